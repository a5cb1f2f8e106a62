import { expect, test } from "vitest";
import { graphemeEnd } from "./graphemes.ts";

const FAMILY = "👩‍👩‍👧‍👦";

test.each([
  ["between letters", "ab", 1, 1],
  ["in a surrogate pair", "a🚀b", 2, 3],
  ["behind a joiner", `a${FAMILY}b`, 4, 12],
  ["before an accent", "e\u0301b", 1, 2],
  ["in a flag", "🇩🇪b", 2, 4],
  ["at the end", "ab", 2, 2],
  ["far inside a long text", `${FAMILY.repeat(50)}`, 11 * 20 + 3, 11 * 21],
])("a cut %s comes at the end of the character", (_where, text, at, end) => {
  expect(graphemeEnd(text, at)).toBe(end);
});

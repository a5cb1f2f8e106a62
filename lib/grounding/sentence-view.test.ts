import { expect, test } from "vitest";
import { isLabel } from "./sentence-view.ts";

test.each([
  ["**Swift**: asked for", true],
  ["*Swift:* asked for", true],
  ["Swift [J3]: asked for", true],
  ["**Swift and CSS.** Both are asked for", true],
  // What follows the number of a list is a sentence of its own.
  ["Swift.** It is asked for", true],
  ["Swift is **yours**, and CSS", false],
  ["You know **Swift** well", false],
])("a label of what follows, in bold or before a colon: %s", (text, expected) => {
  expect(isLabel(text, text.indexOf("Swift") + "Swift".length)).toBe(expected);
});

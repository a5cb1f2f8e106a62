import { expect, test } from "vitest";
import { corpusOf } from "./corpus.ts";
import { career, posting } from "./sample-career.ts";

test("the next question about the same resume and posting finds them read", () => {
  const entries = structuredClone(career);
  expect(corpusOf(entries, posting, 2025)).toBe(corpusOf(career, posting, 2025));
  expect(corpusOf([...career].reverse(), posting, 2025)).not.toBe(corpusOf(career, posting, 2025));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { countInAnyCase } from "./any-case.ts";
import { wordsOf } from "./words.ts";

const anyText = fc
  .array(fc.oneof(fc.constantFrom("You'll ", "24/7", "Ōsaka", "’s", " – ", "\u200d"), fc.string()))
  .map((parts) => parts.join(""));

test("a plain text has the words that it has beside one that is not plain", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
    }),
  );
});

test("patterns are found in any case, in plain texts as in others", () => {
  const count = countInAnyCase([/(?<!\p{L})no(?!\p{L})/iu, /kein\p{L}*/iu, /übung/iu]);
  expect(["No", "know", "KEINE no", "KEINE Übung, éno"].map(count)).toEqual([1, 0, 2, 2]);
});

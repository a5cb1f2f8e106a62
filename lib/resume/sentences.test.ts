import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

const split = (text: string) => sentencesOf(text).map(({ sentence }) => sentence);

test("a sentence ends at a full stop before a capital, and at a line break", () => {
  expect(split("I bake by day. It sells! Does it? Yes\nand daily")).toEqual([
    "I bake by day.",
    "It sells!",
    "Does it?",
    "Yes",
    "and daily",
  ]);
  expect(split("パンを焼く。魚を売る。")).toEqual(["パンを焼く。", "魚を売る。"]);
});

test("an abbreviation ends none", () => {
  for (const text of [
    "Worked for Dr. Smith",
    "Rund 3,8 Mio. Euro",
    "Acme Inc. Berlin",
    "e.g. Python",
    "z. B. Bauen",
  ]) {
    expect(split(text)).toEqual([text]);
  }
});

test("sentences and gaps are the text again", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("word", ".", "!", " ", "\n", "A", "。") }),
      (text) => {
        const joined = sentencesOf(text).map(({ sentence, gap }) => (gap ?? "") + sentence);
        expect(joined.join("")).toBe(text.trim());
      },
    ),
  );
});

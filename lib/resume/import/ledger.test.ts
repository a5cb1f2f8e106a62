import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingLines, missingWords } from "./ledger.ts";

const word = fc.stringMatching(/^[a-c]{1,3}$/);

describe("words that are in no field", () => {
  test("are named, each as often as it is too often in the file", () => {
    expect(missingWords(["one two", "two three"], ["two one"])).toEqual([[], ["two", "three"]]);
  });

  test("a line most of whose words are missing is given whole", () => {
    const missing = missingLines(["A note: by hand", "Cook, soups"], ["cook"]);
    expect(missing).toEqual(["A note: by hand", "soups"]);
  });

  test("two halves of a word are that word", () => {
    expect(missingWords(["cut de-", "lays by half"], ["Cut delays by half"])).toEqual([[], []]);
  });

  test("a word and the beginning of the next line are two where the fields have both", () => {
    expect(missingWords(["x-", "a b", "xa"], ["x-", "a b", "xa"])).toEqual([[], [], []]);
    expect(missingWords(["xa", "x-", "a"], ["x", "a", "xa"])).toEqual([[], [], []]);
  });

  test("there are none in what stands in the fields, however its lines are broken", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat(2)), { minLength: 1 }), (words) => {
        const text = words
          .map(([each, cut]) =>
            cut && cut < each.length ? `${each.slice(0, cut)}-\n${each.slice(cut)}` : each,
          )
          .join(" ");
        expect(
          missingWords(text.split("\n"), [words.map(([each]) => each).join(" ")]).flat(),
        ).toEqual([]);
      }),
    );
  });
});

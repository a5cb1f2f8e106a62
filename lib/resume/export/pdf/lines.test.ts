import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutParagraph } from "./lines.ts";

const ofOneFont = (text: string) => Array.from({ length: text.length }, () => "a");
const lay = (text: string, width: number) =>
  layoutParagraph(text, ofOneFont(text), width, (run) => run.length);
const drawn = (text: string, width = 1_000) =>
  lay(text, width).lines.map(({ runs }) => runs.map((run) => run.text).join("|"));

describe("a paragraph", () => {
  test("is broken between words, and within one only where it is wider than the paper", () => {
    expect(drawn("one two three", 8)).toEqual(["one two", "three"]);
    expect(drawn("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
  });

  test("is broken between Chinese characters but not before a full stop", () => {
    expect(drawn("负责团队开发。", 6)).toEqual(["负责团队开", "发。"]);
  });

  test("begins at the right when its first letter does", () => {
    expect(lay("שלום", 100).isRightToLeft).toBe(true);
    expect(lay("12 abc שלום", 100).isRightToLeft).toBe(false);
  });

  test("has its runs in the order in which they are seen, brackets turned", () => {
    expect(drawn("שלום (abc) 12")).toEqual(["12| (|abc|שלום )"]);
    expect(drawn("שלום abc")).toEqual(["abc|שלום "]);
    expect(drawn("abc שלום 12 def")).toEqual(["abc |12|שלום | def"]);
    // The shaper turns Arabic digits as it does letters, so they are handed over turned.
    expect(drawn("شركة ٢٠١٩")).toEqual(["٩١٠٢|شركة "]);
  });

  test("loses no character and keeps within the width, whatever it says", () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(..."abcXYZ.,()אבגد١漢字ก "), maxLength: 12 }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 30 }), (parts, width) => {
        const text = parts.join(" ").replace(/\s+/g, " ").trim();
        const { lines } = lay(text, width);
        const letters = (all: string) => [...all.replace(/[\s()]/g, "")].sort().join("");
        const runs = lines.flatMap((line) => line.runs);
        expect(letters(runs.map((run) => run.text).join(""))).toBe(letters(text));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});

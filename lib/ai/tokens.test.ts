import fc from "fast-check";
import { Tiktoken } from "js-tiktoken/lite";
import cl100k from "js-tiktoken/ranks/cl100k_base";
import o200k from "js-tiktoken/ranks/o200k_base";
import { get_encoding } from "tiktoken";
import { describe, expect, it } from "vitest";
import {
  countMessages,
  countTokens,
  type Encoding,
  encode,
  encodingFor,
  truncateToTokens,
} from "./tokens.ts";

const reference = { o200k_base: new Tiktoken(o200k), cl100k_base: new Tiktoken(cl100k) };
const rust = { o200k_base: get_encoding("o200k_base"), cl100k_base: get_encoding("cl100k_base") };
const ENCODINGS: Encoding[] = ["o200k_base", "cl100k_base"];

const TEXTS: Record<string, string> = {
  prose: "We'll keep what you've built; it DOESN'T matter that she's away.\n\n  Twice,  then.",
  code: 'export const f = (x: number[]) => {\n\treturn x.map((y) => y ** 2); // "ok"\r\n};\n\n\n/**/',
  case: "XMLHttpRequest HTMLElement iPhone ǅungla ʰello camelCase'LL McDonald'S",
  numbers: "1234567 3.14159 ٣٤٥٦ ½ Ⅳ 100,000 2026-11-22",
  "white space": " a  b   c\t\td \n e\r\n\r\nf\u00a0g\u3000h \u2028 i   ",
  "line breaks and slashes": "--\n\n/ //\n\r/ http://x.example.com/\n ?/\n",
  scripts:
    "Größe naïve Ελληνικά кириллица עברית العربية हिन्दी ไทย 漢字かな 한국어 ქართული አማርኛ ᏣᎳᎩ",
  emoji: "👩‍👩‍👧‍👦 🇩🇪🇫🇷 ❤️❤️ 👍🏽 1️⃣ 𝒳𝓎 𐐀𐐨",
  marks: "e\u0301 \u0301 -\u0301 \u0301ABC Z\u0351\u036b\u0343a\u0328l",
  "lone surrogates": "a\ud800b \udc00 \ud83d\ud83d\ude00 \udfff",
  "names of special tokens": "<|endoftext|> x<|endofprompt|><|fim_prefix|><|im_start|>user",
  "long s after an apostrophe": "it'ſ 'ſo 'Sit",
  "next line and byte order mark": "\ufeffHi  \ufeff \u0085 x\u0085\ufeff1",
  control: "\u0000\u0000 a\u0000\u0007\u001b[0m",
  empty: "",
};

const runs = [
  "a",
  "-",
  "漢字",
  " ",
  "\n",
  "\r\n ",
  "a ",
  "A",
  "9",
  "=",
  "é",
  "👩‍👩‍👧",
  "\u0301",
  "\ud800",
  "the",
];

/** Texts out of fragments that the pre-tokenizers treat differently, and out of anything. */
const mixedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aBéßſ漢ʰǅ1٣²' \n\r\t-/_.😀🇩𐐀\u0301\u200d\u00a0\u2003\ud800\udc00"),
      fc.constantFrom(
        "ll",
        "'s",
        "'RE",
        "  ",
        " the",
        "ation",
        "开发",
        "http",
        "👩‍👧",
        "<|endoftext|>",
      ),
      fc.string({ unit: "grapheme-ascii", maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe.each(ENCODINGS)("%s", (encoding) => {
  it.each(Object.entries(TEXTS))("has the ids of tiktoken for %s", (_, text) => {
    const ids = encode(text, encoding);
    expect(ids).toEqual(Array.from(rust[encoding].encode(text, [], [])));
    expect(countTokens(text, encoding)).toBe(ids.length);
  });

  it.each(runs)("has the ids of tiktoken for a run of %j", (unit) => {
    for (const times of [2, 3, 63, 500]) {
      const text = `${unit.repeat(times)}x`;
      expect(encode(text, encoding)).toEqual(Array.from(rust[encoding].encode(text, [], [])));
    }
  });

  it("has the ids of js-tiktoken and of tiktoken for any text, also when its pieces come again", () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const ids = reference[encoding].encode(text, [], []);
        expect(Array.from(rust[encoding].encode(text, [], []))).toEqual(ids);
        expect(encode(text, encoding)).toEqual(ids);
        expect(encode(text, encoding)).toEqual(ids);
      }),
      { numRuns: 200 },
    );
  });

  it("finds the pieces of a text whatever was encoded before it", () => {
    const long = "q".repeat(20_000);
    const before = encode(`${long} Tailorbird`, encoding);
    countTokens("漢".repeat(5_000), encoding);
    expect(encode(`${long} Tailorbird`, encoding)).toEqual(before);
    expect(encode(" Tailorbird", encoding)).toEqual(
      before.slice(-encode(" Tailorbird", encoding).length),
    );
  });

  it("truncates to the longest prefix that fits and ends between graphemes", () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
    fc.assert(
      fc.property(mixedText, fc.nat({ max: 60 }), (text, max) => {
        const ends = Array.from(
          segmenter.segment(text),
          ({ index, segment }) => index + segment.length,
        );
        const longest =
          ends.findLast((end) => countTokens(text.slice(0, end), encoding) <= max) ?? 0;
        expect(truncateToTokens(text, max, encoding)).toBe(text.slice(0, longest));
      }),
      { numRuns: 200 },
    );
  });

  it("truncates a long run to the longest prefix that fits", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."etaoinshr"),
      minLength: 200,
      maxLength: 400,
    });
    fc.assert(
      fc.property(letters, fc.nat({ max: 200 }), (text, max) => {
        let longest = text.length;
        while (countTokens(text.slice(0, longest), encoding) > max) longest--;
        expect(truncateToTokens(text, max, encoding)).toHaveLength(longest);
      }),
      { numRuns: 15 },
    );
  });

  it.each(["a", "-", "漢字", " "])(
    "counts and truncates 100,000 characters of %j, which a quadratic merge cannot",
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const max = Math.floor(countTokens(text, encoding) / 2);
      const half = truncateToTokens(text, max, encoding);
      expect(text.startsWith(half)).toBe(true);
      expect(countTokens(half, encoding)).toBeLessThanOrEqual(max);
    },
  );
});

describe("truncateToTokens", () => {
  it("returns the text itself when it fits", () => {
    expect(truncateToTokens("Hello world", 2, "o200k_base")).toBe("Hello world");
  });

  it("returns nothing for a budget of nothing or less, and for a grapheme that does not fit", () => {
    expect(truncateToTokens("Hello", 0, "o200k_base")).toBe("");
    expect(truncateToTokens("Hello", -1, "o200k_base")).toBe("");
    expect(truncateToTokens(`a${"\u0301".repeat(5_000)}`, 50, "o200k_base")).toBe("");
  });
});

describe("countMessages", () => {
  it("adds three tokens for each message and three for the reply to role and content", () => {
    expect(countMessages([], "o200k_base")).toBe(3);
    expect(
      countMessages(
        [
          { role: "system", content: "Hello world" },
          { role: "user", content: "" },
        ],
        "o200k_base",
      ),
    ).toBe(3 + (3 + 1 + 2) + (3 + 1));
  });
});

describe("encodingFor", () => {
  it.each([
    ["gpt-4o-mini", "o200k_base"],
    ["gpt-4.1", "o200k_base"],
    ["gpt-5", "o200k_base"],
    ["o3-mini", "o200k_base"],
    ["openai/gpt-4o", "o200k_base"],
    ["llama3.2:3b", "o200k_base"],
    ["tailorbird-coach", "o200k_base"],
    ["gpt-4", "cl100k_base"],
    ["gpt-4-turbo-2024-04-09", "cl100k_base"],
    ["ft:gpt-3.5-turbo:acme", "cl100k_base"],
    ["openai/gpt-4", "cl100k_base"],
    ["text-embedding-3-small", "cl100k_base"],
  ])("counts %s in %s", (model, encoding) => {
    expect(encodingFor(model)).toBe(encoding);
  });
});

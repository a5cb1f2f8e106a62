import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  countMessages,
  countTokens,
  type Encoding,
  encodingFor,
  truncateToTokens,
  warmTokens,
} from "./tokens.ts";

const ENCODINGS: Encoding[] = ["o200k_base", "cl100k_base"];

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

  it("truncates a long piece to the longest prefix that fits and ends between graphemes", () => {
    const piece = fc
      .constantFrom(
        [..."etaoinshr"],
        [..."漢字開発的一"],
        [..."-=_*"],
        ["👩‍👧", "👍🏽"],
        ["한", "กำ"],
      )
      .chain((units) => fc.array(fc.constantFrom(...units), { minLength: 100, maxLength: 300 }));
    fc.assert(
      fc.property(piece, fc.nat({ max: 300 }), (graphemes, max) => {
        let kept = graphemes.length;
        while (countTokens(graphemes.slice(0, kept).join(""), encoding) > max) kept--;
        const truncated = truncateToTokens(graphemes.join(""), max, encoding);
        expect(truncated).toBe(graphemes.slice(0, kept).join(""));
      }),
      { numRuns: 40 },
    );
  });

  it("truncates to the longest prefix that fits where the last letter decides how all before it are read", () => {
    const text = "cqyjhgzlwfjmwjbmvnmxlpdmcvuoqaezzujuzyltihrupptrorer".repeat(6);
    const counts = Array.from(text, (_, i) => countTokens(text.slice(0, i + 1), encoding));
    for (let max = 0; max < text.length; max++) {
      const longest = counts.findLastIndex((count) => count <= max) + 1;
      expect(truncateToTokens(text, max, encoding)).toHaveLength(longest);
    }
  });

  it("never keeps too much where the text reads otherwise from the middle of a piece", () => {
    const text = `!${"\n".repeat(300)}/user`;
    const max = countTokens(text, encoding) - 1;
    expect(countTokens(truncateToTokens(text, max, encoding), encoding)).toBe(max);
  });

  it("keeps white space that is fewer tokens with the character that the next piece would take", () => {
    expect(countTokens(" ".repeat(82), encoding)).toBe(2);
    expect(countTokens(" ".repeat(83), encoding)).toBe(1);
    const text = `x${" ".repeat(83)}y`;
    expect(truncateToTokens(text, 2, encoding)).toBe(`x${" ".repeat(83)}`);
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

describe("warmTokens", () => {
  it("loads an encoding for every copy of the module: Next bundles what warms it apart", async () => {
    warmTokens("o200k_base");
    const { encoderOf } = await import("./tokens-encode.ts");
    vi.resetModules();
    const copy = await import("./tokens-encode.ts");
    expect(copy.encoderOf).not.toBe(encoderOf);
    expect(copy.encoderOf("o200k_base")).toBe(encoderOf("o200k_base"));
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
    ["gpt-4.5-preview", "o200k_base"],
    ["chatgpt-4o-latest", "o200k_base"],
    ["gpt-5", "o200k_base"],
    ["o3-mini", "o200k_base"],
    ["openai/gpt-4o", "o200k_base"],
    ["llama3.2:3b", "o200k_base"],
    ["tailorbird-coach", "o200k_base"],
    ["gpt-4", "cl100k_base"],
    ["gpt-4-turbo-2024-04-09", "cl100k_base"],
    ["ft:gpt-3.5-turbo:acme", "cl100k_base"],
    ["ft:gpt-4o-mini-2024-07-18:acme", "o200k_base"],
    ["gpt-35-turbo", "cl100k_base"],
    ["openai/gpt-4", "cl100k_base"],
    ["text-embedding-3-small", "cl100k_base"],
  ])("counts %s in %s", (model, encoding) => {
    expect(encodingFor(model)).toBe(encoding);
  });
});

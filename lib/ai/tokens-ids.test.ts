import fc from "fast-check";
import { Tiktoken } from "js-tiktoken/lite";
import cl100k from "js-tiktoken/ranks/cl100k_base";
import o200k from "js-tiktoken/ranks/o200k_base";
import { get_encoding } from "tiktoken";
import { describe, expect, it } from "vitest";
import { countTokens, type Encoding, encode } from "./tokens.ts";

/** OpenAI's own Rust code, compiled to WASM: the one that is right where the two differ. */
const rust = { o200k_base: get_encoding("o200k_base"), cl100k_base: get_encoding("cl100k_base") };
const js = { o200k_base: new Tiktoken(o200k), cl100k_base: new Tiktoken(cl100k) };
const ENCODINGS: Encoding[] = ["o200k_base", "cl100k_base"];

const idsOfRust = (text: string, encoding: Encoding): number[] =>
  Array.from(rust[encoding].encode(text, [], []));
const idsOfJs = (text: string, encoding: Encoding): number[] => js[encoding].encode(text, [], []);

const TEXTS: Record<string, string> = {
  prose: "We'll keep what you've built; it DOESN'T matter that she's away.\n\n  Twice,  then.",
  code: 'export const f = (x: number[]) => {\n\treturn x.map((y) => y ** 2); // "ok"\r\n};\n\n\n/**/',
  markup: '<ul class="a">\n  <li>C++ &amp; C#&nbsp;</li>\r\n</ul>\n<!-- {{x}} --> **b** `c` [d](e)',
  case: "XMLHttpRequest HTMLElement iPhone ǅungla ʰello camelCase'LL McDonald'S ABʰCD ABʰCDe",
  numbers: "1234567 3.14159 ٣٤٥٦ ½ Ⅳ 100,000 2026-11-22 1²34 €1,5 -7",
  "white space": " a  b   c\t\td \n e\r\n\r\nf\u00a0g\u3000h \u2028 i   ",
  "white space at the end": "a\n  ",
  "zero-width characters": "a\u200bb \u200b\u200dc\u2060 \ufe0f d\u00ade\u200e\u200f",
  "line breaks and slashes": "--\n\n/ //\n\r/ http://x.example.com/\n ?/\n\r\n\r\n\n\r",
  "line and paragraph separators": "a\u2028b\u2029\u2029 c\u2028\n d\u000b\u000c",
  scripts:
    "Größe naïve Ελληνικά кириллица עברית العربية हिन्दी ไทย 漢字かな 한국어 ქართული አማርኛ ᏣᎳᎩ",
  "more scripts": "Tiếng Việt தமிழ் বাংলা ਪੰਜਾਬੀ සිංහල ខ្មែរ བོད་ မြန်မာ Հայերեն ⵜⴰⵎ 𐌰𐌱 ꦗꦮ",
  emoji: "👩‍👩‍👧‍👦 🇩🇪🇫🇷 ❤️❤️ 👍🏽 1️⃣ 𝒳𝓎 𐐀𐐨 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🧑🏿‍🚀",
  marks: "e\u0301 \u0301 -\u0301 \u0301ABC Z\u0351\u036b\u0343a\u0328l क्षि",
  "lone surrogates": "a\ud800b \udc00 \ud83d\ud83d\ude00 \udfff",
  "names of special tokens":
    "<|endoftext|> x<|endofprompt|><|fim_prefix|><|im_start|>user <|endoftext |>",
  control: "\u0000\u0000 a\u0000\u0007\u001b[0m",
  empty: "",
};

/** Where the regular expressions of js-tiktoken read otherwise. */
const DIFFERENT: Record<string, string> = {
  "the next line as white space": " \u0085x",
  "the byte order mark as a symbol": "x\ufeff.The",
  "letters and numbers of Unicode 17 as symbols": "\u088f.The 1\u{11de0}23",
};

/** Runs that stay one piece, whose merge has ties from end to end. */
const RUNS = "a - 漢字 = é A 9 👩‍👩‍👧 \u0301 \ud800 the 'l ʰA".split(" ");
const SPACES = [" ", "\n", "\r\n ", "\t", "\u00a0", "a ", " \n"];

/** Every case of the contractions, and what only looks like one, after and before what could be part of it. */
function contractions(apostrophe: string): string {
  const endings = [
    "",
    ..."s S t T re rE Re RE ve vE Ve VE m M ll lL Ll LL d D l r v x ss".split(" "),
  ];
  const before = ["it", "It", "IT", "漢", "1", "é", ".", "", "it'"];
  const after = ["", "a", "A", "'", "1", "'The"];
  return before
    .flatMap((word) => endings.flatMap((ending) => after.map((end) => [word, ending, end])))
    .map(([word, ending, end]) => `${word}${apostrophe}${ending}${end}`)
    .join(" ");
}

/** What the pre-tokenizers treat differently, and strings that are a token or a piece. */
const ALPHABETS: string[][] = [
  [..."etaoinshrdlu"],
  [..."abcXYZ"],
  [..."aA'sStTlLrReEvVmMdD’"],
  [..." \t\r\n\u000b\u00a0\u2003\u2028\u2029\u3000\u200b"],
  [..."0123456789٣²½Ⅳ"],
  [..."-_=/.,:;!?#*()[]{}<>|\"'`~@$%^&+\\"],
  [..."漢字的一是不了開発です한국어"],
  [..."абвгдеёЖЗ αβΩ אב عرب"],
  [..."👩👧👍🏽🇩🇪❤\u200d\ufe0f\u20e3"],
  [..."aéñßʰǅ\u0301\u0323क्षिไทยกำ"],
  ["\ud800", "\udc00", "\ud83d", "a", " "],
  [" the", "ation", "开发", "http://", "<|endoftext|>", "'ll", "  ", "\r\n\r\n", "👩‍👧"],
];

const mixedText = fc
  .subarray(ALPHABETS, { minLength: 1, maxLength: 3 })
  .chain((alphabets) => fc.array(fc.constantFrom(...alphabets.flat()), { maxLength: 60 }))
  .map((parts) => parts.join(""));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

const KINDS = [/[\p{Lu}\p{Lt}]/u, /\p{Ll}/u, /\p{L}/u, /\p{M}/u, /\p{N}/u, /\p{White_Space}/u];
const kindOf = (code: number): number =>
  KINDS.findIndex((kind) => kind.test(String.fromCodePoint(code)));

/** The characters on both sides of each border between kinds, as Node's Unicode has them; the planes behind are empty. */
function borders(): string[] {
  const found: string[] = [];
  let previous = kindOf(0);
  for (let code = 1; code < 0xe0200; code++) {
    const kind = kindOf(code);
    if (kind !== previous) found.push(String.fromCodePoint(code - 1), String.fromCodePoint(code));
    previous = kind;
  }
  return found;
}

/** A text whose ids tell whether each of these characters is read as a letter, mark, number, space or symbol. */
const KINDS_OF_CHARACTERS = borders()
  .map((char) => `1${char}234${char}.The${char}'s ${char}\n${char}A`)
  .join("");

describe.each(ENCODINGS)("%s", (encoding) => {
  it.each(Object.entries(TEXTS))("has the ids of tiktoken and js-tiktoken for %s", (_, text) => {
    const ids = encode(text, encoding);
    expect(ids).toEqual(idsOfRust(text, encoding));
    expect(ids).toEqual(idsOfJs(text, encoding));
    expect(countTokens(text, encoding)).toBe(ids.length);
  });

  it.each(Object.entries(DIFFERENT))(
    "reads %s, as tiktoken and not js-tiktoken does",
    (_, text) => {
      const ids = encode(text, encoding);
      expect(ids).toEqual(idsOfRust(text, encoding));
      expect(ids).not.toEqual(idsOfJs(text, encoding));
    },
  );

  it.each(["'", "’", "'ſ"])("has the ids of tiktoken for contractions with %s", (apostrophe) => {
    const text = contractions(apostrophe);
    expect(encode(text, encoding)).toEqual(idsOfRust(text, encoding));
  });

  it.each([...RUNS, ...SPACES])("has the ids of tiktoken for a run of %j", (unit) => {
    for (const times of [2, 3, 63, 700]) {
      const text = `${unit.repeat(times)}x`;
      expect(encode(text, encoding)).toEqual(idsOfRust(text, encoding));
    }
  });

  it("has the ids of tiktoken wherever a kind of character begins or ends", () => {
    expect(encode(KINDS_OF_CHARACTERS, encoding)).toEqual(idsOfRust(KINDS_OF_CHARACTERS, encoding));
  });

  it("has the ids of js-tiktoken and of tiktoken for any mixture, also when its pieces come again", () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const ids = idsOfJs(text, encoding);
        expect(idsOfRust(text, encoding)).toEqual(ids);
        expect(encode(text, encoding)).toEqual(ids);
        expect(encode(text, encoding)).toEqual(ids);
      }),
      { numRuns: 400 },
    );
  });

  it("has the ids of tiktoken for any characters, halves of them included", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encode(text, encoding)).toEqual(idsOfRust(text, encoding));
      }),
      { numRuns: 300 },
    );
  });

  it("has the ids of tiktoken for a long word", () => {
    const word = fc.string({
      unit: fc.constantFrom(..."etaoinshr漢é"),
      minLength: 1_000,
      maxLength: 3_000,
    });
    fc.assert(
      fc.property(word, (text) => {
        expect(encode(text, encoding)).toEqual(idsOfRust(text, encoding));
      }),
      { numRuns: 10 },
    );
  });

  it("has the ids of a piece whatever was encoded before it", () => {
    const long = "q".repeat(20_000);
    const before = encode(`${long} Tailorbird`, encoding);
    countTokens("漢".repeat(5_000), encoding);
    const alone = encode(" Tailorbird", encoding);
    expect(encode(`${long} Tailorbird`, encoding)).toEqual(before);
    expect(before.slice(-alone.length)).toEqual(alone);
  });
});

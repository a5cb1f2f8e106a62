/** The classes of characters that the pre-tokenizers tell apart, as bits, and how to read them from UTF-8. */
export const UPPER = 1;
export const LOWER = 2;
export const LETTER = 4;
export const NUMBER = 8;
export const SPACE = 16;
export const BREAK = 32;
export const SYMBOL = 64;

/**
 * Letters, marks and numbers that Unicode 17 added. To tiktoken, which has the tables of Unicode 16, they are nothing
 * yet, so symbols; to Node they are what they are.
 */
const UNICODE_17 = new RegExp(
  `[${[
    String.raw`\u{88f}\u{c5c}\u{cdc}\u{1acf}-\u{1add}\u{1ae0}-\u{1aeb}\u{a7ce}\u{a7cf}\u{a7d2}`,
    String.raw`\u{a7d4}\u{a7f1}\u{10940}-\u{10959}\u{10ec5}-\u{10ec7}\u{10efa}\u{10efb}`,
    String.raw`\u{11b60}-\u{11b67}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{16ea0}-\u{16eb8}`,
    String.raw`\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18d09}-\u{18d1e}`,
    String.raw`\u{18d80}-\u{18df2}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}\u{1e6ff}`,
    String.raw`\u{2b73a}-\u{2b73f}\u{2cea2}-\u{2cead}\u{323b0}-\u{33479}`,
  ].join("")}]`,
  "u",
);

/** The first that matches counts, symbols are what is left. What has no case is both; marks are symbols as well. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [UNICODE_17, SYMBOL],
  [/[\r\n]/, SPACE | BREAK],
  [/\p{White_Space}/u, SPACE],
  [/[\p{Lu}\p{Lt}]/u, LETTER | UPPER],
  [/\p{Ll}/u, LETTER | LOWER],
  [/\p{L}/u, LETTER | UPPER | LOWER],
  [/\p{M}/u, SYMBOL | UPPER | LOWER],
  [/\p{N}/u, NUMBER],
];

/** The class of each code point met so far, by code point; 0 where it was not met yet. */
const known = new Uint8Array(0x110000);

function classify(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  const found = CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? SYMBOL;
  known[codePoint] = found;
  return found;
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

export const byteAt = (text: Uint8Array, at: number): number => text[at] ?? 0;

/** Bytes of the character that starts with this byte. */
export const widthOf = (lead: number): number =>
  lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

export function classAt(text: Uint8Array, at: number): number {
  const lead = byteAt(text, at);
  return lead < 0x80 ? byteAt(ascii, lead) : wideClassAt(text, at);
}

function wideClassAt(text: Uint8Array, at: number): number {
  const lead = byteAt(text, at);
  const second = byteAt(text, at + 1) & 63;
  let codePoint = ((lead & 31) << 6) | second;
  if (lead >= 0xe0) {
    codePoint = ((lead & 15) << 12) | (second << 6) | (byteAt(text, at + 2) & 63);
    if (lead >= 0xf0) codePoint = ((codePoint & 0x7fff) << 6) | (byteAt(text, at + 3) & 63);
  }
  return known[codePoint] || classify(codePoint);
}

/** Where the run of characters of any of these classes ends. */
export function runEnd(text: Uint8Array, start: number, end: number, classes: number): number {
  let at = start;
  while (at < end) {
    const lead = byteAt(text, at);
    if (lead < 0x80) {
      if ((byteAt(ascii, lead) & classes) === 0) return at;
      at++;
    } else {
      if ((wideClassAt(text, at) & classes) === 0) return at;
      at += widthOf(lead);
    }
  }
  return at;
}

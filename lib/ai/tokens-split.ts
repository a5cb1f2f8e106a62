import {
  BREAK,
  byteAt,
  classAt,
  LETTER,
  LOWER,
  NUMBER,
  runEnd,
  SPACE,
  SYMBOL,
  UPPER,
  widthOf,
} from "./tokens-classes.ts";
import type { Encoding } from "./tokens-vocabulary.ts";

/**
 * The pre-tokenizers of the two encodings over UTF-8, written out instead of run as regular expressions: three times
 * faster, and no text makes them go back further than once. The patterns they stand for, as OpenAI's tiktoken has
 * them, with `…` for the contractions `(?i:'s|'t|'re|'ve|'m|'ll|'d)`:
 *
 *     o200k_base   [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+…?
 *                | [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*…?
 *                | \p{N}{1,3} |  ?[^\s\p{L}\p{N}]+[\r\n/]* | \s*[\r\n]+ | \s+(?!\S) | \s+
 *     cl100k_base  … | [^\r\n\p{L}\p{N}]?\p{L}+ | \p{N}{1,3} |  ?[^\s\p{L}\p{N}]+[\r\n]*
 *                | \s*[\r\n]+ | \s+(?!\S) | \s+
 */
export type PieceEnd = (text: Uint8Array, start: number, end: number) => number;

/** Bytes of the contraction that starts here, or 0. `ſ` folds to `s`. */
function contractionAt(text: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end || text[at] !== 0x27) return 0;
  const first = byteAt(text, at + 1) | 32;
  if (first === 0x73 || first === 0x74 || first === 0x6d || first === 0x64) return 2;
  if (at + 2 >= end) return 0;
  const next = byteAt(text, at + 2);
  const isPair =
    ((first === 0x72 || first === 0x76) && (next | 32) === 0x65) ||
    (first === 0x6c && (next | 32) === 0x6c) ||
    (text[at + 1] === 0xc5 && next === 0xbf);
  return isPair ? 3 : 0;
}

/** Up to three digits, symbols with what may follow them, or white space. */
function otherEnd(
  text: Uint8Array,
  start: number,
  end: number,
  isTrailing: (byte: number) => boolean,
): number {
  if (classAt(text, start) & NUMBER) {
    let at = start;
    for (let i = 0; i < 3 && at < end && classAt(text, at) & NUMBER; i++) {
      at += widthOf(byteAt(text, at));
    }
    return at;
  }
  const from = text[start] === 0x20 ? start + 1 : start;
  let at = runEnd(text, from, end, SYMBOL);
  if (at === from) return spaceEnd(text, start, end);
  while (at < end && isTrailing(byteAt(text, at))) at++;
  return at;
}

/** White space up to its last line break, else all of it but what the next piece may take: its last character. */
function spaceEnd(text: Uint8Array, start: number, end: number): number {
  let at = start;
  let last = start;
  let afterBreak = start;
  while (at < end) {
    const found = classAt(text, at);
    if ((found & SPACE) === 0) break;
    last = at;
    at += widthOf(byteAt(text, at));
    if (found & BREAK) afterBreak = at;
  }
  if (afterBreak > start) return afterBreak;
  return at === end || last === start ? at : last;
}

const mayPrecedeWord = (found: number): boolean =>
  (found & (SYMBOL | SPACE)) !== 0 && (found & BREAK) === 0;

/**
 * `U*L+`, else `U+L*`: upper-case letters, then lower-case ones; without the latter, up to the last character that is
 * both. `start` if there is no word.
 */
function casedWordEnd(text: Uint8Array, start: number, end: number): number {
  let at = start;
  let afterBoth = start;
  while (at < end) {
    const found = classAt(text, at);
    if ((found & UPPER) === 0) {
      if (found & LOWER) return runEnd(text, at, end, LOWER);
      break;
    }
    at += widthOf(byteAt(text, at));
    if (found & LOWER) afterBoth = at;
  }
  return afterBoth > start ? afterBoth : at;
}

const isBreakOrSlash = (byte: number): boolean => byte === 0x0a || byte === 0x0d || byte === 0x2f;
const isBreak = (byte: number): boolean => byte === 0x0a || byte === 0x0d;

/** Where the piece that starts at `start` ends, by encoding. `text` is UTF-8 up to `end`. */
export const PIECE_END: Record<Encoding, PieceEnd> = {
  o200k_base(text, start, end) {
    const first = classAt(text, start);
    const inWord = (first & (UPPER | LOWER)) !== 0;
    if (inWord || mayPrecedeWord(first)) {
      const word = inWord ? start : start + widthOf(byteAt(text, start));
      const at = casedWordEnd(text, word, end);
      if (at > word) return at + contractionAt(text, at, end);
    }
    return otherEnd(text, start, end, isBreakOrSlash);
  },
  cl100k_base(text, start, end) {
    const contraction = contractionAt(text, start, end);
    if (contraction > 0) return start + contraction;
    const first = classAt(text, start);
    const inWord = (first & LETTER) !== 0;
    if (inWord || mayPrecedeWord(first)) {
      const word = inWord ? start : start + widthOf(byteAt(text, start));
      const at = runEnd(text, word, end, LETTER);
      if (at > word) return at;
    }
    return otherEnd(text, start, end, isBreak);
  },
};

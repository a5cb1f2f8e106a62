import type { Encoder } from "./tokens-encode.ts";

/** Bytes before and behind the end of the last token that fits: between them every end is tried. */
const BEFORE = 256;
const BEHIND = 64;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The longest prefix of at most `max` tokens that ends between two graphemes. More text can be fewer tokens
 * (`internation` is two, `international` one), so every end around the limit is tried, the farthest first.
 *
 * Only a window of the text is encoded again and again. Inside a piece that is longer than it, the window starts at a
 * token; should the text be read otherwise from there, the prefix is some characters shorter, but never too long.
 */
export function truncate(text: string, max: number, encoder: Encoder): string {
  const { bytes, ends, count, resumeAt, resumeCount } = encoder.tokenize(text, max);
  if (count <= max) return text;
  const endOf = (tokens: number): number => ends[tokens - 1] ?? 0;
  const cutsCharacter = (tokens: number): boolean => isContinuation(bytes[endOf(tokens)] ?? 0);
  const limit = endOf(max);
  let before = Math.max(max, resumeCount);
  while (before > resumeCount && (endOf(before) > limit - BEFORE || cutsCharacter(before)))
    before--;
  let last = Math.max(max, resumeCount);
  while (last < count && endOf(last) < limit + BEHIND) last++;
  const startsPiece = before === resumeCount;
  const from = charsIn(bytes, startsPiece ? resumeAt : endOf(before));
  // One more character, since white space behind a piece can make it another one.
  const to = Math.min(charsIn(bytes, endOf(last)) + 1, text.length);
  const fits = (stop: number): boolean => {
    if (stop > from) {
      if (before + encoder.tokenize(text.slice(from, stop)).count > max) return false;
      if (startsPiece) return true;
    }
    return encoder.tokenize(text.slice(0, stop)).count <= max;
  };
  return text.slice(0, stopsBetween(text, from, to).find(fits) ?? 0);
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** UTF-16 units of the text whose UTF-8 is `bytes[0, end)`, with the whole of the last character. */
function charsIn(bytes: Uint8Array, end: number): number {
  let chars = 0;
  for (let at = 0; at < end; at++) {
    if (!isContinuation(bytes[at] ?? 0)) chars += (bytes[at] ?? 0) < 0xf0 ? 1 : 2;
  }
  return chars;
}

/**
 * The ends of graphemes from the one before `from` to `to`, the farthest first, then those before, down to 0. Only the
 * window is segmented as a whole: a step of the segmenter costs as much as the text is long.
 */
function* stopsBetween(text: string, from: number, to: number): Generator<number> {
  const segments = graphemes.segment(text);
  const startOf = (at: number): number => segments.containing(at)?.index ?? text.length;
  let start = startOf(from);
  const window = text.slice(start, startOf(to));
  const stops = Array.from(graphemes.segment(window), ({ index }) => start + index);
  yield start + window.length;
  yield* stops.reverse();
  while (start > 0) {
    start = startOf(start - 1);
    yield start;
  }
}

import type { Encoder } from "./tokens-encode.ts";

/** Up to this many bytes around the limit, every end is tried from the start of a piece on. */
const WINDOW = 128;
/** In a longer piece: from so many tokens before the limit to so many behind it. */
const BACK = 4;
const AHEAD = 2;

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
  let start = resumeAt;
  let before = resumeCount;
  let end = ends[count - 1] ?? 0;
  if (end - start > WINDOW) {
    const first = wholeTokens(bytes, ends, max - BACK, -1);
    if (first > before) {
      before = first;
      start = ends[first - 1] ?? 0;
    }
    end = ends[wholeTokens(bytes, ends, Math.min(max + AHEAD, count), 1) - 1] ?? 0;
  }
  const from = charsIn(bytes, start);
  // One more character, since white space behind a piece can make it another one.
  const to = Math.min(charsIn(bytes, end) + 1, text.length);
  const fits = (stop: number): boolean =>
    (stop <= from || before + encoder.tokenize(text.slice(from, stop)).count <= max) &&
    encoder.tokenize(text.slice(0, stop)).count <= max;
  return text.slice(0, stopsBetween(text, from, to).find(fits) ?? 0);
}

/** `count`, or the next number of tokens in the direction of `step` whose last one does not end inside a character. */
function wholeTokens(bytes: Uint8Array, ends: Int32Array, count: number, step: 1 | -1): number {
  let whole = count;
  while (whole > 0 && isInside(bytes, ends[whole - 1] ?? 0)) whole += step;
  return whole;
}

const isInside = (bytes: Uint8Array, at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;

/** UTF-16 units of the text whose UTF-8 is `bytes[0, end)`. */
function charsIn(bytes: Uint8Array, end: number): number {
  let chars = 0;
  for (let at = 0; at < end; at++) {
    if (!isInside(bytes, at)) chars += (bytes[at] ?? 0) < 0xf0 ? 1 : 2;
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

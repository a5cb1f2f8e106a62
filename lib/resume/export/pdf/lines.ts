import createBidi from "bidi-js";
import LineBreaker from "linebreak";
import { isUnspaced } from "../../paper/pdf-styles.ts";

const bidi = createBidi();
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const words = new Intl.Segmenter("und", { granularity: "word" });
/** Letters of scripts from right to left, and Arabic digits, though those are read from left to right. */
const TURNED_BY_SHAPER = /[\p{Script=Hebrew}\p{Script=Arabic}\u0660-\u0669\u06F0-\u06F9]/u;

/** A stretch of one font and one direction, ready to be drawn from left to right. */
export interface Run {
  text: string;
  /** Where it begins in the paragraph's text: the order in which it is read. */
  start: number;
  font: string;
  width: number;
  /** The shaper turns it itself, as it does for every text of a script that is read from right to left. */
  isTurned: boolean;
}

/** Runs in the order in which they stand on paper, from the left. */
export interface Line {
  runs: Run[];
  width: number;
  /** Whether it begins within a word that is wider than the paper. */
  isWithinWord: boolean;
}

export interface Paragraph {
  lines: Line[];
  isRightToLeft: boolean;
}

/** The width of a text in points. `whole`: to be shaped in one piece. */
export type Measure = (text: string, font: string, whole: boolean) => number;

interface Piece {
  start: number;
  end: number;
  level: number;
}

/**
 * Breaks a text into lines and puts each line's runs in the order in which they are drawn.
 * Source: Unicode UAX 14 for the breaks and UAX 9 for the order.
 * @param fonts the name of the font of every UTF-16 unit.
 */
export function layoutParagraph(
  text: string,
  fonts: readonly string[],
  width: number,
  measure: Measure,
): Paragraph {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, "auto");

  const piecesOf = (start: number, end: number): Piece[] => {
    const pieces: Piece[] = [];
    for (let at = start; at < end; at += 1) {
      const last = pieces.at(-1);
      const level = levels[at] ?? 0;
      if (last && last.level === level && fonts[last.start] === fonts[at]) last.end = at + 1;
      else pieces.push({ start: at, end: at + 1, level });
    }
    return pieces;
  };
  const runOf = ({ start, end, level }: Piece): Run => {
    const logical = text.slice(start, end);
    const isTurned = TURNED_BY_SHAPER.test(logical);
    const isBackwards = level % 2 === 1;
    const drawn = isBackwards
      ? mirrored(logical, !isTurned)
      : isTurned
        ? [...logical].reverse().join("")
        : logical;
    const font = fonts[start] ?? "";
    return { text: drawn, start, font, isTurned, width: measure(drawn, font, isTurned) };
  };
  const widthOf = (start: number, end: number) =>
    piecesOf(start, end).reduce((sum, piece) => sum + runOf(piece).width, 0);

  const lines = breakLines(text, width, widthOf).map(({ start, end }) => {
    const runs = inVisualOrder(piecesOf(start, end)).map(runOf);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    return { runs, width, isWithinWord: start > 0 && !isGoodBreak(text, start) };
  });
  return { lines, isRightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** Brackets turned; the whole turned too where nobody after us does it. */
function mirrored(text: string, turn: boolean): string {
  const chars = [...graphemes.segment(text)].map(
    ({ segment }) => bidi.getMirroredCharacter(segment) ?? segment,
  );
  return (turn ? chars.reverse() : chars).join("");
}

/** Rule L2 of UAX 9: from the highest level down to the lowest odd one, reverse what is at that level or above. */
function inVisualOrder(pieces: Piece[]): Piece[] {
  const order = [...pieces];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let at = 0; at < order.length; at += 1) {
      let end = at;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      if (end > at + 1) order.splice(at, end - at, ...order.slice(at, end).reverse());
      at = Math.max(at, end);
    }
  }
  return order;
}

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

type WidthOf = (start: number, end: number) => number;

const charBefore = (text: string, at: number) =>
  [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
const charAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32);

/**
 * Whether a reader can tell what stood where a line ends: a space, or nothing between letters of a script that has no
 * spaces. After a hyphen either may have stood there, so no line ends behind one.
 */
function isGoodBreak(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end < at !== isUnspaced(charBefore(text, end), charAt(text, at));
}

/** Within what is wider than the paper: ends of words by a dictionary (Thai), else of characters. */
function endsWithin(text: string, start: number, end: number, width: number, widthOf: WidthOf) {
  const ends = [...words.segment(text.slice(start, end))].flatMap(({ index, segment }) => {
    const from = start + index;
    if (widthOf(from, from + segment.length) <= width) return [from + segment.length];
    return [...graphemes.segment(segment)].map((part) => from + part.index + part.segment.length);
  });
  const isAtSpace = (at: number) => /\s/u.test(text.slice(at - 1, at + 1));
  const kept: number[] = [];
  let held: number[] = [];
  for (const at of ends) {
    if (at < end && isAtSpace(at) && !isGoodBreak(text, at)) {
      if (/\s/u.test(text.charAt(at - 1))) held.push(at);
      continue;
    }
    // Rather a space that a reader cannot tell than a line beyond the paper.
    if (widthOf(kept.at(-1) ?? start, at) > width) kept.push(...held);
    kept.push(at);
    held = [];
  }
  return kept;
}

/** Ends of what stays together. */
function chunkEnds(text: string, width: number, widthOf: WidthOf): number[] {
  const ends: number[] = [];
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const { position } = found;
    if (position < text.length && !isGoodBreak(text, position)) continue;
    if (widthOf(start, position) > width) {
      ends.push(...endsWithin(text, start, position, width, widthOf));
    } else {
      ends.push(position);
    }
    start = position;
  }
  return ends;
}

/** As much on each line as fits; blanks at its end take no room. */
function breakLines(
  text: string,
  width: number,
  widthOf: WidthOf,
): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  let used = 0;
  let last = 0;
  for (const end of chunkEnds(text, width, widthOf)) {
    const chunk = widthOf(last, end);
    const blank = widthOf(trimmedEnd(text, last, end), end);
    if (used + chunk - blank > width && last > start) {
      lines.push({ start, end: trimmedEnd(text, start, last) });
      start = last;
      used = 0;
    }
    used += chunk;
    last = end;
  }
  if (text.length > start) lines.push({ start, end: trimmedEnd(text, start, text.length) });
  return lines;
}

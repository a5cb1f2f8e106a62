import { findDates } from "./dates.ts";
import { joinWords } from "./hyphens.ts";
import { isListLabel } from "./labels.ts";
import {
  areBold,
  areItalic,
  type Line,
  lineCells,
  lineRight,
  lineSize,
  lineText,
  lineX,
} from "./lines.ts";

/** One or more lines that are one sentence, item or heading. */
export interface Paragraph {
  lines: [Line, ...Line[]];
  text: string;
  bullet: boolean;
  /** Space above its first line, in heights of its letters. */
  gap: number;
  x: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** How it begins: `**Acme**, Berlin` begins in bold. */
  start: { bold: boolean; italic: boolean };
  level: number | undefined;
}

/** Where the text of a section ends on the right, by where its lines begin: lists are narrower than headers. */
type Edges = (line: Line) => number;

function edgesOf(lines: Line[]): Edges {
  const single = lines.filter((line) => lineCells(line).length === 1);
  return (line) => {
    const near = single.filter(
      (other) => Math.abs(lineX(other) - lineX(line)) < 14 && other.edge === line.edge,
    );
    const edge = near.reduce((most, other) => Math.max(most, lineRight(other)), 0);
    // Two short lines say nothing of where a third would have been broken.
    const isBroad = edge - lineX(line) > 0.7 * (line.edge - lineX(line));
    return (near.length >= 4 && isBroad) || edge > 0.8 * line.edge ? edge : line.edge;
  };
}

/**
 * The distance of lines inside a paragraph, by where they begin: the smallest that comes more than once or twice
 * between lines of one size and one left edge.
 */
function leadingOf(lines: Line[]): (line: Line) => number {
  const pairs = lines.filter((line, at) => {
    const last = lines[at - 1];
    return (
      last &&
      !line.bullet &&
      line.gap > 0.9 &&
      line.gap < 2.2 &&
      Math.abs(lineSize(line) - lineSize(last)) < 0.3 &&
      Math.abs(lineX(line) - lineX(last)) < 4
    );
  });
  return (line) => {
    const near = pairs
      .filter((other) => Math.abs(lineX(other) - lineX(line)) < 4)
      .map((other) => other.gap)
      .sort((a, b) => a - b);
    const least = Math.max(2, near.length * 0.06);
    return (
      near.find((gap) => near.filter((other) => Math.abs(other - gap) < 0.04).length >= least) ??
      near[0] ??
      1.5
    );
  };
}

/** Whether the next line's first word would not have fitted behind this one. */
function isFull(line: Line, next: Line, edge: number): boolean {
  const text = lineText(next);
  const [word = ""] = text.split(" ");
  const perChar = (lineRight(next) - lineX(next)) / Math.max(text.length, 1);
  return lineRight(line) + (word.length + 1) * perChar > edge - 0.3 * lineSize(line);
}

/** Lines of one paragraph have one distance, to a few hundredths; a little more sets paragraphs apart. */
const LOOSE = 1.12;
/** `Methods: Lean` begins an item of its own. */
const LABEL = /^\p{Lu}[\p{L}\s&/-]{1,30}:\s/u;
/** In heights of letters. */
const NARROW = 14;
const STARTS_LOW = /^[\p{Ll}\d(&,;]/u;
const ENDS = /[.!?:;]["')\]”»]?$/u;

function goesOn(
  last: Line,
  line: Line,
  first: Line,
  edges: Edges,
  leading: (line: Line) => number,
): boolean {
  if (line.bullet) return false;
  if (line.joined !== undefined) return line.joined;
  if (line.page === last.page && (line.gap > leading(line) * LOOSE || line.gap <= 0)) return false;
  if (lineCells(last).length > 1 || lineCells(line).length > 1) return false;
  if (Math.abs(lineSize(line) - lineSize(last)) > 0.08 * lineSize(last)) return false;
  const [text, next] = [lineText(last), lineText(line)];
  if ((LABEL.test(next) && !first.bullet) || isListLabel(text) || isListLabel(next)) return false;
  // Lines in bold are heads; few of them say where the column ends.
  const edge = areBold(last.spans) && !first.bullet ? last.edge : edges(last);
  // In a short list nothing shows where a line would have been broken.
  const isNarrow = edge - lineX(last) < NARROW * lineSize(last) && !STARTS_LOW.test(next);
  const full = isFull(last, line, edge) && !isNarrow;
  const sameX = Math.abs(lineX(line) - lineX(last)) < 4;
  if (first.bullet) {
    const outdent = lineX(first) - lineX(line);
    if (outdent > 4 && !(full && STARTS_LOW.test(next))) return false;
    if (full || (sameX && !areHeaders(last, line))) return true;
    return STARTS_LOW.test(next) && !ENDS.test(text);
  }
  const lookChanges =
    areBold(last.spans) !== areBold(line.spans) || areItalic(last.spans) !== areItalic(line.spans);
  const endsInDate = findDates(text).some((date) => date.index + date.length >= text.length - 1);
  if (lookChanges || (endsInDate && text.length < 60)) return false;
  // Under a label a list goes on further to the right.
  if (Math.abs(lineX(line) - lineX(last)) > 20) {
    return lineX(line) > lineX(last) && full && (STARTS_LOW.test(next) || /[-,]$/u.test(text));
  }
  if (!full)
    return STARTS_LOW.test(next) && !ENDS.test(text) && lineRight(last) > 0.7 * edges(last);
  return !(ENDS.test(text) && !STARTS_LOW.test(next) && lineRight(last) < edges(last) * 0.9);
}

/** Under a list a line in bold or with a date begins what comes next. */
const areHeaders = (last: Line, line: Line): boolean =>
  (areBold(line.spans) && !areBold(last.spans)) ||
  findDates(lineText(line)).some((date) => date.range);

function toParagraph(lines: [Line, ...Line[]]): Paragraph {
  const [first] = lines;
  const spans = lines.flatMap((line) => line.spans);
  return {
    lines,
    text: lines.map(lineText).reduce(joinWords),
    bullet: first.bullet,
    gap: first.gap,
    x: lineX(first),
    size: lineSize(first),
    bold: areBold(spans),
    italic: areItalic(spans),
    start: { bold: spans[0]?.bold ?? false, italic: spans[0]?.italic ?? false },
    level: first.level,
  };
}

const canJoin = (_last: Line, _line: Line): boolean => true;

/** Joins lines that a narrow column broke. */
export function toParagraphs(lines: Line[], mayJoin = canJoin): Paragraph[] {
  const edges = edgesOf(lines);
  const leading = leadingOf(lines);
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && mayJoin(last, line) && goesOn(last, line, group[0], edges, leading))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map(toParagraph);
}

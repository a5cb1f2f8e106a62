/**
 * The one form that every type of file is read into: lines of pieces, in the order in which a person reads them.
 * Measures are points (1/72 inch); formats without positions give what comes nearest (an indent, a line count).
 */

/**
 * What is between a piece and the one before it: a wide gap (tab, border of a cell), a space wider than between words
 * (chips in a row, or justified text), a space, nothing.
 */
export type Lead = "gap" | "wide" | "space" | "none";

/** A piece of a line in one look. */
export interface Span {
  text: string;
  lead: Lead;
  x: number;
  right: number;
  size: number;
  bold: boolean;
  italic: boolean;
}

export interface Line {
  spans: Span[];
  /** From 1. */
  page: number;
  /** Distance of the baseline from the top of the page. */
  y: number;
  /** Space above in heights of a line of this size: about 1.2 inside a paragraph. Large after a break of any kind. */
  gap: number;
  /** Whether a bullet stood before it; its glyph is in no span. */
  bullet: boolean;
  /** Where the lines of the column end on the right: tells a line that is full from one that ends early. */
  edge: number;
  /** What the format itself says: 0 no heading, 1 the highest. Undefined where it says nothing. */
  level?: number | undefined;
  /** Set where the format tells paragraphs apart: whether the line goes on with the paragraph before it. */
  joined?: boolean | undefined;
}

/** A flow of lines: the main column with everything above and below it, then side columns. */
export type Flow = Line[];

/** What a reader makes of a file. */
export interface ReadDocument {
  flows: Flow[];
  pages: number;
  /** Lines that stand on every page and are left out, once each. */
  repeated: string[];
  /** Addresses behind words (`https://…`), which no line shows. */
  links: string[];
}

export const spansText = (spans: Span[]): string =>
  spans.map(({ text, lead }, at) => (at === 0 || lead === "none" ? text : ` ${text}`)).join("");
export const lineText = (line: Line): string => spansText(line.spans);

/** The pieces of a line between wide gaps. */
export function lineCells(line: Line): Span[][] {
  const cells: Span[][] = [];
  for (const span of line.spans) {
    const last = cells.at(-1);
    if (last && span.lead !== "gap") last.push(span);
    else cells.push([span]);
  }
  return cells;
}
export const lineX = (line: Line): number => line.spans[0]?.x ?? 0;
export const lineRight = (line: Line): number => line.spans.at(-1)?.right ?? 0;
export const lineSize = (line: Line): number =>
  line.spans.reduce((most, span) => Math.max(most, span.size), 0);

const chars = (some: Span[]) => some.reduce((sum, span) => sum + span.text.length, 0);
/** Whether most of the characters are. */
export const areBold = (spans: Span[]): boolean =>
  chars(spans.filter((span) => span.bold)) * 2 > chars(spans);
export const areItalic = (spans: Span[]): boolean =>
  chars(spans.filter((span) => span.italic)) * 2 > chars(spans);
export const isBold = (line: Line): boolean => areBold(line.spans);

export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 2 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
};

/** Parts of one look: `**Engineer**, Acme` is two. */
export function looks(cell: Span[]): { text: string; bold: boolean; italic: boolean }[] {
  const groups: { text: string; bold: boolean; italic: boolean }[] = [];
  for (const { text, bold, italic, lead } of cell) {
    const last = groups.at(-1);
    // `Bachelor in **Physics**` is one.
    const goesOn = last && /\s(?:in|of|at|für|en|de|of the|@|bei|chez)$/u.test(last.text);
    if (last && (goesOn || (last.bold === bold && last.italic === italic))) {
      last.text += `${lead === "none" ? "" : " "}${text}`;
    } else groups.push({ text: `${last && lead !== "none" ? " " : ""}${text}`, bold, italic });
  }
  return groups;
}

import { dropBullet } from "../bullets.ts";
import { cleanText } from "../clean-text.ts";
import type { Lead, Line, Span } from "../lines.ts";
import { type Look, merge, paragraphLook, runLook } from "./styles.ts";
import { child, type Element, textOf } from "./xml.ts";

export interface Reading {
  style: (id: string | undefined) => Look;
  /** Text boxes that were met, each the content of one. */
  boxes: Element[];
}

/** Letters are about half as wide as high. */
const WIDTH = 0.5;
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:instrText",
  "w:delText",
  "mc:Fallback",
]);

interface Piece {
  text: string;
  look: Look;
  /** A tab or a line's end stands before it. */
  after: "tab" | "break" | null;
}

/** The runs of a paragraph in order; text boxes are put aside, what was deleted or is hidden left out. */
function pieces(of: Element, base: Look, reading: Reading): Piece[] {
  const found: Piece[] = [];
  let after: Piece["after"] = null;
  const add = (text: string, look: Look) => {
    if (look.hidden || text === "") return;
    found.push({ text: look.capitals ? text.toUpperCase() : text, look, after });
    after = null;
  };
  const walk = (one: Element, look: Look) => {
    if (one.name === "w:txbxContent") reading.boxes.push(one);
    else if (one.name === "w:t") add(textOf(one), look);
    else if (one.name === "w:tab" || one.name === "w:ptab") after ??= "tab";
    else if (one.name === "w:br" || one.name === "w:cr") after = "break";
    else if (one.name === "w:noBreakHyphen") add("-", look);
    else if (one.name === "w:softHyphen") add("\u00AD", look);
    else if (one.name === "w:sym") add("•", look);
    else if (one.name === "w:r") {
      const properties = child(one, "w:rPr");
      const style = child(properties, "w:rStyle")?.attributes["w:val"];
      const styled = style
        ? merge(look, onlyRun(reading.style(style), reading.style(undefined)))
        : look;
      const own = merge(styled, runLook(properties));
      for (const inner of one.children) walk(inner, own);
    } else if (!SKIPPED.has(one.name)) for (const inner of one.children) walk(inner, look);
  };
  for (const one of of.children) walk(one, base);
  return found;
}

/** What a character style adds to the standard look. */
const onlyRun = (style: Look, standard: Look): Look => ({
  bold: style.bold === standard.bold ? undefined : style.bold,
  italic: style.italic === standard.italic ? undefined : style.italic,
  size: style.size === standard.size ? undefined : style.size,
  capitals: style.capitals === standard.capitals ? undefined : style.capitals,
});

function toSpans(row: Piece[], indent: number): Span[] {
  const spans: Span[] = [];
  let x = indent;
  let isSpaced = false;
  row.forEach(({ text: raw, look, after }, at) => {
    // Several spaces are somebody's tab.
    for (const [index, text] of cleanText(raw)
      .split(/\s{4,}|\t/u)
      .entries()) {
      if (text.trim() === "") {
        isSpaced ||= text !== "";
        continue;
      }
      const isGap = spans.length > 0 && (index > 0 || (after === "tab" && at > 0));
      if (isGap) x += 40;
      const size = look.size ?? 10;
      const lead: Lead = isGap ? "gap" : isSpaced || /^\s/u.test(text) ? "space" : "none";
      const [bold, italic] = [look.bold ?? false, look.italic ?? false];
      const last = spans.at(-1);
      const right = x + text.length * size * WIDTH;
      if (
        last &&
        lead !== "gap" &&
        last.bold === bold &&
        last.italic === italic &&
        last.size === size
      ) {
        last.text += `${lead === "space" ? " " : ""}${text.trim()}`;
        last.right = right;
      } else spans.push({ text: text.trim(), x, right, size, bold, italic, lead });
      x = right;
      isSpaced = /\s$/u.test(text);
    }
  });
  return spans;
}

/** The lines of a paragraph: more than one where it has line breaks. */
export function readParagraph(
  paragraph: Element,
  reading: Reading,
): { lines: Omit<Line, "y">[]; before: number } {
  const properties = child(paragraph, "w:pPr");
  const style = reading.style(child(properties, "w:pStyle")?.attributes["w:val"]);
  const look = merge(style, paragraphLook(properties));
  const rows: Piece[][] = [[]];
  for (const piece of pieces(paragraph, look, reading)) {
    if (piece.after === "break" && (rows.at(-1)?.length ?? 0) > 0) rows.push([]);
    rows.at(-1)?.push(piece);
  }
  const hasNumber = child(properties, "w:numPr") !== undefined || look.bullet === true;
  const isHeading = look.level !== undefined;
  const lines = rows.flatMap((row, at) => {
    const spans = toSpans(row, look.indent ?? 0);
    const glyph = dropBullet(spans);
    if (spans.length === 0) return [];
    const bullet = glyph || (hasNumber && look.bullet !== false && !isHeading && at === 0);
    return [{ spans, page: 1, gap: 1.2, bullet, edge: 10_000, level: look.level, joined: false }];
  });
  return { lines, before: look.before ?? 0 };
}

import { headingKind } from "../headings.ts";
import { type Flow, type Line, lineText, type ReadDocument } from "../lines.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { unpack } from "../zip.ts";
import { type Reading, readParagraph } from "./paragraph.ts";
import { readStyles } from "./styles.ts";
import { all, child, type Element, parseXml } from "./xml.ts";

const BREAK = 2.6;
const WANTED =
  /^word\/(?:document|styles|header\d*|footer\d*)\.xml$|^word\/_rels\/document\.xml\.rels$/u;

/** Content of a body, cell or box: paragraphs and tables, in whatever they are wrapped. */
function blocks(of: Element): Element[] {
  return of.children.flatMap((one) => {
    if (one.name === "w:p" || one.name === "w:tbl") return [one];
    return /^(?:w:sdt|w:sdtContent|w:ins|w:smartTag|w:customXml|mc:AlternateContent|mc:Choice)$/u.test(
      one.name,
    )
      ? blocks(one)
      : [];
  });
}

/** Writes lines one below the other. */
class Writer {
  readonly flow: Flow = [];
  private y = 0;
  private isBroken = true;

  add(lines: Omit<Line, "y">[], before: number): void {
    if (lines.length === 0) this.isBroken = true;
    lines.forEach((line, at) => {
      const space = at === 0 ? before / 10 : 0;
      const gap = at === 0 && this.isBroken ? BREAK : 1.2 + Math.min(space, 2);
      this.y += 12 * gap;
      this.flow.push({ ...line, y: this.y, gap });
      this.isBroken = false;
    });
  }
  break(): void {
    this.isBroken = true;
  }
}

const shift = (line: Line, by: number): Line["spans"] =>
  line.spans.map((span) => ({ ...span, x: span.x + by, right: span.right + by }));

/** Lines of one cell. */
function readCell(cell: Element, reading: Reading): Flow {
  const writer = new Writer();
  writeBlocks(blocks(cell), reading, writer);
  return writer.flow;
}

/**
 * A row whose first cell is short (dates, a title) stands beside the lines of the next: one line of several cells, with
 * the longer cell's other lines below. Cells with titles of their own, or with much in each, are columns: read one
 * after the other.
 */
function writeRow(cells: Flow[], writer: Writer): void {
  const filled = cells.filter((cell) => cell.length > 0);
  const long = filled.filter((cell) => cell.length > 3);
  const titled = filled.filter(
    (cell) => cell.length > 1 && cell.some((line) => headingKind(lineText(line)) !== null),
  );
  if (filled.length < 2 || long.length > 1 || titled.length > 1) {
    for (const cell of filled) {
      writer.break();
      for (const line of cell) writer.add([line], 0);
    }
    return;
  }
  const rows = Math.max(...filled.map((cell) => cell.length));
  // A short cell of several lines is read into one: dates over place.
  const widths = cells.map((_, at) => at * 150);
  for (let row = 0; row < rows; row++) {
    const spans = cells.flatMap((cell, at) => {
      const isShort = cell.length < rows && cell.length <= 3;
      const own = isShort && row === 0 ? cell : isShort ? [] : cell.slice(row, row + 1);
      return own.flatMap((line) =>
        shift(line, widths[at] ?? 0).map((span, index) =>
          index === 0 ? { ...span, lead: "gap" as const } : span,
        ),
      );
    });
    const lines = cells.flatMap((cell) => cell.slice(row, row + 1));
    const [model] = lines;
    if (!model || spans.length === 0) continue;
    if (row === 0 && model.gap > 2) writer.break();
    writer.add(
      [{ ...model, spans, bullet: lines.every((line) => line.bullet), gap: 1.2 }],
      row > 0 && model.gap > 2 ? 14 : 0,
    );
  }
}

function writeBlocks(list: Element[], reading: Reading, writer: Writer): void {
  for (const block of list) {
    if (block.name === "w:tbl") {
      for (const row of all(block, "w:tr")) {
        writeRow(
          all(row, "w:tc").map((cell) => readCell(cell, reading)),
          writer,
        );
      }
      writer.break();
      continue;
    }
    const before = reading.boxes.length;
    const { lines, before: space } = readParagraph(block, reading);
    // A box with one line is a title that somebody drew.
    const inline = reading.boxes.splice(before).flatMap((box) => {
      const flow = readCell(box, reading);
      if (flow.length <= 1) return flow;
      reading.boxes.push(box);
      return [];
    });
    if (inline.length > 0) writer.break();
    writer.add([...inline, ...lines], space);
  }
}

function readPart(xml: Element | undefined, reading: Reading, root: string): Flow {
  const of = xml && child(xml, root);
  const writer = new Writer();
  if (of) writeBlocks(blocks(of), reading, writer);
  return writer.flow;
}

/** Reads a Word document: paragraphs, tables, text boxes, headers and footers. @throws UnreadableFileError */
export function readDocx(zip: Uint8Array): ReadDocument {
  const files = unpack(zip, (name) => WANTED.test(name));
  const xml = (name: string) => {
    const bytes = files.get(name);
    return bytes ? parseXml(new TextDecoder().decode(bytes)) : undefined;
  };
  const reading: Reading = { style: readStyles(xml("word/styles.xml")), boxes: [] };
  const document = xml("word/document.xml");
  const body = document && child(document, "w:document");
  if (!body) throw new UnreadableFileError("damaged");
  const main = readPart(body, reading, "w:body");
  const parts = (kind: string, root: string) =>
    [...files.keys()]
      .filter((name) => name.startsWith(`word/${kind}`))
      .flatMap((name) => readPart(xml(name), reading, root));
  const header = parts("header", "w:hdr");
  const footer = parts("footer", "w:ftr");
  const side: Flow = [];
  // Boxes may hold boxes; the list grows while it is read.
  for (const box of reading.boxes)
    side.push(...readCell(box, { ...reading, boxes: reading.boxes }));
  const unique = (lines: Flow) => {
    const seen = new Set<string>();
    return lines.filter((line) => !seen.has(lineText(line)) && seen.add(lineText(line)));
  };
  const texts = new Set(main.map(lineText));
  const flows = [
    [...unique(header).filter((line) => !texts.has(lineText(line))), ...main],
    side,
  ].filter((flow) => flow.length > 0);
  if (!flows.flat().some((line) => /[\p{L}\p{N}]{2}/u.test(lineText(line))))
    throw new UnreadableFileError("no_text");
  return { flows, pages: 1, repeated: unique(footer).map(lineText), links: [] };
}

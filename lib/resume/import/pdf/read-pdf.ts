import { dropBullet } from "../bullets.ts";
import {
  type Flow,
  type Line,
  lineSize,
  lineText,
  type ReadDocument,
  type Span,
} from "../lines.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { type Chunk, toChunks } from "./chunks.ts";
import { toRegions } from "./columns.ts";
import type { PdfPage } from "./read-items.ts";
import { repeatedLines } from "./repeated.ts";

/** A row's runs are within this of its baseline, in heights of their letters. */
const SAME_ROW = 0.38;

function toRows(chunks: Chunk[]): Chunk[][] {
  const rows: Chunk[][] = [];
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y)) {
    const fits = rows.findLast((row) => {
      const [first] = row;
      if (!first) return false;
      const size = Math.max(first.size, chunk.size);
      return Math.abs(first.y - chunk.y) <= (chunk.glyph || first.glyph ? 0.6 : SAME_ROW) * size;
    });
    if (fits) fits.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** The pieces of a row; each run begins behind a wide gap. */
const toSpans = (row: Chunk[]): Span[] =>
  row.flatMap((chunk) =>
    chunk.spans.map((span, at): Span => (at === 0 ? { ...span, lead: "gap" } : span)),
  );

function toLine(row: Chunk[], page: number): Line | null {
  const [first, ...rest] = row;
  if (!first) return null;
  const isGlyphAlone = first.glyph && rest.length > 0;
  const spans = toSpans(isGlyphAlone ? rest : row).filter((span) => span.text !== "");
  const taken = isGlyphAlone ? false : dropBullet(spans);
  const y = Math.max(...(isGlyphAlone ? rest : row).map((chunk) => chunk.y));
  return {
    spans,
    page,
    y,
    gap: 0,
    bullet: isGlyphAlone || taken,
    edge: 0,
  };
}

/** Lines of a region from its top, with the space above each and the column's right edge. */
function toLines(chunks: Chunk[], page: number): Line[] {
  const lines = toRows(chunks)
    .flatMap((row) => toLine(row, page) ?? [])
    .filter((line) => line.spans.length > 0)
    .sort((a, b) => a.y - b.y);
  const edge = Math.max(...chunks.map((chunk) => chunk.right));
  let last: Line | undefined;
  for (const line of lines) {
    line.edge = edge;
    line.gap = last ? (line.y - last.y) / Math.max(lineSize(line), 1) : 3;
    last = line;
  }
  return lines;
}

function letterShare(lines: Line[]): number {
  const text = lines.map(lineText).join("");
  return text.length
    ? (text.match(/[\p{L}\p{N}\p{P}\p{S}]/gu)?.length ?? 0) / text.replaceAll(" ", "").length
    : 0;
}

function toFlows(pages: PdfPage[]): { flows: Flow[]; repeated: string[] } {
  const main: Flow = [];
  const side: Flow = [];
  const perPage = pages.map((page) => ({ page, chunks: toChunks(page) }));
  const { repeated, isRepeated } = repeatedLines(perPage);
  for (const { page, chunks } of perPage) {
    const kept = chunks.filter((chunk) => !isRepeated(chunk, page));
    for (const region of toRegions(kept)) {
      if (region.chunks.length > 0) {
        (region.side ? side : main).push(...toLines(region.chunks, page.number));
      }
    }
  }
  return { flows: [main, side].filter((flow) => flow.length > 0), repeated };
}

/** The lines of a PDF's pages, as a person reads them. @throws UnreadableFileError */
export function toDocument(pages: PdfPage[]): ReadDocument {
  const { flows, repeated } = toFlows(pages);
  const lines = flows.flat();
  if (!lines.some((line) => /[\p{L}\p{N}]{2}/u.test(lineText(line)))) {
    throw new UnreadableFileError("no_text");
  }
  if (letterShare(lines) < 0.7) throw new UnreadableFileError("garbled");
  const links = [...new Set(pages.flatMap((page) => page.links))];
  return { flows, pages: pages.length, repeated, links };
}

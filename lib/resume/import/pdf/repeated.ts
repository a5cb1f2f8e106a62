import type { Chunk } from "./chunks.ts";
import type { PdfPage } from "./read-items.ts";

/** How much of a page's height, from either end, may hold a header or footer. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^(?:page|seite|página|pág\.?|p\.)?\s*\d{1,2}\s*(?:(?:\/|of|von|de|sur|–|-)\s*\d{1,2})?$/iu;

/** Page numbers differ from page to page. */
const shape = (text: string) => text.replace(/\d+/gu, "#").toLowerCase();

const isInMargin = (chunk: Chunk, page: PdfPage) =>
  chunk.y < MARGIN * page.height || chunk.y > (1 - MARGIN) * page.height;

/**
 * Headers and footers: what stands in the margin of most pages at the same height, and page numbers. On the first page
 * a header stays, since it may be the only place of the name.
 */
export function repeatedLines(pages: { page: PdfPage; chunks: Chunk[] }[]): {
  repeated: string[];
  isRepeated: (chunk: Chunk, page: PdfPage) => boolean;
} {
  const counts = new Map<string, number>();
  const keyOf = (chunk: Chunk) => `${shape(chunk.text)}@${Math.round(chunk.y / 6)}`;
  for (const { page, chunks } of pages) {
    const keys = chunks.filter((chunk) => isInMargin(chunk, page)).map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.6));
  const repeated = new Set<string>();
  const isRepeated = (chunk: Chunk, page: PdfPage) => {
    if (!isInMargin(chunk, page)) return false;
    const isNumber = PAGE_NUMBER.test(chunk.text) && /^\D*\d{1,2}\D*\d{0,2}$/u.test(chunk.text);
    const isOften = pages.length > 1 && (counts.get(keyOf(chunk)) ?? 0) >= least;
    const isTop = page.number === 1 && chunk.y < MARGIN * page.height;
    const isFoot = isNumber && chunk.y > (1 - MARGIN) * page.height;
    if (!(isFoot || (isNumber && pages.length > 1) || (isOften && !isTop))) return false;
    repeated.add(chunk.text);
    return true;
  };
  for (const { page, chunks } of pages) for (const chunk of chunks) isRepeated(chunk, page);
  return { repeated: [...repeated], isRepeated };
}

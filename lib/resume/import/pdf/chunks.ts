import { squeeze } from "../clean-text.ts";
import { areBold, areItalic, type Span, spansText } from "../lines.ts";
import type { Item, PdfPage } from "./read-items.ts";

/** Runs of one baseline without a wide gap between them, in heights of their letters. */
export interface Chunk extends Item {
  /** The same in pieces of one look each. */
  spans: Span[];
  /** Whether it is nothing but a bullet's glyph or shape. */
  glyph: boolean;
}

/** More space than this between two runs is a column or a tab. */
const WIDE_GAP = 1.35;
/** The least space that is one between words, where the file has no character for it. */
const WORD_GAP = 0.16;
/** More than this is no space between words, unless the text is justified. */
const WIDE_SPACE = 0.62;

export const GLYPH =
  /^(?:[•‣⁃∙▪▫■□●○◦◆◇❖➢➤►▶▸✓✔✗➔→»›❑❒⚫⬤◼◾✦★☆·◉⦿⁍*\-–—\uE000-\uF8FF]|[o§Øv](?=\s*$))\s*$/u;

const isNear = (a: Item, b: Item) => Math.abs(a.y - b.y) <= 0.22 * Math.max(a.size, b.size);

/** Some programs print bold letters by printing them twice, a little apart. */
function withoutDoubles(items: Item[]): Item[] {
  const seen = new Map<string, Item[]>();
  return items.filter((item) => {
    const same = seen.get(item.text) ?? [];
    const isDouble = same.some(
      (other) => Math.abs(other.x - item.x) < 1 && Math.abs(other.y - item.y) < 1,
    );
    seen.set(item.text, [...same.slice(-20), item]);
    return !isDouble || item.text.trim() === "";
  });
}

/** Letters set apart for looks (`E X P E R I E N C E`): words are where the gap is twice as wide. */
function unspaced(text: string): string {
  const words = text.trim().split(/\s{2,}/u);
  // Some pairs are set closer (`E D U C AT I O N`).
  const isSpaced = (word: string) => {
    const letters = word.split(/\s/u);
    const single = letters.filter((one) => one.length === 1).length;
    return (
      letters.length > 2 &&
      single * 3 >= letters.length * 2 &&
      letters.every((one) => /^[\p{Lu}&]{1,3}$|^\p{L}$/u.test(one))
    );
  };
  if (!words.every((word) => isSpaced(word) || /^[\p{Lu}&]{1,3}$/u.test(word))) return text;
  if (!words.some((word) => isSpaced(word) && word.length > 6)) return text;
  return words.map((word) => word.replaceAll(/\s/gu, "")).join(" ");
}

const sameLook = (a: Item, b: Item) =>
  a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.06 * a.size;

/** The pieces of a run, with a space between them where one is drawn or left. */
function toSpans(run: Item[]): Span[] {
  const spans: Span[] = [];
  let last: Item | undefined;
  let isSpaceDue = false;
  for (const item of run) {
    if (item.text.trim() === "") {
      isSpaceDue = true;
      continue;
    }
    const gap = last ? (item.x - last.right) / Math.max(item.size, 1) : 0;
    const isSpaced = isSpaceDue || gap > WORD_GAP || /^\s/u.test(item.text);
    const before = spans.at(-1);
    const isWide = gap > WIDE_SPACE;
    if (last && before && !isWide && (sameLook(last, item) || !/[\p{L}\p{N}]/u.test(item.text))) {
      before.text += `${isSpaced ? " " : ""}${item.text}`;
      before.right = Math.max(before.right, item.right);
    } else {
      const { text, x, right, size, bold, italic } = item;
      spans.push({
        text,
        x,
        right,
        size,
        bold,
        italic,
        lead: isWide ? "wide" : isSpaced ? "space" : "none",
      });
    }
    last = item;
    isSpaceDue = /\s$/u.test(item.text);
  }
  return spans.map((span) => ({ ...span, text: squeeze(unspaced(span.text)) }));
}

function joined(run: Item[]): Chunk {
  const first = run.find((item) => item.text.trim() !== "") ?? run[0];
  if (!first) throw new Error("a run has an item");
  return toChunk(toSpans(run), first);
}

function toChunk(spans: Span[], { y, font }: Pick<Item, "y" | "font">): Chunk {
  const text = spansText(spans);
  return {
    y,
    font,
    x: spans[0]?.x ?? 0,
    text,
    spans,
    right: Math.max(...spans.map((span) => span.right)),
    size: Math.max(...spans.map((span) => span.size)),
    bold: areBold(spans),
    italic: areItalic(spans),
    glyph: GLYPH.test(text),
  };
}

/** Runs that begin at the same place as one of these are a column. */
const SHARED = 4;

/** Cuts a run where a wider space ends at the left edge of a column: labels stand close to what they are of. */
function splitAtEdges(chunks: Chunk[]): Chunk[] {
  const starts = new Map<number, number>();
  for (const { x } of chunks) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const shared = (x: number) =>
    [-1, 0, 1].reduce((sum, by) => sum + (starts.get(Math.round(x) + by) ?? 0), 0);
  return chunks.flatMap((chunk) => {
    const at = chunk.spans.findIndex(
      (span, index) => index > 0 && span.lead === "wide" && shared(span.x) >= SHARED,
    );
    if (at < 0) return [chunk];
    return [toChunk(chunk.spans.slice(0, at), chunk), toChunk(chunk.spans.slice(at), chunk)];
  });
}

/** The page's text in runs. The order is that of rows, from left to right in each. */
export function toChunks(page: PdfPage): Chunk[] {
  const items = withoutDoubles(page.items)
    .filter((item) => Number.isFinite(item.x) && Number.isFinite(item.y) && item.size > 0)
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const open: Item[][] = [];
  const done: Item[][] = [];
  for (const item of items) {
    const isBlank = item.text.trim() === "";
    while (open[0]?.[0] && item.y - open[0][0].y > 2 * Math.max(item.size, open[0][0].size)) {
      done.push(...open.splice(0, 1));
    }
    let best: Item[] | undefined;
    let bestGap = WIDE_GAP;
    for (const run of open) {
      const last = run.findLast((one) => one.text.trim() !== "");
      if (!last || !isNear(last, item)) continue;
      const gap = (item.x - last.right) / Math.max(item.size, last.size);
      if (gap > -0.6 && gap < bestGap) [best, bestGap] = [run, gap];
    }
    if (best) best.push(item);
    else if (!isBlank) open.push([item]);
  }
  const chunks = [...done, ...open].map((run) => joined(run));
  return splitAtEdges(chunks).sort((a, b) => a.y - b.y || a.x - b.x);
}

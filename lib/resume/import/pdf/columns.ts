import { isDateText } from "../dates.ts";
import { headingKind } from "../headings.ts";
import type { Chunk } from "./chunks.ts";

/** A part of a page that is read from top to bottom. */
export interface Region {
  chunks: Chunk[];
  /** Beside the main text, with headings of its own. */
  side: boolean;
}

interface Band {
  gutter: number;
  left: Chunk[];
  right: Chunk[];
  top: number;
  bottom: number;
}

/** The least number of rows on each side of what is taken for columns. */
const MIN_ROWS = 3;
/** Points. The least white between columns. */
const MIN_GUTTER = 7;

const rows = (chunks: Chunk[]): number[] => {
  const tops: number[] = [];
  for (const { y, size } of chunks) {
    const last = tops.at(-1);
    if (last === undefined || y - last > 0.4 * size) tops.push(y);
  }
  return tops;
};

/** Where a column may begin: left edges that several runs share. */
function candidates(chunks: Chunk[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of chunks) {
    const key = Math.round(x / 2) * 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sum = (key: number) =>
    (counts.get(key - 2) ?? 0) + (counts.get(key) ?? 0) + (counts.get(key + 2) ?? 0);
  const leftmost = Math.min(...chunks.map((chunk) => chunk.x));
  return [...counts.keys()]
    .filter((key) => sum(key) >= MIN_ROWS && key > leftmost + 40)
    .map((key) => key - 3)
    .sort((a, b) => a - b);
}

/** The stretches of a page in which nothing crosses a gutter. */
function bandsAt(chunks: Chunk[], gutter: number): Band[] {
  const bands: Band[] = [];
  let run: Chunk[] = [];
  const close = () => {
    const left = run.filter((chunk) => chunk.x < gutter);
    const right = run.filter((chunk) => chunk.x >= gutter);
    const ys = run.map((chunk) => chunk.y);
    if (rows(left).length >= MIN_ROWS && rows(right).length >= MIN_ROWS) {
      bands.push({ gutter, left, right, top: Math.min(...ys), bottom: Math.max(...ys) });
    }
    run = [];
  };
  for (const chunk of chunks) {
    if (chunk.x < gutter && chunk.right > gutter - MIN_GUTTER + 3) close();
    else run.push(chunk);
  }
  close();
  return bands;
}

const headings = (chunks: Chunk[]) => chunks.filter(isHeading).length;

/** How many of `some`'s rows stand on the same baseline as a row of `others`. */
function alignedShare(some: Chunk[], others: Chunk[]): number {
  const tops = rows(others);
  const own = rows(some);
  const aligned = own.filter((y) => tops.some((other) => Math.abs(other - y) < 1.6));
  return own.length ? aligned.length / own.length : 1;
}

const width = (chunks: Chunk[]) =>
  Math.max(...chunks.map((chunk) => chunk.right)) - Math.min(...chunks.map((chunk) => chunk.x));
const chars = (chunks: Chunk[]) => chunks.reduce((sum, chunk) => sum + chunk.text.length, 0);
const share = (chunks: Chunk[], is: (chunk: Chunk) => boolean) =>
  chunks.filter(is).length / Math.max(1, chunks.length);

/**
 * Whether the two sides are columns to be read one after the other, or cells of the same rows, as dates on the right
 * and headings in the margin are. Columns have headings on both sides, or baselines of their own.
 */
function areColumns({ left, right }: Band): boolean {
  const [inLeft, inRight] = [headings(left), headings(right)];
  const small = chars(left) < chars(right) ? left : right;
  const large = small === left ? right : left;
  const dates = share(small, (chunk) => isDateText(chunk.text));
  const aligned = Math.max(alignedShare(small, large), alignedShare(large, small));
  const inSmall = small === left ? inLeft : inRight;
  const inLarge = small === left ? inRight : inLeft;
  if (dates > 0.4) return false;
  if (inSmall > 0 && inLarge > 0) return aligned < 0.75 || (inSmall > 1 && inLarge > 1);
  // Headings in the margin, each beside the first line of its section.
  if (inSmall > 0 && inLarge === 0) {
    return share(small, (chunk) => headingKind(chunk.text) !== null) < 0.5 && aligned < 0.6;
  }
  const isTall = rows(small).length >= 5;
  return isTall && aligned < 0.5 && dates < 0.2 && width(small) > 50;
}

const isHeading = (chunk: Chunk) => !chunk.glyph && headingKind(chunk.text) !== null;
const top = (chunks: Chunk[]) => Math.min(...chunks.map((chunk) => chunk.y));
const bottom = (chunks: Chunk[]) => Math.max(...chunks.map((chunk) => chunk.y));

/**
 * Columns inside a section: without its title above them, and the next section's below. Side bars have titles of their
 * own on both sides, and stay as they are.
 */
function trim(band: Band): Band {
  const [from, to] = [
    Math.max(top(band.left), top(band.right)),
    Math.min(bottom(band.left), bottom(band.right)),
  ];
  const titles = [...band.left, ...band.right].filter(isHeading).map((chunk) => chunk.y);
  const above = Math.max(-1, ...titles.filter((y) => y < from - 1));
  const below = Math.min(...titles.filter((y) => y > to + 1), Number.POSITIVE_INFINITY);
  const inside = (chunks: Chunk[]) => chunks.filter((chunk) => chunk.y > above && chunk.y < below);
  const [left, right] = [inside(band.left), inside(band.right)];
  const isSmaller = left.length + right.length < extent(band);
  if (!isSmaller || rows(left).length < 2 || rows(right).length < 2) return band;
  if (left.some(isHeading) && right.some(isHeading)) return band;
  return {
    gutter: band.gutter,
    left,
    right,
    top: Math.min(top(left), top(right)),
    bottom: Math.max(bottom(left), bottom(right)),
  };
}

const extent = (band: Band) => band.left.length + band.right.length;

/** Cuts a page into the regions in which it is read. */
export function toRegions(chunks: Chunk[], depth = 0): Region[] {
  const whole: Region[] = [{ chunks, side: false }];
  if (chunks.length < 2 * MIN_ROWS || depth > 3) return whole;
  const bands = candidates(chunks)
    .flatMap((gutter) => bandsAt(chunks, gutter))
    .map(trim)
    .filter(areColumns)
    .sort((a, b) => extent(b) - extent(a) || b.gutter - a.gutter);
  const [band] = bands;
  if (!band) return whole;
  const inside = new Set([...band.left, ...band.right]);
  const outside = chunks.filter((chunk) => !inside.has(chunk));
  const above = outside.filter((chunk) => chunk.y < band.top);
  const below = outside.filter((chunk) => chunk.y >= band.top);
  const isLeftMain = chars(band.left) >= chars(band.right);
  const [main, other] = isLeftMain ? [band.left, band.right] : [band.right, band.left];
  const pageHeight =
    Math.max(...chunks.map((chunk) => chunk.y)) - Math.min(...chunks.map((chunk) => chunk.y));
  const isOwn = headings(other) > 0 || band.bottom - band.top > 0.5 * pageHeight;
  if (!isOwn) {
    return [
      ...(above.length ? toRegions(above, depth + 1) : []),
      ...toRegions(band.left, depth + 1),
      ...toRegions(band.right, depth + 1),
      ...(below.length ? toRegions(below, depth + 1) : []),
    ];
  }
  const side = toRegions(other, depth + 1).map((region) => ({
    ...region,
    side: region.side || isOwn,
  }));
  return [
    ...(above.length ? toRegions(above, depth + 1) : []),
    ...toRegions(main, depth + 1),
    ...side,
    ...(below.length ? toRegions(below, depth + 1) : []),
  ];
}

import type { BlockKind, ReadBlock } from "../../paper/block.ts";
import { splitByDots } from "../../paper/lists.ts";
import {
  ASCENT,
  ASIDE,
  BULLET,
  isUnspaced,
  LEADING,
  MARGIN,
  NEW_ON_PAGE,
  STYLES,
  WITHIN_WORD,
} from "../../paper/pdf-styles.ts";
import { isOurHeading } from "../../paper/read-blocks.ts";
import type { Item, PdfPage } from "../pdf/read-items.ts";

/**
 * Reads PDF files that we wrote by how they look, see `paper/pdf-styles`. A file is ours when every line of it has a
 * size of ours and stands where our arithmetic puts it; no other file does, and one that somebody printed again does.
 */

/** Points by which a place may be off. */
const NEAR = 0.3;
/** A space is a quarter of a letter's height wide. */
const SPACE = 0.12;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;
const isSize = (item: Item, size: number): boolean => Math.abs(item.size - size) < 0.05;

interface Row {
  page: number;
  y: number;
  /** In the order in which they are read. */
  items: Item[];
}

function toRows(pages: PdfPage[]): Row[] {
  const rows: Row[] = [];
  for (const { number, items } of pages) {
    for (const item of items) {
      if (item.text.trim() === "") continue;
      const last = rows.at(-1);
      if (last && last.page === number && isNear(last.y, item.y)) last.items.push(item);
      else rows.push({ page: number, y: item.y, items: [item] });
    }
  }
  return rows;
}

/** The text of items that are read one after the other, whichever way they run: a gap between two is a space. */
function textOf(items: Item[]): string {
  return items.reduce((text, item, at) => {
    const last = items[at - 1];
    if (!last) return item.text.trim();
    const gap = Math.max(item.x - last.right, last.x - item.right);
    const isApart = gap > SPACE * item.size || /\s$/u.test(last.text) || /^\s/u.test(item.text);
    return text + (isApart ? " " : "") + item.text.trim();
  }, "");
}

/** A row whose first item is a bullet in the margin. */
function hasBullet({ items }: Row, width: number): boolean {
  const [first, second] = items;
  const isInMargin = first && (isNear(first.x, MARGIN) || isNear(first.right, width - MARGIN));
  return first?.text === BULLET && second !== undefined && Boolean(isInMargin);
}

/** A row with what it is. */
interface OwnLine extends Row {
  kind: BlockKind;
  text: string;
  aside: string;
  /** Of the paragraph of the line before. */
  goesOn: boolean;
  isWithinWord: boolean;
}

/** What a row is by its look; null for a look that no row of ours has. */
function kindOf(row: Row, main: Item[], width: number): BlockKind | null {
  const [first] = main;
  if (!first) return "entry";
  if (isSize(first, STYLES.bullet.size)) return hasBullet(row, width) ? "bullet" : "prose";
  const kinds = Object.entries(STYLES).filter(([, style]) => isSize(first, style.size));
  const [kind] = kinds.map(([name]) => name as BlockKind);
  return kind !== undefined && main.every((item) => isSize(item, first.size)) ? kind : null;
}

/** Whether a row stands where the next line of the last row's paragraph would. */
function isNextLine(row: Row, last: OwnLine): boolean {
  const { size } = STYLES[last.kind];
  return row.page === last.page
    ? isNear(row.y - last.y, size * LEADING)
    : isNear(row.y, MARGIN + size * ASCENT);
}

/** Whether a row stands where a new paragraph of its kind would. */
function isNextParagraph(row: Row, kind: BlockKind, last: OwnLine): boolean {
  const [style, above] = [STYLES[kind], STYLES[last.kind]];
  if (row.page !== last.page) return isNear(row.y, MARGIN + NEW_ON_PAGE + style.size * ASCENT);
  const below = above.size * (LEADING - ASCENT) + above.after;
  return isNear(row.y - last.y, below + style.before + style.size * ASCENT);
}

function toLine(row: Row, last: OwnLine | null, width: number): OwnLine | null {
  const main = row.items.filter((item) => !isSize(item, ASIDE.size));
  const aside = row.items.filter((item) => isSize(item, ASIDE.size));
  const looks = kindOf(row, main, width);
  if (looks === null) return null;
  const isNext = looks !== "bullet" && last !== null && isNextLine(row, last);
  // Lines of a bullet look like prose but for where they begin.
  const kind = looks === "prose" && last?.kind === "bullet" && isNext ? "bullet" : looks;
  const goesOn = isNext && last.kind === kind;
  if (!goesOn && last && !isNextParagraph(row, kind, last)) return null;
  const texts = looks === "bullet" ? main.slice(1) : main;
  const left = MARGIN + STYLES[kind].indent;
  const starts = texts.map((item) => item.x);
  const isWithinWord = goesOn && isNear(Math.min(...starts), left + WITHIN_WORD);
  return { ...row, kind, text: textOf(texts), aside: textOf(aside), goesOn, isWithinWord };
}

function join(before: string, { text, isWithinWord }: OwnLine): string {
  const isTight = isWithinWord || isUnspaced([...before].at(-1) ?? "", [...text][0] ?? "");
  return `${before}${isTight ? "" : " "}${text}`;
}

/** All ways to reach someone stand in one paragraph. */
const apart = (block: ReadBlock): ReadBlock[] =>
  block.kind === "contact" ? splitByDots(block.text).map((text) => ({ ...block, text })) : [block];

/** The blocks of a PDF that we wrote; null for any other file. */
export function readOwnPdf(pages: PdfPage[]): ReadBlock[] | null {
  const blocks: ReadBlock[] = [];
  let last: OwnLine | null = null;
  const widths = new Map(pages.map(({ number, width }) => [number, width]));
  for (const row of toRows(pages)) {
    const line: OwnLine | null = toLine(row, last, widths.get(row.page) ?? 0);
    if (!line) return null;
    const block = blocks.at(-1);
    if (block && line.goesOn) {
      block.text = join(block.text, line);
      if (line.aside) block.aside = line.aside;
    } else {
      const { kind, text, aside } = line;
      blocks.push({ kind, text, ...(aside && { aside }) });
    }
    last = line;
  }
  const heading = blocks.find(({ kind }) => kind === "heading");
  return heading && isOurHeading(heading.text) ? blocks.flatMap(apart) : null;
}

import type { BlockKind } from "./block.ts";

/**
 * How the PDF looks, all in points. The importer reads our own files by it, as any reader can who looks: every kind of
 * paragraph has a size of its own, or a bullet; a new paragraph stands lower than a line that goes on; a line that goes
 * on within a word begins a little to the right.
 */
export const MARGIN = 54;
export const ASIDE_GAP = 18;
const INK = "#1c1c1c";
const SOFT = "#555555";
/** Of a line's height, and of where its letters stand in it, in sizes of its font. */
export const LEADING = 1.4;
export const ASCENT = 1.05;

export interface Style {
  size: number;
  weight: 400 | 700;
  color: string;
  before: number;
  after: number;
  indent: number;
  /** Of the structure that screen readers walk. */
  tag: "H1" | "H2" | "H3" | "P" | "LI";
  /** Room for this many lines of text below it on its page, or it goes to the next. */
  keep: number;
}

const TEXT = {
  size: 10,
  weight: 400,
  color: INK,
  before: 0,
  after: 2,
  indent: 0,
  tag: "P",
  keep: 0,
} as const;
export const STYLES: Record<BlockKind, Style> = {
  name: { ...TEXT, size: 20, weight: 700, tag: "H1", keep: 3 },
  label: { ...TEXT, size: 12, color: SOFT, after: 4 },
  contact: { ...TEXT, size: 9.5, color: SOFT },
  heading: { ...TEXT, size: 13, weight: 700, before: 12, after: 4, tag: "H2", keep: 4 },
  entry: { ...TEXT, size: 11, weight: 700, before: 6, after: 0, tag: "H3", keep: 3 },
  unnamed: { ...TEXT, size: 10.75, weight: 700, before: 6, after: 0, tag: "H3", keep: 3 },
  where: { ...TEXT, size: 10.25, color: SOFT, keep: 2 },
  prose: TEXT,
  bullet: { ...TEXT, indent: 12, tag: "LI" },
  field: { ...TEXT, size: 9.75 },
};
/** What stands at the other end of a head's line. */
export const ASIDE: Style = { ...TEXT, size: 9.25, color: SOFT };
/** The line that `keep` counts. */
export const TEXT_HEIGHT = TEXT.size * LEADING;

export const BULLET = "•";
/** A page that begins with a new paragraph begins it this much lower than one that goes on with the last. */
export const NEW_ON_PAGE = 2;
/** A line that goes on within a word begins this much to the right. */
export const WITHIN_WORD = 1;

/** Scripts without spaces between words: their lines end between any two letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether a line may end between two letters, and a reader then sees no space there. */
export const isUnspaced = (before: string, after: string): boolean =>
  UNSPACED.test(before) && UNSPACED.test(after);

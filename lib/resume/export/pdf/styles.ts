import type { Block } from "../blocks.ts";
import type { Weight } from "./fonts.ts";

/** All in points. */
export const MARGIN = 54;
export const ASIDE_GAP = 18;
const INK = "#1c1c1c";
export const SOFT = "#555555";
/** Of a line's height, and of where its letters stand in it, in sizes of its font. */
export const LEADING = 1.4;
export const ASCENT = 1.05;

export interface Style {
  size: number;
  weight: Weight;
  color: string;
  before: number;
  after: number;
  indent: number;
  /** Of the structure that screen readers walk. */
  tag: "H1" | "H2" | "H3" | "P" | "LI";
  /** Room for this many lines of text below it on its page, or it goes to the next. */
  keep: number;
}

export const TEXT = {
  size: 10,
  weight: 400,
  color: INK,
  before: 0,
  after: 2,
  indent: 0,
  tag: "P",
  keep: 0,
};
export const STYLES: Record<Block["kind"], Style> = {
  name: { ...TEXT, size: 20, weight: 700, after: 2, tag: "H1", keep: 3 },
  label: { ...TEXT, size: 12, color: SOFT, after: 4, weight: 400, tag: "P" },
  contact: { ...TEXT, size: 9.5, color: SOFT, weight: 400, tag: "P" },
  heading: { ...TEXT, size: 13, weight: 700, before: 12, after: 4, tag: "H2", keep: 4 },
  entry: { ...TEXT, size: 10.5, weight: 700, before: 6, after: 0, tag: "H3", keep: 3 },
  where: { ...TEXT, color: SOFT, weight: 400, tag: "P", keep: 2 },
  prose: { ...TEXT, weight: 400, tag: "P" },
  bullet: { ...TEXT, weight: 400, indent: 12, tag: "LI" },
};

/**
 * A resume on paper: one list from top to bottom, each block a paragraph of plain text without line breaks. `unnamed` is
 * the head of an entry that has no title: its second line stands there. `field` is `Label: value`.
 */
export interface Block {
  kind: BlockKind;
  text: string;
  /** At the other end of its line: of a head its dates, of a second line its place. */
  aside?: string;
  /** Where it comes from, `work.0.highlights.2`. */
  path: string;
}

export type BlockKind =
  | "name"
  | "label"
  | "contact"
  | "heading"
  | "entry"
  | "unnamed"
  | "where"
  | "prose"
  | "bullet"
  | "field";

/** A block as it is read from a file, which knows nothing of paths. */
export type ReadBlock = Omit<Block, "path">;

/** A member of a resume that a reader of JSON sees, whatever it holds. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

import { stem } from "../terms/tokenize.ts";
import { SAME_WORDS } from "./plain-words.ts";

/** The words of a row or a posting, for asking whether it has another one in some form. */
export interface WordSet {
  stems: Set<string>;
  /** Stems of the words that say the same as one of them. */
  same: Set<string>;
  /** The first letters of its longer stems. */
  prefixes: Set<string>;
}

const GROUPS = new Map<string, readonly string[]>();
for (const words of SAME_WORDS) {
  const stems = words.map(stem);
  for (const each of stems) GROUPS.set(each, [...(GROUPS.get(each) ?? []), ...stems]);
}

/** Longer stems that begin alike are forms of one word: `coordinat-or`, `coordinat-ion`. */
const PREFIX = 6;
const prefixOf = (each: string) => each.slice(0, PREFIX);

export const emptyWordSet = (): WordSet => ({
  stems: new Set(),
  same: new Set(),
  prefixes: new Set(),
});

export function addWord(words: WordSet, each: string): void {
  if (words.stems.has(each)) return;
  words.stems.add(each);
  for (const other of GROUPS.get(each) ?? []) words.same.add(other);
  if (each.length >= PREFIX) words.prefixes.add(prefixOf(each));
}

/** Whether a stem is among the words, in another form or, unless it is part of a name, under another word. */
export function hasWord(words: WordSet, each: string, isName = false): boolean {
  if (words.stems.has(each)) return true;
  if (each.length >= PREFIX && words.prefixes.has(prefixOf(each))) return true;
  return !isName && words.same.has(each);
}

/** Whether two stems are one word, or say the same. */
export function wordsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length >= PREFIX && b.length >= PREFIX && prefixOf(a) === prefixOf(b)) return true;
  return GROUPS.get(a)?.includes(b) ?? false;
}

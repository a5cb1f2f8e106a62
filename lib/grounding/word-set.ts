import { findSenses, isLoose } from "../terms/thesaurus.ts";
import { stem, type Token } from "../terms/tokenize.ts";
import { keptByWord } from "../terms/word-cache.ts";
import { PARAPHRASES } from "./paraphrases.ts";
import { SAME_WORDS } from "./plain-words.ts";

/** The words of a row or a posting, for asking whether it has another one in some form. */
export interface WordSet {
  stems: Set<string>;
  /** Stems of the words that say the same as one of them. */
  same: Set<string>;
  /** The first letters of its longer stems. */
  prefixes: Set<string>;
  /** What its words mean, as keys of the thesaurus. */
  senses: Set<string>;
}

function groupsOf(table: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const words of table) {
    const stems = words.map(stem);
    for (const each of stems) groups.set(each, [...(groups.get(each) ?? []), ...stems]);
  }
  return groups;
}

const GROUPS = groupsOf(SAME_WORDS);
const RETOLD = groupsOf(PARAPHRASES);

/** Longer stems that begin alike are forms of one word: `coordinat-or`, `coordinat-ion`. */
const PREFIX = 6;
/** `pharm` is short for `pharmaceutical`. */
const SHORT_FORM = 5;
const prefixOf = (each: string) => each.slice(0, PREFIX);

/** The beginnings by which forms of a stem are found. */
const prefixesOf = keptByWord((each) =>
  each.length < PREFIX ? NONE : [prefixOf(each), each.slice(0, SHORT_FORM)],
);

export const emptyWordSet = (): WordSet => ({
  stems: new Set(),
  same: new Set(),
  prefixes: new Set(),
  senses: new Set(),
});

const NONE: readonly string[] = [];

const firm = (keys: readonly string[]) => keys.filter((key) => !isLoose(key));

/** Each form of the thesaurus has names of its own, and they do not change. */
const firmNames = new WeakMap<readonly string[], readonly string[]>();
const firmWithKinds = new WeakMap<readonly string[], readonly string[]>();

/** What each word of a text means, as keys of the thesaurus; a kind stands for the things of it in the rows alone. */
export function sensesIn(text: string, tokens: Token[], withKinds: boolean): (readonly string[])[] {
  const senses: (readonly string[])[] = tokens.map(() => NONE);
  for (const { names, kinds, first, last } of findSenses(text, tokens)) {
    const known = withKinds ? firmWithKinds : firmNames;
    const keys = known.get(names) ?? firm(withKinds ? [...names, ...kinds] : names);
    known.set(names, keys);
    for (let at = first; at < last; at++) senses[at] = keys;
  }
  return senses;
}

export function addWord(words: WordSet, each: string, senses: readonly string[] = NONE): void {
  for (const sense of senses) words.senses.add(sense);
  if (words.stems.has(each)) return;
  words.stems.add(each);
  for (const other of GROUPS.get(each) ?? []) words.same.add(other);
  for (const prefix of prefixesOf(each)) words.prefixes.add(prefix);
}

/** Whether a stem is among the words, in another form or, unless it is part of a name, under another word. */
export function hasWord(words: WordSet, each: string, isName = false): boolean {
  if (words.stems.has(each)) return true;
  if (each.length >= PREFIX && words.prefixes.has(prefixOf(each))) return true;
  if (each.length === SHORT_FORM && words.prefixes.has(each)) return true;
  return !isName && words.same.has(each);
}

/** Whether a stem retells one of the words: what is not invented, though it may be of another thing. */
export const retells = (words: WordSet, each: string): boolean =>
  RETOLD.get(each)?.some((other) => words.stems.has(other)) ?? false;

/** The words of many texts, as in a `WordSet` each, so that all texts which have a word are found at once. */
export interface WordIndex<T> {
  stems: Map<string, T[]>;
  same: Map<string, T[]>;
  prefixes: Map<string, T[]>;
  senses: Map<string, T[]>;
  /** What `textsWith` found, by what a word means and its stem: words come again in every sentence. */
  found: Map<readonly string[], Map<string, ReadonlyMap<T, number>>>;
}

export const emptyWordIndex = <T>(): WordIndex<T> => ({
  stems: new Map(),
  same: new Map(),
  prefixes: new Map(),
  senses: new Map(),
  found: new Map(),
});

function put<T>(lists: Map<string, T[]>, key: string, text: T): boolean {
  const list = lists.get(key);
  if (!list) lists.set(key, [text]);
  else if (list.at(-1) === text) return false;
  else list.push(text);
  return true;
}

/** Adds a word of a text; all of one text before those of the next. */
export function indexWord<T>(
  index: WordIndex<T>,
  text: T,
  each: string,
  senses: readonly string[] = NONE,
): void {
  for (const sense of senses) put(index.senses, sense, text);
  if (!put(index.stems, each, text)) return;
  for (const other of GROUPS.get(each) ?? NONE) put(index.same, other, text);
  for (const prefix of prefixesOf(each)) put(index.prefixes, prefix, text);
}

/**
 * How far a word may be from the row's: a name (0) has no other words for it; a word (1) may be another one that says
 * the same; in a sense (2) it is one of the same kind; retold (3) it is what a career is told in.
 */
export const NEARNESS = { name: 0, word: 1, sense: 2, retold: 3 } as const;
export type Nearness = keyof typeof NEARNESS;

/** More than the words of a career and of all answers to it. */
const MOST_FOUND = 5_000;
/** And more than what they mean. */
const MOST_SENSES = 1_000;

/** The texts that have a stem, and how near each comes to it, as in `NEARNESS`; of an index that has all its words. */
export function textsWith<T>(
  index: WordIndex<T>,
  each: string,
  means: readonly string[] = NONE,
): ReadonlyMap<T, number> {
  const known = foundOf(index, means);
  const before = known.get(each);
  if (before) return before;
  const found = lookUp(index, each, means);
  if (known.size >= MOST_FOUND) known.clear();
  known.set(each, found);
  return found;
}

/** What was found of the words that mean this. */
function foundOf<T>({ found }: WordIndex<T>, means: readonly string[]) {
  const before = found.get(means);
  if (before) return before;
  const own = new Map<string, ReadonlyMap<T, number>>();
  if (found.size >= MOST_SENSES) found.clear();
  found.set(means, own);
  return own;
}

function lookUp<T>(
  { stems, prefixes, same, senses }: WordIndex<T>,
  each: string,
  means: readonly string[],
): Map<T, number> {
  const found = new Map<T, number>();
  const add = (texts: readonly T[] | undefined, nearness: Nearness) => {
    for (const text of texts ?? []) if (!found.has(text)) found.set(text, NEARNESS[nearness]);
  };
  add(stems.get(each), "name");
  if (each.length >= SHORT_FORM) add(prefixes.get(prefixOf(each)), "name");
  add(same.get(each), "word");
  for (const sense of means) add(senses.get(sense), "sense");
  for (const other of RETOLD.get(each) ?? NONE) add(stems.get(other), "retold");
  return found;
}

/** Whether two stems are one word, or say the same. */
export function wordsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length >= PREFIX && b.length >= PREFIX && prefixOf(a) === prefixOf(b)) return true;
  return GROUPS.get(a)?.includes(b) ?? false;
}

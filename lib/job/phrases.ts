import { wordsOf } from "./words.ts";

/**
 * Phrases by kind and language, comma-separated. A `*` at the end of a word stands for any ending (`erfahrung*`); the
 * part before it has at least four letters.
 */
export type PhraseTable<K extends string> = Record<K, Record<string, string>>;

interface Phrase<K> {
  kind: K;
  words: string[];
}

export interface PhraseMatch<K> {
  kind: K;
  /** Index of the first word, and number of words. */
  start: number;
  length: number;
}

/** Phrases by their first word, or by its first four letters where it is a stem: one look-up per word of a text. */
export type PhraseIndex<K> = Map<string, Phrase<K>[]>;

const STEM_KEY = 4;

export function compilePhrases<K extends string>(table: PhraseTable<K>): PhraseIndex<K> {
  const index: PhraseIndex<K> = new Map();
  for (const kind of Object.keys(table) as K[]) {
    for (const phrase of Object.values<string>(table[kind]).join(",").split(",")) {
      const words = phrase
        .trim()
        .split(/\s+/)
        .flatMap((word) => (word.endsWith("*") ? [`${wordsOf(word)[0] ?? ""}*`] : wordsOf(word)));
      const first = words[0];
      if (first === undefined) continue;
      const key = first.endsWith("*") ? first.slice(0, STEM_KEY).concat("*") : first;
      index.set(key, [...(index.get(key) ?? []), { kind, words }]);
    }
  }
  return index;
}

function matches(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => {
    const word = words[start + offset];
    if (word === undefined) return false;
    return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}

/** The longest phrase that begins at `words[start]`. */
export function phraseAt<K>(
  index: PhraseIndex<K>,
  words: readonly string[],
  start: number,
): PhraseMatch<K> | null {
  const first = words[start];
  if (first === undefined) return null;
  let best: PhraseMatch<K> | null = null;
  for (const key of [first, `${first.slice(0, STEM_KEY)}*`]) {
    for (const phrase of index.get(key) ?? []) {
      if (best && phrase.words.length <= best.length) continue;
      if (!matches(words, start, phrase.words)) continue;
      best = { kind: phrase.kind, start, length: phrase.words.length };
    }
  }
  return best;
}

/** All phrases in the order of the text, the longest at each place; one inside another is not reported. */
export function phrasesIn<K>(index: PhraseIndex<K>, words: readonly string[]): PhraseMatch<K>[] {
  const found: PhraseMatch<K>[] = [];
  for (let i = 0; i < words.length; ) {
    const match = phraseAt(index, words, i);
    if (match) found.push(match);
    i += match?.length ?? 1;
  }
  return found;
}

import { wordsOf } from "./words.ts";

/**
 * Phrases by kind and language, comma-separated. A `*` at the end of a word stands for any ending (`erfahrung*`); the
 * part before it has at least four letters.
 */
export type PhraseTable<K extends string> = Record<K, Record<string, string>>;

export interface Phrase<K> {
  kind: K;
  words: { text: string; isStem: boolean }[];
}

export interface PhraseMatch<K> {
  kind: K;
  /** Index of the first word, and number of words. */
  start: number;
  length: number;
}

/** Phrases by the first letters of their first word, the longest first: one look-up per word of a text. */
export type PhraseIndex<K> = Map<string, Phrase<K>[]>;

/** As many letters as the shortest stem has. */
const KEY_LETTERS = 4;

function readPhrase<K>(kind: K, phrase: string): Phrase<K> {
  const words = phrase.split(/\s+/).flatMap((word) => {
    const isStem = word.endsWith("*");
    const parts = wordsOf(word);
    return (isStem ? parts.slice(0, 1) : parts).map((text) => ({ text, isStem }));
  });
  return { kind, words };
}

export function compilePhrases<K extends string>(table: PhraseTable<K>): PhraseIndex<K> {
  const kinds = Object.keys(table) as K[];
  const phrases = kinds.flatMap((kind) =>
    Object.values<string>(table[kind])
      .flatMap((list) => list.split(","))
      .map((phrase) => readPhrase(kind, phrase))
      .filter(({ words }) => words.length > 0),
  );
  // Of two that are as long the one without an ending left open comes first.
  const rankOf = ({ words }: Phrase<K>) => 2 * words.length - (words[0]?.isStem ? 1 : 0);
  phrases.sort((a, b) => rankOf(b) - rankOf(a));
  return Map.groupBy(phrases, ({ words }) => words[0]?.text.slice(0, KEY_LETTERS) ?? "");
}

function matches<K>(words: readonly string[], start: number, phrase: Phrase<K>): boolean {
  let at = start;
  for (const { text, isStem } of phrase.words) {
    const word = words[at++];
    if (word !== text && !(isStem && word?.startsWith(text))) return false;
  }
  return true;
}

/** The phrases that can begin with a word, the longest first. */
export function phrasesWith<K>(index: PhraseIndex<K>, word: string): readonly Phrase<K>[] {
  const near = index.get(word.slice(0, KEY_LETTERS)) ?? [];
  return near.filter((phrase) =>
    matches([word], 0, { ...phrase, words: phrase.words.slice(0, 1) }),
  );
}

/** The first of some phrases that stands at `words[start]`. */
export function firstAt<K>(
  phrases: readonly Phrase<K>[],
  words: readonly string[],
  start: number,
): PhraseMatch<K> | null {
  for (const phrase of phrases) {
    if (!matches(words, start, phrase)) continue;
    return { kind: phrase.kind, start, length: phrase.words.length };
  }
  return null;
}

/** The longest phrase that begins at `words[start]`. */
export function phraseAt<K>(
  index: PhraseIndex<K>,
  words: readonly string[],
  start: number,
): PhraseMatch<K> | null {
  return firstAt(index.get(words[start]?.slice(0, KEY_LETTERS) ?? "") ?? [], words, start);
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

/** Words of a language come again in every sentence: what was worked out of one is kept, up to a bound. */
const MOST_WORDS = 50_000;
/** What is longer is no word, and not kept. */
const LONGEST_WORD = 40;

/** A word with all that was worked out of it (`keptByToken`), shared by its places in all texts. */
export interface Word extends Noted {
  /** As it is compared, folded. */
  text: string;
}

export const sharedWord: (text: string) => Word = keptByWord((text) => ({ text, notes: [] }));

/** Has room for what is worked out of it, at the places that `noting` gives out. */
export interface Noted {
  notes: unknown[];
}

/**
 * A way to keep what pure functions give for the objects of a kind, in their notes: no look-up, and gone with the object.
 * A `WeakMap` for each would cost more than it saves, in every collection of garbage.
 */
function noting<K>(notedOf: (key: K) => Noted) {
  let slots = 0;
  return <L extends K, T>(work: (key: L) => T): ((key: L) => T) => {
    const slot = slots++;
    return (key) => {
      const { notes } = notedOf(key);
      // Only this function writes to its slot.
      const known = notes[slot] as T | undefined;
      if (known !== undefined) return known;
      const own = work(key);
      notes[slot] = own;
      return own;
    };
  };
}

const keptByPlace = noting(({ word }: { word: Word }) => word);

/** `keptByWord` for the words of tokens. */
export const keptByToken = <T>(work: (word: string) => T): ((token: { word: Word }) => T) =>
  keptByPlace(({ word }) => work(word.text));

/** Keeps what a pure function gives for an object that does not change, in its notes. */
export const keptByObject = noting((key: Noted) => key);

/** Keeps what a pure function gives for a word; forgets all at once when there are too many. */
export function keptByWord<T>(work: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const own = work(word);
    if (word.length > LONGEST_WORD) return own;
    if (kept.size >= MOST_WORDS) kept.clear();
    kept.set(word, own);
    return own;
  };
}

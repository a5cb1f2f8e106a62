/** Words of a language come again in every sentence: what was worked out of one is kept, up to a bound. */
const MOST_WORDS = 50_000;
/** What is longer is no word, and not kept. */
const LONGEST_WORD = 40;

/** A word with all that was worked out of it (`keptByToken`), shared by its places in all texts. */
export interface Word {
  /** As it is compared, folded. */
  text: string;
  notes: unknown[];
}

export const sharedWord: (text: string) => Word = keptByWord((text) => ({ text, notes: [] }));

let slots = 0;

/** `keptByWord` for the words of tokens, without a look-up: what is worked out is noted at the word itself. */
export function keptByToken<T>(work: (word: string) => T): (token: { word: Word }) => T {
  const slot = slots++;
  return ({ word: { text, notes } }) => {
    // Only this function writes to its slot.
    const own = notes[slot] as T | undefined;
    if (own !== undefined) return own;
    const made = work(text);
    notes[slot] = made;
    return made;
  };
}

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

/** Keeps what a pure function gives for an object that does not change, as long as there is the object. */
export function keptByObject<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const own = work(key);
    kept.set(key, own);
    return own;
  };
}

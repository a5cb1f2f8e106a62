/** Words of a language come again in every sentence: what was worked out of one is kept, up to a bound. */
const MOST_WORDS = 50_000;
/** What is longer is no word, and not kept. */
const LONGEST_WORD = 40;

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

/** Words of this length and more may have two slips. */
const LONG = 9;

/**
 * Steps from one word to another by a letter left out, put in, changed, or changed places with its neighbour (optimal
 * string alignment, Damerau 1964), as far as `most`; more than that is `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      }
      next.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** The word of `words` that this one is a slip of: same first letter, one slip, or two in a long word. */
export function nearest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let most = word.length >= LONG ? 2 : 1;
  for (const each of words) {
    if (each[0] !== word[0]) continue;
    const steps = distance(word, each, most);
    if (steps > most) continue;
    best = each;
    most = steps - 1;
    if (most < 1) break;
  }
  return best;
}

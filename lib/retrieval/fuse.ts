/** Cormack, Clarke and Büttcher 2009: so high that the first places of one list do not beat a good place in both. */
const K = 60;

/**
 * One ranking of two by reciprocal rank fusion: each item counts 1 / (60 + its place) in each list that has it, the best
 * first; equal ones in the order of the first list, then of the second.
 */
export function fuse<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const sums = new Map<Item, number>();
  for (const list of [first, second]) {
    list.forEach((item, at) => {
      sums.set(item, (sums.get(item) ?? 0) + 1 / (K + at + 1));
    });
  }
  return [...sums].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

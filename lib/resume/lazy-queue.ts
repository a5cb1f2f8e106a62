/**
 * A queue that hands out the item with the highest key, for keys that only ever fall: an item's key is computed again
 * when it comes up, and the item goes back if it is no longer the highest. An item without a key is dropped. Equal keys
 * leave in the order they came.
 */
export class LazyQueue {
  readonly #keyOf: (item: number) => number | undefined;
  /** By key, the highest last. */
  readonly #items: { item: number; key: number }[] = [];

  constructor(keyOf: (item: number) => number | undefined) {
    this.#keyOf = keyOf;
  }

  /** @param key at least what `keyOf` gives, where that is slow to compute. */
  push(item: number, key: number): void {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.key ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    this.#items.splice(low, 0, { item, key });
  }

  pop(): number | undefined {
    for (let last = this.#items.pop(); last; last = this.#items.pop()) {
      const key = this.#keyOf(last.item);
      if (key === undefined) continue;
      const next = this.#items.at(-1);
      if (!next || key >= next.key) return last.item;
      this.push(last.item, key);
    }
    return undefined;
  }
}

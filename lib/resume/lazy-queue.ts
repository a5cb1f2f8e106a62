interface Item {
  item: number;
  key: number;
  /** Place in the order in which items came. */
  order: number;
}

/**
 * A queue that hands out the item with the highest key, for keys that only ever fall: an item's key is computed again
 * when it comes up, and the item goes back if it is no longer the highest. An item without a key is dropped. Equal keys
 * leave in the order they came. A binary heap (Williams 1964).
 */
export class LazyQueue {
  readonly #keyOf: (item: number) => number | undefined;
  readonly #heap: Item[] = [];
  #pushed = 0;

  constructor(keyOf: (item: number) => number | undefined) {
    this.#keyOf = keyOf;
  }

  /** @param key at least what `keyOf` gives: an estimate will do where that is slow to compute. */
  push(item: number, key: number): void {
    this.#insert({ item, key, order: this.#pushed++ });
  }

  pop(): number | undefined {
    for (let first = this.#remove(); first; first = this.#remove()) {
      const key = this.#keyOf(first.item);
      if (key === undefined) continue;
      const again = { ...first, key };
      const next = this.#heap[0];
      if (!next || !isBefore(next, again)) return first.item;
      this.#insert(again);
    }
    return undefined;
  }

  #insert(item: Item): void {
    let at = this.#heap.length;
    for (let up = (at - 1) >> 1; at > 0; at = up, up = (at - 1) >> 1) {
      const parent = this.#heap[up];
      if (!parent || !isBefore(item, parent)) break;
      this.#heap[at] = parent;
    }
    this.#heap[at] = item;
  }

  #remove(): Item | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const [left, right] = [this.#heap[2 * at + 1], this.#heap[2 * at + 2]];
      const child = right && left && isBefore(right, left) ? right : left;
      if (!child || !isBefore(child, last)) break;
      this.#heap[at] = child;
      at = child === left ? 2 * at + 1 : 2 * at + 2;
    }
    this.#heap[at] = last;
    return first;
  }
}

function isBefore(a: Item, b: Item): boolean {
  return a.key > b.key || (a.key === b.key && a.order < b.order);
}

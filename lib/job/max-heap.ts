/** Numbers with a key, the highest key first; of equal keys the lowest number. Each step is logarithmic. */
export class MaxHeap {
  readonly #items: Item[] = [];

  push(item: number, key: number): void {
    const added = { item, key };
    let at = this.#items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#items[parent];
      if (!above || !isBefore(added, above)) break;
      this.#items[at] = above;
      at = parent;
    }
    this.#items[at] = added;
  }

  pop(): Item | undefined {
    const [top] = this.#items;
    const moved = this.#items.pop();
    if (moved !== undefined && this.#items.length > 0) this.#sink(moved);
    return top;
  }

  /** Puts an item at the top, then below all that come before it. */
  #sink(moved: Item): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      let below = this.#items[child];
      const other = this.#items[child + 1];
      if (below && other && isBefore(other, below)) {
        below = other;
        child++;
      }
      if (!below || !isBefore(below, moved)) break;
      this.#items[at] = below;
      at = child;
    }
    this.#items[at] = moved;
  }
}

interface Item {
  item: number;
  key: number;
}

const isBefore = (one: Item, other: Item): boolean =>
  one.key > other.key || (one.key === other.key && one.item < other.item);

/** Numbers with a key, the highest key first; of equal keys the lowest number. Each step is logarithmic. */
export class MaxHeap {
  readonly #items: { item: number; key: number }[] = [];

  push(item: number, key: number): void {
    let at = this.#items.push({ item, key }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): { item: number; key: number } | undefined {
    this.#swap(0, this.#items.length - 1);
    const top = this.#items.pop();
    for (let at = 0, next = this.#childOf(at); next !== at; next = this.#childOf(at)) {
      this.#swap(at, next);
      at = next;
    }
    return top;
  }

  /** The place that comes first of `at` and its two children. */
  #childOf(at: number): number {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const first = this.#isBefore(left, at) ? left : at;
    return this.#isBefore(right, first) ? right : first;
  }

  #isBefore(a: number, b: number): boolean {
    const one = this.#items[a];
    const other = this.#items[b];
    if (!one || !other) return false;
    return one.key > other.key || (one.key === other.key && one.item < other.item);
  }

  #swap(a: number, b: number): void {
    const one = this.#items[a];
    const other = this.#items[b];
    if (!one || !other) return;
    this.#items[a] = other;
    this.#items[b] = one;
  }
}

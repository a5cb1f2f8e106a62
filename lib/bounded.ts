/** A map of bounded size: when there is too much in it, what was unused for longest goes, but never what came last. */
export class Bounded<Key, Value> {
  readonly #most: number;
  readonly #values = new Map<Key, { value: Value; size: number }>();
  #size = 0;

  /** @param most the sizes of all values together, in whatever unit `set` is told them. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const found = this.#values.get(key);
    if (!found) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  /** Whether it is there, which is no use of it. */
  has(key: Key): boolean {
    return this.#values.has(key);
  }

  /** @returns the keys of what had to go. */
  set(key: Key, value: Value, size = 1): Key[] {
    this.#size += size - (this.#values.get(key)?.size ?? 0);
    this.#values.delete(key);
    this.#values.set(key, { value, size });
    const gone: Key[] = [];
    for (const [oldest, { size: freed }] of this.#values) {
      if (this.#size <= this.#most || oldest === key) break;
      this.#values.delete(oldest);
      this.#size -= freed;
      gone.push(oldest);
    }
    return gone;
  }
}

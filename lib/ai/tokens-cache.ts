/** Longer pieces seldom come twice. */
const WIDTH = 64;
const SLOTS = 4_096;

/**
 * What pieces came to, by their bytes: names and rare words return through a posting. One entry a slot, the last one
 * wins, so that it never grows.
 */
export class PieceCache {
  readonly #bytes = new Uint8Array(SLOTS * WIDTH);
  readonly #ends = new Uint8Array(SLOTS * WIDTH);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #counts = new Uint8Array(SLOTS);

  /** Writes the token ends of the piece `text[start, end)` to `out` from `outAt` on and returns how many; 0 if unknown. */
  read(
    text: Uint8Array,
    start: number,
    end: number,
    hash: number,
    out: Int32Array,
    outAt: number,
  ): number {
    const slot = slotOf(hash);
    if (this.#lengths[slot] !== end - start) return 0;
    const base = slot * WIDTH - start;
    for (let at = start; at < end; at++) {
      if (this.#bytes[base + at] !== text[at]) return 0;
    }
    const count = this.#counts[slot] ?? 0;
    for (let i = 0; i < count; i++) out[outAt + i] = start + (this.#ends[slot * WIDTH + i] ?? 0);
    return count;
  }

  /** Keeps the `count` token ends that stand in `ends` from `endsAt` on. */
  write(
    text: Uint8Array,
    start: number,
    end: number,
    hash: number,
    ends: Int32Array,
    endsAt: number,
    count: number,
  ): void {
    if (end - start > WIDTH) return;
    const slot = slotOf(hash);
    this.#lengths[slot] = end - start;
    this.#counts[slot] = count;
    this.#bytes.set(text.subarray(start, end), slot * WIDTH);
    for (let i = 0; i < count; i++) this.#ends[slot * WIDTH + i] = (ends[endsAt + i] ?? 0) - start;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

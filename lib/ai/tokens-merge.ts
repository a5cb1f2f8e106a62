import { hashStep, pairOf, type Vocabulary } from "./tokens-vocabulary.ts";

/** A waiting pair is one number, so that a plain heap keeps them: its rank above, its position below this. */
const POSITIONS = 2 ** 32;

/** What a merge needs for so many bytes fits into the processor's cache. */
const BLOCK = 1_024;
/** Tokens of the block before that are merged again, to begin with. */
const OVERLAP = 4;
/** Room for a block with the tokens it overlaps, in blocks: the longest token is 128 bytes. */
const ROOM = 4;

/**
 * Byte-pair encoding of one piece: joins the two neighbours whose union has the lowest rank, the leftmost of equals,
 * until no union is a token. A heap of pairs makes it O(n log n); the usual loop over all pairs is O(n²).
 *
 * A long piece is merged block by block, each together with the last tokens before it. If the first of these comes out
 * as it was, the encodings may be joined at it: a merge across its borders would have been made in one of them as well.
 * If not, more tokens are taken along. Source: Corollary III in the README of GitHub's `bpe` crate.
 */
export class Merger {
  readonly #vocabulary: Vocabulary;
  readonly #block: number;
  readonly #room: number;
  /** The hash of the bytes up to each index. */
  readonly #hashes: Int32Array;
  /** A part starts at an index. Where it ends, where the one before it starts, its rank with the one after it. */
  readonly #ends: Int32Array;
  readonly #previous: Int32Array;
  readonly #ranks: Int32Array;
  readonly #heap: Float64Array;
  #heapSize = 0;

  /** @param block bytes that are merged at once. */
  constructor(vocabulary: Vocabulary, block = BLOCK) {
    this.#vocabulary = vocabulary;
    this.#block = block;
    this.#room = ROOM * block;
    this.#hashes = new Int32Array(this.#room + 1);
    this.#ends = new Int32Array(this.#room);
    this.#previous = new Int32Array(this.#room + 1);
    this.#ranks = new Int32Array(this.#room);
    this.#heap = new Float64Array(2 * this.#room);
  }

  /** Encodes `text[start, end)`; writes where each token ends to `out` from `outAt` on and returns how many they are. */
  merge(text: Uint8Array, start: number, end: number, out: Int32Array, outAt: number): number {
    let to = Math.min(start + this.#block, end);
    let count = this.#mergeBlock(text, start, to, out, outAt);
    while (to < end) {
      to = Math.min(to + this.#block, end);
      count = this.#append(text, start, to, out, outAt, count);
    }
    return count;
  }

  /** Encodes `text[start, end)`, of which the beginning has been encoded as `count` tokens. */
  #append(
    text: Uint8Array,
    start: number,
    end: number,
    out: Int32Array,
    outAt: number,
    count: number,
  ): number {
    for (let overlap = OVERLAP; ; overlap *= 2) {
      const kept = Math.max(count - overlap, 0);
      const from = kept > 0 ? (out[outAt + kept - 1] ?? start) : start;
      const firstEnd = out[outAt + kept];
      const added = this.#mergeBlock(text, from, end, out, outAt + kept);
      if (kept === 0 || out[outAt + kept] === firstEnd) return kept + added;
    }
  }

  #mergeBlock(
    text: Uint8Array,
    start: number,
    end: number,
    out: Int32Array,
    outAt: number,
  ): number {
    const length = end - start;
    if (length > this.#room) {
      return new Merger(this.#vocabulary, length).#mergeBlock(text, start, end, out, outAt);
    }
    let hash = 0;
    for (let i = 0; i < length; i++) {
      hash = hashStep(hash, text[start + i] ?? 0);
      this.#hashes[i + 1] = hash;
      this.#ends[i] = i + 1;
      this.#previous[i + 1] = i;
    }
    const { pairs } = this.#vocabulary;
    for (let i = 0; i < length - 1; i++) {
      const rank = pairs[pairOf(text, start + i)] ?? -1;
      this.#ranks[i] = rank;
      if (rank >= 0) this.#push(rank * POSITIONS + i);
    }
    this.#ranks[length - 1] = -1;
    while (this.#heapSize > 0) {
      const key = this.#pop();
      const rank = Math.floor(key / POSITIONS);
      const part = key - rank * POSITIONS;
      if (this.#ranks[part] !== rank) continue;
      const absorbed = this.#ends[part] ?? length;
      const next = this.#ends[absorbed] ?? length;
      this.#ends[part] = next;
      this.#previous[next] = part;
      this.#ranks[absorbed] = -1;
      this.#consider(text, start, length, part);
      if (part > 0) this.#consider(text, start, length, this.#previous[part] ?? 0);
    }
    let count = 0;
    for (let part = 0; part < length; count++) {
      part = this.#ends[part] ?? length;
      out[outAt + count] = start + part;
    }
    return count;
  }

  /** Ranks a part with the one after it, and lets the pair wait if it is a token. */
  #consider(text: Uint8Array, start: number, length: number, part: number): void {
    const next = this.#ends[part] ?? length;
    let rank = -1;
    if (next < length) {
      const end = this.#ends[next] ?? length;
      const power = this.#vocabulary.powers[end - part];
      if (power !== undefined) {
        const hash = (this.#hashes[end] ?? 0) - Math.imul(this.#hashes[part] ?? 0, power);
        rank = this.#vocabulary.rankOf(text, start + part, start + end, hash | 0);
      }
    }
    this.#ranks[part] = rank;
    if (rank >= 0) this.#push(rank * POSITIONS + part);
  }

  #push(key: number): void {
    const heap = this.#heap;
    let at = this.#heapSize++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= key) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = key;
  }

  #pop(): number {
    const heap = this.#heap;
    const top = heap[0] ?? 0;
    const size = --this.#heapSize;
    const last = heap[size] ?? 0;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
      const below = heap[child] ?? 0;
      if (below >= last) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

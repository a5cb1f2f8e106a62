import cl100k from "js-tiktoken/ranks/cl100k_base";
import o200k from "js-tiktoken/ranks/o200k_base";

export type Encoding = "o200k_base" | "cl100k_base";

const SOURCES = { o200k_base: o200k, cl100k_base: cl100k };

const HEADER = "! 0 ";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SPACE = 0x20;
const PADDING = 0x3d;

const MULTIPLIER = 0x01000193;

/** One more byte into the hash of a byte string: a polynomial, so that two prefixes tell the hash of what is between. */
export const hashStep = (hash: number, byte: number): number =>
  (Math.imul(hash, MULTIPLIER) + byte + 1) | 0;

/** The hash of `text[start, end)`. */
export function hashOf(text: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, text[at] ?? 0);
  return hash;
}

/** The two bytes from `start` on as one number. */
export const pairOf = (text: Uint8Array, start: number): number =>
  ((text[start] ?? 0) << 8) | (text[start + 1] ?? 0);

/** Parses the vocabulary of an encoding: some 50 ms, so whoever needs it keeps it. */
export function loadVocabulary(encoding: Encoding): Vocabulary {
  return new Vocabulary(SOURCES[encoding].bpe_ranks);
}

/**
 * The tokens of an encoding, found by their bytes. Flat arrays, since a `Map` of 200,000 strings takes three
 * times the time and memory: all tokens end to end by rank, and an open-addressed hash table of pairs `hash, rank + 1`.
 */
export class Vocabulary {
  /** `MULTIPLIER` to the power of the index, up to the length of the longest token. */
  readonly powers: Int32Array;
  /** The rank of the token of two bytes, or -1, by its `pairOf`. */
  readonly pairs = new Int32Array(65_536).fill(-1);
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param source `! 0 token token …`, tokens in base64 in the order of their ranks. */
  constructor(source: string) {
    const { bytes, starts } = parseRanks(source);
    const size = starts.length - 1;
    const slots = 2 ** Math.ceil(Math.log2(size * 2));
    this.#bytes = bytes;
    this.#starts = starts;
    this.#slots = new Int32Array(2 * slots);
    this.#mask = 2 * slots - 1;
    let longest = 0;
    for (let rank = 0; rank < size; rank++) {
      const start = starts[rank] ?? 0;
      const end = starts[rank + 1] ?? 0;
      if (end - start > longest) longest = end - start;
      if (end - start === 2) this.pairs[pairOf(bytes, start)] = rank;
      const hash = hashOf(bytes, start, end);
      let slot = this.#slotOf(hash);
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & this.#mask;
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = rank + 1;
    }
    this.powers = new Int32Array(longest + 1).fill(1);
    for (let i = 1; i <= longest; i++) {
      this.powers[i] = Math.imul(this.powers[i - 1] ?? 0, MULTIPLIER);
    }
  }

  /** The rank of the token whose bytes are `text[start, end)`, or -1. `hash` is the hash of these bytes. */
  rankOf(text: Uint8Array, start: number, end: number, hash: number): number {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 2) & this.#mask) {
      const rank = (this.#slots[slot + 1] ?? 0) - 1;
      if (rank < 0) return -1;
      if (this.#slots[slot] === hash && this.#isAt(rank, text, start, end)) return rank;
    }
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 11) & this.#mask & ~1;
  }

  #isAt(rank: number, text: Uint8Array, start: number, end: number): boolean {
    const first = this.#starts[rank] ?? 0;
    if ((this.#starts[rank + 1] ?? 0) - first !== end - start) return false;
    for (let at = start, own = first; at < end; at++, own++) {
      if (this.#bytes[own] !== text[at]) return false;
    }
    return true;
  }
}

/** Base64 by hand: 200,000 calls of a decoder take five times as long. */
function parseRanks(source: string): { bytes: Uint8Array; starts: Uint32Array } {
  if (!source.startsWith(HEADER) || source.includes("\n")) {
    throw new Error("The ranks are not one line of tokens from rank 0 on.");
  }
  const sextets = new Uint8Array(128);
  for (let i = 0; i < BASE64.length; i++) sextets[BASE64.charCodeAt(i)] = i;
  const bytes = new Uint8Array(source.length);
  const starts = new Uint32Array(source.length);
  let length = 0;
  let rank = 0;
  let pending = 0;
  let bits = 0;
  for (let i = HEADER.length; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === SPACE) {
      starts[++rank] = length;
      bits = 0;
    } else if (code !== PADDING) {
      pending = (pending << 6) | (sextets[code] ?? 0);
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes[length++] = pending >> bits;
      }
    }
  }
  starts[++rank] = length;
  return { bytes: bytes.slice(0, length), starts: starts.slice(0, rank + 1) };
}

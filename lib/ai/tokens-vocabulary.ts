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

/** Spreads a hash over all its bits: a slot of the table is made of the low ones, a tag of the high ones. */
function mix(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return product ^ (product >>> 13);
}

/** What is kept of a hash in its slot. 0 is a free slot. */
const tagOf = (mixed: number): number => mixed >>> 24 || 1;

/**
 * The tokens of an encoding, found by their bytes. Flat arrays, since a `Map` of 200,000 strings takes three times the
 * time and memory: all tokens end to end by rank, and an open-addressed hash table. A table of bytes tells most strings
 * that are no token, and is small enough for the processor's cache.
 */
export class Vocabulary {
  /** `MULTIPLIER` to the power of the index, up to the length of the longest token. */
  readonly powers: Int32Array;
  /** The rank of the token of two bytes, or -1, by its `pairOf`. */
  readonly pairs = new Int32Array(65_536).fill(-1);
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #tags: Uint8Array;
  readonly #ranks: Int32Array;
  readonly #mask: number;

  /** @param source `! 0 token token …`, tokens in base64 in the order of their ranks. */
  constructor(source: string) {
    const { bytes, starts } = parseRanks(source);
    const size = starts.length - 1;
    const slots = 2 ** Math.ceil(Math.log2(size * 2));
    this.#bytes = bytes;
    this.#starts = starts;
    this.#tags = new Uint8Array(slots);
    this.#ranks = new Int32Array(slots);
    this.#mask = slots - 1;
    let longest = 0;
    for (let rank = 0; rank < size; rank++) {
      const start = starts[rank] ?? 0;
      const end = starts[rank + 1] ?? 0;
      if (end - start > longest) longest = end - start;
      if (end - start === 2) this.pairs[pairOf(bytes, start)] = rank;
      const mixed = mix(hashOf(bytes, start, end));
      let slot = mixed & this.#mask;
      while (this.#tags[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#tags[slot] = tagOf(mixed);
      this.#ranks[slot] = rank;
    }
    this.powers = new Int32Array(longest + 1).fill(1);
    for (let i = 1; i <= longest; i++) {
      this.powers[i] = Math.imul(this.powers[i - 1] ?? 0, MULTIPLIER);
    }
  }

  /** The rank of the token whose bytes are `text[start, end)`, or -1. `hash` is the hash of these bytes. */
  rankOf(text: Uint8Array, start: number, end: number, hash: number): number {
    const mixed = mix(hash);
    const tag = tagOf(mixed);
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#tags[slot];
      if (found === 0) return -1;
      if (found === tag) {
        const rank = this.#ranks[slot] ?? 0;
        if (this.#isAt(rank, text, start, end)) return rank;
      }
    }
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

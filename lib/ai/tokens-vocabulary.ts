import cl100k from "js-tiktoken/ranks/cl100k_base";
import o200k from "js-tiktoken/ranks/o200k_base";

export type Encoding = "o200k_base" | "cl100k_base";

const SOURCES = { o200k_base: o200k, cl100k_base: cl100k };

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SPACE = 32;
const EQUALS = 61;
const MULTIPLIER = 0x01000193;

/** The hash of a byte string: a polynomial, so that the hash of a part follows from those of two prefixes. */
export const hashStep = (hash: number, byte: number): number =>
  (Math.imul(hash, MULTIPLIER) + byte + 1) | 0;

const loaded = new Map<Encoding, Vocabulary>();

/** The vocabulary of an encoding, parsed at its first use and kept. */
export function vocabularyOf(encoding: Encoding): Vocabulary {
  let vocabulary = loaded.get(encoding);
  if (!vocabulary) {
    vocabulary = new Vocabulary(SOURCES[encoding].bpe_ranks);
    loaded.set(encoding, vocabulary);
  }
  return vocabulary;
}

/**
 * Byte strings and their ranks, in flat arrays: all tokens end to end, where each starts, and an open-addressed
 * hash table of ranks. A `Map` of 200,000 strings would take ten times the time and memory.
 */
export class Vocabulary {
  /** Length in bytes of the longest token. */
  readonly longest: number;
  /** `MULTIPLIER` to the power of the index, up to the longest token. */
  readonly powers: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #hashes: Int32Array;
  readonly #ranks: Int32Array;
  readonly #mask: number;

  /** @param source lines of `! firstRank token token …`, tokens in base64. */
  constructor(source: string) {
    const { bytes, starts, ranks } = parseRanks(source);
    const slots = 2 ** Math.ceil(Math.log2(ranks.length * 2));
    this.#bytes = bytes;
    this.#starts = new Uint32Array(slots);
    this.#lengths = new Uint8Array(slots);
    this.#hashes = new Int32Array(slots);
    this.#ranks = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    let longest = 0;
    for (let i = 0; i < ranks.length; i++) {
      const start = starts[i] ?? 0;
      const end = starts[i + 1] ?? 0;
      longest = Math.max(longest, end - start);
      let hash = 0;
      for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at] ?? 0);
      let slot = this.#slotOf(hash);
      while (this.#ranks[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#starts[slot] = start;
      this.#lengths[slot] = end - start;
      this.#hashes[slot] = hash;
      this.#ranks[slot] = ranks[i] ?? -1;
    }
    this.longest = longest;
    this.powers = new Int32Array(longest + 1).fill(1);
    for (let i = 1; i <= longest; i++) {
      this.powers[i] = Math.imul(this.powers[i - 1] ?? 0, MULTIPLIER);
    }
  }

  /** The rank of the token whose bytes are `text[start, end)` and whose hash is `hash`, or -1. */
  rankOf(text: Uint8Array, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length > this.longest) return -1;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const rank = this.#ranks[slot] ?? -1;
      if (rank === -1) return -1;
      if (this.#hashes[slot] === hash && this.#matches(slot, text, start, length)) return rank;
    }
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12) & this.#mask;
  }

  #matches(slot: number, text: Uint8Array, start: number, length: number): boolean {
    if (this.#lengths[slot] !== length) return false;
    const from = this.#starts[slot] ?? 0;
    for (let i = 0; i < length; i++) {
      if (this.#bytes[from + i] !== text[start + i]) return false;
    }
    return true;
  }
}

function parseRanks(source: string) {
  const sextets = new Uint8Array(128);
  for (let i = 0; i < 64; i++) sextets[BASE64.charCodeAt(i)] = i;
  const bytes = new Uint8Array(source.length);
  const starts: number[] = [];
  const ranks: number[] = [];
  let length = 0;
  for (const line of source.split("\n")) {
    const header = /^\S+ (\d+) /.exec(line);
    if (!header) continue;
    let rank = Number(header[1]);
    let bits = 0;
    let pending = 0;
    starts.push(length);
    ranks.push(rank++);
    for (let i = header[0].length; i < line.length; i++) {
      const code = line.charCodeAt(i);
      if (code === SPACE) {
        bits = 0;
        pending = 0;
        starts.push(length);
        ranks.push(rank++);
      } else if (code !== EQUALS) {
        pending = ((pending << 6) | (sextets[code] ?? 0)) & 0xfff;
        bits += 6;
        if (bits >= 8) {
          bits -= 8;
          bytes[length++] = pending >> bits;
        }
      }
    }
  }
  starts.push(length);
  return { bytes: bytes.slice(0, length), starts, ranks };
}

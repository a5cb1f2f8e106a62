import { hashStep, type Vocabulary } from "./tokens-vocabulary.ts";

/** Pairs wait in a binary heap under one number: the rank first, then the position, so that ties go left to right. */
const POSITIONS = 2 ** 32;

/**
 * Byte-pair encoding of one piece, `text[start, end)`: joins the neighbours whose union has the lowest rank until no
 * union is a token. Returns where the tokens end. O(n log n) by a heap of pairs, whatever the piece is.
 */
export function mergePiece(
  vocabulary: Vocabulary,
  text: Uint8Array,
  start: number,
  end: number,
): number[] {
  const length = end - start;
  const prefixHashes = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) {
    prefixHashes[i + 1] = hashStep(prefixHashes[i] ?? 0, text[start + i] ?? 0);
  }
  const rankOf = (from: number, to: number): number => {
    const power = vocabulary.powers[to - from];
    if (power === undefined) return -1;
    const hash = ((prefixHashes[to] ?? 0) - Math.imul(prefixHashes[from] ?? 0, power)) | 0;
    return vocabulary.rankOf(text, start + from, start + to, hash);
  };

  // A part starts at an index and ends at `ends` of it; the part before it starts at `previous`.
  const ends = new Int32Array(length);
  const previous = new Int32Array(length + 1);
  const pairRanks = new Int32Array(length).fill(-1);
  const heap = new Float64Array(2 * length);
  let size = 0;
  const push = (key: number): void => {
    let at = size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= key) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = key;
  };
  const pop = (): number => {
    const top = heap[0] ?? 0;
    const last = heap[--size] ?? 0;
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
  };
  const consider = (part: number): void => {
    const next = ends[part] ?? length;
    const rank = next < length ? rankOf(part, ends[next] ?? length) : -1;
    pairRanks[part] = rank;
    if (rank >= 0) push(rank * POSITIONS + part);
  };

  for (let i = 0; i < length; i++) {
    ends[i] = i + 1;
    previous[i + 1] = i;
  }
  for (let i = 0; i < length; i++) consider(i);
  while (size > 0) {
    const key = pop();
    const rank = Math.floor(key / POSITIONS);
    const part = key - rank * POSITIONS;
    if (pairRanks[part] !== rank) continue;
    const absorbed = ends[part] ?? length;
    const next = ends[absorbed] ?? length;
    ends[part] = next;
    previous[next] = part;
    pairRanks[absorbed] = -1;
    consider(part);
    if (part > 0) consider(previous[part] ?? 0);
  }
  const result: number[] = [];
  for (let part = 0; part < length; part = ends[part] ?? length) {
    result.push(start + (ends[part] ?? length));
  }
  return result;
}

import { MaxHeap } from "./max-heap.ts";

/** A line or clause that may be chosen. */
export interface Piece {
  /** Tokens with its line break, without marker. Counting takes most of the time, so it is done when it matters. */
  cost: () => number;
  /** At most as many tokens as that. */
  leastCost: number;
  /** What it is worth, above 0. */
  value: number;
  /** What each name in it adds to the value, which it does once. */
  names: ReadonlyMap<string, number>;
  /** Pieces of a lower rank are all tried before those of a higher one. */
  rank: number;
  /** Where it does not fit, nothing of a higher rank than `OPEN_RANK` is chosen. */
  isRequired: boolean;
  /** Its group; the first piece of it pays for the marker. */
  group: number;
  /** Index of the piece that is the heading over it, or null. */
  heading: number | null;
  /** Without its heading it would say something else. */
  needsHeading: boolean;
  isHeading: boolean;
}

/** The last rank of what asks something of a person. */
export const OPEN_RANK = 1;
/** More than any value per token. */
const BETWEEN_RANKS = 1_000;

const exactly = (piece: Piece): number => piece.cost();
const atLeast = (piece: Piece): number => piece.leastCost;

/**
 * Chooses pieces for a room in tokens, the most value per token first, each with the marker and heading that it still
 * needs. A heading becomes a candidate when something under it is chosen. Lazy greedy choice for a value that others
 * diminish: M. Minoux, "Accelerated greedy algorithms for maximizing submodular set functions" (1978).
 * @param markerCosts tokens of each group's marker.
 * @returns indexes in the order chosen. n log n.
 */
export function choosePieces(
  pieces: readonly Piece[],
  markerCosts: ReadonlyMap<number, number>,
  room: number,
): Set<number> {
  const byGroup = Map.groupBy(pieces.keys(), (index) => pieces[index]?.group ?? 0);
  const chosen = new Set<number>();
  const openGroups = new Set<number>();
  const said = new Set<string>();
  const heap = new MaxHeap();
  let left = room;
  let required = pieces.filter((piece) => piece.isRequired).length;

  const missingHeading = ({ needsHeading, heading }: Piece): Piece | undefined =>
    needsHeading && heading !== null && !chosen.has(heading) ? pieces[heading] : undefined;
  const markerCost = (group: number): number =>
    openGroups.has(group) ? 0 : (markerCosts.get(group) ?? 0);
  const costOf = (piece: Piece, count: (piece: Piece) => number): number => {
    const heading = missingHeading(piece);
    let cost = count(piece) + markerCost(piece.group);
    if (heading) cost += count(heading);
    if (heading && heading.group !== piece.group) cost += markerCost(heading.group);
    return cost;
  };
  const keyOf = (piece: Piece, cost: number): number => {
    let { value } = piece;
    for (const [name, worth] of piece.names) if (said.has(name)) value -= worth;
    return value / cost - BETWEEN_RANKS * piece.rank;
  };
  const offer = (index: number): void => {
    const piece = pieces[index];
    if (piece && !chosen.has(index)) heap.push(index, keyOf(piece, costOf(piece, atLeast)));
  };
  const take = (index: number, piece: Piece): void => {
    chosen.add(index);
    if (piece.isRequired) required--;
    for (const name of piece.names.keys()) said.add(name);
    if (piece.heading !== null) offer(piece.heading);
    if (openGroups.has(piece.group)) return;
    openGroups.add(piece.group);
    // The marker is paid for, so the others cost less now.
    for (const other of byGroup.get(piece.group) ?? []) if (!pieces[other]?.isHeading) offer(other);
  };

  for (const [index, piece] of pieces.entries()) if (!piece.isHeading) offer(index);
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { item: index, key } = top;
    const piece = pieces[index];
    if (!piece || chosen.has(index) || costOf(piece, atLeast) > left) continue;
    if (piece.rank > OPEN_RANK && required > 0) break;
    const cost = costOf(piece, exactly);
    const keyNow = keyOf(piece, cost);
    if (keyNow < key) {
      heap.push(index, keyNow);
      continue;
    }
    if (cost > left) continue;
    left -= cost;
    const heading = missingHeading(piece);
    if (heading && piece.heading !== null) take(piece.heading, heading);
    take(index, piece);
  }
  return chosen;
}

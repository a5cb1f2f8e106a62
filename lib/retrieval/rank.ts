import { contentTerms, impliedTerms } from "../terms/content.ts";
import type { Passage } from "./passages.ts";

/** How often the terms of a text stand in it; a term may count in part. */
type Counts = Map<string, number>;

export interface Index {
  passages: Passage[];
  counts: Counts[];
  lengths: number[];
  averageLength: number;
  /** In how many passages a term stands. */
  frequency: Map<string, number>;
}

/** A bullet says more about itself than the header that it shares with others, and than what it merely proves. */
const HEADER_WEIGHT = 0.4;
const IMPLIED_WEIGHT = 0.4;

const K1 = 1.2;
const B = 0.5;

export function indexOf(passages: Passage[]): Index {
  const headers = new Map<string, readonly string[]>();
  const counts = passages.map((passage) => {
    const own = contentTerms(passage.text, passage.kind === "skill");
    const shared = headers.get(passage.header) ?? contentTerms(passage.header);
    headers.set(passage.header, shared);
    const count: Counts = new Map();
    for (const term of own) add(count, term, 1);
    for (const term of shared) add(count, term, HEADER_WEIGHT);
    // A posting that asks for the narrow thing does not ask for the broad one as well.
    if (passage.entry) for (const term of impliedTerms(own)) add(count, term, IMPLIED_WEIGHT);
    return count;
  });
  const lengths = counts.map((count) => [...count.values()].reduce((sum, each) => sum + each, 0));
  const frequency: Counts = new Map();
  for (const count of counts) for (const term of count.keys()) add(frequency, term, 1);
  const averageLength = lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1);
  return { passages, counts, lengths, averageLength, frequency };
}

function add(counts: Counts, term: string, amount: number): void {
  counts.set(term, (counts.get(term) ?? 0) + amount);
}

/** The rarer in the passages, the more a term tells (Robertson and Spärck Jones 1976, never below 0). */
export function rarity({ passages, frequency }: Index, term: string): number {
  const found = frequency.get(term) ?? 0;
  return Math.log(1 + (passages.length - found + 0.5) / (found + 0.5));
}

/**
 * A score for each passage, 0 to 1 for the best: BM25 (Robertson and Zaragoza 2009) with the header as a weaker field.
 * All 0 when none of the weighted terms stands anywhere.
 */
export function scores(index: Index, query: Map<string, number>): number[] {
  const weights = new Map<string, number>();
  for (const [term, weight] of query) {
    if (index.frequency.has(term)) weights.set(term, weight * rarity(index, term));
  }
  const raw = index.counts.map((count, at) => {
    const length = (index.lengths[at] ?? 0) / (index.averageLength || 1);
    let sum = 0;
    for (const [term, found] of weights.size > 0 ? count : []) {
      const weight = weights.get(term);
      if (weight === undefined) continue;
      sum += (weight * found * (K1 + 1)) / (found + K1 * (1 - B + B * length));
    }
    return sum;
  });
  const best = raw.reduce((most, each) => Math.max(most, each), 0);
  return best === 0 ? raw : raw.map((each) => each / best);
}

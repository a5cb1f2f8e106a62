import { impliedTerms } from "../terms/content.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import type { Passage } from "./passages.ts";

/** How often the keys of a text stand in it; a key may count in part. */
type Counts = Map<string, number>;

export interface Index {
  passages: Passage[];
  counts: Counts[];
  lengths: number[];
  averageLength: number;
  /** In how many passages a key stands. */
  frequency: Map<string, number>;
}

/** What is looked for in one word or phrase of a question: any of the keys, each by its weight. */
export type Wanted = Map<string, number>;

/** A bullet says more about itself than the header that it shares with others, and than what it merely proves. */
const HEADER_WEIGHT = 0.4;
const IMPLIED_WEIGHT = 0.4;

const K1 = 1.2;
const B = 0.5;

/** The lines of a resume and a posting come again with every question about them. */
const KEPT_TEXTS = 8_192;
const KEPT_CHARS = 2_000;
const kept = new Map<string, Unit[]>();

function readUnits(text: string, anyCase: boolean): Unit[] {
  const key = `${anyCase}:${text}`;
  const known = kept.get(key);
  if (known) return known;
  const units = unitsOf(text, anyCase);
  if (text.length <= KEPT_CHARS) {
    const [oldest] = kept.size < KEPT_TEXTS ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, units);
  }
  return units;
}

function addUnits(count: Counts, units: Unit[], weight: number): void {
  for (const { words, terms, names, kinds } of units) {
    for (const key of words) add(count, key, weight);
    for (const key of terms) add(count, key, weight);
    for (const key of names) add(count, key, weight);
    for (const key of kinds) if (!names.includes(key)) add(count, key, weight);
  }
}

export function indexOf(passages: Passage[]): Index {
  const counts = passages.map((passage) => {
    const own = readUnits(passage.text, passage.kind === "skill");
    const count: Counts = new Map();
    addUnits(count, own, 1);
    addUnits(count, readUnits(passage.header, false), HEADER_WEIGHT);
    // A posting that asks for the narrow thing does not ask for the broad one as well.
    if (passage.entry) {
      for (const key of impliedTerms(own.flatMap(({ terms }) => terms)))
        add(count, key, IMPLIED_WEIGHT);
    }
    return count;
  });
  const lengths = passages.map(
    ({ text, kind }) => readUnits(text, kind === "skill").flatMap(({ words }) => words).length,
  );
  const frequency: Counts = new Map();
  for (const count of counts) for (const key of count.keys()) add(frequency, key, 1);
  const averageLength = lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1);
  return { passages, counts, lengths, averageLength, frequency };
}

function add(counts: Counts, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

/** The rarer in the passages, the more a key tells (Robertson and Spärck Jones 1976, never below 0). */
export function rarity({ passages, frequency }: Index, key: string): number {
  const found = frequency.get(key) ?? 0;
  return Math.log(1 + (passages.length - found + 0.5) / (found + 0.5));
}

/**
 * A score for each passage, 0 to 1 for the best: BM25 (Robertson and Zaragoza 2009) with the header as a weaker field.
 * Of each word or phrase that is looked for, the best of its keys counts, so that many names of one thing are not many
 * things (the structured queries of Pirkola 1998). All 0 when none of the keys stands anywhere.
 */
export function scores(index: Index, query: Wanted[]): number[] {
  const sums = index.counts.map(() => 0);
  for (const wanted of query) {
    const weights = [...wanted]
      .filter(([key]) => index.frequency.has(key))
      .map(([key, weight]) => [key, weight * rarity(index, key)] as const);
    if (weights.length === 0) continue;
    index.counts.forEach((count, at) => {
      const length = (index.lengths[at] ?? 0) / (index.averageLength || 1);
      let best = 0;
      for (const [key, weight] of weights) {
        const found = count.get(key);
        if (found === undefined) continue;
        best = Math.max(
          best,
          (weight * found * (K1 + 1)) / (found + K1 * (1 - B + B * length)),
        );
      }
      sums[at] = (sums[at] ?? 0) + best;
    });
  }
  const best = sums.reduce((most, each) => Math.max(most, each), 0);
  return best === 0 ? sums : sums.map((each) => each / best);
}

import { impliedTerms } from "../terms/content.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import type { Passage } from "./passages.ts";

/** How often the keys of a text stand in it; a key may count in part. */
export type Counts = Map<string, number>;

export interface Index {
  passages: Passage[];
  /** Of the passages' own texts, and of the headers that they stand under. */
  counts: Counts[];
  headers: Counts[];
  lengths: number[];
  averageLength: number;
  /** In how many passages a key stands, the header included. */
  frequency: Map<string, number>;
}

/** What is looked for in one word or phrase of a question: any of the keys, each by its weight. */
export type Wanted = Map<string, number>;

/** What a passage merely proves. */
const IMPLIED_WEIGHT = 0.4;

const K1 = 1.2;
const B = 0.5;

/** The lines of a resume and a posting come again with every question about them. */
const KEPT_TEXTS = 16_384;
const KEPT_CHARS = 2_000;
const kept = new Map<string, Read>();

interface Read {
  units: Unit[];
  counts: Counts;
}

function countsOf(units: Unit[]): Counts {
  const counts: Counts = new Map();
  for (const { words, terms, names, kinds } of units) {
    const keys = new Set([...words, ...terms, ...names, ...kinds]);
    for (const key of keys) add(counts, key, 1);
  }
  return counts;
}

function read(text: string, as: "list" | "text" | "asked"): Read {
  const id = `${as}:${text}`;
  const known = kept.get(id);
  if (known) return known;
  const units = unitsOf(withSigns(text), as === "list");
  const counts = countsOf(units);
  // A posting that asks for the narrow thing does not ask for the broad one as well.
  if (as !== "asked") {
    for (const key of impliedTerms(units.flatMap(({ terms }) => terms)))
      add(counts, key, IMPLIED_WEIGHT);
  }
  const result = { units, counts };
  if (text.length <= KEPT_CHARS) {
    const [oldest] = kept.size < KEPT_TEXTS ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(id, result);
  }
  return result;
}

/** The words and phrases of a text that is likely to be read again. */
export const unitsOfText = (text: string): Unit[] => read(text, "asked").units;

/** Signs that say the same as a word. */
const SIGNS: readonly (readonly [sign: RegExp, word: string])[] = [
  [/[€$£]|(?<!\p{L})(?:EUR|USD|GBP|CHF)(?!\p{L})/u, "euro"],
  [/\d\s?%/, "percent"],
];

function withSigns(text: string): string {
  return SIGNS.reduce((full, [sign, word]) => (sign.test(text) ? `${full}\n${word}` : full), text);
}

export function indexOf(passages: Passage[]): Index {
  const own = passages.map(({ text, kind, line }) =>
    read(text, line ? "asked" : kind === "skill" ? "list" : "text"),
  );
  const counts = own.map((each) => each.counts);
  const headers = passages.map(({ header }) => read(header, "text").counts);
  const lengths = own.map(({ units }) => units.reduce((sum, { words }) => sum + words.length, 0));
  const frequency: Counts = new Map();
  counts.forEach((count, at) => {
    const header = headers[at] ?? new Map();
    for (const key of count.keys()) add(frequency, key, 1);
    for (const key of header.keys()) if (!count.has(key)) add(frequency, key, 1);
  });
  const averageLength = lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1);
  return { passages, counts, headers, lengths, averageLength, frequency };
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
 * A score for each passage, at least 0: BM25 (Robertson and Zaragoza 2009) with the header as a field of its own weight.
 * Of each word or phrase that is looked for, the best of its keys counts, so that many names of one thing are not many
 * things (the structured queries of Pirkola 1998). All 0 when none of the keys stands anywhere.
 */
export function scores(index: Index, query: Wanted[], headerWeight: number): number[] {
  const sums = index.counts.map(() => 0);
  for (const wanted of query) {
    const weights = [...wanted]
      .filter(([key]) => index.frequency.has(key))
      .map(([key, weight]) => [key, weight * rarity(index, key)] as const);
    if (weights.length === 0) continue;
    index.counts.forEach((count, at) => {
      const header = index.headers[at];
      const length = (index.lengths[at] ?? 0) / (index.averageLength || 1);
      const norm = K1 * (1 - B + B * length);
      let best = 0;
      for (const [key, weight] of weights) {
        const found = (count.get(key) ?? 0) + headerWeight * (header?.get(key) ?? 0);
        if (found > 0) best = Math.max(best, (weight * found * (K1 + 1)) / (found + norm));
      }
      sums[at] = (sums[at] ?? 0) + best;
    });
  }
  return sums;
}

import { impliedTerms } from "../terms/content.ts";
import { tokenize } from "../terms/tokenize.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import { changesIn } from "./changes.ts";
import type { Wanted } from "./expand.ts";
import type { Passage } from "./passages.ts";

/** How often the keys of a text stand in it; a key may count in part. */
export type Counts = ReadonlyMap<string, number>;

export interface Index {
  passages: Passage[];
  /** Of the passages' own texts, and of the headers that they stand under. */
  counts: Counts[];
  headers: Counts[];
  lengths: number[];
  averageLength: number;
  /** The passages that a key stands in, in their own text or their header, as places in order. */
  occurrences: ReadonlyMap<string, number[]>;
}

/** Marks a word as it stands, function words included. */
const AS_WRITTEN = "'";

/** The words of a question as they stand. */
export const asWritten = (text: string): Wanted[] =>
  [...new Set(tokenize(text).map((token) => token.text))].map((word) => ({
    keys: new Map([[AS_WRITTEN + word, 1]]),
    places: new Map(),
  }));

/** What a passage merely proves. */
const IMPLIED_WEIGHT = 0.4;

const K1 = 0.9;
const B = 0.4;

interface Read {
  units: Unit[];
  counts: Counts;
}

/** The lines of a resume and a posting come again with every question about them. */
const KEPT_TEXTS = 16_384;
const KEPT_CHARS = 2_000;
const kept = new Map<string, Read>();

function read(text: string, as: "list" | "text" | "asked"): Read {
  const id = `${as}:${text}`;
  const known = kept.get(id);
  if (known) return known;
  const units = unitsOf(inWords(text), as === "list");
  const counts = new Map<string, number>();
  const add = (key: string, amount: number) => counts.set(key, (counts.get(key) ?? 0) + amount);
  for (const { words, terms, names, kinds } of units) {
    for (const key of words) add(key, 1);
    for (const key of terms) add(key, 1);
    for (const key of names) add(key, 1);
    for (const key of kinds) if (!names.includes(key)) add(key, 1);
  }
  for (const { text: word } of tokenize(text)) add(AS_WRITTEN + word, 1);
  // A posting that asks for the narrow thing does not ask for the broad one as well.
  if (as !== "asked") {
    const terms = units.flatMap((unit) => unit.terms);
    for (const key of terms.length > 0 ? impliedTerms(terms) : []) add(key, IMPLIED_WEIGHT);
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

/** Less of what costs money is a saving, whatever word is used. */
const SPENDS =
  /[€$£]|(?<!\p{L})(?:costs?|bills?|spend(?:ing)?|budgets?|expenses?|prices?|fees?|Kosten|Ausgaben|Preise?n?|coûts?|dépenses|frais|costes?|costos?|gastos?)(?!\p{L})/iu;
const LESS =
  /(?<!\p{L})(?:less|lower(?:ed)?|cut|reduced?|cheaper|saved?|saving|off the|down (?:from|by)|renegotiated|weniger|gesenkt|reduziert|gespart|moins|réduit|baissé|menos|reducid[oa]|rebajad[oa])(?!\p{L})/iu;

/** The text, and the words for what its signs and numbers say. */
function inWords(text: string): string {
  if (!/[\d€$£]/.test(text)) return text;
  const signs = SIGNS.filter(([sign]) => sign.test(text)).map(([, word]) => word);
  const changes = changesIn(text);
  const saves = SPENDS.test(text) && (LESS.test(text) || changes.has("reduced"));
  return [text, ...signs, ...changes, ...(saves ? ["saving"] : [])].join("\n");
}

export function indexPassages(passages: Passage[]): Index {
  const counts: Counts[] = [];
  const headers: Counts[] = [];
  const lengths: number[] = [];
  const occurrences = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const places = occurrences.get(key);
    if (places) places.push(at);
    else occurrences.set(key, [at]);
  };
  for (const [at, { text, header, kind, line }] of passages.entries()) {
    const own = read(text, line ? "asked" : kind === "skill" ? "list" : "text");
    const shared = read(header, "text").counts;
    counts.push(own.counts);
    headers.push(shared);
    lengths.push(own.units.reduce((sum, { words }) => sum + words.length, 0));
    for (const key of own.counts.keys()) add(key, at);
    for (const key of shared.keys()) if (!own.counts.has(key)) add(key, at);
  }
  const averageLength = lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1);
  return { passages, counts, headers, lengths, averageLength, occurrences };
}

/** The rarer in the passages, the more a key tells (Robertson and Spärck Jones 1976, never below 0). */
export function rarity({ passages, occurrences }: Index, key: string): number {
  return rarityOf(passages.length, occurrences.get(key)?.length ?? 0);
}

function rarityOf(all: number, found: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5));
}

/**
 * A score for each passage, at least 0: BM25 (Robertson and Zaragoza 2009) with the header as a field of its own weight.
 * Of each word or phrase that is looked for, the best of its keys counts, so that many names of one thing are not many
 * things (the structured queries of Pirkola 1998). All 0 when none of the keys stands anywhere.
 */
export function scores(index: Index, query: Wanted[], headerWeight: number): number[] {
  const sums = index.passages.map(() => 0);
  for (const { keys, places } of query) {
    const best = new Map<number, number>();
    const rareHere = rarityOf(sums.length, places.size);
    for (const [at, weight] of places) best.set(at, rareHere * weight);
    for (const [key, weight] of keys) {
      const rare = rarity(index, key) * weight;
      for (const at of index.occurrences.get(key) ?? []) {
        const length = (index.lengths[at] ?? 0) / (index.averageLength || 1);
        const own = index.counts[at]?.get(key) ?? 0;
        const found = own + headerWeight * (index.headers[at]?.get(key) ?? 0);
        const score = (rare * found * (K1 + 1)) / (found + K1 * (1 - B + B * length));
        if (score > (best.get(at) ?? 0)) best.set(at, score);
      }
    }
    for (const [at, score] of best) sums[at] = (sums[at] ?? 0) + score;
  }
  return sums;
}

import { contentTerms, isKnownTerm } from "../terms/content.ts";
import { CONDITIONS, NAME_BY_FORM, QUALIFICATIONS } from "./concrete.ts";
import type { LineKind, PostingLine } from "./schema.ts";

/** When a line is chosen: `rank` first, the lower the earlier, then what it is worth per token. */
export interface LineWorth {
  rank: number;
  value: number;
  /** What the line is about, for telling whether others say it already. */
  terms: string[];
}

/** Rank of a line that names something concrete, and of one that does not. */
const RANKS: Record<Exclude<LineKind, "heading">, [concrete: number, generic: number]> = {
  must: [0, 1],
  task: [0, 2],
  nice: [1, 2],
  other: [1, 3],
  about: [4, 4],
  apply: [4, 4],
  benefit: [5, 5],
  legal: [6, 6],
};
/** Rank of a line whose terms earlier ones have named. */
export const REPEATED_RANK = 3;

const KIND_VALUE: Record<Exclude<LineKind, "heading">, number> = {
  must: 2,
  task: 1,
  nice: 1,
  other: 0.5,
  about: 0.5,
  apply: 0.5,
  benefit: 0.5,
  legal: 0.5,
};
/** What a word that no table knows adds beside a known skill, a name or a condition, which adds 1. */
const PLAIN_WORD = 0.15;

const countOf = (patterns: readonly RegExp[], text: string) =>
  patterns.filter((pattern) => pattern.test(text)).length;

/** The worth of a line by itself. Headings are ranked by what stands under them, not here. */
export function lineWorth(kind: Exclude<LineKind, "heading">, text: string): LineWorth {
  const terms = [...new Set(contentTerms(text))];
  const known = terms.filter(isKnownTerm).length;
  const names = new Set(text.match(NAME_BY_FORM) ?? []).size;
  const conditions = countOf(CONDITIONS, text);
  const concrete = Math.max(known, names) + countOf(QUALIFICATIONS, text) + conditions;
  const [concreteRank, genericRank] = RANKS[kind];
  const rank = kind === "other" && conditions > 0 ? 0 : concrete > 0 ? concreteRank : genericRank;
  return { rank, value: KIND_VALUE[kind] + concrete + PLAIN_WORD * terms.length, terms };
}

/** For each line the kind of the part that it stands in: its own, and for a heading that of the line under it. */
export function partKinds(lines: readonly PostingLine[]): Exclude<LineKind, "heading">[] {
  const kinds: Exclude<LineKind, "heading">[] = [];
  let below: Exclude<LineKind, "heading"> = "other";
  for (const line of [...lines].reverse()) {
    if (line.kind !== "heading") below = line.kind;
    kinds.push(below);
  }
  return kinds.reverse();
}

import { findTerms } from "../terms/lexicon.ts";
import { CONDITIONS, NAME_BY_FORM, NAMED_WORD, QUALIFICATIONS } from "./concrete.ts";
import type { PartKind } from "./line-kinds.ts";
import type { PostingLine } from "./schema.ts";

/** When a line is chosen: `rank` first, the lower the earlier, then what it is worth per token. */
export interface LineWorth {
  rank: number;
  value: number;
  /** Its longer words, for telling whether other lines say it already. */
  words: Set<string>;
}

/** Rank of a line that names something concrete, and of one that does not. */
const RANKS: Record<PartKind, [concrete: number, generic: number]> = {
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

const KIND_VALUE: Record<PartKind, number> = {
  must: 2,
  task: 1,
  nice: 1,
  other: 0.5,
  about: 0.5,
  apply: 0.5,
  benefit: 0.5,
  legal: 0.5,
};
/** Shorter words are mostly those of grammar. */
const SHORT_WORD = 3;
/** What a word that no table knows adds beside a known skill, a name or a condition, which adds 1. */
const PLAIN_WORD = 0.15;

const countOf = (patterns: readonly RegExp[], text: string) =>
  patterns.filter((pattern) => pattern.test(text)).length;

/** The worth of a line by itself, with its words as `wordsOf` gives them. A heading counts as the part that it opens. */
export function lineWorth(kind: PartKind, text: string, allWords: readonly string[]): LineWorth {
  const words = new Set(allWords.filter((word) => word.length > SHORT_WORD));
  const plain = KIND_VALUE[kind] + PLAIN_WORD * words.size;
  const [concreteRank, genericRank] = RANKS[kind];
  // What is never a requirement is not looked at closely: half of a long posting.
  if (concreteRank === genericRank) return { rank: genericRank, value: plain, words };
  const known = new Set(findTerms(text).map((term) => term.key)).size;
  const signed: string[] = text.match(NAMED_WORD) ?? [];
  const names = new Set(signed.filter((word) => NAME_BY_FORM.test(word))).size;
  const conditions = countOf(CONDITIONS, text);
  const concrete = Math.max(known, names) + countOf(QUALIFICATIONS, text) + conditions;
  const rank = kind === "other" && conditions > 0 ? 0 : concrete > 0 ? concreteRank : genericRank;
  return { rank, value: plain + concrete, words };
}

/** For each line the kind of the part that it stands in: its own, and for a heading that of the line under it. */
export function partKinds(lines: readonly PostingLine[]): PartKind[] {
  const kinds: PartKind[] = [];
  let below: PartKind = "other";
  for (const line of [...lines].reverse()) {
    if (line.kind !== "heading") below = line.kind;
    kinds.push(below);
  }
  return kinds.reverse();
}

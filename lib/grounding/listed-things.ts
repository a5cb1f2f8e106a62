import { matchesIn } from "../terms/matches.ts";
import { fold, stem } from "../terms/tokenize.ts";
import { type Around, nounsOf } from "./number-around.ts";
import type { NumberMention } from "./number-mention.ts";
import type { RowPart } from "./row-facts.ts";
import { wordsAlike } from "./word-set.ts";

/** "Cold, sauce and pastry sections", "Lines 1, 2 and 4": single words in a row, with what stands around them. Folded. */
const LIST =
  /(?<![\p{L}\p{N}'’-])(?:(\p{L}{3,30}) )?([\p{L}\p{N}'’-]{1,30}(?:, [\p{L}\p{N}'’-]{1,30}){0,11}),? (?:and|or|&|und|oder|et|ou|y|o) [\p{L}\p{N}'’-]{1,30}(?: (\p{L}{3,30}))?(?: (\p{L}{3,30}))?/gu;
/** In UTF-16 units. Nobody counts what a longer sentence lists. */
const LONGEST = 1_000;

interface List {
  count: number;
  /** What its items may be. */
  nouns: string[];
}

const kept = new WeakMap<RowPart, List[]>();

function listsIn(part: RowPart): List[] {
  const known = kept.get(part);
  if (known) return known;
  const text = part.text.length > LONGEST ? "" : fold(part.text);
  const lists = matchesIn(text, LIST).map(([, before, items = "", ...after]) => ({
    count: items.split(",").length + 1,
    nouns: [before, ...after].flatMap((word) => (word === undefined ? [] : [stem(word)])),
  }));
  kept.set(part, lists);
  return lists;
}

/** "Three sections": as many as a sentence of a row lists by their names. */
export function isListed(
  parts: readonly RowPart[],
  { kind, values, months }: NumberMention,
  around: Around,
): boolean {
  const noun = nounsOf(around)[0];
  if (kind !== "plain" || months !== null || noun === undefined) return false;
  return parts.some((part) =>
    listsIn(part).some(
      ({ count, nouns }) => values.includes(count) && nouns.some((each) => wordsAlike(each, noun)),
    ),
  );
}

import { fold } from "../terms/tokenize.ts";
import { isYear, type NumberSet, type WrittenNumber } from "./number-set.ts";

/**
 * Two numbers of one line that a reader would hold against each other: `change` of one into the other, `part` of the
 * other, a `sum` of things that are listed together, so many of `each`, an amount `over` a time, or one `for` so many things.
 */
export interface NumberPair {
  first: WrittenNumber;
  second: WrittenNumber;
  by: "change" | "part" | "sum" | "over" | "each" | "for";
}

/** What stands between the two numbers, folded. */
const CHANGE =
  /^[^;.]{0,60}(?:\b(?:to|against|instead of|rather than|where it (?:used to|had)|from|became|auf|bis|statt|anstatt|gegen|gegenuber|au lieu de|contre|en lugar de|frente a|hasta|vers|jusqu['’]a|zu|zum|a|al|au)\b[^;.]{0,24}|[–→-]\s?)$/;
const BEFORE_AND_NOW = /^[^;.]{0,16}\b(?:before|earlier|vorher|fruher|avant|antes)\b,?\s/;
const PART =
  /^\s?(?:\p{L}+\s)?(?:of|out of|von|sur|de|aus)\s(?:(?:its|the|them|our|their|my|all|den|der|les|los|las)\s)?[^,;.]{0,12}$/u;
/** After the second number: "22 bullets, 6 of them". */
const OF_THEM =
  /^\s?(?:of (?:them|which|whom|these|those)|davon|dont|de (?:ellos|ellas|los cuales))\b/;
/** After the second number: "54 studies, eight people each". */
const EACH = /^[^,;.]{0,24}\b(?:each|apiece|je|jeweils|chacune?s?|cada un[oa])\b/;
/** "Two groups of 18" are 36. */
const GROUPS_OF =
  /^\s(?:\p{L}+\s)?(?:groups?|batches|teams?|class(?:es)?|courses?|shifts?|sets?|rounds?|crews?|series|gruppen|klassen|kurse|groupes?|classes|grupos?|clases|cursos)\s(?:of|with|von|mit|zu|de|à|a|con)\s(?:up to\s)?$/u;
const SUM = /^(?:\s?[\p{L}'’-]+){0,3}(?:,|\s(?:and|und|et|y|plus))\s(?:\p{L}+\s){0,1}$/u;

/** No amount: "10:00", "2021". */
const isAmount = ({ mention, after }: WrittenNumber) =>
  (mention.values[0] ?? 0) > 0 && !isYear(mention.values[0] ?? 0) && !/^:\d/.test(after);

function pairOf(first: WrittenNumber, second: WrittenNumber): NumberPair | null {
  if (first.source !== second.source || first.line !== second.line) return null;
  if (second.mention.months !== null && first.mention.months === null)
    return { first, second, by: "over" };
  const kinds = [first.mention.kind, second.mention.kind].join();
  if (kinds === "money,plain") return { first, second, by: "for" };
  if (kinds === "plain,money") return { first: second, second: first, by: "for" };
  if (first.mention.kind !== second.mention.kind) return null;
  if (!isAmount(first) || !isAmount(second)) return null;
  const between = fold(first.source.slice(first.mention.end, second.mention.start));
  const after = fold(second.after);
  if (EACH.test(after) || GROUPS_OF.test(between)) return { first, second, by: "each" };
  if (OF_THEM.test(after) || PART.test(between)) return { first, second, by: "part" };
  if (CHANGE.test(between) || BEFORE_AND_NOW.test(between)) return { first, second, by: "change" };
  return SUM.test(between) ? { first, second, by: "sum" } : null;
}

const kept = new WeakMap<NumberSet, NumberPair[]>();

/** The pairs of a set's numbers, each with at most one other between. */
export function pairsIn(set: NumberSet): NumberPair[] {
  const known = kept.get(set);
  if (known) return known;
  const pairs = set.written.flatMap((first, at) =>
    set.written.slice(at + 1, at + 3).flatMap((second) => pairOf(first, second) ?? []),
  );
  kept.set(set, pairs);
  return pairs;
}

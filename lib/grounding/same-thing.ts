import { stemOf, tokenize } from "../terms/tokenize.ts";
import { keptByObject } from "../terms/word-cache.ts";
import {
  type Around,
  aroundWritten,
  nounsAfter,
  nounsOf,
  periodOf,
  unitOf,
} from "./number-around.ts";
import type { NumberMention } from "./number-mention.ts";
import { holds, type NumberSet, type WrittenNumber } from "./number-set.ts";
import { PEOPLE } from "./quantity-tables.ts";
import { wordsAlike } from "./word-set.ts";

export const sameValue = (a: NumberMention, b: NumberMention) =>
  a.kind === b.kind || a.kind === "plain" || b.kind === "plain"
    ? a.values.some((value) => b.values.includes(value))
    : false;

const wordsAround = keptByObject(({ before, after }: WrittenNumber) =>
  tokenize(`${before} ${after}`).map(stemOf),
);

const isPeople = keptByObject(
  ({ before, after }: Around) =>
    PEOPLE.test(after.slice(0, 30)) || /\b(?:team|equipe|equipo)\s\w+\s$/.test(before),
);
const isOfPeople = keptByObject(({ before, after }: Around) => PEOPLE.test(`${before} ${after}`));

/** A number of a row with the words after it. */
const shown = keptByObject(({ text, after }: WrittenNumber) =>
  `${text}${after.split(/[.,;:(]/)[0] ?? ""}`.split(/\s+/).slice(0, 4).join(" "),
);

/** The row has the number, but of something else: in another unit, of other things, another way round. */
export function isOfAnother(said: Around, own: WrittenNumber, set: NumberSet): string | null {
  const ownAround = aroundWritten(own);
  const [unit, ownUnit] = [unitOf(said), unitOf(ownAround)];
  if (unit >= 0 && ownUnit >= 0 && unit !== ownUnit) return shown(own);
  const [every, ownEvery] = [periodOf(said), periodOf(ownAround)];
  if (every >= 0 && ownEvery >= 0 && every !== ownEvery) return shown(own);
  if (isPeople(said) && own.mention.kind === "plain" && unit < 0)
    if (!isOfPeople(ownAround) && ownUnit >= 0) return shown(own);
  const nouns = nounsOf(said);
  const ownWords = wordsAround(own);
  const first = nouns[0];
  if (
    first === undefined ||
    /^\W*(?:of (?:them|whom|these)|davon|dont|de ellos)\b/.test(ownAround.after)
  )
    return null;
  if (nouns.some((noun) => ownWords.some((each) => wordsAlike(noun, each)))) return null;
  if (isPeople(said) && PEOPLE.test(ownAround.after.slice(0, 30))) return null;
  // Swapped: the row counts these things with another number.
  const other = set.written.find(
    (each) =>
      each !== own &&
      nounsOf(aroundWritten(each))[0] === first &&
      !sameValue(each.mention, own.mention),
  );
  return other ? `${other.text}${other.after}`.split(/\s+/).slice(0, 3).join(" ") : null;
}

/** "Dozens of contributors": not where the row counts 17 of them, whatever else it has dozens of. */
export function holdsHere(
  set: NumberSet,
  mention: NumberMention,
  around: Around,
  needsNoun: boolean,
): boolean {
  if (!holds(set, mention)) return false;
  const { range, kind } = mention;
  if (!range || kind !== "plain") return true;
  const nouns = nounsAfter(around.after.replace(/^\s(?:of|von|de|d['’])\s?/, " "));
  const counts = set.written.filter(
    (own) =>
      own.mention.kind === "plain" &&
      nounsOf(aroundWritten(own)).some((word) => nouns.some((noun) => wordsAlike(noun, word))),
  );
  const isInRange = ({ mention: own }: WrittenNumber) =>
    own.kind === "plain" && own.values.some((value) => range.from <= value && value <= range.to);
  if (counts.length > 0) return counts.some(isInRange);
  return (!needsNoun || nouns.length === 0) && set.written.some(isInRange);
}

/** "33 %" where the row says "a third". */
export const isWithinVague = (set: NumberSet, { kind, values }: NumberMention) =>
  kind === "percent" &&
  set.written.some(
    ({ mention: { kind: own, range } }) =>
      own === kind && range && values.some((value) => range.from <= value && value <= range.to),
  );

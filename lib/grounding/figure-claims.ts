import type { ResumeEntry } from "../resume/schema.ts";
import { keptByObject } from "../terms/word-cache.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import { likelyParts } from "./likely-parts.ts";
import { isListed } from "./listed-things.ts";
import {
  type Around,
  aroundOf,
  aroundWritten,
  boundsOf,
  countedBy,
  nounsOf,
  peopleCounted,
} from "./number-around.ts";
import type { NumberMention } from "./number-mention.ts";
import { holds, type NumberSet } from "./number-set.ts";
import { PLUS } from "./quantity-tables.ts";
import { refsOf } from "./row-facts.ts";
import { isWorkedOutHere } from "./said-sums.ts";
import { holdsHere, isOfAnother, isWithinVague, sameValue } from "./same-thing.ts";
import { partsWith } from "./support.ts";
import { converted, roundsTo, workedOut } from "./worked-out.ts";

/** A number that rows do not share by accident. */
const LARGE = 1_000;
const SMALL = 12;

/** What the rows in question say in its place, for the reader. */
function saidInstead(rows: readonly ResumeEntry[], claims: Claims, mention: NumberMention): string {
  const said = rows.flatMap((row) => {
    const written = claims.facts.numbers.get(row)?.written ?? [];
    const same = written.filter((each) => each.mention.kind === mention.kind).slice(0, 3);
    return same.length > 0 ? [`[${row.ref}] says ${same.map((each) => each.text).join(", ")}`] : [];
  });
  return said.length > 0 ? `; ${said.slice(0, 2).join(", ")}` : "";
}

/** "Three nights" where a row has three nights, "nine people" where it has nine soldiers, whatever else is said of them. */
export const isOfSame = (set: NumberSet, mention: NumberMention, around: Around) => {
  return set.written.some((own) => {
    if (!sameValue(own.mention, mention)) return false;
    const ownAround = aroundWritten(own);
    const told = wordsBefore(around);
    if (told !== null && told === wordsBefore(ownAround)) return true;
    const both = [peopleCounted(around), peopleCounted(ownAround)];
    const isSame =
      countedBy(ownAround).some((each) => countedBy(around).includes(each)) ||
      (both.includes("anyone") && !both.includes("no"));
    return isSame && isOfAnother(around, own, set) === null;
  });
};

/** "One week in five": the two words right before it. */
const wordsBefore = keptByObject(
  ({ before }: Around) => /(?:\p{L}{2,} ){2}$/u.exec(before)?.[0] ?? null,
);

/** "Trainer, twice": two of what the row counts. */
const TWICE = /^(?:twice|thrice|(?:zwei|drei)mal|deux fois|dos veces)$/i;

/** "No loss over three audits": as long as they took, not more of them. */
const SPANS =
  /^\s(?:\p{L}+\s)?(?:audits|seasons|sprints|terms|semesters|shifts|rounds|games|matches|weekends|evenings|sessions|reviews|cycles|stages|phases|floors|days|weeks|quarters|visits|rides|flights|deliveries)\b/u;

/** The sentence of the rows in question that has the number, of something else. */
const sentenceWith = ({ facts }: Claims, rows: readonly ResumeEntry[], mention: NumberMention) =>
  rows.flatMap((row) => facts.parts.get(row) ?? []).find(({ numbers }) => holds(numbers, mention));

/** Why a number is not what the rows in question say, or null. */
export function figureReason(
  claims: Claims,
  { entries, by }: Scope,
  mention: NumberMention,
  text: string,
): string | null {
  const { facts, view } = claims;
  const around = aroundOf(view, mention);
  const bounds = boundsOf(around);
  // Without a marker a small number is found in some row by accident: it must stand by words of the sentence.
  const isLarge = !mention.range && mention.values.some((value) => value >= LARGE);
  const likely =
    by === "none" && isLarge ? null : likelyParts(claims, { entries, by }, mention.start);
  const whole = entries.flatMap((row) => facts.numbers.get(row) ?? []);
  // A number that few lines have is at home wherever it stands; a small one, or one worked out, must be of this.
  const isTelling =
    by !== "none" &&
    !mention.range &&
    (mention.kind !== "plain" || (mention.values[0] ?? 0) > SMALL);
  const isForeign = likely?.parts.length === 0;
  // What is counted tells most: where sentences have it, the number must be in one of them.
  const noun = nounsOf(around)[0];
  const counting =
    by === "none" && noun !== undefined && likely !== null
      ? partsWith(likely.parts, noun, facts)
      : [];
  const near =
    likely && !(isForeign && isTelling)
      ? (counting.length > 0 ? counting : likely.parts).map(({ numbers }) => numbers)
      : whole;
  const isBound = bounds.isOver || bounds.isUnder || bounds.isPlus;
  if (!isBound && whole.some((set) => isOfSame(set, mention, around))) return null;
  if (
    by !== "none" &&
    peopleCounted(around) === "anyone" &&
    whole.some((set) => workedOut(set, mention, around, "sum"))
  )
    return null;
  if (TWICE.test(text) && near.some(({ plain }) => plain.has(mention.values[0] ?? 0))) return null;
  const sets = isTelling ? whole : near;
  if (near.some((set) => roundsTo(set, mention, around))) return null;
  if (sets.some((set) => isWithinVague(set, mention))) return null;
  const holding = sets.filter((set) =>
    holdsHere(set, mention, around, by === "none" && likely !== null),
  );
  if (holding.length > 0) {
    const found = holding.flatMap((set) =>
      set.written
        .filter((own) => sameValue(own.mention, mention))
        // Where any row will do, what counts these things may stand in another one.
        .map((own) => ({
          own,
          another: isOfAnother(around, own, by === "none" ? facts.all : set),
        })),
    );
    const isSpan = /\bover $/.test(around.before) && SPANS.test(around.after);
    const isMore = (bounds.isOver && !isSpan) || (bounds.isPlus && !bounds.isAtLeast);
    const isLess = bounds.isUnder;
    const saysSo = ({ own }: (typeof found)[number]) =>
      isMore
        ? boundsOf(aroundWritten(own)).isOver ||
          PLUS.test(own.after) ||
          boundsOf(aroundWritten(own)).isAtLeast
        : boundsOf(aroundWritten(own)).isUnder;
    const isSo = found.some(saysSo) || near.some((set) => workedOut(set, mention, around));
    if ((isMore || isLess) && found.length > 0 && !isSo)
      return `the row says ${found[0]?.own.text ?? text}, not ${isMore ? "more" : "less"}`;
    const wrong = found.filter(({ another }) => another !== null);
    return found.length > 0 && wrong.length === found.length
      ? `the row says ${wrong[0]?.another}`
      : null;
  }
  if (near.some((set) => workedOut(set, mention, around))) return null;
  if (near.some((set) => converted(set, mention, around))) return null;
  if (by !== "none" && whole.some((set) => workedOut(set, mention, around, "change"))) return null;
  // In another language than the rows' the words may have missed the right sentence.
  if (by !== "none" && view.language !== facts.language && whole.some((set) => holds(set, mention)))
    return null;
  if (
    isListed(
      entries.flatMap((row) => facts.parts.get(row) ?? []),
      mention,
      around,
    )
  )
    return null;
  if (isWorkedOutHere(view, mention)) return null;
  const other = by === "none" ? undefined : sentenceWith(claims, entries, mention);
  if (other) return `the row says “${other.text.trim().slice(0, 80)}”`;
  const elsewhere =
    by === "none"
      ? []
      : facts.entries.filter((row) => {
          const set = facts.numbers.get(row);
          return set !== undefined && holds(set, mention);
        });
  if (elsewhere.length > 0)
    return `${text} belongs to ${refsOf(elsewhere)}, not to ${refsOf(entries)}`;
  const shown = by === "none" ? [] : entries;
  return `no row mentions ${text}${saidInstead(shown, claims, mention)}`;
}

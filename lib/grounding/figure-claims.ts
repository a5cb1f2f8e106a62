import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { fold, stem, tokenize } from "../terms/tokenize.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import type { NumberMention } from "./number-mention.ts";
import { likelyLines } from "./likely-lines.ts";
import { holds, isYear, type NumberSet, type WrittenNumber } from "./number-set.ts";
import {
  ABOUT,
  AT_LEAST,
  NEARLY,
  ON_AVERAGE,
  OVER,
  OVER_TARGET,
  PEOPLE,
  PERIODS,
  PLUS,
  POINTS,
  SECONDS,
  TIME_UNITS,
  TIMES_A_YEAR,
  UNDER,
} from "./quantity-tables.ts";
import { refsOf } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { wordsAlike } from "./word-set.ts";

/** A number that rows do not share by accident. */
const LARGE = 1_000;

/** Text around a number, folded. */
interface Around {
  before: string;
  after: string;
}

/** The most by which "over", "nearly" and "about" may be away from what a row says, as parts of it. */
const OVER_BY = 0.3;
const NEARLY_BY = 0.15;
const ABOUT_BY = 0.05;
const ABOUT_ROUND_BY = 0.1;

function near(
  set: NumberSet,
  mention: NumberMention,
  isNear: (own: number, stated: number) => boolean,
) {
  const pool = mention.kind === "date" ? set.dates : set[mention.kind];
  return mention.values.some((stated) => [...pool].some((own) => isNear(own, stated)));
}

const sameValue = (a: NumberMention, b: NumberMention) =>
  a.kind === b.kind || a.kind === "plain" || b.kind === "plain"
    ? a.values.some((value) => b.values.includes(value))
    : false;

/** Rounding and bounds, as far as the words say so. */
function roundsTo(set: NumberSet, mention: NumberMention, { before, after }: Around): boolean {
  if (OVER.test(before) || PLUS.test(after))
    return near(set, mention, (own, stated) => own > stated && own <= stated * (1 + OVER_BY));
  if (AT_LEAST.test(before))
    return near(set, mention, (own, stated) => own >= stated && own <= stated * (1 + OVER_BY));
  if (UNDER.test(before))
    return near(set, mention, (own, stated) => own < stated && own >= stated * (1 - OVER_BY));
  if (NEARLY.test(before))
    return near(set, mention, (own, stated) => own <= stated && own >= stated * (1 - NEARLY_BY));
  if (ABOUT.test(before))
    return near(set, mention, (own, stated) => {
      const isRound = stated >= 10 && stated % (stated >= 100 ? 10 : 5) === 0;
      return Math.abs(own - stated) <= stated * (isRound ? ABOUT_ROUND_BY : ABOUT_BY);
    });
  return false;
}

/** How far a worked out value may be from the stated one, as a part of it, where rounding is said and where not. */
const WORKED_OUT_BY = { rounded: 0.08, plain: 0.02 };

/**
 * "Down by 23", "84 % faster", "230 people", "£213,000 a year on average": difference, share, factor, sum and quotient
 * of two numbers of one line.
 */
function workedOut(
  set: NumberSet,
  { kind, values, range, isWord }: NumberMention,
  around: Around,
): boolean {
  const isRounded =
    [ABOUT, NEARLY, OVER, UNDER].some((pattern) => pattern.test(around.before)) || range;
  const by = isRounded ? WORKED_OUT_BY.rounded : WORKED_OUT_BY.plain;
  const stated = values[0] ?? 0;
  const slack = kind === "percent" ? Math.max(1, stated * by) : stated * by;
  const most = range ? 2 * OVER_BY : OVER_BY;
  const meets = (value: number) => {
    if (OVER.test(around.before)) return value >= stated && value <= stated * (1 + most);
    if (UNDER.test(around.before)) return value <= stated && value >= stated * (1 - most);
    return range
      ? range.from <= value && value <= range.to
      : Math.abs(value - stated) <= slack + 1e-9;
  };
  const isOnAverage = ON_AVERAGE.test(around.after) || ON_AVERAGE.test(around.before);
  return (
    set.written.some((first, at) =>
      set.written.slice(at + 1, at + 4).some((second) => {
        if (first.line !== second.line || first.mention.kind !== second.mention.kind) return false;
        const [a, b] = [first.mention.values[0] ?? 0, second.mention.values[0] ?? 0];
        if (a <= 0 || b <= 0 || isYear(a) || isYear(b)) return false;
        // "Less than half the time": what remains.
        if (range && UNDER.test(around.before) && meets((Math.min(a, b) / Math.max(a, b)) * 100))
          return true;
        if (isOnAverage && meets(a / b)) return true;
        if (kind === "times") {
          // "Doubled" is said of what is near enough to it.
          const factors = [a / b, b / a];
          return factors.some(
            (factor) => meets(factor) || (isWord && Math.abs(factor - stated) <= 0.1 * stated),
          );
        }
        if (kind === "percent" && POINTS.test(around.after)) return meets(Math.abs(a - b));
        if (kind === "percent")
          return meets((Math.abs(a - b) / a) * 100) || meets((Math.abs(a - b) / b) * 100);
        return (
          meets(Math.abs(a - b)) ||
          (!POINTS.test(around.after) && Number.isInteger(a + b) && a + b === stated)
        );
      }),
    ) ||
    (kind === "percent" && OVER_TARGET.test(around.after) && set.percent.has(100 + stated))
  );
}

/** How often, of what is said in one breath with the number. */
const periodOf = (after: string) =>
  unitOf(after.split(/[,.;:()|]|\b(?:and|und|et|y)\b/)[0] ?? "", PERIODS);

/** "Two weeks" for 14 days, "280 a week" for 40 a day: the same in another unit. */
function converted(set: NumberSet, mention: NumberMention, around: Around): boolean {
  const unit = unitOf(around.after, TIME_UNITS);
  const every = periodOf(around.after);
  if ((unit < 0 && every < 0) || mention.kind === "percent") return false;
  const stated = mention.values[0] ?? 0;
  return set.written.some(({ mention: own, after }) => {
    const value = own.values[0] ?? 0;
    const folded = fold(after);
    const [ownUnit, ownEvery] = [unitOf(folded, TIME_UNITS), periodOf(folded)];
    const isNear = (other: number) => Math.abs(other - stated) <= 0.03 * stated;
    if (unit >= 0 && ownUnit >= 0 && unit !== ownUnit)
      return isNear((value * (SECONDS[ownUnit] ?? 0)) / (SECONDS[unit] ?? 1));
    if (every < 0 || ownEvery < 0 || every === ownEvery) return false;
    return (TIMES_A_YEAR[ownEvery] ?? []).some((often) =>
      (TIMES_A_YEAR[every] ?? []).some((other) => isNear((value * often) / other)),
    );
  });
}

const unitOf = (after: string, units: readonly RegExp[]) =>
  units.findIndex((unit) => unit.test(after));

/** The words that say what is counted: up to two after the number. */
function nounsAfter(after: string): string[] {
  const clause = after.split(/[.,;:()[\]–—]/)[0] ?? "";
  return tokenize(clause)
    .filter(({ text }) => !STOP_WORDS.has(text) && /\p{L}/u.test(text))
    .slice(0, 2)
    .map(({ text }) => stem(text));
}

/** The words around a number of a sentence, folded. */
export const aroundOf = ({ folded }: SentenceView, { start, end }: NumberMention): Around => ({
  before: folded.slice(Math.max(0, start - 40), start),
  after: folded.slice(end, end + 40),
});

/** The row has the number, but of something else: in another unit, of other things, another way round. */
export function isOfAnother(said: Around, own: WrittenNumber, set: NumberSet): string | null {
  const ownAround = { before: fold(own.before), after: fold(own.after) };
  const written = `${own.text}${own.after.split(/[.,;:(]/)[0] ?? ""}`
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  const [unit, ownUnit] = [unitOf(said.after, TIME_UNITS), unitOf(ownAround.after, TIME_UNITS)];
  if (unit >= 0 && ownUnit >= 0 && unit !== ownUnit) return written;
  const [every, ownEvery] = [periodOf(said.after), periodOf(ownAround.after)];
  if (every >= 0 && ownEvery >= 0 && every !== ownEvery) return written;
  const isPeople = (around: Around) =>
    PEOPLE.test(around.after.slice(0, 30)) ||
    /\b(?:team|equipe|equipo)\s\w+\s$/.test(around.before);
  if (isPeople(said) && own.mention.kind === "plain" && unit < 0) {
    const everything = `${ownAround.before} ${ownAround.after}`;
    if (!PEOPLE.test(everything) && ownUnit >= 0) return written;
  }
  const nouns = nounsAfter(said.after);
  const ownWords = new Set(tokenize(`${own.before} ${own.after}`).map(({ text }) => stem(text)));
  const first = nouns[0];
  if (
    first === undefined ||
    /^\W*(?:of (?:them|whom|these)|davon|dont|de ellos)\b/.test(ownAround.after)
  )
    return null;
  if (nouns.some((noun) => [...ownWords].some((own) => wordsAlike(noun, own)))) return null;
  if (isPeople(said) && PEOPLE.test(ownAround.after.slice(0, 30))) return null;
  // Swapped: the row counts these things with another number.
  const other = set.written.find(
    (each) =>
      each !== own &&
      nounsAfter(fold(each.after))[0] === first &&
      !sameValue(each.mention, own.mention),
  );
  return other ? `${other.text}${other.after}`.split(/\s+/).slice(0, 3).join(" ") : null;
}

/** "Dozens of contributors": not where the row counts 17 of them, whatever else it has dozens of. */
function holdsHere(set: NumberSet, mention: NumberMention, around: Around): boolean {
  if (!holds(set, mention)) return false;
  const { range, kind } = mention;
  if (!range || kind !== "plain") return true;
  const nouns = nounsAfter(around.after.replace(/^\s(?:of|von|de|d['’])\s?/, " "));
  const counts = set.written.filter(({ after, mention: own }) => {
    const words = nounsAfter(fold(after));
    return own.kind === "plain" && nouns.some((noun) => words.some((word) => wordsAlike(noun, word)));
  });
  const isInRange = ({ mention: own }: WrittenNumber) =>
    own.kind === "plain" && own.values.some((value) => range.from <= value && value <= range.to);
  return counts.length > 0 ? counts.some(isInRange) : set.written.some(isInRange);
}

/** "33 %" where the row says "a third". */
const isWithinVague = (set: NumberSet, { kind, values }: NumberMention) =>
  kind === "percent" &&
  set.written.some(
    ({ mention: { kind: own, range } }) =>
      own === kind && range && values.some((value) => range.from <= value && value <= range.to),
  );

/** What the rows in question say in its place, for the reader. */
function saidInstead(rows: readonly ResumeEntry[], claims: Claims, mention: NumberMention): string {
  const said = rows.flatMap((row) => {
    const written = claims.facts.numbers.get(row)?.written ?? [];
    const same = written.filter((each) => each.mention.kind === mention.kind).slice(0, 3);
    return same.length > 0 ? [`[${row.ref}] says ${same.map((each) => each.text).join(", ")}`] : [];
  });
  return said.length > 0 ? `; ${said.slice(0, 2).join(", ")}` : "";
}

/** Why a number is not what the rows in question say, or null. */
export function figureReason(
  claims: Claims,
  { entries, by }: Scope,
  mention: NumberMention,
  text: string,
): string | null {
  const { facts, view } = claims;
  const around = aroundOf(view, mention);
  // Without a marker a small number is found in some row by accident: it must stand by words of the sentence.
  const isLarge = mention.values.some((value) => value >= LARGE);
  const likely = by === "none" && !isLarge ? likelyLines(claims, mention.start) : null;
  const sets = likely
    ? likely.lines.flatMap((line) => facts.lineNumbers.get(line) ?? [])
    : entries.flatMap((row) => facts.numbers.get(row) ?? []);
  if (sets.some((set) => roundsTo(set, mention, around))) return null;
  if (sets.some((set) => isWithinVague(set, mention))) return null;
  const holding = sets.filter((set) => holdsHere(set, mention, around));
  if (holding.length > 0) {
    const found = holding.flatMap((set) =>
      set.written
        .filter((own) => sameValue(own.mention, mention))
        .map((own) => ({ own, another: isOfAnother(around, own, set) })),
    );
    const isMore =
      OVER.test(around.before) || (PLUS.test(around.after) && !AT_LEAST.test(around.before));
    const isLess = UNDER.test(around.before);
    const saysSo = ({ own }: (typeof found)[number]) =>
      isMore
        ? OVER.test(fold(own.before)) || PLUS.test(own.after) || AT_LEAST.test(fold(own.before))
        : UNDER.test(fold(own.before));
    const isSo = found.some(saysSo) || sets.some((set) => workedOut(set, mention, around));
    if ((isMore || isLess) && found.length > 0 && !isSo)
      return `the row says ${found[0]?.own.text ?? text}, not ${isMore ? "more" : "less"}`;
    const wrong = found.filter(({ another }) => another !== null);
    return found.length > 0 && wrong.length === found.length
      ? `the row says ${wrong[0]?.another}`
      : null;
  }
  if (sets.some((set) => workedOut(set, mention, around) || converted(set, mention, around)))
    return null;
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

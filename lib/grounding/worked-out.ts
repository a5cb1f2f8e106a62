import { type Around, aroundWritten, boundsOf, periodOf, unitOf } from "./number-around.ts";
import type { NumberMention } from "./number-mention.ts";
import { type NumberPair, pairsIn } from "./number-pairs.ts";
import type { NumberSet } from "./number-set.ts";
import {
  BY,
  MORE_OR_LESS,
  ON_AVERAGE,
  OVER_TARGET,
  POINTS,
  SECONDS,
  TIMES_A_YEAR,
} from "./quantity-tables.ts";

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
  const stated = mention.values[0] ?? 0;
  for (const own of pool) if (isNear(own, stated)) return true;
  return false;
}

/** Rounding and bounds, as far as the words say so. */
export function roundsTo(set: NumberSet, mention: NumberMention, around: Around): boolean {
  const bounds = boundsOf(around);
  if (bounds.isOver || bounds.isPlus)
    return near(set, mention, (own, stated) => own > stated && own <= stated * (1 + OVER_BY));
  if (bounds.isAtLeast)
    return near(set, mention, (own, stated) => own >= stated && own <= stated * (1 + OVER_BY));
  if (bounds.isUnder)
    return near(set, mention, (own, stated) => own < stated && own >= stated * (1 - OVER_BY));
  if (bounds.isNearly)
    return near(set, mention, (own, stated) => own <= stated && own >= stated * (1 - NEARLY_BY));
  if (bounds.isAbout)
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
export function workedOut(
  set: NumberSet,
  { kind, values, range, isWord }: NumberMention,
  around: Around,
  only?: NumberPair["by"],
): boolean {
  const pairs = pairsIn(set).filter((pair) => only === undefined || pair.by === only);
  const isOverTarget = () =>
    kind === "percent" && OVER_TARGET.test(around.after) && set.percent.has(100 + stated);
  const stated = values[0] ?? 0;
  if (pairs.length === 0) return isOverTarget();
  const bounds = boundsOf(around);
  const isRounded = bounds.isAbout || bounds.isNearly || bounds.isOver || bounds.isUnder || range;
  const by = isRounded ? WORKED_OUT_BY.rounded : WORKED_OUT_BY.plain;
  const slack = kind === "percent" ? Math.max(1, stated * by) : stated * by;
  const most = range ? 2 * OVER_BY : OVER_BY;
  const meets = (value: number) => {
    if (bounds.isOver) return value >= stated && value <= stated * (1 + most);
    if (bounds.isNearly && value < stated) return value >= stated * (1 - NEARLY_BY);
    if (bounds.isUnder) return value <= stated && value >= stated * (1 - most);
    return range
      ? range.from <= value && value <= range.to
      : Math.abs(value - stated) <= slack + 1e-9;
  };
  const isOnAverage = ON_AVERAGE.test(around.after) || ON_AVERAGE.test(around.before);
  const isDifference = BY.test(around.before) || MORE_OR_LESS.test(around.after);
  const isTrueOf = ({ first, second, by: link }: NumberPair) => {
    const [a, b] = [first.mention.values[0] ?? 0, second.mention.values[0] ?? 0];
    const less = Math.min(a, b) / Math.max(a, b);
    if (link === "over") return isOnAverage && meets(a / ((second.mention.months ?? 12) / 12));
    if (link === "for") return isOnAverage && meets(a / b);
    if (link === "each") return meets(a * b);
    if (isOnAverage && meets(a / b)) return true;
    if (kind === "times") {
      // "Doubled" is said of what is near enough to it.
      const factors = [a / b, b / a];
      return factors.some(
        (factor) => meets(factor) || (isWord && Math.abs(factor - stated) <= 0.1 * stated),
      );
    }
    if (kind === "percent" && POINTS.test(around.after)) return meets(Math.abs(a - b));
    if (kind === "percent") {
      if (link === "part") return meets(less * 100) || meets((1 - less) * 100);
      if (link === "sum") return meets((a / (a + b)) * 100) || meets((b / (a + b)) * 100);
      // "Less than half the time": what remains.
      return meets((1 - less) * 100) || meets((1 / less - 1) * 100) || meets(less * 100);
    }
    if (link === "sum") return Number.isInteger(a + b) && meets(a + b);
    return isDifference && meets(Math.abs(a - b));
  };
  return pairs.some(isTrueOf) || isOverTarget();
}

/** "Two weeks" for 14 days, "280 a week" for 40 a day: the same in another unit. */
export function converted(set: NumberSet, mention: NumberMention, around: Around): boolean {
  const [unit, every] = [unitOf(around), periodOf(around)];
  if ((unit < 0 && every < 0) || mention.kind === "percent") return false;
  const stated = mention.values[0] ?? 0;
  return set.written.some((own) => {
    const value = own.mention.values[0] ?? 0;
    const [ownUnit, ownEvery] = [unitOf(aroundWritten(own)), periodOf(aroundWritten(own))];
    const isNear = (other: number) => Math.abs(other - stated) <= 0.03 * stated;
    if (unit >= 0 && ownUnit >= 0 && unit !== ownUnit)
      return isNear((value * (SECONDS[ownUnit] ?? 0)) / (SECONDS[unit] ?? 1));
    if (every < 0 || ownEvery < 0 || every === ownEvery) return false;
    return (TIMES_A_YEAR[ownEvery] ?? []).some((often) =>
      (TIMES_A_YEAR[every] ?? []).some((other) => isNear((value * often) / other)),
    );
  });
}

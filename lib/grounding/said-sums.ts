import { monthsTogether } from "../ai/coach/experience.ts";
import { keptByObject } from "../terms/word-cache.ts";
import { type Around, aroundOf } from "./number-around.ts";
import type { NumberMention } from "./number-mention.ts";
import { isYear, type NumberSet, setOf } from "./number-set.ts";
import type { SentenceView } from "./sentence-view.ts";
import { converted, workedOut } from "./worked-out.ts";

const SINCE = /\b(?:since|from|seit|ab|depuis|desde)\s(?:\p{L}+\s)?$/u;

/** "2019", "2019-03" of a number as in `NumberMention`. */
function dateOf({ values }: NumberMention): string {
  const value = values[0] ?? 0;
  const month = Math.round((value % 1) * 100);
  return month > 0 ? `${Math.trunc(value)}-${String(month).padStart(2, "0")}` : `${value}`;
}

const END_OF = /\b(?:end of|ende|fin|finales de)\s$/;

const isDate = ({ kind, values, months }: NumberMention) =>
  kind === "date" || (months === null && kind === "plain" && isYear(values[0] ?? 0));

const datesIn = keptByObject(({ numbers, folded }: SentenceView) =>
  numbers.filter(isDate).map((mention) => {
    const before = folded.slice(Math.max(0, mention.start - 24), mention.start);
    const date = dateOf(mention);
    const isEnd = END_OF.test(before) && date.length === 4;
    return { date: isEnd ? `${date}-12` : date, isSince: SINCE.test(before) };
  }),
);

/** The lengths of time between the dates that a sentence names, and from one since which something goes on. */
export function timesSaid(view: SentenceView, today: Date): number[] {
  const dates = datesIn(view);
  return dates.flatMap(({ date, isSince }, at) => {
    const next = dates[at + 1];
    const until = next ? [monthsTogether([{ startDate: date, endDate: next.date }], today)] : [];
    return isSince
      ? [...until, monthsTogether([{ startDate: date, endDate: null }], today)]
      : until;
  });
}

const numbersOf = keptByObject(({ text, numbers }: SentenceView) => setOf(text, numbers));

/** The numbers that a sentence says before one. */
function saidBefore(view: SentenceView, { start }: NumberMention): NumberSet {
  const set = numbersOf(view);
  return { ...set, written: set.written.filter(({ mention }) => mention.start < start) };
}

/** "38 of 210 is roughly 18 percent", "six a week makes around 300 a year": a number that others of the sentence give. */
export const isWorkedOutHere = (
  view: SentenceView,
  mention: NumberMention,
  around: Around = aroundOf(view, mention),
) => {
  const before = saidBefore(view, mention);
  return workedOut(before, mention, around) || converted(before, mention, around);
};

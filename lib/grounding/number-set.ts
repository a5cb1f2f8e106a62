import type { Noted } from "../terms/word-cache.ts";
import type { NumberMention } from "./number-mention.ts";
import { numbersIn } from "./numbers.ts";

/** A number of a row or a posting line, with the words around it for comparing what is counted. */
export interface WrittenNumber extends Noted {
  mention: NumberMention;
  /** As written. */
  text: string;
  /** Which line of the text it stands in. */
  line: number;
  /** The text before and after it on its line, at most 40 characters each. */
  before: string;
  after: string;
  /** The whole text, in which the mention has its place. */
  source: string;
}

/** The numbers that a text holds, for comparing another one's with them. */
export interface NumberSet {
  plain: Set<number>;
  percent: Set<number>;
  times: Set<number>;
  money: Set<number>;
  /** Years alone, and years with their month as 2019.03. */
  dates: Set<number>;
  /** In order: for telling what a row says instead, and in which unit. */
  written: WrittenNumber[];
}

/** The same number whichever way it was worked out. */
const exact = (value: number) =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

export const emptyNumberSet = (): NumberSet => ({
  plain: new Set(),
  percent: new Set(),
  times: new Set(),
  money: new Set(),
  dates: new Set(),
  written: [],
});

/** The numbers of a text and of dates beside it. */
export function numberSet(text: string, ...dates: (string | null)[]): NumberSet {
  const set = setOf(text, numbersIn(text));
  for (const date of dates) for (const mention of numbersIn(date ?? "")) addTo(set, mention);
  return set;
}

/** The set of numbers that a text is known to have. */
export function setOf(text: string, mentions: readonly NumberMention[]): NumberSet {
  const set = emptyNumberSet();
  for (const mention of mentions) {
    addTo(set, mention);
    if (mention.kind === "date") continue;
    const { start, end } = mention;
    set.written.push({
      mention,
      text: text.slice(start, end).trim(),
      line: text.slice(0, start).split("\n").length,
      before: text.slice(Math.max(0, start - 40), start).replace(/^.*\n/s, ""),
      after: text.slice(end, end + 40).replace(/\n.*$/s, ""),
      source: text,
      notes: [],
    });
  }
  return set;
}

/** Adds all numbers of one set to another. */
export function mergeInto(all: NumberSet, set: NumberSet): void {
  for (const pool of ["plain", "percent", "times", "money", "dates"] as const) {
    for (const value of set[pool]) all[pool].add(value);
  }
  all.written.push(...set.written);
}

function addTo(set: NumberSet, { kind, values, months }: NumberMention): void {
  for (const value of values.map(exact)) {
    if (kind === "date") {
      set.dates.add(value);
      set.dates.add(Math.trunc(value));
      set.plain.add(Math.trunc(value));
      continue;
    }
    if (kind === "percent") {
      set.percent.add(value);
      // 100 % more is twice, 50 % less half.
      set.times.add(exact(1 + value / 100));
      set.times.add(exact(1 - value / 100));
    } else set.plain.add(value);
    if (kind === "money") set.money.add(value);
    if (isYear(value) && months === null) set.dates.add(value);
    if (kind !== "times") continue;
    set.times.add(value);
    // Doubling is 100 % more, halving 50 % less.
    set.percent.add(exact(Math.abs(value - 1) * 100));
  }
}

export const isYear = (value: number) => Number.isInteger(value) && value >= 1950 && value <= 2049;

/** Whether one of a number's readings is in the set, with its unit where it has one that changes what is said. */
export function holds(set: NumberSet, { kind, values, range }: NumberMention): boolean {
  const pool = kind === "date" ? set.dates : set[kind];
  if (range) return [...pool].some((value) => range.from <= value && value <= range.to);
  return values.some((value) => pool.has(exact(value)));
}

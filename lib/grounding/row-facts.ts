import { monthsTogether } from "../ai/coach/experience.ts";
import { indexResume, type ResumeIndex } from "../ai/coach/resume-index.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { entryText } from "../resume/schema.ts";
import { findTerms } from "../terms/lexicon.ts";
import { type NumberMention, numbersIn } from "./numbers.ts";

/** The numbers that a text holds, for comparing another one's with them. */
export interface NumberSet {
  plain: Set<number>;
  percent: Set<number>;
  times: Set<number>;
  /** As written, in order: for telling what a row says instead. */
  written: { text: string; kind: NumberMention["kind"] }[];
}

/** The same number whichever way it was worked out. */
const exact = (value: number) => Number(value.toPrecision(12));

const emptySet = (): NumberSet => ({
  plain: new Set(),
  percent: new Set(),
  times: new Set(),
  written: [],
});

/** The numbers of a text and of dates beside it. */
export function numberSet(text: string, ...dates: (string | null)[]): NumberSet {
  const set = emptySet();
  for (const mention of numbersIn(text)) {
    addTo(set, mention);
    if (mention.kind === "date") continue;
    set.written.push({ text: text.slice(mention.start, mention.end).trim(), kind: mention.kind });
  }
  for (const date of dates) for (const mention of numbersIn(date ?? "")) addTo(set, mention);
  return set;
}

function addTo(set: NumberSet, { kind, values }: NumberMention): void {
  for (const value of values.map(exact)) {
    set.plain.add(value);
    if (kind === "percent") set.percent.add(value);
    // Of a date its year stands for itself too.
    if (kind === "date") set.plain.add(Math.trunc(value));
    if (kind !== "times") continue;
    set.times.add(value);
    // Doubling is 100 % more, halving 50 % less.
    set.percent.add(exact(Math.abs(value - 1) * 100));
  }
}

/** Whether one of a number's readings is in the set, with its unit where it has one that changes what is said. */
export function holds(set: NumberSet, { kind, values }: NumberMention): boolean {
  const pool = kind === "percent" || kind === "times" ? set[kind] : set.plain;
  return values.some((value) => pool.has(exact(value)));
}

/** All that the rows prove, read once for an answer. */
export interface RowFacts {
  entries: ResumeEntry[];
  index: ResumeIndex;
  byRef: Map<string, NumberSet>;
  all: NumberSet;
  today: Date;
}

export function rowFacts(entries: ResumeEntry[], today: Date): RowFacts {
  const byRef = new Map<string, NumberSet>();
  const all = emptySet();
  for (const entry of entries) {
    const set = numberSet(entryText(entry), entry.startDate, entry.endDate);
    byRef.set(entry.ref, set);
    for (const kind of ["plain", "percent", "times"] as const) {
      for (const value of set[kind]) all[kind].add(value);
    }
  }
  return { entries, index: indexResume(entries), byRef, all, today };
}

/**
 * Whether the dates of jobs add up to a time that a sentence states, within a year: those of the marked rows, of the
 * rows that name a term of the sentence, of one row, or of all. `atLeast` takes any shorter time too.
 */
export function timeHolds(
  facts: RowFacts,
  months: number,
  atLeast: boolean,
  sentence: string,
  refs: readonly string[],
): boolean {
  const work = facts.entries.filter((entry) => entry.kind === "work");
  const named = findTerms(sentence).map(({ key }) => {
    const rows = new Set((facts.index.byTerm.get(key) ?? []).map(({ row }) => row.entry));
    return work.filter((entry) => rows.has(entry));
  });
  const sums = [
    work,
    work.filter((entry) => refs.includes(entry.ref)),
    ...named,
    ...work.map((entry) => [entry]),
  ];
  const slack = months < 12 ? 1 : 11;
  return sums.some((each) => {
    const sum = monthsTogether(each, facts.today);
    return sum > 0 && (Math.abs(sum - months) <= slack || (atLeast && months <= sum));
  });
}

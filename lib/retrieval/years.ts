import type { ResumeEntry } from "../resume/schema.ts";
import { YEARS, type YearWord } from "./pointers-time.ts";

/** First and last year that an entry has to touch. */
export interface Years {
  from: number;
  to: number;
}

const ALWAYS = 9999;

const RANGES: Record<YearWord, (first: number, second: number) => Years> = {
  decade: (from) => ({ from, to: from + 9 }),
  between: (from, to) => ({ from, to }),
  before: (year) => ({ from: 0, to: year - 1 }),
  until: (year) => ({ from: 0, to: year }),
  after: (year) => ({ from: year + 1, to: ALWAYS }),
  since: (year) => ({ from: year, to: ALWAYS }),
  in: (year) => ({ from: year, to: year }),
};

/** The years that a question speaks of, and what it says without them. */
export function yearsIn(question: string): { years: Years | null; rest: string } {
  for (const [word, form] of YEARS) {
    for (const match of question.matchAll(form)) {
      const [first = 0, second = 0] = match.slice(1).map(Number);
      return { years: RANGES[word](first, second), rest: question.replace(match[0], " ") };
    }
  }
  return { years: null, rest: question };
}

/** Months since year 0 in which an entry begins and ends, the last one not included; null without any date. */
export function monthsOf({ startDate, endDate }: ResumeEntry): { from: number; to: number } | null {
  const first = startDate ?? endDate;
  if (first === null) return null;
  return { from: monthOf(first, 0), to: endDate === null ? ALWAYS * 12 : monthOf(endDate, 11) + 1 };
}

/** @param missing the month, from 0, of a date that names only a year. */
function monthOf(date: string, missing: number): number {
  const [year = 0, month] = date.split("-").map(Number);
  return year * 12 + (month === undefined ? missing : month - 1);
}

/** How many months of the range an entry covers: 0 if it is outside, or has no date. */
export function monthsIn({ from, to }: Years, entry: ResumeEntry): number {
  const span = monthsOf(entry);
  if (!span) return 0;
  return Math.max(0, Math.min(span.to, (to + 1) * 12) - Math.max(span.from, from * 12));
}

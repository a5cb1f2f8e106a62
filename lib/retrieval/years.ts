import type { ResumeEntry } from "../resume/schema.ts";
import { YEARS, type YearWord } from "./pointers.ts";

/** First and last year that an entry has to touch. */
export interface Years {
  from: number;
  to: number;
}

const ALWAYS = 9999;

const RANGES: Record<YearWord, (first: number, second: number) => Years> = {
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

/** Whether the entry's span meets the range. One without any date is in no range. */
export function isIn({ from, to }: Years, { startDate, endDate }: ResumeEntry): boolean {
  const start = yearOf(startDate) ?? yearOf(endDate);
  if (start === null) return false;
  return start <= to && (yearOf(endDate) ?? ALWAYS) >= from;
}

function yearOf(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

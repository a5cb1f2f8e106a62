import type { ResumeEntry } from "../resume/schema.ts";

/** Half-open range of months, counted from year 0. */
interface Months {
  from: number;
  to: number;
}

/** More rows than this are no career that one reads as a whole; their parts are not looked at. */
const MOST_ROWS = 20;

const monthOf = (date: string, whenBare: number): number => {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? whenBare) - 1;
};

function rangeOf({ startDate, endDate }: ResumeEntry, today: Date): Months | null {
  if (!startDate) return null;
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  const from = monthOf(startDate, 1);
  const to = Math.min(now, endDate ? monthOf(endDate, 12) + 1 : now);
  return to > from ? { from, to } : null;
}

function rangesOf(rows: readonly ResumeEntry[], today: Date): Months[] {
  return rows
    .flatMap((row) => rangeOf(row, today) ?? [])
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST_ROWS);
}

/** Months between two rows that follow each other, and months that two rows have in common. */
export function gapsAndOverlaps(rows: readonly ResumeEntry[], today: Date): number[] {
  const ranges = rangesOf(rows, today);
  return ranges.flatMap((a, at) =>
    ranges.slice(at + 1).flatMap((b) => {
      const between = b.from - a.to;
      if (between > 0) return isBridged(ranges, a, b) ? [] : [between];
      return [Math.min(a.to, b.to) - b.from];
    }),
  );
}

const isBridged = (ranges: readonly Months[], a: Months, b: Months) =>
  ranges.some((other) => other !== a && other !== b && other.from < b.from && other.to > a.to);

/** Whether a month or a year, as in `NumberMention`, lies where no row of these is. */
export function isInGap(rows: readonly ResumeEntry[], value: number, today: Date): boolean {
  const ranges = rangesOf(rows, today);
  const month = Math.trunc(value) * 12 + Math.round((value % 1) * 100) - 1;
  return ranges.some(({ to }, at) => {
    const next = ranges.slice(at + 1).find(({ from }) => from >= to);
    return next !== undefined && to - 1 <= month && month <= next.from;
  });
}

/** The rows that follow each other without those at one end, and all but one: what a career is told as. */
export function partsOfCareer(rows: readonly ResumeEntry[], today: Date): ResumeEntry[][] {
  const sorted = rows
    .filter((row) => rangeOf(row, today) !== null)
    .sort((a, b) => (a.startDate ?? "").localeCompare(b.startDate ?? ""))
    .slice(-MOST_ROWS);
  const latest = sorted.map((_, at) => sorted.slice(at)).filter(({ length }) => length > 1);
  const but = sorted.map((row) => sorted.filter((each) => each !== row));
  return [...latest, ...but].filter(({ length }) => length > 1);
}

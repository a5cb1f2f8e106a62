import type { ResumeEntry } from "../../resume/schema.ts";

/** Half-open range of months, counted from year 0. */
interface Months {
  from: number;
  to: number;
}

type Dated = Pick<ResumeEntry, "startDate" | "endDate">;

function parts(date: string): { year: number; month: number | null } | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date);
  if (!match) return null;
  return { year: Number(match[1]), month: match[2] === undefined ? null : Number(match[2]) };
}

/** A bare year ends at its beginning (2018 – 2021 are three years), or with `widest` at its end. */
function monthsOf(entry: Dated, today: Date, widest = false): Months | null {
  const start = entry.startDate ? parts(entry.startDate) : null;
  if (!start) return null;
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  const from = start.year * 12 + (start.month ?? 1) - 1;
  const end = entry.endDate ? parts(entry.endDate) : null;
  if (entry.endDate && !end) return null;
  let to = now;
  if (end?.month) to = end.year * 12 + end.month;
  else if (end) to = end.year * 12 + (widest ? 12 : end.year === start.year ? 6 : 0);
  to = Math.min(to, now);
  return to > from ? { from, to } : null;
}

/** Months that the entries cover together, overlaps counted once. Entries without a start, or that end before it, add nothing. */
export function monthsTogether(entries: readonly Dated[], today: Date): number {
  const ranges = entries
    .map((entry) => monthsOf(entry, today))
    .filter((range) => range !== null)
    .sort((a, b) => a.from - b.from);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of ranges) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

/** Whole years nearest to so many months; below one year it is 0. */
export function wholeYears(months: number): number {
  return months < 12 ? 0 : Math.round(months / 12);
}

export interface Gap {
  before: ResumeEntry;
  after: ResumeEntry;
}

/** Pauses of more than three months between jobs that no other job may have covered, latest first. */
export function gapsBetween(work: readonly ResumeEntry[], today: Date): Gap[] {
  const dated = work
    .map((entry) => ({ entry, months: monthsOf(entry, today, true) }))
    .filter((each): each is { entry: ResumeEntry; months: Months } => each.months !== null)
    .sort((a, b) => a.months.from - b.months.from);
  const gaps: Gap[] = [];
  let last = dated[0];
  for (const next of dated.slice(1)) {
    if (last && next.months.from - last.months.to > 3) {
      gaps.unshift({ before: last.entry, after: next.entry });
    }
    if (!last || next.months.to > last.months.to) last = next;
  }
  return gaps;
}

import { byRecency, type ResumeEntry } from "../resume/schema.ts";
import type { Part } from "./pointers.ts";
import { SMALL_NUMBERS, type TimePointer } from "./pointers-time.ts";
import { monthsIn, monthsOf, type Years } from "./years.ts";

export function partOf(entry: ResumeEntry): Part {
  return entry.section ?? entry.kind;
}

/** The most recent first. */
export function inOrderOfTime(entries: ResumeEntry[]): ResumeEntry[] {
  return entries.toSorted(byRecency);
}

/** Where a pointer in time points from. */
export interface Standpoint {
  /** Markers of what the question before was about. */
  before: () => string[];
  /** The year that “five years ago” counts back from. */
  year: number;
}

/**
 * Those of `found` (the most recent first) that a pointer in time means. Without another pointer (`found` is everything)
 * it means jobs, or what the question before was about where it is relative to that.
 * @param said the pointer's words, for the number in them.
 */
export function atTime(
  time: TimePointer,
  said: string,
  found: ResumeEntry[],
  entries: ResumeEntry[],
  { before, year }: Standpoint,
): ResumeEntry[] {
  const years = yearsOf(time, said, year);
  const isEverything = found.length === entries.length;
  if (years) {
    const then = inYears(years, found, year);
    return isEverything ? mainJobs(years, then, year) : then;
  }
  const relative = time === "older" || time === "newer";
  const spokenOf = relative ? before() : [];
  const anchors = inOrderOfTime(entries).filter((entry) => spokenOf.includes(entry.ref));
  const anchor = time === "newer" ? anchors[0] : anchors.at(-1);
  const part = anchor ? partOf(anchor) : "work";
  const jobs = found.filter((entry) => partOf(entry) === part);
  const pool = isEverything && jobs.length > 0 ? jobs : found;
  if (pool.every((entry) => monthsOf(entry) === null)) return pool;
  const at = anchor ? pool.indexOf(anchor) : -1;
  switch (time) {
    case "latest":
      return pool.slice(0, 1);
    case "first":
      return pool.slice(-1);
    case "last few":
      return pool.slice(0, numberIn(said));
    case "earlier":
      return pool.slice(1);
    case "longest":
      return byLength(pool, year).slice(0, 1);
    case "shortest":
      return byLength(pool, year).slice(-1);
    case "newer":
      return at > 0 ? pool.slice(at - 1, at) : pool.slice(0, 1);
    default: {
      const next = at >= 0 && at + 1 < pool.length ? at + 1 : 1;
      return pool.slice(next, next + (NUMBERED.test(said) ? numberIn(said) : 1));
    }
  }
}

/** “The last years” without a number. */
const A_FEW = 3;

function yearsOf(time: TimePointer, said: string, year: number): Years | null {
  if (time !== "last years" && time !== "years ago") return null;
  const count = numberIn(said);
  return { from: year - count, to: time === "last years" ? year : year - count };
}

const NUMBERED = /\b(?:\d+|two|three|four|five|couple of|few)\b/;

function numberIn(said: string): number {
  const digits = /\d+/.exec(said)?.[0];
  if (digits) return Number(digits);
  const word = Object.keys(SMALL_NUMBERS).find((each) => new RegExp(`\\b${each}\\b`).test(said));
  return SMALL_NUMBERS[word ?? ""] ?? A_FEW;
}

/** Those of `found` that were in the years, what covers the most of them first. @param year the current one. */
export function inYears(years: Years, found: ResumeEntry[], year: number): ResumeEntry[] {
  const until = { from: years.from, to: Math.min(years.to, Math.max(year, years.from)) };
  return found
    .map((entry) => ({ entry, months: monthsIn(until, entry) }))
    .filter(({ months }) => months > 0)
    .sort((a, b) => b.months - a.months)
    .map(({ entry }) => entry);
}

/** What covers less than this share of what the longest job covers only touches the years. */
const TOUCHES = 0.25;

/** The jobs that the years were spent with; all of `found` where there was none. */
export function mainJobs(years: Years, found: ResumeEntry[], year: number): ResumeEntry[] {
  const until = { from: years.from, to: Math.min(years.to, Math.max(year, years.from)) };
  const jobs = found.filter((entry) => partOf(entry) === "work");
  const covered = jobs.map((entry) => ({ entry, months: monthsIn(until, entry) }));
  const most = covered.reduce((longest, { months }) => Math.max(longest, months), 0);
  const main = covered.filter(({ months }) => months > 0 && months >= most * TOUCHES);
  return main.length > 0 ? main.map(({ entry }) => entry) : found;
}

function byLength(found: ResumeEntry[], year: number): ResumeEntry[] {
  const until: Years = { from: 0, to: year };
  return found.toSorted((a, b) => monthsIn(until, b) - monthsIn(until, a));
}

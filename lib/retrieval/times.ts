import { byRecency, type ResumeEntry } from "../resume/schema.ts";
import type { Part, TimePointer } from "./pointers.ts";

export function partOf(entry: ResumeEntry): Part {
  return entry.section ?? entry.kind;
}

/** The most recent first. */
export function inOrderOfTime(entries: ResumeEntry[]): ResumeEntry[] {
  return entries.toSorted(byRecency);
}

/**
 * Those of `found` (the most recent first) that a pointer in time means. Without another pointer (`found` is everything)
 * it means jobs, or what the question before was about where it is relative to that (`before`, markers).
 */
export function atTime(
  time: TimePointer,
  found: ResumeEntry[],
  entries: ResumeEntry[],
  before: string[],
): ResumeEntry[] {
  const anchors = inOrderOfTime(entries).filter((entry) => before.includes(entry.ref));
  const anchor = time === "newer" ? anchors[0] : anchors.at(-1);
  const relative = time === "older" || time === "newer";
  const part = relative && anchor ? partOf(anchor) : "work";
  const jobs = found.filter((entry) => partOf(entry) === part);
  const pool = found.length === entries.length && jobs.length > 0 ? jobs : found;
  if (pool.every((entry) => entry.startDate === null && entry.endDate === null)) return pool;
  const at = anchor ? pool.indexOf(anchor) : -1;
  switch (time) {
    case "latest":
      return pool.slice(0, 1);
    case "first":
      return pool.slice(-1);
    case "earlier":
      return pool.slice(1);
    case "newer":
      return at > 0 ? pool.slice(at - 1, at) : pool.slice(0, 1);
    case "older":
      return at >= 0 && at + 1 < pool.length ? pool.slice(at + 1, at + 2) : pool.slice(1, 2);
  }
}

import {
  findSame,
  fold,
  isBlank,
  isObject,
  isSameDate,
  type Json,
  namingOf,
} from "./same-entry.ts";
import { byRecency, type JsonResume } from "./schema.ts";

/**
 * Makes one resume of two. Entries that are the same (employer, position and start of a job, see `same-entry`) become
 * one, the others are added. Nothing of `current` is lost: what it says stays, `imported` fills what is blank, adds
 * lines and list items that are not there yet, and makes a date more precise. For the browser too.
 */
export function mergeResumes(current: JsonResume, imported: JsonResume): JsonResume {
  const merged: Json = { ...current };
  for (const [name, theirs] of Object.entries(imported)) {
    merged[name] = mergeValue(name, current[name], theirs);
  }
  // Every value of it is one of two resumes that are in this shape, in the place that it has there.
  return merged as JsonResume;
}

/** Fields of several lines: each line is kept once. */
const PROSE = new Set(["summary", "description", "reference"]);
const DATE = /date$/iu;

function mergeValue(name: string, mine: unknown, theirs: unknown): unknown {
  if (isBlank(theirs)) return mine === undefined ? theirs : mine;
  if (isBlank(mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return [...mine, ...theirs].some(isObject)
      ? mergeEntries(name, mine, theirs)
      : mergeItems(mine, theirs);
  }
  if (isObject(mine) && isObject(theirs)) return mergeObjects(mine, theirs);
  if (typeof mine !== "string" || typeof theirs !== "string") return mine;
  if (PROSE.has(name)) return mergeItems(mine.split("\n"), theirs.split("\n")).join("\n");
  return DATE.test(name) && isSameDate(mine, theirs) && theirs.length > mine.length ? theirs : mine;
}

function mergeObjects(mine: Json, theirs: Json): Json {
  const merged = { ...mine };
  for (const [name, value] of Object.entries(theirs)) {
    const own = mergeValue(name, mine[name], value);
    if (own !== undefined) merged[name] = own;
  }
  return merged;
}

/** Those of mine as they stand, then those of theirs that say something else. */
function mergeItems(mine: unknown[], theirs: unknown[]): unknown[] {
  const known = new Set(mine.map((item) => fold(String(item))));
  const added = theirs.filter((item) => {
    const text = fold(String(item));
    return text !== "" && !known.has(text) && known.add(text);
  });
  return [...mine, ...added];
}

function mergeEntries(section: string, mine: unknown[], theirs: unknown[]): unknown[] {
  const found = findSame(section, theirs, mine);
  const merged = mine.map((entry, at) => {
    const other = theirs[found.indexOf(at)];
    return isObject(entry) && isObject(other) ? mergeObjects(entry, other) : entry;
  });
  // Before the first entry of mine that is older, so that a list from new to old stays one.
  const places = mine.map((): unknown[] => []);
  const last: unknown[] = [];
  for (const [at, entry] of theirs.entries()) {
    if (found[at] !== -1 || isBlank(entry)) continue;
    const before = mine.findIndex(
      (one) => isDated(section, entry) && byRecency(datesOf(entry), datesOf(one)) < 0,
    );
    (places[before] ?? last).push(entry);
  }
  return [...merged.flatMap((entry, at) => [...(places[at] ?? []), entry]), ...last];
}

const dateOf = (entry: unknown, field: string): string | null => {
  const value = isObject(entry) ? entry[field] : null;
  return typeof value === "string" && value !== "" ? value : null;
};
const datesOf = (entry: unknown) => ({
  startDate: dateOf(entry, "startDate"),
  endDate: dateOf(entry, "endDate") ?? dateOf(entry, "date"),
});
const isDated = (section: string, entry: unknown): boolean =>
  namingOf(section).dates.length > 0 && Object.values(datesOf(entry)).some((date) => date !== null);

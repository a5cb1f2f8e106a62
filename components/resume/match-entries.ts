import { isObject, textOf } from "@/components/resume/form";
import type { SectionSpec } from "@/components/resume/sections";

export const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What names an entry: the texts of its header, and when it began. */
function nameOf(spec: SectionSpec, entry: unknown): string {
  const values = isObject(entry) ? entry : {};
  return JSON.stringify([...spec.heading, "startDate"].map((name) => textOf(values[name])));
}

/** How many fields and lines of one entry are in the other too. */
function countShared(one: unknown, other: unknown): number {
  const valuesOf = (entry: unknown) => (isObject(entry) ? Object.values(entry).flat() : []);
  const there = new Set(valuesOf(other));
  return valuesOf(one).filter((value) => typeof value === "string" && value && there.has(value))
    .length;
}

/**
 * Finds the entries of one resume in another: the same in everything, else in what names them, else the one that shares
 * most with it, else the one left over at the same place.
 * @returns for each of `before` its index in `after`, or -1.
 */
export function matchEntries(
  spec: SectionSpec,
  before: readonly unknown[],
  after: readonly unknown[],
): number[] {
  const found = before.map(() => -1);
  const names = after.map((other) => nameOf(spec, other));
  const isFree = (to: number) => !found.includes(to);
  const mostShared = (one: unknown) => {
    const counts = after.map((other, to) => (isFree(to) ? countShared(one, other) : 0));
    return counts.findIndex((count) => count > 0 && count === Math.max(...counts));
  };
  const passes: ((one: unknown, from: number) => number)[] = [
    (one) => after.findIndex((other, to) => isFree(to) && isEqual(one, other)),
    (one) => names.findIndex((name, to) => isFree(to) && name === nameOf(spec, one)),
    mostShared,
    (_, from) => (from < after.length && isFree(from) ? from : -1),
  ];
  for (const find of passes) {
    for (const [from, one] of before.entries()) {
      if (found[from] === -1) found[from] = find(one, from);
    }
  }
  return found;
}

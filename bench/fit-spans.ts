import type { LabelledPosting, Span } from "./spans.ts";

export type Place = Pick<Span, "start" | "end">;

/** True positives, what was found and what was to be found: summed over postings. */
export interface Counts {
  hit: number;
  found: number;
  wanted: number;
}

/** The three ways to compare found places with marked ones. */
export type Measure = "overlap" | "exact" | "characters";

/** `k` in our own postings, a word with “knowledge” in it in others'. */
export const isKnowledge = ({ label }: Span): boolean => /^k$|knowledge/i.test(label);

export const knowledgeIn = ({ spans }: LabelledPosting): Span[] =>
  spans.filter(isKnowledge).toSorted((a, b) => a.start - b.start);

const overlap = (a: Place, b: Place) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Each found place is paired with the marked place that it shares most with, each marked one at most once. */
function pairs(found: readonly Place[], wanted: readonly Place[]): number {
  const free = new Set(wanted);
  let hit = 0;
  for (const place of found) {
    const best = [...free].reduce<Place | null>(
      (most, each) => (overlap(place, each) > (most ? overlap(place, most) : 0) ? each : most),
      null,
    );
    if (!best) continue;
    free.delete(best);
    hit++;
  }
  return hit;
}

function charactersOf(places: readonly Place[]): Set<number> {
  return new Set(
    places.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

export function count(found: readonly Place[], wanted: readonly Place[], measure: Measure): Counts {
  if (measure === "characters") {
    const [own, marked] = [charactersOf(found), charactersOf(wanted)];
    return { hit: own.intersection(marked).size, found: own.size, wanted: marked.size };
  }
  const same = (a: Place, b: Place) => a.start === b.start && a.end === b.end;
  const hit =
    measure === "overlap"
      ? pairs(found, wanted)
      : found.filter((place) => wanted.some((each) => same(place, each))).length;
  return { hit, found: found.length, wanted: wanted.length };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, each) => ({
      hit: total.hit + each.hit,
      found: total.found + each.found,
      wanted: total.wanted + each.wanted,
    }),
    { hit: 0, found: 0, wanted: 0 },
  );
}

export const f1 = ({ hit, found, wanted }: Counts): number => (2 * hit) / (found + wanted || 1);

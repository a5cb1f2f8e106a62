import type { SentenceView } from "./sentence-view.ts";

/** The places among a sentence's tokens of those that stand in a part of it as a whole, in order. */
export function placesWithin({ tokens }: SentenceView, start: number, end: number): number[] {
  let first = 0;
  let rest = tokens.length;
  while (first < rest) {
    const middle = (first + rest) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) first = middle + 1;
    else rest = middle;
  }
  const places: number[] = [];
  for (let at = first; at < tokens.length && (tokens[at]?.end ?? 0) <= end; at++) places.push(at);
  return places;
}

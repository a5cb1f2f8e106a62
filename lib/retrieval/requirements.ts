import type { LineKind } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { isKnownTerm } from "../terms/content.ts";
import { covering } from "./coverage.ts";
import { type Index, scores } from "./rank.ts";
import type { Steps } from "./steps.ts";

/** What a kind of line counts when it is asked what the job wants. */
const WANTED: Partial<Record<LineKind, number>> = { must: 1, nice: 0.8, task: 0.6, other: 0.2 };

/** A tool or skill says more about what is wanted than the words around it. */
const KNOWN_WEIGHT = 5;

/** What the header of an entry counts for each of its bullets. */
const HEADER_WEIGHT = 0.4;

/** A line of the posting is met in part from this share of it on. */
const MET = 0.3;

/** What resume and posting have to do with each other, as places in the index. */
export interface Requirements {
  /** For each passage of the resume, 0 to 1: how much of what the posting wants is in it. */
  worth: number[];
  /** Resume passages with any such worth, best first. */
  rows: number[];
  /** Posting lines that the resume has something for, the most wanted and best met first. */
  met: number[];
  /** Posting lines by how much of them stands nowhere in the resume, the most wanted first. */
  unmet: number[];
}

/** @param year the current one, in which what goes on has not ended. */
export function* requiring(
  index: Index,
  entries: ResumeEntry[],
  year: number,
): Steps<Requirements> {
  const { passages, counts } = index;
  const places = [...passages.keys()];
  const wantedOf = (at: number): number => WANTED[passages[at]?.line?.kind ?? "legal"] ?? 0;
  const lines = places.filter((at) => wantedOf(at) > 0);
  const resume = places.filter((at) => passages[at]?.entry);

  const wanted = new Map<string, number>();
  for (const at of lines) {
    for (const term of counts[at]?.keys() ?? []) {
      const weight = wantedOf(at) * (isKnownTerm(term) ? KNOWN_WEIGHT : 1);
      wanted.set(term, Math.max(wanted.get(term) ?? 0, weight));
    }
  }
  const nowhere = new Map<number, number>();
  const query = [...wanted].map((each) => ({ keys: new Map([each]), places: nowhere }));
  const raw = scores(index, query, HEADER_WEIGHT);
  const most = raw.reduce((best, score) => Math.max(best, score), 0) || 1;
  const worth = raw.map((score, at) => (passages[at]?.entry ? score / most : 0));

  yield;
  const covered = yield* covering(index, lines, wantedOf, entries, year);
  const best = (from: number[], value: (at: number) => number) =>
    from.toSorted((a, b) => value(b) - value(a) || a - b);
  return {
    worth,
    rows: best(
      resume.filter((at) => (worth[at] ?? 0) > 0),
      (at) => worth[at] ?? 0,
    ),
    met: best(
      lines.filter((at) => covered(at) >= MET),
      (at) => wantedOf(at) * covered(at),
    ),
    unmet: best(lines, (at) => wantedOf(at) * (1 - covered(at))),
  };
}

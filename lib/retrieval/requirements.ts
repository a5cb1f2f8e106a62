import type { LineKind } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { isKnownTerm } from "../terms/content.ts";
import { coverageOf } from "./coverage.ts";
import type { Passage } from "./passages.ts";
import { type Index, scores } from "./rank.ts";

/** What a kind of line counts when it is asked what the job wants. */
const WANTED: Partial<Record<LineKind, number>> = { must: 1, nice: 0.8, task: 0.6, other: 0.2 };

/** A tool or skill says more about what is wanted than the words around it. */
const KNOWN_WEIGHT = 5;

/** What the header of an entry counts for each of its bullets. */
const HEADER_WEIGHT = 0.4;

/** A line of the posting is met in part from this share of it on. */
const MET = 0.3;
/** And in full from this one on. */
const MET_IN_FULL = 0.9;

const wantedOf = ({ line }: Passage): number => WANTED[line?.kind ?? "legal"] ?? 0;

/** For each passage of the resume, 0 to 1: how much of what the posting wants is in it; 0 for the posting's own. */
export function worthIn(index: Index): number[] {
  const { passages, counts } = index;
  const wanted = new Map<string, number>();
  for (const [at, passage] of passages.entries()) {
    const weight = wantedOf(passage);
    for (const term of weight > 0 ? (counts[at]?.keys() ?? []) : []) {
      const own = weight * (isKnownTerm(term) ? KNOWN_WEIGHT : 1);
      wanted.set(term, Math.max(wanted.get(term) ?? 0, own));
    }
  }
  const nowhere = new Map<number, number>();
  const query = [...wanted].map((each) => ({ keys: new Map([each]), places: nowhere }));
  const raw = scores(index, query, HEADER_WEIGHT);
  const most = raw.reduce((best, score) => Math.max(best, score), 0) || 1;
  return raw.map((score, at) => (passages[at]?.entry ? score / most : 0));
}

/** What resume and posting have to do with each other, as places in the index. */
export interface Requirements {
  /** Posting lines that the resume has something for, the most wanted and best met first. */
  met: number[];
  /** Those that it does not meet in full, by how much of them stands nowhere in it, the most wanted first. */
  unmet: number[];
}

/** @param year the current one, in which what goes on has not ended. */
export function requirementsOf(index: Index, entries: ResumeEntry[], year: number): Requirements {
  const wanted = index.passages.map(wantedOf);
  const weightOf = (at: number): number => wanted[at] ?? 0;
  const lines = [...wanted.keys()].filter((at) => weightOf(at) > 0);
  const covered = coverageOf(index, lines, weightOf, entries, year);
  const best = (from: number[], value: (at: number) => number) =>
    from.toSorted((a, b) => value(b) - value(a) || a - b);
  return {
    met: best(
      lines.filter((at) => covered(at) >= MET),
      (at) => weightOf(at) * covered(at),
    ),
    unmet: best(
      lines.filter((at) => covered(at) < MET_IN_FULL),
      (at) => weightOf(at) * (1 - covered(at)),
    ),
  };
}

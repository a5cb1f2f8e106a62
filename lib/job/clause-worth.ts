import type { ClauseContent } from "./clause-content.ts";
import { checkableIn } from "./concrete.ts";
import type { PartKind } from "./line-kinds.ts";
import type { LineKind } from "./schema.ts";

/** Kinds that name requirements or may do so; the others are not read closely. */
export type OpenKind = Extract<PartKind, "must" | "nice" | "task" | "other" | "about">;

const OPEN_KINDS: ReadonlySet<string> = new Set<OpenKind>([
  "must",
  "nice",
  "task",
  "other",
  "about",
]);

export function isOpenKind(kind: LineKind): kind is OpenKind {
  return OPEN_KINDS.has(kind);
}

/**
 * How many skills, in the sense of a person who marks them, a clause is expected to name. The weights are those of a
 * least-squares fit over the tuning postings of `bench/condense-posting.ts`, rounded; a requirement has a little more
 * than it came to and a wish a little less, for what is asked comes first.
 */
const WEIGHTS = { term: 0.6, name: 0.3, known: 0.25, action: 0.45, trait: 0.3 };
const BY_KIND: Record<OpenKind, number> = {
  must: 0.9,
  nice: 0.6,
  task: 0.5,
  other: 0.15,
  about: 0,
};
/** In a requirement, a year or a permit counts although nobody marks it as a skill. */
const CHECKABLE = 0.2;
/** A sentence about the company, the team or the job, whatever part it stands in. */
const PROSE = -0.35;
/** So that of two clauses that name nothing the shorter one comes first. */
const LEAST = 0.05;

/** Names in text that is not about the applicant are those of places and departments. */
const NAMES_PLACES = new Set<PartKind>(["other", "about"]);

export interface Worth {
  value: number;
  /** What each name adds to the value; the same name adds it once to a posting. */
  names: ReadonlyMap<string, number>;
}

/** What a clause of a line of a kind is worth by its content; `isProse` where it is a sentence about others. */
export function clauseWorth(
  clause: string,
  content: ClauseContent,
  kind: OpenKind,
  isProse: boolean,
): Worth {
  const names = new Map([...content.terms].map((term) => [term, WEIGHTS.term]));
  for (const name of content.names) if (!NAMES_PLACES.has(kind)) names.set(name, WEIGHTS.name);
  const value =
    BY_KIND[kind] +
    names.values().reduce((sum, worth) => sum + worth, 0) +
    WEIGHTS.known * content.known +
    WEIGHTS.action * content.actions +
    WEIGHTS.trait * content.traits +
    (kind === "must" ? CHECKABLE * checkableIn(clause) : 0) +
    (isProse ? PROSE : 0);
  return { value: Math.max(value, LEAST), names };
}

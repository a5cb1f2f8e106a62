import type { Unit } from "../terms/units.ts";
import type { Focus } from "./focus.ts";
import type { Passage } from "./passages.ts";
import type { Counts, Index } from "./rank.ts";
import { partOf } from "./times.ts";

/** What a passage counts that is about what the question leaves out; a list of skills is about more. */
const UNWANTED = 0.15;
const UNWANTED_IN_LIST = 0.7;
/** What a passage without a number counts where one is asked for. */
const NO_NUMBER = 0.4;
const A_NUMBER =
  /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|half|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|hundert|tausend|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|cent|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|mil)(?!\p{L})/u;

/** What was done says more than a skill or a course that is only listed. */
const KIND_WEIGHT: Record<Passage["kind"], number> = {
  work: 1,
  project: 1,
  education: 0.7,
  skill: 0.85,
  note: 1,
  job: 1,
};
/** What is no job counts where a place of work is asked for. */
const NO_PLACE = 0.5;

/** Whose lines answer a question about whom. */
const ABOUT: Record<Focus["about"], { resume: number; posting: number }> = {
  person: { resume: 1, posting: 0.3 },
  posting: { resume: 0.35, posting: 1 },
  both: { resume: 1, posting: 0.9 },
};

/** The question asks where, or how long, somebody worked. */
export const asksForPlace = ({ asked }: Focus): boolean =>
  asked === "place" || asked === "duration";

/** What a match in this passage counts, by whom and what the question asks for. */
export function weightOf({ kind, text, entry }: Passage, focus: Focus): number {
  const { about, asked } = focus;
  const side = kind === "job" ? ABOUT[about].posting : ABOUT[about].resume;
  const misplaced = asksForPlace(focus) && entry && partOf(entry) !== "work" ? NO_PLACE : 1;
  const unnumbered = asked === "number" && !A_NUMBER.test(text.toLowerCase()) ? NO_NUMBER : 1;
  return side * KIND_WEIGHT[kind] * misplaced * unnumbered;
}

/** What a passage counts that is about what the question leaves out. */
export function unwantedWeight({ entry }: Passage): number {
  return entry && partOf(entry) === "skill" ? UNWANTED_IN_LIST : UNWANTED;
}

export function isPointedAt(passage: Passage | undefined, focus: Focus): boolean {
  if (!passage) return false;
  const { ref, line } = passage;
  return line ? focus.lines.includes(line.kind) : focus.refs.includes(ref);
}

/** Whether a passage is about any of these: by their names in its own text, or by any word for them in its header. */
export function unwantedIn({ counts, headers }: Index, unwanted: Unit[]): (at: number) => boolean {
  const names = (keys: Counts | undefined, { terms, words }: Unit) =>
    terms.some((key) => keys?.has(key)) ||
    (words.length > 0 && words.every((word) => keys?.has(word)));
  const means = (keys: Counts | undefined, unit: Unit) => unit.names.some((key) => keys?.has(key));
  return (at) =>
    unwanted.some(
      (unit) =>
        names(counts[at], unit) ||
        names(headers[at], unit) ||
        means(headers[at], unit) ||
        (unit.words.length > 1 && means(counts[at], unit)),
    );
}

/** Validates the labelled answers and prints how many spans there are: `node bench/claims/check.ts`. */
import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import { resumeEntries } from "../../lib/resume/entries.ts";
import { entryText } from "../../lib/resume/schema.ts";
import { rowsOf } from "../resumes/rows.ts";
import { printTable } from "../table.ts";
import { KINDS, type LabelledAnswer, type Span } from "./answer.ts";
import { CLAIM_SETS, type ClaimSet, PARTS } from "./sets.ts";

/** Fewest spans of each label that a kind may have; `not-a-claim` has true ones only. */
const LEAST_OF_KIND = 12;
const LEAST_NOT_CLAIMS = 60;
const LEAST_ANSWERS = 60;
const LEAST_SPANS = 400;

/** Markers as they stand in the text, also several in one pair of brackets. */
const MARKERS = /\[[A-Z]\d+(?:, [A-Z]\d+)*\]/gu;

const refsIn = (text: string): string[] =>
  [...text.matchAll(MARKERS)].flatMap(([brackets]) => brackets.slice(1, -1).split(", "));

const wordsOf = (answer: LabelledAnswer, span: Span): string =>
  answer.text.slice(span.start, span.end);

/** Each row and posting line under its marker. */
function rowsByRef(set: ClaimSet): Map<string, string> {
  const { lines } = parseJobPosting({ description: set.posting });
  return new Map([
    ...resumeEntries(rowsOf(set.resume)).map((e) => [e.ref, entryText(e)] as const),
    ...lines.map((line) => [line.ref, line.text] as const),
  ]);
}

function markerFaults(answer: LabelledAnswer, rows: Map<string, string>): string[] {
  const invented = answer.spans.filter((s) => s.label === "false" && s.kind === "unknown-marker");
  const faults = invented.flatMap((span) => {
    const refs = refsIn(wordsOf(answer, span));
    return refs.length > 0 && refs.every((ref) => !rows.has(ref))
      ? []
      : [`${wordsOf(answer, span)} is labelled unknown but names a row`];
  });
  for (const match of answer.text.matchAll(MARKERS)) {
    const isInvented = invented.some((s) => s.start <= match.index && match.index < s.end);
    const missing = refsIn(match[0]).filter((ref) => !rows.has(ref));
    if (!isInvented && missing.length > 0) faults.push(`there is no row [${missing.join(", ")}]`);
  }
  return faults;
}

function spanFaults(answer: LabelledAnswer, set: ClaimSet, rows: Map<string, string>): string[] {
  const resume = [...rows].filter(([ref]) => !ref.startsWith("J")).map(([, text]) => text);
  const resumeText = resume.join("\n").toLowerCase();
  return answer.spans.flatMap((span, at) => {
    const words = wordsOf(answer, span);
    const faults: string[] = [];
    const next = answer.spans[at + 1];
    if (words !== words.trim()) faults.push(`"${words}" begins or ends with a blank`);
    if (next && next.start < span.end) faults.push(`"${words}" overlaps the next span`);
    if (span.kind === "not-a-claim" && span.label === "false")
      faults.push(`"${words}" is no claim and cannot be false`);
    const isMarker = span.kind === "wrong-marker" || span.kind === "unknown-marker";
    if (isMarker && refsIn(words).length === 0) faults.push(`"${words}" is no marker`);
    // The names of tools and employers can be looked up; in the other kinds the words alone prove nothing.
    const isName = span.kind === "tool" || span.kind === "employer" || span.kind === "certificate";
    if (span.label === "false" && isName && resumeText.includes(words.toLowerCase()))
      faults.push(`"${words}" is labelled false but stands in ${set.name}'s rows`);
    return faults;
  });
}

interface Labelled {
  part: ClaimSet["part"];
  span: Span;
}

function labelled(sets: readonly ClaimSet[]): Labelled[] {
  return sets.flatMap(({ part, answers }) =>
    answers.flatMap(({ spans }) => spans.map((span) => ({ part, span }))),
  );
}

function count(all: Labelled[], wanted: Partial<Span> & Partial<Pick<Labelled, "part">>): number {
  return all.filter(
    ({ part, span }) =>
      (wanted.part ?? part) === part &&
      (wanted.label ?? span.label) === span.label &&
      (wanted.kind ?? span.kind) === span.kind,
  ).length;
}

function countFaults(sets: readonly ClaimSet[]): string[] {
  const all = labelled(sets);
  const answers = sets.reduce((sum, set) => sum + set.answers.length, 0);
  const faults: string[] = [];
  if (answers < LEAST_ANSWERS) faults.push(`${answers} answers`);
  if (all.length < LEAST_SPANS) faults.push(`${all.length} spans`);
  for (const kind of KINDS) {
    const labels = kind === "not-a-claim" ? (["true"] as const) : (["true", "false"] as const);
    const least = kind === "not-a-claim" ? LEAST_NOT_CLAIMS : LEAST_OF_KIND;
    for (const label of labels) {
      const found = count(all, { kind, label });
      if (found < least) faults.push(`${found} ${label} spans of kind ${kind}, at least ${least}`);
    }
  }
  return faults;
}

/** @throws Error naming every answer whose labels or markers cannot be right, and every kind with too few spans. */
export function check(sets: readonly ClaimSet[] = CLAIM_SETS): void {
  const faults = sets.flatMap((set) => {
    const rows = rowsByRef(set);
    return set.answers.flatMap((answer) =>
      [...markerFaults(answer, rows), ...spanFaults(answer, set, rows)].map(
        (fault) => `${answer.id}: ${fault}`,
      ),
    );
  });
  const all = [...faults, ...countFaults(sets)];
  if (all.length > 0) throw new Error(`labelled answers:\n${all.join("\n")}`);
}

export function printCounts(sets: readonly ClaimSet[] = CLAIM_SETS): void {
  const all = labelled(sets);
  const cells = (kind?: Span["kind"]): string[] =>
    PARTS.flatMap((part) =>
      (["true", "false"] as const).map((label) =>
        String(count(all, { part, label, ...(kind && { kind }) })),
      ),
    );
  printTable(
    `${sets.length} resumes, ${sets.flatMap((set) => set.answers).length} answers, ${all.length} spans`,
    ["kind", ...PARTS.flatMap((part) => [`${part} true`, `${part} false`])],
    [...KINDS.map((kind) => [kind, ...cells(kind)]), ["all", ...cells()]],
  );
}

if (import.meta.main) {
  printCounts();
  check();
}

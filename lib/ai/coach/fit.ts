import type { Posting, PostingLine } from "../../job/schema.ts";
import { tokenize } from "../../terms/tokenize.ts";
import { conditionMet, type Proof, type Status } from "./conditions.ts";
import { type Condition, contentStems, type Need } from "./need.ts";
import { needsOf } from "./needs.ts";
import type { ResumeIndex } from "./resume-index.ts";

export type Rank = "must" | "nice" | "task";

/** What became of one need: the best of its options. */
export interface MetNeed {
  need: Need;
  /** The option that the proofs are for, or the first one where there is none. */
  option: Condition;
  status: Status;
  proofs: Proof[];
  /** For a time: the months that the rows add up to. */
  months?: number;
}

/** One requirement of the posting against the rows. */
export interface Requirement {
  line: PostingLine;
  rank: Rank;
  status: Status;
  needs: MetNeed[];
}

/** So many lines are read as requirements; a posting of thousands repeats itself. */
const MAX_LINES = 150;
const MAX_PROOFS = 4;

const linesOf = (posting: Posting, rank: Rank) =>
  posting.lines.filter((line) => line.kind === rank).map((line) => ({ line, rank }));

/**
 * The lines to hold against the resume, must before nice. Tasks count where no must is known; where no line has such
 * a kind, every line that names something concrete counts.
 */
function requirementLines(posting: Posting): { line: PostingLine; rank: Rank }[] {
  const must = linesOf(posting, "must");
  const known = [
    ...must,
    ...linesOf(posting, "nice"),
    ...(must.length === 0 ? linesOf(posting, "task") : []),
  ];
  if (known.length > 0) return known;
  return posting.lines
    .filter((line) => line.kind === "other")
    .map((line) => ({ line, rank: "must" as const }));
}

const isConcrete = ({ options }: Need) =>
  options.some((option) => option.type !== "words" || option.form === "name");

/** One name for a need, so that what a posting says twice counts once. */
function needKey({ options }: Need): string {
  return options
    .map((option) => {
      if (option.type === "term" || option.type === "soft") return option.key;
      if (option.type === "words") return option.stems.join(" ");
      if (option.type === "time") return `${option.months} ${option.keys} ${option.subject}`;
      if (option.type === "degree") return `degree ${option.degree.level} ${option.degree.fields}`;
      return `language ${option.language.code} ${option.language.level}`;
    })
    .join("|");
}

function meet(need: Need, index: ResumeIndex, today: Date): MetNeed {
  const results = need.options.map((option) => ({
    need,
    option,
    ...conditionMet(option, index, today),
  }));
  const best =
    results.find((each) => each.status === "covered") ??
    results.find((each) => each.status === "partly") ??
    results[0];
  if (!best) throw new Error("a need has at least one option");
  return { ...best, proofs: best.proofs.slice(0, MAX_PROOFS) };
}

/** Words of two titles are the same from so many letters on: "finance", "financial". */
const SAME_LETTERS = 5;

/** A time of which nothing more is said is one in the posting's occupation; rows with such a title leave it as it is. */
function inOccupation(need: Need, title: string, index: ResumeIndex): Need {
  const subject = contentStems(tokenize(title));
  const starts = new Set(subject.map((each) => each.slice(0, SAME_LETTERS)));
  const isHeld = index.rows.some(
    ({ at, entry, stems }) =>
      at < 0 &&
      entry.kind === "work" &&
      stems.some((each) => starts.has(each.slice(0, SAME_LETTERS))),
  );
  if (isHeld) return need;
  const options = need.options.map((option) => {
    const isOpen = option.type === "time" && option.keys.length + option.subject.length === 0;
    return isOpen ? { ...option, subject } : option;
  });
  return { options };
}

function together(needs: MetNeed[]): Status {
  if (needs.every((need) => need.status === "covered")) return "covered";
  return needs.every((need) => need.status === "missing") ? "missing" : "partly";
}

/**
 * Holds a posting against a resume: each requirement with what it asks for and the rows that show it. The order of
 * rows and repetition in the posting change nothing about a status. Time is linear in both texts but for the rows
 * that share a word with a requirement.
 */
export function fitOf(posting: Posting, index: ResumeIndex, today: Date): Requirement[] {
  return held(requirementLines(posting), index, today, posting.title);
}

/** The tasks of a posting against the rows: no requirements, but a reason to put a row first. */
export function tasksOf(posting: Posting, index: ResumeIndex, today: Date): Requirement[] {
  return held(linesOf(posting, "task"), index, today, posting.title).filter(({ needs }) =>
    needs.some(({ option }) => option.type !== "soft"),
  );
}

/**
 * The places in each line of a posting, requirements and tasks, that name something to know: tools, fields, names,
 * languages, what a degree is in.
 */
export function thingsAsked(posting: Posting): Map<PostingLine, { start: number; end: number }[]> {
  const lines = [...requirementLines(posting), ...linesOf(posting, "task")].map(({ line }) => line);
  return new Map(lines.map((line) => [line, needsOf(line.text).flatMap(thingPlaces)]));
}

function thingPlaces({ options }: Need): { start: number; end: number }[] {
  return options.flatMap((option) => {
    if (option.type === "degree") return option.degree.fieldPlaces;
    const isThing =
      option.type === "term" ||
      option.type === "language" ||
      (option.type === "words" && option.form !== "deed");
    return isThing ? [{ start: option.start, end: option.end }] : [];
  });
}

function held(
  lines: { line: PostingLine; rank: Rank }[],
  index: ResumeIndex,
  today: Date,
  title: string,
): Requirement[] {
  const kindsKnown = lines.some(({ line }) => line.kind !== "other");
  const seen = new Set<string>();
  return lines.slice(0, MAX_LINES).flatMap(({ line, rank }) => {
    const needs = needsOf(line.text).filter((need) => {
      const key = needKey(need);
      if (seen.has(key) || !(kindsKnown || isConcrete(need))) return false;
      seen.add(key);
      return true;
    });
    if (needs.length === 0) return [];
    const met = needs.map((need) => meet(inOccupation(need, title, index), index, today));
    return [{ line, rank, status: together(met), needs: met }];
  });
}

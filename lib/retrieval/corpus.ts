import { createHash } from "node:crypto";
import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import { type Acronyms, acronymsIn } from "./acronyms.ts";
import { type EntryName, namesOf } from "./names.ts";
import { passagesOf } from "./passages.ts";
import { type Index, indexing } from "./rank.ts";
import { type Relatives, relativesIn } from "./relatives.ts";
import { type Requirements, requiring, worthIn } from "./requirements.ts";
import { atOnce, type Steps, withPauses } from "./steps.ts";

/** A resume and a posting, read: what every question about the two starts from. */
export interface Corpus {
  index: Index;
  names: EntryName[];
  acronyms: Acronyms;
  relatives: Relatives;
  /** The groups of skills on the resume: what they are called, and what is in them. */
  skillGroups: { name: Unit[]; members: Unit[] }[];
  /** See `worthIn`. */
  worth: () => number[];
  requirements: () => Requirements;
}

/** Conversations go on: the next question is about the same two. */
const KEPT = 32;
const kept = new Map<string, Corpus>();

const idOf = (...parts: unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64");

function keep(id: string, corpus: Corpus): Corpus {
  kept.delete(id);
  kept.set(id, corpus);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return corpus;
}

/** @param year see `Question`. */
export function corpusOf(entries: ResumeEntry[], posting: Posting, year: number): Corpus {
  const id = idOf(entries, posting, year);
  return keep(id, kept.get(id) ?? atOnce(reading(entries, posting, year)));
}

/**
 * Does what takes long for a long resume or posting before a question is looked at, and lets others have their turn
 * meanwhile.
 */
export async function readAhead(
  entries: ResumeEntry[],
  posting: Posting,
  year = new Date().getFullYear(),
): Promise<void> {
  const id = idOf(entries, posting, year);
  if (kept.has(id)) return;
  const corpus = await withPauses(reading(entries, posting, year));
  const requirements = await withPauses(requiring(corpus.index, entries, year));
  const worth = worthIn(corpus.index);
  keep(id, { ...corpus, worth: () => worth, requirements: () => requirements });
}

function* reading(entries: ResumeEntry[], posting: Posting, year: number): Steps<Corpus> {
  const index = yield* indexing(passagesOf(entries, posting));
  const names = namesOf(entries);
  yield;
  const acronyms = acronymsIn(index.passages);
  yield;
  const relatives = relativesIn(index);
  yield;
  const skillGroups = entries
    .filter(({ kind, section }) => kind === "skill" && !section)
    .map(({ title, header }) => ({ name: unitsOf(title, true), members: unitsOf(header, true) }));
  return {
    index,
    names,
    acronyms,
    relatives,
    skillGroups,
    worth: lazily(() => worthIn(index)),
    requirements: lazily(() => atOnce(requiring(index, entries, year))),
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

import { createHash } from "node:crypto";
import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import { type Acronyms, acronymsIn } from "./acronyms.ts";
import { type EntryName, namesOf } from "./names.ts";
import { passagesOf } from "./passages.ts";
import { type Index, indexPassages } from "./rank.ts";
import { type Relatives, relativesIn } from "./relatives.ts";
import { type Requirements, requirementsOf, worthIn } from "./requirements.ts";

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

function keep(id: string, corpus: Corpus): Corpus {
  kept.delete(id);
  kept.set(id, corpus);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return corpus;
}

/** @param year see `Question`. */
export function corpusOf(entries: ResumeEntry[], posting: Posting, year: number): Corpus {
  const id = createHash("sha256")
    .update(JSON.stringify([entries, posting, year]))
    .digest("base64");
  return keep(id, kept.get(id) ?? read(entries, posting, year));
}

function read(entries: ResumeEntry[], posting: Posting, year: number): Corpus {
  const index = indexPassages(passagesOf(entries, posting));
  return {
    index,
    names: namesOf(entries),
    acronyms: acronymsIn(index.passages),
    relatives: relativesIn(index),
    skillGroups: entries
      .filter(({ kind, section }) => kind === "skill" && !section)
      .map(({ title, header }) => ({ name: unitsOf(title, true), members: unitsOf(header, true) })),
    worth: lazily(() => worthIn(index)),
    requirements: lazily(() => requirementsOf(index, entries, year)),
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

import { createHash } from "node:crypto";
import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type EntryName, namesOf } from "./names.ts";
import { passagesOf } from "./passages.ts";
import { type Index, indexOf } from "./rank.ts";
import { type Requirements, requirementsOf } from "./requirements.ts";

/** A resume and a posting, read: what every question about the two starts from. */
export interface Corpus {
  index: Index;
  names: EntryName[];
  requirements: () => Requirements;
}

/** Conversations go on: the next question is about the same two. */
const KEPT = 32;
const kept = new Map<string, Corpus>();

/** @param year see `Question`. */
export function corpusOf(entries: ResumeEntry[], posting: Posting, year: number): Corpus {
  const id = createHash("sha256")
    .update(JSON.stringify([year, posting, entries]))
    .digest("base64");
  const known = kept.get(id);
  kept.delete(id);
  const corpus = known ?? read(entries, posting, year);
  kept.set(id, corpus);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return corpus;
}

function read(entries: ResumeEntry[], posting: Posting, year: number): Corpus {
  const index = indexOf(passagesOf(entries, posting));
  let requirements: Requirements | undefined;
  return {
    index,
    names: namesOf(entries),
    requirements: () => {
      requirements ??= requirementsOf(index, entries, year);
      return requirements;
    },
  };
}

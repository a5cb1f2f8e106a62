import { createHash } from "node:crypto";
import { Bounded } from "../bounded.ts";
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

/**
 * Conversations go on: the next question is about the same two. In characters of both; a hundred ordinary ones, each of
 * which takes some 700 kB.
 */
const KEPT_CHARS = 2_500_000;
const kept = new Bounded<string, Corpus>(KEPT_CHARS);

/** What of it takes long to find and little to keep. */
interface Findings {
  worth?: number[];
  requirements?: Requirements;
}
const KEPT_FINDINGS = 1_024;
const findings = new Bounded<string, Findings>(KEPT_FINDINGS);

interface Identity {
  id: string;
  year: number;
  /** In characters. */
  size: number;
}
/** What stays in a thread (`lib/work/kept.ts`) is the same object with every question. */
const identities = new WeakMap<ResumeEntry[], WeakMap<Posting, Identity>>();

/** The same for a resume and a posting that say the same. */
function identityOf(entries: ResumeEntry[], posting: Posting, year: number): Identity {
  const own = identities.get(entries) ?? new WeakMap<Posting, Identity>();
  const known = own.get(posting);
  if (known?.year === year) return known;
  const json = JSON.stringify([entries, posting, year]);
  const id = createHash("sha256").update(json).digest("base64");
  const identity = { id, year, size: json.length };
  identities.set(entries, own.set(posting, identity));
  return identity;
}

/** @param year see `Question`. */
export function corpusOf(entries: ResumeEntry[], posting: Posting, year: number): Corpus {
  const { id, size } = identityOf(entries, posting, year);
  const known = kept.get(id);
  if (known) return known;
  const found = findings.get(id) ?? {};
  findings.set(id, found);
  const corpus = read(entries, posting, year, found);
  kept.set(id, corpus, size);
  return corpus;
}

function read(entries: ResumeEntry[], posting: Posting, year: number, found: Findings): Corpus {
  const index = indexPassages(passagesOf(entries, posting));
  return {
    index,
    names: namesOf(entries),
    acronyms: acronymsIn(index.passages),
    relatives: relativesIn(index),
    skillGroups: entries
      .filter(({ kind, section }) => kind === "skill" && !section)
      .map(({ title, header }) => ({ name: unitsOf(title, true), members: unitsOf(header, true) })),
    worth() {
      found.worth ??= worthIn(index);
      return found.worth;
    },
    requirements() {
      found.requirements ??= requirementsOf(index, entries, year);
      return found.requirements;
    },
  };
}

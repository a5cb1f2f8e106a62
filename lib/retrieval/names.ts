import type { ResumeEntry } from "../resume/schema.ts";
import { STOP_WORDS } from "../terms/stop-words.ts";
import { tokenize } from "../terms/tokenize.ts";

/** Words in names of organizations that do not tell one from another; folded. */
const COMMON_IN_NAMES = new Set(
  [
    ...STOP_WORDS,
    "gmbh ltd limited inc llc plc corp corporation company group holding sarl university college school institute",
    "academy hospital clinic general community national international central united first systems solutions services",
    "technology technologies consulting software digital self employed freelance selbststandig universitat hochschule",
    "schule institut klinik krankenhaus universite ecole hopital clinique universidad escuela instituto",
  ].flatMap((line) => line.split(" ")),
);

/** What a text names, and the words by which it does; they are no terms to search for then. */
export interface Named {
  refs: string[];
  words: string[];
}

/**
 * The entries that a text names: by a word of the organization that is its own, by a project's whole name, or by the
 * whole of a job title of two words or more, the longest such title alone.
 */
export function namedIn(text: string, entries: ResumeEntry[]): Named {
  const words = new Set(wordsOf(text));
  const has = (word: string) => words.has(word);
  const organizations = entries.map((entry) => ({ entry, own: ownWords(entry).filter(has) }));
  const titles = entries.map((entry) => ({ entry, own: titleWords(entry) }));
  const named = [
    ...organizations.filter(({ own }) => own.length > 0),
    ...titles.filter(
      ({ entry, own }) => entry.kind === "project" && own.join("").length > 4 && own.every(has),
    ),
  ];
  const byTitle = titles.filter(
    ({ entry, own }) => entry.kind === "work" && own.length > 1 && own.every(has),
  );
  const longest = byTitle.reduce((most, { own }) => Math.max(most, own.length), 0);
  const meant = named.length > 0 ? named : byTitle.filter(({ own }) => own.length === longest);
  return {
    refs: meant.map(({ entry }) => entry.ref),
    words: [...new Set(meant.flatMap(({ own }) => own))],
  };
}

function ownWords(entry: ResumeEntry): string[] {
  const name = entry.organization.split(",")[0] ?? "";
  return wordsOf(name).filter((word) => word.length > 3 && !COMMON_IN_NAMES.has(word));
}

function titleWords(entry: ResumeEntry): string[] {
  return wordsOf(entry.title.replace(/\(.*?\)/g, " ")).filter((word) => word.length > 2);
}

function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

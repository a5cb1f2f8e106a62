import type { Language } from "../ai/coach/language.ts";
import { indexResume, type ResumeIndex, type RowLine } from "../ai/coach/resume-index.ts";
import { statedIn } from "../ai/coach/stated.ts";
import { isContentWord, STOP_WORDS } from "../ai/coach/words.ts";
import { entryText, type ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { stemOf, tokenize } from "../terms/tokenize.ts";
import { emptyNumberSet, mergeInto, type NumberSet, numberSet } from "./number-set.ts";
import { singleSpaced } from "./single-spaced.ts";
import { languageOfText } from "./text-language.ts";
import {
  addWord,
  emptyWordIndex,
  emptyWordSet,
  indexWord,
  sensesIn,
  type WordIndex,
  type WordSet,
} from "./word-set.ts";

/** A name by which answers call an entry: its employer, school or project, or its title. */
export interface EntryName {
  entry: ResumeEntry;
  kind: "organization" | "title" | "place";
  /** Stems of its words in order, those of the legal form left out. */
  stems: string[];
}

/** A note, with the entries that it names by employer, school or project: it is about no others. */
export interface NoteFacts {
  entry: ResumeEntry;
  about: ResumeEntry[];
}

/** A sentence of a row's line: what it counts and of what. */
export interface RowPart {
  text: string;
  numbers: NumberSet;
}

/** The header of a job, of a school. */
export interface RowHeader {
  entry: ResumeEntry;
}

/** Where the sentences of a line stand in it. */
function partsOf(text: string): { start: number; end: number }[] {
  const cuts = matchesIn(text, /\.(?=\s)/g).map(({ index }) => index + 1);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(0, -1).map((start, at) => ({ start, end: bounds[at + 1] ?? text.length }));
}

/** All that the rows prove, read once for an answer. */
export interface RowFacts {
  entries: ResumeEntry[];
  /** That most of the rows are written in. */
  language: Language;
  index: ResumeIndex;
  byRef: Map<string, ResumeEntry>;
  numbers: Map<ResumeEntry, NumberSet>;
  /** Years and months that stand in the bullets. */
  lineDates: Map<ResumeEntry, Set<number>>;
  /** Its sentences, the header first. */
  parts: Map<ResumeEntry, RowPart[]>;
  all: NumberSet;
  /** Which rows have a word, and which sentences and headers. */
  rowWords: WordIndex<ResumeEntry>;
  partWords: WordIndex<RowPart | RowHeader>;
  /** The first letters of each line's words, grammar left out: `education, health and care plan` is `ehcp`. */
  initials: Map<ResumeEntry, string>;
  allStems: Set<string>;
  titles: EntryName[];
  headers: RowHeader[];
  /** The words of each header that says where someone was. */
  workplaces: WordSet[];
  /** By the stem of their first word. */
  names: Map<string, EntryName[]>;
  notes: NoteFacts[];
  /** All their text, single-spaced: what a quotation may be taken from. */
  quotable: string;
  /** Stems that stand somewhere in lower case: their words are no names by themselves. */
  common: Set<string>;
}

/** Words of names that tell no entry from another. */
const LEGAL_FORM = new Set(
  "gmbh ltd limited inc llc plc ag kg kgaa se sa sl slu sarl sas bv nv co corp mbh ev ug the der die das la le el los las l".split(
    " ",
  ),
);

function namesOf(entry: ResumeEntry): EntryName[] {
  const own = entry.kind === "project" ? entry.title : entry.organization;
  const stemsOf = (name: string) =>
    tokenize(name)
      .filter(({ text }) => !LEGAL_FORM.has(text))
      .map(stemOf);
  const names: EntryName[] = [];
  if (entry.kind !== "skill" && own.trim() !== "")
    names.push({ entry, kind: "organization", stems: stemsOf(own) });
  if (entry.kind === "work" && entry.title.trim() !== "")
    names.push({ entry, kind: "title", stems: stemsOf(entry.title) });
  // What the header has besides title, employer and dates is where it was.
  const place =
    entry.header.replace(entry.title, "").replace(entry.organization, "").split(" (")[0] ?? "";
  if (entry.kind === "work") names.push({ entry, kind: "place", stems: stemsOf(place) });
  return names.filter(({ stems }) => stems.length > 0);
}

function read(entries: ResumeEntry[]): RowFacts {
  const index = indexResume(entries);
  const facts: RowFacts = {
    entries,
    language: languageOfText(entries.flatMap(({ lines }) => lines).join("\n")),
    index,
    byRef: new Map(entries.map((entry) => [entry.ref, entry])),
    numbers: new Map(entries.map((entry) => [entry, emptyNumberSet()])),
    lineDates: new Map(entries.map((entry) => [entry, new Set()])),
    parts: new Map(entries.map((entry) => [entry, []])),
    all: emptyNumberSet(),
    rowWords: emptyWordIndex(),
    partWords: emptyWordIndex(),
    quotable: singleSpaced(entries.map(entryText).join("\n")),
    initials: new Map(),
    allStems: new Set(index.byStem.keys()),
    titles: [],
    headers: [],
    workplaces: [],
    names: new Map(),
    notes: [],
    common: new Set(),
  };
  for (const entry of entries) {
    const set = numberSet("", entry.startDate, entry.endDate);
    for (const all of [facts.numbers.get(entry), facts.all]) if (all) mergeInto(all, set);
    for (const name of namesOf(entry)) {
      if (name.kind === "title") facts.titles.push(name);
      const first = name.stems[0] ?? "";
      facts.names.set(first, [...(facts.names.get(first) ?? []), name]);
    }
  }
  for (const { entry, at: line, stems, text, tokens } of index.rows) {
    const letters = tokens
      .filter((token) => !STOP_WORDS.has(token.text))
      .map((token) => (token.text === "postgraduate" ? "pg" : token.text.charAt(0)));
    facts.initials.set(entry, `${facts.initials.get(entry) ?? ""} ${letters.join("")}`);
    const senses = sensesIn(text, tokens, true);
    const parts = partsOf(text).map(({ start, end }) => {
      const own = statedIn(entry, text.slice(start, end));
      return { end, text: own, numbers: numberSet(own) };
    });
    stems.forEach((each, at) => {
      const place = tokens[at]?.start ?? 0;
      const part = parts.find(({ end }) => place < end);
      indexWord(facts.rowWords, entry, each, senses[at]);
      if (part) indexWord<RowPart | RowHeader>(facts.partWords, part, each, senses[at]);
      const token = tokens[at];
      if (entry.kind === "note") return;
      if (token && isContentWord(token.text) && /^\p{Ll}/u.test(text.slice(token.start)))
        facts.common.add(each);
    });
    for (const part of parts) {
      const { numbers } = part;
      facts.parts.get(entry)?.push(part);
      for (const all of [facts.numbers.get(entry), facts.all]) if (all) mergeInto(all, numbers);
      if (line >= 0 || entry.kind === "note")
        for (const date of numbers.dates) facts.lineDates.get(entry)?.add(date);
    }
    if (line >= 0 || entry.kind === "skill" || entry.kind === "note") continue;
    const workplace = emptyWordSet();
    for (const each of stems) addWord(workplace, each);
    facts.workplaces.push(workplace);
    if (entry.kind === "project") continue;
    const header = { entry };
    for (const [at, each] of stems.entries())
      indexWord<RowPart | RowHeader>(facts.partWords, header, each, senses[at]);
    facts.headers.push(header);
  }
  facts.notes = index.rows
    .filter(({ entry }) => entry.kind === "note")
    .map((line) => ({ entry: line.entry, about: namedIn(line, facts) }));
  return facts;
}

/** Entries whose employer, school or project a line names, in whole or by a first word that is an ordinary one nowhere. */
function namedIn({ stems }: RowLine, { names, common }: RowFacts): ResumeEntry[] {
  return stems.flatMap((first, at) =>
    (names.get(first) ?? [])
      .filter(({ kind }) => kind === "organization")
      .filter(
        (name) =>
          !common.has(first) || name.stems.every((each, place) => stems[at + place] === each),
      )
      .map(({ entry }) => entry),
  );
}

/** The rows with the notes that may be about them: notes that name none of the others. A note alone stays alone. */
export function withNotes(rows: ResumeEntry[], { notes }: RowFacts): ResumeEntry[] {
  if (rows.every(({ kind }) => kind === "note")) return rows;
  const own = notes.filter(
    ({ entry, about }) =>
      !rows.includes(entry) && (about.length === 0 || about.some((each) => rows.includes(each))),
  );
  return [...rows, ...own.map(({ entry }) => entry)];
}

const kept = new WeakMap<ResumeEntry[], RowFacts>();

/** What the rows prove; of one snapshot they are read once, however many sentences are checked against it. */
export function rowFacts(entries: ResumeEntry[]): RowFacts {
  const known = kept.get(entries);
  if (known) return known;
  const facts = read(entries);
  kept.set(entries, facts);
  return facts;
}

/** The rows that name a term, under any of its names or by a narrower one. */
export function rowsWithTerm(facts: RowFacts, key: string): Set<ResumeEntry> {
  return new Set((facts.index.byTerm.get(key) ?? []).map(({ row }) => row.entry));
}

/** `[W2]`, or `[W2] and [W3]`, for at most two rows. */
export function refsOf(entries: Iterable<ResumeEntry>): string {
  return [...entries]
    .slice(0, 2)
    .map(({ ref }) => `[${ref}]`)
    .join(" and ");
}

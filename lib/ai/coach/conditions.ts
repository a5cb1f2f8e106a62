import type { ResumeEntry } from "../../resume/schema.ts";
import { fold, stem } from "../../terms/tokenize.ts";
import { degreeHeld, inField } from "./degrees.ts";
import { monthsTogether } from "./experience.ts";
import type { Condition } from "./need.ts";
import {
  findPhrase,
  findWords,
  type Place,
  type ResumeIndex,
  type RowLine,
} from "./resume-index.ts";
import { spelledOut } from "./short-forms.ts";
import { spokenLanguages } from "./spoken-languages.ts";
import { statedIn } from "./stated.ts";
import { otherNames } from "./subject-names.ts";
import { WEAK_STEMS } from "./words.ts";

export type Status = "covered" | "partly" | "missing";

/** A place in a row that shows what was asked, and what the row calls it where that is something narrower. */
export interface Proof extends Place {
  via: string | null;
}

export interface Met {
  status: Status;
  proofs: Proof[];
  /** For a time: the months that the rows add up to. */
  months?: number;
}

type Of<T extends Condition["type"]> = Extract<Condition, { type: T }>;

/** Rows that say what was done come before lists; what has numbers before what has none; then the user's order. */
export function strength(row: RowLine): number {
  const kind = { work: 6, project: 5, note: 5, education: 3, skill: 2 }[row.entry.kind];
  const isBullet = row.at >= 0 && !row.isList;
  return kind + (isBullet ? 4 : 0) + (isBullet && /\d/.test(row.text) ? 1 : 0);
}

interface Found extends Place {
  via?: string | null;
  /** How well the place fits; strength decides between equals. */
  weight?: number;
}

function ranked(found: Found[]): Proof[] {
  const seen = new Set<RowLine>();
  return found
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || strength(b.row) - strength(a.row))
    .filter(({ row }) => !seen.has(row) && seen.add(row))
    .map(({ row, start, end, via }) => ({ row, start, end, via: via ?? null }));
}

function met(status: Status, places: Found[], months?: number): Met {
  return { status, proofs: ranked(places), ...(months !== undefined && { months }) };
}

function termMet({ key }: Of<"term">, index: ResumeIndex): Met {
  const places = (index.byTerm.get(key) ?? []).map((place) =>
    place.via === key ? { ...place, via: null, weight: 1 } : place,
  );
  if (places.length > 0) return met("covered", places);
  const other = underOtherName(key.split(" ").map(stem), index);
  return met(other.length > 0 ? "covered" : "missing", other);
}

/** `Verwaltungsfachwirtin` is a Verwaltungsfachwirt. */
function feminineOf(only: string, index: ResumeIndex): Place[] {
  if (only.length < 6) return [];
  return ["in", "innen"].flatMap((ending) => findPhrase(index, [stem(only + ending)]));
}

/** Where the rows call the same thing otherwise, or spell out its letters. */
function underOtherName(stems: readonly string[], index: ResumeIndex): Found[] {
  const [only, ...more] = stems;
  const places = [
    ...otherNames(stems).flatMap((name) => findPhrase(index, name)),
    ...(only !== undefined && more.length === 0
      ? [...spelledOut(index.rows, only), ...feminineOf(only, index)]
      : []),
  ];
  return places.map((place) => ({ ...place, via: place.row.text.slice(place.start, place.end) }));
}

/** Words count as covered with seven in ten of them in one row, as partly with a third; a name must stand whole. */
function wordsMet({ stems, form }: Of<"words">, index: ResumeIndex): Met {
  const phrase = findPhrase(index, stems);
  if (phrase.length > 0) return met("covered", phrase);
  const other = underOtherName(stems, index);
  if (other.length > 0) return met("covered", other);
  if (form === "name") return met("missing", []);
  const lines = findWords(index, stems);
  const inEntry = new Map<ResumeEntry, Set<string>>();
  for (const { row } of lines) {
    const found = inEntry.get(row.entry) ?? new Set();
    for (const each of stems) if (row.stems.includes(each)) found.add(each);
    inEntry.set(row.entry, found);
  }
  const best = Math.max(0, ...[...inEntry.values()].map((found) => found.size));
  const top = lines.filter((line) => inEntry.get(line.row.entry)?.size === best);
  const telling = stems.filter((each) => !WEAK_STEMS.has(each));
  const isTelling = ({ row }: Place) => telling.some((each) => row.stems.includes(each));
  if (telling.length > 0 && !top.some(isTelling)) return met("missing", []);
  const share = best / stems.length;
  const together = Math.max(0, ...lines.map(({ count }) => count));
  if (share >= 0.7 && together >= Math.min(2, stems.length)) return met("covered", top);
  return share >= 0.34 ? met("partly", top) : met("missing", []);
}

/**
 * Time is counted on the jobs that name the subject. Where none does and the subject is no known term, all jobs are
 * counted and it stays with "partly": the words may only be others.
 */
function timeMet({ months, keys, subject }: Of<"time">, index: ResumeIndex, today: Date): Met {
  const work = index.entries.filter(
    (entry) => entry.kind === "work" && entry.section !== "volunteer",
  );
  const named = new Set<ResumeEntry>();
  for (const key of keys) for (const { row } of index.byTerm.get(key) ?? []) named.add(row.entry);
  for (const { row, count } of findWords(index, subject)) {
    if (count === subject.length || (row.at < 0 && count > 0)) named.add(row.entry);
  }
  const onSubject = work.filter((entry) => named.has(entry));
  // Undated jobs that name the subject prove no time, and must not hide the time of the others.
  const isOpen = keys.length === 0 && monthsTogether(onSubject, today) === 0;
  const counted = isOpen ? work : onSubject;
  const total = monthsTogether(counted, today);
  const places = index.rows
    .filter((row) => row.at < 0 && counted.includes(row.entry))
    .map((row) => ({ row, start: 0, end: row.text.length }));
  if (total === 0) return met("missing", [], 0);
  // Jobs are dated in months and asked for in years: a month short is no miss.
  const enough = total >= months - 1 && !(isOpen && subject.length > 0);
  return met(enough ? "covered" : "partly", places, total);
}

function degreeMet({ degree }: Of<"degree">, index: ResumeIndex): Met {
  const held = index.rows
    .filter((row) => row.entry.kind === "education" && row.at < 0)
    .flatMap((row) => {
      const level = degreeHeld(row.entry.title) ?? degreeHeld(row.text);
      if (level === null) return [];
      const field = degree.fields.length === 0 || inField(new Set(row.stems), degree.fields);
      const finished = row.entry.startDate === null || row.entry.endDate !== null;
      return [{ row, start: 0, end: row.text.length, level, field, finished }];
    });
  const enough = held.filter((each) => each.level >= degree.level);
  const right = enough.filter((each) => each.finished && each.field);
  if (right.length > 0) return met("covered", right);
  return enough.length > 0
    ? met("partly", enough)
    : met(held.length > 0 ? "partly" : "missing", held);
}

function languageMet({ language }: Of<"language">, index: ResumeIndex): Met {
  const said = index.rows.flatMap((row) =>
    spokenLanguages(statedIn(row.entry, row.text), row.entry.section === "language", row.tokens)
      .filter((each) => each.code === language.code)
      .map((each) => ({ ...each, row, weight: row.entry.section === "language" ? 1 : 0 })),
  );
  const asked = language.level;
  const enough = said.filter(
    (each) => asked === null || (each.level !== null && each.level >= asked),
  );
  if (enough.length > 0) return met("covered", enough);
  return met(said.length > 0 ? "partly" : "missing", said);
}

/** Character is shown by deeds or not at all; that no row shows it is nothing missing but something to phrase better. */
function softMet({ shown }: Of<"soft">, index: ResumeIndex): Met {
  const places = index.rows
    .filter((row) => row.at >= 0 && !row.isList)
    .flatMap((row) => {
      const match = shown.exec(fold(row.text));
      return match ? [{ row, start: match.index, end: match.index + match[0].length }] : [];
    });
  return met(places.length > 0 ? "covered" : "partly", places);
}

/** Whether the rows show what a condition asks, by value where it has one, with the best rows first. */
export function conditionMet(condition: Condition, index: ResumeIndex, today: Date): Met {
  switch (condition.type) {
    case "term":
      return termMet(condition, index);
    case "words":
      return wordsMet(condition, index);
    case "time":
      return timeMet(condition, index, today);
    case "degree":
      return degreeMet(condition, index);
    case "language":
      return languageMet(condition, index);
    case "soft":
      return softMet(condition, index);
  }
}

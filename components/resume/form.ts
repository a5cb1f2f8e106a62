import type { RowIds } from "@/components/resume/row-id";
import {
  BASICS,
  type FieldSpec,
  LISTS,
  type ListName,
  type ListSpec,
  LOCATION,
  PROFILES,
  SECTIONS,
} from "@/components/resume/sections";
import type { JsonResume } from "@/lib/resume/schema";

/**
 * The resume as a form holds it: every entry keeps the object that it was loaded from, and beside it the texts of the
 * fields that the form shows. Writing changes in those objects only what the form changed.
 */

export type Json = Record<string, unknown>;

/** One line of a list of an entry's: a highlight, a keyword, a course. */
export interface Item {
  key: string;
  text: string;
}

export interface FormEntry {
  key: string;
  /** Null for an entry that is new. */
  source: Json | null;
  texts: Record<string, string>;
  lists: Record<string, Item[]>;
}

export interface ResumeForm {
  source: Json;
  basics: FormEntry;
  location: FormEntry;
  entries: Record<ListName, FormEntry[]>;
}

export type Place = ListName | "basics" | "location";

/** What the form shows of an entry. */
export interface Shown {
  fields: FieldSpec[];
  lists: ListSpec[];
}

const SHOWN = new Map<Place, Shown>([
  ["basics", { fields: BASICS, lists: [] }],
  ["location", { fields: LOCATION, lists: [] }],
  ["profiles", PROFILES],
  ...SECTIONS.map((spec): [Place, Shown] => [spec.name, spec]),
]);

export const shownAt = (place: Place): Shown => SHOWN.get(place) ?? { fields: [], lists: [] };

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textOf = (value: unknown) => (typeof value === "string" ? value : "");

export const arrayOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A list of a resume's entries; `[]` where it has none, and where what it has are no entries. */
export function listOf(resume: Json, name: ListName): unknown[] {
  const list =
    name === "profiles" && isObject(resume.basics) ? resume.basics.profiles : resume[name];
  return arrayOf(list).every(isObject) ? arrayOf(list) : [];
}

/** An entry as the form shows it; `source` null or undefined makes a blank one. */
export function toEntry(place: Place, key: string, source: unknown): FormEntry {
  const { fields, lists } = shownAt(place);
  const object = isObject(source) ? source : null;
  return {
    key,
    source: object,
    texts: Object.fromEntries(fields.map(({ name }) => [name, textOf(object?.[name])])),
    lists: Object.fromEntries(
      lists.map(({ name }) => [
        name,
        arrayOf(object?.[name]).map((item, at) => ({ key: `${at}`, text: textOf(item) })),
      ]),
    ),
  };
}

/** The key of an entry that was loaded, by its place. */
export const entryKey = (name: ListName, at: number) => `${name}-${at}`;

/** The saved rows' ids by the keys of their entries. */
export const rowIdsByKey = (rowIds: RowIds): ReadonlyMap<string, string> =>
  new Map(
    LISTS.flatMap((name) =>
      (rowIds[name] ?? []).map((id, at): [string, string] => [entryKey(name, at), id]),
    ),
  );

/** The form of a loaded resume. Keys depend only on places, so server and browser make the same. */
export function toForm(resume: JsonResume): ResumeForm {
  const list = (name: ListName) =>
    listOf(resume, name).map((source, at) => toEntry(name, entryKey(name, at), source));
  return {
    source: resume,
    basics: toEntry("basics", "basics", resume.basics),
    location: toEntry("location", "location", resume.basics?.location),
    entries: {
      profiles: list("profiles"),
      work: list("work"),
      volunteer: list("volunteer"),
      education: list("education"),
      projects: list("projects"),
      skills: list("skills"),
      languages: list("languages"),
      certificates: list("certificates"),
      awards: list("awards"),
      publications: list("publications"),
      interests: list("interests"),
      references: list("references"),
    },
  };
}

import { entryHeading } from "@/components/resume/entry-heading";
import {
  arrayOf,
  type FormEntry,
  type Json,
  listOf,
  type Place,
  type ResumeForm,
  shownAt,
  textOf,
  toEntry,
} from "@/components/resume/form";
import { insertAt, newKey } from "@/components/resume/keyed";
import { isEqual, matchEntries } from "@/components/resume/match-entries";
import { mergeLines } from "@/components/resume/merge-lines";
import { PROFILES, SECTIONS, type SectionSpec } from "@/components/resume/sections";
import { writeEntry } from "@/components/resume/write-form";
import type { JsonResume } from "@/lib/resume/schema";

/** Something that was changed here and elsewhere, each time to something else. */
export interface Conflict {
  id: string;
  /** “Work: Data Analyst, Start” */
  title: string;
  mine: string;
  theirs: string;
}

/** By the conflict's id; where none is given what was written here stays. */
export type Choices = Readonly<Record<string, "mine" | "theirs">>;

/** Notes a conflict and tells whether theirs is to be taken. */
type TakesTheirs = (conflict: Conflict) => boolean;

const EMPTY = "(empty)";
const REMOVED = "(removed)";
const CHANGED = "(kept, with changes)";

/** An entry that is in both places. */
function mergeEntry(
  place: Place,
  title: string,
  entry: FormEntry,
  theirs: unknown,
  takesTheirs: TakesTheirs,
): FormEntry {
  const { fields, lists } = shownAt(place);
  const base: Json = entry.source ?? {};
  const fresh = toEntry(place, entry.key, theirs);
  const mergeField = (name: string, label: string): string => {
    const was = textOf(base[name]);
    const mine = entry.texts[name] ?? "";
    const other = fresh.texts[name] ?? "";
    if (mine === was || mine.trim() === other) return other;
    if (other === was) return mine;
    const conflict = {
      id: `${place}/${entry.key}/${name}`,
      title: `${title}, ${label}`,
      mine: mine || EMPTY,
      theirs: other || EMPTY,
    };
    return takesTheirs(conflict) ? other : mine;
  };
  const mergeList = (name: string) =>
    mergeLines(
      arrayOf(base[name]).map(textOf),
      entry.lists[name] ?? [],
      (fresh.lists[name] ?? []).map((item) => item.text),
    );
  return {
    ...fresh,
    texts: Object.fromEntries(fields.map(({ name, label }) => [name, mergeField(name, label)])),
    lists: Object.fromEntries(lists.map(({ name }) => [name, mergeList(name)])),
  };
}

/** A section in its three states; `found` has for each entry of `base` its place in `theirs`, -1 where it is gone. */
interface Section {
  spec: SectionSpec;
  mine: FormEntry[];
  base: unknown[];
  theirs: unknown[];
  found: number[];
}

/** An entry and its place in theirs, -1 where it has none. */
interface Placed {
  entry: FormEntry;
  to: number;
}

const titleOf = (spec: SectionSpec, entry: FormEntry) =>
  `${spec.title}: ${entryHeading(spec, entry).title}`;

/** An entry of here, unless it was removed there and is to go. */
function placeMine(section: Section, entry: FormEntry, takesTheirs: TakesTheirs): Placed[] {
  const { spec, base, theirs, found } = section;
  const from = base.indexOf(entry.source);
  if (from < 0) return [{ entry, to: -1 }];
  const to = found[from] ?? -1;
  const title = titleOf(spec, entry);
  if (to >= 0) {
    return [{ entry: mergeEntry(spec.name, title, entry, theirs[to], takesTheirs), to }];
  }
  if (writeEntry(spec.name, entry) === entry.source) return [];
  const id = `${spec.name}/${entry.key}`;
  return takesTheirs({ id, title, mine: CHANGED, theirs: REMOVED }) ? [] : [{ entry, to: -1 }];
}

/** Whether an entry of there, which is not here, comes in: it is new, or was removed here and is wanted after all. */
function comesIn(section: Section, to: number, takesTheirs: TakesTheirs): boolean {
  const { spec, base, theirs, found } = section;
  const from = found.indexOf(to);
  if (from < 0) return true;
  if (isEqual(base[from], theirs[to])) return false;
  const title = titleOf(spec, toEntry(spec.name, "", theirs[to]));
  const id = `${spec.name}/removed-${from}`;
  return takesTheirs({ id, title, mine: REMOVED, theirs: CHANGED });
}

function isAscending(list: number[]): boolean {
  return list.every((value, at) => at === 0 || value > (list[at - 1] ?? 0));
}

/** The entries that are in both places in the order of there; the others stay where they stand. */
function inTheirOrder(placed: Placed[]): Placed[] {
  const sorted = placed.filter(({ to }) => to >= 0).sort((a, b) => a.to - b.to);
  return placed.map((one) => (one.to < 0 ? one : (sorted.shift() ?? one)));
}

/** Puts in an entry of there: as the one that was added alike here, else after the one that it stands after there. */
function putIn(spec: SectionSpec, placed: Placed[], theirs: unknown, to: number): Placed[] {
  const alike = placed.findIndex(
    ({ entry }) => entry.source === null && isEqual(writeEntry(spec.name, entry), theirs),
  );
  const key = placed[alike]?.entry.key ?? newKey();
  const one = { entry: toEntry(spec.name, key, theirs), to };
  if (alike >= 0) return placed.with(alike, one);
  const before = placed.findIndex((other) => other.to === to - 1);
  return insertAt(placed, to > 0 && before < 0 ? placed.length : before + 1, one);
}

function mergeSection(
  spec: SectionSpec,
  mine: FormEntry[],
  base: unknown[],
  theirs: unknown[],
  takesTheirs: TakesTheirs,
): FormEntry[] {
  const section = { spec, mine, base, theirs, found: matchEntries(spec, base, theirs) };
  const kept = mine.flatMap((entry) => placeMine(section, entry, takesTheirs));
  const order = mine.map((entry) => base.indexOf(entry.source)).filter((at) => at >= 0);
  let placed = isAscending(order) ? inTheirOrder(kept) : kept;
  for (const [to, their] of theirs.entries()) {
    const isHere = placed.some((one) => one.to === to);
    if (!isHere && comesIn(section, to, takesTheirs)) placed = putIn(spec, placed, their, to);
  }
  return placed.map(({ entry }) => entry);
}

/**
 * Puts the edits of a form on top of a resume that was saved elsewhere since the form was loaded. Field by field and
 * line by line, what only one side changed is taken from it; what both changed is a conflict, decided by `choices`.
 */
export function rebase(
  form: ResumeForm,
  theirs: JsonResume,
  choices: Choices = {},
): { form: ResumeForm; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const takesTheirs = (conflict: Conflict) => {
    conflicts.push(conflict);
    return choices[conflict.id] === "theirs";
  };
  const single = (place: "basics" | "location", title: string, source: unknown) =>
    mergeEntry(place, title, form[place], source, takesTheirs);
  const basics = single("basics", "About you", theirs.basics);
  const location = single("location", "Where you live", theirs.basics?.location);
  const entries = { ...form.entries };
  for (const spec of [PROFILES, ...SECTIONS]) {
    const [base, other] = [listOf(form.source, spec.name), listOf(theirs, spec.name)];
    entries[spec.name] = mergeSection(spec, form.entries[spec.name], base, other, takesTheirs);
  }
  return { form: { source: theirs, basics, location, entries }, conflicts };
}

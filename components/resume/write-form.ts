import {
  arrayOf,
  type FormEntry,
  type Item,
  isObject,
  type Json,
  listOf,
  type Place,
  type ResumeForm,
  shownAt,
  textOf,
} from "@/components/resume/form";
import { type FieldKind, type ListName, SECTIONS } from "@/components/resume/sections";

/** What people write for an end that has not come: the same as nothing. */
const GOES_ON = /^(present|now|today|current|ongoing)$/i;

/** An object with one member changed; the same object when that changes nothing. Undefined takes the member away. */
function put(object: Json, name: string, value: unknown): Json {
  const before = object[name];
  if (before === value || (value === undefined && before === null)) return object;
  if (value !== undefined) return { ...object, [name]: value };
  const { [name]: _, ...rest } = object;
  return rest;
}

const isSame = (values: unknown[], others: unknown[]) =>
  values.length === others.length && values.every((value, at) => value === others[at]);

/** A field's value: as loaded while it reads the same, else trimmed, undefined when it is blank. */
function fieldValue(loaded: unknown, text: string, kind: FieldKind = "line"): unknown {
  if (text === textOf(loaded)) return loaded;
  const value = text.trim();
  return value === "" || (kind === "end" && GOES_ON.test(value)) ? undefined : value;
}

const textsOf = (items: Item[]) => items.map((item) => item.text);

/** The lines of a list that are written: all while they read as loaded, else those that are not blank. */
export function keptItems(loaded: unknown, items: Item[]): Item[] {
  if (isSame(textsOf(items), arrayOf(loaded))) return items;
  return items.filter((item) => item.text.trim() !== "");
}

function listValue(loaded: unknown, items: Item[]): unknown {
  const before = arrayOf(loaded);
  if (isSame(textsOf(items), before)) return loaded;
  const texts = textsOf(keptItems(loaded, items)).map((text) => text.trim());
  if (isSame(texts, before)) return loaded;
  return texts.length === 0 ? undefined : texts;
}

/** An entry's object: the loaded one itself when nothing changed, undefined when nothing is or was ever in it. */
export function writeEntry(place: Place, entry: FormEntry): Json | undefined {
  const { fields, lists } = shownAt(place);
  const loaded = entry.source ?? {};
  let object = loaded;
  for (const { name, kind } of fields) {
    object = put(object, name, fieldValue(loaded[name], entry.texts[name] ?? "", kind));
  }
  for (const { name } of lists) {
    object = put(object, name, listValue(loaded[name], entry.lists[name] ?? []));
  }
  if (object === entry.source) return object;
  return Object.keys(object).length === 0 ? undefined : object;
}

/** The keys of a list's entries that are written, in order: not those that say nothing. */
export const writtenKeys = (form: ResumeForm, place: ListName): string[] =>
  form.entries[place]
    .filter((entry) => writeEntry(place, entry) !== undefined)
    .map((entry) => entry.key);

function writeList(form: ResumeForm, place: ListName, loaded: unknown): unknown {
  const values = form.entries[place]
    .map((entry) => writeEntry(place, entry))
    .filter((value) => value !== undefined);
  if (isSame(values, listOf(form.source, place))) return loaded;
  return values.length === 0 ? undefined : values;
}

const memberOf = (value: unknown, name: string) => (isObject(value) ? value[name] : undefined);

/**
 * The resume that a form holds. What the form does not show survives, fields that were emptied are absent, entries
 * that say nothing are left out. Without a change it is the loaded object itself, so `===` tells whether there is
 * something to save.
 */
export function writeForm(form: ResumeForm): Json {
  const loadedProfiles = memberOf(form.source.basics, "profiles");
  let basics = writeEntry("basics", form.basics) ?? {};
  basics = put(basics, "location", writeEntry("location", form.location));
  basics = put(basics, "profiles", writeList(form, "profiles", loadedProfiles));
  const isThere = basics === form.basics.source || Object.keys(basics).length > 0;
  let resume = put(form.source, "basics", isThere ? basics : undefined);
  for (const { name } of SECTIONS) {
    resume = put(resume, name, writeList(form, name, form.source[name]));
  }
  return resume;
}

/**
 * The form once `sent` is saved: what was sent counts as loaded, what was typed since then stays as it is.
 */
export function settleForm(form: ResumeForm, sent: ResumeForm): ResumeForm {
  const source = writeForm(sent);
  const { basics } = source;
  const settle = (entry: FormEntry, loaded: unknown): FormEntry => ({
    ...entry,
    source: isObject(loaded) ? loaded : null,
  });
  const list = (place: ListName, loaded: unknown) => {
    const values = arrayOf(loaded);
    const saved = new Map(writtenKeys(sent, place).map((key, at) => [key, values[at]]));
    return form.entries[place].map((entry) => settle(entry, saved.get(entry.key)));
  };
  const entries = { ...form.entries, profiles: list("profiles", memberOf(basics, "profiles")) };
  for (const { name } of SECTIONS) entries[name] = list(name, source[name]);
  return {
    source,
    basics: settle(form.basics, basics),
    location: settle(form.location, memberOf(basics, "location")),
    entries,
  };
}

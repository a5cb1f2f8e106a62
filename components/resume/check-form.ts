import type { ResumeForm } from "@/components/resume/form";
import { LISTS, type ListName } from "@/components/resume/sections";
import { keptItems, writeForm, writtenKeys } from "@/components/resume/write-form";
import { newResumeSchema } from "@/lib/resume/schema";

/** Flaws of one entry: by field (`startDate`) or by line of a list (`highlights/3`, with the item's key). */
export type EntryFlaws = Record<string, string>;

export interface Flaws {
  /** By the entry's key. */
  entries: Record<string, EntryFlaws>;
  /** What belongs to no field on the page. */
  others: string[];
}

interface Flaw {
  /** Dotted, `work.0.startDate`, in what was written. */
  path: string;
  message: string;
}

const isListName = (name: string): name is ListName => LISTS.some((list) => list === name);

/** Where the fields at a path's head are: the entry's key and the rest of the path. */
function locateEntry(form: ResumeForm, path: string[]): { key: string; rest: string[] } | null {
  const [head = "", second = "", ...rest] = path;
  if (head === "basics") {
    if (second === "location") return { key: "location", rest };
    return second === "profiles"
      ? locateEntry(form, [second, ...rest])
      : { key: "basics", rest: [second, ...rest] };
  }
  const key = isListName(head) ? writtenKeys(form, head)[Number(second)] : undefined;
  return key === undefined ? null : { key, rest };
}

/** The name, in `EntryFlaws`, of the field or line that a path leads to. */
function locate(form: ResumeForm, path: string): { key: string; name: string } | null {
  const place = locateEntry(form, path.split("."));
  const [name, index] = place?.rest ?? [];
  if (!place || !name) return null;
  const entry = Object.values(form.entries)
    .flat()
    .find(({ key }) => key === place.key);
  const items = entry?.lists[name];
  if (!items || index === undefined) return { key: place.key, name };
  const item = keptItems(entry.source?.[name], items)[Number(index)];
  return { key: place.key, name: item ? `${name}/${item.key}` : name };
}

/** Puts flaws that a check named by path beside the fields they are about. */
export function placeFlaws(form: ResumeForm, flaws: Flaw[]): Flaws {
  const placed: Flaws = { entries: {}, others: [] };
  for (const { path, message } of flaws) {
    const at = locate(form, path);
    if (!at) placed.others.push(path ? `${path}: ${message}` : message);
    else placed.entries[at.key] = { ...placed.entries[at.key], [at.name]: message };
  }
  return placed;
}

/** Checks what the form would write, in words for its fields; null when it can be saved. */
export function checkForm(form: ResumeForm): Flaws | null {
  const result = newResumeSchema.safeParse(writeForm(form));
  if (result.success) return null;
  const flaws = result.error.issues.map((issue) => ({
    path: issue.path.join("."),
    message:
      issue.code === "too_big"
        ? `Too long: at most ${issue.maximum} ${issue.origin === "array" ? "lines" : "characters"}.`
        : issue.code === "invalid_format"
          ? "Write the year with four digits, and a day as in 2021-03-15."
          : issue.message,
  }));
  return placeFlaws(form, flaws);
}

/** How many things are wrong. */
export const countFlaws = ({ entries, others }: Flaws): number =>
  Object.values(entries).reduce((sum, flaws) => sum + Object.keys(flaws).length, others.length);

import { entriesOf, findChanged, isBlank, isObject, titleOf } from "./same-entry.ts";
import type { JsonResume } from "./schema.ts";

/** A field of an entry that is another now. A list has what came and what went; order is `reordered`. */
export interface FieldChange {
  field: string;
  before: string[];
  after: string[];
}

/** What became of an entry. `reordered` is about a whole section and has no title. */
export interface EntryChange {
  section: string;
  kind: "added" | "removed" | "changed" | "reordered";
  title: string;
  fields: FieldChange[];
}

/** Every change from one resume to another, by section and entry in the order of `after`. For the browser too. */
export function resumeDifference(before: JsonResume, after: JsonResume): EntryChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((section) => {
    const [old, now] = [before[section], after[section]];
    if (Array.isArray(old ?? now) && Array.isArray(now ?? old)) {
      return sectionChanges(section, entriesOf(old), entriesOf(now));
    }
    const fields = fieldChanges(old, now);
    return fields.length > 0 ? [{ section, kind: "changed" as const, title: "", fields }] : [];
  });
}

function sectionChanges(section: string, before: unknown[], after: unknown[]): EntryChange[] {
  const found = findChanged(section, after, before);
  const changes = after.flatMap((entry, at): EntryChange[] => {
    const old = before[found[at] ?? -1];
    const title = titleOf(section, entry);
    const fields = fieldChanges(old, entry);
    if (old === undefined) return [{ section, kind: "added", title, fields }];
    return fields.length > 0 ? [{ section, kind: "changed", title, fields }] : [];
  });
  const removed = before.flatMap((entry, at): EntryChange[] =>
    found.includes(at)
      ? []
      : [
          {
            section,
            kind: "removed",
            title: titleOf(section, entry),
            fields: fieldChanges(entry, undefined),
          },
        ],
  );
  const kept = found.filter((at) => at >= 0);
  const isMoved = kept.some((at, index) => at < (kept[index - 1] ?? -1));
  const moved: EntryChange[] = isMoved
    ? [{ section, kind: "reordered", title: "", fields: [] }]
    : [];
  return [...changes, ...removed, ...moved];
}

/** Texts of a value, one for each line or item. */
function textsOf(value: unknown): string[] {
  if (isBlank(value)) return [];
  if (typeof value === "string") return value.split("\n").filter((line) => line.trim() !== "");
  if (Array.isArray(value))
    return value.flatMap((item) => (isObject(item) ? [flat(item)] : textsOf(item)));
  return [isObject(value) ? flat(value) : String(value)];
}

const flat = (value: object): string =>
  Object.values(value)
    .flatMap((one) => textsOf(one))
    .join(", ");

/** Texts of one list that are not in the other, as often as they are missing there. */
function without(list: string[], other: string[]): string[] {
  const left = [...other];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [before, after].map((entry) => (isObject(entry) ? entry : { "": entry }));
  const names = new Set([...Object.keys(now ?? {}), ...Object.keys(old ?? {})]);
  return [...names].flatMap((field) => {
    const [was, is] = [textsOf(old?.[field]), textsOf(now?.[field])];
    const change = { field, before: without(was, is), after: without(is, was) };
    if (change.before.length + change.after.length > 0) return [change];
    // The same lines in another order.
    return was.join("\n") === is.join("\n") ? [] : [{ field, before: was, after: is }];
  });
}

import { entryHeading } from "@/components/resume/entry-heading";
import {
  arrayOf,
  isObject,
  type Json,
  listOf,
  type Place,
  shownAt,
  textOf,
  toEntry,
} from "@/components/resume/form";
import { isEqual, matchEntries } from "@/components/resume/match-entries";
import { missingIn } from "@/components/resume/merge-lines";
import { PROFILES, SECTIONS, type SectionSpec } from "@/components/resume/sections";

/** What of one field or list is only in one of two resumes. */
export interface Detail {
  label: string;
  before: string[];
  after: string[];
}

/** An entry that is not the same in two resumes. */
export interface Change {
  id: string;
  /** “Work: Data Analyst” */
  title: string;
  kind: "added" | "removed" | "changed" | "moved";
  /** Empty where only the order or something that the page does not show has changed. */
  details: Detail[];
}

const filled = (text: string) => (text === "" ? [] : [text]);

function detailsOf(place: Place, before: unknown, after: unknown): Detail[] {
  const { fields, lists } = shownAt(place);
  const memberOf = (entry: unknown, name: string) => (isObject(entry) ? entry[name] : undefined);
  const linesOf = (entry: unknown, name: string) => arrayOf(memberOf(entry, name)).map(textOf);
  const ofFields = fields.map(({ name, label }) => {
    const [then, now] = [textOf(memberOf(before, name)), textOf(memberOf(after, name))];
    const isSame = then === now;
    return { label, before: isSame ? [] : filled(then), after: isSame ? [] : filled(now) };
  });
  const ofLists = lists.map(({ name, label }) => {
    const [then, now] = [linesOf(before, name), linesOf(after, name)];
    return { label, before: missingIn(then, now), after: missingIn(now, then) };
  });
  return [...ofFields, ...ofLists].filter((one) => one.before.length + one.after.length > 0);
}

function compareSection(spec: SectionSpec, before: unknown[], after: unknown[]): Change[] {
  const found = matchEntries(spec, before, after);
  const titleOf = (entry: unknown) =>
    `${spec.title}: ${entryHeading(spec, toEntry(spec.name, "", entry)).title}`;
  const gone = before.flatMap((entry, from): Change[] => {
    const to = found[from] ?? -1;
    const other = after[to];
    if (to >= 0 && isEqual(entry, other)) return [];
    return [
      {
        id: `${spec.name}-${from}`,
        title: titleOf(to < 0 ? entry : other),
        kind: to < 0 ? "removed" : "changed",
        details: detailsOf(spec.name, entry, other),
      },
    ];
  });
  const added = after.flatMap((entry, to): Change[] =>
    found.includes(to)
      ? []
      : [
          {
            id: `${spec.name}-new-${to}`,
            title: titleOf(entry),
            kind: "added",
            details: detailsOf(spec.name, undefined, entry),
          },
        ],
  );
  const kept = found.filter((to) => to >= 0);
  const isMoved = kept.some((to, at) => to < (kept[at - 1] ?? -1));
  const moved: Change = { id: `${spec.name}-order`, title: spec.title, kind: "moved", details: [] };
  return [...gone, ...added, ...(isMoved ? [moved] : [])];
}

/** Every text in a value, one for each line. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n").filter((line) => line.trim() !== "");
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Sections that the page has no form for: their texts, so that nothing goes unseen. */
function compareOthers(before: Json, after: Json): Change[] {
  const shown = new Set(["basics", "$schema", "meta", ...SECTIONS.map(({ name }) => name)]);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names.difference(shown)].flatMap((id): Change[] => {
    const [then, now] = [textsIn(before[id]), textsIn(after[id])];
    const detail = { label: "Text", before: missingIn(then, now), after: missingIn(now, then) };
    if (detail.before.length + detail.after.length === 0) return [];
    const title = id.charAt(0).toUpperCase() + id.slice(1);
    const kind = then.length === 0 ? "added" : now.length === 0 ? "removed" : "changed";
    return [{ id, title, kind, details: [detail] }];
  });
}

const locationOf = ({ basics }: Json) => (isObject(basics) ? basics.location : undefined);

/** What differs between two resumes, entry by entry, in the order of the page. */
export function compareResumes(before: Json, after: Json): Change[] {
  const single = (
    id: "basics" | "location",
    title: string,
    then: unknown,
    now: unknown,
  ): Change[] => {
    const details = detailsOf(id, then, now);
    return details.length > 0 ? [{ id, title, kind: "changed", details }] : [];
  };
  return [
    ...single("basics", "About you", before.basics, after.basics),
    ...single("location", "Where you live", locationOf(before), locationOf(after)),
    ...[PROFILES, ...SECTIONS].flatMap((spec) =>
      compareSection(spec, listOf(before, spec.name), listOf(after, spec.name)),
    ),
    ...compareOthers(before, after),
  ];
}

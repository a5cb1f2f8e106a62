import { profileWithoutContact } from "./contact.ts";
import type { ResumeEntry } from "./schema.ts";
import { sentencesOf } from "./sentences.ts";

/** What of a resume is kept or left out as one: a line of it, a sentence of prose, an item of a list, a place. */
export interface SheetPart {
  role: "profile" | "header" | "bullet" | "item" | "place";
  /** As it stands on a line of its own, with marker or dash; of an item and a place, what they add to the header's. */
  text: string;
  /** The user's own words in it. */
  bare: string;
  entry: ResumeEntry | null;
  /** Index of the header that this one cannot stand without; -1 for none. */
  parent: number;
  /** Of a header: what follows its items and its place. */
  tail: string;
  /** Of a sentence that goes on: what stands between it and the one before. Where that is left out it has its own line. */
  gap: string | null;
}

export type Section = ResumeEntry["kind"] | NonNullable<ResumeEntry["section"]>;

/** The order in which the sections stand. The markers' letters tell which is which. */
const ORDER: Section[] = [
  "work",
  "volunteer",
  "project",
  "education",
  "skill",
  "language",
  "certificate",
];

export function sectionOf(entry: ResumeEntry): Section {
  return entry.section ?? entry.kind;
}

/** The whole resume part by part: the profile, then section by section the entries and their bullets in order. */
export function layOut(
  label: string | null,
  summary: string | null,
  entries: ResumeEntry[],
): SheetPart[] {
  const parts: SheetPart[] = [];
  for (const text of [label, summary]) {
    if (text?.trim()) parts.push(...proseParts("profile", "", profileWithoutContact(text), null, -1));
  }
  for (const section of ORDER) {
    for (const entry of entries) {
      if (sectionOf(entry) === section) parts.push(...entryParts(entry, parts.length));
    }
  }
  return parts;
}

function entryParts(entry: ResumeEntry, at: number): SheetPart[] {
  const part = { entry, parent: at, tail: "", gap: null };
  const { bare, tail, place, items } = splitHeader(entry);
  const text = `[${entry.ref}] ${bare}`.trim();
  const header: SheetPart = { ...part, role: "header", text, bare: bare + tail, tail, parent: -1 };
  if (items.length > 0) {
    return [
      header,
      ...items.map((item): SheetPart => ({ ...part, role: "item", text: ` ${item},`, bare: item })),
    ];
  }
  return [
    header,
    ...(place ? [{ ...part, role: "place" as const, text: `, ${place}`, bare: place }] : []),
    ...entry.lines.flatMap((line, index) =>
      index < (entry.proseLines ?? 0)
        ? proseParts("bullet", "- ", line, entry, at)
        : [{ ...part, role: "bullet" as const, text: `- ${line}`, bare: line }],
    ),
  ];
}

/** A header without what it can stand without: the place in it, or the items after it. */
function splitHeader({ header, list, place }: ResumeEntry) {
  if (list) return { bare: list.head, tail: "", place: null, items: list.items };
  const at = place ? header.lastIndexOf(`, ${place}`) : -1;
  if (!place || at < 1) return { bare: header, tail: "", place: null, items: [] };
  const tail = header.slice(at + place.length + 2);
  return { bare: header.slice(0, at), tail, place, items: [] };
}

function proseParts(
  role: "profile" | "bullet",
  mark: string,
  text: string,
  entry: ResumeEntry | null,
  parent: number,
): SheetPart[] {
  return sentencesOf(text).map(({ sentence, gap }) => ({
    role,
    text: mark + sentence,
    bare: sentence,
    entry,
    parent,
    tail: "",
    gap,
  }));
}

/** The text of which a part's tokens are counted: about what it adds, and rather more. */
export function costText({ role, text, tail, entry }: SheetPart): string {
  if (role === "item" || role === "place") return text;
  return `${text}${tail}${role === "header" && entry?.list ? ":" : ""}\n`;
}

/** The text of the chosen parts, in the order of the resume. */
export function written(parts: SheetPart[], chosen: Iterable<number>): string {
  const lines: string[] = [];
  let line = "";
  let tail = "";
  let before = -1;
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const part = parts[index];
    if (!part) continue;
    const follows = before === index - 1 && before !== -1;
    if (part.role === "item") {
      // A list without a name begins right after its marker.
      line += parts[before]?.role === "item" ? `, ${part.bare}` : `${parts[before]?.bare ? ":" : ""} ${part.bare}`;
    } else if (part.role === "place") {
      line += part.text;
    } else if (part.gap !== null && follows) {
      line += part.gap + part.bare;
    } else {
      if (before !== -1) lines.push(line + tail);
      line = part.text;
      tail = part.tail;
    }
    before = index;
  }
  if (before !== -1) lines.push(line + tail);
  return lines.join("\n");
}

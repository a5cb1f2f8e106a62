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
  /** How many tokens it is at the least, without counting. */
  least: number;
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
  "note",
];

export function sectionOf(entry: ResumeEntry): Section {
  return entry.section ?? entry.kind;
}

/** Paid work: of all entries those whose absence would look like a gap. */
export function isJob(entry: ResumeEntry): boolean {
  return sectionOf(entry) === "work";
}

/** The whole resume part by part: the profile, then section by section the entries and their bullets in order. */
export function layOut(
  label: string | null,
  summary: string | null,
  entries: ResumeEntry[],
): SheetPart[] {
  const parts: SheetPart[] = [];
  for (const text of [label, summary]) {
    const own = { role: "profile", entry: null, parent: -1 } as const;
    if (text?.trim()) parts.push(...proseParts(own, "", profileWithoutContact(text)));
  }
  for (const section of ORDER) {
    for (const entry of entries) {
      if (sectionOf(entry) === section) parts.push(...entryParts(entry, parts.length));
    }
  }
  return parts;
}

function entryParts(entry: ResumeEntry, at: number): SheetPart[] {
  const { bare, tail, place, items } = splitHeader(entry);
  const text = `[${entry.ref}] ${bare}`.trim();
  const header = partOf({ role: "header", text, bare: bare + tail, entry, parent: -1, tail });
  const own = { entry, parent: at };
  if (items.length > 0) {
    return [
      header,
      ...items.map((item) => partOf({ ...own, role: "item", text: ` ${item},`, bare: item })),
    ];
  }
  return [
    header,
    ...(place ? [partOf({ ...own, role: "place", text: `, ${place}`, bare: place })] : []),
    ...entry.lines.flatMap((line, index) =>
      index < (entry.proseLines ?? 0)
        ? proseParts({ ...own, role: "bullet" }, "- ", line)
        : partOf({ ...own, role: "bullet", text: `- ${line}`, bare: line }),
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
  own: Pick<SheetPart, "role" | "entry" | "parent">,
  mark: string,
  text: string,
): SheetPart[] {
  return sentencesOf(text).map(({ sentence, gap }) =>
    partOf({ ...own, text: mark + sentence, bare: sentence, gap }),
  );
}

function partOf(fields: Omit<SheetPart, "tail" | "gap" | "least"> & Partial<SheetPart>): SheetPart {
  return { tail: "", gap: null, least: leastTokens(fields.bare), ...fields };
}

/** No token of either encoding holds letters of two words: as many tokens as words at the least. */
function leastTokens(text: string): number {
  let words = text === "" ? 0 : 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (at > 0 && text[at - 1] !== " ") words += 1;
  }
  return text.endsWith(" ") ? words - 1 : words;
}

import { withoutContact } from "./contact.ts";
import {
  languageHeader,
  oneLine,
  projectHeader,
  skillHeader,
  studyHeader,
  workHeader,
} from "./headers.ts";
import type { EducationRow, NoteRow, ProjectRow, ResumeRows, SkillRow, WorkRow } from "./rows.ts";
import { ENTRY_LETTERS, type EntryKind, type ResumeEntry } from "./schema.ts";

export type { EducationRow, NoteRow, ProjectRow, ResumeRows, SkillRow, WorkRow };

/** Keywords share lines of about this many characters, so that no row is one endless line. */
const KEYWORD_LINE_CHARS = 300;

/**
 * The rows as everything after the database sees them, each under its marker: `W1`, `W2` for work and volunteering,
 * `E`, `P`, `S`, and `N` for notes alike, in the rows' order.
 *
 * `previous` maps marker to row id over all earlier snapshots of the same session, rows deleted since included: a row
 * keeps its marker, and a new row gets the next number that no row ever had. Bullets stay as the user wrote them, but
 * for contact data in them (`withoutContact`); blank ones are no bullets.
 */
export function resumeEntries(
  rows: ResumeRows,
  previous: Record<string, string> = {},
): ResumeEntry[] {
  const refFor = refsAfter(previous);
  const withRef = (entry: Unmarked): ResumeEntry => ({
    ref: refFor(entry.kind, entry.entityId),
    ...reachableNowhere(entry),
  });
  return [
    ...rows.work.map(workEntry),
    ...rows.education.map(educationEntry),
    ...rows.projects.map(projectEntry),
    ...rows.skills.map(skillEntry),
    ...rows.notes.map(noteEntry),
  ].map(withRef);
}

function refsAfter(previous: Record<string, string>): (kind: EntryKind, id: string) => string {
  const known = new Map<string, string>();
  const highest = new Map<string, number>();
  for (const [ref, id] of Object.entries(previous)) {
    const [, letter, digits] = /^([A-Z])(\d+)$/.exec(ref) ?? [];
    if (letter === undefined) continue;
    known.set(letter + id, ref);
    highest.set(letter, Math.max(highest.get(letter) ?? 0, Number(digits)));
  }
  return (kind, id) => {
    const letter = ENTRY_LETTERS[kind];
    const kept = known.get(letter + id);
    if (kept !== undefined) return kept;
    const next = (highest.get(letter) ?? 0) + 1;
    highest.set(letter, next);
    return `${letter}${next}`;
  };
}

type Unmarked = Omit<ResumeEntry, "ref">;

function reachableNowhere(entry: Unmarked): Unmarked {
  const { header, lines, title, organization, place, list } = entry;
  return {
    ...entry,
    header: withoutContact(header),
    lines: lines.map(withoutContact),
    title: withoutContact(title),
    organization: withoutContact(organization),
    ...(place && { place: withoutContact(place) }),
    ...(list && {
      list: { head: withoutContact(list.head), items: list.items.map(withoutContact) },
    }),
  };
}

function workEntry(row: WorkRow): Unmarked {
  return {
    kind: "work",
    ...(row.kind === "volunteer" && { section: row.kind }),
    entityId: row.id,
    header: workHeader(row),
    lines: bullets(row.description, row.summary, ...row.highlights),
    proseLines: bullets(row.description, row.summary).length,
    ...((row.position || row.name) && row.location && { place: oneLine(row.location) }),
    title: row.position ?? "",
    organization: row.name ?? "",
    startDate: row.startDate,
    endDate: row.endDate,
  };
}

function educationEntry(row: EducationRow): Unmarked {
  return {
    kind: "education",
    entityId: row.id,
    header: studyHeader(row),
    lines: bullets(...row.courses),
    title: [row.studyType, row.area].filter(Boolean).join(", "),
    organization: row.institution ?? "",
    startDate: row.startDate,
    endDate: row.endDate,
  };
}

function projectEntry(row: ProjectRow): Unmarked {
  return {
    kind: "project",
    entityId: row.id,
    header: projectHeader(row),
    lines: bullets(row.description, ...row.highlights, ...keywordLines(row.keywords)),
    proseLines: bullets(row.description).length,
    title: row.name ?? "",
    organization: row.entity ?? "",
    startDate: row.startDate,
    endDate: row.endDate,
  };
}

function skillEntry(row: SkillRow): Unmarked {
  const keywords = keywordLines(row.keywords);
  return {
    kind: "skill",
    ...(row.kind !== "skill" && { section: row.kind }),
    entityId: row.id,
    header: row.kind === "language" ? languageHeader(row) : skillHeader(row, keywords[0] ?? ""),
    lines: row.kind === "language" ? keywords : keywords.slice(1),
    ...(row.kind === "skill" && listOf(row)),
    title: row.name ?? "",
    organization: row.issuer ?? "",
    // A certificate's date is a day, not the start of something that goes on.
    startDate: row.date,
    endDate: row.date,
  };
}

function listOf(row: SkillRow): Pick<ResumeEntry, "list"> {
  const items = bullets(...row.keywords).map(oneLine);
  const head = [row.name, row.level].some((part) => part?.trim()) ? skillHeader(row, "") : "";
  return items.length > 0 ? { list: { head, items } } : {};
}

/** A note is its text, on one line: nothing of it is a title, and its day is no date of a career. */
function noteEntry(row: NoteRow): Unmarked {
  return {
    kind: "note",
    entityId: row.id,
    header: oneLine(row.text),
    lines: [],
    title: "",
    organization: "",
    startDate: null,
    endDate: null,
    saidAt: row.createdAt.toISOString(),
  };
}

function bullets(...texts: (string | null)[]): string[] {
  return texts.filter((text) => text !== null).filter((text) => text.trim() !== "");
}

function keywordLines(keywords: string[]): string[] {
  const lines: string[] = [];
  for (const keyword of bullets(...keywords)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + keyword.length > KEYWORD_LINE_CHARS)
      lines.push(keyword);
    else lines[lines.length - 1] = `${last}, ${keyword}`;
  }
  return lines;
}

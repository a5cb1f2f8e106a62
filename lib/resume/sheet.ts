import type { ResumeEntry } from "./schema.ts";

/** One line of the whole resume, or one bullet of several. */
export interface SheetLine {
  role: "profile" | "heading" | "header" | "bullet";
  /** As it stands in the text, with marker or dash. */
  text: string;
  /** The user's own words in it. */
  bare: string;
  entry: ResumeEntry | null;
  /** Index of the line without which this one cannot stand: a bullet's header, a header's heading; -1 for none. */
  parent: number;
}

type Section = ResumeEntry["kind"] | NonNullable<ResumeEntry["section"]>;

/** The headings in the order in which they stand. */
const HEADINGS: [Section, string][] = [
  ["work", "Work:"],
  ["volunteer", "Volunteering:"],
  ["project", "Projects:"],
  ["education", "Education:"],
  ["skill", "Skills:"],
  ["language", "Languages:"],
  ["certificate", "Certificates:"],
];

export function sectionOf(entry: ResumeEntry): Section {
  return entry.section ?? entry.kind;
}

/** The whole resume line by line: the profile, then section by section the entries and their bullets in order. */
export function layOut(
  label: string | null,
  summary: string | null,
  entries: ResumeEntry[],
): SheetLine[] {
  const lines: SheetLine[] = [];
  for (const text of [label, summary]) {
    if (text?.trim()) lines.push({ role: "profile", text, bare: text, entry: null, parent: -1 });
  }
  for (const [section, title] of HEADINGS) {
    const own = entries.filter((entry) => sectionOf(entry) === section);
    if (own.length === 0) continue;
    const heading = lines.length;
    lines.push({ role: "heading", text: title, bare: title, entry: null, parent: -1 });
    for (const entry of own) {
      const header = lines.length;
      const text = `[${entry.ref}] ${entry.header}`;
      lines.push({ role: "header", text, bare: entry.header, entry, parent: heading });
      for (const bare of entry.lines) {
        lines.push({ role: "bullet", text: `- ${bare}`, bare, entry, parent: header });
      }
    }
  }
  return lines;
}

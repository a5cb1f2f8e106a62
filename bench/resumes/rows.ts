import { splitEntry } from "../../lib/resume/columns.ts";
import type { ResumeRows } from "../../lib/resume/rows.ts";
import type { JsonResume } from "../../lib/resume/schema.ts";
import { SECTIONS, type Section } from "../../lib/resume/sections.ts";

type Columns = Record<string, unknown>;

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** The rows that the database would hold of a resume, with ids made of section and place. */
export function rowsOf(resume: JsonResume): ResumeRows {
  const stored = (table: Section["table"]) =>
    SECTIONS.filter((section) => section.table === table).flatMap((section) =>
      (resume[section.name] ?? []).map((entry, index) => {
        const { columns } = splitEntry(entry, Object.values(section.columns));
        const pairs = Object.entries(section.columns).map(([column, name]) => [
          column,
          columns[name],
        ]);
        const row: Columns = Object.fromEntries(pairs);
        return { row, kind: section.kind, id: `${section.name}-${index + 1}` };
      }),
    );
  const dates = (row: Columns) => ({ startDate: text(row.startDate), endDate: text(row.endDate) });
  return {
    work: stored("work").map(({ row, kind, id }) => ({
      id,
      kind: kind === "volunteer" ? kind : "work",
      name: text(row.name),
      position: text(row.position),
      location: text(row.location),
      description: text(row.description),
      summary: text(row.summary),
      highlights: texts(row.highlights),
      ...dates(row),
    })),
    education: stored("education").map(({ row, id }) => ({
      id,
      institution: text(row.institution),
      area: text(row.area),
      studyType: text(row.studyType),
      score: text(row.score),
      courses: texts(row.courses),
      ...dates(row),
    })),
    projects: stored("projects").map(({ row, id }) => ({
      id,
      name: text(row.name),
      description: text(row.description),
      highlights: texts(row.highlights),
      keywords: texts(row.keywords),
      roles: texts(row.roles),
      entity: text(row.entity),
      ...dates(row),
    })),
    skills: stored("skills").map(({ row, kind, id }) => ({
      id,
      kind: kind === "language" || kind === "certificate" ? kind : "skill",
      name: text(row.name),
      level: text(row.level),
      keywords: texts(row.keywords),
      issuer: text(row.issuer),
      date: text(row.date),
    })),
    notes: [],
  };
}

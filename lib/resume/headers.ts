import type { EducationRow, ProjectRow, SkillRow, WorkRow } from "./rows.ts";

/** What a row is called when the user named nothing in it. */
const UNNAMED = {
  work: "Job without a title",
  education: "Education without a title",
  project: "Project without a name",
  skill: "Skill without a name",
};

type Part = string | null;

/** `Senior Engineer, Acme GmbH, Berlin (2019-03 – present)`; unpaid work says so. */
export function workHeader(row: WorkRow): string {
  const unpaid = row.kind === "volunteer" && !/volunt/i.test(`${row.position} ${row.name}`);
  const what = joined([row.position, row.name, row.location]) || UNNAMED.work;
  return oneLine(`${unpaid ? "Volunteer: " : ""}${what}${span(row)}`);
}

/** `MSc, Computer Science, University of Example (2013 – 2015), score 1.3` */
export function studyHeader(row: EducationRow): string {
  const what = joined([row.studyType, row.area, row.institution]) || UNNAMED.education;
  return oneLine(`${what}${span(row)}${row.score ? `, score ${row.score}` : ""}`);
}

/** `Ledger, Lead developer, Acme GmbH (2021)` */
export function projectHeader(row: ProjectRow): string {
  const what = joined([row.name, ...row.roles, row.entity]) || UNNAMED.project;
  return oneLine(`${what}${span(row)}`);
}

/** `Databases (advanced): PostgreSQL, Redis`; a certificate is `Cloud Architect, Acme Institute (2021-05)`. */
export function skillHeader(row: SkillRow, keywords: string): string {
  const name = joined([row.name, row.issuer]);
  const level = row.level && name ? ` (${row.level})` : (row.level ?? "");
  const what = [name + level, keywords].filter((part) => part !== "").join(": ");
  return oneLine(`${what || UNNAMED.skill}${row.date ? ` (${row.date})` : ""}`);
}

/** `German: C1` */
export function languageHeader(row: SkillRow): string {
  return oneLine([row.name, row.level].filter(Boolean).join(": ") || UNNAMED.skill);
}

function joined(parts: Part[]): string {
  return parts
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(", ");
}

/** ` (2019-03 – present)`: dates as precise as given, and nothing said about those that are not. */
function span({ startDate, endDate }: { startDate: Part; endDate: Part }): string {
  if (startDate && endDate) {
    return startDate === endDate ? ` (${startDate})` : ` (${startDate} – ${endDate})`;
  }
  if (startDate) return ` (${startDate} – present)`;
  return endDate ? ` (until ${endDate})` : "";
}

/** Runs of white space, line breaks included, as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

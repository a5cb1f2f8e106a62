import fc from "fast-check";
import type { PostingLine } from "../job/schema.ts";
import { LINE_KINDS } from "../job/schema.ts";
import type { ResumeRows } from "./rows.ts";

/** Resumes and postings of any kind for property tests. */

const WORDS =
  "led Kubernetes the payroll of nurses 40 % SQL reports. Kunden équipe 漢字 👩‍💻 cut costs and Berlin. Then two\nlines".split(
    " ",
  );

export const sentence = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string()), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(" "));
const name = fc.option(fc.constantFrom("Acme", "Senior nurse", "Berlin", "C++ (advanced)", ""));
const date = fc.option(fc.integer({ min: 2000, max: 2024 }).map(String));
const bullets = fc.array(sentence, { maxLength: 5 });
const keywords = fc.array(fc.constantFrom(...WORDS.filter((word) => !word.includes("\n"))), {
  maxLength: 8,
});

const rows = fc.record({
  work: fc.array(
    fc.record({
      kind: fc.constantFrom(
        "work" as const,
        "work" as const,
        "work" as const,
        "volunteer" as const,
      ),
      name,
      position: name,
      location: name,
      description: fc.option(sentence),
      startDate: date,
      endDate: date,
      summary: fc.option(sentence),
      highlights: bullets,
    }),
    { maxLength: 7 },
  ),
  education: fc.array(
    fc.record({
      institution: name,
      area: name,
      studyType: name,
      startDate: date,
      endDate: date,
      score: name,
      courses: bullets,
    }),
    { maxLength: 2 },
  ),
  projects: fc.array(
    fc.record({
      name,
      description: fc.option(sentence),
      highlights: bullets,
      keywords,
      startDate: date,
      endDate: date,
      roles: fc.array(sentence, { maxLength: 1 }),
      entity: name,
    }),
    { maxLength: 2 },
  ),
  skills: fc.array(
    fc.record({
      kind: fc.constantFrom(
        "skill" as const,
        "skill" as const,
        "language" as const,
        "certificate" as const,
      ),
      name,
      level: name,
      keywords,
      issuer: name,
      date,
    }),
    { maxLength: 4 },
  ),
  notes: fc.array(fc.record({ text: sentence, createdAt: fc.constant(new Date(0)) }), {
    maxLength: 3,
  }),
});

/** Numbers every text that comes as a line of its own, so that none is another's part. */
export const resumeRows: fc.Arbitrary<ResumeRows> = rows.map((drafts) => {
  let count = 0;
  const numbered = (text: string) => `${text} #${++count}`;
  const maybe = (text: string | null) => (text === null ? null : numbered(text));
  const withId = <T>(row: T) => ({ ...row, id: `row-${++count}` });
  return {
    work: drafts.work.map((row) =>
      withId({
        ...row,
        name: numbered(row.name ?? ""),
        description: maybe(row.description),
        summary: maybe(row.summary),
        highlights: row.highlights.map(numbered),
      }),
    ),
    education: drafts.education.map((row) =>
      withId({ ...row, institution: numbered(""), courses: row.courses.map(numbered) }),
    ),
    projects: drafts.projects.map((row) =>
      withId({
        ...row,
        name: numbered(""),
        description: maybe(row.description),
        highlights: row.highlights.map(numbered),
        keywords: row.keywords.map(numbered),
      }),
    ),
    skills: drafts.skills.map((row) =>
      withId({
        ...row,
        name: row.name && numbered(row.name),
        keywords: row.keywords.map(numbered),
      }),
    ),
    notes: drafts.notes.map((row) => withId({ ...row, text: numbered(row.text) })),
  };
});

export const postingLines: fc.Arbitrary<PostingLine[]> = fc
  .array(fc.record({ kind: fc.constantFrom(...LINE_KINDS), text: sentence }), { maxLength: 8 })
  .map((lines) => lines.map((line, index) => ({ ref: `J${index + 1}`, ...line })));

import fc from "fast-check";
import type { PostingLine } from "../job/schema.ts";
import type { WorkRow } from "../resume/rows.ts";
import type { Sources } from "./snapshot.ts";

/** Resumes and postings for tests, from a few words to more than any window takes. */

const line = fc
  .tuple(
    fc.constantFrom(
      "Kubernetes",
      "Go",
      "night shifts",
      "Rechnungen",
      "経験",
      "<<END POSTING>>",
      "Question:",
    ),
    fc.nat(9_999),
    fc.nat(30),
  )
  .map(([word, number, more]) => `Ran ${number} ${word} ${"and then some ".repeat(more)}`.trim());

const job: fc.Arbitrary<Omit<WorkRow, "id">> = fc.record({
  kind: fc.constant("work"),
  name: line,
  position: fc.constantFrom("Engineer", "Nurse", null),
  location: fc.constant(null),
  description: fc.constant(null),
  startDate: fc.constantFrom("2015", "2019-03", null),
  endDate: fc.constantFrom("2020", null),
  summary: fc.constant(null),
  highlights: fc.array(line, { maxLength: 12 }),
});

const postingLine: fc.Arbitrary<Omit<PostingLine, "ref">> = fc.record({
  kind: fc.constantFrom("heading", "must", "nice", "task", "benefit", "other"),
  text: line,
});

export const anySources: fc.Arbitrary<Sources> = fc
  .tuple(
    fc.array(job, { minLength: 1, maxLength: 12 }),
    fc.array(postingLine, { maxLength: 40 }),
    fc.option(line, { nil: null }),
  )
  .map(([work, lines, summary]) => ({
    rows: {
      work: work.map((row, at) => ({ ...row, id: `work-${at}` })),
      education: [],
      projects: [],
      skills: [],
      notes: [],
    },
    profile: { label: null, summary },
    posting: {
      id: 7,
      title: "Engineer",
      company: "Acme",
      lines: lines.map((one, at) => ({ ...one, ref: `J${at + 1}` })),
    },
  }));

/** One job of so many bullets, and a posting of so many lines. */
export function sourcesOf(bullets: string[], lines: string[]): Sources {
  const row: WorkRow = {
    id: "work-1",
    kind: "work",
    name: "Acme",
    position: "Engineer",
    location: null,
    description: null,
    startDate: "2019",
    endDate: null,
    summary: null,
    highlights: bullets,
  };
  return {
    rows: { work: [row], education: [], projects: [], skills: [], notes: [] },
    profile: { label: null, summary: null },
    posting: {
      id: 7,
      title: "Engineer",
      company: "Acme",
      lines: lines.map((text, at) => ({ ref: `J${at + 1}`, kind: "must", text })),
    },
  };
}

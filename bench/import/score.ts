import type { JsonResume } from "../../lib/resume/schema.ts";

/** What is compared with a reference: for each measure the texts that a resume has, repetitions included. */
export const MEASURES = [
  "position",
  "employer",
  "start",
  "end",
  "highlights",
  "under the job",
  "education",
  "skills",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Count {
  hits: number;
  found: number;
  wanted: number;
}
export type Counts = Record<Measure, Count>;

/** Letters and digits only, without accents: what a layout does to a text is no error. */
const plain = (text: string | null | undefined): string =>
  (text ?? "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

function textsOf(resume: JsonResume): Record<Measure, string[]> {
  const work = resume.work ?? [];
  const told = [...work, ...(resume.volunteer ?? []), ...(resume.projects ?? [])];
  const filled = (texts: string[]) => texts.filter((text) => text !== "");
  return {
    position: filled(work.map((job) => plain(job.position))),
    employer: filled(work.map((job) => plain(job.name))),
    start: filled(work.map((job) => job.startDate ?? "")),
    end: filled(work.map((job) => job.endDate ?? "")),
    highlights: filled(told.flatMap((entry) => (entry.highlights ?? []).map(plain))),
    "under the job": filled(
      work.flatMap((job) =>
        (job.highlights ?? []).map(
          (text) => `${plain(job.position)}|${job.startDate}|${plain(text)}`,
        ),
      ),
    ),
    education: filled(
      (resume.education ?? []).flatMap((school) => [
        plain(school.institution),
        plain(`${school.studyType ?? ""}${school.area ?? ""}`),
        school.endDate ? `end ${school.endDate}` : "",
      ]),
    ),
    skills: filled(
      (resume.skills ?? []).flatMap((skill) => [
        plain(skill.name),
        ...(skill.keywords ?? []).map(plain),
      ]),
    ),
  };
}

/** How many texts of each measure a resume shares with the reference. */
export function compare(found: JsonResume, wanted: JsonResume): Counts {
  const [a, b] = [textsOf(found), textsOf(wanted)];
  const counts = MEASURES.map((measure): [Measure, Count] => {
    const left = [...b[measure]];
    const hits = a[measure].filter((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    return [measure, { hits, found: a[measure].length, wanted: b[measure].length }];
  });
  return Object.fromEntries(counts) as Counts;
}

export function add(all: Counts[]): Counts {
  const sums = MEASURES.map((measure): [Measure, Count] => {
    const sum = (key: keyof Count) => all.reduce((total, one) => total + one[measure][key], 0);
    return [measure, { hits: sum("hits"), found: sum("found"), wanted: sum("wanted") }];
  });
  return Object.fromEntries(sums) as Counts;
}

export const precision = ({ hits, found }: Count): number => (found ? hits / found : 1);
export const recall = ({ hits, wanted }: Count): number => (wanted ? hits / wanted : 1);
/** Harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
export const f1 = ({ hits, found, wanted }: Count): number =>
  found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);

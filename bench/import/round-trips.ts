import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { exportResume } from "../../lib/resume/export/export-resume.ts";
import type { ExportFormat } from "../../lib/resume/export/schema.ts";
import { importFile } from "../../lib/resume/import/import-file.ts";
import { isObject } from "../../lib/resume/paper/block.ts";
import { onPaper, trickyResumes } from "../../lib/resume/paper/sample-resumes.ts";
import { type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { demoResume, secondResume } from "../../prisma/seed-data/resumes.ts";
import { sharedResumes } from "../resumes/shared-corpus.ts";
import { printTable } from "../table.ts";
import { resumesIn } from "./generate.ts";

/**
 * Writes resumes in each format, reads the files, and counts what differs: entries, highlights, and fields of any kind.
 * Letters are compared as they are, spaces as one.
 */
const FORMATS: ExportFormat[] = ["json", "docx", "pdf"];
const LISTS = ["work", "volunteer", "education", "projects", "skills"];
const MADE_UP = 100;
const FOLDERS = [
  "../resumes/resumes",
  "../retrieval/resumes",
  "../claims/resumes",
  "../claims/fresh/resumes",
];

/** What paper does not show: of the file and not of the person. */
function shown(resume: JsonResume): JsonResume {
  const { $schema: _, meta: _meta, basics, ...lists } = resume;
  const { image: _image, ...person } = basics ?? {};
  return { ...lists, basics: { name: "Robin", ...person } };
}

/** Every text in a value with its path. */
function leaves(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, `${path}.${at}`));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
  }
  return [`${path} ${String(value)}`];
}

const countsOf = (resume: Record<string, unknown>) => {
  const entries = LISTS.flatMap((name) => (Array.isArray(resume[name]) ? resume[name] : []));
  const lists = entries.map((entry: unknown) => (isObject(entry) ? entry.highlights : null));
  const highlights = lists.filter((list) => Array.isArray(list)).flat();
  return { entries, highlights };
};

interface Row {
  resumes: number;
  same: number;
  entries: number;
  entriesBack: number;
  highlights: number;
  highlightsBack: number;
  fields: number;
  fieldsOff: number;
  pages: number;
  first: string;
}

async function measure(resumes: [string, JsonResume][], format: ExportFormat): Promise<Row> {
  const row: Row = {
    resumes: resumes.length,
    same: 0,
    entries: 0,
    entriesBack: 0,
    highlights: 0,
    highlightsBack: 0,
    fields: 0,
    fieldsOff: 0,
    pages: 0,
    first: "",
  };
  for (const [name, resume] of resumes) {
    const wanted = onPaper(shown(resume)) as Record<string, unknown>;
    const { body } = await exportResume(shown(resume), "Robin", { format, paper: "a4" });
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const result = await importFile(bytes, `resume.${format}`);
    const found = onPaper(result.resume) as Record<string, unknown>;
    const [a, b] = [countsOf(wanted), countsOf(found)];
    row.entries += a.entries.length;
    row.highlights += a.highlights.length;
    row.entriesBack += a.entries.filter((one) =>
      b.entries.some((other) => isDeepStrictEqual(one, other)),
    ).length;
    row.highlightsBack += a.highlights.filter((text) => b.highlights.includes(text)).length;
    const [texts, back] = [new Set(leaves(wanted)), new Set(leaves(found))];
    const off = [...texts.symmetricDifference(back)];
    row.fields += texts.size;
    row.fieldsOff += off.length;
    row.pages += result.source.pages;
    if (off.length === 0) row.same += 1;
    else if (!row.first) row.first = `${name}${off[0]}`.slice(0, 80);
  }
  return row;
}

/** Prints the table of round trips; every figure is of resumes that are written and read back. */
export async function printRoundTrips(): Promise<void> {
  const own: [string, JsonResume][] = [
    ...(await resumesIn(FOLDERS)),
    ["demo", demoResume],
    ["second demo", secondResume],
  ];
  const shared = sharedResumes().map((one, at): [string, JsonResume] => [`shared ${at + 1}`, one]);
  const madeUp = fc
    .sample(trickyResumes, { numRuns: MADE_UP, seed: 5 })
    .map((resume, at): [string, JsonResume] => [
      `made up ${at}`,
      resumeSchema.parse({ skills: [{ name: "Reading" }], ...resume }),
    ]);
  const rows: string[][] = [];
  const sets = [
    ["ours", own],
    ["made up", madeUp],
    ["shared", shared],
  ] as const;
  for (const [title, resumes] of sets.filter(([, list]) => list.length > 0)) {
    for (const format of FORMATS) {
      const row = await measure(resumes, format);
      rows.push([
        title,
        format,
        `${row.same}/${row.resumes}`,
        `${row.entriesBack}/${row.entries}`,
        `${row.highlightsBack}/${row.highlights}`,
        `${row.fieldsOff} of ${row.fields}`,
        String(row.pages),
        row.first,
      ]);
    }
  }
  printTable(
    "round trips",
    [
      "resumes",
      "format",
      "same",
      "entries back",
      "highlights back",
      "fields that differ",
      "pages",
      "first difference",
    ],
    rows,
  );
}

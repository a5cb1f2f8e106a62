import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importFile } from "../../lib/resume/import/import-file.ts";
import { countedWords, missingWords, textsIn } from "../../lib/resume/import/ledger.ts";
import type { ImportResult } from "../../lib/resume/import/schema.ts";
import { type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { printTable } from "../table.ts";
import { generate } from "./generate.ts";
import { printRoundTrips } from "./round-trips.ts";
import { add, type Counts, compare, f1, MEASURES, precision, recall } from "./score.ts";

/**
 * `npm run bench:import -- <folder>` reads every file of a folder; where a JSON Resume of the same name lies beside
 * one, its fields are compared. Without a folder the bench writes files of its own layouts and reads those. The round
 * trips of our own export come first.
 */
const FILES = /\.(?:pdf|docx|md|markdown|txt|zip)$/iu;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** What share of the file's words ended where. Dates and titles of sections are among the warnings. */
function placedWords({
  resume,
  source,
  warnings,
}: ImportResult): [field: number, warning: number, nowhere: number] {
  const lines = source.text.split("\n");
  const all = Math.max(lines.flatMap(countedWords).length, 1);
  const fields = textsIn(resume);
  const outside = missingWords(lines, fields).flat().length;
  const nowhere = missingWords(lines, [...fields, ...warnings.map(({ text }) => text)]).flat()
    .length;
  return [(all - outside) / all, (outside - nowhere) / all, nowhere / all];
}

function referenceOf(folder: string, file: string): JsonResume | null {
  try {
    const text = readFileSync(path.join(folder, `${path.parse(file).name}.json`), "utf8");
    return resumeSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

const highlightsOf = ({ work, volunteer, projects }: JsonResume) =>
  [...(work ?? []), ...(volunteer ?? []), ...(projects ?? [])].flatMap(
    (one) => one.highlights ?? [],
  );

async function measure(title: string, folder: string): Promise<Counts[]> {
  const rows: string[][] = [];
  const counts: Counts[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => FILES.test(name))
    .sort()) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    const started = performance.now();
    try {
      const result = await importFile(bytes, file);
      const ms = performance.now() - started;
      const reference = referenceOf(folder, file);
      const count = reference && compare(result.resume, reference);
      if (count) counts.push(count);
      const { work, education, projects } = result.resume;
      const entries = [work, education, projects].reduce(
        (sum, list) => sum + (list?.length ?? 0),
        0,
      );
      const scores = MEASURES.map((name) => (count ? f1(count[name]).toFixed(2) : ""));
      rows.push([
        file,
        result.source.type,
        ms.toFixed(0),
        String(entries),
        String(highlightsOf(result.resume).length),
        ...placedWords(result).map(percent),
        ...scores,
      ]);
    } catch (error) {
      const reference = referenceOf(folder, file);
      if (reference) counts.push(compare({}, reference));
      rows.push([file, error instanceof Error ? error.message.slice(0, 60) : "failed"]);
    }
  }
  printTable(
    title,
    [
      "file",
      "type",
      "ms",
      "entries",
      "highlights",
      "in fields",
      "in warnings",
      "nowhere",
      ...MEASURES,
    ],
    rows,
  );
  return counts;
}

function printSums(title: string, counts: Counts[]): void {
  if (counts.length === 0) return;
  const sums = add(counts);
  const rows = MEASURES.map((name) => [
    name,
    precision(sums[name]).toFixed(3),
    recall(sums[name]).toFixed(3),
    f1(sums[name]).toFixed(3),
  ]);
  printTable(`${title}: ${counts.length} files`, ["field", "precision", "recall", "F1"], rows);
}

await printRoundTrips();
const [folder] = process.argv.slice(2);
if (folder) printSums(folder, await measure(folder, folder));
else {
  const own = mkdtempSync(path.join(tmpdir(), "import-"));
  try {
    await generate(own);
    for (const part of ["tuned", "held"]) {
      printSums(part, await measure(`${part} layouts`, path.join(own, part)));
    }
  } finally {
    rmSync(own, { recursive: true });
  }
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportResume } from "../../export/export-resume.ts";
import type { ExportFormat, Paper } from "../../export/schema.ts";
import { onPaper, trickyResumes } from "../../paper/sample-resumes.ts";
import { type JsonResume, resumeSchema } from "../../schema.ts";
import { importFile } from "../import-file.ts";

async function backFrom(resume: JsonResume, format: ExportFormat, paper: Paper) {
  const { body } = await exportResume(resume, "", { format, paper });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return await importFile(bytes, `resume.${format}`);
}

const withName = (resume: object): JsonResume =>
  resumeSchema.parse({
    skills: [{ name: "Reading" }],
    ...resume,
    basics: { name: "Robin", ...("basics" in resume && (resume.basics as object)) },
  });

describe("what we wrote comes back as it was", () => {
  test.each<[ExportFormat, Paper, number]>([
    ["docx", "a4", 60],
    ["pdf", "a4", 25],
    ["pdf", "letter", 15],
  ])("from %s, %s, whatever it says", { timeout: 300_000 }, async (format, paper, numRuns) => {
    await fc.assert(
      fc.asyncProperty(trickyResumes.map(withName), async (resume) => {
        const { resume: read, warnings } = await backFrom(resume, format, paper);
        expect(onPaper(read)).toEqual(onPaper(resume));
        expect(warnings.filter(({ kind }) => kind === "unplaced")).toEqual([]);
      }),
      { numRuns },
    );
  });
});

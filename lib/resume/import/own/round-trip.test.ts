import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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

test("what somebody wrote into our Word file where no field is, is named", async () => {
  const { body } = await exportResume(
    withName({ work: [{ position: "Cook", startDate: "2021", highlights: ["Soup"] }] }),
    "",
    { format: "docx", paper: "a4" },
  );
  if (typeof body === "string") throw new Error("a Word file is no text");
  const files = unzipSync(body);
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const edited = xml.replace("2021 – present", "sometime in summer").replace("Soup", "Stew");
  const zip = zipSync({ ...files, "word/document.xml": strToU8(edited) });
  const { resume, warnings } = await importFile(zip, "resume.docx");
  expect(resume.work).toEqual([{ position: "Cook", highlights: ["Stew"] }]);
  expect(warnings.filter(({ kind }) => kind === "unplaced").map(({ text }) => text)).toEqual([
    "sometime in summer",
  ]);
});

describe("what we wrote comes back as it was", () => {
  test.each<[ExportFormat, Paper, number]>([
    ["docx", "a4", 40],
    ["pdf", "a4", 12],
    ["pdf", "letter", 6],
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

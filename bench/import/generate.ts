import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { findBrowser } from "../../scripts/install-browser.mjs";
import { BLIND_DOCX, BLIND_TEXT } from "./layouts/blind.ts";
import { DOCX_LAYOUTS, writeDocx } from "./layouts/docx.ts";
import { HELD_LAYOUTS } from "./layouts/html-held.ts";
import { TUNED_LAYOUTS } from "./layouts/html-tuned.ts";
import { TEXT_LAYOUTS } from "./layouts/text.ts";
import { shownPart } from "./layouts/words.ts";

/** Resumes of the other benches and of the demo; all of their people and employers are invented. */
const FOLDERS = ["../resumes/resumes", "../retrieval/resumes"];

/** The resumes of some folders, by their files' names. */
export async function resumesIn(folders: string[]): Promise<[name: string, resume: JsonResume][]> {
  const files = folders.flatMap((folder) => {
    const full = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(full)
      .sort()
      .map((file) => path.join(full, file));
  });
  return await Promise.all(
    files.map(async (file): Promise<[string, JsonResume]> => {
      const module: Record<string, unknown> = await import(file);
      return [path.basename(file, ".ts"), resumeSchema.parse(Object.values(module)[0])];
    }),
  );
}

/** How many resumes each layout is filled with. */
const PER_LAYOUT = 5;

/** Writes every layout with some of the resumes, and each one's reference beside it, into `tuned/` and `held/`. */
export async function generate(folder: string): Promise<void> {
  const all = (await resumesIn(FOLDERS)).map(([name, resume]): [string, JsonResume] => [
    name,
    shownPart(resume),
  ]);
  let next = 0;
  const some = () =>
    Array.from({ length: PER_LAYOUT }, () => all[next++ % all.length] ?? all[0]).filter(
      (one) => one !== undefined,
    );
  const write = (
    held: boolean,
    name: string,
    ending: string,
    content: string | Uint8Array,
    resume: JsonResume,
  ) => {
    const target = path.join(folder, held ? "held" : "tuned");
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, `${name}.${ending}`), content);
    writeFileSync(path.join(target, `${name}.json`), JSON.stringify(resume, null, 2));
  };
  const found = findBrowser();
  if (!found) throw new Error("No browser was found to print the PDF files with.");
  const browser = await chromium.launch({
    ...(found.executablePath && { executablePath: found.executablePath }),
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const layout of [...TUNED_LAYOUTS, ...HELD_LAYOUTS]) {
    for (const [name, resume] of some()) {
      await page.setContent(layout.render(resume));
      const margin = { top: "14mm", bottom: "14mm", left: "15mm", right: "15mm" };
      const pdf = await page.pdf({ format: layout.paper, margin });
      write(layout.held, `${name}-${layout.name}`, "pdf", new Uint8Array(pdf), resume);
    }
  }
  await browser.close();
  for (const layout of [...DOCX_LAYOUTS, ...BLIND_DOCX]) {
    for (const [name, resume] of some()) {
      write(
        layout.held,
        `${name}-${layout.name}`,
        "docx",
        await writeDocx(layout.render(resume)),
        resume,
      );
    }
  }
  for (const layout of [...TEXT_LAYOUTS, ...BLIND_TEXT]) {
    for (const [name, resume] of some()) {
      write(layout.held, `${name}-${layout.name}`, layout.ending, layout.render(resume), resume);
    }
  }
}

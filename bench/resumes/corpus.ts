import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { resumeSchema } from "../../lib/resume/schema.ts";
import { demoPostings } from "../../prisma/seed-data/postings.ts";
import { demoResume, secondResume } from "../../prisma/seed-data/resumes.ts";
import { type Case, OTHERS, sharedCases, spread } from "./shared-corpus.ts";

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the modules of a folder export, by file name. */
async function exportsOf<T>(folder: string, schema: z.ZodType<T>): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (const file of readdirSync(pathTo(folder)).sort()) {
    const module: Record<string, unknown> = await import(pathTo(`${folder}/${file}`));
    found.set(file.replace(".ts", ""), schema.parse(Object.values(module)[0]));
  }
  return found;
}

/** Each resume of a folder with the posting of the same file name, and some of the others. */
export async function casesIn(folder: string): Promise<Case[]> {
  const postings = await exportsOf(`${folder}/postings`, z.string());
  const resumes = await exportsOf(`${folder}/resumes`, resumeSchema);
  return [...resumes].map(([name, resume]) => {
    const other = [...postings].filter(([each]) => each !== name).map(([, text]) => text);
    return { name, resume, same: [postings.get(name) ?? ""], other: spread(other, OTHERS) };
  });
}

async function ownCases(): Promise<Case[]> {
  const seeded = demoPostings.map((posting) => posting.description);
  return [
    ...(await casesIn(".")),
    ...(await casesIn("../retrieval")),
    { name: "demo", resume: demoResume, same: seeded.slice(0, 3), other: seeded.slice(3, 7) },
    {
      name: "second demo",
      resume: secondResume,
      same: seeded.slice(3, 5),
      other: [...seeded.slice(0, 2), ...seeded.slice(5, 7)],
    },
  ];
}

/** The shared resumes where they are, else our own. */
export async function readCases(): Promise<{ title: string; cases: Case[] }> {
  const own = await ownCases();
  const shared = sharedCases(own.flatMap((each) => each.same));
  return shared.length > 0
    ? { title: "../shared/data/resumes.jsonl", cases: shared }
    : { title: "our own resumes", cases: own };
}

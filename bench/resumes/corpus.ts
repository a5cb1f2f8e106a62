import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { demoPostings } from "../../prisma/seed-data/postings.ts";
import { demoResume, secondResume } from "../../prisma/seed-data/resumes.ts";
import { rarities, wordsOf } from "./words.ts";

/** A resume with texts of postings: some of its occupation, some of others. */
export interface Case {
  name: string;
  resume: JsonResume;
  same: string[];
  other: string[];
}

/** Postings of other occupations that a resume is measured with. */
const OTHERS = 4;
/** Of the shared postings, the most that are read: choosing among them compares each with each resume. */
const MOST_POSTINGS = 2_000;

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

function spread<T>(items: T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

/** The longest text in a line of the shared postings, which is the description. */
function longestText(line: unknown): string {
  const fields = z.record(z.string(), z.unknown()).safeParse(line).data ?? {};
  const texts = Object.values(fields).filter((field) => typeof field === "string");
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The shared resumes; of the postings the one that shares most with a resume counts as its occupation. */
function sharedCases(own: Case[]): Case[] {
  const [resumes, jobs] = ["resumes", "jobs"].map((name) =>
    pathTo(`../../../shared/data/${name}.jsonl`),
  );
  if (!resumes || !existsSync(resumes)) return [];
  const postings =
    jobs && existsSync(jobs)
      ? linesOf(jobs).map(longestText).filter(Boolean).slice(0, MOST_POSTINGS)
      : own.flatMap((each) => each.same);
  const rarity = rarities(postings);
  const words = postings.map(wordsOf);
  return linesOf(resumes).flatMap((line, index) => {
    const resume = resumeSchema.safeParse(line).data;
    if (!resume) return [];
    const mine = wordsOf(JSON.stringify(resume));
    const score = (at: number) => {
      const shared = (words[at] ?? new Set()).intersection(mine);
      return [...shared].reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0);
    };
    const ranked = postings
      .map((text, at) => ({ text, score: score(at) / Math.sqrt(words[at]?.size || 1) }))
      .sort((a, b) => b.score - a.score)
      .map(({ text }) => text);
    const other = spread(ranked.slice(ranked.length >> 2), OTHERS);
    return [{ name: `shared ${index + 1}`, resume, same: ranked.slice(0, 1), other }];
  });
}

/** The shared resumes where they are, else our own. */
export async function readCases(): Promise<{ title: string; cases: Case[] }> {
  const own = await ownCases();
  const shared = sharedCases(own);
  return shared.length > 0
    ? { title: "../shared/data/resumes.jsonl", cases: shared }
    : { title: "our own resumes", cases: own };
}

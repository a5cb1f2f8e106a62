import { existsSync, readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import { MAX_DESCRIPTION_CHARS, type Posting } from "../../lib/job/schema.ts";
import { type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { demoPostings } from "../../prisma/seed-data/postings.ts";
import { demoResume, secondResume } from "../../prisma/seed-data/resumes.ts";
import { LONG_POSTINGS, LONG_RESUMES } from "./long/texts.ts";

export interface Pair {
  resume: JsonResume;
  /** As received. */
  description: string;
  posting: Posting;
}

export interface PairSet {
  title: string;
  pairs: Pair[];
}

/** Folders of resumes, each with a posting of its occupation under the same file name. */
const FOLDERS = ["retrieval", "resumes"];
/** The posting so many files on is of another occupation. */
const OTHER = 3;
/** Of the shared resumes so many are read. */
const SHARED = 20;

export function pairOf(resume: JsonResume, description: string, at: number): Pair {
  const { title, company, lines } = parseJobPosting({ description });
  return { resume, description, posting: { id: at + 1, title, company, lines } };
}

const urlOf = (path: string) => new URL(path, import.meta.url);

/** What each file of a folder exports, by the order of their names. */
async function exportsIn<T>(folder: string, schema: z.ZodType<T>): Promise<T[]> {
  const names = readdirSync(urlOf(`../${folder}/`)).sort();
  const modules = names.map(async (name): Promise<Record<string, unknown>> => {
    return await import(urlOf(`../${folder}/${name}`).href);
  });
  return (await Promise.all(modules)).map((module) => schema.parse(Object.values(module)[0]));
}

/** Each resume of a folder with a posting of its own occupation and of another. */
async function ownPairs(folder: string): Promise<PairSet> {
  const resumes = await exportsIn(`${folder}/resumes`, resumeSchema);
  const postings = await exportsIn(`${folder}/postings`, z.string());
  return { title: `bench/${folder}`, pairs: twice(resumes, postings) };
}

function twice(resumes: JsonResume[], postings: string[]): Pair[] {
  return [0, OTHER].flatMap((step) =>
    resumes.map((resume, at) => pairOf(resume, postings[(at + step) % postings.length] ?? "", at)),
  );
}

const longPairs = (): PairSet => ({ title: "long", pairs: twice(LONG_RESUMES, LONG_POSTINGS) });

function seededPairs(): PairSet {
  const pairs = [demoResume, secondResume].flatMap((resume) =>
    demoPostings.map(({ description }, at) => pairOf(resume, description, at)),
  );
  return { title: "seeded", pairs };
}

function linesOf(name: string): unknown[] {
  const url = urlOf(`../../../shared/data/${name}`);
  if (!existsSync(url)) return [];
  const lines = readFileSync(url, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): unknown => JSON.parse(line));
}

/** The longest text in a line of the shared postings, which is the description. */
function longestText(line: unknown): string {
  const fields = z.record(z.string(), z.unknown()).safeParse(line).data ?? {};
  const texts = Object.values(fields).filter((field) => typeof field === "string");
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), "");
  return longest.slice(0, MAX_DESCRIPTION_CHARS);
}

/** Some of ../shared/data, where it is: resumes from all over the file, each with another posting. */
function sharedPairs(): PairSet {
  const resumes = linesOf("resumes.jsonl").flatMap((line) => {
    const { data } = resumeSchema.safeParse(line);
    return data ? [data] : [];
  });
  const postings = linesOf("jobs.jsonl")
    .map(longestText)
    .filter((text) => text.trim() !== "");
  const spread = <T>(items: T[]) => {
    const step = Math.max(1, Math.floor(items.length / SHARED));
    return items.filter((_, at) => at % step === 0).slice(0, SHARED);
  };
  const chosen = spread(postings);
  const pairs = spread(resumes).flatMap((resume, at) => {
    const description = chosen[at % (chosen.length || 1)];
    return description === undefined ? [] : [pairOf(resume, description, at)];
  });
  return { title: "../shared/data", pairs };
}

/** All sets that are there. */
export async function pairSets(): Promise<PairSet[]> {
  const folders = FOLDERS.filter((folder) => existsSync(urlOf(`../${folder}/resumes`)));
  const own = await Promise.all(folders.map(ownPairs));
  return [...own, seededPairs(), longPairs(), sharedPairs()].filter(
    ({ pairs }) => pairs.length > 0,
  );
}

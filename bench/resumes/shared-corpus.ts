import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { careerDate, type JsonResume, resumeSchema } from "../../lib/resume/schema.ts";
import { rarities, wordsOf } from "./words.ts";

/** A resume with texts of postings: some of its occupation, some of others. */
export interface Case {
  name: string;
  resume: JsonResume;
  same: string[];
  other: string[];
}

/** Postings of other occupations that a resume is measured with. */
export const OTHERS = 4;

/** The most that are read of the shared files: each posting is compared with each resume. */
const MOST_POSTINGS = 2_000;
const MOST_RESUMES = 300;

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** So many of them from all over a list. */
export function spread<T>(items: T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

const jsonLine = z.string().transform((line, context): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    context.addIssue({ code: "custom", message: "no JSON" });
    return z.NEVER;
  }
});
const anyObject = z.record(z.string(), z.unknown());

/** The lines of a file that are JSON objects; none where there is no file. */
function objectsIn(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line) => {
    const { data } = jsonLine.pipe(anyObject).safeParse(line);
    return data ? [data] : [];
  });
}

/** A date as people write it elsewhere (`May 2015`) is none here, and no reason to leave out the resume. */
function withoutOddDates(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutOddDates(each));
  const object = anyObject.safeParse(value).data;
  if (object) {
    return Object.fromEntries(
      Object.entries(object).map(([name, each]) => [name, withoutOddDates(each, name)]),
    );
  }
  return /date$/i.test(key) && !careerDate.safeParse(value).success ? null : value;
}

/** The longest text of a shared posting, which is the description. */
function longestText(object: Record<string, unknown>): string {
  const texts = Object.values(object).filter((field) => typeof field === "string");
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

const resumeOf = (object: Record<string, unknown>): JsonResume | undefined =>
  resumeSchema.safeParse(withoutOddDates(object.resume ?? object)).data;

const sharedObjects = () => objectsIn(pathTo("../../../shared/data/resumes.jsonl"));

/** Every shared resume that is one; none where there is no file. */
export const sharedResumes = (): JsonResume[] =>
  sharedObjects().flatMap((object) => {
    const resume = resumeOf(object);
    return resume ? [resume] : [];
  });

/** The shared resumes; of the postings the one that shares most with a resume counts as its occupation. */
export function sharedCases(ownPostings: string[]): Case[] {
  const resumes = sharedObjects();
  const shared = objectsIn(pathTo("../../../shared/data/jobs.jsonl"));
  const texts = shared.map(longestText).filter((text) => text !== "");
  const postings = texts.length > 0 ? spread(texts, MOST_POSTINGS) : ownPostings;
  const rarity = rarities(postings);
  const words = postings.map((text) => wordsOf(text));
  return spread(resumes, MOST_RESUMES).flatMap((object, index) => {
    const resume = resumeOf(object);
    if (!resume) return [];
    const mine = wordsOf(JSON.stringify(resume));
    const closeness = words.map((each) => {
      const common = [...each.intersection(mine)].map((word) => rarity.get(word) ?? 0);
      return common.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(each.size + 1);
    });
    const ranked = [...postings.keys()].sort((a, b) => (closeness[b] ?? 0) - (closeness[a] ?? 0));
    const texts = ranked.map((at) => postings[at] ?? "");
    const other = spread(texts.slice(texts.length >> 2), OTHERS);
    return [{ name: `shared ${index + 1}`, resume, same: texts.slice(0, 1), other }];
  });
}

import { writeAnswer } from "../../lib/ai/coach/answer.ts";
import type { ModelMessage } from "../../lib/ai/provider.ts";
import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import type { Posting, PostingLine } from "../../lib/job/schema.ts";
import { resumeEntries } from "../../lib/resume/entries.ts";
import { entryText, type ResumeEntry } from "../../lib/resume/schema.ts";
import { retrieve } from "../../lib/retrieval/retrieve.ts";
import { contentTerms } from "../../lib/terms/content.ts";
import { CLAIM_SETS } from "../claims/sets.ts";
import { rowsOf } from "../resumes/rows.ts";
import { QUESTION_SETS } from "../retrieval/questions/question-sets.ts";
import type { CoachPair } from "./pairs.ts";

/** The day on which all answers are given. */
export const TODAY = new Date("2026-11-25T00:00:00Z");

export interface Desk {
  entries: ResumeEntry[];
  posting: Posting;
}

function setOf(name: string) {
  const set = [...QUESTION_SETS, ...CLAIM_SETS].find((each) => each.name === name);
  if (!set) throw new Error(`no resume and posting are called ${name}`);
  return set;
}

export function deskOf({ resume, posting }: Pick<CoachPair, "resume" | "posting">): Desk {
  const { title, company, lines } = parseJobPosting({ description: setOf(posting).posting });
  return {
    entries: resumeEntries(rowsOf(setOf(resume).resume)),
    posting: { id: 1, title, company, lines },
  };
}

export function ask(desk: Desk, question: string, history: ModelMessage[] = []): string {
  const evidence = retrieve({ question, history, ...desk });
  return writeAnswer({ question, history, ...desk, evidence }, TODAY);
}

export function lineWith({ posting }: Desk, part: string): PostingLine {
  const lines = posting.lines.filter(({ text }) => text.includes(part));
  const line = lines.find(({ kind }) => kind === "must") ?? lines[0];
  if (!line) throw new Error(`no line of “${posting.title}” has “${part}”`);
  return line;
}

/** A line is missing where fewer than half of its words stand in the rows. */
export function wordOverlapMissing({ entries, posting }: Desk): PostingLine[] {
  const rows = new Set(entries.flatMap((entry) => contentTerms(entryText(entry), true)));
  return posting.lines.filter(({ kind, text }) => {
    const terms = [...new Set(contentTerms(text))];
    return kind === "must" && terms.filter((term) => rows.has(term)).length < terms.length / 2;
  });
}

/** Runs of two words that both texts have, by those that either has. */
export function similarity(a: string, b: string): number {
  const runs = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ""}`));
  };
  const [own, other] = [runs(a), runs(b)];
  return own.intersection(other).size / (own.union(other).size || 1);
}

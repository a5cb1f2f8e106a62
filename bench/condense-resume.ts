/**
 * What survives of a resume that is condensed for a posting, and how long that takes: `node bench/condense-resume.ts`.
 * Of the words that resume and posting share, weighted by rarity over all resumes and postings, the share that is
 * still in the text at 300 and 600 tokens, headings, dates and markers included; mean over the pairs.
 */
import { postingLines } from "../lib/job/parse-job-posting.ts";
import { buildOptimizedResume } from "../lib/resume/condense-resume.ts";
import { resumeEntries } from "../lib/resume/entries.ts";
import { CONTENDERS, type Task } from "./resumes/contenders.ts";
import { type Case, readCases } from "./resumes/corpus.ts";
import { rowsOf } from "./resumes/rows.ts";
import { rarities, wordsOf } from "./resumes/words.ts";
import { printTable } from "./table.ts";

const BUDGETS = [300, 600];
const TARGETS: Record<number, string> = { 300: "≥ 82", 600: "≥ 95" };

type Resume = Omit<Task, "posting" | "budget" | "shared">;

/** The resume as the condenser gets it, and the text that contact data is no part of. */
function read({ resume }: Case): { resume: Resume; text: string } {
  const { label = null, summary = null } = resume.basics ?? {};
  const entries = resumeEntries(rowsOf(resume));
  const read = { label, summary, entries };
  const everything = { ...read, posting: [], budget: Number.POSITIVE_INFINITY };
  return {
    resume: read,
    text: buildOptimizedResume({ ...everything, encoding: "o200k_base" }).text,
  };
}

const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const sumOf = (weights: Map<string, number>) => [...weights.values()].reduce((a, b) => a + b, 0);

/** Share in percent of the shared words that a text still has. */
function survival(text: string, shared: Map<string, number>): number {
  const words = wordsOf(text);
  const kept = new Map([...shared].filter(([word]) => words.has(word)));
  return (100 * sumOf(kept)) / sumOf(shared);
}

/** Rows of the table: contender by budget, for postings of the same and of another occupation. */
export async function printSurvival(): Promise<void> {
  const { title, cases } = await readCases();
  const read_ = cases.map(read);
  const rarity = rarities([
    ...read_.map(({ text }) => text),
    ...new Set(cases.flatMap(({ same, other }) => [...same, ...other])),
  ]);
  const rows: string[][] = [];
  const detail = new Map<string, string[]>();
  for (const budget of BUDGETS) {
    for (const [name, condense] of Object.entries(CONTENDERS)) {
      const shares = (["same", "other"] as const).map((kind) =>
        cases.flatMap((each, at) => {
          const found = read_[at];
          if (!found) return [];
          const mine = wordsOf(found.text);
          return each[kind].map((posting) => {
            const shared = new Map(
              [...wordsOf(posting)]
                .filter((word) => mine.has(word))
                .map((word) => [word, rarity.get(word) ?? 0]),
            );
            const task = { ...found.resume, posting: postingLines(posting), budget, shared };
            if (sumOf(shared) === 0) return Number.NaN;
            const s = survival(condense(task), shared);
            if (name === "ours" && budget === 300) detail.set(each.name, [...(detail.get(each.name) ?? []), s.toFixed(0)]);
            return s;
          }).filter((x) => !Number.isNaN(x));
        }),
      );
      rows.push([`${budget}`, name, ...shares.map((each) => mean(each).toFixed(1)), mean(shares.flat()).toFixed(1), name === "ours" ? TARGETS[budget] ?? "" : ""]);
    }
  }
  printTable(`Share of the shared words that survives, %, ${title}`, ["tokens", "", "same occupation", "another", "all pairs", "target"], rows);
  if (process.env.DETAIL) for (const [k, v] of detail) console.log(k, v.join(" "));
}

if (import.meta.main) await printSurvival();

/**
 * What survives of a resume that is condensed for a posting, and how long that takes: `node bench/condense-resume.ts`.
 * Of the words that resume and posting share, weighted by rarity over all resumes and postings, the share that is
 * still in the text at 300 and 600 tokens, markers and dates included; mean over the pairs. The resumes are those of
 * ../shared/data where they are, else our own.
 */

import { countTokens } from "../lib/ai/tokens.ts";
import { postingLines } from "../lib/job/read-parts.ts";
import type { PostingLine } from "../lib/job/schema.ts";
import { buildOptimizedResume } from "../lib/resume/condense-resume.ts";
import { resumeEntries } from "../lib/resume/entries.ts";
import type { ResumeEntry } from "../lib/resume/schema.ts";
import { median } from "./median.ts";
import { CONTENDERS, type ReadResume } from "./resumes/contenders.ts";
import { readCases } from "./resumes/corpus.ts";
import { largeResume } from "./resumes/large.ts";
import { rowsOf } from "./resumes/rows.ts";
import type { Case } from "./resumes/shared-corpus.ts";
import { rarities, wordsOf } from "./resumes/words.ts";
import { printTable } from "./table.ts";

const encoding = "o200k_base";
const TARGETS: [budget: number, target: string][] = [
  [300, "≥ 82"],
  [600, "≥ 95"],
];
const RUNS = 15;

/** A resume and a posting with the words that they share and how rare each is. */
interface Pair {
  isSame: boolean;
  resume: ReadResume;
  posting: PostingLine[];
  shared: Map<string, number>;
}

function read({ resume }: Case): ReadResume {
  const { label, summary } = resume.basics ?? {};
  return {
    label: label ?? null,
    summary: summary ?? null,
    entries: resumeEntries(rowsOf(resume)),
  };
}

/** The whole text, as the condenser gives it where there is room for everything. */
const wholeText = (resume: ReadResume): string =>
  buildOptimizedResume({ ...resume, posting: [], budget: Number.POSITIVE_INFINITY, encoding }).text;

function pairsOf(cases: Case[]): Pair[] {
  const resumes = cases.map(read);
  const texts = resumes.map(wholeText);
  const postings = new Set(cases.flatMap(({ same, other }) => [...same, ...other]));
  const rarity = rarities([...texts, ...postings]);
  return cases.flatMap(({ same, other }, at) => {
    const [resume, own] = [resumes[at], wordsOf(texts[at] ?? "")];
    if (!resume) return [];
    return [...same, ...other].flatMap((text, index) => {
      const words = [...wordsOf(text).intersection(own)];
      const shared = new Map(words.map((word) => [word, rarity.get(word) ?? 0]));
      const isSame = index < same.length;
      return sum(shared.values()) > 0
        ? [{ isSame, resume, posting: postingLines(text), shared }]
        : [];
    });
  });
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, each) => all + each, 0);
const mean = (numbers: number[]) => sum(numbers) / numbers.length;

/** Share of the shared words that a text still has, in percent. */
function survival(text: string, shared: Map<string, number>): number {
  const words = wordsOf(text);
  const kept = [...shared].filter(([word]) => words.has(word)).map(([, weight]) => weight);
  return (100 * sum(kept)) / sum(shared.values());
}

function printSurvival(title: string, pairs: Pair[]): void {
  const rows = TARGETS.flatMap(([budget, target]) =>
    Object.entries(CONTENDERS).map(([name, condense]) => {
      const shares = pairs.map(({ resume, posting, shared }) =>
        survival(condense({ ...resume, posting, budget, shared }), shared),
      );
      const of = (isSame: boolean) => shares.filter((_, at) => pairs[at]?.isSame === isSame);
      const cells = [of(true), of(false), shares].map((each) => mean(each).toFixed(1));
      return [`${budget}`, name, ...cells, name === "ours" ? target : ""];
    }),
  );
  printTable(
    `Shared words that survive, in %, ${pairs.length} pairs of ${title}`,
    ["tokens", "", "same occupation", "another", "all", "target"],
    rows,
  );
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of the first run and the median of all, and the median beside that of counting the whole text. */
function timesOf(run: () => void, text: string): string[] {
  const [own, counting]: [number[], number[]] = [[], []];
  for (let round = 0; round < RUNS; round++) {
    own.push(timeOf(run));
    counting.push(timeOf(() => countTokens(text, encoding)));
  }
  const [first = 0] = own;
  return [first.toFixed(0), median(own).toFixed(1), (median(own) / median(counting)).toFixed(1)];
}

/** The same job over and over, each ending before it starts or without any date. */
function contradicting(entries: ResumeEntry[]): ResumeEntry[] {
  return entries.map((entry, index) => ({
    ...entry,
    startDate: index % 3 === 0 ? null : "2020",
    endDate: index % 2 === 0 ? "2001-12-31" : null,
  }));
}

function printTimes(pairs: Pair[]): void {
  const bullets = pairs.flatMap(({ resume }) => resume.entries.flatMap((entry) => entry.lines));
  const posting = pairs[0]?.posting ?? [];
  const large = largeResume(bullets, { entries: 150, bullets: 1_500 });
  const rowFor = (name: string, entries: ResumeEntry[], budget: number, target = "") => {
    const resume = { label: null, summary: null, entries, posting, budget, encoding } as const;
    const { tokens } = buildOptimizedResume({ ...resume, posting: [] });
    const times = timesOf(() => buildOptimizedResume(resume), wholeText(resume));
    const [first, middle, ratio] = times;
    return [name, `${budget}`, `${tokens}`, first ?? "", middle ?? "", target, ratio ?? ""];
  };
  const long = largeResume(bullets, { entries: 160, bullets: 160, chars: 30_000 });
  printTable(
    `Time of one resume, in ms: the first run and the median of ${RUNS}`,
    ["", "budget", "used", "first", "median", "target", "median / counting all of it"],
    [
      ...[300, 600, 3_000].map((budget) =>
        rowFor("150 entries, 1,500 bullets", large, budget, "≤ 20"),
      ),
      ...[0, 1, 50].map((budget) => rowFor("150 entries, 1,500 bullets", large, budget)),
      rowFor("200 jobs", largeResume(bullets, { entries: 200, bullets: 800 }), 600),
      rowFor("150 entries, dates that contradict", contradicting(large), 600),
      rowFor("160 bullets of 30,000 letters", long, 600),
      rowFor("30,000 bullets", largeResume(bullets, { entries: 300, bullets: 30_000 }), 3_000),
      rowFor("one skill", large.filter(({ kind }) => kind === "skill").slice(0, 1), 50),
    ],
  );
}

/** All tables of the condensed resume. */
export async function printResumeTables(): Promise<void> {
  const { title, cases } = await readCases();
  const pairs = pairsOf(cases);
  printSurvival(title, pairs);
  printTimes(pairs);
}

if (import.meta.main) await printResumeTables();

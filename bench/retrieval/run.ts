import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import { resumeEntries } from "../../lib/resume/entries.ts";
import { passagesOf } from "../../lib/retrieval/passages.ts";
import { retrieve } from "../../lib/retrieval/retrieve.ts";
import { median } from "../median.ts";
import { rowsOf } from "../resumes/rows.ts";
import { printTable } from "../table.ts";
import { bm25 } from "./bm25.ts";
import { type Marks, marksOf, meanOf } from "./measure.ts";
import { check } from "./questions/check.ts";
import { QUESTION_TYPES, type RetrievalQuestion } from "./questions/question.ts";
import { QUESTION_SETS, type QuestionSet } from "./questions/question-sets.ts";

/**
 * `npm run bench:retrieval` measures the ranking without vectors on the questions of `questions/`, beside plain BM25.
 * `-- --misses [type]` lists the questions of the part `tune` that are not fully answered, with what came first instead;
 * `-- --tune` leaves the part `held` alone.
 */

interface Measured {
  asked: RetrievalQuestion;
  rows: string[];
  ours: Marks;
  plain: Marks;
  ms: number;
}

const ROUNDS = 5;

function measure(set: QuestionSet): Measured[] {
  const entries = resumeEntries(rowsOf(set.resume));
  const posting = { id: 1, ...parseJobPosting({ description: set.posting }) };
  const passages = passagesOf(entries, posting);
  return set.questions.map((asked) => {
    const { question, history, relevant } = asked;
    const find = () => retrieve({ question, history, entries, posting }).map(({ text }) => text);
    const rows = find();
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      find();
      return performance.now() - start;
    });
    return {
      asked,
      rows,
      ours: marksOf(rows, relevant),
      plain: marksOf(bm25(passages, question), relevant),
      ms: median(times),
    };
  });
}

function report(part: QuestionSet["part"], measured: Measured[]): void {
  const row = (name: string, of: Measured[]): string[] => {
    const ours = meanOf(of.map((each) => each.ours));
    const plain = meanOf(of.map((each) => each.plain));
    const shares = [ours.recall, ours.reciprocal, plain.recall, plain.reciprocal];
    const ms = median(of.map((each) => each.ms));
    return [name, `${of.length}`, ...shares.map((share) => share.toFixed(3)), ms.toFixed(2)];
  };
  printTable(
    `Part ${part}: ${measured.length} questions`,
    ["type", "n", "recall@4", "MRR", "BM25 recall@4", "BM25 MRR", "ms (median)"],
    [
      ...QUESTION_TYPES.map((type) =>
        row(
          type,
          measured.filter(({ asked }) => asked.type === type),
        ),
      ),
      row("all", measured),
    ],
  );
}

function listMisses(measured: Measured[], type: string | undefined): void {
  for (const { asked, rows, ours } of measured) {
    if (ours.recall + ours.reciprocal === 2 || (type && asked.type !== type)) continue;
    const { id, history, question, relevant } = asked;
    console.log(`\n${id}: recall ${ours.recall.toFixed(2)}, reciprocal rank ${ours.reciprocal}`);
    for (const { role, content } of history) console.log(`  (${role}) ${content}`);
    console.log(`  ${question}`);
    rows.slice(0, 6).forEach((text, at) => {
      const right = relevant.some((name) => text.includes(name));
      console.log(`  ${at + 1}${right ? "*" : " "} ${text}`);
    });
    for (const name of relevant) {
      if (!rows.slice(0, 4).some((text) => text.includes(name))) console.log(`  wanted: ${name}`);
    }
  }
}

check();
const options = process.argv.slice(2);
const partOf = (part: QuestionSet["part"]) =>
  QUESTION_SETS.filter((set) => set.part === part).flatMap(measure);
const tune = partOf("tune");
if (options[0] === "--misses") listMisses(tune, options[1]);
report("tune", tune);
if (options.length === 0) report("held", partOf("held"));

import { type Budget, shareOut } from "../../lib/chat/budget.ts";
import { buildPrompt } from "../../lib/chat/build-prompt.ts";
import type { Said } from "../../lib/chat/history.ts";
import { QUESTION_SETS } from "../retrieval/questions/question-sets.ts";
import { printTable } from "../table.ts";
import { answersTo, snapshotOf, turnsOf } from "./conversation.ts";
import { AROUND } from "./long/around-postings.ts";
import { SIDE_QUESTIONS } from "./long/side-questions.ts";
import { LONG_POSTINGS, LONG_RESUMES } from "./long/texts.ts";
import { type Pair, pairOf } from "./pairs.ts";

const WINDOWS = [1_047_576, 4_096, 2_048];
/** As the ranking is measured: of what is needed, so many rows can be among the first. */
const FIRST = 4;
const LONG_ANSWER = 400;
/** Exchanges that stand between a follow-up and what it leans on. */
const BETWEEN = [0, 1, 2, 4];

const mean = (values: number[]) =>
  values.reduce((total, value) => total + value, 0) / (values.length || 1);
const percent = (values: number[]) => `${(100 * mean(values)).toFixed(1)} %`;
const budgetOf = (contextWindow: number) => shareOut({ contextWindow, encoding: "o200k_base" });

/** A question with the rows that an answer needs, each named by a piece of it. */
interface Need {
  question: string;
  history: Said[];
  relevant: string[];
}

/** What of the needed rows stands in the prompt, and in its evidence. */
interface Found {
  given: number;
  isWhole: number;
  pointedAt: number;
  rows: number;
  tokens: number;
}

function ask(pair: Pair, needs: Need[], budget: Budget): Found[] {
  const { posting } = pair;
  const taken = snapshotOf(pair, budget);
  const found: Found[] = [];
  for (const { question, history, relevant } of needs) {
    const asked = { question, taken, posting, budget, earlier: history };
    const { evidence, tokens } = buildPrompt(asked);
    const rows = evidence.map(({ text }) => text).join("\n");
    const texts = [taken.snapshot.resume, taken.snapshot.job_description, rows].join("\n");
    const given = relevant.filter((name) => texts.includes(name)).length;
    const pointedAt = relevant.filter((name) => rows.includes(name)).length;
    found.push({
      given: given / relevant.length,
      isWhole: given === relevant.length ? 1 : 0,
      pointedAt: Math.min(1, pointedAt / Math.min(FIRST, relevant.length)),
      rows: evidence.length,
      tokens: tokens.evidence,
    });
  }
  return found;
}

function rowOf(name: string, window: number, found: Found[]): string[] {
  const of = (key: keyof Found) => found.map((each) => each[key]);
  return [
    name,
    window.toLocaleString("en"),
    `${found.length}`,
    percent(of("given")),
    percent(of("isWhole")),
    percent(of("pointedAt")),
    mean(of("rows")).toFixed(1),
    mean(of("tokens")).toFixed(0),
  ];
}

/** The questions of `bench/retrieval`, on its short postings or with what employers put around them. */
function needed(window: number, isPublished: boolean): Found[] {
  return QUESTION_SETS.flatMap(({ resume, posting, questions }, at) => {
    const { before = "", after = "" } = isPublished ? (AROUND[at % AROUND.length] ?? {}) : {};
    return ask(pairOf(resume, before + posting + after, at), questions, budgetOf(window));
  });
}

/** Questions about what stands around the work in a posting, which the snapshot leaves out. */
function aside(window: number): Found[] {
  return LONG_RESUMES.flatMap((resume, at) => {
    const pair = pairOf(resume, LONG_POSTINGS[at] ?? "", at);
    const needs = (SIDE_QUESTIONS[at % SIDE_QUESTIONS.length] ?? []).map(([question, line]) => {
      return { question, history: [], relevant: [line] };
    });
    return ask(pair, needs, budgetOf(window));
  });
}

/** Share of the follow-ups of `bench/retrieval` for which the exchange they lean on is in the prompt, word for word. */
function followed(window: number, between: number): number[] {
  const budget = budgetOf(window);
  const present: number[] = [];
  for (const [at, { resume, posting: description, questions }] of QUESTION_SETS.entries()) {
    const pair = pairOf(resume, description, at);
    const { posting } = pair;
    const taken = snapshotOf(pair, budget);
    const others = turnsOf(answersTo(pair, budget, LONG_ANSWER)).at(-1)?.earlier ?? [];
    for (const { question, history, type } of questions) {
      if (type !== "follow-up") continue;
      const split = others.length - 2 * between;
      const earlier = [...others.slice(0, split), ...history, ...others.slice(split)];
      const { messages } = buildPrompt({ question, taken, posting, budget, earlier });
      const said = new Set(messages.slice(0, -1).map(({ content }) => content));
      present.push(history.every(({ content }) => said.has(content)) ? 1 : 0);
    }
  }
  return present;
}

/** What quality costs nothing to count: whether the rows and exchanges that an answer needs are given at all. */
export function printCoverage(): void {
  const rows: string[][] = [];
  for (const window of WINDOWS) {
    rows.push(rowOf("bench/retrieval", window, needed(window, false)));
    rows.push(rowOf("… published", window, needed(window, true)));
    rows.push(rowOf("side questions", window, aside(window)));
  }
  printTable(
    "Rows that an answer needs",
    [
      "questions",
      "window",
      "n",
      "in the prompt",
      "all of them",
      "in the evidence",
      "rows",
      "tokens",
    ],
    rows,
  );
  const follow: string[][] = [];
  for (const window of WINDOWS) {
    const shares: string[] = [];
    for (const between of BETWEEN) shares.push(percent(followed(window, between)));
    follow.push([window.toLocaleString("en"), ...shares]);
  }
  printTable(
    "Follow-ups whose exchange is in the history, by the exchanges (about 520 tokens) that came between",
    ["window", ...BETWEEN.map(String)],
    follow,
  );
}

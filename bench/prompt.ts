/**
 * What a conversation of ten turns is sent, beside sending everything in every turn: tokens, the share of each prompt
 * with which the next begins, and what is left of the last exchanges and of the posting's requirements; then whether the
 * rows and exchanges are given that an answer needs; then the longest time that one step of a question keeps other
 * requests waiting. `npm run bench:prompt`. Answers are the built-in coach's, so
 * the figures of a set are the same in every run; the times are not.
 */
import { countMessages, countTokens } from "../lib/ai/tokens.ts";
import { type Budget, shareOut } from "../lib/chat/budget.ts";
import type { Prompt } from "../lib/chat/build-prompt.ts";
import { contentTerms } from "../lib/terms/content.ts";
import { printBlocking } from "./prompt/blocking.ts";
import {
  answersTo,
  type Sent,
  send,
  sendEverything,
  sharedTokens,
  type Turn,
  turnsOf,
} from "./prompt/conversation.ts";
import { printCoverage } from "./prompt/coverage.ts";
import { type Pair, type PairSet, pairSets } from "./prompt/pairs.ts";
import { printTable } from "./table.ts";

const ENCODING = "o200k_base";
const LARGE = 1_047_576;
const WINDOWS = [LARGE, 32_768, 8_192, 4_096];
/** Tokens of a usual answer of a large model; the coach's are shorter. */
const LONG_ANSWER = 400;
const LONG_TALK = 40;
/** A token from the cache costs this much of another. Source: OpenAI's prices of the gpt-4.1 models. */
const CACHED_PRICE = 0.25;
const PARTS = ["system", "resume", "job_description", "history", "evidence", "question"] as const;

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: number[]) => sum(values) / (values.length || 1);
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
const budgetOf = (contextWindow: number) => shareOut({ contextWindow, encoding: ENCODING });

/** A conversation as a provider counts it: tokens of each prompt, and with how many of them the next begins. */
interface Bill {
  tokens: number[];
  shared: number[];
}

function billOf(prompts: Prompt["messages"][], budget: Budget): Bill {
  return {
    tokens: prompts.map((messages) => countMessages(messages, ENCODING)),
    shared: prompts
      .slice(0, -1)
      .map((messages, at) => sharedTokens(messages, prompts[at + 1] ?? [], budget)),
  };
}

const priceOf = ({ tokens, shared }: Bill) => sum(tokens) - (1 - CACHED_PRICE) * sum(shared);

/** From turn 3 on: whether the two exchanges before the question are there, word for word. */
const hasLastTwo = (turns: Turn[], prompts: Prompt[]) =>
  turns.slice(2).map(({ earlier }, at) => {
    const given = new Set(prompts[at + 2]?.messages.map(({ content }) => content));
    return earlier.slice(-4).every(({ content }) => given.has(content)) ? 1 : 0;
  });

/** From turn 2 on. */
const prefixShares = ({ tokens, shared }: Bill) =>
  shared.map((part, at) => part / (tokens[at] ?? 1)).slice(1);

/** Every word of every requirement is in the condensed posting. */
function hasAllMusts({ posting }: Pair, { taken }: Sent): boolean {
  const kept = new Set(contentTerms(taken.snapshot.job_description));
  const musts = posting.lines.filter((line) => line.kind === "must");
  return musts.every(({ text }) => contentTerms(text).every((term) => kept.has(term)));
}

/** One pair talked about, and the bill if everything were sent. */
interface Talk {
  pair: Pair;
  answers: string[];
  everything: Bill;
}

function talkOf(pair: Pair, leastTokens: number): Talk {
  const budget = budgetOf(LARGE);
  const answers = answersTo(pair, budget, leastTokens);
  return { pair, answers, everything: billOf(sendEverything(pair, turnsOf(answers)), budget) };
}

/** The row of a window, and with what its prompts are filled. */
function measure(talks: Talk[], window: number): { row: string[]; parts: string[] } {
  const budget = budgetOf(window);
  const sent: Sent[] = [];
  const lastTwo: number[] = [];
  for (const { pair, answers } of talks) {
    const turns = turnsOf(answers);
    const one = send(pair, turns, budget);
    sent.push(one);
    lastTwo.push(...hasLastTwo(turns, one.prompts));
  }
  const bills = sent.map(({ prompts }) =>
    billOf(
      prompts.map(({ messages }) => messages),
      budget,
    ),
  );
  const most = window - budget.replyReserve;
  const failed = bills.flatMap(({ tokens }) => tokens).filter((tokens) => tokens > most).length;
  const all = mean(talks.map(({ everything }) => sum(everything.tokens)));
  const ours = mean(bills.map(({ tokens }) => sum(tokens)));
  const price = sum(bills.map(priceOf)) / sum(talks.map(({ everything }) => priceOf(everything)));
  const shares = bills.map(prefixShares);
  const musts = talks.map(({ pair }, at) => {
    const one = sent[at];
    return one && hasAllMusts(pair, one) ? 1 : 0;
  });
  return {
    row: [
      window.toLocaleString("en"),
      ours.toFixed(0),
      percent(ours / all),
      percent(price),
      percent(mean(shares.flat())),
      percent(mean(shares.map((each) => Math.min(...each)))),
      percent(mean(lastTwo)),
      percent(mean(musts)),
      `${sum(sent.map(({ refused }) => refused)) + failed}`,
    ],
    parts: PARTS.map((part) =>
      mean(sent.flatMap(({ prompts }) => prompts.map(({ tokens }) => tokens[part]))).toFixed(0),
    ),
  };
}

/** What a long talk is sent in a large window, as a share of everything. */
function longTalk(talks: Talk[]): number {
  const budget = budgetOf(LARGE);
  const shares: number[] = [];
  for (const { pair, answers } of talks) {
    const turns = turnsOf(Array.from({ length: LONG_TALK }, (_, at) => answers[at % 10] ?? ""));
    const { prompts } = send(pair, turns, budget);
    const ours = sum(prompts.map(({ tokens }) => sum(Object.values(tokens))));
    shares.push(ours / sum(billOf(sendEverything(pair, turns), budget).tokens));
  }
  return mean(shares);
}

function report({ title, pairs }: PairSet, leastTokens: number): void {
  const talks: Talk[] = [];
  for (const pair of pairs) talks.push(talkOf(pair, leastTokens));
  const size = (text: (talk: Talk) => string[]) =>
    mean(talks.flatMap(text).map((each) => countTokens(each, ENCODING))).toFixed(0);
  const resume = size(({ pair }) => [JSON.stringify(pair.resume)]);
  const posting = size(({ pair }) => [pair.description]);
  const answer = size(({ answers }) => answers);
  const all = mean(talks.map(({ everything }) => sum(everything.tokens))).toFixed(0);
  const measured = [];
  for (const window of WINDOWS) measured.push(measure(talks, window));
  printTable(
    `${title}: ${pairs.length} pairs; resume ${resume} tokens as JSON, posting ${posting} as received, answers ${answer}.\n` +
      `Everything in every turn: ${all} tokens in ten turns.`,
    [
      "window",
      "sent",
      "of everything",
      "of its price",
      "prefix share",
      "least",
      "last two",
      "all musts",
      "failed",
      ...PARTS.map((part) => (part === "job_description" ? "posting" : part)),
    ],
    [
      ["target", "", "≤ 55 %", "", "≥ 80 %", "", "", "≥ 95 %", "0"],
      ...measured.map(({ row, parts }) => [...row, ...parts]),
    ],
  );
  console.log(
    `Over ${LONG_TALK} turns in a large window: ${percent(longTalk(talks))} of everything.`,
  );
}

for (const set of await pairSets()) {
  report(set, 0);
  report({ ...set, title: `${set.title}, longer answers` }, LONG_ANSWER);
}
printCoverage();
await printBlocking();

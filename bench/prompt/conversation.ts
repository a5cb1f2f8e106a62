import { writeAnswer } from "../../lib/ai/coach/answer.ts";
import type { ModelMessage } from "../../lib/ai/provider.ts";
import { countMessages, countTokens } from "../../lib/ai/tokens.ts";
import type { Budget } from "../../lib/chat/budget.ts";
import { buildPrompt, type Prompt, roomBeside } from "../../lib/chat/build-prompt.ts";
import { questionMessage, systemMessage } from "../../lib/chat/prompt.ts";
import { type Taken, takeSnapshot } from "../../lib/chat/snapshot.ts";
import { rowsOf } from "../resumes/rows.ts";
import type { Pair } from "./pairs.ts";

/** What people ask about a posting, in the order in which they do; the last leans on the first. */
const QUESTIONS = [
  "How can I tailor my resume for this role?",
  "Which of my experience should I highlight?",
  "What am I missing for this job?",
  "Rewrite the bullets of my most recent job for this posting.",
  "Make it shorter.",
  "Which of my projects or courses should go in?",
  "Write a summary for the top of my resume.",
  "What will they ask me in the interview?",
  "Draft a short cover letter.",
  "What did you say at the beginning about tailoring my resume?",
];
/** Jobs that go on end on this day. */
const TODAY = new Date("2026-06-01");

/** A question with the messages before it. */
export interface Turn {
  question: string;
  earlier: ModelMessage[];
}

/** What the turns of a conversation are sent. */
export interface Sent {
  taken: Taken;
  prompts: Prompt[];
  /** How many of the questions would have been refused. */
  refused: number;
}

export function snapshotOf({ resume, posting }: Pair, budget: Budget): Taken {
  const profile = { label: resume.basics?.label ?? null, summary: resume.basics?.summary ?? null };
  return takeSnapshot({ rows: rowsOf(resume), profile, posting }, budget, null);
}

/** The built-in coach's answers to the ten questions, each said again until it has `least` tokens. */
export function answersTo(pair: Pair, budget: Budget, least: number): string[] {
  const { posting } = pair;
  const taken = snapshotOf(pair, budget);
  const answers: string[] = [];
  for (const { question, earlier } of turnsOf(QUESTIONS.map(() => ""))) {
    const history = earlier.map((message, at) => {
      return message.role === "user" ? message : { ...message, content: answers[at >> 1] ?? "" };
    });
    const asked = { question, taken, posting, budget, earlier: history };
    const { evidence } = buildPrompt(asked);
    const brief = { question, history, entries: taken.entries, posting, evidence };
    const answer = writeAnswer(brief, TODAY);
    const times = Math.ceil(least / countTokens(`${answer}\n`, budget.encoding)) || 1;
    answers.push(Array.from({ length: times }, () => answer).join("\n"));
  }
  return answers;
}

/** The turns of a conversation with these answers; the questions begin anew after ten. */
export function turnsOf(answers: string[]): Turn[] {
  const messages = answers.flatMap((answer, at): ModelMessage[] => [
    { role: "user", content: QUESTIONS[at % QUESTIONS.length] ?? "" },
    { role: "assistant", content: answer },
  ]);
  return answers.map((_, at) => ({
    question: QUESTIONS[at % QUESTIONS.length] ?? "",
    earlier: messages.slice(0, 2 * at),
  }));
}

/** What each turn is sent under a budget. */
export function send(pair: Pair, turns: Turn[], budget: Budget): Sent {
  const taken = snapshotOf(pair, budget);
  const { posting } = pair;
  const prompts: Prompt[] = [];
  for (const turn of turns) prompts.push(buildPrompt({ ...turn, taken, posting, budget }));
  const refused = turns.filter(({ question }) => roomBeside(question, taken, budget) < 0).length;
  return { taken, prompts, refused };
}

/**
 * Everything in every turn, as chats do that condense nothing: one system message of instructions (ours, so that they
 * count the same on both sides) with the resume as the API gives it, in JSON without spaces, and the posting as it was
 * received; then every question and answer until now, the same as ours; then the question. No evidence.
 */
export function sendEverything({ resume, description }: Pair, turns: Turn[]): ModelMessage[][] {
  const system = systemMessage({
    resume: JSON.stringify(resume),
    job_description: description,
  });
  return turns.map(({ question, earlier }) => [system, ...earlier, questionMessage(question, [])]);
}

/** Tokens with which two prompts begin alike: whole messages, then the beginning of the first that differs. */
export function sharedTokens(one: ModelMessage[], next: ModelMessage[], budget: Budget): number {
  let same = 0;
  while (same < one.length && one[same]?.content === next[same]?.content) same += 1;
  const [a = "", b = ""] = [one[same]?.content, next[same]?.content];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const { encoding } = budget;
  return countMessages(one.slice(0, same), encoding) + countTokens(a.slice(0, at), encoding);
}

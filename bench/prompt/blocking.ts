import { writeAnswer } from "../../lib/ai/coach/answer.ts";
import { countMessages, warmTokens } from "../../lib/ai/tokens.ts";
import { shareOut } from "../../lib/chat/budget.ts";
import { exchangesOf, historyWithin } from "../../lib/chat/history.ts";
import { recall } from "../../lib/chat/history-recall.ts";
import { systemMessage } from "../../lib/chat/prompt.ts";
import { takeSnapshot } from "../../lib/chat/snapshot.ts";
import { resolveCitations } from "../../lib/grounding/citations.ts";
import { checkClaims } from "../../lib/grounding/claims.ts";
import { postingLines } from "../../lib/job/read-parts.ts";
import { MAX_DESCRIPTION_CHARS } from "../../lib/job/schema.ts";
import type { ResumeRows } from "../../lib/resume/rows.ts";
import { retrieve } from "../../lib/retrieval/retrieve.ts";
import { demoPostings } from "../../prisma/seed-data/postings.ts";
import { median } from "../median.ts";
import { printTable } from "../table.ts";

const ENCODING = "o200k_base";
const ROUNDS = 5;
const JOBS = 150;
const BULLETS = 10;
/** What `earlierMessages` reads of a long session at most. */
const MESSAGES = 136;
const MESSAGE_CHARS = 8_000;

const text = demoPostings.map(({ description }) => description).join("\n");
const words = text.split(/\s+/);
const lines = text.split("\n").filter((line) => line.trim() !== "");

/** Real lines, each with a number that makes it another. */
function longPosting(): string {
  const repeated = Array.from({ length: 2_000 }, (_, at) => `${lines[at % lines.length]} ${at}`);
  return repeated.join("\n").slice(0, MAX_DESCRIPTION_CHARS);
}

const POSTINGS: Record<string, string> = {
  "lines of postings": longPosting(),
  "one word": "a".repeat(MAX_DESCRIPTION_CHARS),
  "5,000 bullets": Array.from({ length: 5_000 }, (_, at) => `- Knows tool${at} well`).join("\n"),
};

function largeRows(): ResumeRows {
  const bullet = (at: number) =>
    Array.from({ length: 14 }, (_, step) => words[(at * 31 + step * 7) % words.length]).join(" ");
  const work = Array.from({ length: JOBS }, (_, job) => ({
    id: `job-${job}`,
    kind: "work" as const,
    name: `Employer ${job}`,
    position: "Engineer",
    location: null,
    description: null,
    startDate: `${2025 - Math.floor(job / 5)}-01`,
    endDate: null,
    summary: null,
    highlights: Array.from({ length: BULLETS }, (_, at) => bullet(job * BULLETS + at)),
  }));
  return { work, education: [], projects: [], skills: [], notes: [] };
}

/** Time that this thread has worked, in ms: other processes on the machine do not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Runs a step and tells how much work was done at most without letting anything else run, in ms. */
async function longestStretch(step: () => unknown): Promise<number> {
  let longest = 0;
  let last = worked();
  let isRunning = true;
  const look = () => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(look);
  };
  look();
  await step();
  look();
  isRunning = false;
  return longest;
}

/** The median of some rounds. */
async function medianStretch(step: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await longestStretch(step));
  return median(times).toFixed(0);
}

/** Every step of a question, in the order in which they come, each at its largest input. */
export async function printBlocking(): Promise<void> {
  warmTokens(ENCODING);
  const budget = shareOut({ contextWindow: 1_047_576, encoding: ENCODING });
  const rows = largeRows();
  const profile = { label: null, summary: null };
  const message = `${text.repeat(2)}`.slice(0, MESSAGE_CHARS);
  const earlier = Array.from({ length: MESSAGES }, (_, at) => {
    return {
      role: at % 2 ? ("assistant" as const) : ("user" as const),
      content: `${at} ${message}`,
    };
  });
  const exchanges = exchangesOf(earlier);
  const table: string[][] = [];
  for (const description of Object.values(POSTINGS)) {
    const posting = { id: 1, title: "Engineer", company: "Acme", lines: postingLines(description) };
    const taken = takeSnapshot({ rows, profile, posting }, budget, null);
    const { entries } = taken;
    const asked = { question: "What am I missing for Kubernetes?", entries, posting };
    const evidence = retrieve({ ...asked, history: [] });
    const brief = { ...asked, history: [], evidence };
    const answer = writeAnswer(brief, new Date());
    const steps: [string, () => unknown][] = [
      ["read the posting's lines", () => postingLines(description)],
      ["take a snapshot", () => takeSnapshot({ rows, profile, posting }, budget, null)],
      ["keep a snapshot", () => takeSnapshot({ rows, profile, posting }, budget, taken)],
      ["count the system message", () => countMessages([systemMessage(taken.snapshot)], ENCODING)],
      ["find the evidence", () => retrieve({ ...asked, history: earlier })],
      ["fit the history", () => historyWithin(exchanges, budget.history.most, ENCODING)],
      ["recall", () => recall("What did you say about Go?", exchanges, 200, ENCODING)],
      ["the coach's answer", () => writeAnswer(brief, new Date())],
      ["its citations", () => resolveCitations(answer, entries, posting)],
      ["its claims", () => checkClaims(answer, entries, posting)],
    ];
    for (const [at, [name, step]] of steps.entries()) {
      table[at] ??= [name];
      table[at].push(await medianStretch(step));
    }
  }
  printTable(
    `Longest stretch without a break, ms of work (median of ${ROUNDS}): a posting of ${MAX_DESCRIPTION_CHARS.toLocaleString("en")} characters, ` +
      `${JOBS * BULLETS} bullets, ${MESSAGES} messages of ${MESSAGE_CHARS} characters`,
    ["step", ...Object.keys(POSTINGS)],
    table,
  );
}

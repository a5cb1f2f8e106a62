/**
 * How long `GET /api/chat/health` takes while the server works on the largest and strangest input: asked 10 ms after each answer,
 * the longest and the 99th percentile, beside a server with nothing to do. `npm run bench:health [base URL]` starts a
 * built server unless it gets an address. The machine does other things too, and they can only make it longer: of each
 * figure the least of some rounds is told, and what the server's main thread worked during one answer at most, which
 * is what nothing but a faster machine could make less.
 */

import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { type Account, jobSeeker, signUp } from "../e2e/harness/accounts.ts";
import { sessionCookie } from "../e2e/harness/browser-session.ts";
import { call, type Reply } from "../e2e/harness/http.ts";
import { type App, startApp } from "../e2e/harness/server.ts";
import { POSTINGS, RESUMES } from "./health/inputs.ts";
import { printTable } from "./table.ts";

const ROUNDS = 3;
const IDLE_MS = 2_000;
const PAUSE_MS = 100;
const TARGET_MS = 50;

const answerSchema = z.object({ took: z.number(), worked: z.number() });
const measuredSchema = z.object({ answers: z.array(answerSchema), failed: z.number() });
const jobIdSchema = z.object({ job_id: z.number() });
const sessionSchema = z.object({ session_id: z.string() });

function startPolling(url: string, pid: number) {
  const thread = new Worker(new URL("./health/poll.ts", import.meta.url), {
    workerData: { url, pid },
  });
  const take = async () => {
    const reply = new Promise((resolve) => thread.once("message", resolve));
    thread.postMessage("take");
    return measuredSchema.parse(await reply);
  };
  return { take, end: () => thread.terminate() };
}

type Polling = ReturnType<typeof startPolling>;

/** What one line is measured on: prepared before the clock runs, then done. */
type Step = () => Promise<string>;

/** All in ms but `failed`, which counts answers that were no 200. */
interface Round {
  took: number;
  longest: number;
  p99: number;
  worked: number;
  failed: number;
}

async function line(polling: Polling, name: string, step: Step): Promise<string[]> {
  const rounds: Round[] = [];
  let outcome = "";
  for (let round = 0; round < ROUNDS; round++) {
    await delay(PAUSE_MS);
    await polling.take();
    const start = performance.now();
    outcome = await step();
    const took = performance.now() - start;
    await delay(PAUSE_MS);
    const { answers, failed } = await polling.take();
    const times = answers.map((answer) => answer.took).sort((a, b) => a - b);
    rounds.push({
      took,
      failed,
      longest: times.at(-1) ?? 0,
      p99: times[Math.floor(times.length * 0.99)] ?? 0,
      worked: Math.max(...answers.map(({ worked }) => worked)),
    });
  }
  const least = (of: keyof Round) => Math.min(...rounds.map((round) => round[of]));
  const holds = least("longest") <= TARGET_MS && least("failed") === 0;
  const figures = (["took", "longest", "p99", "worked"] as const).map((of) => least(of).toFixed(0));
  const row = [name, outcome, ...figures, holds ? "yes" : "no"];
  console.error(row.join(" | "));
  return row;
}

const status = (reply: Reply) => String(reply.status);

async function rowsOf(polling: Polling, user: Account): Promise<string[][]> {
  const rows: string[][] = [];
  const cookie = await sessionCookie(user.url, user.email, user.password);
  const page = async (path: string) =>
    status(await call(user.url, "GET", path, undefined, { headers: { cookie } }));
  const add = async (name: string, step: Step) => {
    rows.push(await line(polling, name, step));
  };
  await add("nothing", async () => {
    await delay(IDLE_MS);
    return "";
  });
  const postings: Record<string, number> = {};
  for (const [name, make] of Object.entries(POSTINGS)) {
    const body = JSON.stringify({ description: make() });
    await add(`POST /api/jobs: ${name}`, async () => {
      const reply = await user.call("POST", "/api/jobs", body);
      postings[name] = jobIdSchema.parse(reply.body).job_id;
      return status(reply);
    });
  }
  const usual = postings["lines of postings"] ?? 0;
  for (const [name, make] of Object.entries(RESUMES)) {
    const body = JSON.stringify(make());
    await add(`PUT /api/resume: ${name}`, async () =>
      status(await user.call("PUT", "/api/resume", body)),
    );
    await add(`… GET /api/resume`, async () => status(await user.call("GET", "/api/resume")));
    await add("… start", async () => status(await user.start(usual, "What am I missing?")));
    await add("… fit", async () => status(await user.call("GET", `/api/jobs/${usual}/fit`)));
    await add("… page /resume", () => page("/resume"));
  }
  await user.saveResume(RESUMES["150 jobs × 10 bullets"]?.());
  for (const [name, jobId] of Object.entries(postings)) {
    let sessionId = "";
    await add(`150 × 10 bullets, ${name}: start`, async () => {
      const reply = await user.start(jobId, "What should I put first?");
      sessionId = sessionSchema.parse(reply.body).session_id;
      return status(reply);
    });
    await add("… message, streamed", async () => {
      const path = `/api/chat/${sessionId}/message`;
      const response = await user.stream(path, { message: "Which requirements do I cover?" });
      await response.text();
      return String(response.status);
    });
    await add("… fit", async () => status(await user.call("GET", `/api/jobs/${jobId}/fit`)));
    await add("… page of the posting", () => page(`/jobs/${jobId}`));
  }
  return rows;
}

async function run(url: string, pid: number): Promise<void> {
  // The first question of all loads what later ones find loaded.
  const { user: first, jobId } = await jobSeeker(url);
  await first.startSession(jobId);
  const user = await signUp(url);
  const polling = startPolling(url, pid);
  try {
    const rows = await rowsOf(polling, user);
    printTable(
      `Health asked over and over meanwhile, ms, the least of ${ROUNDS} rounds; target ${TARGET_MS}`,
      ["what the server does", "status", "it takes", "longest", "p99", "worked", "holds"],
      rows,
    );
  } finally {
    await polling.end();
  }
}

const given = process.argv[2];
const app: App | null = given ? null : await startApp({ DEMO: "0", LOG_LEVEL: "warn" });
try {
  await run(given ?? app?.url ?? "", app?.pid ?? 0);
} finally {
  await app?.dispose();
}

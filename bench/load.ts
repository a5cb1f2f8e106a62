/**
 * Many answers at once, 50 tokens a second each: `npm run bench:load`, or `npm run bench:load -- 10 100` for some of the
 * levels. The same streams are read through the application and directly from the endpoint, one after the other in one
 * run; all processes share the machine's cores.
 * `TEST_DATABASE_URL` puts the application on a PostgreSQL server.
 */

import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { type Account, logIn, signUp } from "../e2e/harness/accounts.ts";
import { atProvider } from "../e2e/harness/fleet.ts";
import { type App, DEMO_EMAIL, DEMO_PASSWORD, freePort, startApp } from "../e2e/harness/server.ts";
import { heldKb, inspectedAt } from "./load/held.ts";
import { cpuMs, residentKb } from "./load/process-cost.ts";
import { type readingSchema, readSchema } from "./load/reader.ts";
import { PER_SECOND, startProvider, TOKENS } from "./load/start-provider.ts";
import { printTable } from "./table.ts";

const ASKED = process.argv.slice(2).map(Number);
const LEVELS = ASKED.length > 0 ? ASKED : [1, 10, 100, 400];
const TOKEN_CHARS = 5;
const WITHIN_MS = 200;
const SETTLE_MS = 2_000;
const LOOK_MS = 100;
/** Questions before the measured ones. */
const WARM_UP = 400;
const WARM_UP_AT_ONCE = 50;
/** All answers are begun and none is at its end. */
const MIDWAY_MS = 5_500;
const QUESTION = "What should I put first, and why?";

type Requests = z.infer<typeof readingSchema>["requests"];
type Read = z.infer<typeof readSchema>;

type Reader = ReturnType<typeof startReader>;

function startReader() {
  const child = fork(new URL("./load/reader.ts", import.meta.url));
  return {
    end: () => child.kill(),
    async read(requests: Requests): Promise<Read> {
      const reading: z.infer<typeof readingSchema> = {
        within: WITHIN_MS,
        chars: TOKEN_CHARS,
        requests,
      };
      child.send(reading);
      const [seen] = await once(child, "message");
      return readSchema.parse(seen);
    },
  };
}

/** Sessions of as many people as there are postings to each: `count` conversations that are open already. */
async function openSessions(url: string, count: number): Promise<Requests> {
  const demo = await logIn(url, DEMO_EMAIL, DEMO_PASSWORD);
  const resume = (await demo.call("GET", "/api/resume")).body;
  const jobs = z
    .object({ jobs: z.array(z.object({ job_id: z.number() })) })
    .parse((await demo.call("GET", "/api/jobs?limit=100")).body).jobs;
  const requests: Requests = [];
  let user: Account | null = null;
  for (let at = 0; at < count; at++) {
    if (!user || at % jobs.length === 0) {
      user = await signUp(url);
      await user.saveResume(resume);
    }
    const sessionId = await user.startSession(
      jobs[at % jobs.length]?.job_id ?? 0,
      "Answer briefly.",
    );
    requests.push({
      url: `${url}/api/chat/${sessionId}/message`,
      headers: {
        authorization: `Bearer ${user.token}`,
        "content-type": "application/json",
        accept: "text/event-stream",
      },
      body: JSON.stringify({ message: QUESTION }),
    });
  }
  return requests;
}

const direct = (url: string, count: number): Requests =>
  Array.from({ length: count }, () => ({
    url: `${url}/v1/chat/completions`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      model: "bench",
      stream: true,
      messages: [{ role: "user", content: "Why?" }],
    }),
  }));

const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/** The most that a process had in memory while something was done, in kB, and what that cost it in ms. */
async function watching<T>(
  pid: number,
  work: Promise<T>,
): Promise<{ done: T; peak: number; cpu: number }> {
  const before = cpuMs(pid);
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentKb(pid));
  }, LOOK_MS);
  const done = await work;
  clearInterval(timer);
  return { done, peak, cpu: cpuMs(pid) - before };
}

/** What is loaded or compiled once is no part of an answer: the same question first, its answers without their pace. */
async function warmUp(reader: Reader, sessions: Requests): Promise<void> {
  const atOnce = sessions.map((request) => ({
    ...request,
    body: JSON.stringify({ message: `${QUESTION} Answer at once.` }),
  }));
  for (let asked = 0; asked < WARM_UP; asked += WARM_UP_AT_ONCE) {
    const from = asked % atOnce.length;
    await reader.read(atOnce.slice(from, from + WARM_UP_AT_ONCE));
  }
}

/** What the main thread holds of each stream midway, in kB, beside what it holds at rest. */
async function heldByStream(reader: Reader, requests: Requests, port: number): Promise<number> {
  await delay(SETTLE_MS);
  const resting = await heldKb(port);
  const reading = reader.read(requests);
  await delay(MIDWAY_MS);
  const midway = await heldKb(port);
  await reading;
  return (midway - resting) / requests.length;
}

/** Few streams say little: they are begun so often, one round after the other. */
const roundsOf = (level: number) => (level < 100 ? 5 : level < 400 ? 3 : 1);

/** All rounds together, as if they were one. */
async function readAgain(reader: Reader, requests: Requests, rounds: number): Promise<Read> {
  const reads: Read[] = [];
  while (reads.length < rounds) {
    if (reads.length > 0) await delay(SETTLE_MS);
    reads.push(await reader.read(requests));
  }
  return {
    firsts: reads.flatMap(({ firsts }) => firsts),
    gaps: reads.flatMap(({ gaps }) => gaps),
    failed: reads.flatMap(({ failed }) => failed),
    tokens: reads.reduce((sum, { tokens }) => sum + tokens, 0),
    took: reads.reduce((sum, { took }) => sum + took, 0),
  };
}

async function measure(
  app: App,
  providerUrl: string,
  reader: Reader,
  sessions: Requests,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const level of LEVELS) {
    await delay(SETTLE_MS);
    const beside = await reader.read(direct(providerUrl, level));
    await delay(SETTLE_MS);
    const resting = residentKb(app.pid);
    const rounds = roundsOf(level);
    const reading = readAgain(reader, sessions.slice(0, level), rounds);
    const { done, peak, cpu } = await watching(app.pid, reading);
    const ms = (value: number) => value.toFixed(0);
    const speed = (read: Read) => (read.tokens * 1000) / read.took;
    rows.push([
      String(level),
      ms(percentile(done.firsts, 0.5) - percentile(beside.firsts, 0.5)),
      ms(percentile(done.firsts, 0.95) - percentile(beside.firsts, 0.95)),
      `${ms(percentile(done.gaps, 0.5))} / ${ms(percentile(done.gaps, 0.99))}`,
      `${ms(percentile(beside.gaps, 0.5))} / ${ms(percentile(beside.gaps, 0.99))}`,
      ms(speed(done)),
      ms(speed(beside)),
      ms((cpu * 1000) / done.tokens),
      ms((peak - resting) / level),
      done.failed.length === 0 && done.tokens === rounds * level * TOKENS
        ? "none"
        : [...new Set(done.failed), `${rounds * level * TOKENS - done.tokens} tokens`].join(", "),
    ]);
    console.error(rows.at(-1)?.join(" | "));
  }
  return rows;
}

const provider = await startProvider();
const inspector = await freePort();
const reader = startReader();
const app = await startApp({
  ...inspectedAt(inspector),
  ...atProvider(provider.url),
  PROVIDER_TIMEOUT_MS: "60000",
  LOG_LEVEL: "warn",
});
try {
  const most = Math.max(...LEVELS);
  const sessions = await openSessions(app.url, most);
  await warmUp(reader, sessions);
  const rows = await measure(app, provider.url, reader, sessions);
  const on = process.env.TEST_DATABASE_URL ? "PostgreSQL" : "the embedded database";
  printTable(
    `Streams of ${PER_SECOND} tokens/s, ${TOKENS} tokens each, begun within ${WITHIN_MS} ms, on ${on}`,
    [
      "streams",
      "first token, added ms p50",
      "p95",
      "gaps ms p50 / p99",
      "direct",
      "tokens/s",
      "direct",
      "CPU ms per 1,000",
      "resident kB a stream",
      "lost",
    ],
    rows,
  );
  const held = await heldByStream(reader, sessions, inspector);
  console.log(
    `\nHeld by each of ${most} streams midway, after a collection: ${held.toFixed(0)} kB`,
  );
} finally {
  reader.end();
  await app.dispose();
  provider.end();
}

/**
 * What each request costs the database: `npm run bench:requests` with `TEST_DATABASE_URL`. Counted between the
 * application and the server, with the demo's resume and postings. The figures of `docs/scaling.md`.
 */

import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { type Account, logIn, signUp } from "../e2e/harness/accounts.ts";
import { sessionCookie } from "../e2e/harness/browser-session.ts";
import { createDatabase } from "../e2e/harness/database.ts";
import { call, type Reply } from "../e2e/harness/http.ts";
import { DEMO_EMAIL, DEMO_PASSWORD, startApp } from "../e2e/harness/server.ts";
import { countTraffic } from "./requests/postgres-counter.ts";
import { printTable } from "./table.ts";

const { TEST_DATABASE_URL } = process.env;
/** What a request leaves to be done is over by then. */
const SETTLE_MS = 700;
const QUESTION = "What am I missing, and what should I put first?";

type Counter = Awaited<ReturnType<typeof countTraffic>>;
type Deed = readonly [name: string, work: () => Promise<Reply>];

async function deedsOf(user: Account, jobId: number): Promise<Deed[]> {
  const cookie = await sessionCookie(user.url, user.email, user.password);
  const resume = (await user.call("GET", "/api/resume")).body;
  const sessionId = await user.startSession(jobId, QUESTION);
  for (let turn = 0; turn < 4; turn++) await user.message(sessionId, QUESTION);
  const page = (path: string) => call(user.url, "GET", path, undefined, { headers: { cookie } });
  const { email, password } = user;
  return [
    ["GET /api/chat/health", () => call(user.url, "GET", "/api/chat/health")],
    ["POST /api/auth/token", () => call(user.url, "POST", "/api/auth/token", { email, password })],
    ["GET /api/resume", () => user.call("GET", "/api/resume")],
    ["PUT /api/resume, unchanged", () => user.call("PUT", "/api/resume", resume)],
    ["GET /api/jobs", () => user.call("GET", "/api/jobs")],
    ["GET /api/jobs/{job_id}", () => user.call("GET", `/api/jobs/${jobId}`)],
    ["GET …/fit", () => user.call("GET", `/api/jobs/${jobId}/fit`)],
    ["POST /api/chat/start, new session", () => user.start(jobId + 1, QUESTION)],
    ["POST …/message, sixth turn", () => user.message(sessionId, QUESTION)],
    ["POST …/regenerate", () => user.call("POST", `/api/chat/${sessionId}/regenerate`)],
    ["GET …/history", () => user.call("GET", `/api/chat/${sessionId}/history`)],
    ["GET …/context", () => user.call("GET", `/api/chat/${sessionId}/context`)],
    ["GET …/stream, idle", () => user.call("GET", `/api/chat/${sessionId}/stream`)],
    ["GET /api/chat/sessions", () => user.call("GET", "/api/chat/sessions")],
    ["page /chat", () => page("/chat")],
    ["page /chat/{session_id}", () => page(`/chat/${sessionId}`)],
    ["page /resume", () => page("/resume")],
    ["page /jobs", () => page("/jobs")],
  ];
}

async function measure(counter: Counter, [name, work]: Deed): Promise<string[]> {
  // What is loaded, prepared or cached once is no part of it.
  if (!name.includes("new session")) await work();
  await delay(SETTLE_MS);
  counter.take();
  const reply = await work();
  await delay(SETTLE_MS);
  const { statements, transactions, sent, received } = counter.take();
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  const answered = Buffer.byteLength(reply.text);
  return [
    name,
    String(reply.status),
    String(statements),
    String(transactions),
    kb(sent),
    kb(received),
    kb(answered),
  ];
}

if (!TEST_DATABASE_URL) {
  console.error(
    "TEST_DATABASE_URL is not set: it is a PostgreSQL server's traffic that is counted.",
  );
  process.exit(1);
}
const database = await createDatabase(TEST_DATABASE_URL);
const counter = await countTraffic(database.url);
const app = await startApp({ DATABASE_URL: counter.url, LOG_LEVEL: "warn" });
try {
  const demo = await logIn(app.url, DEMO_EMAIL, DEMO_PASSWORD);
  const user = await signUp(app.url);
  await user.saveResume((await demo.call("GET", "/api/resume")).body);
  const { jobs } = z
    .object({ jobs: z.array(z.object({ job_id: z.number() })) })
    .parse((await user.call("GET", "/api/jobs")).body);
  const rows: string[][] = [];
  const first = Math.min(...jobs.map(({ job_id }) => job_id));
  for (const deed of await deedsOf(user, first)) rows.push(await measure(counter, deed));
  printTable(
    "What a request costs the database",
    ["request", "status", "statements", "transactions", "kB to it", "kB from it", "kB to client"],
    rows,
  );
} finally {
  await app.dispose();
  counter.close();
  await database.drop();
}

/**
 * What earlier messages cost: `npm run bench:history`. One question and one page of history in sessions with 10, 1,000 and
 * 10,000 messages, asked in turn, so that what else the machine does falls on all alike. The model's answer is three
 * tokens, at once. `TEST_DATABASE_URL` puts the application on a PostgreSQL server.
 */

import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import { type Account, jobSeeker } from "../e2e/harness/accounts.ts";
import { atProvider } from "../e2e/harness/fleet.ts";
import { type App, startApp } from "../e2e/harness/server.ts";
import { startProvider } from "./load/start-provider.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";

const SIZES = [10, 1_000, 10_000];
const ROUNDS = 41;
const TARGET = 1.2;

interface Long {
  user: Account;
  sessionId: string;
  /** Of a page in the middle of its history. */
  cursor: string;
}

async function fill(app: App, sessionId: string, count: number): Promise<void> {
  const child = fork(new URL("./history/fill.ts", import.meta.url), [sessionId, String(count)], {
    env: { ...process.env, ...app.env },
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the session could not be filled: ${code}`);
}

const pageOf = (user: Account, sessionId: string, cursor: string) =>
  user.call("GET", `/api/chat/${sessionId}/history?limit=50${cursor && `&before=${cursor}`}`);

/** The cursor in the middle of a session's history. */
async function middle(user: Account, sessionId: string, count: number): Promise<string> {
  let cursor = "";
  for (let seen = 0; seen < count / 2; seen += 100) {
    const query = `limit=100${cursor && `&before=${cursor}`}`;
    const { body } = await user.call("GET", `/api/chat/${sessionId}/history?${query}`);
    const next = z.object({ next_cursor: z.string().nullable() }).parse(body).next_cursor;
    if (next === null) break;
    cursor = next;
  }
  return cursor;
}

async function timed(work: () => Promise<{ status: number }>): Promise<number> {
  const began = performance.now();
  const { status } = await work();
  if (status !== 200) throw new Error(`answered with ${status}`);
  return performance.now() - began;
}

const DEEDS: readonly (readonly [string, (of: Long) => Promise<{ status: number }>])[] = [
  ["a message", ({ user, sessionId }) => user.message(sessionId, "Answer briefly: what first?")],
  ["the newest page of history", ({ user, sessionId }) => pageOf(user, sessionId, "")],
  ["a page in the middle", ({ user, sessionId, cursor }) => pageOf(user, sessionId, cursor)],
];

async function rowsOf(longs: Long[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [name, work] of DEEDS) {
    const times = longs.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, long] of longs.entries()) times[at]?.push(await timed(() => work(long)));
    }
    const medians = times.map(median);
    const ratio = (medians[2] ?? 0) / (medians[0] ?? 1);
    const ratioOfLong = (medians[2] ?? 0) / (medians[1] ?? 1);
    rows.push([
      name,
      ...medians.map((ms) => ms.toFixed(1)),
      ratioOfLong.toFixed(2),
      ratio.toFixed(2),
      `≤ ${TARGET}`,
    ]);
  }
  return rows;
}

const provider = await startProvider();
const extra = { ...atProvider(provider.url), DEMO: "0", LOG_LEVEL: "warn" };
let app = await startApp(extra);
try {
  const longs: Long[] = [];
  const users: { user: Account; sessionId: string; count: number }[] = [];
  for (const count of SIZES) {
    const { user, jobId } = await jobSeeker(app.url);
    users.push({ user, sessionId: await user.startSession(jobId, "Answer briefly."), count });
  }
  await app.stop();
  for (const { sessionId, count } of users) await fill(app, sessionId, count - 2);
  app = await startApp(extra, app);
  for (const { user, sessionId, count } of users) {
    longs.push({ user, sessionId, cursor: await middle(user, sessionId, count) });
  }
  const on = process.env.TEST_DATABASE_URL ? "PostgreSQL" : "the embedded database";
  printTable(
    `Milliseconds by earlier messages, median of ${ROUNDS}, on ${on}`,
    [
      "",
      ...SIZES.map((size) => size.toLocaleString("en")),
      "10,000 / 1,000",
      "10,000 / 10",
      "target",
    ],
    await rowsOf(longs),
  );
} finally {
  await app.dispose();
  provider.end();
}

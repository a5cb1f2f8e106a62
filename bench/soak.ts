/**
 * People chat, stop, leave and come back while the server is killed again and again: `npm run soak [KILLS]`. On the
 * embedded database one process, with `TEST_DATABASE_URL` two, which `TEST_REDIS_URL` makes quick. At the end everything
 * that anyone was told has to be there, once and in order. Ends with 1 where it is not.
 */

import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { jobSeeker } from "../e2e/harness/accounts.ts";
import { atProvider } from "../e2e/harness/fleet.ts";
import { type App, freePort, startApp } from "../e2e/harness/server.ts";
import { openDescriptors, residentKb } from "./load/process-cost.ts";
import { startProvider } from "./load/start-provider.ts";
import { Person } from "./soak/person.ts";
import { COUNTS, type Count, judge, type Verdict } from "./soak/verdict.ts";
import { printTable } from "./table.ts";

const KILLS = Number(process.argv[2] ?? 20);
const PEOPLE = 16;
/** A little more than a second of an answer. */
const TOKENS = 60;
const LIFE_MS = { least: 1_500, most: 6_000 };
/** Without kills, at the end: twice as long, so that growth shows. */
const CALM_MS = 15_000;

const isShared = Boolean(process.env.TEST_DATABASE_URL);

async function killAtRandom(apps: App[], extra: Record<string, string>): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill++) {
    await pause(randomInt(LIFE_MS.least, LIFE_MS.most));
    const at = randomInt(apps.length);
    const app = apps[at];
    if (!app) continue;
    await app.stop("SIGKILL");
    apps[at] = await startApp(extra, app);
    console.error(`kill ${kill} of ${KILLS}`);
  }
}

async function untilOver(people: Person[], isOver: () => boolean): Promise<void> {
  await Promise.all(
    people.map(async (person) => {
      while (!isOver()) await person.ask();
    }),
  );
}

const grownOf = (apps: App[]) =>
  apps.map(({ pid }) => ({ descriptors: openDescriptors(pid), kb: residentKb(pid) }));

/** People go on without kills; what the processes hold afterwards, beside what they held halfway, with nobody asking. */
async function calm(people: Person[], apps: App[]): Promise<string[][]> {
  const held: ReturnType<typeof grownOf>[] = [];
  for (const _ of [1, 2]) {
    const end = Date.now() + CALM_MS;
    await untilOver(people, () => Date.now() > end);
    await pause(1_000);
    held.push(grownOf(apps));
  }
  return apps.map((_, at) => {
    const [before, after] = [held[0]?.[at], held[1]?.[at]];
    return [
      `instance ${at + 1}`,
      `${before?.descriptors} → ${after?.descriptors}`,
      `${Math.round((before?.kb ?? 0) / 1024)} → ${Math.round((after?.kb ?? 0) / 1024)}`,
    ];
  });
}

const provider = await startProvider(TOKENS);
const extra = {
  ...atProvider(provider.url),
  PROVIDER_TIMEOUT_MS: "60000",
  LOG_LEVEL: "error",
  ...(process.env.TEST_REDIS_URL && isShared ? { REDIS_URL: process.env.TEST_REDIS_URL } : {}),
};
const first = await startApp(extra);
const apps = [first];
try {
  if (isShared) {
    apps.push(await startApp({ ...extra, PORT: String(await freePort()) }, first));
  }
  const urlOf = () => apps[randomInt(apps.length)]?.url ?? first.url;
  const people: Person[] = [];
  for (let count = 0; count < PEOPLE; count++) {
    const { user, jobId } = await jobSeeker(first.url);
    people.push(new Person(user, await user.startSession(jobId, "Answer briefly."), urlOf));
  }
  let isOver = false;
  const began = Date.now();
  const killing = killAtRandom(apps, extra).finally(() => {
    isOver = true;
  });
  await Promise.all([killing, untilOver(people, () => isOver)]);
  const took = (Date.now() - began) / 1000;
  // Nobody is stuck: everyone asks once more, and is answered.
  const stuck = await Promise.allSettled(people.map((person) => person.ask()));
  const held = await calm(people, apps);
  const verdicts = await Promise.all(people.map(judge));
  const total = (count: Count) =>
    verdicts.reduce((sum, verdict: Verdict) => sum + verdict[count], 0);
  const stuckCount = stuck.filter(({ status }) => status === "rejected").length;
  const where = isShared ? "two instances on PostgreSQL" : "one process, embedded database";
  const rows = Object.entries(COUNTS).map(([count, name]) => [name, String(total(count as Count))]);
  printTable(
    `${KILLS} kills in ${took.toFixed(0)} s, ${PEOPLE} people, ${where}`,
    ["", "count"],
    [...rows, ["sessions that were stuck (0)", String(stuckCount)]],
  );
  printTable("Held at rest, before and after as much again", ["", "descriptors", "MB"], held);
  const bad = Object.entries(COUNTS).filter(
    ([count, name]) => name.endsWith("(0)") && total(count as Count) > 0,
  );
  process.exitCode = bad.length + stuckCount > 0 ? 1 : 0;
} finally {
  await Promise.all(apps.slice(1).map((app) => app.stop()));
  await apps[0]?.dispose();
  provider.end();
}

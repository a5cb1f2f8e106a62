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
/** Without kills, at the end: so often as long, with a look at what is held after each. */
const CALM_MS = 20_000;
const SPANS = 8;
/** A process that was just killed fills its heaps and its bounded caches first; what grows after half of the time grows. */
const MOST_GROWTH = 1.2;

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

/** People go on without kills; what the processes hold after each span, with nobody asking. */
async function calm(people: Person[], apps: App[]): Promise<ReturnType<typeof grownOf>[]> {
  const held: ReturnType<typeof grownOf>[] = [];
  for (let span = 0; span < SPANS; span++) {
    const end = Date.now() + CALM_MS;
    await untilOver(people, () => Date.now() > end);
    await pause(1_000);
    held.push(grownOf(apps));
  }
  return held;
}

/** A line for each process, and whether one of them holds more at the end than halfway. */
function heldBy(apps: App[], held: ReturnType<typeof grownOf>[]) {
  const series = (at: number, what: "descriptors" | "kb") =>
    held.map((span) => span[at]?.[what] ?? 0);
  const isGrowing = (all: number[]) => (all.at(-1) ?? 0) > MOST_GROWTH * (all[SPANS / 2 - 1] ?? 0);
  const lines = apps.map((_, at) => [
    `instance ${at + 1}`,
    series(at, "descriptors").join(" "),
    series(at, "kb")
      .map((kb) => Math.round(kb / 1024))
      .join(" "),
  ]);
  const grows = apps.some(
    (_, at) => isGrowing(series(at, "kb")) || isGrowing(series(at, "descriptors")),
  );
  return { lines, grows };
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
  const { lines, grows } = heldBy(apps, await calm(people, apps));
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
  printTable(
    `Held at rest after each ${CALM_MS / 1000} s of questions${grows ? ": growing" : ""}`,
    ["", "descriptors", "MB"],
    lines,
  );
  const bad = Object.entries(COUNTS).filter(
    ([count, name]) => name.endsWith("(0)") && total(count as Count) > 0,
  );
  process.exitCode = bad.length + stuckCount > 0 || grows ? 1 : 0;
} finally {
  await Promise.all(apps.slice(1).map((app) => app.stop()));
  await apps[0]?.dispose();
  provider.end();
}

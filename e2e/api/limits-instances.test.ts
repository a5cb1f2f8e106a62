import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Account, signUp } from "../harness/accounts.ts";
import { sessionCookie } from "../harness/browser-session.ts";
import { expectError } from "../harness/expectations.ts";
import { call, type Reply } from "../harness/http.ts";
import { type OwnRedis, startRedis } from "../harness/redis.ts";
import { type App, freePort, startApp } from "../harness/server.ts";

const LIMIT = 7;
const LIMITS = {
  RATE_LIMIT_MESSAGES_PER_MINUTE: String(LIMIT),
  // Signing up takes of it too.
  RATE_LIMIT_ACCOUNT_PER_MINUTE: "60",
  TRUST_PROXY: "1",
};

/** Limits of two instances need a PostgreSQL server (`TEST_DATABASE_URL`); those on Redis a `redis-server` to start. */
const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;
const skipped = TEST_DATABASE_URL ? "" : " (skipped: TEST_DATABASE_URL is not set)";

let first: App;
let second: App;

async function startBoth(env: Record<string, string>): Promise<void> {
  first = await startApp({ ...LIMITS, ...env });
  second = await startApp({ PORT: String(await freePort()) }, first);
}
async function stopBoth(): Promise<void> {
  await second?.stop();
  await first?.dispose();
}

/** A hundred requests at once, every other one to either instance. */
async function hundred(ask: (url: string) => Promise<Reply>): Promise<Reply[]> {
  const urls = Array.from({ length: 100 }, (_, at) => (at % 2 ? first.url : second.url));
  return await Promise.all(urls.map(ask));
}

/** How many pass; the others are refused in our words. */
async function passing(ask: (url: string) => Promise<Reply>): Promise<number> {
  const replies = await hundred(ask);
  const refused = replies.filter(({ status }) => status === 429);
  for (const reply of refused) {
    expectError(reply, 429, "rate_limited");
    const seconds = Number(reply.headers.get("retry-after"));
    expect(seconds >= 1 && seconds <= 60, `${seconds}`).toBe(true);
  }
  const others = new Set(replies.map(({ status }) => status).filter((status) => status !== 429));
  // Refused for what they ask, after they were counted.
  expect([...others].every((status) => status === 404 || status === 401)).toBe(true);
  return replies.length - refused.length;
}

/** Asks about a posting that there is not: counted, and cheap. */
const question = (user: Account) => (url: string) =>
  user.at(url).start(2_000_000_000, "What should I put first?");

/** Behind a proxy that saw `address`. */
const signInFrom = (address: string, email: () => string) => (url: string) =>
  call(
    url,
    "POST",
    "/api/auth/token",
    { email: email(), password: "a wrong password" },
    { headers: { "x-forwarded-for": address } },
  );

const newEmail = () => `${randomUUID()}@example.com`;
let addresses = 0;
function newAddress(): string {
  addresses += 1;
  return `192.0.2.${addresses}`;
}

async function expectExactLimits(): Promise<void> {
  const user = await signUp(first.url);
  expect(await passing(question(user))).toBe(LIMIT);
  expect(await passing(question(user))).toBe(0);
  expect(await passing(signInFrom(newAddress(), newEmail))).toBe(60);
}

describe.skipIf(!TEST_DATABASE_URL)(`two instances on PostgreSQL alone${skipped}`, () => {
  beforeAll(() => startBoth({}));
  afterAll(stopBoth);

  test("let exactly as many pass together as one", expectExactLimits);

  test("count failures of an account wherever they come from", async () => {
    const email = newEmail();
    const ask = (url: string) => signInFrom(newAddress(), () => email)(url);
    expect(await passing(ask)).toBe(60);
  });

  test("end on one what is signed out of on the other, at once", async () => {
    const user = await signUp(first.url);
    const cookie = await sessionCookie(first.url, user.email, user.password);
    const byCookie = () =>
      call(second.url, "GET", "/api/resume", undefined, { headers: { cookie } });
    expect((await user.at(second.url).call("GET", "/api/resume")).status).toBe(200);
    expect((await byCookie()).status).toBe(200);
    await user.call("POST", "/api/account/sign-out-everywhere");
    expectError(await user.at(second.url).call("GET", "/api/resume"), 401, "unauthenticated");
    expectError(await byCookie(), 401, "unauthenticated");
  });
});

describe.skipIf(!TEST_DATABASE_URL || !TEST_REDIS_URL)(
  "two instances on PostgreSQL and Redis (skipped without TEST_DATABASE_URL and TEST_REDIS_URL)",
  () => {
    let redis: OwnRedis;
    beforeEach(async () => {
      redis = await startRedis();
      await startBoth({ REDIS_URL: redis.url });
    });
    afterEach(async () => {
      await stopBoth();
      await redis?.stop();
    });

    test("let exactly as many pass together as one, with Redis and when it is gone", async () => {
      await expectExactLimits();
      const user = await signUp(first.url);
      expect(await passing(question(user))).toBe(LIMIT);
      await redis.stop();
      await expectExactLimits();
      // Counted anew in the database: once more as many, and no more.
      expect(await passing(question(user))).toBe(LIMIT);
      expect(await passing(question(user))).toBe(0);
    });
  },
);

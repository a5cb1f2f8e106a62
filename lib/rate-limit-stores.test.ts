import { randomUUID } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { describe, expect, test, vi } from "vitest";
import { db } from "./db.ts";
import { openOwnDatabase } from "./db-of-test.ts";
import { DatabaseLimiter, type Limiter, withFallback } from "./rate-limit-stores.ts";

openOwnDatabase();

const LIMIT = 7;

/** How many of `times` calls at once get a point. */
async function passing(limiter: Limiter, key: string, times = 100): Promise<number> {
  const all = await Promise.allSettled(Array.from({ length: times }, () => limiter.consume(key)));
  for (const one of all) {
    if (one.status === "rejected") expect(one.reason).toBeInstanceOf(RateLimiterRes);
  }
  return all.filter(({ status }) => status === "fulfilled").length;
}

/** As if its window had begun a minute earlier. */
const letMinutePass = () =>
  db().$executeRaw`UPDATE rate_limits SET ends_at = ends_at - interval '1 minute'`;

describe("a limit in the database", () => {
  test("lets exactly its points pass, however many come at once", async () => {
    const limiter = new DatabaseLimiter("one:", LIMIT);
    expect(await passing(limiter, "key")).toBe(LIMIT);
    expect(await passing(limiter, "key")).toBe(0);
    expect(await passing(limiter, "another key")).toBe(LIMIT);
    expect(await passing(new DatabaseLimiter("two:", LIMIT), "key")).toBe(LIMIT);
  });

  test("says how long its window lasts, and is full again after it", async () => {
    const limiter = new DatabaseLimiter("one:", LIMIT);
    const key = randomUUID();
    await passing(limiter, key);
    const refusal: unknown = await limiter.consume(key).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ msBeforeNext: expect.any(Number) });
    const { msBeforeNext } = refusal as RateLimiterRes;
    expect(msBeforeNext).toBeGreaterThan(0);
    expect(msBeforeNext).toBeLessThanOrEqual(60_000);
    await letMinutePass();
    expect(await passing(limiter, key)).toBe(LIMIT);
  });

  test("takes a point back, but none into the next window", async () => {
    const limiter = new DatabaseLimiter("one:", LIMIT);
    const key = randomUUID();
    await passing(limiter, key, LIMIT);
    await limiter.reward(key);
    expect(await passing(limiter, key)).toBe(1);
    await letMinutePass();
    await limiter.reward(key);
    expect(await passing(limiter, key)).toBe(LIMIT);
  });
});

describe("a limit with a fallback", () => {
  const memory = () => new RateLimiterMemory({ points: LIMIT, duration: 60 });
  const failing: Limiter = {
    consume: () => Promise.reject(new Error("away")),
    reward: () => Promise.reject(new Error("away")),
  };
  /** A limiter whose replies come so many ms late. */
  const slow = (limiter: Limiter, ms: number): Limiter => {
    const late = (counted: Promise<unknown>): Promise<unknown> =>
      counted.finally(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
    return {
      consume: (key) => late(limiter.consume(key)),
      reward: (key) => late(limiter.reward(key)),
    };
  };
  /** Lets time pass until `counting` is over. */
  async function whileTimePasses<T>(counting: () => Promise<T>): Promise<T> {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const counted = counting();
      await vi.advanceTimersByTimeAsync(30_000);
      return await counted;
    } finally {
      vi.useRealTimers();
    }
  }

  test("counts in the first while that answers, and a refusal of it is final", async () => {
    const second = memory();
    expect(await passing(withFallback(memory(), second), "key")).toBe(LIMIT);
    expect(await second.get("key")).toBeNull();
  });

  test("waits for replies that come late: each point is counted once", async () => {
    const second = memory();
    const limiter = withFallback(slow(memory(), 4_000), second);
    expect(await whileTimePasses(() => passing(limiter, "key"))).toBe(LIMIT);
    expect(await second.get("key")).toBeNull();
  });

  test.each<[string, Limiter, () => boolean]>([
    ["fails", failing, () => true],
    ["is not ready", memory(), () => false],
  ])("counts in the second while the first %s", async (_what, first, isReady) => {
    const limiter = withFallback(first, memory(), isReady);
    expect(await passing(limiter, "key")).toBe(LIMIT);
    await limiter.reward("key");
    await limiter.reward("another key");
    expect(await passing(limiter, "a third key", 3)).toBe(3);
  });

  test("waits once only for a first that is silent, and comes back to it when it speaks again", async () => {
    const silence = Promise.withResolvers<void>();
    const first = memory();
    const silent: Limiter = {
      consume: (key: string): Promise<unknown> => silence.promise.then(() => first.consume(key)),
      reward: (key: string): Promise<unknown> => silence.promise.then(() => first.reward(key)),
    };
    const limiter = withFallback(silent, memory());
    expect(await whileTimePasses(() => passing(limiter, "key"))).toBe(LIMIT);
    // No time passes, and yet it is counted.
    expect(await passing(limiter, "another key")).toBe(LIMIT);
    silence.resolve();
    await vi.waitFor(async () => expect((await first.get("key"))?.consumedPoints).toBe(100));
    expect(await passing(limiter, "a third key", LIMIT)).toBe(LIMIT);
    expect((await first.get("a third key"))?.consumedPoints).toBe(LIMIT);
  });
});

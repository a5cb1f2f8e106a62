import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { AppError } from "./errors.ts";
import { limitAddress, limitFailures, limitMessages } from "./rate-limit.ts";

const LIMIT = 7;
vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("RATE_LIMIT_MESSAGES_PER_MINUTE", String(LIMIT));
vi.stubEnv("RATE_LIMIT_ACCOUNT_PER_MINUTE", String(LIMIT));

/** How many of `times` calls at once go through; the others have to be refused in our words. */
async function passing(times: number, call: () => Promise<unknown>): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: times }, call));
  for (const result of results) {
    if (result.status === "rejected") expectRefusal(result.reason);
  }
  return results.filter((result) => result.status === "fulfilled").length;
}

function expectRefusal(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  expect(error.code).toBe("rate_limited");
  const seconds = Number(error.headers["retry-after"]);
  expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= 60).toBe(true);
}

const requestFrom = (address: string) =>
  new Request("http://127.0.0.1/", { headers: { "x-forwarded-for": address } });

describe("questions", () => {
  test("pass up to the limit, exactly, however many come at once", async () => {
    const user = randomUUID();
    expect(await passing(100, () => limitMessages(user))).toBe(LIMIT);
  });

  test("of one user do not count for another", async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await passing(100, () => limitMessages(one));
    expect(await passing(100, () => limitMessages(two))).toBe(LIMIT);
  });
});

describe("an address", () => {
  test("passes up to the limit, exactly, however many requests come at once", async () => {
    expect(await passing(100, () => limitAddress(requestFrom("192.0.2.1")))).toBe(LIMIT);
    expect(await passing(1, () => limitAddress(requestFrom("192.0.2.2")))).toBe(1);
  });

  test("is the one that the nearest hop saw, not the one that a client claims", async () => {
    let claim = 0;
    const spoofing = () => {
      claim += 1;
      return limitAddress(requestFrom(`198.51.100.${claim}, 192.0.2.3`));
    };
    expect(await passing(100, spoofing)).toBe(LIMIT);
  });
});

describe("attempts at an account", () => {
  const fail = async () => null;
  const succeed = async () => "user";

  test("that fail use the limit up, exactly, however many come at once", async () => {
    const account = randomUUID();
    const tried = vi.fn(fail);
    expect(await passing(100, () => limitFailures(account, tried))).toBe(LIMIT);
    expect(tried).toHaveBeenCalledTimes(LIMIT);
  });

  test("that succeed one after the other never use it up", async () => {
    const account = randomUUID();
    for (let time = 0; time < 3 * LIMIT; time += 1) {
      expect(await limitFailures(account, succeed)).toBe("user");
    }
  });

  test("leave as many failures as there were before a success", async () => {
    const account = randomUUID();
    await passing(LIMIT - 1, () => limitFailures(account, fail));
    await limitFailures(account, succeed);
    expect(await passing(100, () => limitFailures(account, fail))).toBe(1);
  });

  test("do not get through with the right password once the limit is used up", async () => {
    const account = randomUUID();
    await passing(LIMIT, () => limitFailures(account, fail));
    expect(await passing(1, () => limitFailures(account, succeed))).toBe(0);
  });
});

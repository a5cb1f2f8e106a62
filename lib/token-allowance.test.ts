import { describe, expect, test, vi } from "vitest";
import { db } from "./db.ts";
import { openOwnDatabase } from "./db-of-test.ts";
import { AppError } from "./errors.ts";
import type { Owner } from "./owner.ts";
import { countSpent, HELD_TOKENS, holdTokens } from "./token-allowance.ts";

const ALLOWANCE = 3 * HELD_TOKENS;
vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("TOKENS_PER_DAY", String(ALLOWANCE));
openOwnDatabase();

let users = 0;
async function newOwner(): Promise<Owner> {
  users += 1;
  const email = `robin-${users}@example.com`;
  return (await db().user.create({ data: { email, name: "Robin" } })).id as Owner;
}

const spend = (owner: Owner, tokens: number) =>
  db().$transaction((tx) => countSpent(tx, owner, tokens));
const spent = async (owner: Owner) =>
  (await db().tokenSpending.findUniqueOrThrow({ where: { userId: owner } })).tokens;

async function refusalOf(owner: Owner): Promise<AppError> {
  const error: unknown = await holdTokens(owner).catch((reason: unknown) => reason);
  if (!(error instanceof AppError)) throw new Error("it was let in");
  return error;
}

describe("the day's allowance", () => {
  test("lets in while something of it is left, and says when the next one begins", async () => {
    const owner = await newOwner();
    await spend(owner, ALLOWANCE - 1);
    const letGo = await holdTokens(owner);
    await letGo();
    await spend(owner, 1);
    const refusal = await refusalOf(owner);
    expect(refusal.code).toBe("rate_limited");
    const seconds = Number(refusal.headers["retry-after"]);
    const midnight = new Date(Date.now() + seconds * 1000).toISOString();
    // A second of rounding to either side.
    expect(midnight).toMatch(/T(00:00:0[01]|23:59:59)/);
  });

  test("is not outrun by questions that begin side by side", async () => {
    const owner = await newOwner();
    const begun = await Promise.allSettled(Array.from({ length: 50 }, () => holdTokens(owner)));
    const holds = begun.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(holds).toHaveLength(ALLOWANCE / HELD_TOKENS);
    await Promise.all(holds.map((letGo) => letGo()));
    expect(await spent(owner)).toBe(0);
    await expect(holdTokens(owner)).resolves.toBeInstanceOf(Function);
  });

  test("is one's own", async () => {
    const [one, other] = [await newOwner(), await newOwner()];
    await spend(one, ALLOWANCE);
    expect((await refusalOf(one)).status).toBe(429);
    await expect(holdTokens(other)).resolves.toBeInstanceOf(Function);
  });

  test("is whole again on the next day, and what was held before costs nothing of it", async () => {
    const owner = await newOwner();
    const letGo = await holdTokens(owner);
    await spend(owner, ALLOWANCE);
    await db().$executeRaw`UPDATE token_spending SET day = day - 1`;
    const next = await holdTokens(owner);
    expect(await spent(owner)).toBe(HELD_TOKENS);
    await spend(owner, 10);
    await next();
    expect(await spent(owner)).toBe(10);
    await db().$executeRaw`UPDATE token_spending SET day = day + 1`;
    await letGo();
    expect(await spent(owner)).toBe(10);
  });
});

import { db, type Transaction } from "./db.ts";
import { env } from "./env.ts";
import { AppError } from "./errors.ts";
import { log } from "./log.ts";
import type { Owner } from "./owner.ts";

/** `TOKENS_PER_DAY`: kept in one row of each user, so that deleting a chat gives nothing back. Days are UTC's. */

/** What an answer counts as until its tokens are known: about what one costs with the default budgets. */
export const HELD_TOKENS = 5_000;

const DAY_SECONDS = 24 * 60 * 60;

function spentForToday(): AppError {
  const left = DAY_SECONDS - (Math.floor(Date.now() / 1000) % DAY_SECONDS);
  return new AppError("rate_limited", {
    message: "You have used up today's allowance. There is a new one after midnight, UTC.",
    headers: { "retry-after": String(left) },
  });
}

/** Whether there is an allowance that what is spent counts against. */
export const isSpendingCounted = (): boolean => env().TOKENS_PER_DAY !== undefined;

/** Counts what was spent, in the transaction that saves what it was spent on. */
export async function countSpent(tx: Transaction, userId: string, tokens: number): Promise<void> {
  if (!isSpendingCounted() || tokens === 0) return;
  await tx.$executeRaw`
    INSERT INTO token_spending AS spent (user_id, day, tokens)
    VALUES (${userId}::uuid, (now() AT TIME ZONE 'utc')::date, ${tokens})
    ON CONFLICT (user_id) DO UPDATE SET
      tokens = excluded.tokens + CASE WHEN spent.day = excluded.day THEN spent.tokens ELSE 0 END,
      day = excluded.day`;
}

async function takeHold(owner: Owner, allowance: number): Promise<Date> {
  const [held] = await db().$queryRaw<{ day: Date }[]>`
    INSERT INTO token_spending AS spent (user_id, day, tokens)
    VALUES (${owner}::uuid, (now() AT TIME ZONE 'utc')::date, ${HELD_TOKENS})
    ON CONFLICT (user_id) DO UPDATE SET
      tokens = excluded.tokens + CASE WHEN spent.day = excluded.day THEN spent.tokens ELSE 0 END,
      day = excluded.day
    WHERE spent.day <> excluded.day OR spent.tokens < ${allowance}
    RETURNING day`;
  if (!held) throw spentForToday();
  return held.day;
}

/**
 * Holds an answer's share of the day's allowance before it is asked for, in one statement: those that begin side by side
 * see each other's. So all that a user can go over it by is what the answers that are being written cost beyond
 * `HELD_TOKENS` each.
 * @returns how to let it go, once what it cost is counted; it does not reject. What a process holds when it dies is held
 *   until the day ends.
 * @throws AppError `rate_limited` with `Retry-After`
 */
export async function holdTokens(owner: Owner): Promise<() => Promise<void>> {
  const { TOKENS_PER_DAY } = env();
  if (TOKENS_PER_DAY === undefined) return async () => {};
  const day = await takeHold(owner, TOKENS_PER_DAY);
  return async () => {
    try {
      await db().$executeRaw`
        UPDATE token_spending SET tokens = greatest(0, tokens - ${HELD_TOKENS})
        WHERE user_id = ${owner}::uuid AND day = ${day}::date`;
    } catch (error) {
      log().warn({ err: error }, "a share of an allowance is held until the day ends");
    }
  };
}

import { createHash } from "node:crypto";
import { RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "./client-address.ts";
import { env } from "./env.ts";
import { AppError } from "./errors.ts";
import { type Limiter, makeLimiter } from "./rate-limit-stores.ts";

interface Limits {
  messages: Limiter;
  address: Limiter;
  failures: Limiter;
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdLimits?: Limits };

function limits(): Limits {
  shared.tailorbirdLimits ??= {
    messages: makeLimiter("messages", env().RATE_LIMIT_MESSAGES_PER_MINUTE),
    address: makeLimiter("address", env().RATE_LIMIT_ACCOUNT_PER_MINUTE),
    failures: makeLimiter("failures", env().RATE_LIMIT_ACCOUNT_PER_MINUTE),
  };
  return shared.tailorbirdLimits;
}

/** Where it is counted, nobody is to read whose address or account it is. */
const keyOf = (subject: string) => createHash("sha256").update(subject).digest("base64url");

const refused = (ms: number) =>
  new AppError("rate_limited", {
    headers: { "retry-after": String(Math.max(1, Math.ceil(ms / 1000))) },
  });

async function consume(limiter: Limiter, subject: string): Promise<void> {
  try {
    await limiter.consume(keyOf(subject));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw refused(error.msBeforeNext);
    throw error;
  }
}

/** Counts a question of this user. @throws AppError `rate_limited` with `Retry-After`. */
export const limitMessages = (userId: string) => consume(limits().messages, userId);

/** Counts a sign-in, token or sign-up of this address. @throws AppError `rate_limited` with `Retry-After`. */
export const limitAddress = (request: Request) => consume(limits().address, clientAddress(request));

/**
 * Runs `attempt` unless this account had too many failures; one that returns null is one more. The point is taken
 * before and given back, so that attempts side by side cannot pass together.
 * @throws AppError `rate_limited` with `Retry-After`.
 */
export async function limitFailures<T>(
  account: string,
  attempt: () => Promise<T | null>,
): Promise<T | null> {
  await consume(limits().failures, account);
  const result = await attempt();
  if (result !== null) await limits().failures.reward(keyOf(account));
  return result;
}

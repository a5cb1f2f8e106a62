import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "./client-address.ts";
import { env } from "./env.ts";
import { AppError } from "./errors.ts";

const MINUTE = 60;

interface Limits {
  messages: RateLimiterMemory;
  address: RateLimiterMemory;
  failures: RateLimiterMemory;
}
/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdLimits?: Limits };

function limits(): Limits {
  const make = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration: MINUTE });
  shared.tailorbirdLimits ??= {
    messages: make("messages", env().RATE_LIMIT_MESSAGES_PER_MINUTE),
    address: make("address", env().RATE_LIMIT_ACCOUNT_PER_MINUTE),
    failures: make("failures", env().RATE_LIMIT_ACCOUNT_PER_MINUTE),
  };
  return shared.tailorbirdLimits;
}

const refused = (ms: number) =>
  new AppError("rate_limited", {
    headers: { "retry-after": String(Math.max(1, Math.ceil(ms / 1000))) },
  });

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
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
  if (result !== null) await limits().failures.reward(account);
  return result;
}

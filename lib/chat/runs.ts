import { env } from "../env.ts";
import { AppError } from "../errors.ts";

/** Why an answer was ended from outside: `stopped` keeps what was written, `deleted` keeps nothing. */
export type EndReason = "stopped" | "deleted";

/** An answer being written in this process. */
export interface Run {
  signal: AbortSignal;
  /** Why it was ended, or null. */
  ended: () => EndReason | null;
  done: () => void;
}

interface LiveRun {
  sessionId: string;
  controller: AbortController;
  reason: EndReason | null;
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdRuns?: Set<LiveRun> };
shared.tailorbirdRuns ??= new Set();
const live = shared.tailorbirdRuns;

/** Refuses what would be one answer too many for this process. @throws AppError `provider_unavailable` */
export function requireRoom(): void {
  if (live.size >= env().MAX_CONCURRENT_RUNS) {
    throw new AppError("provider_unavailable", {
      message: "Many people are asking at this moment. Please try again in a few seconds.",
      headers: { "retry-after": "5" },
    });
  }
}

/** `done` must be called, however the run ends. */
export function beginRun(sessionId: string): Run {
  const run: LiveRun = { sessionId, controller: new AbortController(), reason: null };
  live.add(run);
  return {
    signal: run.controller.signal,
    ended: () => run.reason,
    done: () => live.delete(run),
  };
}

/** Ends the calls to the provider for a session. */
export function endRuns(sessionId: string, reason: EndReason): void {
  for (const run of live) {
    if (run.sessionId !== sessionId) continue;
    run.reason = reason;
    run.controller.abort(new Error(`the answer was ended: ${reason}`));
  }
}

/** How many answers this process is writing. */
export const liveRuns = (): number => live.size;

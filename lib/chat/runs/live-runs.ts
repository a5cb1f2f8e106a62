import { env } from "../../env.ts";
import { AppError } from "../../errors.ts";
import type { LiveAnswer } from "./live-answer.ts";

/**
 * Why an answer was ended from outside: `stopped` keeps what was written, `deleted` keeps nothing, `lost` was taken over
 * by another process, which has kept it.
 */
export type EndReason = "stopped" | "deleted" | "lost";

/** An answer being written in this process. */
export interface Run {
  messageId: string;
  signal: AbortSignal;
  /** Why it was ended, or null. */
  ended: () => EndReason | null;
  /** From now on it is known by its session: its question is committed. */
  open: (answer: LiveAnswer) => void;
  /** Our count of what is sent, in tokens, as soon as it is known. */
  promptTokens: number;
  done: () => void;
}

/** A run whose question is committed. */
export interface OpenRun {
  messageId: string;
  answer: LiveAnswer;
  promptTokens: number;
  end: (reason: EndReason) => void;
  /** Resolves when its answer is saved, or will not be. */
  over: Promise<void>;
}

interface LiveRuns {
  places: Set<Run>;
  open: Map<string, OpenRun>;
  isClosing: boolean;
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdRuns?: LiveRuns };
shared.tailorbirdRuns ??= { places: new Set(), open: new Map(), isClosing: false };
const live = shared.tailorbirdRuns;

function requireRoom(): void {
  const isFull = live.places.size >= env().MAX_CONCURRENT_RUNS;
  if (!isFull && !live.isClosing) return;
  throw new AppError("provider_unavailable", {
    message: live.isClosing
      ? "The server is about to restart. Please try again in a few seconds."
      : "Many people are asking at this moment. Please try again in a few seconds.",
    headers: { "retry-after": "5" },
  });
}

/**
 * Takes a place among the answers that this process writes. `done` must be called, however the run ends.
 * @throws AppError `provider_unavailable` when there is none.
 */
export function beginRun(messageId: string): Run {
  requireRoom();
  const controller = new AbortController();
  const { promise: over, resolve } = Promise.withResolvers<void>();
  let reason: EndReason | null = null;
  let sessionId: string | null = null;
  const run: Run = {
    messageId,
    signal: controller.signal,
    ended: () => reason,
    promptTokens: 0,
    open(answer) {
      sessionId = answer.opening.session.session_id;
      live.open.set(sessionId, {
        messageId,
        answer,
        over,
        get promptTokens() {
          return run.promptTokens;
        },
        end(why) {
          reason = why;
          controller.abort(new Error(`the answer was ended: ${why}`));
        },
      });
    },
    done() {
      live.places.delete(run);
      if (sessionId && live.open.get(sessionId)?.messageId === messageId) {
        live.open.delete(sessionId);
      }
      resolve();
    },
  };
  live.places.add(run);
  return run;
}

/** The answer that this process writes for a session. Whose session it is, has to be proven before. */
export const openRun = (sessionId: string): OpenRun | undefined => live.open.get(sessionId);

/** Those whose questions are committed, by session. */
export const openRuns = (): [sessionId: string, run: OpenRun][] => [...live.open];

/** How many answers this process is writing. */
export const liveRuns = (): number => live.places.size;

/** From now on no run begins. */
export function closeRuns(): void {
  live.isClosing = true;
}

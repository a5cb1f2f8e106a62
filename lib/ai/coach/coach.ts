import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "../../errors.ts";
import { inWorker } from "../../work/in-worker.ts";
import type { ModelProvider } from "../provider.ts";

/** A usual answer takes this long to come in, in this many steps: quick, but seen to be written. */
const STEPS = 60;
const STEP_MS = 12;

/** Words with the space after them. */
const PIECE = /\s*\S+\s?/g;

const stream: ModelProvider["stream"] = async ({ brief, signal }, onText) => {
  signal.throwIfAborted();
  if (!brief) throw new AppError("provider_error", { cause: new Error("no question to answer") });
  const answer = await inWorker("coachAnswer", [brief, new Date()], signal);
  const pieces = answer.match(PIECE) ?? [];
  const perStep = Math.max(1, Math.ceil(pieces.length / STEPS));
  for (let at = 0; at < pieces.length; at += perStep) {
    await pause(STEP_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    onText(pieces.slice(at, at + perStep).join(""));
  }
  signal.throwIfAborted();
  return { reason: "stop", usage: null };
};

/**
 * The model that needs no key: it answers from `request.brief` alone, by rules. Its words come at a readable pace,
 * within a second; an aborted signal ends it with the signal's reason.
 */
export const coach: ModelProvider = { model: "built-in-coach", stream };

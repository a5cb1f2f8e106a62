import { encodingFor } from "../../ai/tokens.ts";
import { db } from "../../db.ts";
import { dropOldKeys } from "../../idempotency.ts";
import { log } from "../../log.ts";
import type { Owner } from "../../owner.ts";
import { insertAnswer } from "../keep-answer.ts";
import { usageOf } from "../usage.ts";
import { endLostRun, type FoundRun, findRun, lostRuns, runInProgress } from "./run-data.ts";

/** With the lease, the longest that a session waits for a process that died. */
const SWEEP_MS = 5_000;

/** Ends a run that has lost its process: what was kept of its text becomes an answer that failed. */
async function takeOver(sessionId: string, all: boolean): Promise<void> {
  await db().$transaction(async (tx) => {
    const run = await endLostRun(tx, sessionId, all);
    if (!run?.text) return;
    await insertAnswer(tx, run.user_id, {
      id: run.message_id,
      sessionId,
      answersId: run.question_id,
      replacesId: run.replaces_id,
      newQuestion: run.new_question,
      content: run.text,
      status: "failed",
      contextVersion: run.context_version,
      model: run.model,
      // Nobody is there any more who could resolve or check it.
      citations: [],
      unsupported: [],
      usage: await usageOf(null, run.prompt_tokens, run.text, encodingFor(run.model)),
    });
  });
  log().warn({ session_id: sessionId }, "an answer was taken over from a process that died");
}

/**
 * Takes over what processes that died have left.
 * @param all every run there is: at the boot of a process that alone can write to its database.
 */
export async function takeOverLost(all = false): Promise<void> {
  for (const { session_id } of await lostRuns(all)) await takeOver(session_id, all);
}

/** From now on looks every few seconds for what processes that died have left, and for keys of yesterday. */
export function sweepRuns(): void {
  const sweep = async () => {
    try {
      await takeOverLost();
      await dropOldKeys();
    } catch (error) {
      log().warn({ err: error }, "answers of processes that died could not be taken over");
    }
    setTimeout(sweep, SWEEP_MS).unref();
  };
  setTimeout(sweep, SWEEP_MS).unref();
}

/** The session's run if a process writes it; one whose process died is taken over. */
export async function findLivingRun(owner: Owner, sessionId: string): Promise<FoundRun | null> {
  const run = await findRun(owner, sessionId);
  if (!run || run.isAlive) return run;
  await takeOver(sessionId, false);
  return null;
}

/** @throws AppError `run_in_progress` */
export async function requireIdle(owner: Owner, sessionId: string): Promise<void> {
  if (await findLivingRun(owner, sessionId)) throw runInProgress();
}

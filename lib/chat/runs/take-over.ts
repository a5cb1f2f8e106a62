import { encodingFor } from "../../ai/tokens.ts";
import { db } from "../../db.ts";
import { dropOldKeys } from "../../idempotency.ts";
import { log } from "../../log.ts";
import type { Owner } from "../../owner.ts";
import { type Checked, checkAgainstSession, NOTHING_CHECKED } from "../check-answer.ts";
import { insertAnswer } from "../keep-answer.ts";
import { usageOf } from "../usage.ts";
import { openRun } from "./live-runs.ts";
import {
  endLostRun,
  type FoundRun,
  findLostRun,
  findRun,
  type LostRun,
  lostRuns,
  runInProgress,
} from "./run-data.ts";

/** With the lease, the longest that a session waits for a process that died. */
const SWEEP_MS = 5_000;

/** What the answer's readers see beside its text; nothing where that cannot be told any more. */
async function checkLost(run: LostRun): Promise<Checked> {
  try {
    return await checkAgainstSession(run.user_id, run.session_id, run.text);
  } catch (error) {
    log().warn({ err: error, session_id: run.session_id }, "a lost answer could not be checked");
    return NOTHING_CHECKED;
  }
}

/** Whether this very process writes it: asleep or waiting for the database, it was only late to renew its lease. */
const isOwn = (sessionId: string, messageId: string) => openRun(sessionId)?.messageId === messageId;

/**
 * Ends a run that has lost its process: what was kept of its text becomes an answer that failed. It is checked and
 * counted before the transaction, since that takes a thread's time.
 */
async function takeOver(sessionId: string, all: boolean): Promise<void> {
  const run = await findLostRun(sessionId, all);
  if (!run || isOwn(sessionId, run.message_id)) return;
  const { text } = run;
  const checked = text ? await checkLost(run) : NOTHING_CHECKED;
  const usage = await usageOf(null, run.prompt_tokens, text, encodingFor(run.model));
  const isEnded = await db().$transaction(async (tx) => {
    if (!(await endLostRun(tx, run, all))) return false;
    // Its sender may not know that it was taken, and ask with the same key: that is no second question.
    await tx.chatMessage.updateMany({
      where: { id: run.question_id, sessionId },
      data: { lostKey: run.idempotency_key },
    });
    if (!text) return true;
    await insertAnswer(tx, run.user_id, {
      id: run.message_id,
      sessionId,
      answersId: run.question_id,
      replacesId: run.replaces_id,
      newQuestion: run.new_question,
      content: text,
      status: "failed",
      truncated: false,
      contextVersion: run.context_version,
      model: run.model,
      ...checked,
      usage,
    });
    return true;
  });
  if (!isEnded) return;
  log().warn({ session_id: sessionId }, "an answer was taken over from a process that died");
}

/**
 * Takes over what processes that died have left.
 * @param all every run there is: at the boot of a process that alone can write to its database.
 */
export async function takeOverLost(all = false): Promise<void> {
  for (const { session_id } of await lostRuns(all)) {
    try {
      await takeOver(session_id, all);
    } catch (error) {
      // The others must not wait for it; it is tried again.
      log().error({ err: error, session_id }, "an answer could not be taken over");
    }
  }
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
  if (!run || run.isAlive || isOwn(sessionId, run.messageId)) return run;
  await takeOver(sessionId, false);
  return null;
}

/** @throws AppError `run_in_progress` */
export async function requireIdle(owner: Owner, sessionId: string): Promise<void> {
  if (await findLivingRun(owner, sessionId)) throw runInProgress();
}

import { setTimeout as pause } from "node:timers/promises";
import { db } from "../../db.ts";
import type { Owner } from "../../owner.ts";
import { requireSession } from "../data.ts";
import type { Stopped } from "../schema.ts";
import { openRun } from "./live-runs.ts";
import { tellStop } from "./relay.ts";
import { requestStop } from "./run-data.ts";
import { findLivingRun } from "./take-over.ts";

/** The longest to wait until what was streamed is saved. */
const SAVED_MS = 5_000;
const LOOK_MS = 100;

/** Waits until the answer is saved, so that whoever stopped it finds it in the history. */
async function untilOver(owner: Owner, sessionId: string, messageId: string): Promise<void> {
  const run = openRun(sessionId);
  if (run?.messageId === messageId) {
    await Promise.race([run.over, pause(SAVED_MS, undefined, { ref: false })]);
    return;
  }
  for (let waited = 0; waited < SAVED_MS; waited += LOOK_MS) {
    const where = { sessionId, messageId, userId: owner };
    if ((await db().chatRun.count({ where })) === 0) return;
    await pause(LOOK_MS);
  }
}

/** Whether the answer is as the stop has left it. Of one that was stopped before its first word there may be nothing. */
async function isStopped(owner: Owner, sessionId: string, messageId: string): Promise<boolean> {
  const message = await db().chatMessage.findFirst({
    where: { id: messageId, sessionId, session: { userId: owner } },
    select: { status: true },
  });
  return message === null || message.status === "stopped";
}

/**
 * Ends the answer being written in a session, on whichever instance, and waits until what was streamed is saved. It was
 * not stopped where it was just being saved as complete.
 * @throws AppError `session_not_found`
 */
export async function stopRun(owner: Owner, sessionId: string): Promise<Stopped> {
  await requireSession(owner, sessionId);
  const run = await findLivingRun(owner, sessionId);
  if (!run) return { session_id: sessionId, stopped: false };
  const own = openRun(sessionId);
  if (own?.messageId === run.messageId) own.end("stopped");
  else {
    await db().$transaction((tx) => requestStop(tx, [sessionId]));
    tellStop(run.messageId);
  }
  await untilOver(owner, sessionId, run.messageId);
  return { session_id: sessionId, stopped: await isStopped(owner, sessionId, run.messageId) };
}

/** Ends what is written for sessions that were closed. Whose sessions they are, has to be proven before. */
export async function stopClosed(sessionIds: string[]): Promise<void> {
  await db().$transaction((tx) => requestStop(tx, sessionIds));
  for (const id of sessionIds) openRun(id)?.end("stopped");
}

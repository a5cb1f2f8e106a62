import { setTimeout as pause } from "node:timers/promises";
import { db } from "../../db.ts";
import { AppError } from "../../errors.ts";
import { log } from "../../log.ts";
import type { Owner } from "../../owner.ts";
import { findSession, MESSAGE_COLUMNS, requireSession, toMessage } from "../data.ts";
import { type AnswerEnd, answeredWith, LiveAnswer } from "./live-answer.ts";
import { openRun } from "./live-runs.ts";
import { listen } from "./relay.ts";
import type { FoundRun } from "./run-data.ts";
import { findLivingRun } from "./take-over.ts";

/** How often the database is asked for what another instance has written. */
const LOOK_MS = 500;

/** Answers of other instances that are read here. On `globalThis`, since Next may load this module more than once. */
const shared = globalThis as typeof globalThis & { tailorbirdFollowed?: Map<string, LiveAnswer> };
shared.tailorbirdFollowed ??= new Map();
const followed = shared.tailorbirdFollowed;

/** How an answer ended that another instance wrote, as its row tells. */
async function endOf(owner: Owner, run: FoundRun, answer: LiveAnswer): Promise<AnswerEnd> {
  const { sessionId, messageId } = run;
  const session = await findSession(owner, sessionId);
  if (!session) return { error: new AppError("session_not_found") };
  const row = await db().chatMessage.findFirst({
    where: { id: messageId, sessionId, session: { userId: owner } },
    select: MESSAGE_COLUMNS,
  });
  if (!row) return { error: new AppError("provider_error") };
  const message = toMessage(row);
  const { content, usage, status } = message;
  answer.writeFrom(0, content);
  if (status === "failed" || !usage) return { error: new AppError("provider_error") };
  return { answered: answeredWith(session, { ...message, usage }) };
}

/** Keeps an answer like its original until that ends or nobody reads it. */
async function follow(owner: Owner, run: FoundRun, answer: LiveAnswer): Promise<void> {
  const { sessionId, messageId } = run;
  const over = new AbortController();
  const leave = listen(messageId, answer, () => over.abort());
  try {
    let now: FoundRun | null = run;
    while (now?.messageId === messageId) {
      answer.writeFrom(0, now.text);
      await pause(LOOK_MS, undefined, { signal: over.signal }).catch(() => {});
      if (!answer.isRead) return;
      now = await findLivingRun(owner, sessionId);
      // Its end was told, but is not to be seen yet.
      if (now && over.signal.aborted) await pause(LOOK_MS);
    }
    answer.finish(await endOf(owner, run, answer));
  } catch (error) {
    log().warn({ err: error }, "an answer of another instance was lost sight of");
    answer.finish({ error });
  } finally {
    followed.delete(messageId);
    leave();
  }
}

/**
 * The answer being written in a session, on whichever instance; null when there is none.
 * @throws AppError `session_not_found`
 */
export async function followRun(owner: Owner, sessionId: string): Promise<LiveAnswer | null> {
  const session = await requireSession(owner, sessionId);
  const own = openRun(sessionId);
  if (own) return own.answer;
  const run = await findLivingRun(owner, sessionId);
  if (!run) return null;
  const { messageId, created, questionId, replacesId, newQuestion } = run;
  const there = followed.get(messageId);
  if (there) return there;
  const opening = {
    session,
    created,
    userMessageId: questionId,
    messageId,
    replacesId,
    newQuestion,
  };
  const answer = new LiveAnswer(opening);
  followed.set(messageId, answer);
  void follow(owner, run, answer);
  return answer;
}

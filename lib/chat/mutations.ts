import { db, Prisma, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Keyed } from "../idempotency.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { askAtOnce } from "./ask-at-once.ts";
import { SESSION_COLUMNS, toSession } from "./data.ts";
import { findLastTurn, type LastTurn } from "./history-data.ts";
import { countMessage, goneError } from "./keep-answer.ts";
import { openRun } from "./runs/live-runs.ts";
import { claimRun, requestStop } from "./runs/run-data.ts";
import type { Session } from "./schema.ts";
import type { Given, Stored } from "./snapshot.ts";

/** A question that is committed, its session claimed for the answer: whatever the model does, it stays. */
export interface SavedQuestion {
  session: Session;
  contextVersion: number;
  /** True when this question opened the session. */
  created: boolean;
  userMessageId: string;
  /** The answer whose place the new one takes, and what the question is to say then; null where that is no matter. */
  replacesId: string | null;
  newQuestion: string | null;
  /** Whether the session is as it was when the question was prepared. */
  isAsPrepared: boolean;
}

/** What the answer to a question will be known by. */
export interface Claim {
  messageId: string;
  keyed: Keyed | null;
}

export interface NewQuestion {
  question: string;
  model: string;
  taken: Stored & Given;
  /** The session's context version that `taken` came after; null when there was no session. */
  takenFrom: number | null;
  /** The number that the question will have if nobody asks or answers before it; null where its context has moved. */
  sequence: number | null;
}

/**
 * What a question was prepared for is not so any more: another has raised the session's context version, or the posting's
 * session was closed or deleted. Prepare it again.
 */
export class ContextMovedError extends Error {}

/** Of a question about a posting: that its session is gone is no refusal, since the next try opens a new one. */
export async function inPostingsSession<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    const isGone =
      error instanceof AppError &&
      (error.code === "session_inactive" || error.code === "session_not_found");
    throw isGone ? new ContextMovedError("the session is gone", { cause: error }) : error;
  }
}

/** Whether a row could not be written since what it refers to was deleted meanwhile. */
const isMissingReference = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003";

/** As text: Prisma would walk through every value of it, between two requests. */
async function writeSnapshot(tx: Transaction, owner: Owner, id: string, { json }: Stored) {
  await tx.$executeRaw`
    UPDATE chat_sessions SET initial_context = ${json}::jsonb
    WHERE id = ${id}::uuid AND user_id = ${owner}::uuid`;
}

/** Opens the session for a posting, or finds the active one: the partial unique index decides between racers. */
async function openSession(
  tx: Transaction,
  owner: Owner,
  job: { id: number; title: string; company: string },
  { model, taken }: NewQuestion,
): Promise<{ id: string; created: boolean }> {
  const [made] = await tx.chatSession
    .createManyAndReturn({
      data: [
        {
          userId: owner,
          jobId: job.id,
          jobTitle: job.title,
          company: job.company,
          model,
          initialContext: {},
          contextHash: taken.hash,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    })
    .catch((error: unknown) => {
      throw isMissingReference(error) ? new AppError("job_not_found", { cause: error }) : error;
    });
  if (made) {
    await writeSnapshot(tx, owner, made.id, taken);
    return { ...made, created: true };
  }
  const found = await tx.chatSession.findFirst({
    where: { userId: owner, jobId: job.id, isActive: true },
    select: { id: true },
  });
  if (!found) throw new ContextMovedError("the session was closed in the moment between");
  return { ...found, created: false };
}

/** Brings the session to what was prepared. @returns its context version. @throws ContextMovedError */
async function raiseContext(
  tx: Transaction,
  owner: Owner,
  sessionId: string,
  { taken, takenFrom }: NewQuestion,
  row: { contextHash: string; contextVersion: number },
): Promise<number> {
  if (row.contextHash === taken.hash) return row.contextVersion;
  // What was read before must not replace what was read after it.
  if (row.contextVersion !== takenFrom) throw new ContextMovedError();
  const contextVersion = row.contextVersion + 1;
  await tx.chatSession.updateMany({
    where: { id: sessionId, userId: owner },
    data: { contextHash: taken.hash, contextVersion },
  });
  await writeSnapshot(tx, owner, sessionId, taken);
  return contextVersion;
}

async function readSession(tx: Transaction, owner: Owner, id: string): Promise<Session> {
  const where = { id, userId: owner };
  return toSession(await tx.chatSession.findUniqueOrThrow({ where, select: SESSION_COLUMNS }));
}

async function saveQuestion(
  tx: Transaction,
  owner: Owner,
  sessionId: string,
  asked: NewQuestion,
  { messageId, keyed }: Claim,
  created: boolean,
): Promise<SavedQuestion> {
  const counted = { messages: 1, usage: null, mustBeActive: true } as const;
  const { sequence, row } = await countMessage(tx, owner, sessionId, counted);
  const contextVersion = await raiseContext(tx, owner, sessionId, asked, row);
  const message = await tx.chatMessage.create({
    data: { sessionId, sequence, role: "user", content: asked.question, contextVersion },
    select: { id: true },
  });
  const fresh = { replacesId: null, newQuestion: null, created };
  const isAsPrepared = false;
  await claimRun(tx, {
    ...{ owner, sessionId, messageId, questionId: message.id, contextVersion },
    ...fresh,
    model: asked.model,
    idempotencyKey: keyed?.key ?? null,
  });
  const session = await readSession(tx, owner, sessionId);
  return { session, contextVersion, userMessageId: message.id, isAsPrepared, ...fresh };
}

/**
 * Commits a question about a posting, in its active session or a new one, and claims the session for its answer.
 * @throws AppError `job_not_found`, `run_in_progress`; ContextMovedError
 */
export async function askAboutJob(
  owner: Owner,
  job: { id: number; title: string; company: string },
  question: NewQuestion,
  claim: Claim,
): Promise<SavedQuestion> {
  return await db().$transaction(async (tx) => {
    const { id, created } = await openSession(tx, owner, job, question);
    return await inPostingsSession(saveQuestion(tx, owner, id, question, claim, created));
  });
}

/**
 * Commits a question in a running session, and claims the session for its answer.
 * @throws AppError `session_not_found`, `session_inactive`, `run_in_progress`; ContextMovedError
 */
export async function askInSession(
  owner: Owner,
  sessionId: string,
  question: NewQuestion,
  claim: Claim,
): Promise<SavedQuestion> {
  const saved = await askAtOnce(owner, sessionId, question, claim);
  if (saved) return saved;
  return await db().$transaction((tx) =>
    saveQuestion(tx, owner, sessionId, question, claim, false),
  );
}

/**
 * Claims a session for another answer to its last question. Nothing else changes before that answer is there.
 * @param newQuestion what the question is to say from then on, or null.
 * @throws AppError `session_not_found`, `session_inactive`, `run_in_progress`; ContextMovedError, also when `turn` is not
 *   the last any more.
 */
export async function askAgain(
  owner: Owner,
  sessionId: string,
  asked: NewQuestion,
  turn: LastTurn,
  newQuestion: string | null,
  { messageId, keyed }: Claim,
): Promise<SavedQuestion> {
  return await db().$transaction(async (tx) => {
    const [row] = await tx.chatSession.updateManyAndReturn({
      where: { id: sessionId, userId: owner, isActive: true },
      data: { updatedAt: new Date() },
      select: { contextHash: true, contextVersion: true },
    });
    if (!row) throw await goneError(tx, owner, sessionId);
    const { questionId, answerId: replacesId } = turn;
    const replaced = { replacesId, newQuestion, created: false };
    const contextVersion = await raiseContext(tx, owner, sessionId, asked, row);
    await claimRun(tx, {
      ...{ owner, sessionId, messageId, questionId, contextVersion },
      ...replaced,
      model: asked.model,
      idempotencyKey: keyed?.key ?? null,
    });
    const last = await findLastTurn(tx, owner, sessionId);
    if (last?.questionId !== questionId || last.answerId !== replacesId) {
      throw new ContextMovedError();
    }
    const session = await readSession(tx, owner, sessionId);
    return { session, contextVersion, userMessageId: questionId, isAsPrepared: false, ...replaced };
  });
}

/**
 * Gives a session whose question is committed the context that it is asked with once more; its run will answer with that.
 * @returns the context's version. @throws AppError `session_not_found`
 */
export async function renewContext(
  owner: Owner,
  { sessionId, messageId }: { sessionId: string; messageId: string },
  asked: NewQuestion,
): Promise<number> {
  return await db().$transaction(async (tx) => {
    const [row] = await tx.chatSession.updateManyAndReturn({
      where: { id: sessionId, userId: owner },
      data: { updatedAt: new Date() },
      select: { contextHash: true, contextVersion: true },
    });
    if (!row) throw new AppError("session_not_found");
    const contextVersion = await raiseContext(tx, owner, sessionId, asked, row);
    const where = { sessionId, messageId, userId: owner };
    await tx.chatRun.updateMany({ where, data: { contextVersion } });
    return contextVersion;
  });
}

/** Whose sessions a user may close or delete: their own, an administrator everyone's. */
const mayManage = (user: CurrentUser, id: string): Prisma.ChatSessionWhereInput =>
  user.role === "admin" ? { id } : { id, userId: user.owner };

/** Closes a session; an answer being written for it ends and is kept. @throws AppError `session_not_found` */
export async function deactivateSession(user: CurrentUser, id: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.chatSession.updateMany({
      where: mayManage(user, id),
      data: { isActive: false },
    });
    if (count === 0) throw new AppError("session_not_found");
    await requestStop(tx, [id]);
  });
  openRun(id)?.end("stopped");
}

/** Deletes a session with its messages and metrics. @throws AppError `session_not_found` */
export async function deleteSession(owner: Owner, id: string): Promise<void> {
  const { count } = await db().chatSession.deleteMany({ where: { id, userId: owner } });
  if (count === 0) throw new AppError("session_not_found");
  // Only now: whose session it is, is proven by what was deleted. Another instance misses the run's row.
  openRun(id)?.end("deleted");
}

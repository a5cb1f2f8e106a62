import { db, Prisma, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { SESSION_COLUMNS, toSession } from "./data.ts";
import { endRuns } from "./runs.ts";
import type { Citation, Message, Session, Unsupported, Usage } from "./schema.ts";
import type { Taken } from "./snapshot.ts";

/** A question that is committed: whatever the model does, it stays. */
export interface SavedQuestion {
  session: Session;
  contextVersion: number;
  /** True when this question opened the session. */
  created: boolean;
  userMessageId: string;
}

export interface NewQuestion {
  question: string;
  model: string;
  taken: Taken;
  /** The session's context version that `taken` came after; null when there was no session. */
  takenFrom: number | null;
}

/** Another question has raised the session's context version meanwhile: prepare this one again. */
export class ContextMovedError extends Error {}

/** Whether a row could not be written since what it refers to was deleted meanwhile. */
const isMissingReference = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003";

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
          initialContext: taken.snapshot,
          contextHash: taken.hash,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    })
    .catch((error: unknown) => {
      throw isMissingReference(error) ? new AppError("job_not_found", { cause: error }) : error;
    });
  if (made) return { ...made, created: true };
  const found = await tx.chatSession.findFirst({
    where: { userId: owner, jobId: job.id, isActive: true },
    select: { id: true },
  });
  // It was deactivated in the moment between: the caller's next try opens a new one.
  if (!found) throw new AppError("session_inactive");
  return { ...found, created: false };
}

/**
 * Takes the next sequence number, which locks the session's row until the transaction ends, and counts the message.
 * @throws AppError `session_not_found`; `session_inactive` when it must be active and is not.
 */
async function countMessage(
  tx: Transaction,
  owner: Owner,
  sessionId: string,
  usage: Usage | null,
  mustBeActive: boolean,
): Promise<{ sequence: number; row: { contextHash: string; contextVersion: number } }> {
  const found = await tx.chatSession.updateManyAndReturn({
    where: { id: sessionId, userId: owner, ...(mustBeActive && { isActive: true }) },
    data: { nextSequence: { increment: 1 }, updatedAt: new Date() },
    select: { nextSequence: true, contextHash: true, contextVersion: true },
  });
  const row = found[0];
  if (!row) {
    const exists = await tx.chatSession.count({ where: { id: sessionId, userId: owner } });
    throw new AppError(exists ? "session_inactive" : "session_not_found");
  }
  const add = {
    totalMessages: 1,
    totalTokensUsed: usage?.total_tokens ?? 0,
    promptTokens: usage?.prompt_tokens ?? 0,
    completionTokens: usage?.completion_tokens ?? 0,
    cachedTokens: usage?.cached_tokens ?? 0,
  };
  await tx.chatSessionMetrics.upsert({
    where: { sessionId },
    create: { sessionId, ...add },
    update: Object.fromEntries(
      Object.entries(add).map(([column, value]) => [column, { increment: value }]),
    ),
  });
  return { sequence: row.nextSequence - 1, row };
}

async function saveQuestion(
  tx: Transaction,
  owner: Owner,
  sessionId: string,
  { question, taken, takenFrom }: NewQuestion,
): Promise<Omit<SavedQuestion, "created">> {
  const { sequence, row } = await countMessage(tx, owner, sessionId, null, true);
  let contextVersion = row.contextVersion;
  if (row.contextHash !== taken.hash) {
    // What was read before must not replace what was read after it.
    if (row.contextVersion !== takenFrom) throw new ContextMovedError();
    contextVersion += 1;
    await tx.chatSession.updateMany({
      where: { id: sessionId, userId: owner },
      data: { initialContext: taken.snapshot, contextHash: taken.hash, contextVersion },
    });
  }
  const message = await tx.chatMessage.create({
    data: { sessionId, sequence, role: "user", content: question, contextVersion },
    select: { id: true },
  });
  const session = await tx.chatSession.findUniqueOrThrow({
    where: { id: sessionId, userId: owner },
    select: SESSION_COLUMNS,
  });
  return { session: toSession(session), contextVersion, userMessageId: message.id };
}

/**
 * Commits a question about a posting, in its active session or a new one.
 * @throws AppError `job_not_found`, `session_inactive`; ContextMovedError
 */
export async function askAboutJob(
  owner: Owner,
  job: { id: number; title: string; company: string },
  question: NewQuestion,
): Promise<SavedQuestion> {
  return await db().$transaction(async (tx) => {
    const { id, created } = await openSession(tx, owner, job, question);
    return { ...(await saveQuestion(tx, owner, id, question)), created };
  });
}

/**
 * Commits a question in a running session.
 * @throws AppError `session_not_found`, `session_inactive`; ContextMovedError
 */
export async function askInSession(
  owner: Owner,
  sessionId: string,
  question: NewQuestion,
): Promise<SavedQuestion> {
  return await db().$transaction(async (tx) => ({
    ...(await saveQuestion(tx, owner, sessionId, question)),
    created: false,
  }));
}

export interface NewAnswer {
  id: string;
  sessionId: string;
  /** The message that it answers. */
  answersId: string;
  content: string;
  status: Message["status"];
  contextVersion: number;
  model: string;
  citations: Citation[];
  unsupported: Unsupported[];
  usage: Usage;
}

/** Commits an answer with its metrics. @returns the session as it is now. @throws AppError `session_not_found` */
export async function saveAnswer(owner: Owner, answer: NewAnswer): Promise<Session> {
  const { sessionId, model, usage, ...message } = answer;
  return await db().$transaction(async (tx) => {
    // A session that was deactivated meanwhile still keeps what was written for it.
    const { sequence } = await countMessage(tx, owner, sessionId, usage, false);
    await tx.chatMessage.create({
      data: { ...message, sessionId, sequence, role: "assistant", usage },
    });
    const row = await tx.chatSession.update({
      where: { id: sessionId, userId: owner },
      data: { model },
      select: SESSION_COLUMNS,
    });
    return toSession(row);
  });
}

/** Whose sessions a user may close or delete: their own, an administrator everyone's. */
const mayManage = (user: CurrentUser, id: string): Prisma.ChatSessionWhereInput =>
  user.role === "admin" ? { id } : { id, userId: user.owner };

/** Closes a session; an answer being written for it ends and is kept. @throws AppError `session_not_found` */
export async function deactivateSession(user: CurrentUser, id: string): Promise<void> {
  const { count } = await db().chatSession.updateMany({
    where: mayManage(user, id),
    data: { isActive: false },
  });
  if (count === 0) throw new AppError("session_not_found");
  endRuns(id, "stopped");
}

/** Deletes a session with its messages and metrics. @throws AppError `session_not_found` */
export async function deleteSession(owner: Owner, id: string): Promise<void> {
  const { count } = await db().chatSession.deleteMany({ where: { id, userId: owner } });
  if (count === 0) throw new AppError("session_not_found");
  // Only now: whose session it is, is proven by what was deleted.
  endRuns(id, "deleted");
}

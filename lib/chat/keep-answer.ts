import { db, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import { type Keyed, keepResponse } from "../idempotency.ts";
import type { Owner } from "../owner.ts";
import { countSpent } from "../token-allowance.ts";
import { MESSAGE_COLUMNS, SESSION_COLUMNS, toMessage, toSession } from "./data.ts";
import { type Answered, answeredWith } from "./runs/live-answer.ts";
import { endRunRow } from "./runs/run-data.ts";
import { saveAtOnce } from "./save-at-once.ts";
import type { Citation, Message, Unsupported, Usage } from "./schema.ts";

/** An answer that was written, to the end or not. */
export interface NewAnswer {
  id: string;
  sessionId: string;
  /** The message that it answers. */
  answersId: string;
  /** The answer whose place it takes, unless it failed. */
  replacesId: string | null;
  /** What the question says from now on, where it was edited. */
  newQuestion: string | null;
  content: string;
  status: Message["status"];
  /** Complete as far as the model was allowed to write. */
  truncated: boolean;
  contextVersion: number;
  model: string;
  citations: Citation[];
  unsupported: Unsupported[];
  usage: Usage;
}

interface Counted {
  /** Messages more or fewer that are not deleted. */
  messages: 0 | 1;
  usage: Usage | null;
  mustBeActive: boolean;
}

/** Why no open session was found. */
export async function goneError(tx: Transaction, userId: string, id: string): Promise<AppError> {
  const exists = await tx.chatSession.count({ where: { id, userId } });
  return new AppError(exists ? "session_inactive" : "session_not_found");
}

/**
 * Takes the next sequence number, which locks the session's row until the transaction ends, and counts the message.
 * @throws AppError `session_not_found`; `session_inactive` when it must be active and is not.
 */
export async function countMessage(
  tx: Transaction,
  userId: string,
  sessionId: string,
  { messages, usage, mustBeActive }: Counted,
): Promise<{ sequence: number; row: { contextHash: string; contextVersion: number } }> {
  const found = await tx.chatSession.updateManyAndReturn({
    where: { id: sessionId, userId, ...(mustBeActive && { isActive: true }) },
    data: { nextSequence: { increment: 1 }, updatedAt: new Date() },
    select: { nextSequence: true, contextHash: true, contextVersion: true },
  });
  const row = found[0];
  if (!row) throw await goneError(tx, userId, sessionId);
  await countSpent(tx, userId, usage?.total_tokens ?? 0);
  const add = {
    totalMessages: messages,
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

/** Whether it was to take another's place and has not a word: then that one stays, and this one has only cost tokens. */
const isNothing = ({ replacesId, content }: Pick<NewAnswer, "replacesId" | "content">) =>
  replacesId !== null && content === "";

/**
 * Writes an answer's row. One that takes another's place leaves that one readable as an earlier answer; one that failed
 * where an answer stands becomes an earlier answer itself, and an empty one leaves it alone. A session that was deactivated
 * meanwhile keeps it too.
 * @throws AppError `session_not_found`
 */
export async function insertAnswer(
  tx: Transaction,
  userId: string,
  { sessionId, replacesId, newQuestion, model, ...answer }: NewAnswer,
): Promise<void> {
  const { usage } = answer;
  const counted = { messages: replacesId ? 0 : 1, usage, mustBeActive: false } as const;
  const { sequence } = await countMessage(tx, userId, sessionId, counted);
  if (isNothing({ replacesId, ...answer })) return;
  const created = { ...answer, sessionId, sequence, role: "assistant" as const };
  const question = { id: answer.answersId, sessionId };
  if (!replacesId) {
    await tx.chatMessage.create({ data: created });
  } else {
    const { content: asked } = await tx.chatMessage.findUniqueOrThrow({
      where: question,
      select: { content: true },
    });
    const old = { id: replacesId, sessionId };
    const { earlierAnswers } = await tx.chatMessage.update({
      where: old,
      data: { answersId: answer.answersId, earlierAnswers: { increment: 1 } },
      select: { earlierAnswers: true },
    });
    if (answer.status === "failed") {
      const earlier = { deletedAt: new Date(), asked: newQuestion ?? asked };
      await tx.chatMessage.create({ data: { ...created, ...earlier } });
      return;
    }
    await tx.chatMessage.update({ where: old, data: { deletedAt: new Date(), asked } });
    await tx.chatMessage.create({ data: { ...created, earlierAnswers } });
  }
  if (newQuestion === null) return;
  await tx.chatMessage.update({
    where: question,
    data: { content: newQuestion, contextVersion: answer.contextVersion },
  });
}

/** What history has of an attempt to answer: the answer itself, or the one that stays in its place. */
async function asInHistory(tx: Transaction, answer: NewAnswer) {
  const { sessionId, replacesId, newQuestion } = answer;
  if (replacesId === null || !isNothing(answer)) return { ...answer, replacesId, newQuestion };
  const row = await tx.chatMessage.findUniqueOrThrow({
    where: { id: replacesId, sessionId },
    select: MESSAGE_COLUMNS,
  });
  return { ...toMessage(row), usage: answer.usage, replacesId: null, newQuestion: null };
}

/** What a run learns that hung for longer than its lease. */
export const takenOver = () =>
  new AppError("internal", { cause: new Error("the run was taken over") });

/**
 * Commits an answer with its metrics and what its request is known by, and ends its run.
 * @returns the answer as history has it: where a regenerated one has not a word, the one that stays.
 * @throws AppError `session_not_found`; `internal` when the run was taken over, which has kept its text.
 */
export async function saveAnswer(
  owner: Owner,
  answer: NewAnswer,
  { created, keyed }: { created: boolean; keyed: Keyed | null },
): Promise<Answered> {
  const { id, sessionId, status, model } = answer;
  const session = keyed ? null : await saveAtOnce(owner, answer);
  if (session) return answeredWith(session, answer);
  return await db().$transaction(async (tx) => {
    await insertAnswer(tx, owner, answer);
    if (!(await endRunRow(tx, { sessionId, messageId: id }))) {
      throw takenOver();
    }
    const row = await tx.chatSession.update({
      where: { id: sessionId, userId: owner },
      data: { model },
      select: SESSION_COLUMNS,
    });
    const told = await asInHistory(tx, answer);
    const answered = answeredWith(toSession(row), told);
    if (keyed && status !== "failed") {
      const response = {
        ...answered,
        created,
        user_message_id: answer.answersId,
        replaces: told.replacesId,
        question: told.newQuestion,
      };
      // Where another request took the key meanwhile, the answer is worth more than its replay.
      await keepResponse(tx, owner, keyed, response, { sessionId });
    }
    return answered;
  });
}

/** Ends a run that wrote nothing. */
export async function dropRun(sessionId: string, messageId: string): Promise<void> {
  await db().chatRun.deleteMany({ where: { sessionId, messageId } });
}

import { db, Prisma, type Transaction } from "../db.ts";
import type { Owner } from "../owner.ts";
import { readRows } from "../resume/data.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Said } from "./history.ts";
import type { Message } from "./schema.ts";

/**
 * A history is read from a multiple of this sequence number on, so that its beginning seldom moves: what of it fits is
 * decided from its beginning (see `historyWithin`), and must come out the same from turn to turn.
 */
const STEP = 64;
/** Enough for the first exchange, though an attempt or two may have failed before it. */
const FIRST = 8;

/**
 * A session's messages before a sequence number, in SQL: the first few, and at least the last 64, so that a question in
 * a long session costs no more than in another. In no order.
 */
export function saidBefore(sessionId: string, sequence: Prisma.Sql): Prisma.Sql {
  // An answer that was stopped before its first word says nothing.
  const said = Prisma.sql`
    SELECT id, role, content, answers_id AS "answersId", sequence FROM chat_messages
    WHERE session_id = ${sessionId}::uuid AND deleted_at IS NULL AND content <> ''`;
  const from = Prisma.sql`(${STEP}::int * greatest(0, ${sequence} / ${STEP}::int - 1))`;
  return Prisma.sql`
    (${said} AND sequence < ${from} ORDER BY sequence LIMIT ${FIRST})
    UNION ALL (${said} AND sequence >= ${from} AND sequence < ${sequence})`;
}

/** The messages before one of a session's, oldest first, see `saidBefore`. */
export async function earlierMessages(
  owner: Owner,
  sessionId: string,
  beforeId: string,
): Promise<Said[]> {
  const sequence = Prisma.sql`(
    SELECT message.sequence FROM chat_messages AS message
    JOIN chat_sessions AS session ON session.id = message.session_id
    WHERE message.id = ${beforeId}::uuid AND session.id = ${sessionId}::uuid
      AND session.user_id = ${owner}::uuid)`;
  return await db().$queryRaw<Said[]>`
    SELECT id::text, role::text, content, "answersId"::text
    FROM (${saidBefore(sessionId, sequence)}) AS said ORDER BY sequence`;
}

/** Messages with their citations held against the caller's resume as it is now, see `markOutdated`. */
export async function againstResume(owner: Owner, messages: Message[]): Promise<Message[]> {
  if (messages.every((message) => message.citations.length === 0)) return messages;
  const { rows } = await readRows(owner);
  return await inWorker("markOutdated", [messages, rows]);
}

/** The last question of a session and its answer, where it has one. */
export interface LastTurn {
  questionId: string;
  question: string;
  answerId: string | null;
  /** Of the request whose answer was lost with its process. */
  lostKey: string | null;
}

/** Null for a session without a question, which another user's is too. */
export async function findLastTurn(
  tx: Pick<Transaction, "chatMessage">,
  owner: Owner,
  sessionId: string,
): Promise<LastTurn | null> {
  const inSession = { sessionId, deletedAt: null, session: { userId: owner } };
  const last = await tx.chatMessage.findFirst({
    where: { ...inSession, role: "user" },
    select: { id: true, content: true, sequence: true, lostKey: true },
    orderBy: { sequence: "desc" },
  });
  if (!last) return null;
  const answer = await tx.chatMessage.findFirst({
    where: { ...inSession, role: "assistant", sequence: { gt: last.sequence } },
    select: { id: true },
    orderBy: { sequence: "desc" },
  });
  const { id: questionId, content: question, lostKey } = last;
  return { questionId, question, lostKey, answerId: answer?.id ?? null };
}

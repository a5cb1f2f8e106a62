import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { db, Prisma } from "../db.ts";
import type { Owner } from "../owner.ts";
import type { Claim, NewQuestion, SavedQuestion } from "./mutations.ts";
import { LEASE } from "./runs/run-data.ts";
import { SESSION_NOW, type SessionNow, toSessionNow } from "./session-now.ts";

type Row = SessionNow & { contextVersion: number };

/** How Prisma tells of a raw statement that met what is unique. */
const uniqueSchema = z.object({
  driverAdapterError: z.object({
    cause: z.object({ kind: z.literal("UniqueConstraintViolation") }),
  }),
});

/** Whether another run was claimed in this moment, for the session or by the same key. */
const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  uniqueSchema.safeParse(error.meta).success;

/**
 * Commits a question and claims its session in one statement, where nothing has changed since it was prepared, which is
 * the rule; with a hundred questions at once what they wait for is the database. Nobody can have asked or answered in
 * between: that raises the number of the next message.
 * @returns null, having written nothing, where something has changed: then a transaction finds out what.
 */
export async function askAtOnce(
  owner: Owner,
  sessionId: string,
  { question, model, taken, takenFrom, sequence }: NewQuestion,
  { messageId, keyed }: Claim,
): Promise<SavedQuestion | null> {
  if (sequence === null) return null;
  const userMessageId = uuidv7();
  const key = keyed?.key ?? null;
  const now = new Date();
  const asking = db().$queryRaw<Row[]>`
    WITH session AS (
      UPDATE chat_sessions SET next_sequence = next_sequence + 1, updated_at = ${now}
      WHERE id = ${sessionId}::uuid AND user_id = ${owner}::uuid AND is_active
        AND next_sequence = ${sequence} AND context_hash = ${taken.hash}
        AND context_version = ${takenFrom}
        AND NOT EXISTS (SELECT 1 FROM chat_runs WHERE session_id = ${sessionId}::uuid)
        AND NOT EXISTS (
          SELECT 1 FROM idempotency_keys WHERE user_id = ${owner}::uuid AND key = ${key}::text)
      RETURNING *
    ), question AS (
      INSERT INTO chat_messages (id, session_id, sequence, role, content, context_version, created_at)
      SELECT ${userMessageId}::uuid, id, next_sequence - 1, 'user', ${question}, context_version,
             ${now}
      FROM session
    ), run AS (
      INSERT INTO chat_runs (session_id, user_id, message_id, question_id, created,
                             context_version, model, idempotency_key, lease_until)
      SELECT id, user_id, ${messageId}::uuid, ${userMessageId}::uuid, false, context_version,
             ${model}, ${key}::text, ${LEASE}
      FROM session
    ), counted AS (
      INSERT INTO chat_session_metrics AS so_far (session_id, total_messages, updated_at)
      SELECT id, 1, ${now} FROM session
      ON CONFLICT (session_id) DO UPDATE
      SET total_messages = so_far.total_messages + 1, updated_at = excluded.updated_at
      RETURNING total_messages, total_tokens_used
    )
    SELECT ${SESSION_NOW}, context_version AS "contextVersion" FROM session, counted`;
  const [row] = await asking.catch((error: unknown): Row[] => {
    if (isTaken(error)) return [];
    throw error;
  });
  if (!row) return null;
  return {
    session: toSessionNow(sessionId, row),
    contextVersion: row.contextVersion,
    created: false,
    userMessageId,
    replacesId: null,
    newQuestion: null,
    isAsPrepared: true,
  };
}

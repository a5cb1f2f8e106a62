import { db } from "../db.ts";
import type { Owner } from "../owner.ts";
import { isSpendingCounted } from "../token-allowance.ts";
import type { NewAnswer } from "./keep-answer.ts";
import type { Session } from "./schema.ts";
import { SESSION_NOW, type SessionNow, toSessionNow } from "./session-now.ts";

/**
 * Commits an answer that nothing else goes with, as most are: with its metrics, its run ended, in one statement.
 * @returns the session as it is then; null, with no answer written, where it is not that simple, or the run is gone.
 */
export async function saveAtOnce(owner: Owner, answer: NewAnswer): Promise<Session | null> {
  const { sessionId, usage } = answer;
  if (answer.replacesId !== null || answer.newQuestion !== null || isSpendingCounted()) return null;
  const now = new Date();
  // The session's row is locked before the run's, as by everyone who locks both.
  const [row] = await db().$queryRaw<SessionNow[]>`
    WITH session AS (
      UPDATE chat_sessions
      SET next_sequence = next_sequence + 1, updated_at = ${now}, model = ${answer.model}
      WHERE id = ${sessionId}::uuid AND user_id = ${owner}::uuid
        AND EXISTS (
          SELECT 1 FROM chat_runs
          WHERE session_id = ${sessionId}::uuid AND message_id = ${answer.id}::uuid)
      RETURNING *
    ), ended AS (
      DELETE FROM chat_runs USING session
      WHERE session_id = session.id AND message_id = ${answer.id}::uuid
      RETURNING session_id
    ), message AS (
      INSERT INTO chat_messages (id, session_id, sequence, role, answers_id, content, status,
                                 truncated, context_version, citations, unsupported, usage,
                                 created_at)
      SELECT ${answer.id}::uuid, session.id, next_sequence - 1, 'assistant',
             ${answer.answersId}::uuid, ${answer.content}, ${answer.status}::"MessageStatus",
             ${answer.truncated}, ${answer.contextVersion}::int,
             ${JSON.stringify(answer.citations)}::jsonb, ${JSON.stringify(answer.unsupported)}::jsonb,
             ${JSON.stringify(usage)}::jsonb, ${now}
      FROM session JOIN ended ON true
    ), counted AS (
      INSERT INTO chat_session_metrics AS so_far (session_id, total_messages, total_tokens_used,
                                                  prompt_tokens, completion_tokens, cached_tokens,
                                                  updated_at)
      SELECT session_id, 1, ${usage.total_tokens}::int, ${usage.prompt_tokens}::int,
             ${usage.completion_tokens}::int, ${usage.cached_tokens}::int, ${now}
      FROM ended
      ON CONFLICT (session_id) DO UPDATE SET
        total_messages = so_far.total_messages + 1,
        total_tokens_used = so_far.total_tokens_used + excluded.total_tokens_used,
        prompt_tokens = so_far.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = so_far.completion_tokens + excluded.completion_tokens,
        cached_tokens = so_far.cached_tokens + excluded.cached_tokens,
        updated_at = excluded.updated_at
      RETURNING total_messages, total_tokens_used
    )
    SELECT ${SESSION_NOW} FROM session, counted`;
  return row ? toSessionNow(sessionId, row) : null;
}

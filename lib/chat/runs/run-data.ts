import { z } from "zod";
import { db, Prisma, type Transaction } from "../../db.ts";
import { AppError } from "../../errors.ts";
import { isKeyUsed } from "../../idempotency.ts";
import type { Owner } from "../../owner.ts";

/** The rows of `chat_runs`. Times are the database's, so that instances need not agree on theirs. */

/** Renewed several times before it is over; whoever died is followed within this and a sweep. */
export const LEASE = Prisma.sql`now() + interval '10 seconds'`;
const RETRY_AFTER_SECONDS = "2";

export const runInProgress = () =>
  new AppError("run_in_progress", { headers: { "retry-after": RETRY_AFTER_SECONDS } });

export interface NewRun {
  sessionId: string;
  owner: Owner;
  messageId: string;
  questionId: string;
  replacesId: string | null;
  newQuestion: string | null;
  created: boolean;
  contextVersion: number;
  model: string;
  idempotencyKey: string | null;
}

/**
 * Claims the session for a run, in the transaction that commits its question.
 * @throws AppError `run_in_progress` while another run holds it, or the key is just being used.
 */
export async function claimRun(tx: Transaction, run: NewRun): Promise<void> {
  const { owner, idempotencyKey } = run;
  const claimed = await tx.$executeRaw`
    INSERT INTO chat_runs (session_id, user_id, message_id, question_id, replaces_id, new_question,
                           created, context_version, model, idempotency_key, lease_until)
    VALUES (${run.sessionId}::uuid, ${owner}::uuid, ${run.messageId}::uuid, ${run.questionId}::uuid,
            ${run.replacesId}::uuid, ${run.newQuestion}, ${run.created}, ${run.contextVersion},
            ${run.model}, ${idempotencyKey}, ${LEASE})
    ON CONFLICT DO NOTHING`;
  if (claimed === 0) throw runInProgress();
  // The next try gets that answer.
  if (idempotencyKey !== null && (await isKeyUsed(tx, owner, idempotencyKey)))
    throw runInProgress();
}

/** Whether the run was still there: whoever ends it writes its answer, and nobody else. */
export async function endRunRow(
  tx: Transaction,
  { sessionId, messageId }: { sessionId: string; messageId: string },
): Promise<boolean> {
  const { count } = await tx.chatRun.deleteMany({ where: { sessionId, messageId } });
  return count > 0;
}

/** What a tick tells of a run, and what it is told. */
export interface Renewal {
  session_id: string;
  message_id: string;
  /** Null where it has not grown. */
  text: string | null;
  prompt_tokens: number;
}

/** Renews the leases of this process's runs and keeps their texts, all in one statement. Those gone are not returned. */
export async function renewRuns(
  renewals: Renewal[],
): Promise<{ message_id: string; stop_requested: boolean }[]> {
  return await db().$queryRaw`
    UPDATE chat_runs AS run
    SET lease_until = ${LEASE}, text = coalesce(now_is.text, run.text),
        prompt_tokens = now_is.prompt_tokens
    FROM jsonb_to_recordset(${JSON.stringify(renewals)}::jsonb)
      AS now_is(session_id uuid, message_id uuid, text text, prompt_tokens int)
    WHERE run.session_id = now_is.session_id AND run.message_id = now_is.message_id
    RETURNING run.message_id::text, run.stop_requested`;
}

/** Those of these sessions that are not deleted. For runs of this process: whose they are was proven when they began. */
export async function sessionsThere(ids: string[]): Promise<Set<string>> {
  const where = { id: { in: ids } };
  const rows = await db().chatSession.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** Leaves a run to whoever looks next, with all of its text: its process writes it no more, and could not save it. */
export async function leaveRun(left: {
  sessionId: string;
  messageId: string;
  promptTokens: number;
  text: string;
}): Promise<void> {
  await db().$executeRaw`
    UPDATE chat_runs
    SET text = ${left.text.toWellFormed()}, prompt_tokens = ${left.promptTokens}, lease_until = now()
    WHERE session_id = ${left.sessionId}::uuid AND message_id = ${left.messageId}::uuid`;
}

/** A session's run, and whether its process still renews it. Null when there is none. */
export async function findRun(owner: Owner, sessionId: string) {
  const run = await db().chatRun.findFirst({ where: { sessionId, userId: owner } });
  if (!run) return null;
  const [lease] = await db().$queryRaw<{ is_alive: boolean }[]>`
    SELECT lease_until > now() AS is_alive FROM chat_runs WHERE session_id = ${sessionId}::uuid`;
  return lease ? { ...run, isAlive: lease.is_alive } : null;
}
export type FoundRun = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** Runs that have lost their processes; `all`: every run, where no other process can be writing. */
export async function lostRuns(all: boolean): Promise<{ session_id: string }[]> {
  return await db().$queryRaw`
    SELECT session_id::text FROM chat_runs WHERE ${all} OR lease_until <= now()`;
}

const lostRunSchema = z.object({
  session_id: z.string(),
  // Whoever claimed the run was proven then.
  user_id: z.custom<Owner>((id) => typeof id === "string"),
  message_id: z.string(),
  question_id: z.string(),
  replaces_id: z.string().nullable(),
  new_question: z.string().nullable(),
  context_version: z.int(),
  model: z.string(),
  prompt_tokens: z.int(),
  idempotency_key: z.string().nullable(),
  text: z.string(),
});
export type LostRun = z.infer<typeof lostRunSchema>;

/** What a session's run has left, if its process is lost; else null. */
export async function findLostRun(sessionId: string, all: boolean): Promise<LostRun | null> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT session_id::text, user_id::text, message_id::text, question_id::text,
           replaces_id::text, new_question, context_version, model, prompt_tokens,
           idempotency_key, text
    FROM chat_runs
    WHERE session_id = ${sessionId}::uuid AND (${all} OR lease_until <= now())`;
  return rows[0] === undefined ? null : lostRunSchema.parse(rows[0]);
}

/**
 * Ends a lost run if it is as it was found, which one whose process has come back is not. The session's row is locked
 * first, as everyone does who locks both.
 * @returns whether it was.
 */
export async function endLostRun(
  tx: Transaction,
  { session_id, message_id, text }: LostRun,
  all: boolean,
): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM chat_sessions WHERE id = ${session_id}::uuid FOR UPDATE`;
  const ended = await tx.$executeRaw`
    DELETE FROM chat_runs
    WHERE session_id = ${session_id}::uuid AND message_id = ${message_id}::uuid
      AND text = ${text} AND (${all} OR lease_until <= now())`;
  return ended > 0;
}

/** Asks whoever writes for these sessions to stop. Whose sessions they are, has to be proven before. */
export async function requestStop(tx: Transaction, sessionIds: string[]): Promise<void> {
  await tx.chatRun.updateMany({
    where: { sessionId: { in: sessionIds } },
    data: { stopRequested: true },
  });
}

import { createHash } from "node:crypto";
import type { z } from "zod";
import { db, Prisma, type Transaction } from "./db.ts";
import { AppError } from "./errors.ts";
import type { Owner } from "./owner.ts";

/** What a request with an `Idempotency-Key` is known by. */
export interface Keyed {
  key: string;
  fingerprint: string;
}

const MAX_KEY_CHARS = 255;
const HOURS_KEPT = Prisma.sql`interval '24 hours'`;

/**
 * @param asked the route and the body as parsed: all that makes two requests the same.
 * @returns null for a request without a key. @throws AppError `invalid_request`
 */
export function readKey(request: Request, asked: readonly unknown[]): Keyed | null {
  const key = request.headers.get("idempotency-key");
  if (key === null) return null;
  if (key.length < 1 || key.length > MAX_KEY_CHARS) {
    const message = `must have 1 to ${MAX_KEY_CHARS} characters`;
    throw new AppError("invalid_request", { details: [{ path: "Idempotency-Key", message }] });
  }
  const fingerprint = createHash("sha256").update(JSON.stringify(asked)).digest("base64url");
  return { key, fingerprint };
}

/**
 * What the first request with this key was answered with, or null.
 * @throws AppError `idempotency_key_reused` when that was another request.
 */
export async function findResponse<T extends z.ZodType>(
  owner: Owner,
  { key, fingerprint }: Keyed,
  schema: T,
): Promise<z.output<T> | null> {
  const [row] = await db().$queryRaw<{ fingerprint: string; response: unknown }[]>`
    SELECT fingerprint, response FROM idempotency_keys
    WHERE user_id = ${owner}::uuid AND key = ${key} AND created_at > now() - ${HOURS_KEPT}`;
  if (!row) return null;
  if (row.fingerprint !== fingerprint) throw new AppError("idempotency_key_reused");
  return schema.parse(row.response);
}

/** Whether a request with this key has ended since the caller looked. */
export async function isKeyUsed(tx: Transaction, owner: Owner, key: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM idempotency_keys
    WHERE user_id = ${owner}::uuid AND key = ${key} AND created_at > now() - ${HOURS_KEPT}`;
  return rows.length > 0;
}

/**
 * Keeps the response in the transaction of what it tells of.
 * @param of what it goes with when that is deleted.
 * @returns false, having kept nothing, where another request with the same key has got there first.
 */
export async function keepResponse(
  tx: Transaction,
  owner: Owner,
  { key, fingerprint }: Keyed,
  response: Prisma.InputJsonValue,
  of: { sessionId: string } | { jobId: number },
): Promise<boolean> {
  await tx.$executeRaw`
    DELETE FROM idempotency_keys
    WHERE user_id = ${owner}::uuid AND key = ${key} AND created_at <= now() - ${HOURS_KEPT}`;
  const { count } = await tx.idempotencyKey.createMany({
    data: [{ userId: owner, key, fingerprint, response, ...of }],
    skipDuplicates: true,
  });
  return count > 0;
}

/**
 * Keeps the response of a request that writes no answer, and is to change nothing unless its key is its own.
 * @throws AppError `run_in_progress` where the key is that of an answer being written, or was used just now.
 */
export async function keepAlone(...given: Parameters<typeof keepResponse>): Promise<void> {
  const [tx, owner, { key }] = given;
  const runs = await tx.chatRun.count({ where: { userId: owner, idempotencyKey: key } });
  if (runs > 0 || !(await keepResponse(...given))) {
    throw new AppError("run_in_progress", { headers: { "retry-after": "1" } });
  }
}

/** Forgets the keys of more than a day ago. */
export async function dropOldKeys(): Promise<void> {
  await db().$executeRaw`DELETE FROM idempotency_keys WHERE created_at <= now() - ${HOURS_KEPT}`;
}

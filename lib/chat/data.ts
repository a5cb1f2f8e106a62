import { z } from "zod";
import { db, Prisma } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { againstResume } from "./history-data.ts";
import {
  type Context,
  citationSchema,
  type History,
  type historyQuerySchema,
  type Message,
  type Session,
  type Sessions,
  type sessionsQuerySchema,
  unsupportedSchema,
  usageSchema,
} from "./schema.ts";
import { toSessionNow } from "./session-now.ts";
import { type Stored, snapshotSchema } from "./snapshot.ts";

export const SESSION_COLUMNS = {
  id: true,
  jobId: true,
  jobTitle: true,
  company: true,
  isActive: true,
  model: true,
  createdAt: true,
  updatedAt: true,
  metrics: { select: { totalMessages: true, totalTokensUsed: true } },
} as const satisfies Prisma.ChatSessionSelect;
type SessionRow = Prisma.ChatSessionGetPayload<{ select: typeof SESSION_COLUMNS }>;

export const toSession = ({ id, metrics, ...row }: SessionRow): Session =>
  toSessionNow(id, {
    ...row,
    messages: metrics?.totalMessages ?? 0,
    tokens: metrics?.totalTokensUsed ?? 0,
  });

export const MESSAGE_COLUMNS = {
  id: true,
  sequence: true,
  role: true,
  content: true,
  status: true,
  truncated: true,
  contextVersion: true,
  citations: true,
  unsupported: true,
  usage: true,
  earlierAnswers: true,
  createdAt: true,
} as const satisfies Prisma.ChatMessageSelect;

export const toMessage = (
  row: Prisma.ChatMessageGetPayload<{ select: typeof MESSAGE_COLUMNS }>,
): Message => ({
  id: row.id,
  role: row.role,
  content: row.content,
  timestamp: row.createdAt.toISOString(),
  status: row.status,
  context_version: row.contextVersion,
  citations: z.array(citationSchema).parse(row.citations),
  unsupported: z.array(unsupportedSchema).parse(row.unsupported),
  usage: usageSchema.nullable().parse(row.usage),
  ...(row.truncated && { truncated: true }),
  ...(row.earlierAnswers > 0 && { earlier_answers: row.earlierAnswers }),
});

const unknownCursor = (path: string) =>
  new AppError("invalid_request", {
    details: [{ path, message: "is not one that this list gave" }],
  });

/** The caller's session, or null; another user's is none. */
export async function findSession(owner: Owner, id: string): Promise<Session | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().chatSession.findFirst({
    where: { id, userId: owner },
    select: SESSION_COLUMNS,
  });
  return row && toSession(row);
}

/** The caller's session. @throws AppError `session_not_found` */
export async function requireSession(owner: Owner, id: string): Promise<Session> {
  const session = await findSession(owner, id);
  if (!session) throw new AppError("session_not_found");
  return session;
}

/** A session that takes questions, with its last snapshot. */
export interface OpenSession extends Stored {
  id: string;
  jobId: number | null;
  contextVersion: number;
  /** The number of its next message: it rises with every question and every answer. */
  nextSequence: number;
  /** Whether there is a run, or was one until its process died. */
  hasRun: boolean;
}

/** The columns of an `OpenSession`, and whether it is one. The snapshot as text: a thread reads it. */
export const OPEN_SESSION = Prisma.sql`
  chat_sessions.id::text, chat_sessions.job_id AS "jobId", is_active AS "isActive",
  initial_context::text AS json, context_hash AS hash, context_version AS "contextVersion",
  next_sequence AS "nextSequence",
  EXISTS (SELECT 1 FROM chat_runs WHERE session_id = chat_sessions.id) AS "hasRun"`;

/**
 * The session that a question goes to, or null when its posting has none yet.
 * @throws AppError `session_not_found`, `session_inactive`
 */
export async function findOpenSession(
  owner: Owner,
  target: { jobId: number } | { sessionId: string },
): Promise<OpenSession | null> {
  const isMeant =
    "jobId" in target
      ? Prisma.sql`job_id = ${target.jobId} AND is_active`
      : Prisma.sql`id = ${target.sessionId}::uuid`;
  const [row] = await db().$queryRaw<(OpenSession & { isActive: boolean })[]>`
    SELECT ${OPEN_SESSION} FROM chat_sessions WHERE user_id = ${owner}::uuid AND ${isMeant}`;
  if (!row && "sessionId" in target) throw new AppError("session_not_found");
  if (!row) return null;
  const { isActive, ...session } = row;
  if (!isActive) throw new AppError("session_inactive");
  return session;
}

/** A page of a transcript, newest page first, oldest message first in it. @throws AppError `session_not_found` */
export async function readHistory(
  owner: Owner,
  sessionId: string,
  query: z.output<typeof historyQuerySchema>,
): Promise<History> {
  await requireSession(owner, sessionId);
  const inSession = { sessionId, session: { userId: owner } };
  let before: number | null = null;
  if (query.before !== undefined) {
    if (!z.uuid().safeParse(query.before).success) throw unknownCursor("before");
    const oldest = await db().chatMessage.findFirst({
      where: { ...inSession, id: query.before },
      select: { sequence: true },
    });
    if (!oldest) throw unknownCursor("before");
    before = oldest.sequence;
  }
  const rows = await db().chatMessage.findMany({
    where: { ...inSession, deletedAt: null, ...(before !== null && { sequence: { lt: before } }) },
    select: MESSAGE_COLUMNS,
    orderBy: { sequence: "desc" },
    take: query.limit + 1,
  });
  const page = rows.slice(0, query.limit).reverse();
  return {
    session_id: sessionId,
    messages: await againstResume(owner, page.map(toMessage)),
    next_cursor: rows.length > query.limit ? (page[0]?.id ?? null) : null,
  };
}

/** The caller's snapshot of a session. @throws AppError `session_not_found` */
export async function readContext(owner: Owner, sessionId: string): Promise<Context> {
  const row = await db().chatSession.findFirst({
    where: { id: sessionId, userId: owner },
    select: { initialContext: true, contextVersion: true },
  });
  if (!row) throw new AppError("session_not_found");
  const { resume, job_description, ledger, omitted } = snapshotSchema.parse(row.initialContext);
  return {
    session_id: sessionId,
    context_version: row.contextVersion,
    initial_context: { resume, job_description },
    ledger,
    omitted,
  };
}

/** Where a list of sessions goes on: after this one. */
const cursorSchema = z.tuple([
  z.iso.datetime({ precision: 3 }).refine((time) => time >= "1970" && time < "3000"),
  z.uuid(),
]);

const writeCursor = (row: { id: string; updatedAt: Date }) =>
  Buffer.from(JSON.stringify([row.updatedAt.toISOString(), row.id])).toString("base64url");

function readCursor(text: string): Prisma.ChatSessionWhereInput {
  try {
    const [time, id] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, "base64url").toString("utf8")),
    );
    const updatedAt = new Date(time);
    return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: id } }] };
  } catch (cause) {
    throw new AppError("invalid_request", {
      cause,
      details: [{ path: "cursor", message: "is not one that this list gave" }],
    });
  }
}

export type SessionsQuery = Omit<z.output<typeof sessionsQuerySchema>, "scope">;

/** A page of the sessions that `where` narrows down to, most recently updated first. */
export async function sessionsPage(
  query: SessionsQuery,
  where: Prisma.ChatSessionWhereInput[],
): Promise<{
  rows: (SessionRow & { user: { id: string; email: string } })[];
  next: string | null;
}> {
  const rows = await db().chatSession.findMany({
    where: {
      AND: [
        ...where,
        ...(query.status === "all" ? [] : [{ isActive: query.status === "active" }]),
        ...(query.cursor === undefined ? [] : [readCursor(query.cursor)]),
      ],
    },
    select: { ...SESSION_COLUMNS, user: { select: { id: true, email: true } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > query.limit && last ? writeCursor(last) : null };
}

/** A page of the caller's sessions, most recently updated first. */
export async function listSessions(owner: Owner, query: SessionsQuery): Promise<Sessions> {
  const { rows, next } = await sessionsPage(query, [{ userId: owner }]);
  return { sessions: rows.map(toSession), next_cursor: next };
}

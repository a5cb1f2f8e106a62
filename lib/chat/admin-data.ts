import { containing, db, type Prisma } from "../db.ts";
import { AppError } from "../errors.ts";
import type { CurrentUser } from "../owner.ts";
import { type SessionsQuery, sessionsPage, toSession } from "./data.ts";
import type { Sessions } from "./schema.ts";

/** What an administrator reads of everyone. */

/** What an administrator may narrow the list of everyone's sessions by. */
export interface SessionFilter {
  /** Words of the user's e-mail address, the posting's title or the company. */
  q?: string | undefined;
  /** Days, `2026-11-22`, UTC, both included, of the last activity. */
  from?: string | undefined;
  to?: string | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function filterWhere({ q, from, to }: SessionFilter): Prisma.ChatSessionWhereInput[] {
  const words = (q ?? "").split(/\s+/).filter(Boolean);
  return [
    ...words.map((word) => ({
      OR: [
        { jobTitle: containing(word) },
        { company: containing(word) },
        { user: { email: containing(word) } },
      ],
    })),
    ...(from ? [{ updatedAt: { gte: new Date(from) } }] : []),
    ...(to ? [{ updatedAt: { lt: new Date(new Date(to).getTime() + DAY_MS) } }] : []),
  ];
}

/** A page of everyone's sessions. @throws AppError `forbidden` for anyone but an administrator. */
export async function listAllSessions(
  admin: CurrentUser,
  query: SessionsQuery,
  filter: SessionFilter = {},
): Promise<Sessions> {
  requireAdmin(admin);
  const { rows, next } = await sessionsPage(query, filterWhere(filter));
  const sessions = rows.map((row) => ({
    ...toSession(row),
    user_id: row.user.id,
    user_email: row.user.email,
  }));
  return { sessions, next_cursor: next };
}

/** @throws AppError `forbidden` */
export function requireAdmin(user: CurrentUser): void {
  if (user.role !== "admin") {
    throw new AppError("forbidden", { message: "This is for administrators." });
  }
}

export interface DayActivity {
  /** `2026-11-22`, UTC. */
  day: string;
  messages: number;
  tokens: number;
}

/** Messages and tokens of everyone by day, the last `days` days, today last, days without any included. */
export async function activityByDay(admin: CurrentUser, days: number): Promise<DayActivity[]> {
  requireAdmin(admin);
  const today = new Date().toISOString().slice(0, 10);
  const first = new Date(new Date(today).getTime() - (days - 1) * DAY_MS);
  const rows = await db().$queryRaw<DayActivity[]>`
    SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
           count(*)::int AS messages,
           coalesce(sum((usage->>'total_tokens')::int), 0)::int AS tokens
    FROM chat_messages
    WHERE created_at >= ${first} AND deleted_at IS NULL
    GROUP BY 1`;
  const found = new Map(rows.map((row) => [row.day, row]));
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(first.getTime() + index * DAY_MS).toISOString().slice(0, 10);
    return found.get(day) ?? { day, messages: 0, tokens: 0 };
  });
}

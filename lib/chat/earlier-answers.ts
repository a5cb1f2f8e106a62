import { db } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { requireSession } from "./data.ts";
import type { EarlierAnswers } from "./schema.ts";

/** Far more than anyone asks for; the newest ones. */
const MOST = 100;

/**
 * The answers whose place an answer has taken, and those that failed to take its place, oldest first.
 * @throws AppError `session_not_found`, `message_not_found`
 */
export async function readEarlierAnswers(
  owner: Owner,
  sessionId: string,
  messageId: string,
): Promise<EarlierAnswers> {
  await requireSession(owner, sessionId);
  const inSession = { sessionId, role: "assistant", session: { userId: owner } } as const;
  const message = await db().chatMessage.findFirst({
    where: { ...inSession, id: messageId, deletedAt: null },
    select: { answersId: true },
  });
  if (!message) throw new AppError("message_not_found");
  const rows = message.answersId
    ? await db().chatMessage.findMany({
        where: { ...inSession, answersId: message.answersId, deletedAt: { not: null } },
        select: { id: true, content: true, status: true, asked: true, createdAt: true },
        orderBy: { sequence: "desc" },
        take: MOST,
      })
    : [];
  return {
    session_id: sessionId,
    message_id: messageId,
    answers: rows.reverse().map(({ createdAt, asked, ...row }) => ({
      ...row,
      question: asked ?? "",
      timestamp: createdAt.toISOString(),
    })),
  };
}

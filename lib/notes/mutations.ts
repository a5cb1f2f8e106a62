import { z } from "zod";
import { db, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { NOTE_COLUMNS, toNote } from "./data.ts";
import { MAX_NOTES, type NewNote, type Note } from "./schema.ts";

/** Where something was said: only what the caller said themselves is theirs to confirm. */
async function requireQuestion(tx: Transaction, owner: Owner, messageId: string) {
  const message = z.uuid().safeParse(messageId).success
    ? await tx.chatMessage.findFirst({
        where: { id: messageId, role: "user", deletedAt: null, session: { userId: owner } },
        select: { id: true, sessionId: true },
      })
    : null;
  if (!message) throw new AppError("message_not_found");
  return { messageId: message.id, sessionId: message.sessionId };
}

/**
 * Keeps a fact that the caller has confirmed; from their next message on it is evidence.
 * @throws AppError `message_not_found`; `invalid_request` when they have as many as there may be.
 */
export async function createNote(owner: Owner, { text, message_id }: NewNote): Promise<Note> {
  return await db().$transaction(async (tx) => {
    // The lock lets no two requests both take the last place.
    await tx.$queryRaw`SELECT id FROM users WHERE id = ${owner}::uuid FOR UPDATE`;
    const said = message_id ? await requireQuestion(tx, owner, message_id) : {};
    if ((await tx.note.count({ where: { userId: owner } })) >= MAX_NOTES) {
      throw new AppError("invalid_request", {
        message: `You have ${MAX_NOTES} notes, which is as many as there can be. Delete one first.`,
      });
    }
    const row = await tx.note.create({
      data: { userId: owner, text, ...said },
      select: NOTE_COLUMNS,
    });
    return toNote(row);
  });
}

/** Deletes a note of the caller's. @throws AppError `note_not_found` */
export async function deleteNote(owner: Owner, id: string): Promise<void> {
  const { count } = await db().note.deleteMany({ where: { id, userId: owner } });
  if (count === 0) throw new AppError("note_not_found");
}

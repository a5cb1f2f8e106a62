import { db, type Prisma } from "../db.ts";
import type { Owner } from "../owner.ts";
import type { Note, Notes } from "./schema.ts";

export const NOTE_COLUMNS = {
  id: true,
  text: true,
  sessionId: true,
  messageId: true,
  createdAt: true,
} as const satisfies Prisma.NoteSelect;

export const toNote = (row: Prisma.NoteGetPayload<{ select: typeof NOTE_COLUMNS }>): Note => ({
  note_id: row.id,
  text: row.text,
  session_id: row.sessionId,
  message_id: row.messageId,
  created_at: row.createdAt.toISOString(),
});

/** All notes of the caller, oldest first. There are at most `MAX_NOTES`. */
export async function listNotes(owner: Owner): Promise<Notes> {
  const rows = await db().note.findMany({
    where: { userId: owner },
    select: NOTE_COLUMNS,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return { notes: rows.map(toNote) };
}

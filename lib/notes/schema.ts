import { z } from "zod";

/** Shapes of `/api/resume/notes` on the wire: facts that the user said in a chat and confirmed. */

export const MAX_NOTE_CHARS = 1_000;
/** Notes of one user. */
export const MAX_NOTES = 100;

export const newNoteSchema = z.object({
  text: z.string().trim().min(1).max(MAX_NOTE_CHARS),
  message_id: z.string().max(200).nullish(),
});
export type NewNote = z.output<typeof newNoteSchema>;

export const noteSchema = z.object({
  note_id: z.uuid(),
  text: z.string(),
  session_id: z.uuid().nullable(),
  message_id: z.uuid().nullable(),
  created_at: z.iso.datetime(),
});
export type Note = z.infer<typeof noteSchema>;

export const notesSchema = z.object({ notes: z.array(noteSchema) });
export type Notes = z.infer<typeof notesSchema>;

"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { callApi } from "@/components/ui/api";
import { type Note, noteSchema, notesSchema } from "@/lib/notes/schema";

interface NotesOfChat {
  /** Messages of which a note was made. */
  kept: ReadonlySet<string>;
  /** Keeps what was said in a message as a fact. Throws `ApiError`. */
  keep: (messageId: string, text: string) => Promise<void>;
}

const PATH = "/api/resume/notes";
const NotesContext = createContext<NotesOfChat>({ kept: new Set(), keep: async () => {} });

/** Lets the questions of a transcript become notes, and know of it when they have. */
export function NotesProvider({ children }: { children: ReactNode }) {
  const [notes, setNotes] = useState<Note[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    callApi(PATH, notesSchema, { signal: leaving.signal })
      .then((saved) => setNotes((now) => [...saved.notes, ...now]))
      // Without the list a message is offered again; nothing is lost by that.
      .catch(() => {});
    return () => leaving.abort();
  }, []);
  const keep = useCallback(async (messageId: string, text: string) => {
    const body = { text, message_id: messageId };
    const note = await callApi(PATH, noteSchema, { method: "POST", body });
    setNotes((now) => [...now, note]);
  }, []);
  const value = useMemo(
    () => ({ kept: new Set(notes.flatMap((note) => note.message_id ?? [])), keep }),
    [notes, keep],
  );
  return <NotesContext value={value}>{children}</NotesContext>;
}

export const useNotes = () => useContext(NotesContext);

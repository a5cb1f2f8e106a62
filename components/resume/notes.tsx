"use client";

import { Trash2 } from "lucide-react";
import Link from "next/link";
import { useRef, useState } from "react";
import { z } from "zod";
import { inlineLinkClass } from "@/components/docs/inline-link";
import { ApiError, callApi } from "@/components/ui/api";
import { useDay } from "@/components/ui/browser";
import { IconButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { Note } from "@/lib/notes/schema";

/** Facts that the user said in chats and confirmed. They are kept and deleted at once, not with the form. */
export function Notes({ notes: saved }: { notes: Note[] }) {
  const [notes, setNotes] = useState(saved);
  const [leaving, setLeaving] = useState<Note | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const say = useToast();

  const remove = async () => {
    if (!leaving) return true;
    try {
      await callApi(`/api/resume/notes/${leaving.note_id}`, z.null(), { method: "DELETE" });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Gone already, in another window: what was wanted.
      if (error.code !== "note_not_found") {
        say({ title: "The note was not deleted", description: error.message, tone: "error" });
        return false;
      }
    }
    setNotes((now) => now.filter((note) => note !== leaving));
    say({ title: "The note is deleted." });
    // The button that had the focus is gone with the note.
    title.current?.focus();
    return true;
  };

  return (
    <Card
      id="notes"
      aria-labelledby="notes-title"
      className="flex scroll-mt-36 flex-col gap-3 lg:scroll-mt-20"
    >
      <div className="seam flex flex-col gap-1 pb-2">
        <div className="flex items-baseline justify-between gap-3">
          <h2
            ref={title}
            tabIndex={-1}
            id="notes-title"
            className="font-serif text-xl font-semibold"
          >
            Notes
          </h2>
          {notes.length > 0 ? (
            <span className="text-sm text-ink-soft tabular-nums">{notes.length}</span>
          ) : null}
        </div>
        <p className="text-sm text-ink-soft">
          What you said in a chat and confirmed as a fact. Answers cite it as “you said on …”; it is
          not part of your resume when you take that elsewhere.
        </p>
      </div>
      {notes.length === 0 ? (
        <p className="text-sm text-ink-soft">
          None yet. Under a message of yours in a chat, press “Use this as a fact”.
        </p>
      ) : (
        <ul>
          {notes.map((note) => (
            <NoteLine
              key={note.note_id}
              note={note}
              onDelete={() => {
                setLeaving(note);
                setIsAsking(true);
              }}
            />
          ))}
        </ul>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title="Delete this note?"
        description={`“${leaving?.text}” no longer counts as a fact. Answers that cite it keep what it said and are marked as outdated.`}
        action="Delete note"
        danger
        onConfirm={remove}
      />
    </Card>
  );
}

function NoteLine({ note, onDelete }: { note: Note; onDelete: () => void }) {
  const day = useDay();
  return (
    <li className="seam flex items-start gap-2 py-2">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-serif break-words whitespace-pre-wrap">{note.text}</p>
        <p className="text-sm text-ink-soft">
          You said on <time dateTime={note.created_at}>{day(note.created_at)}</time>
          {note.session_id ? (
            <>
              {", "}
              <Link href={`/chat/${note.session_id}`} className={inlineLinkClass}>
                in this chat
              </Link>
            </>
          ) : null}
        </p>
      </div>
      <IconButton label={`Delete note: ${note.text.slice(0, 60)}`} onClick={onDelete}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

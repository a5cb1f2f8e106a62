"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";
import { useAnswerDeeds } from "@/components/chat/answer-deeds";
import type { Turn } from "@/components/chat/turn";
import { UseAsFact } from "@/components/chat/use-as-fact";
import { Button } from "@/components/ui/button";
import { MAX_QUESTION_CHARS } from "@/lib/chat/schema";

/** A question, and for the last one the way to say it differently and have it answered again. */
export function Question({ turn, offersNote }: { turn: Turn; offersNote: boolean }) {
  const { edit } = useAnswerDeeds();
  const [isEditing, setIsEditing] = useState(false);
  const canEdit = edit?.messageId === turn.id;
  if (canEdit && isEditing) {
    return (
      <EditQuestion
        text={turn.text}
        onAsk={(text) => {
          setIsEditing(false);
          edit.run(text);
        }}
        onCancel={() => setIsEditing(false)}
      />
    );
  }
  return (
    <article className="ml-auto flex max-w-[85%] flex-col items-end">
      <h2 className="sr-only">You asked</h2>
      <p className="self-stretch rounded-md rounded-br-none bg-well px-4 py-3 break-words whitespace-pre-wrap">
        {turn.text}
      </p>
      <div className="-mr-2 -mb-3 flex min-h-11 items-center md:min-h-10">
        {canEdit ? (
          <Button
            variant="quiet"
            className="px-2 text-xs [&_svg]:size-4"
            onClick={() => setIsEditing(true)}
          >
            <Pencil aria-hidden />
            Edit
          </Button>
        ) : null}
        <UseAsFact messageId={turn.id} text={turn.text} isOffered={offersNote} />
      </div>
    </article>
  );
}

interface EditQuestionProps {
  text: string;
  onAsk: (text: string) => void;
  onCancel: () => void;
}

function EditQuestion({ text, onAsk, onCancel }: EditQuestionProps) {
  const [draft, setDraft] = useState(text);
  const question = draft.trim();
  const canAsk = question !== "" && question.length <= MAX_QUESTION_CHARS;
  return (
    <form
      className="ml-auto flex w-full max-w-[85%] flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (canAsk) onAsk(question);
      }}
    >
      <textarea
        aria-label="Your question, edited"
        aria-invalid={question.length > MAX_QUESTION_CHARS || undefined}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here.
        autoFocus
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        className="field-sizing-content max-h-[35dvh] resize-none rounded-md border border-edge bg-sheet px-4 py-3"
      />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" disabled={!canAsk}>
          Ask this instead
        </Button>
      </div>
    </form>
  );
}

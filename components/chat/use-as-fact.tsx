"use client";

import { BookmarkPlus, Check } from "lucide-react";
import Link from "next/link";
import { type SubmitEvent, useState } from "react";
import { z } from "zod";
import { useNotes } from "@/components/chat/notes";
import { inlineLinkClass } from "@/components/docs/inline-link";
import { ApiError } from "@/components/ui/api";
import { useDay } from "@/components/ui/browser";
import { Button, IconButton } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import { MAX_NOTE_CHARS } from "@/lib/notes/schema";

const LABEL = "Use this as a fact";

interface UseAsFactProps {
  messageId: string;
  text: string;
  /** It looks like a fact: the offer is made in words. */
  isOffered: boolean;
}

/** Under a question of the user: makes a note of it, or says that there is one. */
export function UseAsFact({ messageId, text, isOffered }: UseAsFactProps) {
  const { kept } = useNotes();
  const [isOpen, setIsOpen] = useState(false);
  // Until the server has it, a message has no id that a note could name.
  if (!z.uuid().safeParse(messageId).success) return null;
  if (kept.has(messageId)) {
    return (
      <p className="mr-2 flex items-center gap-1.5 text-xs text-ink-soft">
        <Check aria-hidden className="size-4 text-thread" />
        Kept as a fact.
        <Link href="/resume#notes" className={inlineLinkClass}>
          Your notes
        </Link>
      </p>
    );
  }
  const open = () => setIsOpen(true);
  return (
    <>
      {isOffered ? (
        <Button variant="quiet" className="px-2 text-sm [&_svg]:size-4" onClick={open}>
          <BookmarkPlus aria-hidden />
          {LABEL}
        </Button>
      ) : (
        <IconButton label={LABEL} onClick={open} className="text-ink-faint [&_svg]:size-4">
          <BookmarkPlus aria-hidden />
        </IconButton>
      )}
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={LABEL}
        description={<Meaning />}
        className="max-w-lg"
      >
        <FactForm messageId={messageId} text={text} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function Meaning() {
  const day = useDay();
  return (
    <>
      From your next question on it counts like a line of your resume. It is cited under a marker
      such as [N1], “you said on {day(new Date().toISOString())}”. You can delete it on your resume
      page.
    </>
  );
}

interface FactFormProps {
  messageId: string;
  text: string;
  onDone: () => void;
}

function FactForm({ messageId, text, onDone }: FactFormProps) {
  const { keep } = useNotes();
  const say = useToast();
  const [fact, setFact] = useState(text.trim());
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const flaw = flawOf(fact);
    setError(flaw);
    if (flaw !== null || isBusy) return;
    setIsBusy(true);
    try {
      await keep(messageId, fact.trim());
      say({
        title: "Kept as a fact.",
        description: "From your next question on, answers can cite it.",
      });
      onDone();
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      setError(`It was not kept. ${cause.message}`);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <form onSubmit={confirm} noValidate className="flex flex-col gap-4">
      <TextAreaField
        label="The fact"
        hint="In your own words: what, where, how many. Keep only what is true."
        value={fact}
        onChange={(event) => setFact(event.target.value)}
        error={error}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" aria-disabled={isBusy}>
          Confirm
        </Button>
      </div>
    </form>
  );
}

function flawOf(fact: string): string | null {
  const { length } = fact.trim();
  if (length === 0) return "Write what you want to keep.";
  if (length <= MAX_NOTE_CHARS) return null;
  return `At most ${MAX_NOTE_CHARS.toLocaleString("en")} characters; these are ${length.toLocaleString("en")}.`;
}

"use client";

import { ArrowUp, Square } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { useHydrated } from "@/components/ui/browser";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { MAX_QUESTION_CHARS } from "@/lib/chat/schema";

/** From how many characters on the limit is shown. */
const SHOW_LIMIT_FROM = MAX_QUESTION_CHARS - 1_000;

interface ComposerProps {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onChange: (text: string) => void;
  /** Called with the trimmed question when there is one and sending is possible. */
  onSend: (question: string) => void;
  /** What the button says: “Start chat”, “Send”. */
  action: string;
  /** Why nothing can be sent now, beside an empty box; the text can still be written. */
  blocked?: string | null;
  placeholder?: string;
  roomy?: boolean;
  /** An answer is being written: it can be stopped instead, where `stop` is not null. */
  running?: { stop: (() => void) | null } | null;
}

/** The box for a question. Enter sends, Shift+Enter begins a new line, `/` comes here from anywhere. */
export function Composer({
  box,
  text,
  onChange,
  onSend,
  action,
  blocked,
  placeholder,
  roomy,
  running,
}: ComposerProps) {
  const hydrated = useHydrated();
  const question = text.trim();
  const isTooLong = question.length > MAX_QUESTION_CHARS;
  const canSend = hydrated && question !== "" && !isTooLong && !blocked;
  useSlashKey(box);
  useEscapeKey(running?.stop ?? null);

  const send = () => {
    if (canSend) onSend(question);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="rounded-md border border-edge bg-sheet shadow-sm focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-thread"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={box}
        aria-label="Your question"
        aria-describedby="composer-note"
        aria-invalid={isTooLong || undefined}
        value={text}
        readOnly={!hydrated}
        rows={roomy ? 3 : 1}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className={cx(
          "field-sizing-content block max-h-[35dvh] w-full resize-none overflow-y-auto rounded-t-md bg-transparent px-4 pt-3 pb-1 leading-normal outline-none",
          roomy ? "min-h-22" : "min-h-11",
        )}
      />
      <div className="flex items-center justify-between gap-3 py-2 pr-2 pl-4">
        <p
          id="composer-note"
          className={cx(
            "min-w-0 text-xs",
            isTooLong ? "font-semibold text-error" : "text-ink-faint",
          )}
        >
          {note(text.length, isTooLong, blocked)}
        </p>
        {running ? (
          <Button disabled={!running.stop} onClick={() => running.stop?.()}>
            Stop
            <Square aria-hidden />
          </Button>
        ) : (
          <Button type="submit" variant="primary" disabled={!canSend}>
            {action}
            <ArrowUp aria-hidden />
          </Button>
        )}
      </div>
    </form>
  );
}

function note(length: number, isTooLong: boolean, blocked: string | null | undefined) {
  if (isTooLong || length > SHOW_LIMIT_FROM) {
    return `${length.toLocaleString("en")} of ${MAX_QUESTION_CHARS.toLocaleString("en")} characters`;
  }
  return (
    blocked ?? (
      <span className="hidden sm:pointer-fine:inline">
        Enter sends, Shift + Enter begins a new line
      </span>
    )
  );
}

/** Stops the answer, unless the key is for something that is open. */
function useEscapeKey(stop: (() => void) | null) {
  useEffect(() => {
    if (!stop) return;
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("[role=dialog], [role=alertdialog], [role=menu]")) return;
      stop();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [stop]);
}

/** Brings the cursor to the box from anywhere that is not a place to write itself. */
function useSlashKey(box: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest("input, textarea, select, [contenteditable], [role=dialog]")) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [box]);
}

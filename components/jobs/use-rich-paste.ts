"use client";

import { type ClipboardEvent, useRef, useState } from "react";
import { type Pasted, richPaste, sentFor } from "@/components/jobs/rich-paste";

/** What was pasted with its formatting: the field shows its text, and what is sent is its HTML. */
export function useRichPaste() {
  const pasted = useRef<Pasted | null>(null);
  const [isRich, setIsRich] = useState(false);
  const keep = (next: Pasted | null) => {
    pasted.current = next;
    setIsRich(next !== null);
  };
  return {
    isRich,
    onPaste({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
      const { value, selectionStart, selectionEnd } = currentTarget;
      const isAlone = (value.slice(0, selectionStart) + value.slice(selectionEnd)).trim() === "";
      const text = clipboardData.getData("text/plain");
      keep(isAlone ? richPaste(text, clipboardData.getData("text/html")) : null);
    },
    /** Edits make it plain text again. */
    onChange: (value: string) => {
      if (pasted.current && sentFor(value, pasted.current) === value) keep(null);
    },
    sent: (value: string) => sentFor(value, pasted.current),
  };
}

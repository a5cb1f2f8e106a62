"use client";

import { useCallback, useEffect, useState } from "react";
import { readDraft, writeDraft } from "@/components/shell/drafts";

type Update = string | ((now: string) => string);

/** A text that survives a reload: kept in this browser under the name of its place until it is sent. */
export function useDraft(place: string, initial = ""): [string, (update: Update) => void] {
  const [text, setText] = useState(initial);
  useEffect(() => {
    const kept = readDraft(place);
    if (kept) setText(kept);
  }, [place]);
  const update = useCallback(
    (next: Update) =>
      setText((now) => {
        const value = typeof next === "function" ? next(now) : next;
        writeDraft(place, value);
        return value;
      }),
    [place],
  );
  return [text, update];
}

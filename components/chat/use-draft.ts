"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readDraft, writeDraft } from "@/components/shell/drafts";

type Update = string | ((now: string) => string);

/**
 * A text that survives a reload: kept in this browser under the name of its place until it is sent. When the place gets
 * another name (a new chat becomes a session), what stands there moves along.
 */
export function useDraft(place: string, initial = ""): [string, (update: Update) => void] {
  const [text, setText] = useState(initial);
  const lastPlace = useRef(place);
  useEffect(() => {
    const moved = lastPlace.current === place ? "" : readDraft(lastPlace.current);
    if (moved) {
      writeDraft(place, moved);
      writeDraft(lastPlace.current, "");
    }
    lastPlace.current = place;
    const kept = moved || readDraft(place);
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

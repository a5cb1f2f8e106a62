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
  const latest = useRef(initial);
  const lastPlace = useRef(place);
  const put = useCallback((value: string) => {
    latest.current = value;
    setText(value);
  }, []);
  useEffect(() => {
    const from = lastPlace.current;
    lastPlace.current = place;
    if (from !== place && latest.current !== "") {
      writeDraft(place, latest.current);
      writeDraft(from, "");
      return;
    }
    const kept = readDraft(place);
    if (kept) put(kept);
  }, [place, put]);
  const update = useCallback(
    (next: Update) => {
      const value = typeof next === "function" ? next(latest.current) : next;
      // At once: the box that takes this one's place reads what is kept.
      writeDraft(place, value);
      put(value);
    },
    [place, put],
  );
  return [text, update];
}

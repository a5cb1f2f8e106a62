"use client";

import { useEffect, useEffectEvent } from "react";

/** So long after the last edit what is there is saved. */
const SAVE_AFTER_MS = 1_000;
/** So long after a save that failed it is tried again: each time twice as long, up to the second. */
const RETRY_MS = [4_000, 60_000] as const;

interface Autosave {
  /** Whether there is something to save, and nothing that has to be decided or awaited first. */
  isWaiting: boolean;
  /** Every other value of it starts the wait anew. */
  edited: unknown;
  /** Saves that failed one after the other. */
  failures: number;
  save: () => void;
  /** Called where something may have been saved elsewhere. */
  catchUp: () => void;
}

/** Saves a while after an edit, when the window is left, and when the connection is back. */
export function useAutosave({ isWaiting, edited, failures, save, catchUp }: Autosave): void {
  const saveNow = useEffectEvent(save);
  const lookElsewhere = useEffectEvent(catchUp);
  const delay =
    failures > 0 ? Math.min(RETRY_MS[0] * 2 ** (failures - 1), RETRY_MS[1]) : SAVE_AFTER_MS;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every edit starts the wait anew.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => saveNow(), delay);
    return () => clearTimeout(timer);
  }, [edited, isWaiting, delay]);

  useEffect(() => {
    if (!isWaiting) return;
    const onOnline = () => saveNow();
    const onHide = () => {
      if (document.visibilityState === "hidden") saveNow();
    };
    window.addEventListener("online", onOnline);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      window.removeEventListener("online", onOnline);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [isWaiting]);

  useEffect(() => {
    // The page that “back” leads to is as old as when it was left.
    lookElsewhere();
    const onShow = () => {
      if (document.visibilityState === "visible") lookElsewhere();
    };
    document.addEventListener("visibilitychange", onShow);
    return () => document.removeEventListener("visibilitychange", onShow);
  }, []);
}

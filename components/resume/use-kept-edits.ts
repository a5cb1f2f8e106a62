"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { type KeptEdits, readKept, writeKept } from "@/components/resume/kept-edits";

/** So long after a keystroke it is kept. */
const KEEP_AFTER_MS = 250;

const nameFor = (userId: string) => `tailorbird.resume-edits.${userId}`;

/** The browser may have no room, or be told to store nothing: then leaving the page asks first. */
function store(name: string, text: string): boolean {
  try {
    window.localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps edits in the browser as long as they are not saved, and hands out once those that an earlier page left behind.
 * Two windows with unsaved edits share one place: what is kept is the last one's.
 * @returns keeps them at once, and tells whether the browser has room.
 */
export function useKeptEdits(
  userId: string,
  isDirty: boolean,
  edits: () => KeptEdits,
  onFound: (kept: KeptEdits) => void,
): () => boolean {
  const name = nameFor(userId);
  const wasDirty = useRef(false);
  const keepNow = () => store(name, writeKept(edits()));
  const keep = useEffectEvent(() => void keepNow());
  const find = useEffectEvent(() => {
    const text = window.localStorage.getItem(name);
    const kept = text === null ? null : readKept(text);
    if (kept) onFound(kept);
    else window.localStorage.removeItem(name);
  });

  useEffect(() => find(), []);
  useEffect(() => {
    if (!isDirty) {
      if (wasDirty.current) window.localStorage.removeItem(name);
      wasDirty.current = false;
      return;
    }
    wasDirty.current = true;
    const onHide = () => keep();
    const timer = setTimeout(onHide, KEEP_AFTER_MS);
    window.addEventListener("pagehide", onHide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", onHide);
    };
  });
  return keepNow;
}

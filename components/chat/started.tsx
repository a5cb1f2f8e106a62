"use client";

import { usePathname } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { OpenChat } from "@/components/chat/open-chat";
import type { Session } from "@/lib/chat/schema";
import type { JobSummary } from "@/lib/job/schema";

/** A chat that was just started: its conversation, its posting, and its session once the server has named it. */
export interface Started {
  chat: OpenChat;
  job: JobSummary;
  session: Session | null;
}

interface StartedValue {
  started: Started | null;
  show: (started: Started) => void;
  /** Back to the page below it. */
  leave: () => void;
  /** Whether the reader is still looking at it: only then may its address be gone to. */
  isShown: (chat: OpenChat) => boolean;
}

const StartedContext = createContext<StartedValue | null>(null);

export function useStarted(): StartedValue {
  const value = useContext(StartedContext);
  if (!value) throw new Error("useStarted needs a StartedProvider");
  return value;
}

/** Keeps the chat that was just started until the reader goes to another page than its own. */
export function StartedProvider({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [started, setStarted] = useState<Started | null>(null);
  const [seenAt, setSeenAt] = useState(pathname);
  if (pathname !== seenAt) {
    setSeenAt(pathname);
    if (pathname !== `/chat/${started?.session?.session_id}`) setStarted(null);
  }
  const shown = useRef<OpenChat | null>(null);
  useEffect(() => {
    shown.current = started?.chat ?? null;
    return () => {
      shown.current = null;
    };
  }, [started]);
  const leave = useCallback(() => setStarted(null), []);
  const isShown = useCallback((chat: OpenChat) => shown.current === chat, []);
  const value = useMemo(
    () => ({ started, show: setStarted, leave, isShown }),
    [started, leave, isShown],
  );
  return <StartedContext value={value}>{children}</StartedContext>;
}

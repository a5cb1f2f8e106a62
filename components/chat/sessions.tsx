"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { z } from "zod";
import { callApi } from "@/components/ui/api";
import { useToast } from "@/components/ui/toast";
import { type Session, type Sessions, sessionsSchema } from "@/lib/chat/schema";

type Filter = "active" | "all";

interface SessionsValue {
  sessions: Session[];
  filter: Filter;
  hasMore: boolean;
  isLoading: boolean;
  show: (filter: Filter) => Promise<void>;
  loadMore: () => Promise<void>;
  /** Puts a session where its last message has brought it: on top. */
  touch: (session: Session) => void;
  /** Adds a session that the list does not have, where its last message puts it. */
  remember: (session: Session) => void;
  /** Resolves to whether it is done; a failure is said in a toast. */
  deactivate: (sessionId: string) => Promise<boolean>;
  /** Whether a session was closed on this visit. */
  isClosed: (sessionId: string) => boolean;
  /** Remembers that the server called a session closed. */
  markClosed: (sessionId: string) => void;
}

const SessionsContext = createContext<SessionsValue | null>(null);

export function useSessions(): SessionsValue {
  const value = useContext(SessionsContext);
  if (!value) throw new Error("useSessions needs a SessionsProvider");
  return value;
}

/** The reader's own chats, newest first, as the server gave them and as this visit has changed them. */
export function SessionsProvider({ first, children }: { first: Sessions; children: ReactNode }) {
  const say = useToast();
  const [page, setPage] = useState(first);
  const [filter, setFilter] = useState<Filter>("active");
  const [isLoading, setIsLoading] = useState(false);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());

  const remember = useCallback(
    (session: Session) =>
      setPage((now) =>
        now.sessions.some(({ session_id }) => session_id === session.session_id)
          ? now
          : { ...now, sessions: [...now.sessions, session].sort(byRecency) },
      ),
    [],
  );

  const value = useMemo<SessionsValue>(() => {
    async function load(next: Filter, cursor: string | null) {
      setIsLoading(true);
      try {
        const query = new URLSearchParams({ status: next, ...(cursor ? { cursor } : {}) });
        const found = await callApi(`/api/chat/sessions?${query}`, sessionsSchema);
        setFilter(next);
        setPage((now) => ({
          ...found,
          sessions: cursor ? withoutRepeats([...now.sessions, ...found.sessions]) : found.sessions,
        }));
      } catch (error) {
        say({ title: "Your chats could not be loaded", description: reason(error), tone: "error" });
      } finally {
        setIsLoading(false);
      }
    }
    function markClosed(sessionId: string) {
      setClosed((now) => new Set(now).add(sessionId));
    }
    return {
      sessions: page.sessions
        .map((session) =>
          closed.has(session.session_id) ? { ...session, is_active: false } : session,
        )
        .filter((session) => filter === "all" || session.is_active),
      filter,
      hasMore: page.next_cursor !== null,
      isLoading,
      show: (next) => load(next, null),
      loadMore: () => load(filter, page.next_cursor),
      touch: (session) =>
        setPage((now) => ({ ...now, sessions: withoutRepeats([session, ...now.sessions]) })),
      remember,
      async deactivate(sessionId) {
        try {
          await callApi(`/api/chat/${sessionId}/deactivate`, z.unknown(), { method: "POST" });
          markClosed(sessionId);
          say({ title: "The chat is deactivated. You can still read it." });
          return true;
        } catch (error) {
          say({
            title: "The chat could not be deactivated",
            description: reason(error),
            tone: "error",
          });
          return false;
        }
      },
      isClosed: (sessionId) => closed.has(sessionId),
      markClosed,
    };
  }, [page, filter, isLoading, closed, say, remember]);

  return <SessionsContext value={value}>{children}</SessionsContext>;
}

const byRecency = (a: Session, b: Session) => b.updated_at.localeCompare(a.updated_at);

function withoutRepeats(sessions: Session[]): Session[] {
  const firstAt = new Map(
    sessions.map((session, at) => [session.session_id, at] as const).reverse(),
  );
  return sessions.filter((session, at) => firstAt.get(session.session_id) === at);
}

const reason = (error: unknown) => (error instanceof Error ? error.message : undefined);

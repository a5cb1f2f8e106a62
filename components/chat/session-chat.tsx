"use client";

import { useEffect, useState } from "react";
import { Conversation } from "@/components/chat/conversation";
import { useLiveChats } from "@/components/chat/live-chats";
import { type OpenChat, openChat } from "@/components/chat/open-chat";
import { useSessions } from "@/components/chat/sessions";
import { toUIMessage } from "@/components/chat/turn";
import { useHydrated } from "@/components/ui/browser";
import type { ChatUIMessage, Context, History, Session } from "@/lib/chat/schema";

/** What a session names as its model where no language model is configured. */
export const COACH = "built-in-coach";

interface SessionChatProps {
  session: Session;
  history: History;
  given: Context | null;
  /** An answer is being written, on whichever page it began. */
  isAnswering: boolean;
}

/** The page of one session. Takes over an answer that is still streaming from the page where it began. */
export function SessionChat({ session, history, given, isAnswering }: SessionChatProps) {
  const id = session.session_id;
  const liveChats = useLiveChats();
  const { touch, remember, isClosed, markClosed } = useSessions();
  // Going back brings a page as it was then; only the server's own HTML is surely what is saved.
  const isKept = useHydrated();
  const [{ chat, older, isLive, isStale }] = useState(() => {
    const saved = history.messages.map(toUIMessage);
    const live = liveChats.get(id);
    if (live && isAhead(live, saved))
      return { chat: live, older: saved, isLive: true, isStale: !isRunning(live) };
    const place = { sessionId: id };
    return {
      chat: openChat({ place, messages: saved, onSession: (data) => touch(data.session) }),
      older: [],
      isLive: false,
      // What is being answered is read again anyway.
      isStale: isKept && !isAnswering,
    };
  });
  useEffect(() => {
    liveChats.set(id, chat);
    remember(session);
  }, [liveChats, id, chat, session, remember]);

  return (
    <Conversation
      chat={chat}
      sessionId={id}
      posting={{ jobId: session.job_id, title: session.job_title, company: session.company }}
      hasModel={session.model !== COACH}
      isActive={session.is_active && !isClosed(id)}
      older={older}
      olderCursor={history.next_cursor}
      given={given}
      isStale={isStale}
      isAnswering={isAnswering && !isLive}
      onClosed={() => markClosed(id)}
    />
  );
}

const isRunning = ({ status }: OpenChat) => status === "submitted" || status === "streaming";

/** Whether a conversation of this visit knows more than history does: it is being answered, or was since. */
function isAhead(live: OpenChat, saved: ChatUIMessage[]): boolean {
  return isRunning(live) || !saved.some((message) => message.id === live.lastMessage?.id);
}

"use client";

import { useEffect, useState } from "react";
import { Conversation } from "@/components/chat/conversation";
import { useLiveChats } from "@/components/chat/live-chats";
import { type OpenChat, openChat } from "@/components/chat/open-chat";
import { useSessions } from "@/components/chat/sessions";
import { toUIMessage } from "@/components/chat/turn";
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
  const { touch, isClosed, markClosed } = useSessions();
  const [{ chat, older, isLive }] = useState(() => {
    const saved = history.messages.map(toUIMessage);
    const live = liveChats.get(id);
    if (live && isAhead(live, saved)) return { chat: live, older: saved, isLive: true };
    const place = { sessionId: id };
    return {
      chat: openChat({ place, messages: saved, onSession: (data) => touch(data.session) }),
      older: [],
      isLive: false,
    };
  });
  useEffect(() => {
    liveChats.set(id, chat);
  }, [liveChats, id, chat]);

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
      isAnswering={isAnswering && !isLive}
      onClosed={() => markClosed(id)}
    />
  );
}

/** Whether a conversation of this visit knows more than history does: it is being answered, or was since. */
function isAhead(live: OpenChat, saved: ChatUIMessage[]): boolean {
  const isRunning = live.status === "submitted" || live.status === "streaming";
  return isRunning || !saved.some((message) => message.id === live.lastMessage?.id);
}

"use client";

import { Activity, type ReactNode } from "react";
import { Conversation } from "@/components/chat/conversation";
import { COACH } from "@/components/chat/session-chat";
import { useSessions } from "@/components/chat/sessions";
import { type Started, useStarted } from "@/components/chat/started";

/**
 * The place of the pages. A chat that was just started stands there instead of them, one and the same from its question
 * on, while the address becomes its own: a page that took over from another would close what is open, move the text
 * and lose the cursor. The start page waits out of sight, for a question that does not get through.
 */
export function ChatPlace({ children }: { children: ReactNode }) {
  const { started } = useStarted();
  return (
    <>
      {started ? <StartedChat started={started} /> : null}
      {started?.session ? null : (
        <Activity mode={started ? "hidden" : "visible"}>{children}</Activity>
      )}
    </>
  );
}

function StartedChat({ started: { chat, job, session } }: { started: Started }) {
  const { isClosed, markClosed } = useSessions();
  const id = session?.session_id ?? null;
  return (
    <Conversation
      chat={chat}
      sessionId={id}
      posting={{ jobId: job.job_id, title: job.title, company: job.company }}
      isActive={id === null || !isClosed(id)}
      hasModel={session !== null && session.model !== COACH}
      older={[]}
      olderCursor={null}
      given={null}
      isAnswering={false}
      onClosed={() => id && markClosed(id)}
    />
  );
}

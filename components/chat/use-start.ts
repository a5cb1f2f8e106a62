"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { describeFailure, type Failure, settleFailure } from "@/components/chat/failure";
import { useLiveChats } from "@/components/chat/live-chats";
import { type OpenChat, openChat } from "@/components/chat/open-chat";
import { useSessions } from "@/components/chat/sessions";
import { readDraft, writeDraft } from "@/components/shell/drafts";
import { callApi } from "@/components/ui/api";
import { historySchema, type Session, sessionsSchema } from "@/lib/chat/schema";

/** A chat that is about to be: its conversation, and the session as soon as the server has named it. */
export interface Started {
  chat: OpenChat;
  session: Session | null;
}

/** A start that failed. `session` is the chat that holds the question already, where there is one. */
export interface FailedStart {
  failure: Failure;
  session: Session | null;
}

/**
 * Starts a chat about a posting. The answer streams on this page from its first word; when its session is known, the
 * reader is taken to the session's own page, which takes the stream over.
 */
export function useStart() {
  const router = useRouter();
  const liveChats = useLiveChats();
  const { touch } = useSessions();
  const [started, setStarted] = useState<Started | null>(null);
  const [failed, setFailed] = useState<FailedStart | null>(null);

  async function start(jobId: number, question: string) {
    setFailed(null);
    let isNamed = false;
    const chat = openChat({
      place: { jobId },
      messages: [],
      onSession: ({ session }) => {
        touch(session);
        if (isNamed) return;
        isNamed = true;
        const id = session.session_id;
        liveChats.set(id, chat);
        // What was typed since belongs to the chat that has a name now.
        writeDraft(id, readDraft("new") || readDraft(id));
        writeDraft("new", "");
        setStarted({ chat, session });
        router.push(`/chat/${id}`);
      },
    });
    setStarted({ chat, session: null });
    await chat.sendMessage({ text: question });
    if (chat.status !== "error" || isNamed) return;
    const failure = describeFailure(chat.error);
    const session = failure.fate === "refused" ? null : await findSession(jobId, question);
    setStarted(null);
    setFailed({ failure: settleFailure(failure, session !== null), session });
  }

  return { started, failed, start };
}

/** The reader's open chat about a posting if the question is the last one in it, as far as the server can say. */
async function findSession(jobId: number, question: string): Promise<Session | null> {
  try {
    const { sessions } = await callApi("/api/chat/sessions?limit=100", sessionsSchema);
    const session = sessions.find((one) => one.job_id === jobId);
    if (!session) return null;
    const path = `/api/chat/${session.session_id}/history?limit=10`;
    const { messages } = await callApi(path, historySchema);
    const last = messages.findLast((message) => message.role === "user");
    return last?.content === question ? session : null;
  } catch {
    return null;
  }
}

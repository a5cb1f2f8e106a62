"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { describeFailure, type Failure, settleFailure } from "@/components/chat/failure";
import { useLiveChats } from "@/components/chat/live-chats";
import { openChat } from "@/components/chat/open-chat";
import { useSessions } from "@/components/chat/sessions";
import { useStarted } from "@/components/chat/started";
import { callApi } from "@/components/ui/api";
import { historySchema, type Session, sessionsSchema } from "@/lib/chat/schema";
import type { JobSummary } from "@/lib/job/schema";

/** A start that failed. `session` is the chat that holds the question already, where there is one. */
export interface FailedStart {
  failure: Failure;
  session: Session | null;
}

/**
 * Starts a chat about a posting. It is shown from its question on; when its session is known, its address becomes the
 * session's own. A reader who is elsewhere by then stays there.
 */
export function useStart() {
  const router = useRouter();
  const liveChats = useLiveChats();
  const { touch } = useSessions();
  const { show, leave, isShown } = useStarted();
  const [failed, setFailed] = useState<FailedStart | null>(null);

  async function start(job: JobSummary, question: string) {
    setFailed(null);
    let isNamed = false;
    const chat = openChat({
      place: { jobId: job.job_id },
      messages: [],
      onSession: ({ session }) => {
        touch(session);
        if (isNamed) return;
        isNamed = true;
        const id = session.session_id;
        liveChats.set(id, chat);
        if (!isShown(chat)) return;
        show({ chat, job, session });
        router.push(`/chat/${id}`, { scroll: false });
      },
    });
    show({ chat, job, session: null });
    await chat.sendMessage({ text: question });
    if (chat.status !== "error" || isNamed) return;
    const failure = describeFailure(chat.error);
    const session = failure.fate === "refused" ? null : await findSession(job.job_id, question);
    if (isShown(chat)) leave();
    setFailed({ failure: settleFailure(failure, session !== null), session });
  }

  return { failed, start };
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

"use client";

import { useChat } from "@ai-sdk/react";
import { useCallback, useEffect, useState } from "react";
import { describeFailure, type Failure, settleFailure } from "@/components/chat/failure";
import type { OpenChat } from "@/components/chat/open-chat";
import { joinMessages, textOf, toUIMessage, withMarks } from "@/components/chat/turn";
import { callApi } from "@/components/ui/api";
import { type ChatUIMessage, historySchema, secondOpinionSchema } from "@/lib/chat/schema";

/** How often a stream repaints the answer at most. */
const REPAINT_MS = 50;

interface ConversationOptions {
  chat: OpenChat;
  /** Null until the first answer has named its session. */
  sessionId: string | null;
  /** Messages of history that `chat` does not hold, and where the next older page begins. */
  older: ChatUIMessage[];
  olderCursor: string | null;
  /** The messages may be older than what is saved, which is read once then. */
  isStale: boolean;
  /** Called with a question that did not reach the server. */
  onReturned: (question: string, failure: Failure) => void;
}

/** A conversation as a page shows it: its messages, what went wrong, and the deeds. The one place of `useChat`. */
export function useConversation({ chat, sessionId, onReturned, ...first }: ConversationOptions) {
  const { messages, status, error } = useChat({ chat, throttle: REPAINT_MS });
  const [older, setOlder] = useState(first.older);
  const [olderCursor, setOlderCursor] = useState(first.olderCursor);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLoadingOlder, setIsLoadingOlder] = useState(false);
  const historyPath = sessionId && `/api/chat/${sessionId}/history`;

  const [wasNamed] = useState(sessionId !== null);
  useEffect(() => {
    if (wasNamed || !historyPath) return;
    // The session that the first answer named may be an older one, with messages before this question.
    callApi(historyPath, historySchema)
      .then(({ messages: saved, next_cursor }) => {
        const known = new Set(chat.messages.map((message) => message.id));
        setOlder(saved.map(toUIMessage).filter((message) => !known.has(message.id)));
        setOlderCursor(next_cursor);
      })
      .catch((error) => setFailure(describeFailure(error)));
  }, [chat, historyPath, wasNamed]);

  /** Takes the newest messages as they are saved; null where there is no session yet. Throws `ApiError`. */
  const reload = useCallback(async () => {
    if (!historyPath) return null;
    const page = await callApi(historyPath, historySchema);
    chat.messages = page.messages.map(toUIMessage);
    chat.clearError();
    if (older.length === 0) setOlderCursor(page.next_cursor);
    return page.messages;
  }, [chat, historyPath, older.length]);

  const ask = useCallback(
    async (question: string) => {
      setFailure(null);
      const known = new Set(chat.messages.map((message) => message.id));
      await chat.sendMessage({ text: question });
      if (chat.status !== "error" || isToldByMessage(chat.lastMessage)) return;
      let failed = describeFailure(chat.error);
      if (failed.fate === "refused" || failed.fate === "unsure") {
        const saved = failed.fate === "unsure" ? await reload().catch(() => null) : null;
        const last = saved?.findLast((message) => message.role === "user");
        const isSaved = last?.content === question && !known.has(last.id);
        failed = settleFailure(failed, isSaved);
        if (!isSaved) {
          if (!saved) chat.messages = withoutQuestion(chat.messages, question);
          onReturned(question, failed);
        }
      }
      setFailure(failed);
    },
    [chat, reload, onReturned],
  );

  const check = useCallback(async () => {
    try {
      await reload();
      setFailure(null);
    } catch (error) {
      const { title, advice } = describeFailure(error);
      setFailure({
        title,
        advice: `${advice} Your question is saved.`,
        fate: "saved",
        way: "reload",
      });
    }
  }, [reload]);

  const [isChecking, setIsChecking] = useState(first.isStale);
  useEffect(() => {
    if (isChecking) void check().finally(() => setIsChecking(false));
  }, [isChecking, check]);

  const loadOlder = useCallback(async () => {
    if (!historyPath || !olderCursor) return;
    setIsLoadingOlder(true);
    try {
      const query = new URLSearchParams({ before: olderCursor });
      const page = await callApi(`${historyPath}?${query}`, historySchema);
      setOlder((now) => joinMessages(page.messages.map(toUIMessage), now));
      setOlderCursor(page.next_cursor);
    } finally {
      setIsLoadingOlder(false);
    }
  }, [historyPath, olderCursor]);

  const askOpinion = useCallback(
    async (messageId: string) => {
      const path = `/api/chat/${sessionId}/messages/${messageId}/second-opinion`;
      const opinion = await callApi(path, secondOpinionSchema, { method: "POST" });
      const mark = (message: ChatUIMessage) =>
        message.id === messageId ? withMarks(message, opinion.unsupported) : message;
      chat.messages = chat.messages.map(mark);
      setOlder((now) => now.map(mark));
      return opinion.added;
    },
    [chat, sessionId],
  );

  const broken =
    status === "error" && !isToldByMessage(messages.at(-1)) ? describeFailure(error) : null;
  return {
    messages: joinMessages(older, messages),
    isRunning: status === "submitted" || status === "streaming",
    /** A stream that another page began can have broken too. */
    failure: failure ?? (broken?.fate === "answered" ? broken : null),
    ask,
    check,
    isChecking,
    askOpinion,
    loadOlder: olderCursor ? loadOlder : null,
    isLoadingOlder,
  };
}

/** Whether the answer itself says why it broke off. */
function isToldByMessage(message: ChatUIMessage | undefined): boolean {
  return message?.parts.some((part) => part.type === "data-error") ?? false;
}

/** Takes back the question that was shown before it was sent. */
function withoutQuestion(messages: ChatUIMessage[], question: string): ChatUIMessage[] {
  const at = messages.findLastIndex((m) => m.role === "user" && textOf(m) === question);
  return messages.filter((_, index) => index !== at);
}

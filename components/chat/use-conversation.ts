"use client";

import { useChat } from "@ai-sdk/react";
import { useCallback, useEffect, useState } from "react";
import { describeFailure, type Failure, settleFailure } from "@/components/chat/failure";
import type { OpenChat } from "@/components/chat/open-chat";
import {
  joinMessages,
  readTurn,
  replacedBy,
  textOf,
  toUIMessage,
  withMarks,
} from "@/components/chat/turn";
import { useReconnect } from "@/components/chat/use-reconnect";
import { ApiError, callApi } from "@/components/ui/api";
import {
  type ChatUIMessage,
  earlierAnswersSchema,
  historySchema,
  secondOpinionSchema,
  stoppedSchema,
} from "@/lib/chat/schema";

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
  /** An answer was being written when the page was made. */
  isAnswering: boolean;
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
  const [isStopping, setIsStopping] = useState(false);
  /** The answer that is being regenerated: gone from the page, not yet from history. */
  const [hidden, setHidden] = useState<string | null>(null);
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
    setHidden(null);
    if (older.length === 0) setOlderCursor(page.next_cursor);
    return page.messages;
  }, [chat, historyPath, older.length]);

  const { isAnswering } = first;
  const { isReconnecting, isLost, withHeld, reconnect } = useReconnect({
    ...{ chat, status, isAnswering, reload },
  });

  const ask = useCallback(
    async (question: string) => {
      setFailure(null);
      const known = new Set(chat.messages.map((message) => message.id));
      await chat.sendMessage({ text: question });
      if (chat.status !== "error" || isToldByMessage(chat.lastMessage)) return;
      let failed = describeFailure(chat.error);
      // The stream broke, and is being taken up again.
      if (failed.fate === "answered") return;
      if (failed.fate === "refused" || failed.fate === "unsure") {
        const saved = failed.fate === "unsure" ? await reload().catch(() => null) : null;
        const last = saved?.findLast((message) => message.role === "user");
        const isSaved = last?.content === question && !known.has(last.id);
        if (saved?.at(-1)?.role === "user" && (await reconnect()) && isSaved) return;
        failed = settleFailure(failed, isSaved);
        if (!isSaved) {
          if (!saved) chat.messages = withoutQuestion(chat.messages, question);
          onReturned(question, failed);
        }
      }
      setFailure(failed);
    },
    [chat, reload, reconnect, onReturned],
  );

  /** Has the last question answered again, in other words where some are given. */
  const answerAgain = useCallback(
    async (message?: string) => {
      setFailure(null);
      const last = chat.lastMessage;
      setHidden(last?.role === "assistant" ? last.id : null);
      if (message !== undefined) chat.messages = withQuestion(chat.messages, message);
      await chat.regenerate(message === undefined ? {} : { body: { message } });
      const told = chat.lastMessage && readTurn(chat.lastMessage, false);
      const error = told?.error ? new ApiError(told.error.code, told.error.message) : chat.error;
      if (chat.status !== "error") {
        // Stopped before its first word, it has taken nothing's place.
        if (told?.text === "") await reload().catch(() => null);
        return;
      }
      // The stream broke, and is being taken up again.
      if (!(error instanceof ApiError)) return;
      // What was there is there still.
      await reload().catch(() => null);
      const isAnother = error.code === "run_in_progress";
      if (!isAnother || !(await reconnect())) setFailure(describeFailure(error));
    },
    [chat, reload, reconnect],
  );
  const canAnswerAgain = messages.length > 0;
  const regenerate = useCallback(() => void answerAgain(), [answerAgain]);

  const stop = useCallback(async () => {
    setIsStopping(true);
    try {
      await callApi(`/api/chat/${sessionId}/stop`, stoppedSchema, { method: "POST" });
    } catch (error) {
      setFailure({ ...describeFailure(error), way: null });
    } finally {
      setIsStopping(false);
    }
  }, [sessionId]);

  const readEarlier = useCallback(
    (messageId: string) =>
      callApi(`/api/chat/${sessionId}/messages/${messageId}/earlier-answers`, earlierAnswersSchema),
    [sessionId],
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
    (status === "error" && !isToldByMessage(messages.at(-1))) || isLost
      ? describeFailure(error)
      : null;
  const gone = new Set([hidden, ...messages.map(replacedBy)]);
  return {
    messages: joinMessages(older, messages.map(withHeld)).filter(({ id }) => !gone.has(id)),
    isRunning: status === "submitted" || status === "streaming" || isReconnecting,
    /** A stream that another page began can have broken too. */
    failure: failure ?? (broken?.fate === "answered" ? broken : null),
    ask,
    regenerate: canAnswerAgain ? regenerate : null,
    edit: canAnswerAgain ? answerAgain : null,
    stop: sessionId && !isStopping ? stop : null,
    readEarlier: sessionId ? readEarlier : null,
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

/** The messages with the last question in other words. */
function withQuestion(messages: ChatUIMessage[], text: string): ChatUIMessage[] {
  const last = messages.findLast((message) => message.role === "user");
  return messages.map((message) =>
    message === last ? { ...message, parts: [{ type: "text", text }] } : message,
  );
}

/** Takes back the question that was shown before it was sent. */
function withoutQuestion(messages: ChatUIMessage[], question: string): ChatUIMessage[] {
  const at = messages.findLastIndex((m) => m.role === "user" && textOf(m) === question);
  return messages.filter((_, index) => index !== at);
}

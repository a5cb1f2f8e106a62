"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenChat } from "@/components/chat/open-chat";
import { isOver, textOf } from "@/components/chat/turn";
import { ApiError } from "@/components/ui/api";
import type { ChatUIMessage } from "@/lib/chat/schema";

/** How long to wait before each try, in milliseconds: about a minute in all. */
const WAITS = [0, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000];

/** Resolves after a while, or as soon as the network is back. */
const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener("online", done);
  });

/** Whether another try can help. */
const isConnection = (error: unknown) =>
  !(error instanceof ApiError) || ["offline", "unknown", "rate_limited"].includes(error.code);

/** Reads the answer again, or what is saved where it has ended meanwhile. Resolves to what was in the way, or null. */
async function tryOnce(chat: OpenChat, reload: () => Promise<unknown>): Promise<unknown> {
  const before = chat.lastMessage;
  await chat.resumeStream();
  const hasCome = chat.lastMessage !== before;
  if (chat.status === "error") return hasCome && isOver(chat.lastMessage) ? null : chat.error;
  try {
    if (!hasCome) await reload();
    return null;
  } catch (error) {
    return error;
  }
}

interface ReconnectOptions {
  chat: OpenChat;
  status: OpenChat["status"];
  /** An answer was being written when the page was made. */
  isAnswering: boolean;
  /** Takes what is saved by now. */
  reload: () => Promise<unknown>;
}

/**
 * Brings a chat back to the answer that the server goes on writing: after a reload, and when its stream breaks. The
 * answer is read again from its first part, in place of what there is of it.
 */
export function useReconnect({ chat, status, isAnswering, reload }: ReconnectOptions) {
  const [state, setState] = useState<"idle" | "trying" | "lost">(isAnswering ? "trying" : "idle");
  /** The answer as far as it had come when its stream broke. */
  const [held, setHeld] = useState<ChatUIMessage | null>(null);
  const isAtIt = useRef(false);

  /** Resolves to whether the last message is an answer, whole or as far as it will ever come. */
  const reconnect = useCallback(async () => {
    if (isAtIt.current) return false;
    isAtIt.current = true;
    setState("trying");
    setHeld(chat.lastMessage?.role === "assistant" ? chat.lastMessage : null);
    let isBack = false;
    for (const wait of WAITS) {
      await pause(wait);
      const error = await tryOnce(chat, reload);
      isBack = error === null && isOver(chat.lastMessage);
      if (error === null || !isConnection(error)) break;
    }
    isAtIt.current = false;
    setHeld(null);
    setState(isBack ? "idle" : "lost");
    return isBack;
  }, [chat, reload]);

  const isBroken =
    status === "error" && !(chat.error instanceof ApiError) && !isOver(chat.lastMessage);
  const isFirst = useRef(isAnswering);
  useEffect(() => {
    if (!isBroken && !isFirst.current) return;
    isFirst.current = false;
    void reconnect();
  }, [isBroken, reconnect]);

  return {
    isReconnecting: state === "trying" || (isBroken && state !== "lost"),
    /** It was given up, and the answer is not here whole. */
    isLost: state === "lost" && chat.lastMessage?.role === "assistant" && !isOver(chat.lastMessage),
    /** The message, or what there was of it before, until that has been read again. */
    withHeld: (message: ChatUIMessage) =>
      held?.id === message.id && textOf(message).length < textOf(held).length ? held : message,
    reconnect,
  };
}

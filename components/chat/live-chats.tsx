"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { OpenChat } from "@/components/chat/open-chat";

const LiveChats = createContext<Map<string, OpenChat> | null>(null);

/**
 * Keeps the conversations of this visit by session id, above the pages, so that an answer goes on streaming while
 * the reader moves from the start page to the chat's own address or between chats.
 */
export function LiveChatsProvider({ children }: { children: ReactNode }) {
  const [chats] = useState(() => new Map<string, OpenChat>());
  return <LiveChats value={chats}>{children}</LiveChats>;
}

export function useLiveChats(): Map<string, OpenChat> {
  const chats = useContext(LiveChats);
  if (!chats) throw new Error("useLiveChats needs a LiveChatsProvider");
  return chats;
}

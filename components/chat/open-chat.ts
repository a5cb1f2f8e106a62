import { Chat } from "@ai-sdk/react";
import { DefaultChatTransport } from "ai";
import { textOf } from "@/components/chat/turn";
import { fetchOrThrow } from "@/components/ui/api";
import type { ChatDataParts, ChatUIMessage } from "@/lib/chat/schema";

interface OpenChatOptions {
  /** Where the next question goes: a session, or a posting whose session the first answer names. */
  place: { sessionId: string } | { jobId: number };
  messages: ChatUIMessage[];
  /** Called when the stream says which session the answer belongs to, before its first word. */
  onSession: (data: ChatDataParts["session"]) => void;
}

export type OpenChat = Chat<ChatUIMessage>;

/**
 * A conversation that lives outside of any page: its stream goes on while the reader is elsewhere in the
 * application. `useChat({ chat })` shows it.
 */
export function openChat({ place, messages, onSession }: OpenChatOptions): OpenChat {
  let at = place;
  const chat: OpenChat = new Chat<ChatUIMessage>({
    messages,
    transport: new DefaultChatTransport({
      fetch: fetchOrThrow,
      headers: { accept: "text/event-stream" },
      prepareSendMessagesRequest: ({ messages: all, headers }) => {
        const last = all.at(-1);
        const question = last ? textOf(last) : "";
        return "sessionId" in at
          ? { api: `/api/chat/${at.sessionId}/message`, headers, body: { message: question } }
          : { api: "/api/chat/start", headers, body: { job_id: at.jobId, question } };
      },
    }),
    onData: (part) => {
      if (part.type !== "data-session") return;
      at = { sessionId: part.data.session.session_id };
      chat.messages = withSavedId(chat.messages, part.data.user_message_id);
      onSession(part.data);
    },
  });
  return chat;
}

/** Gives the question that is being answered the id that it has in history. */
function withSavedId(messages: ChatUIMessage[], id: string): ChatUIMessage[] {
  const question = messages.findLast((message) => message.role === "user");
  return messages.map((message) => (message === question ? { ...message, id } : message));
}

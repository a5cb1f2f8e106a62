import { Chat } from "@ai-sdk/react";
import { DefaultChatTransport, generateId } from "ai";
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
  let sent = "";
  const chat: OpenChat = new Chat<ChatUIMessage>({
    messages,
    transport: new DefaultChatTransport({
      fetch: fetchOrThrow,
      headers: { accept: "text/event-stream" },
      prepareSendMessagesRequest: ({ messages: all, headers, trigger, body }) => {
        const last = all.at(-1);
        const request =
          trigger === "regenerate-message" && "sessionId" in at
            ? { api: `/api/chat/${at.sessionId}/regenerate`, body: body ?? {} }
            : requestOf(at, last ? textOf(last) : "");
        sent = JSON.stringify(request);
        return { ...request, headers: { ...headers, "idempotency-key": keyOf(sent) } };
      },
      prepareReconnectToStreamRequest: () =>
        "sessionId" in at ? { api: `/api/chat/${at.sessionId}/stream` } : {},
    }),
    onData: (part) => {
      if (part.type !== "data-session") return;
      keys.delete(sent);
      at = { sessionId: part.data.session.session_id };
      chat.messages = asSaved(chat.messages, part.data);
      onSession(part.data);
    },
  });
  return chat;
}

function requestOf(at: OpenChatOptions["place"], question: string) {
  return "sessionId" in at
    ? { api: `/api/chat/${at.sessionId}/message`, body: { message: question } }
    : { api: "/api/chat/start", body: { job_id: at.jobId, question } };
}

/** Keys of requests of which the server has told nothing yet: sent again, they are the same to it. */
const keys = new Map<string, string>();

function keyOf(request: string): string {
  const key = keys.get(request) ?? generateId();
  keys.set(request, key);
  return key;
}

/**
 * The messages as history has them now: the question under its id there, and with its new text where it was edited;
 * without the answer whose place is taken.
 */
function asSaved(messages: ChatUIMessage[], told: ChatDataParts["session"]): ChatUIMessage[] {
  const question = messages.findLast((message) => message.role === "user");
  return messages
    .filter((message) => message.id !== told.replaces)
    .map((message) =>
      message === question
        ? {
            ...message,
            id: told.user_message_id,
            ...(told.question && { parts: [{ type: "text", text: told.question }] }),
          }
        : message,
    );
}

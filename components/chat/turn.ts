import type {
  ChatDataParts,
  ChatUIMessage,
  Citation,
  Message,
  Unsupported,
} from "@/lib/chat/schema";

/** One message as the transcript shows it, whether it came from history or is being streamed. */
export interface Turn {
  id: string;
  role: "user" | "assistant";
  text: string;
  timestamp: string | null;
  status: "writing" | Message["status"];
  /** The model had no room to end it. */
  isTruncated: boolean;
  /** Null until the whole answer is there and its markers are resolved. */
  citations: Citation[] | null;
  unsupported: Unsupported[];
  /** Why the answer broke off, as far as this page saw it happen. */
  error: ChatDataParts["error"] | null;
  /** It took the place of others, which can be read. */
  hasEarlier: boolean;
}

/** A message of history in the form in which the stream brings them, so that one reader serves both. */
export function toUIMessage(message: Message): ChatUIMessage {
  return {
    id: message.id,
    role: message.role,
    metadata: {
      timestamp: message.timestamp,
      ...(message.earlier_answers && { earlier_answers: message.earlier_answers }),
    },
    parts: [
      { type: "text", text: message.content },
      { type: "data-citations", data: message.citations },
      { type: "data-unsupported", data: message.unsupported },
      { type: "data-done", data: doneOf(message) },
    ],
  };
}

const doneOf = ({ status, truncated }: Message): ChatDataParts["done"] => ({
  message_count: 0,
  status,
  ...(truncated && { truncated }),
});

/** The message with other marks. */
export function withMarks(message: ChatUIMessage, unsupported: Unsupported[]): ChatUIMessage {
  const parts = message.parts.filter((part) => part.type !== "data-unsupported");
  return { ...message, parts: [...parts, { type: "data-unsupported", data: unsupported }] };
}

/** Whether a message is an answer of which nothing more will come. */
export function isOver(message: ChatUIMessage | undefined): boolean {
  if (message?.role !== "assistant") return false;
  return message.parts.some((part) => part.type === "data-done" || part.type === "data-error");
}

/** The id of the answer whose place this one takes, where the stream said so. */
export function replacedBy(message: ChatUIMessage): string | undefined {
  return message.parts.find((part) => part.type === "data-session")?.data.replaces;
}

export function textOf(message: ChatUIMessage): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** `isRunning`: this is the message that the stream is writing now. */
export function readTurn(message: ChatUIMessage, isRunning: boolean): Turn {
  const turn: Turn = {
    id: message.id,
    role: message.role === "user" ? "user" : "assistant",
    text: textOf(message),
    timestamp: message.metadata?.timestamp ?? null,
    status: isRunning ? "writing" : "complete",
    isTruncated: false,
    citations: isRunning ? null : [],
    unsupported: [],
    error: null,
    hasEarlier: Boolean(message.metadata?.earlier_answers) || Boolean(replacedBy(message)),
  };
  for (const part of message.parts) {
    if (part.type === "data-citations") turn.citations = part.data;
    else if (part.type === "data-unsupported") turn.unsupported = part.data;
    else if (part.type === "data-error") turn.error = part.data;
    else if (part.type === "data-done") {
      turn.status = part.data.status;
      turn.isTruncated = part.data.truncated ?? false;
    }
  }
  if (turn.error) turn.status = "failed";
  // The markers of an answer that broke off were never resolved; that is no reason to call them loose.
  if (turn.status === "failed" && turn.citations?.length === 0) turn.citations = null;
  return turn;
}

/** Older messages before newer ones; what both lists hold is shown once, as the newer list has it. */
export function joinMessages(older: ChatUIMessage[], newer: ChatUIMessage[]): ChatUIMessage[] {
  const known = new Set(newer.map((message) => message.id));
  return [...older.filter((message) => !known.has(message.id)), ...newer];
}

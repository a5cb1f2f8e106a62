import { describe, expect, it } from "vitest";
import type { ChatUIMessage, Message } from "@/lib/chat/schema";
import { joinMessages, readTurn, toUIMessage } from "./turn";

const message: Message = {
  id: "0199a0c0-0000-7000-8000-000000000001",
  role: "assistant",
  content: "You led five people [W1].",
  timestamp: "2026-03-18T10:00:00.000Z",
  status: "stopped",
  context_version: 1,
  citations: [{ ref: "W1", kind: "work", entity_id: "row", quote: "led five people" }],
  unsupported: [{ text: "five", start: 8, end: 12, reason: "[W1] says four" }],
  usage: null,
};

const streamed = (...parts: ChatUIMessage["parts"]): ChatUIMessage => ({
  id: "answer",
  role: "assistant",
  parts,
});

describe("readTurn", () => {
  it("shows a message of history with everything that was saved with it", () => {
    expect(readTurn(toUIMessage(message), false)).toEqual({
      id: message.id,
      role: "assistant",
      text: message.content,
      timestamp: message.timestamp,
      status: "stopped",
      isTruncated: false,
      citations: message.citations,
      unsupported: message.unsupported,
      error: null,
      hasEarlier: false,
    });
  });

  it("leaves markers undecided while the answer is being written", () => {
    const turn = readTurn(streamed({ type: "text", text: "You [W1]" }), true);
    expect(turn).toMatchObject({ status: "writing", citations: null, text: "You [W1]" });
  });

  it("is done when the stream says so, though the connection is still open", () => {
    const done = { message_count: 2, status: "complete" } as const;
    expect(readTurn(streamed({ type: "data-done", data: done }), true).status).toBe("complete");
  });

  it("is complete and cut off when the model had no room to end it, streamed or from history", () => {
    const done = { message_count: 2, status: "complete", truncated: true } as const;
    const cutOff = { status: "complete", isTruncated: true };
    const part = { type: "data-done", data: done } as const;
    expect(readTurn(streamed(part), false)).toMatchObject(cutOff);
    const saved = toUIMessage({ ...message, status: "complete", truncated: true });
    expect(readTurn(saved, false)).toMatchObject(cutOff);
  });

  it("has failed when the stream brought an error", () => {
    const error = { code: "provider_timeout", message: "Too long.", request_id: "r" };
    const turn = readTurn(streamed({ type: "data-error", data: error }), false);
    expect(turn).toMatchObject({ status: "failed", error, citations: null });
  });
});

describe("joinMessages", () => {
  it("shows a message once, as the newer list has it", () => {
    const old = streamed({ type: "text", text: "half" });
    const question: ChatUIMessage = { id: "question", role: "user", parts: [] };
    const now = streamed({ type: "text", text: "whole" });
    expect(joinMessages([question, old], [now])).toEqual([question, now]);
  });
});

import { uiMessageChunkSchema } from "ai";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import type { Answering } from "./answer-question.ts";
import type { ChatUIChunk, Session } from "./schema.ts";
import { streamedAnswer } from "./ui-stream.ts";
import type { Answered } from "./write-answer.ts";

const SESSION: Session = {
  session_id: "0197a000-0000-7000-8000-000000000001",
  job_id: 1,
  job_title: "Night Nurse",
  company: "Saint Alder Hospice",
  is_active: true,
  message_count: 1,
  total_tokens_used: 0,
  model: "built-in-coach",
  created_at: "2026-11-22T10:00:00.000Z",
  updated_at: "2026-11-22T10:00:00.000Z",
};
const MESSAGE_ID = "0197a000-0000-7000-8000-000000000002";

const ANSWERED: Answered = {
  status: "complete",
  session: { ...SESSION, message_count: 2 },
  answer: {
    session_id: SESSION.session_id,
    response: "Put wound care first [W1].",
    message_id: MESSAGE_ID,
    message_count: 2,
    citations: [{ ref: "W1", kind: "work", entity_id: "w", quote: "Wound care" }],
    unsupported: [],
    usage: {
      prompt_tokens: 10,
      completion_tokens: 5,
      total_tokens: 15,
      cached_tokens: 0,
      counted_prompt_tokens: 10,
      source: "local",
    },
  },
};

/** An answer under way whose end the test decides. */
function underWay() {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const answering: Answering = {
    saved: {
      session: SESSION,
      contextVersion: 1,
      created: true,
      userMessageId: "0197a000-0000-7000-8000-000000000003",
    },
    messageId: MESSAGE_ID,
    finished: promise,
  };
  const stream = streamedAnswer("request-1", (cause) =>
    cause instanceof AppError ? cause : new AppError("internal", { cause }),
  );
  return { stream, answering, finish: () => resolve(ANSWERED), fail: reject };
}

/** The parts of a whole stream, each one as `useChat` reads it. */
async function partsOf(response: Response): Promise<ChatUIChunk[]> {
  const events = (await response.text()).split("\n\n");
  expect(events.pop()).toBe("");
  expect(events.pop()).toBe("data: [DONE]");
  const schema = uiMessageChunkSchema();
  return Promise.all(
    events.map(async (event) => {
      const part = JSON.parse(event.replace(/^data: /, ""));
      expect((await schema.validate?.(part))?.success).toBe(true);
      return part as ChatUIChunk;
    }),
  );
}

const typesOf = (parts: ChatUIChunk[]) => parts.map(({ type }) => type);
const textOf = (parts: ChatUIChunk[]) =>
  parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");

describe("a streamed answer", () => {
  test("has its parts in the documented order, whenever the text comes", async () => {
    const { stream, answering, finish } = underWay();
    stream.onText("Put wound ");
    const response = await stream.respond(answering);
    stream.onText("care first [W1].");
    finish();
    const parts = await partsOf(response);
    expect(typesOf(parts)).toEqual([
      "start",
      "data-session",
      "text-start",
      "text-delta",
      "text-delta",
      "text-end",
      "data-citations",
      "data-unsupported",
      "data-usage",
      "data-done",
      "finish",
    ]);
    expect(textOf(parts)).toBe(ANSWERED.answer.response);
    expect(parts[0]).toEqual({ type: "start", messageId: MESSAGE_ID });
    expect(parts[1]).toMatchObject({ data: { created: true, session: SESSION } });
    expect(parts.at(-2)).toEqual({
      type: "data-done",
      data: { message_count: 2, status: "complete" },
    });
  });

  test("loses no piece of the text, however it is cut and however early it comes", async () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom(...'aé😀\n"\\ '), minLength: 1 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(6), async (all, early) => {
        const { stream, answering, finish } = underWay();
        const before = Math.max(1, Math.min(early, all.length));
        for (const piece of all.slice(0, before)) stream.onText(piece);
        const response = await stream.respond(answering);
        for (const piece of all.slice(before)) stream.onText(piece);
        finish();
        expect(textOf(await partsOf(response))).toBe(all.join(""));
      }),
      { numRuns: 30 },
    );
  });

  test("says what it is in its headers", async () => {
    const { stream, answering, finish } = underWay();
    stream.onText("x");
    const response = await stream.respond(answering);
    finish();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  });

  test("has no status before the first piece, so that a model that fails is an error", async () => {
    const { stream, answering, fail } = underWay();
    const response = stream.respond(answering);
    fail(new AppError("provider_timeout"));
    await expect(response).rejects.toMatchObject({ code: "provider_timeout", status: 504 });
  });

  test("that breaks off says so in the wire's words, without what happened inside", async () => {
    const { stream, answering, fail } = underWay();
    stream.onText("Put wound");
    const response = await stream.respond(answering);
    fail(new Error("connect ECONNREFUSED 10.0.0.1"));
    const parts = await partsOf(response);
    expect(typesOf(parts).slice(3)).toEqual(["text-delta", "text-end", "data-error", "error"]);
    expect(parts.at(-2)).toMatchObject({ data: { code: "internal", request_id: "request-1" } });
    expect(JSON.stringify(parts)).not.toContain("ECONNREFUSED");
  });

  test("goes on without a reader who left", async () => {
    const { stream, answering, finish } = underWay();
    stream.onText("Put ");
    const response = await stream.respond(answering);
    await response.body?.cancel();
    expect(() => stream.onText("wound care first.")).not.toThrow();
    finish();
    await expect(answering.finished).resolves.toBe(ANSWERED);
  });
});

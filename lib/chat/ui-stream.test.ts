import { uiMessageChunkSchema } from "ai";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { type Answered, LiveAnswer } from "./runs/live-answer.ts";
import { sampleOpening } from "./runs/sample-opening.ts";
import type { ChatUIChunk } from "./schema.ts";
import { answerStream } from "./ui-stream.ts";

const OPENING = sampleOpening(
  "0197a000-0000-7000-8000-000000000001",
  "0197a000-0000-7000-8000-000000000002",
);
const { session: SESSION, messageId: MESSAGE_ID } = OPENING;

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

/** An answer under way, and a reader's stream of it. */
function underWay() {
  const live = new LiveAnswer(OPENING);
  const respond = () =>
    answerStream(live, "request-1", (cause) =>
      cause instanceof AppError ? cause : new AppError("internal", { cause }),
    );
  return { live, respond, finish: () => live.finish({ answered: ANSWERED }) };
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
    const { live, respond, finish } = underWay();
    live.write("Put wound ");
    const response = respond();
    live.write("care first [W1].");
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
    expect(parts[1]).toEqual({
      type: "data-session",
      data: { created: true, session: SESSION, user_message_id: OPENING.userMessageId },
    });
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
        const { live, respond, finish } = underWay();
        for (const piece of all.slice(0, early)) live.write(piece);
        const response = respond();
        for (const piece of all.slice(early)) live.write(piece);
        finish();
        expect(textOf(await partsOf(response))).toBe(all.join(""));
      }),
      { numRuns: 30 },
    );
  });

  test("says what it takes the place of, and what its question says now", async () => {
    const live = new LiveAnswer({ ...OPENING, replacesId: "old", newQuestion: "And now?" });
    live.finish({ answered: ANSWERED });
    const parts = await partsOf(answerStream(live, "", () => new AppError("internal")));
    expect(parts[1]).toMatchObject({ data: { replaces: "old", question: "And now?" } });
  });

  test("says what it is in its headers", () => {
    const response = underWay().respond();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  });

  test("that breaks off says so in the wire's words, without what happened inside", async () => {
    const { live, respond } = underWay();
    live.write("Put wound");
    const response = respond();
    live.finish({ error: new Error("connect ECONNREFUSED 10.0.0.1") });
    const parts = await partsOf(response);
    expect(typesOf(parts).slice(3)).toEqual(["text-delta", "text-end", "data-error", "error"]);
    expect(parts.at(-2)).toMatchObject({ data: { code: "internal", request_id: "request-1" } });
    expect(JSON.stringify(parts)).not.toContain("ECONNREFUSED");
  });

  test("goes on without a reader who left", async () => {
    const { live, respond, finish } = underWay();
    live.write("Put ");
    const leaving = respond();
    const staying = respond();
    await leaving.body?.cancel();
    expect(() => live.write("wound care first.")).not.toThrow();
    finish();
    expect(textOf(await partsOf(staying))).toBe("Put wound care first.");
  });
});

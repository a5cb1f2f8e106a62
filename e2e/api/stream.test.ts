import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { historySchema } from "../../lib/chat/schema.ts";
import { ANSWER, INVENTED_NUMBER, MULTIBYTE } from "../fake-openai/behaviours.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { recordedRequest, release } from "../harness/fake-client.ts";
import { call } from "../harness/http.ts";
import { afterFirstText, readAnswer } from "../harness/ui-stream.ts";

const { coach, model, fakeUrl } = inject("servers");

const history = async (user: Account, sessionId: string) => {
  const reply = await user.call("GET", `/api/chat/${sessionId}/history`);
  return expectBody(reply, 200, historySchema).messages;
};

/** The order in which the kinds of part come first. */
const order = (types: string[]) =>
  [...new Set(types)].filter((type) => type !== "start-step" && type !== "finish-step");

test("an invented number is marked while the answer is still being written", async () => {
  const { user, jobId } = await jobSeeker(model.url);
  const question = "What did I achieve? {fake invented}";
  const answer = await readAnswer(
    await user.stream("/api/chat/start", { job_id: jobId, question }),
  );
  expect(answer.types.indexOf("data-unsupported")).toBeGreaterThan(0);
  expect(answer.types.indexOf("data-unsupported")).toBeLessThan(
    answer.types.lastIndexOf("text-delta"),
  );
  expect(answer.data("unsupported").map((mark) => mark.text)).toContainEqual(
    expect.stringContaining(INVENTED_NUMBER.slice(0, 5)),
  );
});

describe.each([
  ["the built-in coach", coach.url],
  ["an endpoint", model.url],
])("a streamed answer of %s", (_whose, url) => {
  test("comes in the documented order and is the answer that history keeps", async () => {
    const { user, jobId } = await jobSeeker(url);
    const question = "What should I put first?";
    const response = await user.stream("/api/chat/start", { job_id: jobId, question });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
    expect(response.headers.get("x-request-id")).toBeTruthy();
    const answer = await readAnswer(response);
    expect(order(answer.types)).toEqual([
      "start",
      "data-session",
      "text-start",
      "text-delta",
      "text-end",
      "data-citations",
      "data-unsupported",
      "data-usage",
      "data-done",
      "finish",
    ]);
    const { session, created, user_message_id } = answer.data("session");
    expect(created).toBe(true);
    const [asked, answered] = await history(user, session.session_id);
    expect(asked).toMatchObject({ id: user_message_id, content: question });
    expect(answered).toMatchObject({
      id: answer.messageId,
      content: answer.text,
      status: "complete",
      citations: answer.data("citations"),
      unsupported: answer.data("unsupported"),
      usage: answer.data("usage"),
    });
    expect(answer.data("done")).toEqual({ message_count: 2, status: "complete" });
  });

  test("continues a session, by start and by message", async () => {
    const { user, jobId } = await jobSeeker(url);
    const sessionId = await user.startSession(jobId);
    const again = { job_id: jobId, question: "Second?" };
    const second = await readAnswer(await user.stream("/api/chat/start", again));
    expect(second.data("session")).toMatchObject({
      created: false,
      session: { session_id: sessionId },
    });
    const path = `/api/chat/${sessionId}/message`;
    const third = await readAnswer(await user.stream(path, { message: "Third?" }));
    expect(third.data("done")).toEqual({ message_count: 6, status: "complete" });
    const messages = await history(user, sessionId);
    const answers = messages.filter((message) => message.role === "assistant");
    expect(answers.slice(1).map((message) => message.id)).toEqual([
      second.messageId,
      third.messageId,
    ]);
  });
});

describe("a streamed answer", () => {
  test("arrives while the endpoint is still writing", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const key = randomUUID();
    const question = `Piece by piece? {fake gate key=${key}}`;
    const response = await user.stream("/api/chat/start", { job_id: jobId, question });
    let state = "";
    await afterFirstText(response, async () => {
      state = (await recordedRequest(fakeUrl, key)).state;
      await release(fakeUrl, key);
    });
    expect(state).toBe("running");
  });

  test("keeps characters whole whose bytes come in different packets", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    for (const size of [1, 5]) {
      const question = `Umlauts? {fake multibyte size=${size}}`;
      const response = await user.stream("/api/chat/start", { job_id: jobId, question });
      expect((await readAnswer(response)).text).toBe(MULTIBYTE);
    }
  });

  test("is whole in history although its reader left in the middle", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const mark = randomUUID();
    const leaving = new AbortController();
    const response = await user.stream(
      `/api/chat/${sessionId}/message`,
      { message: `Will you finish ${mark}? {fake slow every=50}` },
      leaving.signal,
    );
    await afterFirstText(response, () => leaving.abort());
    await expect
      .poll(async () => (await history(user, sessionId)).at(-1))
      .toMatchObject({ role: "assistant", content: ANSWER, status: "complete" });
    await expect.poll(async () => (await recordedRequest(fakeUrl, mark)).state).toBe("answered");
    expect(await history(user, sessionId)).toHaveLength(4);
  });

  test("is not begun for a request that is refused: the error is JSON with its status", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const headers = { accept: "text/event-stream" };
    const post = (path: string, body: unknown, token = user.token) =>
      call(model.url, "POST", path, body, { headers, token });
    const start = { job_id: jobId, question: "Why?" };
    expectError(await post("/api/chat/start", start, ""), 401, "unauthenticated");
    expectError(await post("/api/chat/start", { ...start, question: "" }), 400, "invalid_request");
    const missing = { ...start, job_id: 2_000_000_000 };
    expectError(await post("/api/chat/start", missing), 404, "job_not_found");
    const unknown = `/api/chat/${randomUUID()}/message`;
    expectError(await post(unknown, { message: "Why?" }), 404, "session_not_found");
  });

  test("is JSON for a client that takes anything", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const headers = { accept: "*/*" };
    const body = { job_id: jobId, question: "Why?" };
    const reply = await user.call("POST", "/api/chat/start", body, { headers });
    expect(reply.body).toMatchObject({ response: ANSWER });
  });
});

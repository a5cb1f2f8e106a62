import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { answerSchema, startAnswerSchema } from "../../lib/chat/schema.ts";
import { jobsSchema } from "../../lib/job/schema.ts";
import { FIRST_HALF } from "../fake-openai/behaviours.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { recordedRequests, release } from "../harness/fake-client.ts";
import { RunningAnswer, readAnswer } from "../harness/ui-stream.ts";

const { model, fakeUrl } = inject("servers");

const post = (user: Account, path: string, body: unknown, key: string) =>
  user.call("POST", path, body, { headers: { "idempotency-key": key } });

describe("the same key and body", () => {
  test("start a session once, and answer alike", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const [key, mark] = [randomUUID(), randomUUID()];
    const body = { job_id: jobId, question: `Once ${mark}?` };
    const first = await post(user, "/api/chat/start", body, key);
    const answer = expectBody(first, 201, startAnswerSchema);
    await user.message(answer.session_id, "Something else?");
    const again = await post(
      user,
      "/api/chat/start",
      { ...body, question: ` ${body.question} ` },
      key,
    );
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await recordedRequests(fakeUrl, mark)).toHaveLength(1);
    expect(await user.history(answer.session_id)).toHaveLength(4);
  });

  test("are answered as a stream or as JSON, whichever is asked for, with one call of the model", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const [key, mark] = [randomUUID(), randomUUID()];
    const path = `/api/chat/${sessionId}/message`;
    const body = { message: `Once ${mark}?` };
    const stream = async () =>
      readAnswer(await user.stream(path, body, undefined, { "idempotency-key": key }));
    const first = await stream();
    const json = expectBody(await post(user, path, body, key), 200, answerSchema);
    const again = await stream();
    for (const one of [first, again]) {
      expect(one.messageId).toBe(json.message_id);
      expect(one.text).toBe(json.response);
      expect(one.data("citations")).toEqual(json.citations);
      expect(one.data("unsupported")).toEqual(json.unsupported);
      expect(one.data("usage")).toEqual(json.usage);
      expect(one.data("done")).toEqual({ message_count: 4, status: "complete" });
    }
    expect(again.data("session").user_message_id).toBe(first.data("session").user_message_id);
    expect(await recordedRequests(fakeUrl, mark)).toHaveLength(1);
  });

  test("regenerate once", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const key = randomUUID();
    const regenerate = () => post(user, `/api/chat/${sessionId}/regenerate`, {}, key);
    const first = expectBody(await regenerate(), 200, answerSchema);
    expect((await regenerate()).body).toEqual(first);
    expect((await user.history(sessionId)).at(-1)).toMatchObject({
      id: first.message_id,
      earlier_answers: 1,
    });
  });

  test("add a posting once, also side by side", async () => {
    const { user } = await jobSeeker(model.url);
    const key = randomUUID();
    const body = { description: `Gardener\nGreen Acre\n\nRequirements:\n- Pruning ${key}` };
    const add = async () => {
      const reply = await post(user, "/api/jobs", body, key);
      if (reply.status === 409) expectError(reply, 409, "run_in_progress");
      return reply.status === 201 ? z.object({ job_id: z.int() }).parse(reply.body).job_id : null;
    };
    const ids = [...(await Promise.all(Array.from({ length: 5 }, add))), await add()];
    expect(new Set(ids.filter((id) => id !== null)).size).toBe(1);
    const list = await user.call("GET", "/api/jobs?q=Gardener&limit=100");
    const { jobs } = expectBody(list, 200, jobsSchema);
    expect(jobs.filter(({ is_own }) => is_own)).toHaveLength(1);
  });

  test("are 409 while the first is being answered", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const [key, gate] = [randomUUID(), randomUUID()];
    const path = `/api/chat/${sessionId}/message`;
    const body = { message: `Half? {fake gate key=${gate}}` };
    const headers = { "idempotency-key": key };
    const running = new RunningAnswer(await user.stream(path, body, undefined, headers));
    await running.untilText(FIRST_HALF);
    expectError(await post(user, path, body, key), 409, "run_in_progress");
    await release(fakeUrl, gate);
    const { messageId } = await running.rest();
    expect((await post(user, path, body, key)).body).toMatchObject({ message_id: messageId });
    expect(await user.history(sessionId)).toHaveLength(4);
  });

  test("try again after a failure", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const [key, mark] = [randomUUID(), randomUUID()];
    const body = { job_id: jobId, question: `Will it ${mark}? {fake error status=401}` };
    expectError(await post(user, "/api/chat/start", body, key), 502, "provider_error");
    expectError(await post(user, "/api/chat/start", body, key), 502, "provider_error");
    expect(await recordedRequests(fakeUrl, mark)).toHaveLength(2);
    const invalid = { job_id: jobId, question: "" };
    const other = randomUUID();
    expectError(await post(user, "/api/chat/start", invalid, other), 400, "invalid_request");
    const valid = { job_id: jobId, question: "Well?" };
    expect((await post(user, "/api/chat/start", valid, other)).status).toBe(200);
  });

  test("of another user are another request", async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      [1, 2].map(async () => {
        const { user, jobId } = await jobSeeker(model.url);
        const sessionId = await user.startSession(jobId);
        const body = { message: "Why me?" };
        const reply = await post(user, `/api/chat/${sessionId}/message`, body, key);
        return expectBody(reply, 200, answerSchema);
      }),
    );
    expect(answers[0]?.message_id).not.toBe(answers[1]?.message_id);
  });
});

describe("a key", () => {
  test("with another body, or at another address, is 422 and asks nothing", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const key = randomUUID();
    const path = `/api/chat/${sessionId}/message`;
    await post(user, path, { message: "Why me?" }, key);
    const others: [string, unknown][] = [
      [path, { message: "Why not me?" }],
      ["/api/chat/start", { job_id: jobId, question: "Why me?" }],
      [`/api/chat/${sessionId}/regenerate`, {}],
      ["/api/jobs", { description: "Gardener\nGreen Acre" }],
    ];
    for (const [other, body] of others) {
      expectError(await post(user, other, body, key), 422, "idempotency_key_reused");
    }
    expect(await user.history(sessionId)).toHaveLength(4);
  });

  test.each([
    ["empty", ""],
    ["of 256 characters", "k".repeat(256)],
  ])("that is %s is 400", async (_what, key) => {
    const { user, jobId } = await jobSeeker(model.url);
    const body = { job_id: jobId, question: "Why me?" };
    const error = expectError(
      await post(user, "/api/chat/start", body, key),
      400,
      "invalid_request",
    );
    expect(error.details?.map(({ path }) => path)).toEqual(["Idempotency-Key"]);
  });

  test("of 255 characters is one", async () => {
    const { user } = await jobSeeker(model.url);
    const body = { description: "Gardener\nGreen Acre" };
    expect((await post(user, "/api/jobs", body, "k".repeat(255))).status).toBe(201);
  });

  test("goes with the session that it made", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const key = randomUUID();
    const body = { job_id: jobId, question: "Why me?" };
    const start = async () =>
      expectBody(await post(user, "/api/chat/start", body, key), 201, startAnswerSchema);
    const first = await start();
    await user.call("DELETE", `/api/chat/${first.session_id}`);
    expect((await start()).session_id).not.toBe(first.session_id);
  });
});

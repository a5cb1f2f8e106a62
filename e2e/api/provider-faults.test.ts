import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  answerSchema,
  historySchema,
  type Message,
  sessionsSchema,
} from "../../lib/chat/schema.ts";
import { PROVIDER_SECRET } from "../fake-openai/behaviours.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { atProvider } from "../harness/fleet.ts";
import { type App, freePort, startApp } from "../harness/server.ts";
import { readAnswer } from "../harness/ui-stream.ts";

const { model } = inject("servers");

/** What each fault of the provider is to a client. */
const FAULTS: [string, number[], string[]][] = [
  ["error status=500", [502], ["provider_error"]],
  ["error status=401", [502], ["provider_error"]],
  ["error status=429 after=0", [503], ["provider_unavailable"]],
  ["error status=503", [503], ["provider_unavailable"]],
  ["reset", [502, 503], ["provider_error", "provider_unavailable"]],
  ["empty", [502], ["provider_error"]],
  ["cut", [502, 503], ["provider_error", "provider_unavailable"]],
  ["hang", [504], ["provider_timeout"]],
  ["stall", [504], ["provider_timeout"]],
];

async function history(user: Account, sessionId: string): Promise<Message[]> {
  const reply = await user.call("GET", `/api/chat/${sessionId}/history`);
  return expectBody(reply, 200, historySchema).messages;
}

/** The rule for every fault: the question is there and counted, and the next one is answered. */
async function expectNothingLost(user: Account, sessionId: string, question: string) {
  const messages = await history(user, sessionId);
  expect(messages.filter((message) => message.content === question)).toHaveLength(1);
  const list = await user.call("GET", "/api/chat/sessions");
  const { sessions } = expectBody(list, 200, sessionsSchema);
  expect(sessions[0]).toMatchObject({ session_id: sessionId, message_count: messages.length });
  const next = expectBody(await user.message(sessionId, "And now?"), 200, answerSchema);
  expect(next.message_count).toBe(messages.length + 2);
  return messages;
}

describe.each(FAULTS)("a provider with the fault: %s", (fault, statuses, codes) => {
  test("is an error of ours to a client that reads JSON, and the question stays", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const question = `Will it hold ${randomUUID()}? {fake ${fault}}`;
    const reply = await user.message(sessionId, question);
    expect(statuses, reply.text).toContain(reply.status);
    const { code = "" } = (reply.body as { error?: { code?: string } }).error ?? {};
    expect(codes).toContain(code);
    expectError(reply, reply.status, code);
    expect(reply.text).not.toContain(PROVIDER_SECRET);
    await expectNothingLost(user, sessionId, question);
  });

  test("is an error of ours to a client that reads the stream, and the question stays", async () => {
    const { user, jobId } = await jobSeeker(model.url);
    const sessionId = await user.startSession(jobId);
    const question = `Will it hold ${randomUUID()}? {fake ${fault}}`;
    const response = await user.stream(`/api/chat/${sessionId}/message`, { message: question });
    if (response.status === 200) {
      const answer = await readAnswer(response);
      const error = answer.data("error");
      expect(codes).toContain(error.code);
      expect(JSON.stringify(answer.parts)).not.toContain(PROVIDER_SECRET);
      expect(answer.types).not.toContain("data-usage");
      const kept = (await history(user, sessionId)).find(({ id }) => id === answer.messageId);
      if (answer.text !== "")
        expect(kept).toMatchObject({ content: answer.text, status: "failed" });
    } else {
      expect(statuses).toContain(response.status);
    }
    await expectNothingLost(user, sessionId, question);
  });
});

test("a fault on the very first question keeps session and question, and start continues it", async () => {
  const { user, jobId } = await jobSeeker(model.url);
  const question = "Are you there? {fake error status=500}";
  expectError(await user.start(jobId, question), 502, "provider_error");
  const list = await user.call("GET", "/api/chat/sessions");
  const { sessions } = expectBody(list, 200, sessionsSchema);
  expect(sessions).toHaveLength(1);
  const [session] = sessions;
  expect((await history(user, session?.session_id ?? ""))[0]?.content).toBe(question);
  const again = await user.start(jobId, "Are you back?");
  expect(again.status, again.text).toBe(200);
  expect(again.body).toMatchObject({ session_id: session?.session_id, created: false });
});

describe("an endpoint that nobody serves", () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp(atProvider(`http://127.0.0.1:${await freePort()}`));
  });
  afterAll(() => app?.dispose());

  test("is 503, keeps the question, and leaves everything else at work", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const reply = await user.start(jobId, "Anyone there?");
    expectError(reply, 503, "provider_unavailable");
    expect(reply.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
    const list = await user.call("GET", "/api/chat/sessions");
    const { sessions } = expectBody(list, 200, sessionsSchema);
    const [session] = sessions;
    const messages = await history(user, session?.session_id ?? "");
    expect(messages[0]).toMatchObject({ role: "user", content: "Anyone there?" });
    expect(session?.message_count).toBe(messages.length);
  });
});

describe("a small model", () => {
  let app: App;
  // Nothing may call the provider here: a listener that only counts.
  const calls = { count: 0 };
  const listener = createServer((socket) => {
    calls.count += 1;
    socket.destroy();
  });

  beforeAll(async () => {
    const port = await freePort();
    await new Promise<void>((resolve) => listener.listen(port, "127.0.0.1", resolve));
    const env = { ...atProvider(`http://127.0.0.1:${port}`), CONTEXT_WINDOW: "4096" };
    app = await startApp(env);
  });
  afterAll(async () => {
    await app?.dispose();
    listener.close();
  });

  test("gets no question that cannot fit its window: 400, and no trace of it", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const question = "鬱 驫 ".repeat(2_000).trim();
    expectError(await user.start(jobId, question), 400, "invalid_request");
    const list = await user.call("GET", "/api/chat/sessions?status=all");
    for (const { message_count } of expectBody(list, 200, sessionsSchema).sessions) {
      expect(message_count).toBe(0);
    }
    expect(calls.count).toBe(0);
  });
});

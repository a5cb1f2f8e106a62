import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { contextSchema, sessionsSchema } from "../../lib/chat/schema.ts";
import { ANSWER } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { jobSeeker, logIn } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { recordedRequests } from "../harness/fake-client.ts";
import { appAt, Troubled } from "../harness/faults.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD, type App, freePort, startApp } from "../harness/server.ts";

/** Faults of the endpoint as a whole: nobody there, ill for long, or with a smaller window than was thought. */

const healthSchema = z.object({
  context_window: z.int(),
  provider: z.object({
    circuit: z.string(),
    failures_in_a_row: z.int(),
    last_fault: z.string().nullable(),
    retry_after_seconds: z.int().nullable(),
  }),
});

async function healthOf(app: App) {
  const admin = await logIn(app.url, ADMIN_EMAIL, ADMIN_PASSWORD);
  return expectBody(await admin.call("GET", "/api/chat/health"), 200, healthSchema);
}

describe.each([
  ["whose host is unknown", async () => "http://no-such-host.invalid"],
  ["that nobody serves", async () => `http://127.0.0.1:${await freePort()}`],
])("an endpoint %s", (_name, address) => {
  let app: App;

  beforeAll(async () => {
    app = await appAt(await address());
  });
  afterAll(() => app?.dispose());

  test("is 503, keeps the question, and leaves everything else at work", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const reply = await user.start(jobId, "Anyone there?");
    expectError(reply, 503, "provider_unavailable");
    expect(reply.text).not.toMatch(/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|127\.0\.0\.1|invalid/);
    const list = await user.call("GET", "/api/chat/sessions");
    const [session] = expectBody(list, 200, sessionsSchema).sessions;
    const sessionId = session?.session_id ?? "";
    const response = await user.stream(`/api/chat/${sessionId}/message`, { message: "And now?" });
    expect(response.status).toBe(503);
    await response.body?.cancel();
    const messages = await user.history(sessionId);
    expect(messages.map(({ role, content }) => [role, content])).toEqual([
      ["user", "Anyone there?"],
      ["user", "And now?"],
    ]);
    const again = await user.call("GET", "/api/chat/sessions");
    expect(again.body).toMatchObject({ sessions: [{ message_count: 2, total_tokens_used: 0 }] });
    expect((await healthOf(app)).provider.last_fault).toBe("unreachable");
  });
});

describe("an endpoint that fails again and again", () => {
  let fake: FakeOpenai;
  let app: App;

  beforeAll(async () => {
    fake = await startFakeOpenai();
    app = await appAt(fake.url);
  });
  afterAll(async () => {
    await app?.dispose();
    await fake?.close();
  });

  test("is left alone for a while, which administrators see, then tried, and asked again", async () => {
    expect((await healthOf(app)).provider).toMatchObject({ circuit: "closed", last_fault: null });
    const troubled = await Troubled.by(app.url, fake.url, "error status=503");
    for (let at = 0; at < 5; at++) {
      expectError(await troubled.asJson(), 503, "provider_unavailable");
    }
    expect(await troubled.calls()).toHaveLength(15);

    const refused = await troubled.asJson();
    expectError(refused, 503, "provider_unavailable");
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(10);
    expect(await troubled.calls()).toHaveLength(15);
    const { provider } = await healthOf(app);
    expect(provider).toMatchObject({ circuit: "open", last_fault: "overloaded" });
    expect(provider.failures_in_a_row).toBe(5);
    // Its state is for administrators.
    const health = await troubled.user.call("GET", "/api/chat/health");
    expect(health.body).toEqual({ status: "ok" });

    // It is well again: the first question after the pause finds out.
    await expect
      .poll(async () => (await healthOf(app)).provider.circuit, { timeout: 15_000, interval: 500 })
      .toBe("half_open");
    const { user, sessionId } = troubled;
    expect((await user.message(sessionId, "And now?")).body).toMatchObject({ response: ANSWER });
    expect((await healthOf(app)).provider).toMatchObject({
      circuit: "closed",
      failures_in_a_row: 0,
      retry_after_seconds: null,
    });
    const messages = await user.history(sessionId);
    expect(messages.filter(({ content }) => content === troubled.question)).toHaveLength(6);
  });
});

describe("a model whose window is smaller than was thought", () => {
  let fake: FakeOpenai;
  let app: App;
  const WINDOW = "{fake window tokens=1500}";

  beforeAll(async () => {
    fake = await startFakeOpenai();
    app = await appAt(fake.url, { CONTEXT_WINDOW: "8000" });
  });
  afterAll(async () => {
    await app?.dispose();
    await fake?.close();
  });

  test("is asked once more with less; the next question fits at once, also after a restart", async () => {
    const troubled = await Troubled.by(app.url, fake.url, "window tokens=1500");
    const { user, sessionId } = troubled;
    expect((await troubled.asJson()).body).toMatchObject({ response: ANSWER });
    expect(await troubled.calls()).toHaveLength(2);
    const messages = await troubled.expectNothingLost({ content: ANSWER, status: "complete" });
    expect(messages.map(({ context_version }) => context_version)).toEqual([1, 1, 1, 2]);

    const { context_window: learned } = await healthOf(app);
    expect(learned).toBeLessThan(8_000);
    const reply = await user.call("GET", `/api/chat/${sessionId}/context`);
    const { context_version, ledger, initial_context } = expectBody(reply, 200, contextSchema);
    expect([context_version, ledger.context_window]).toEqual([2, learned]);
    const system = (await troubled.calls()).at(-1)?.body.messages[0]?.content;
    expect(system).toContain(initial_context.resume);
    expect(system).toContain(initial_context.job_description);

    expect((await user.message(sessionId, `And next? ${WINDOW}`)).status).toBe(200);
    expect(await recordedRequests(fake.url, "And next?")).toHaveLength(1);
    await app.stop();
    app = await startApp({}, app);
    expect((await healthOf(app)).context_window).toBe(learned);
    expect((await user.message(sessionId, `And after? ${WINDOW}`)).status).toBe(200);
    expect(await recordedRequests(fake.url, "And after?")).toHaveLength(1);
  }, 120_000);

  test("is asked once more only; what never fits is told, and the question stays", async () => {
    const troubled = await Troubled.by(app.url, fake.url, "window tokens=1");
    const response = await troubled.asStream();
    expect(response).toMatchObject({ status: 502 });
    expect((await troubled.calls()).length).toBeLessThanOrEqual(2);
    const messages = await troubled.user.history(troubled.sessionId);
    expect(messages.at(-1)).toMatchObject({ role: "user", content: troubled.question });
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
    app = await appAt(`http://127.0.0.1:${port}`, { CONTEXT_WINDOW: "4096" });
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

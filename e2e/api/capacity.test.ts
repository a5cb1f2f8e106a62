import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { FIRST_HALF } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { jobSeeker, logIn, signUp } from "../harness/accounts.ts";
import { postSignIn } from "../harness/browser-session.ts";
import { expectError } from "../harness/expectations.ts";
import { recordedRequests, release } from "../harness/fake-client.ts";
import { atProvider } from "../harness/fleet.ts";
import { type App, startApp } from "../harness/server.ts";
import { RunningAnswer } from "../harness/ui-stream.ts";

const { coach } = inject("servers");

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai();
});
afterAll(() => fake?.close());

describe("a server that writes as many answers as it may", () => {
  const RUNS = 2;
  let app: App;
  beforeAll(async () => {
    app = await startApp({ ...atProvider(fake.url), MAX_CONCURRENT_RUNS: String(RUNS) });
  });
  afterAll(() => app?.dispose());

  test("refuses more and says when to come again, and answers everything else", async () => {
    const key = randomUUID();
    const running = await Promise.all(
      Array.from({ length: RUNS }, async () => {
        const { user, jobId } = await jobSeeker(app.url);
        const body = { job_id: jobId, question: `Half? {fake gate key=${key}}` };
        const answer = new RunningAnswer(await user.stream("/api/chat/start", body));
        const { session } = (await answer.untilText(FIRST_HALF)).data("session");
        return { answer, user, sessionId: session.session_id };
      }),
    );
    const { user, jobId } = await jobSeeker(app.url);
    const refused = await user.start(jobId, `No room? ${key}`);
    expectError(refused, 503, "provider_unavailable");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    // Nothing was begun for it.
    const sessions = await user.call("GET", "/api/chat/sessions?status=all");
    expect(sessions.body).toMatchObject({ sessions: [] });

    expect((await user.call("GET", "/api/chat/health")).body).toEqual({ status: "ok" });
    const again = await logIn(app.url, user.email, user.password);
    expect((await again.call("GET", "/api/jobs")).status).toBe(200);
    for (const one of running) expect(await one.user.history(one.sessionId)).toHaveLength(1);

    await release(fake.url, key);
    for (const { answer } of running) await answer.rest();
    expect((await user.start(jobId, "Room now?")).status).toBe(201);
  });
});

describe("a daily allowance", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ ...atProvider(fake.url), TOKENS_PER_DAY: "1" });
  });
  afterAll(() => app?.dispose());

  test("that is used up is 429 until the day ends, also in a new chat, and asks no model", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const sessionId = await user.startSession(jobId, "The first?");
    const used = `The second? ${randomUUID()}`;
    const replies = [await user.message(sessionId, used)];
    await user.call("DELETE", `/api/chat/${sessionId}`);
    replies.push(await user.start(jobId, used));
    for (const reply of replies) {
      const { message } = expectError(reply, 429, "rate_limited");
      expect(message).toContain("midnight");
      const seconds = Number(reply.headers.get("retry-after"));
      const today = new Date().toISOString().slice(0, 10);
      expect(new Date(Date.now() + (seconds - 2) * 1000).toISOString().slice(0, 10)).toBe(today);
    }
    expect(await recordedRequests(fake.url, used)).toEqual([]);
    const other = await jobSeeker(app.url);
    expect((await other.user.start(other.jobId, "Mine?")).status).toBe(201);
  });

  test("counts what begins side by side", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const key = randomUUID();
    const jobs = [
      jobId,
      ...(await Promise.all([1, 2, 3, 4].map((at) => user.addJob(`Cook ${at}`)))),
    ];
    let refused = 0;
    const replies = await Promise.all(
      jobs.map(async (id) => {
        const reply = await user.start(id, `At once? {fake gate key=${key}}`);
        if (reply.status === 429) refused += 1;
        if (refused === jobs.length - 1) await release(fake.url, key);
        return reply.status;
      }),
    );
    expect(replies.filter((status) => status === 201)).toHaveLength(1);
    expect(await recordedRequests(fake.url, key)).toHaveLength(1);
  });
});

/** A body that says nothing of its length and never ends by itself. @returns how much of it was taken. */
async function sendWithoutEnd(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; sent: number }> {
  const piece = new Uint8Array(64_000).fill(0x61);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      sent += piece.byteLength;
      // A server that reads everything is not asked for more than this.
      if (sent > 60_000_000) controller.close();
      else controller.enqueue(piece);
      await delay(1);
    },
  });
  const init = { method: path === "/api/resume" ? "PUT" : "POST", headers, body, duplex: "half" };
  const response = await fetch(`${coach.url}${path}`, init as RequestInit);
  await response.body?.cancel();
  return { status: response.status, sent };
}

describe("a body without a length is read no further than it may go:", () => {
  const JSON_TYPE = "application/json";
  test.each([
    ["/api/auth/token", JSON_TYPE],
    ["/api/auth/signup", JSON_TYPE],
    ["/api/auth/callback/credentials", "application/x-www-form-urlencoded"],
    ["/api/auth/signout", "application/x-www-form-urlencoded"],
    ["/api/resume", JSON_TYPE],
    ["/api/resume/import", "multipart/form-data; boundary=x"],
    ["/api/jobs", JSON_TYPE],
    ["/api/chat/start", JSON_TYPE],
    ["/api/account/password", JSON_TYPE],
  ])("%s", async (path, type) => {
    const { token } = await signUp(coach.url);
    const headers = { authorization: `Bearer ${token}`, "content-type": type };
    const { status, sent } = await sendWithoutEnd(path, headers);
    expect(status).toBe(413);
    // What stands in the buffers between is sent but not read.
    expect(sent).toBeLessThan(30_000_000);
  });

  test("a sign-in's form of usual length is", async () => {
    const user = await signUp(coach.url);
    const { jar } = await postSignIn(coach.url, user.email, user.password);
    expect([...jar.keys()].some((name) => name.includes("session-token"))).toBe(true);
  });
});

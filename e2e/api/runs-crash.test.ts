import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ANSWER, FIRST_HALF } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectError } from "../harness/expectations.ts";
import { release } from "../harness/fake-client.ts";
import { atProvider } from "../harness/fleet.ts";
import { type App, startApp } from "../harness/server.ts";
import { RunningAnswer } from "../harness/ui-stream.ts";

/** A process that dies is followed within its lease and a sweep. */
const TAKEN_OVER_MS = 30_000;
/** What is streamed is in the database after this. */
const KEPT_MS = 1_000;

describe("an answer whose server", () => {
  let fake: FakeOpenai;
  let app: App;

  beforeAll(async () => {
    fake = await startFakeOpenai();
    app = await startApp({ ...atProvider(fake.url) });
  });
  afterAll(async () => {
    await app?.dispose();
    await fake?.close();
  });

  async function half(user: Account, sessionId: string, how: "message" | "regenerate" = "message") {
    const key = randomUUID();
    const message = `Half? {fake gate key=${key}}`;
    const path = `/api/chat/${sessionId}/${how}`;
    const running = new RunningAnswer(await user.stream(path, { message }));
    const { messageId } = await running.untilText(FIRST_HALF);
    return { key, running, messageId };
  }

  test("is killed is kept as far as it was streamed a second before, and the session goes on", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const sessionId = await user.startSession(jobId);
    const { messageId, running } = await half(user, sessionId);
    const other = await jobSeeker(app.url);
    const otherId = await other.user.startSession(other.jobId);
    const regenerating = await half(other.user, otherId, "regenerate");
    await delay(KEPT_MS);
    await app.stop("SIGKILL");
    await expect(running.rest()).rejects.toThrow();
    await expect(regenerating.running.rest()).rejects.toThrow();

    app = await startApp({}, app);
    await expect
      .poll(async () => (await user.history(sessionId)).at(-1), { timeout: TAKEN_OVER_MS })
      .toMatchObject({
        ...{ id: messageId, content: FIRST_HALF, status: "failed" },
        // Checked by the process that has taken it over.
        citations: [{ ref: "[W1]" }, { ref: "[J1]" }],
      });
    const list = await user.call("GET", "/api/chat/sessions");
    expect(list.body).toMatchObject({ sessions: [{ message_count: 4 }] });
    expect((await user.follow(sessionId)).status).toBe(204);
    expect((await user.message(sessionId, "And now?")).status).toBe(200);
    // A regenerate that failed keeps the answer that was there, and what there is of the new one beside it.
    await expect
      .poll(async () => (await other.user.history(otherId)).at(-1), { timeout: TAKEN_OVER_MS })
      .toMatchObject({ content: ANSWER, status: "complete", earlier_answers: 1 });
  }, 120_000);

  test("is killed is answered when the same request comes again, and its question is there once", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const sessionId = await user.startSession(jobId);
    const [key, gate] = [randomUUID(), randomUUID()];
    const path = `/api/chat/${sessionId}/message`;
    const body = { message: `Half? {fake gate key=${gate}}` };
    const headers = { "idempotency-key": key };
    const running = new RunningAnswer(await user.stream(path, body, undefined, headers));
    await running.untilText(FIRST_HALF);
    await delay(KEPT_MS);
    await app.stop("SIGKILL");
    await expect(running.rest()).rejects.toThrow();

    app = await startApp({}, app);
    await release(fake.url, gate);
    const again = async () => await user.call("POST", path, body, { headers });
    await expect.poll(async () => (await again()).status, { timeout: TAKEN_OVER_MS }).toBe(200);
    const history = await user.history(sessionId);
    expect(history.map(({ content }) => content).slice(2)).toEqual([body.message, ANSWER]);
    expect(history.at(-1)).toMatchObject({ status: "complete", earlier_answers: 1 });
  }, 120_000);

  test("is told to end gets ten seconds, is then kept as stopped, and nothing new begins", async () => {
    const [quick, long] = [await jobSeeker(app.url), await jobSeeker(app.url)];
    const quickId = await quick.user.startSession(quick.jobId);
    const longId = await long.user.startSession(long.jobId);
    const inTime = await half(quick.user, quickId);
    const late = await half(long.user, longId);
    const stopped = app.stop("SIGTERM");
    await expect
      .poll(async () => (await long.user.start(long.jobId, "One more?")).status)
      .not.toBe(409);
    expectError(await quick.user.start(quick.jobId, "One?"), 503, "provider_unavailable");
    await release(fake.url, inTime.key);
    expect((await inTime.running.rest()).text).toBe(ANSWER);
    const end = await late.running.rest();
    expect([end.text, end.data("done").status]).toEqual([FIRST_HALF, "stopped"]);
    await stopped;

    app = await startApp({}, app);
    expect((await quick.user.history(quickId)).at(-1)).toMatchObject({ status: "complete" });
    expect((await long.user.history(longId)).at(-1)).toMatchObject({
      content: FIRST_HALF,
      status: "stopped",
    });
  }, 120_000);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountExportSchema } from "../../lib/account/schema.ts";
import { answerSchema } from "../../lib/chat/schema.ts";
import { ANSWER, FIRST_HALF } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { recordedRequest, recordedRequests, release } from "../harness/fake-client.ts";
import { atProvider } from "../harness/fleet.ts";
import { type App, freePort, startApp } from "../harness/server.ts";
import { RunningAnswer } from "../harness/ui-stream.ts";

/** Two instances of the application need a PostgreSQL server (`TEST_DATABASE_URL`); Redis makes them quick. */

const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;
const skipped = TEST_DATABASE_URL ? "" : " (skipped: TEST_DATABASE_URL is not set)";

/** What a process that died would leave of the answer that is being written. */
async function textInDatabase(user: Account, sessionId: string): Promise<string | undefined> {
  const { body } = await user.call("GET", "/api/account/export");
  const { sessions } = accountExportSchema.parse(body);
  return sessions.find(({ session_id }) => session_id === sessionId)?.running?.text;
}

describe.skipIf(!TEST_DATABASE_URL).each([
  ["PostgreSQL alone", {} as Record<string, string>],
  // An address where nobody is: what Redis is for then comes from the database.
  ["PostgreSQL with a Redis that is away", { REDIS_URL: "redis://127.0.0.1:1" }],
  ...(TEST_REDIS_URL
    ? [["PostgreSQL and Redis", { REDIS_URL: TEST_REDIS_URL }] as [string, Record<string, string>]]
    : []),
])(`two instances on %s${skipped}`, (_on, redis) => {
  let fake: FakeOpenai;
  let first: App;
  let second: App;

  beforeAll(async () => {
    fake = await startFakeOpenai();
    const env = { ...atProvider(fake.url), ...redis };
    first = await startApp(env);
    second = await startApp({ PORT: String(await freePort()) }, first);
  });
  afterAll(async () => {
    await second?.stop();
    await first?.dispose();
    await fake?.close();
  });

  /** A user in a session whose answer is half written on the first instance. */
  async function half() {
    const { user: here, jobId } = await jobSeeker(first.url);
    const sessionId = await here.startSession(jobId);
    const key = randomUUID();
    const body = { message: `Half? {fake gate key=${key}}` };
    const headers = { "idempotency-key": key };
    const path = `/api/chat/${sessionId}/message`;
    const running = new RunningAnswer(await here.stream(path, body, undefined, headers));
    const { messageId } = await running.untilText(FIRST_HALF);
    return {
      here,
      there: here.at(second.url),
      jobId,
      sessionId,
      key,
      path,
      body,
      running,
      messageId,
    };
  }

  test("let one question of a session be answered, and replay its answer to its key", async () => {
    const { there, jobId, sessionId, key, path, body, running, messageId } = await half();
    expectError(await there.message(sessionId, "And?"), 409, "run_in_progress");
    expectError(await there.start(jobId, "And?"), 409, "run_in_progress");
    const again = () => there.call("POST", path, body, { headers: { "idempotency-key": key } });
    expectError(await again(), 409, "run_in_progress");
    await release(fake.url, key);
    await running.rest();
    expect(expectBody(await again(), 200, answerSchema).message_id).toBe(messageId);
    expect(await recordedRequests(fake.url, key)).toHaveLength(1);
    expect((await there.message(sessionId, "And now?")).status).toBe(200);
  });

  test("answer one of twenty that come to both at once", async () => {
    const { user, jobId } = await jobSeeker(first.url);
    const key = randomUUID();
    let refused = 0;
    const replies = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const account = user.at(at % 2 ? first.url : second.url);
        const reply = await account.start(jobId, `First? {fake gate key=${key}}`);
        if (reply.status === 409) refused += 1;
        if (refused === 19) await release(fake.url, key);
        return reply.status;
      }),
    );
    expect(replies.filter((status) => status === 409)).toHaveLength(19);
    expect(await recordedRequests(fake.url, key)).toHaveLength(1);
  });

  test("stop on either what is written on one, and keep exactly what was streamed", async () => {
    const { there, sessionId, key, running, messageId } = await half();
    const reply = await there.call("POST", `/api/chat/${sessionId}/stop`);
    expect(reply.body).toEqual({ session_id: sessionId, stopped: true });
    await expect.poll(async () => (await recordedRequest(fake.url, key)).state).toBe("left");
    expect((await running.rest()).data("done").status).toBe("stopped");
    expect((await there.history(sessionId)).at(-1)).toMatchObject({
      id: messageId,
      content: FIRST_HALF,
      status: "stopped",
    });
  });

  test("show the same answer to readers of both, from its first part on", async () => {
    const { there, sessionId, key, running, messageId } = await half();
    const readers = [
      new RunningAnswer(await there.follow(sessionId)),
      new RunningAnswer(await there.follow(sessionId)),
    ];
    for (const reader of readers) await reader.untilText(FIRST_HALF);
    await release(fake.url, key);
    const [own, ...others] = await Promise.all([running, ...readers].map((one) => one.rest()));
    for (const other of others) {
      expect([other.messageId, other.text]).toEqual([messageId, ANSWER]);
      expect(other.parts.slice(-6)).toEqual(own?.parts.slice(-6));
    }
    expect((await there.follow(sessionId)).status).toBe(204);
  });

  test("end on one what is deleted or deactivated on the other", async () => {
    const gone = await half();
    await gone.there.call("DELETE", `/api/chat/${gone.sessionId}`);
    expect((await gone.running.rest()).data("error").code).toBe("session_not_found");
    const closed = await half();
    await closed.there.call("POST", `/api/chat/${closed.sessionId}/deactivate`);
    expect((await closed.running.rest()).data("done").status).toBe("stopped");
  });

  test("take over what the other has left when it was killed", async () => {
    const { user, jobId } = await jobSeeker(second.url);
    const sessionId = await user.startSession(jobId);
    const message = `Half? {fake stall}`;
    const path = `/api/chat/${sessionId}/message`;
    const running = new RunningAnswer(await user.stream(path, { message }));
    await running.untilText(FIRST_HALF);
    const here = user.at(first.url);
    const followed = new RunningAnswer(await here.follow(sessionId));
    await followed.untilText(FIRST_HALF);
    // With Redis the other instance shows it before it is in the database, and so in what is left.
    await expect.poll(async () => await textInDatabase(here, sessionId)).toBe(FIRST_HALF);
    await second.stop("SIGKILL");
    await expect(running.rest()).rejects.toThrow();
    expect((await followed.rest()).data("error").code).toBe("provider_error");
    expect((await here.history(sessionId)).at(-1)).toMatchObject({
      content: FIRST_HALF,
      status: "failed",
    });
    expect((await here.message(sessionId, "And now?")).status).toBe(200);
    second = await startApp({ PORT: String(await freePort()) }, first);
  });
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  answerSchema,
  earlierAnswersSchema,
  sessionsSchema,
  stoppedSchema,
} from "../../lib/chat/schema.ts";
import { ANSWER, FIRST_HALF } from "../fake-openai/behaviours.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { recordedRequest, recordedRequests, release } from "../harness/fake-client.ts";
import { atProvider } from "../harness/fleet.ts";
import { type App, startApp } from "../harness/server.ts";
import { RunningAnswer, readAnswer } from "../harness/ui-stream.ts";

const { model, fakeUrl } = inject("servers");

let app: App;
beforeAll(async () => {
  app = await startApp(atProvider(fakeUrl));
});
afterAll(() => app?.dispose());

async function seekerInSession(url = app.url) {
  const { user, jobId } = await jobSeeker(url);
  return { user, jobId, sessionId: await user.startSession(jobId) };
}

/** Asks what stays half answered until the gate with the key is opened. */
async function askAtGate(user: Account, sessionId: string) {
  const key = randomUUID();
  const question = `Half and half? {fake gate key=${key}}`;
  const response = await user.stream(`/api/chat/${sessionId}/message`, { message: question });
  const running = new RunningAnswer(response);
  const opening = await running.untilText(FIRST_HALF);
  return { key, question, running, messageId: opening.messageId };
}

const stop = async (user: Account, sessionId: string) =>
  expectBody(await user.call("POST", `/api/chat/${sessionId}/stop`), 200, stoppedSchema);

const countOf = async (user: Account) => {
  const list = await user.call("GET", "/api/chat/sessions?status=all");
  return expectBody(list, 200, sessionsSchema).sessions[0]?.message_count;
};

describe("of twenty questions at once", () => {
  test.each(["start", "message"])(
    "by %s one is answered; the others may come again",
    async (how) => {
      const { user, jobId } = await jobSeeker(app.url);
      const sessionId = how === "message" ? await user.startSession(jobId) : "";
      const key = randomUUID();
      const question = `Who is first? {fake gate key=${key}}`;
      const ask = () =>
        how === "message" ? user.message(sessionId, question) : user.start(jobId, question);
      let refused = 0;
      const replies = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const reply = await ask();
          if (reply.status === 409) refused += 1;
          // The one that is answered waits for the last of the others.
          if (refused === 19) await release(fakeUrl, key);
          return reply;
        }),
      );
      const [one, ...none] = replies.filter((reply) => reply.status !== 409);
      expect([200, 201]).toContain(one?.status);
      expect(none).toEqual([]);
      for (const reply of replies.filter((each) => each !== one)) {
        expectError(reply, 409, "run_in_progress");
        expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
      }
      expect(await recordedRequests(fakeUrl, key)).toHaveLength(1);
      expect(await countOf(user)).toBe(how === "message" ? 4 : 2);
    },
  );
});

describe("an answer that is stopped", () => {
  test("is kept exactly as far as it was streamed, and counted", async () => {
    const { user, sessionId } = await seekerInSession();
    const { key, running, messageId } = await askAtGate(user, sessionId);
    expect(await stop(user, sessionId)).toEqual({ session_id: sessionId, stopped: true });
    await expect.poll(async () => (await recordedRequest(fakeUrl, key)).state).toBe("left");
    const kept = (await user.history(sessionId)).at(-1);
    expect(kept).toMatchObject({ id: messageId, content: FIRST_HALF, status: "stopped" });
    expect(kept?.usage).toMatchObject({ source: "local" });
    expect(kept?.usage?.completion_tokens).toBeGreaterThan(0);

    const answer = await running.rest();
    expect(answer.text).toBe(FIRST_HALF);
    expect(answer.data("done")).toEqual({ message_count: 4, status: "stopped" });
    expect(await stop(user, sessionId)).toEqual({ session_id: sessionId, stopped: false });
    expect((await user.message(sessionId, "And now?")).status).toBe(200);
  });

  test("before its first word is empty, and stands in nobody's way", async () => {
    const { user, sessionId } = await seekerInSession();
    const mark = randomUUID();
    const asked = user.message(sessionId, `Anything ${mark}? {fake hang}`);
    await expect.poll(() => recordedRequests(fakeUrl, mark)).toHaveLength(1);
    expect(await stop(user, sessionId)).toMatchObject({ stopped: true });
    expect(expectBody(await asked, 200, answerSchema)).toMatchObject({ response: "" });
    expect((await user.history(sessionId)).at(-1)).toMatchObject({
      content: "",
      status: "stopped",
    });
    expect((await user.message(sessionId, `And now, after ${mark}?`)).status).toBe(200);
    const sent = (await recordedRequests(fakeUrl, `And now, after ${mark}`)).at(-1);
    expect(sent?.body.messages.every(({ content }) => content !== "")).toBe(true);
  });
});

describe("an answer that is being written", () => {
  test("is not in the history before its end; its question is", async () => {
    const { user, sessionId } = await seekerInSession();
    const { key, question, running, messageId } = await askAtGate(user, sessionId);
    expect((await user.history(sessionId)).at(-1)).toMatchObject({
      role: "user",
      content: question,
    });
    expect(await countOf(user)).toBe(3);
    await release(fakeUrl, key);
    await running.rest();
    expect((await user.history(sessionId)).at(-1)).toMatchObject({
      id: messageId,
      content: ANSWER,
    });
  });

  test("is the same for every reader, from its first part on", async () => {
    const { user, sessionId } = await seekerInSession();
    const { key, running } = await askAtGate(user, sessionId);
    const readers = [
      new RunningAnswer(await user.follow(sessionId)),
      new RunningAnswer(await user.follow(sessionId)),
    ];
    for (const reader of readers) await reader.untilText(FIRST_HALF);
    await release(fakeUrl, key);
    const [first, ...others] = await Promise.all([running, ...readers].map((one) => one.rest()));
    for (const other of others) {
      expect(other.text).toBe(first?.text);
      expect(other.types.slice(0, 4)).toEqual(first?.types.slice(0, 4));
      const last = (stream: typeof first) => stream?.parts.slice(-6);
      expect(last(other)).toEqual(last(first));
      expect(other.parts.slice(0, 2)).toEqual(first?.parts.slice(0, 2));
    }
    const none = await user.follow(sessionId);
    expect([none.status, await none.text()]).toEqual([204, ""]);
  });

  test("can be read although it was asked for as JSON, and by one who comes before its first word", async () => {
    const { user, sessionId } = await seekerInSession();
    const mark = randomUUID();
    const asked = user.message(sessionId, `Slowly? {fake pending key=${mark}}`);
    await expect.poll(() => recordedRequests(fakeUrl, mark)).toHaveLength(1);
    const reader = await user.follow(sessionId);
    await release(fakeUrl, mark);
    const followed = await readAnswer(reader);
    const answer = expectBody(await asked, 200, answerSchema);
    expect(followed.text).toBe(answer.response);
    expect(followed.messageId).toBe(answer.message_id);
  });

  test("that breaks off tells its readers so", async () => {
    const { user, sessionId } = await seekerInSession();
    const key = randomUUID();
    const asked = user.message(sessionId, `Will it hold? {fake cut until=${key}}`);
    await expect.poll(() => recordedRequests(fakeUrl, key)).toHaveLength(1);
    const reader = new RunningAnswer(await user.follow(sessionId));
    await reader.untilText(FIRST_HALF);
    await release(fakeUrl, key);
    const followed = await reader.rest();
    expectError(await asked, 502, "provider_error");
    expect(followed.data("error").code).toBe("provider_error");
  });

  test("ends when its session is deactivated, and is kept", async () => {
    const { user, sessionId } = await seekerInSession();
    const { running } = await askAtGate(user, sessionId);
    await user.call("POST", `/api/chat/${sessionId}/deactivate`);
    expect((await running.rest()).data("done").status).toBe("stopped");
    expect((await user.history(sessionId)).at(-1)).toMatchObject({
      content: FIRST_HALF,
      status: "stopped",
    });
    expectError(await user.message(sessionId, "Still?"), 409, "session_inactive");
  });

  test("ends when its session is deleted, and nothing of it is kept", async () => {
    const { user, sessionId } = await seekerInSession();
    const { key, running } = await askAtGate(user, sessionId);
    expect((await user.call("DELETE", `/api/chat/${sessionId}`)).status).toBe(204);
    expect((await running.rest()).data("error").code).toBe("session_not_found");
    await expect.poll(async () => (await recordedRequest(fakeUrl, key)).state).toBe("left");
    const gone = await user.call("GET", `/api/chat/${sessionId}/history`);
    expectError(gone, 404, "session_not_found");
    expect(await countOf(user)).toBeUndefined();
  });
});

describe("regenerate", () => {
  const regenerate = (user: Account, sessionId: string, body?: unknown) =>
    user.call("POST", `/api/chat/${sessionId}/regenerate`, body);
  const earlier = async (user: Account, sessionId: string, messageId: string | undefined) => {
    const path = `/api/chat/${sessionId}/messages/${messageId}/earlier-answers`;
    return expectBody(await user.call("GET", path), 200, earlierAnswersSchema).answers;
  };

  test("takes the place of the last answer, which stays readable", async () => {
    const { user, sessionId } = await seekerInSession();
    const [question, old] = await user.history(sessionId);
    const answer = expectBody(await regenerate(user, sessionId), 200, answerSchema);
    expect(answer).toMatchObject({ session_id: sessionId, message_count: 2 });
    expect(answer.message_id).not.toBe(old?.id);
    const now = await user.history(sessionId);
    expect(now).toMatchObject([question, { id: answer.message_id, earlier_answers: 1 }]);
    expect(now).toHaveLength(2);
    expect(await earlier(user, sessionId, answer.message_id)).toEqual([
      {
        id: old?.id,
        content: old?.content,
        timestamp: old?.timestamp,
        status: "complete",
        question: question?.content,
      },
    ]);
    const hidden = `/api/chat/${sessionId}/messages/${old?.id}/earlier-answers`;
    expectError(await user.call("GET", hidden), 404, "message_not_found");
  });

  test("streams like a message and says what it takes the place of", async () => {
    const { user, sessionId } = await seekerInSession();
    const [question, old] = await user.history(sessionId);
    const answer = await readAnswer(await user.stream(`/api/chat/${sessionId}/regenerate`, {}));
    expect(answer.data("session")).toMatchObject({
      created: false,
      user_message_id: question?.id,
      replaces: old?.id,
    });
    expect((await user.history(sessionId)).at(-1)).toMatchObject({
      id: answer.messageId,
      content: answer.text,
    });
  });

  test("with a message edits the question, which the model is then asked", async () => {
    const { user, sessionId } = await seekerInSession();
    await user.message(sessionId, "What did I do?");
    const message = `What did I do best ${randomUUID()}?`;
    const reply = expectBody(await regenerate(user, sessionId, { message }), 200, answerSchema);
    expect(reply.message_count).toBe(4);
    const now = await user.history(sessionId);
    expect(now.map(({ content }) => content).slice(2)).toEqual([message, reply.response]);
    const sent = await recordedRequest(fakeUrl, message);
    expect(JSON.stringify(sent.body.messages)).not.toContain("What did I do?");
    const answers = await earlier(user, sessionId, reply.message_id);
    expect(answers).toMatchObject([{ question: "What did I do?" }]);
  });

  test.each(["error status=500", "cut"])(
    "that fails leaves question and answer as they were: %s",
    async (fault) => {
      const { user, sessionId } = await seekerInSession(model.url);
      const before = await user.history(sessionId);
      const reply = await regenerate(user, sessionId, { message: `Again? {fake ${fault}}` });
      expect(reply.status).toBeGreaterThanOrEqual(500);
      const withoutCount = (await user.history(sessionId)).map(
        ({ earlier_answers: _, ...message }) => message,
      );
      expect(withoutCount).toEqual(before);
      expect(await countOf(user)).toBe(2);
    },
  );

  test("answers a question that has no answer yet", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const failed = await user.start(jobId, "Why me? {fake error status=500}");
    expectError(failed, 502, "provider_error");
    const list = await user.call("GET", "/api/chat/sessions");
    const sessionId = expectBody(list, 200, sessionsSchema).sessions[0]?.session_id ?? "";
    const reply = await regenerate(user, sessionId, { message: "Why me, then?" });
    expect(expectBody(reply, 200, answerSchema).message_count).toBe(2);
    const contents = (await user.history(sessionId)).map(({ content }) => content);
    expect(contents).toEqual(["Why me, then?", ANSWER]);
  });

  test("that is stopped before its first word is told as the answer that stays", async () => {
    const { user, sessionId } = await seekerInSession();
    const before = await user.history(sessionId);
    const stays = before.at(-1);
    const path = `/api/chat/${sessionId}/regenerate`;
    const stopped = async (mark: string) => {
      await expect.poll(() => recordedRequests(fakeUrl, mark)).toHaveLength(1);
      expect(await stop(user, sessionId)).toMatchObject({ stopped: true });
    };
    const [first, second] = [randomUUID(), randomUUID()];
    const asJson = regenerate(user, sessionId, { message: `Again ${first}? {fake hang}` });
    await stopped(first);
    expect(expectBody(await asJson, 200, answerSchema)).toMatchObject({
      message_id: stays?.id,
      response: stays?.content,
      message_count: 2,
    });
    const asStream = user.stream(path, { message: `Again ${second}? {fake hang}` });
    await stopped(second);
    const answer = await readAnswer(await asStream);
    expect([answer.messageId, answer.text]).toEqual([stays?.id, stays?.content]);
    expect(answer.data("session")).not.toHaveProperty("replaces");
    expect(await user.history(sessionId)).toEqual(before);
  });

  test("is refused while an answer is being written, and in a closed session", async () => {
    const { user, sessionId } = await seekerInSession();
    const { key, running } = await askAtGate(user, sessionId);
    expectError(await regenerate(user, sessionId), 409, "run_in_progress");
    await release(fakeUrl, key);
    await running.rest();
    await user.call("POST", `/api/chat/${sessionId}/deactivate`);
    expectError(await regenerate(user, sessionId), 409, "session_inactive");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerSchema } from "../../lib/chat/schema.ts";
import { ANSWER, FIRST_HALF, longText, MULTIBYTE } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { appAt, Troubled } from "../harness/faults.ts";
import type { App } from "../harness/server.ts";
import { AnswerStream } from "../harness/ui-stream.ts";

/** What goes wrong once the answer has begun, and what only looks as if it did. */

let fake: FakeOpenai;
let app: App;

beforeAll(async () => {
  fake = await startFakeOpenai();
  app = await appAt(fake.url, { PROVIDER_TIMEOUT_MS: "2500" });
});
afterAll(async () => {
  await app?.dispose();
  await fake?.close();
});

async function streamed(behaviour: string): Promise<{ troubled: Troubled; answer: AnswerStream }> {
  const troubled = await Troubled.by(app.url, fake.url, behaviour);
  const answer = await troubled.asStream();
  if (answer instanceof AnswerStream) return { troubled, answer };
  throw new Error(`${answer.status} ${await answer.text()}`);
}

/** A connection that is lost takes with it what had come and was not read yet. */
function expectPart(text: string): void {
  expect(text).not.toBe("");
  expect(FIRST_HALF.slice(0, text.length)).toBe(text);
}

describe.each([
  ["a connection cut", "cut", 502, "provider_error"],
  ["a hang", "stall", 504, "provider_timeout"],
  ["a malformed line", "garbled", 502, "provider_error"],
  ["an end by the content filter", "filter", 502, "provider_error"],
])("in mid-stream: %s", (_name, behaviour, status, code) => {
  test("is an error part after what came, which is kept as failed and not asked for again", async () => {
    const { troubled, answer } = await streamed(behaviour);
    expectPart(answer.text);
    expect(answer.types.slice(-3)).toEqual(["text-end", "data-error", "error"]);
    expect(answer.data("error")).toMatchObject({ code });
    expect(answer.data("error").message).toContain("Your question is saved");
    expect(await troubled.calls()).toHaveLength(1);
    const kept = { content: answer.text, status: "failed" } as const;
    const messages = await troubled.expectNothingLost(kept);
    const last = messages.at(-1);
    expect(last).toMatchObject({ id: answer.messageId, usage: { source: "local" } });
    expect(last?.citations.map(({ ref }) => ref)).toContain("[W1]");
  });

  test("is told by the status to a client that reads JSON", async () => {
    const troubled = await Troubled.by(app.url, fake.url, behaviour);
    expectError(await troubled.asJson(), status, code);
    expect(await troubled.calls()).toHaveLength(1);
    const [answer] = (await troubled.user.history(troubled.sessionId)).slice(-1);
    expectPart(answer?.content ?? "");
    await troubled.expectNothingLost({ content: answer?.content ?? "", status: "failed" });
  });
});

const LETTERS = longText(10_000);
const LONG = longText(200_000);

describe.each([
  ["comments and empty events between the pieces", "noisy", ANSWER, "provider"],
  ["no usage block", "nousage", ANSWER, "local"],
  ["a usage block that cannot be right", "badusage", ANSWER, "local"],
  ["packets that end inside characters", "multibyte size=1", MULTIBYTE, "provider"],
  ["ten thousand pieces of one character", "letters count=10000", LETTERS, "provider"],
  ["200,000 characters", "long chars=200000", LONG, "provider"],
])("an answer with %s", (_name, behaviour, text, source) => {
  test("comes whole and is kept whole", async () => {
    const { troubled, answer } = await streamed(behaviour);
    expect(answer.text === text, answer.text.slice(0, 200)).toBe(true);
    expect(answer.data("done").status).toBe("complete");
    expect(answer.data("usage").source).toBe(source);
    expect(answer.data("usage").completion_tokens).toBeGreaterThan(0);
    await troubled.expectNothingLost({ content: text, status: "complete" });

    const asked = await Troubled.by(app.url, fake.url, behaviour);
    const body = expectBody(await asked.asJson(), 200, answerSchema);
    expect(body.response === text).toBe(true);
    expect(body.usage.source).toBe(source);
    expect(body).not.toHaveProperty("truncated");
    await asked.expectNothingLost({ content: text, status: "complete" });
  });
});

test("an answer that the model had no room to end is complete, and says so everywhere", async () => {
  const { troubled, answer } = await streamed("length");
  expect(answer.data("done")).toMatchObject({ status: "complete", truncated: true });
  const kept = { content: FIRST_HALF, status: "complete", truncated: true } as const;
  await troubled.expectNothingLost(kept);
  const asked = await Troubled.by(app.url, fake.url, "length");
  const body = expectBody(await asked.asJson(), 200, answerSchema);
  expect(body).toMatchObject({ response: FIRST_HALF, truncated: true });
});

test("an answer without end is ended at 250,000 characters, and its call with it", async () => {
  const { troubled, answer } = await streamed("long chars=400000");
  expect(answer.text.length).toBeGreaterThan(249_000);
  expect(answer.text.length).toBeLessThanOrEqual(250_000);
  expect(answer.data("done")).toMatchObject({ status: "complete", truncated: true });
  await expect.poll(async () => (await troubled.calls())[0]?.state).toBe("left");
  await troubled.expectNothingLost({ content: answer.text, status: "complete" });
});

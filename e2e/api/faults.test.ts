import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionsSchema } from "../../lib/chat/schema.ts";
import { ANSWER } from "../fake-openai/behaviours.ts";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { appAt, Troubled } from "../harness/faults.ts";
import type { App } from "../harness/server.ts";
import { AnswerStream } from "../harness/ui-stream.ts";

/** What goes wrong before the first token: it is mended by asking again, or told by the status. */

interface Fault {
  name: string;
  /** What the fake endpoint does. */
  behaviour: string;
  status: 502 | 503 | 504;
  code: string;
  /** How often the endpoint is asked. */
  calls: number;
  /** What is told of when to come again. */
  retryAfter?: string;
}

const error = { status: 502, code: "provider_error" } as const;
const unavailable = { status: 503, code: "provider_unavailable" } as const;
const FAULTS: Fault[] = [
  { name: "429", behaviour: "error status=429", ...unavailable, calls: 3 },
  {
    name: "429 with Retry-After",
    behaviour: "error status=429 after=1",
    ...{ ...unavailable, calls: 3, retryAfter: "1" },
  },
  {
    name: "429 with a Retry-After that nobody waits for",
    behaviour: "error status=429 after=40",
    ...{ ...unavailable, calls: 1, retryAfter: "40" },
  },
  {
    name: "429 with nothing left of the quota",
    behaviour: "error status=429 code=insufficient_quota",
    ...{ ...unavailable, calls: 1 },
  },
  { name: "500 always", behaviour: "error status=500", ...error, calls: 3 },
  { name: "503 always", behaviour: "error status=503", ...unavailable, calls: 3 },
  { name: "401", behaviour: "error status=401", ...error, calls: 1 },
  { name: "400", behaviour: "error status=400", ...error, calls: 1 },
  {
    name: "400 of a content filter",
    behaviour: "error status=400 code=content_filter",
    ...{ ...error, calls: 1 },
  },
  { name: "a connection reset", behaviour: "reset", ...unavailable, calls: 3 },
  { name: "a connection cut before the first token", behaviour: "late", ...error, calls: 3 },
  { name: "a malformed first line", behaviour: "garbage", ...error, calls: 3 },
  {
    name: "a hang before the first token",
    behaviour: "hang",
    ...{ status: 504, code: "provider_timeout", calls: 1 },
  },
  { name: "an empty answer", behaviour: "empty", ...error, calls: 1 },
  { name: "an answer that is filtered whole", behaviour: "filtered", ...error, calls: 1 },
];

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

describe.each(FAULTS)("before the first token: $name", (fault) => {
  const { behaviour, status, code, calls, retryAfter = null } = fault;

  test("is told by the status, as JSON and as a stream; the question stays", async () => {
    const troubled = await Troubled.by(app.url, fake.url, behaviour);
    const reply = await troubled.asJson();
    expect(expectError(reply, status, code).message).toContain("Your question is saved");
    expect(reply.headers.get("retry-after")).toBe(retryAfter);
    expect(await troubled.calls()).toHaveLength(calls);
    await troubled.expectNothingLost(null);

    const streamed = await Troubled.by(app.url, fake.url, behaviour);
    const response = await streamed.asStream();
    if (response instanceof AnswerStream) throw new Error(`a stream: ${response.types}`);
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
    expect(response.headers.get("retry-after")).toBe(retryAfter);
    expect(await streamed.calls()).toHaveLength(calls);
    await streamed.expectNothingLost(null);
  });
});

describe.each([
  ["500", "once status=500", 400],
  ["429 with Retry-After", "once status=429 after=1", 1_000],
  ["503", "once status=503", 200],
])("before the first token: %s once", (_name, behaviour, leastMs) => {
  test("is mended by asking again after a while", async () => {
    const troubled = await Troubled.by(app.url, fake.url, behaviour);
    const started = performance.now();
    expect((await troubled.asJson()).body).toMatchObject({ response: ANSWER });
    if (leastMs > 400) expect(performance.now() - started).toBeGreaterThanOrEqual(leastMs);
    expect(await troubled.calls()).toHaveLength(2);
    await troubled.expectNothingLost({ content: ANSWER, status: "complete" });

    const streamed = await Troubled.by(app.url, fake.url, behaviour);
    expect(await streamed.asStream()).toMatchObject({ text: ANSWER });
    expect(await streamed.calls()).toHaveLength(2);
    await streamed.expectNothingLost({ content: ANSWER, status: "complete" });
  });
});

test("a fault on the very first question keeps session and question, and start continues it", async () => {
  const { user, jobId } = await jobSeeker(app.url);
  const question = "Are you there? {fake error status=500}";
  expectError(await user.start(jobId, question), 502, "provider_error");
  const list = await user.call("GET", "/api/chat/sessions");
  const { sessions } = expectBody(list, 200, sessionsSchema);
  expect(sessions).toHaveLength(1);
  const [session] = sessions;
  expect((await user.history(session?.session_id ?? ""))[0]?.content).toBe(question);
  const again = await user.start(jobId, "Are you back?");
  expect(again.status, again.text).toBe(200);
  expect(again.body).toMatchObject({ session_id: session?.session_id, created: false });
});

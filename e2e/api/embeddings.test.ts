import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { answerSchema, startAnswerSchema } from "../../lib/chat/schema.ts";
import { PROVIDER_SECRET } from "../fake-openai/behaviours.ts";
import { MADE_UP_WORD } from "../fake-openai/embeddings.ts";
import { jobSeeker } from "../harness/accounts.ts";
import { expectBody } from "../harness/expectations.ts";
import { recordedEmbeddings, recordedRequest } from "../harness/fake-client.ts";
import { atProvider } from "../harness/fleet.ts";
import { POSTING, RESUME } from "../harness/samples.ts";
import { type App, startApp } from "../harness/server.ts";

const { fakeUrl } = inject("servers");

/** The sample resume with a bullet of its own, so that calls for it can be told from those of other tests. */
function resumeWith(bullet: string) {
  const [first, ...others] = RESUME.work;
  return {
    ...RESUME,
    work: [{ ...first, highlights: [...(first?.highlights ?? []), bullet] }, ...others],
  };
}

/** The rows of the evidence block that the model was sent with a question, best first. */
async function evidenceFor(question: string): Promise<string[]> {
  const request = await recordedRequest(fakeUrl, question);
  const last = request.body.messages.at(-1)?.content ?? "";
  return last.split("\n").filter((line) => /^\[[WEPSJ]\d+\]/.test(line));
}

describe("a server with a model for embeddings", () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp({
      ...atProvider(fakeUrl),
      OPENAI_EMBEDDING_MODEL: "fake-embedding",
      PROVIDER_TIMEOUT_MS: "2500",
    });
  });
  afterAll(() => app?.dispose());

  test("asks for them with the configured key and model, and never twice for a passage", async () => {
    const bullet = `Filled the log ${randomUUID()}`;
    const { user, jobId } = await jobSeeker(app.url, resumeWith(bullet));
    const sessionId = await user.startSession(jobId, `What did I fill? ${randomUUID()}`);
    expectBody(await user.message(sessionId, "And what else?"), 200, answerSchema);
    const calls = await recordedEmbeddings(fakeUrl, bullet);
    expect(calls.map(({ model, authorization }) => [model, authorization])).toEqual([
      ["fake-embedding", "Bearer test-key-of-the-fake"],
    ]);
  });

  test("pays once for a resume that two questions at once are asked about", async () => {
    const bullet = `Filled the log ${randomUUID()}`;
    const { user, jobId } = await jobSeeker(app.url, resumeWith(bullet));
    const otherJob = await user.addJob(`${POSTING}\n- Patience.`);
    const replies = await Promise.all([
      user.start(jobId, "What did I fill?"),
      user.start(otherJob, "What did I fill?"),
    ]);
    for (const reply of replies) expectBody(reply, 201, startAnswerSchema);
    expect(await recordedEmbeddings(fakeUrl, bullet)).toHaveLength(1);
  });

  test("finds a row that only the vectors know to be meant", async () => {
    const { user, jobId } = await jobSeeker(app.url);
    const question = `${MADE_UP_WORD} ${MADE_UP_WORD} ${MADE_UP_WORD}? ${randomUUID()}`;
    expectBody(await user.start(jobId, question), 201, startAnswerSchema);
    const [best] = await evidenceFor(question);
    expect(best).toMatch(/kafka/i);
  });

  test.each(["fail", "hang"])(
    "answers by words alone when the endpoint's embeddings %s",
    async (fault) => {
      const { user, jobId } = await jobSeeker(app.url);
      const question = `What about my freight work ${randomUUID()}? {embed ${fault}}`;
      const answer = expectBody(await user.start(jobId, question), 201, startAnswerSchema);
      expect(answer.response.trim()).not.toBe("");
      expect((await evidenceFor(question)).join("\n")).toContain("Palewater Freight");
      expect(JSON.stringify(answer)).not.toContain(PROVIDER_SECRET);
      expect(app.output()).not.toContain(PROVIDER_SECRET);
    },
  );
});

test("a server without a model for embeddings asks for none", async () => {
  const { model } = inject("servers");
  const bullet = `Filled the log ${randomUUID()}`;
  const { user, jobId } = await jobSeeker(model.url, resumeWith(bullet));
  await user.startSession(jobId, "What did I fill?");
  expect(await recordedEmbeddings(fakeUrl, bullet)).toEqual([]);
});

import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { contextSchema, startAnswerSchema } from "../../lib/chat/schema.ts";
import { ANSWER, INVENTED, INVENTED_NUMBER } from "../fake-openai/behaviours.ts";
import type { Recorded } from "../fake-openai/completions.ts";
import { jobSeeker } from "../harness/accounts.ts";
import { expectBody } from "../harness/expectations.ts";
import { recordedRequest } from "../harness/fake-client.ts";
import { RESUME } from "../harness/samples.ts";

const { model, fakeUrl } = inject("servers");

const textBefore = (request: Recorded, question: string) => {
  const all = request.body.messages.map((message) => message.content).join("\n");
  return all.slice(0, all.lastIndexOf(question));
};

async function ask(directive = "") {
  const { user, jobId } = await jobSeeker(model.url);
  const question = `What about my freight work ${randomUUID()}? ${directive}`.trim();
  const reply = await user.start(jobId, question);
  const answer = expectBody(reply, 201, startAnswerSchema);
  return { user, jobId, question, answer, request: await recordedRequest(fakeUrl, question) };
}

describe("the model is given", () => {
  test("byte for byte what the context route shows", async () => {
    const { user, answer, request } = await ask();
    const reply = await user.call("GET", `/api/chat/${answer.session_id}/context`);
    const { initial_context } = expectBody(reply, 200, contextSchema);
    const given = request.body.messages.map((message) => message.content);
    for (const part of [initial_context.resume, initial_context.job_description]) {
      expect(part.trim()).not.toBe("");
      expect(given.filter((content) => content.includes(part))).toHaveLength(1);
    }
  });

  test("the resume and the posting, and no way to reach the person", async () => {
    const { request } = await ask();
    const given = JSON.stringify(request.body.messages);
    expect(given).toContain("Palewater Freight");
    expect(given).toContain("Five years with TypeScript or Java in production.");
    const { email, phone, profiles } = RESUME.basics;
    for (const contact of [email, phone, ...profiles.map((profile) => profile.url)]) {
      expect(given).not.toContain(contact);
    }
  });

  test("the question last, and right before it evidence in lines with markers", async () => {
    const { request, question } = await ask();
    expect(request.body.messages.at(-1)?.role).toBe("user");
    const lines = textBefore(request, question).trimEnd().split("\n").slice(-14);
    expect(lines.filter((line) => /\[[WEPSJ]\d+\]/.test(line)).length).toBeGreaterThan(0);
  });

  test("the same bytes again up to the new turn, then the earlier exchange", async () => {
    const { user, answer, request, question } = await ask();
    const next = `And then ${randomUUID()}?`;
    await user.message(answer.session_id, next);
    const second = await recordedRequest(fakeUrl, next);
    const [system] = request.body.messages;
    expect(second.body.messages[0]).toEqual(system);
    const before = textBefore(second, next);
    expect(before).toContain(question);
    expect(before).toContain(ANSWER);
  });

  test("the configured key, and by default the model gpt-4.1-mini", async () => {
    const { request, answer } = await ask();
    expect(request.authorization).toBe("Bearer test-key-of-the-fake");
    expect([request.body.model, answer.session.model]).toEqual(["gpt-4.1-mini", "gpt-4.1-mini"]);
  });
});

describe("usage", () => {
  test("is what the provider reports, beside our own count", async () => {
    const { answer, request } = await ask();
    const { prompt_tokens, completion_tokens, total_tokens, prompt_tokens_details } = request.usage;
    expect(answer.usage).toEqual({
      prompt_tokens,
      completion_tokens,
      total_tokens,
      cached_tokens: prompt_tokens_details.cached_tokens,
      counted_prompt_tokens: expect.any(Number),
      source: "provider",
    });
    expect(answer.usage.counted_prompt_tokens).toBeGreaterThan(100);
    expect(answer.session.total_tokens_used).toBe(total_tokens);
  });

  test("is counted by us where the provider reports none", async () => {
    const { answer } = await ask("{fake nousage}");
    const { usage } = answer;
    expect(usage.source).toBe("local");
    expect(usage.prompt_tokens).toBe(usage.counted_prompt_tokens);
    expect(usage.completion_tokens).toBeGreaterThan(20);
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
  });
});

describe("an answer of the model", () => {
  test("has its markers resolved to rows and posting lines", async () => {
    const { answer, jobId } = await ask();
    expect(answer.response).toBe(ANSWER);
    expect(answer.citations.find((citation) => citation.ref === "[W1]")).toMatchObject({
      kind: "work",
      quote: expect.stringMatching(/Palewater|Senior Backend Engineer|booking/),
    });
    expect(answer.citations.find((citation) => citation.ref === "[J1]")).toMatchObject({
      kind: "job",
      entity_id: String(jobId),
    });
  });

  test("has an invented number marked where it stands", async () => {
    const { answer } = await ask("{fake invented}");
    expect(answer.response).toBe(INVENTED);
    const marked = answer.unsupported.filter(({ text }) =>
      text.includes(INVENTED_NUMBER.slice(0, 5)),
    );
    expect(marked).toHaveLength(1);
    for (const { start, end, text, reason } of answer.unsupported) {
      expect(answer.response.slice(start, end)).toBe(text);
      expect(reason.trim()).not.toBe("");
    }
  });
});

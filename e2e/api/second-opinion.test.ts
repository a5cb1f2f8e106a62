import { describe, expect, inject, test } from "vitest";
import { historySchema, secondOpinionSchema, startAnswerSchema } from "../../lib/chat/schema.ts";
import { DOUBTED } from "../fake-openai/behaviours.ts";
import { jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";

const { coach, model } = inject("servers");
const MISSING = "0197a000-0000-7000-8000-000000000000";

async function answered(url: string, question: string) {
  const { user, jobId } = await jobSeeker(url);
  const answer = expectBody(await user.start(jobId, question), 201, startAnswerSchema);
  const path = (messageId: string) =>
    `/api/chat/${answer.session_id}/messages/${messageId}/second-opinion`;
  return { user, answer, path };
}

describe("a second opinion", () => {
  test("adds a mark to the answer, keeps it, and counts its tokens", async () => {
    const { user, answer, path } = await answered(model.url, "What should I put first?");
    const reply = await user.call("POST", path(answer.message_id));
    const opinion = expectBody(reply, 200, secondOpinionSchema);
    expect(opinion.added).toBe(1);
    const marked = opinion.unsupported.find(({ text }) => text === DOUBTED);
    expect(answer.response.slice(marked?.start, marked?.end)).toBe(DOUBTED);
    expect(opinion.unsupported).toEqual(expect.arrayContaining(answer.unsupported));

    const history = await user.call("GET", `/api/chat/${answer.session_id}/history`);
    const { messages } = expectBody(history, 200, historySchema);
    expect(messages.at(-1)?.unsupported).toEqual(opinion.unsupported);
    const { body } = await user.call("GET", "/api/chat/sessions");
    expect(body).toMatchObject({ sessions: [{ session_id: answer.session_id, message_count: 2 }] });

    const again = expectBody(
      await user.call("POST", path(answer.message_id)),
      200,
      secondOpinionSchema,
    );
    expect(again.added).toBe(0);
    expect(again.unsupported).toEqual(opinion.unsupported);
  });

  test("is asked only about an answer of one's own", async () => {
    const { user, path } = await answered(model.url, "What is missing?");
    expectError(await user.call("POST", path(MISSING)), 404, "message_not_found");
    expectError(await user.call("POST", path("nope")), 404, "message_not_found");
    const { user: other } = await jobSeeker(model.url);
    expectError(await other.call("POST", path(MISSING)), 404, "session_not_found");
  });

  test("is not there where the built-in coach answers", async () => {
    const { user, answer, path } = await answered(coach.url, "What is missing?");
    expectError(await user.call("POST", path(answer.message_id)), 404, "not_found");
  });
});

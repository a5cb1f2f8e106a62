import { describe, expect, inject, test } from "vitest";
import { historySchema, type Message, startAnswerSchema } from "../../lib/chat/schema.ts";
import { type Account, jobSeeker } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";

const { coach } = inject("servers");

const read = async (user: Account, sessionId: string, query = "") => {
  const reply = await user.call("GET", `/api/chat/${sessionId}/history${query}`);
  return expectBody(reply, 200, historySchema);
};

async function withQuestions(count: number) {
  const { user, jobId } = await jobSeeker(coach.url);
  const questions = Array.from({ length: count }, (_, at) => `Question ${at}?`);
  const sessionId = await user.startSession(jobId, questions[0]);
  for (const question of questions.slice(1)) await user.message(sessionId, question);
  return { user, jobId, sessionId, questions };
}

describe("the history", () => {
  test("holds question and answer in turn, oldest first, as they were answered", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const reply = await user.start(jobId, "What should I put first?");
    const answer = expectBody(reply, 201, startAnswerSchema);
    const { messages } = await read(user, answer.session_id);
    expect(messages).toMatchObject([
      { role: "user", content: "What should I put first?", status: "complete", usage: null },
      {
        id: answer.message_id,
        role: "assistant",
        content: answer.response,
        status: "complete",
        citations: answer.citations,
        unsupported: answer.unsupported,
        usage: answer.usage,
      },
    ]);
    const [asked, answered] = messages.map((message) => Date.parse(message.timestamp));
    expect(asked).toBeLessThanOrEqual(answered ?? 0);
  });

  test("marks what an answer rested on when the row has changed since, and keeps what it said", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const reply = await user.start(jobId, "What should I put first?");
    const answer = expectBody(reply, 201, startAnswerSchema);
    await user.call("PUT", "/api/resume", { work: [{ name: "Another Life", position: "Baker" }] });
    const { messages } = await read(user, answer.session_id);
    const citations = messages.flatMap((message) => message.citations);
    const own = citations.filter((citation) => citation.kind !== "job");
    expect(own.length).toBeGreaterThan(0);
    for (const { outdated } of own) expect(outdated).toBe(true);
    expect(citations.map(({ outdated: _, ...rest }) => rest)).toEqual(answer.citations);
  });

  test("is read to its beginning page by page, the newest page first", async () => {
    const { user, sessionId, questions } = await withQuestions(4);
    const pages: Message[][] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const before: string = cursor && `&before=${encodeURIComponent(cursor)}`;
      const page = await read(user, sessionId, `?limit=3${before}`);
      pages.unshift(page.messages);
      cursor = page.next_cursor;
    }
    expect(pages.map((page) => page.length)).toEqual([2, 3, 3]);
    const asked = pages.flat().filter((message) => message.role === "user");
    expect(asked.map((message) => message.content)).toEqual(questions);
    expect(pages.flat()).toEqual((await read(user, sessionId)).messages);
  });

  test("keeps its older pages still while new messages come", async () => {
    const { user, sessionId } = await withQuestions(2);
    const { next_cursor } = await read(user, sessionId, "?limit=2");
    const older = `?limit=2&before=${encodeURIComponent(next_cursor ?? "")}`;
    const before = await read(user, sessionId, older);
    await user.message(sessionId, "Something new?");
    expect(await read(user, sessionId, older)).toEqual(before);
  });

  test.each(["limit=0", "limit=-5", "limit=101", "limit=ten", "limit=1e1", "before=nonsense"])(
    "refuses %s",
    async (query) => {
      const { user, sessionId } = await withQuestions(1);
      const reply = await user.call("GET", `/api/chat/${sessionId}/history?${query}`);
      expectError(reply, 400, "invalid_request");
    },
  );
});

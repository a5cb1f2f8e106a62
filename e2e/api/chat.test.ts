import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import {
  answerSchema,
  contextSchema,
  historySchema,
  sessionsSchema,
  startAnswerSchema,
} from "../../lib/chat/schema.ts";
import { jobSeeker, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { NURSE_POSTING, NURSE_RESUME, RESUME } from "../harness/samples.ts";

const { coach } = inject("servers");
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UTC_MS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe("start", () => {
  test("opens a session and answers", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const reply = await user.start(jobId, "  What should I put first?  ");
    const answer = expectBody(reply, 201, startAnswerSchema);
    expect(answer).toMatchObject({
      created: true,
      message_count: 2,
      session: {
        session_id: answer.session_id,
        job_id: jobId,
        job_title: "Senior Backend Engineer",
        is_active: true,
        message_count: 2,
      },
    });
    expect(answer.response.trim()).not.toBe("");
    expect([answer.session_id, answer.message_id].every((id) => UUID_V7.test(id))).toBe(true);
    expect(answer.session.created_at).toMatch(UTC_MS);
    expect(answer.session.total_tokens_used).toBe(answer.usage.total_tokens);
    expect(answer.session).not.toHaveProperty("user_email");
  });

  test("on a posting with an active session continues it", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const first = expectBody(await user.start(jobId, "First?"), 201, startAnswerSchema);
    const second = expectBody(await user.start(jobId, "Second?"), 200, startAnswerSchema);
    expect(second).toMatchObject({
      session_id: first.session_id,
      created: false,
      message_count: 4,
    });
  });

  test("ten times at once makes one session and loses no question that was taken", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const questions = Array.from({ length: 10 }, (_, at) => `Question number ${at}?`);
    const replies = await Promise.all(questions.map((question) => user.start(jobId, question)));
    const taken = replies.filter((reply) => reply.status !== 409);
    const answers = taken.map((reply) => startAnswerSchema.parse(reply.body));
    expect(new Set(answers.map((answer) => answer.session_id)).size).toBe(1);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
    const list = await user.call("GET", "/api/chat/sessions?status=all");
    const { sessions } = expectBody(list, 200, sessionsSchema);
    expect(sessions).toMatchObject([{ message_count: 2 * taken.length }]);
    const messages = await user.history(sessions[0]?.session_id ?? "");
    const asked = messages.filter((message) => message.role === "user").map((row) => row.content);
    const expected = questions.filter((_, at) => replies[at]?.status !== 409);
    expect(asked.sort()).toEqual(expected.sort());
  });

  test("after a deactivation opens a new session and leaves the old one readable", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const old = await user.startSession(jobId);
    await user.call("POST", `/api/chat/${old}/deactivate`);
    const fresh = await user.startSession(jobId);
    expect(fresh).not.toBe(old);
    expect((await user.call("GET", `/api/chat/${old}/history`)).status).toBe(200);
  });

  test.each([
    ["nothing", undefined],
    ["only a name and contact data", { basics: RESUME.basics }],
    ["empty sections", { work: [], education: [], projects: [], skills: [] }],
    ["rows that say nothing", { work: [{}], skills: [{ name: "", keywords: [] }] }],
  ])("with a resume that holds %s is 422 and leaves no session", async (_what, resume) => {
    const user = await signUp(coach.url);
    if (resume) await user.saveResume(resume);
    const jobId = await user.addJob();
    expectError(await user.start(jobId, "What should I put first?"), 422, "resume_empty");
    const list = await user.call("GET", "/api/chat/sessions?status=all");
    expect(list.body).toMatchObject({ sessions: [] });
  });

  test("with one skill is enough to work from", async () => {
    const { user, jobId } = await jobSeeker(coach.url, { skills: [{ name: "PostgreSQL" }] });
    expect((await user.start(jobId, "What should I put first?")).status).toBe(201);
  });
});

describe("message", () => {
  test("answers on the running session and counts", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const answer = expectBody(await user.message(sessionId, "And then?"), 200, answerSchema);
    expect(answer).toMatchObject({ session_id: sessionId, message_count: 4 });
  });

  test.each([
    ["blank", "   "],
    ["8,001 characters long", "m".repeat(8_001)],
    ["no text", 12],
    ["missing", undefined],
  ])("is 400 when it is %s and leaves nothing behind", async (_what, message) => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const reply = await user.call("POST", `/api/chat/${sessionId}/message`, { message });
    const error = expectError(reply, 400, "invalid_request");
    expect(error.details?.map((detail) => detail.path)).toContain("message");
    const history = await user.call("GET", `/api/chat/${sessionId}/history`);
    expect(expectBody(history, 200, historySchema).messages).toHaveLength(2);
  });

  test("of 8,000 characters after trimming is taken whole", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const message = "How so? ".repeat(1_000).slice(0, 7_999).padEnd(8_000, "?");
    const reply = await user.message(sessionId, ` ${message}\n`);
    expect(reply.status, reply.text).toBe(200);
    const history = await user.call("GET", `/api/chat/${sessionId}/history`);
    const { messages } = expectBody(history, 200, historySchema);
    expect(messages[2]?.content).toBe(message);
  });

  test("on a deactivated session is 409", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    await user.call("POST", `/api/chat/${sessionId}/deactivate`);
    expectError(await user.message(sessionId, "Still?"), 409, "session_inactive");
  });

  test.each(["not-a-uuid", "1", randomUUID(), "0197a000-0000-7000-8000-000000000000"])(
    "on a session that is not there is 404: %s",
    async (id) => {
      const user = await signUp(coach.url);
      expectError(await user.message(id, "Anyone?"), 404, "session_not_found");
    },
  );
});

describe("the built-in coach", () => {
  const ask = async (resume: unknown, posting: string, question: string) => {
    const { user, jobId } = await jobSeeker(coach.url, resume, posting);
    return expectBody(await user.start(jobId, question), 201, startAnswerSchema);
  };

  test("says what it is and rests on rows of this user", async () => {
    const answer = await ask(RESUME, NURSE_POSTING, "What should I put first?");
    expect(answer.response).toMatch(/built-in coach/i);
    expect(answer.usage.source).toBe("local");
    expect(answer.response).not.toContain("Lindenhof");
  });

  test("answers differently for another question, resume or posting", async () => {
    const asked = {
      resume: RESUME,
      posting: undefined,
      question: "Which requirements am I missing?",
    };
    const answers = await Promise.all([
      ask(asked.resume, NURSE_POSTING, asked.question),
      ask(asked.resume, NURSE_POSTING, "Which of my projects should I mention?"),
      ask(NURSE_RESUME, NURSE_POSTING, asked.question),
      ask(
        asked.resume,
        "Gardener\nGreen Acre\nRequirements\n- Pruning of old trees.",
        asked.question,
      ),
    ]);
    expect(new Set(answers.map((answer) => answer.response)).size).toBe(answers.length);
  });

  test("cites only rows and lines that are there, each quote a part of what the model was given", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const reply = await user.start(jobId, "Which requirements does my resume cover?");
    const answer = expectBody(reply, 201, startAnswerSchema);
    expect(answer.citations.length).toBeGreaterThan(0);
    const context = await user.call("GET", `/api/chat/${answer.session_id}/context`);
    const { initial_context } = expectBody(context, 200, contextSchema);
    for (const { ref, kind, entity_id, quote } of answer.citations) {
      expect(ref).toMatch(kind === "job" ? /^\[J\d+\]$/ : /^\[[WEPS]\d+\]$/);
      expect(answer.response).toContain(ref);
      expect(entity_id).toMatch(kind === "job" ? new RegExp(`^${jobId}$`) : UUID);
      const given = kind === "job" ? initial_context.job_description : initial_context.resume;
      for (const line of quote.split("\n")) expect(given).toContain(line);
    }
  });

  test("marks exactly the passages that it calls unsupported", async () => {
    const answer = await ask(RESUME, NURSE_POSTING, "Can I write that I am a registered nurse?");
    for (const { start, end, text } of answer.unsupported) {
      expect(answer.response.slice(start, end)).toBe(text);
    }
  });
});

import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { keepAlone, keepResponse } from "../idempotency.ts";
import { createJob } from "../job/mutations.ts";
import type { Owner } from "../owner.ts";
import { readHistory } from "./data.ts";
import { readEarlierAnswers } from "./earlier-answers.ts";
import { findLastTurn } from "./history-data.ts";
import { saveAnswer } from "./keep-answer.ts";
import { askAboutJob, askAgain } from "./mutations.ts";
import { prepareQuestion } from "./prepare-question.ts";
import { renewRuns } from "./runs/run-data.ts";
import { stopClosed } from "./runs/stop-run.ts";
import { takeOverLost } from "./runs/take-over.ts";
import { answerTo, ask, claim, prepareAbout, seeker, start, UNKEYED } from "./sample-chat.ts";

vi.stubEnv("OPENAI_API_KEY", "");
vi.stubEnv("OPENAI_BASE_URL", "");
openOwnDatabase();

const LOST = "You are an apprentice [W1]. You baked 4,812 loaves [W1]. And ha";

describe("a run", () => {
  test("holds its session: another question is refused and leaves nothing", async () => {
    const { owner, jobId } = await seeker();
    const { session } = await ask(owner, jobId);
    const { session_id: sessionId } = session;
    await expect(prepareAbout(owner, jobId)).rejects.toMatchObject({ code: "run_in_progress" });
    expect(await db().chatMessage.count({ where: { sessionId } })).toBe(1);
  });

  test("that lost its process is taken over: its text is an answer that failed", async () => {
    const { owner, jobId } = await seeker();
    const { session, messageId, userMessageId } = await ask(owner, jobId);
    const { session_id: sessionId } = session;
    await db().chatRun.update({
      where: { sessionId },
      data: { text: LOST, promptTokens: 7, leaseUntil: new Date(0) },
    });
    await takeOverLost();
    const answer = await db().chatMessage.findUniqueOrThrow({ where: { id: messageId } });
    expect(answer).toMatchObject({
      content: LOST,
      status: "failed",
      answersId: userMessageId,
      citations: [{ ref: "[W1]", kind: "work", quote: "Apprentice, Corner Bakery" }],
      unsupported: [{ text: "baked 4,812 loaves" }],
      usage: { prompt_tokens: 7, source: "local" },
    });
    expect(await db().chatRun.count({ where: { sessionId } })).toBe(0);
    expect((await readHistory(owner, sessionId, { limit: 9 })).messages).toHaveLength(2);

    // Its process was only slow: what it has written since is not kept twice.
    const late = answerTo(messageId, sessionId, userMessageId, "Half an answer.");
    await expect(saveAnswer(owner, late, UNKEYED)).rejects.toThrow();
    expect(await db().chatMessage.count({ where: { sessionId } })).toBe(2);
    await start(owner, jobId);
  });

  test("is left alone while its process renews it, and by whoever is not alone taken for lost", async () => {
    const { owner, jobId } = await seeker();
    const { session } = await ask(owner, jobId);
    const where = { sessionId: session.session_id };
    await takeOverLost();
    expect(await db().chatRun.count({ where })).toBe(1);
    await takeOverLost(true);
    expect(await db().chatRun.count({ where })).toBe(0);
  });

  test("tells the database its text, and is told that it shall stop or is gone", async () => {
    const { owner, jobId } = await seeker();
    const { session, messageId } = await ask(owner, jobId);
    const { session_id } = session;
    const renewal = { session_id, message_id: messageId, text: "Żółć 👩‍💻", prompt_tokens: 3 };
    expect(await renewRuns([renewal])).toEqual([{ message_id: messageId, stop_requested: false }]);
    await renewRuns([{ ...renewal, text: null }]);
    const where = { sessionId: session_id };
    const run = await db().chatRun.findUniqueOrThrow({ where });
    expect(run).toMatchObject({ text: renewal.text, promptTokens: 3 });
    await stopClosed([session_id]);
    expect(await renewRuns([renewal])).toEqual([{ message_id: messageId, stop_requested: true }]);
    await db().chatSession.delete({ where: { id: session_id } });
    expect(await renewRuns([renewal])).toEqual([]);
  });
});

describe("the key of an answer that is being written", () => {
  async function keyed() {
    const { owner, jobId } = await seeker();
    const { question, posting } = await prepareAbout(owner, jobId);
    const known = { key: randomUUID(), fingerprint: "the question" };
    const { messageId } = claim();
    const saved = await askAboutJob(owner, posting, question, { messageId, keyed: known });
    const { session_id: sessionId } = saved.session;
    const answer = answerTo(messageId, sessionId, saved.userMessageId, "Because.");
    return { owner, jobId, known, answer };
  }

  test("is no other request's: a posting with it is refused, and added by none", async () => {
    const { owner, known } = await keyed();
    const other = { ...known, fingerprint: "a posting" };
    const posting = { description: "Gardener\nGreen Acre\n\nRequirements:\n- Pruning" };
    const added = createJob(owner, posting, (tx, { job_id }) =>
      keepAlone(tx, owner, other, { job_id }, { jobId: job_id }),
    );
    await expect(added).rejects.toMatchObject({ code: "run_in_progress" });
    expect(await db().jobPosting.count({ where: { ownerId: owner } })).toBe(1);
  });

  test("does not cost the answer where another request has taken it", async () => {
    const { owner, jobId, known, answer } = await keyed();
    const other = { ...known, fingerprint: "a posting" };
    await db().$transaction((tx) => keepResponse(tx, owner, other, {}, { jobId }));
    const { status } = await saveAnswer(owner, answer, { created: true, keyed: known });
    expect(status).toBe("complete");
    expect(await db().chatMessage.count({ where: { id: answer.id } })).toBe(1);
  });
});

describe("a regenerated answer", () => {
  async function answered() {
    const { owner, jobId } = await seeker();
    const { session, messageId, userMessageId } = await ask(owner, jobId);
    const { session_id: sessionId } = session;
    await saveAnswer(owner, answerTo(messageId, sessionId, userMessageId, "First."), UNKEYED);
    return { owner, sessionId };
  }

  /** Claims the session for another answer, and ends that with this content and status. */
  async function regenerate(
    { owner, sessionId }: { owner: Owner; sessionId: string },
    content: string,
    status: "complete" | "stopped" | "failed",
    newQuestion: string | null = null,
  ) {
    const turn = await findLastTurn(db(), owner, sessionId);
    if (!turn) throw new Error("no question");
    const { question } = await prepareQuestion(owner, { sessionId }, turn.question);
    const claimed = claim();
    const saved = await askAgain(owner, sessionId, question, turn, newQuestion, claimed);
    const answer = {
      ...answerTo(claimed.messageId, sessionId, saved.userMessageId, content),
      status,
      replacesId: saved.replacesId,
      newQuestion,
    };
    return await saveAnswer(owner, answer, UNKEYED);
  }

  const read = async ({ owner, sessionId }: { owner: Owner; sessionId: string }) => {
    const { messages } = await readHistory(owner, sessionId, { limit: 9 });
    const last = messages.at(-1);
    if (!last) throw new Error("no message");
    const { answers } = await readEarlierAnswers(owner, sessionId, last.id);
    return {
      said: messages.map(({ content }) => content),
      count: last.earlier_answers ?? 0,
      earlier: answers.map((answer) => [answer.question, answer.content, answer.status]),
    };
  };

  test("takes the place of the one before, which stays readable", async () => {
    const chat = await answered();
    await regenerate(chat, "Second.", "complete");
    const { session } = await regenerate(chat, "Thi", "stopped");
    expect(session.message_count).toBe(2);
    expect(await read(chat)).toEqual({
      said: ["Why me?", "Thi"],
      count: 2,
      earlier: [
        ["Why me?", "First.", "complete"],
        ["Why me?", "Second.", "complete"],
      ],
    });
  });

  test("that failed leaves the one that was there, and is readable beside it", async () => {
    const chat = await answered();
    const { session } = await regenerate(chat, "Seco", "failed", "Why not me?");
    expect(session.message_count).toBe(2);
    expect(await read(chat)).toEqual({
      said: ["Why me?", "First."],
      count: 1,
      earlier: [["Why not me?", "Seco", "failed"]],
    });
  });

  test("that was stopped before its first word changes nothing", async () => {
    const chat = await answered();
    await regenerate(chat, "", "stopped");
    expect(await read(chat)).toEqual({ said: ["Why me?", "First."], count: 0, earlier: [] });
  });

  test("to an edited question changes what the question says, and keeps what it said", async () => {
    const chat = await answered();
    await regenerate(chat, "Second.", "complete", "Why not me?");
    expect(await read(chat)).toEqual({
      said: ["Why not me?", "Second."],
      count: 1,
      earlier: [["Why me?", "First.", "complete"]],
    });
  });
});

import { describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { createJob } from "../job/mutations.ts";
import { saveResume } from "../resume/mutations.ts";
import { askAtOnce } from "./ask-at-once.ts";
import { requireSession } from "./data.ts";
import { earlierMessages } from "./history-data.ts";
import { dropRun } from "./keep-answer.ts";
import { prepareQuestion } from "./prepare-question.ts";
import { answerTo, claim, resume, seeker, start } from "./sample-chat.ts";
import { saveAtOnce } from "./save-at-once.ts";

vi.stubEnv("OPENAI_API_KEY", "");
vi.stubEnv("OPENAI_BASE_URL", "");
openOwnDatabase();

/** Someone with a session whose first question has no answer. */
async function inSession() {
  const { owner, jobId } = await seeker();
  const { session } = await start(owner, jobId);
  const sessionId = session.session_id;
  const prepare = () => prepareQuestion(owner, { sessionId }, "And then?");
  const messages = () => db().chatMessage.count({ where: { sessionId } });
  return { owner, sessionId, prepare, messages };
}

describe("a question that is asked in one statement", () => {
  test("is counted and claims its session, as its session says from then on", async () => {
    const { owner, sessionId, prepare, messages } = await inSession();
    const { question } = await prepare();
    const asked = claim();
    const saved = await askAtOnce(owner, sessionId, question, asked);
    expect(saved?.session).toEqual(await requireSession(owner, sessionId));
    expect(saved?.session.message_count).toBe(2);
    expect(await messages()).toBe(2);
    expect(await db().chatRun.findUnique({ where: { sessionId } })).toMatchObject({
      messageId: asked.messageId,
      questionId: saved?.userMessageId,
      userId: owner,
    });
  });

  test("writes nothing where another came before it, still runs, or the session is someone else's", async () => {
    const { owner, sessionId, prepare, messages } = await inSession();
    const { question } = await prepare();
    const other = (await seeker()).owner;
    expect(await askAtOnce(other, sessionId, question, claim())).toBeNull();
    const first = claim();
    expect(await askAtOnce(owner, sessionId, question, first)).not.toBeNull();
    const next = { ...question, sequence: (question.sequence ?? 0) + 1 };
    expect(await askAtOnce(owner, sessionId, next, claim())).toBeNull();
    await dropRun(sessionId, first.messageId);
    expect(await askAtOnce(owner, sessionId, question, claim())).toBeNull();
    expect(await messages()).toBe(2);
  });

  test("writes nothing where its key is that of a question in another chat", async () => {
    const [one, other] = [await inSession(), await inSession()];
    const keyed = { key: "the same", fingerprint: "one" };
    const { question } = await one.prepare();
    expect(
      await askAtOnce(one.owner, one.sessionId, question, { ...claim(), keyed }),
    ).not.toBeNull();
    const { job_id } = await createJob(one.owner, { description: "Miller\nMill & Sons" });
    const { session } = await start(one.owner, job_id);
    const second = await prepareQuestion(one.owner, { sessionId: session.session_id }, "And now?");
    const asked = { ...claim(), keyed: { ...keyed, fingerprint: "two" } };
    expect(await askAtOnce(one.owner, session.session_id, second.question, asked)).toBeNull();
    const third = (await other.prepare()).question;
    expect(
      await askAtOnce(other.owner, other.sessionId, third, { ...claim(), keyed }),
    ).not.toBeNull();
  });

  test("is one of many: of twenty at once one is written", async () => {
    const { owner, sessionId, prepare, messages } = await inSession();
    const { question } = await prepare();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => askAtOnce(owner, sessionId, question, claim())),
    );
    expect(all.filter((saved) => saved !== null)).toHaveLength(1);
    expect(await messages()).toBe(2);
  });

  test("is not asked so where the resume has changed", async () => {
    const { owner, sessionId, prepare } = await inSession();
    await saveResume(owner, resume("Master"));
    const { question } = await prepare();
    expect(question.taken.snapshot.resume).toContain("Master");
    expect(await askAtOnce(owner, sessionId, question, claim())).toBeNull();
  });

  test("is prepared with what was said before it", async () => {
    const { owner, sessionId, prepare } = await inSession();
    for (let turn = 0; turn < 3; turn++) {
      const { question, earlier } = await prepare();
      const asked = claim();
      const saved = await askAtOnce(owner, sessionId, question, asked);
      const questionId = saved?.userMessageId ?? "";
      expect(earlier).toHaveLength(1 + 2 * turn);
      expect(earlier).toEqual(await earlierMessages(owner, sessionId, questionId));
      await saveAtOnce(owner, answerTo(asked.messageId, sessionId, questionId, `Answer ${turn}`));
    }
  });
});

describe("an answer that is saved in one statement", () => {
  test("ends its run and is counted, once", async () => {
    const { owner, sessionId, prepare, messages } = await inSession();
    const { question } = await prepare();
    const asked = claim();
    const saved = await askAtOnce(owner, sessionId, question, asked);
    const answer = answerTo(asked.messageId, sessionId, saved?.userMessageId ?? "", "Bread.");
    const session = await saveAtOnce(owner, answer);
    expect(session).toEqual(await requireSession(owner, sessionId));
    expect(session).toMatchObject({ message_count: 3, total_tokens_used: 2, model: "test" });
    expect(await db().chatRun.count({ where: { sessionId } })).toBe(0);
    expect(await saveAtOnce(owner, { ...answer, id: claim().messageId })).toBeNull();
    expect(await messages()).toBe(3);
  });
});

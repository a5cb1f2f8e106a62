import { describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { deleteJob } from "../job/mutations.ts";
import type { Owner } from "../owner.ts";
import { saveResume } from "../resume/mutations.ts";
import { listAllSessions } from "./admin-data.ts";
import { answerAgain, answerQuestion } from "./answer-question.ts";
import { readContext } from "./data.ts";
import { exchangesOf } from "./history.ts";
import { earlierMessages } from "./history-data.ts";
import { dropRun, saveAnswer } from "./keep-answer.ts";
import { askAboutJob, askInSession, ContextMovedError } from "./mutations.ts";
import { answerTo, claim, prepareAbout, resume, seeker, start, UNKEYED } from "./sample-chat.ts";

vi.stubEnv("OPENAI_API_KEY", "");
vi.stubEnv("OPENAI_BASE_URL", "");
openOwnDatabase();

/** What happens once, right after a question was prepared. */
const race = vi.hoisted(() => ({ overtake: async () => {} }));
vi.mock("./prepare-question.ts", async (original) => {
  const real = await original<typeof import("./prepare-question.ts")>();
  return {
    ...real,
    prepareQuestion: async (...question: Parameters<typeof real.prepareQuestion>) => {
      const prepared = await real.prepareQuestion(...question);
      const { overtake } = race;
      race.overtake = async () => {};
      await overtake();
      return prepared;
    },
  };
});

describe("a context that was read before a change", () => {
  test("never replaces the one that was read after it, by message or by start", async () => {
    const { owner, jobId } = await seeker();
    const { session } = await start(owner, jobId);
    const sessionId = session.session_id;
    await saveResume(owner, resume("Journeyman"));
    const late = await prepareAbout(owner, jobId);
    await saveResume(owner, resume("Master"));
    const soon = await prepareAbout(owner, jobId);
    const asked = claim();
    const { contextVersion } = await askInSession(owner, sessionId, soon.question, asked);
    expect(contextVersion).toBe(2);
    await dropRun(sessionId, asked.messageId);

    await expect(askInSession(owner, sessionId, late.question, claim())).rejects.toThrow(
      ContextMovedError,
    );
    await expect(askAboutJob(owner, late.posting, late.question, claim())).rejects.toThrow(
      ContextMovedError,
    );
    const context = await readContext(owner, sessionId);
    expect(context.context_version).toBe(2);
    expect(context.initial_context.resume).toContain("Master");
    expect(await db().chatMessage.count({ where: { sessionId } })).toBe(2);
  });

  test("is read again for a question that was overtaken", async () => {
    const { owner, jobId } = await seeker();
    const sessionId = (await start(owner, jobId)).session.session_id;
    await saveResume(owner, resume("Journeyman"));
    race.overtake = async () => {
      await saveResume(owner, resume("Master"));
      await start(owner, jobId);
    };
    await (await answerQuestion(owner, { sessionId }, "Why me?")).finished;
    expect((await readContext(owner, sessionId)).context_version).toBe(2);
    expect((await readContext(owner, sessionId)).initial_context.resume).toContain("Master");
  });

  test("never replaces that of a session which was opened meanwhile", async () => {
    const { owner, jobId } = await seeker();
    const late = await prepareAbout(owner, jobId);
    await saveResume(owner, resume("Master"));
    await start(owner, jobId);
    await expect(askAboutJob(owner, late.posting, late.question, claim())).rejects.toThrow(
      ContextMovedError,
    );
  });
});

describe("a chat that is gone in the moment between", () => {
  const close = (id: string) =>
    db().chatSession.update({ where: { id }, data: { isActive: false } });
  const remove = (id: string) => db().chatSession.delete({ where: { id } });

  test.each([
    ["closed", close],
    ["deleted", remove],
  ])("since it was %s: a question about its posting opens a new one", async (_how, end) => {
    const { owner, jobId } = await seeker();
    const first = (await start(owner, jobId)).session.session_id;
    race.overtake = async () => void (await end(first));
    const { live, finished } = await answerQuestion(owner, { jobId }, "Why me?");
    await finished;
    expect(live.opening.created).toBe(true);
    expect(live.opening.session.session_id).not.toBe(first);
  });

  test.each([
    ["closed", close, "session_inactive"],
    ["deleted", remove, "session_not_found"],
  ])(
    "since it was %s: neither a question in it nor another answer is taken",
    async (_how, end, code) => {
      const { owner, jobId } = await seeker();
      for (const ask of [
        (sessionId: string) => answerQuestion(owner, { sessionId }, "Why me?"),
        (sessionId: string) => answerAgain(owner, sessionId, null),
      ]) {
        const sessionId = (await start(owner, jobId)).session.session_id;
        race.overtake = async () => void (await end(sessionId));
        await expect(ask(sessionId)).rejects.toMatchObject({ code });
      }
    },
  );

  test("since its posting was deleted, also between two looks: it is closed", async () => {
    const { owner, jobId } = await seeker();
    const sessionId = (await start(owner, jobId)).session.session_id;
    // As it is seen by who has found the session open, and then looks for its posting.
    await db().jobPosting.update({
      where: { id: jobId },
      data: { ownerId: (await seeker()).owner, contentHash: null },
    });
    const asked = answerQuestion(owner, { sessionId }, "Why me?");
    await expect(asked).rejects.toMatchObject({ code: "session_inactive" });
    const about = answerQuestion(owner, { jobId }, "Why me?");
    await expect(about).rejects.toMatchObject({ code: "job_not_found" });
  });
});

test("an answer stays with its question, also where one before it got none", async () => {
  const { owner, jobId } = await seeker();
  const sessionId = (await start(owner, jobId)).session.session_id;
  const { question } = await prepareAbout(owner, jobId);
  const second = claim();
  const { userMessageId } = await askInSession(
    owner,
    sessionId,
    { ...question, question: "And why now?" },
    second,
  );
  await saveAnswer(owner, answerTo(second.messageId, sessionId, userMessageId, "Two."), UNKEYED);
  const third = await askInSession(owner, sessionId, question, claim());

  const earlier = await earlierMessages(owner, sessionId, third.userMessageId);
  const contents = exchangesOf(earlier).map((pair) => pair.map(({ content }) => content));
  expect(contents).toEqual([["And why now?", "Two."]]);
});

describe("a posting that is deleted", () => {
  test("while a chat about it begins leaves none open, and is not there for it", async () => {
    const { owner, jobId } = await seeker();
    const { question, posting } = await prepareAbout(owner, jobId);
    await deleteJob(owner, jobId);
    await expect(askAboutJob(owner, posting, question, claim())).rejects.toMatchObject({
      code: "job_not_found",
    });
    expect(await db().chatSession.count({ where: { userId: owner } })).toBe(0);
  });

  test("tells which chats it closed", async () => {
    const { owner, jobId } = await seeker();
    const { session } = await start(owner, jobId);
    expect(await deleteJob(owner, jobId)).toEqual([session.session_id]);
    expect(await db().chatSession.count({ where: { userId: owner, isActive: true } })).toBe(0);
  });
});

test("a search for what is a wildcard to the database finds that and nothing else", async () => {
  const owners = await Promise.all([seeker(), seeker()]);
  for (const [at, title] of ["100% \\ snake_case", "1000 snake-case"].entries()) {
    const { owner, jobId } = owners[at] ?? (await seeker());
    await start(owner, jobId);
    await db().chatSession.updateMany({ where: { userId: owner }, data: { jobTitle: title } });
  }
  const admin = { id: "", email: "", name: "", role: "admin", owner: "" as Owner } as const;
  const query = { status: "all", limit: 100, cursor: undefined } as const;
  for (const q of ["100%", "snake_case", "\\", "%", "_"]) {
    const { sessions } = await listAllSessions(admin, query, { q });
    expect(sessions.map((session) => session.job_title)).toEqual(["100% \\ snake_case"]);
  }
});

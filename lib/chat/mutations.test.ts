import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { createJob, deleteJob } from "../job/mutations.ts";
import type { Owner } from "../owner.ts";
import { saveResume } from "../resume/mutations.ts";
import { listAllSessions } from "./admin-data.ts";
import { answerQuestion } from "./answer-question.ts";
import { readContext } from "./data.ts";
import { exchangesOf } from "./history.ts";
import { earlierMessages } from "./history-data.ts";
import { askAboutJob, askInSession, ContextMovedError, saveAnswer } from "./mutations.ts";
import { prepareQuestion } from "./prepare-question.ts";

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

const POSTING = { description: "Baker\nMill & Sons\n\nRequirements:\n- You bake rye bread" };
const resume = (position: string) => ({ work: [{ name: "Corner Bakery", position }] });

async function seeker(): Promise<{ owner: Owner; jobId: number }> {
  const { id } = await db().user.create({
    data: { email: `${randomUUID()}@example.com`, name: "Test Person" },
  });
  // The cast: who asks is what the test says.
  const owner = id as Owner;
  await saveResume(owner, resume("Apprentice"));
  return { owner, jobId: (await createJob(owner, POSTING)).job_id };
}

async function prepareAbout(owner: Owner, jobId: number) {
  const { question, sources } = await prepareQuestion(owner, { jobId }, "Why me?");
  return { question, posting: sources.posting };
}

async function start(owner: Owner, jobId: number) {
  const { question, posting } = await prepareAbout(owner, jobId);
  return await askAboutJob(owner, posting, question);
}

const answerTo = (sessionId: string, answersId: string, content: string) => ({
  id: randomUUID(),
  sessionId,
  answersId,
  content,
  status: "complete" as const,
  contextVersion: 1,
  model: "test",
  citations: [],
  unsupported: [],
  usage: {
    prompt_tokens: 1,
    completion_tokens: 1,
    total_tokens: 2,
    cached_tokens: 0,
    counted_prompt_tokens: 1,
    source: "local" as const,
  },
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
    expect((await askInSession(owner, sessionId, soon.question)).contextVersion).toBe(2);

    await expect(askInSession(owner, sessionId, late.question)).rejects.toThrow(ContextMovedError);
    await expect(askAboutJob(owner, late.posting, late.question)).rejects.toThrow(
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
    const { saved, finished } = await answerQuestion(owner, { sessionId }, "Why me?", {
      onText: () => {},
    });
    await finished;
    expect(saved.contextVersion).toBe(2);
    expect((await readContext(owner, sessionId)).initial_context.resume).toContain("Master");
  });

  test("never replaces that of a session which was opened meanwhile", async () => {
    const { owner, jobId } = await seeker();
    const late = await prepareAbout(owner, jobId);
    await saveResume(owner, resume("Master"));
    await start(owner, jobId);
    await expect(askAboutJob(owner, late.posting, late.question)).rejects.toThrow(
      ContextMovedError,
    );
  });
});

test("answers to questions that were asked at once stay with their questions", async () => {
  const { owner, jobId } = await seeker();
  const first = await start(owner, jobId);
  const sessionId = first.session.session_id;
  const { question } = await prepareAbout(owner, jobId);
  const second = await askInSession(owner, sessionId, { ...question, question: "And why now?" });
  await saveAnswer(owner, answerTo(sessionId, first.userMessageId, "One."));
  await saveAnswer(owner, answerTo(sessionId, second.userMessageId, "Two."));
  const third = await askInSession(owner, sessionId, question);

  const earlier = await earlierMessages(owner, sessionId, third.userMessageId);
  const contents = exchangesOf(earlier).map((pair) => pair.map(({ content }) => content));
  expect(contents).toEqual([
    ["Why me?", "One."],
    ["And why now?", "Two."],
  ]);
});

describe("a posting that is deleted", () => {
  test("while a chat about it begins leaves none open, and is not there for it", async () => {
    const { owner, jobId } = await seeker();
    const { question, posting } = await prepareAbout(owner, jobId);
    await deleteJob(owner, jobId);
    await expect(askAboutJob(owner, posting, question)).rejects.toMatchObject({
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

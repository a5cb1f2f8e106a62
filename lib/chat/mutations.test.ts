import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { createJob, deleteJob } from "../job/mutations.ts";
import type { Owner } from "../owner.ts";
import { saveResume } from "../resume/mutations.ts";
import { answerQuestion } from "./answer-question.ts";
import { listAllSessions, readContext, readHistory } from "./data.ts";
import { readEarlierAnswers } from "./earlier-answers.ts";
import { exchangesOf } from "./history.ts";
import { earlierMessages, findLastTurn } from "./history-data.ts";
import { dropRun, saveAnswer } from "./keep-answer.ts";
import { askAboutJob, askAgain, askInSession, type Claim, ContextMovedError } from "./mutations.ts";
import { prepareQuestion } from "./prepare-question.ts";
import { renewRuns } from "./runs/run-data.ts";
import { stopClosed } from "./runs/stop-run.ts";
import { takeOverLost } from "./runs/take-over.ts";

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

const claim = (): Claim => ({ messageId: randomUUID(), keyed: null });
const UNKEYED = { created: false, keyed: null };

/** Asks, and leaves the answer to the test: nothing writes one. */
async function ask(owner: Owner, jobId: number) {
  const { question, posting } = await prepareAbout(owner, jobId);
  const claimed = claim();
  const saved = await askAboutJob(owner, posting, question, claimed);
  return { ...saved, messageId: claimed.messageId };
}

/** Asks, and ends the run without an answer. */
async function start(owner: Owner, jobId: number) {
  const asked = await ask(owner, jobId);
  await dropRun(asked.session.session_id, asked.messageId);
  return asked;
}

const answerTo = (id: string, sessionId: string, answersId: string, content: string) => ({
  id,
  sessionId,
  answersId,
  replacesId: null,
  newQuestion: null,
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
      data: { text: "Half an ans", promptTokens: 7, leaseUntil: new Date(0) },
    });
    await takeOverLost();
    const answer = await db().chatMessage.findUniqueOrThrow({ where: { id: messageId } });
    expect(answer).toMatchObject({
      content: "Half an ans",
      status: "failed",
      answersId: userMessageId,
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

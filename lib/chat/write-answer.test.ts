import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import type { JobName } from "../work/jobs.ts";
import { answerQuestion } from "./answer-question.ts";
import { readHistory } from "./data.ts";
import { takeOverLost } from "./runs/take-over.ts";
import { seeker } from "./sample-chat.ts";

vi.stubEnv("OPENAI_API_KEY", "");
vi.stubEnv("OPENAI_BASE_URL", "");
vi.stubEnv("LOG_LEVEL", "silent");
openOwnDatabase();

/** Jobs whose thread dies over them. */
const deadly = vi.hoisted(() => ({ jobs: new Set<string>() }));
vi.mock("../work/in-worker.ts", async (original) => {
  const { inWorker } = await original<typeof import("../work/in-worker.ts")>();
  return {
    inWorker: async (name: JobName, ...rest: [never]) => {
      if (deadly.jobs.has(name)) throw new Error("the thread ended with code 1");
      return await inWorker(name, ...rest);
    },
  };
});

/** So many attempts to write an answer from now on end in a deadlock; a sequence counts, which no rollback takes back. */
async function refuseAnswers(times: number): Promise<void> {
  await db().$executeRawUnsafe(`ALTER SEQUENCE refusals RESTART WITH ${1_000 - times}`);
}

beforeAll(async () => {
  await db().$executeRaw`CREATE SEQUENCE refusals START 1000`;
  await db().$executeRaw`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('refusals') < 1000 THEN
        RAISE EXCEPTION 'deadlock detected' USING ERRCODE = 'deadlock_detected';
      END IF;
      RETURN NEW;
    END $$`;
  await db().$executeRaw`
    CREATE TRIGGER refuse BEFORE INSERT ON chat_messages
    FOR EACH ROW WHEN (NEW.role = 'assistant') EXECUTE FUNCTION refuse()`;
});
afterEach(async () => {
  deadly.jobs.clear();
  await refuseAnswers(0);
});

async function asked() {
  const { owner, jobId } = await seeker();
  const { live, finished } = await answerQuestion(owner, { jobId }, "Why me?");
  const sessionId = live.opening.session.session_id;
  const answer = async () => (await readHistory(owner, sessionId, { limit: 9 })).messages[1];
  return { owner, jobId, live, finished, answer };
}

describe("an answer that was written is not lost", () => {
  test("when the threads that check and count it die", async () => {
    for (const job of ["checkClaims", "resolveCitations", "countTokens"]) deadly.jobs.add(job);
    const { live, finished, answer } = await asked();
    const { answer: told, status } = await finished;
    expect(status).toBe("complete");
    expect(told.response).toBe(live.text);
    expect(told.usage.completion_tokens).toBeGreaterThan(0);
    expect(await answer()).toMatchObject({
      content: live.text,
      status: "complete",
      citations: [],
      unsupported: [],
    });
  });

  test("when the database refuses it once", async () => {
    await refuseAnswers(1);
    const { live, finished, answer } = await asked();
    expect((await finished).status).toBe("complete");
    expect(await answer()).toMatchObject({ content: live.text, status: "complete" });
  });

  test("when the database refuses it again: whoever looks next takes it over", async () => {
    await refuseAnswers(2);
    const { live, finished, answer } = await asked();
    await expect(finished).rejects.toThrow();
    expect(live.text).not.toBe("");
    await takeOverLost();
    expect(await answer()).toMatchObject({ content: live.text, status: "failed" });
  });
});

test("a run that wrote nothing leaves nothing", async () => {
  deadly.jobs.add("buildPrompt");
  const { owner, jobId, finished } = await asked();
  await expect(finished).rejects.toThrow();
  expect(await db().chatRun.count({ where: { userId: owner } })).toBe(0);
  deadly.jobs.clear();
  const { finished: second } = await answerQuestion(owner, { jobId }, "And now?");
  expect((await second).status).toBe("complete");
});

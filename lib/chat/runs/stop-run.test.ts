import { expect, test, vi } from "vitest";
import { db } from "../../db.ts";
import { openOwnDatabase } from "../../db-of-test.ts";
import { dropRun, saveAnswer } from "../keep-answer.ts";
import { answerTo, ask, seeker, UNKEYED } from "../sample-chat.ts";
import { LiveAnswer } from "./live-answer.ts";
import { beginRun } from "./live-runs.ts";
import { sampleOpening } from "./sample-opening.ts";
import { stopRun } from "./stop-run.ts";

vi.stubEnv("OPENAI_API_KEY", "");
vi.stubEnv("OPENAI_BASE_URL", "");
openOwnDatabase();

/** Stops an answer that then ends in this way; null: without a word of a regenerated one. */
async function stopping(status: "complete" | "stopped" | "failed" | null) {
  const { owner, jobId } = await seeker();
  const { session, messageId, userMessageId } = await ask(owner, jobId);
  const sessionId = session.session_id;
  const run = beginRun(messageId);
  run.open(new LiveAnswer(sampleOpening(sessionId, messageId)));
  const stopped = stopRun(owner, sessionId);
  await vi.waitUntil(() => run.ended() === "stopped");
  const answer = answerTo(messageId, sessionId, userMessageId, "Because.");
  if (status) await saveAnswer(owner, { ...answer, status }, UNKEYED);
  else await dropRun(sessionId, messageId);
  run.done();
  const { stopped: isStopped } = await stopped;
  const saved = await db().chatMessage.findUnique({ where: { id: messageId } });
  return [isStopped, saved?.status ?? null];
}

test("a stop says what has become of the answer, as history does", async () => {
  expect(await stopping("stopped")).toEqual([true, "stopped"]);
  expect(await stopping(null)).toEqual([true, null]);
  expect(await stopping("complete")).toEqual([false, "complete"]);
  expect(await stopping("failed")).toEqual([false, "failed"]);
});

test("a stop where nothing is written has stopped nothing", async () => {
  const { owner, jobId } = await seeker();
  const { session, messageId } = await ask(owner, jobId);
  await dropRun(session.session_id, messageId);
  expect((await stopRun(owner, session.session_id)).stopped).toBe(false);
});

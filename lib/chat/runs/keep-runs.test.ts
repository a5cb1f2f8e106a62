import { afterEach, describe, expect, test, vi } from "vitest";
import { db } from "../../db.ts";
import { openOwnDatabase } from "../../db-of-test.ts";
import { ask, seeker } from "../sample-chat.ts";
import { type Kept, keepOnce } from "./keep-runs.ts";
import { LiveAnswer } from "./live-answer.ts";
import { beginRun, type Run } from "./live-runs.ts";
import { sampleOpening } from "./sample-opening.ts";
import { findLivingRun, takeOverLost } from "./take-over.ts";

vi.stubEnv("OPENAI_API_KEY", "");
vi.stubEnv("OPENAI_BASE_URL", "");
vi.stubEnv("LOG_LEVEL", "silent");
openOwnDatabase();

const WRITTEN = "You bake [W1]. And";

let open: Run[] = [];
afterEach(() => {
  for (const { done } of open) done();
  open = [];
});

/** A question whose answer this process is writing. */
async function writing() {
  const { owner, jobId } = await seeker();
  const { session, messageId } = await ask(owner, jobId);
  const sessionId = session.session_id;
  const run = beginRun(messageId);
  const live = new LiveAnswer(sampleOpening(sessionId, messageId));
  run.open(live);
  open.push(run);
  live.write(WRITTEN);
  return { owner, sessionId, messageId, run };
}

/** As if nothing had renewed its lease for a while. */
const letLeasePass = (sessionId: string) =>
  db().chatRun.update({
    where: { sessionId },
    data: { text: WRITTEN, leaseUntil: new Date(0) },
  });

describe("a run whose lease was not renewed in time", () => {
  test("is not taken over by the process that writes it, which goes on", async () => {
    const { owner, sessionId, messageId, run } = await writing();
    await letLeasePass(sessionId);
    await takeOverLost();
    expect(await findLivingRun(owner, sessionId)).toMatchObject({ messageId });
    await keepOnce(new Map());
    expect(run.ended()).toBeNull();
    expect(await findLivingRun(owner, sessionId)).toMatchObject({ isAlive: true });
  });

  test("has lost its answer to the process that took it over, and is not told that its chat is deleted", async () => {
    const { sessionId, messageId, run } = await writing();
    await db().chatRun.delete({ where: { sessionId, messageId } });
    await keepOnce(new Map());
    expect(run.ended()).toBe("lost");
  });

  test("does not keep the others from being taken over when that fails", async () => {
    const lost = [await seeker(), await seeker(), await seeker()];
    const asked = await Promise.all(lost.map(({ owner, jobId }) => ask(owner, jobId)));
    const ids = asked.map(({ session }) => session.session_id);
    for (const id of ids) await letLeasePass(id);
    const wrong = asked[0];
    if (!wrong) throw new Error("nothing was asked");
    // What an answer with this id would collide with.
    await db().chatMessage.create({
      data: {
        id: wrong.messageId,
        sessionId: wrong.session.session_id,
        sequence: 99,
        role: "user",
        content: "In the way",
        contextVersion: 1,
      },
    });
    await takeOverLost();
    const left = await db().chatRun.findMany({ where: { sessionId: { in: ids } } });
    expect(left.map(({ sessionId }) => sessionId)).toEqual([wrong.session.session_id]);
    await db().chatSession.delete({ where: { id: wrong.session.session_id } });
  });
});

test("a run whose chat was deleted elsewhere ends as that", async () => {
  const { sessionId, run } = await writing();
  await db().chatSession.delete({ where: { id: sessionId } });
  await keepOnce(new Map());
  expect(run.ended()).toBe("deleted");
});

test("what is known of a run is forgotten after it, also while others go on", async () => {
  const [first, second] = [await writing(), await writing()];
  const kept: Kept = new Map();
  await keepOnce(kept);
  expect([...kept.keys()].sort()).toEqual([first.messageId, second.messageId].sort());
  first.run.done();
  await keepOnce(kept);
  expect([...kept.keys()]).toEqual([second.messageId]);
});

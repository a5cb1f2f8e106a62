import { v7 as uuidv7 } from "uuid";
import { db } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Keyed } from "../idempotency.ts";
import { log } from "../log.ts";
import type { Owner } from "../owner.ts";
import { findLastTurn } from "./history-data.ts";
import {
  askAboutJob,
  askAgain,
  askInSession,
  type Claim,
  ContextMovedError,
  inPostingsSession,
} from "./mutations.ts";
import { prepareQuestion, type Target } from "./prepare-question.ts";
import { promptAhead } from "./prompt-of.ts";
import { keepRuns } from "./runs/keep-runs.ts";
import { type Answered, LiveAnswer } from "./runs/live-answer.ts";
import { beginRun } from "./runs/live-runs.ts";
import { type Committed, writeAnswer } from "./write-answer.ts";

/** An answer under way: the question is committed, the model has been asked. */
export interface Answering {
  live: LiveAnswer;
  /** Rejects with an AppError when the model failed; what was written until then is kept. */
  finished: Promise<Answered>;
}

/** Other questions of the same session can change its context while one is prepared; more often than this, none will. */
const ATTEMPTS = 5;

async function untilUnmoved<T>(commit: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await commit();
  } catch (error) {
    if (!(error instanceof ContextMovedError) || attempt === ATTEMPTS) throw error;
    return await untilUnmoved(commit, attempt + 1);
  }
}

/** From a place among the runs to the answer being written. */
async function answer(
  owner: Owner,
  keyed: Keyed | null,
  commit: (claim: Claim) => Promise<Committed>,
): Promise<Answering> {
  const messageId = uuidv7();
  const run = beginRun(messageId);
  try {
    const committed = await untilUnmoved(() => commit({ messageId, keyed }));
    const { saved } = committed;
    const live = new LiveAnswer({ ...saved, messageId });
    run.open(live);
    keepRuns();
    const finished = writeAnswer(owner, committed, run, live, keyed).finally(run.done);
    // Whoever waits for it gets the error; that nobody waits must not end the process.
    finished.catch((error) => log().debug({ err: error }, "an answer failed"));
    return { live, finished };
  } catch (error) {
    run.done();
    throw error;
  }
}

/**
 * A question from its text to its answer. Resolves when the question is committed and the model has been asked; the
 * answer then goes on whether or not anyone reads it.
 * @param keyed what the request is known by; its answer is kept for the same request.
 * @throws AppError, having written nothing, when the posting, the resume, the session, another run or the length forbid
 *   an answer.
 */
export async function answerQuestion(
  owner: Owner,
  target: Target,
  text: string,
  keyed: Keyed | null = null,
): Promise<Answering> {
  return await answer(owner, keyed, async (claim) => {
    const prepared = await prepareQuestion(owner, target, text);
    const { question, sources, sessionId } = prepared;
    if (keyed && sessionId) {
      const last = await findLastTurn(db(), owner, sessionId);
      // The same request again, whose first answer was lost with its process: its question is there already.
      if (last?.lostKey === keyed.key && last.question === text) {
        const again = askAgain(owner, sessionId, question, last, null, claim);
        const saved = await ("jobId" in target ? inPostingsSession(again) : again);
        return { prepared, saved, ahead: null };
      }
    }
    const ahead = promptAhead(owner, prepared);
    const saved =
      "jobId" in target
        ? await askAboutJob(owner, sources.posting, question, claim)
        : await askInSession(owner, target.sessionId, question, claim);
    return { prepared, saved, ahead };
  });
}

/**
 * Another answer to a session's last question, which takes the place of the one that is there when it is written.
 * @param newText what the question is to say instead, or null.
 * @throws AppError like `answerQuestion`
 */
export async function answerAgain(
  owner: Owner,
  sessionId: string,
  newText: string | null,
  keyed: Keyed | null = null,
): Promise<Answering> {
  return await answer(owner, keyed, async (claim) => {
    const turn = await findLastTurn(db(), owner, sessionId);
    if (!turn) throw new AppError("session_not_found");
    const newQuestion = newText === turn.question ? null : newText;
    const prepared = await prepareQuestion(owner, { sessionId }, newText ?? turn.question);
    const saved = await askAgain(owner, sessionId, prepared.question, turn, newQuestion, claim);
    return { prepared, saved, ahead: null };
  });
}

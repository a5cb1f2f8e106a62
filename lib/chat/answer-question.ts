import { v7 as uuidv7 } from "uuid";
import { log } from "../log.ts";
import type { Owner } from "../owner.ts";
import { askAboutJob, askInSession, ContextMovedError, type SavedQuestion } from "./mutations.ts";
import { type Prepared, prepareQuestion, type Target } from "./prepare-question.ts";
import { requireRoom } from "./runs.ts";
import { type Answered, type AnswerReader, writeAnswer } from "./write-answer.ts";

/** An answer under way: the question is committed, the model has been asked. */
export interface Answering {
  saved: SavedQuestion;
  /** The id that the answer has in the history. */
  messageId: string;
  /** Rejects with an AppError when the model failed; what was written until then is kept. */
  finished: Promise<Answered>;
}

/** Other questions of the same session can change its context while one is prepared; more often than this, none will. */
const ATTEMPTS = 5;

async function commitQuestion(
  owner: Owner,
  target: Target,
  text: string,
  attempt = 1,
): Promise<{ prepared: Prepared; saved: SavedQuestion }> {
  const prepared = await prepareQuestion(owner, target, text);
  const { posting } = prepared.sources;
  try {
    const saved =
      "jobId" in target
        ? await askAboutJob(owner, posting, prepared.question)
        : await askInSession(owner, target.sessionId, prepared.question);
    return { prepared, saved };
  } catch (error) {
    if (!(error instanceof ContextMovedError) || attempt === ATTEMPTS) throw error;
    return await commitQuestion(owner, target, text, attempt + 1);
  }
}

/**
 * A question from its text to its answer. Resolves when the question is committed and the model has been asked; the
 * answer then goes on whether or not anyone reads it.
 * @param reader gets every piece of the answer as it comes.
 * @throws AppError, having written nothing, when the posting, the resume, the session or the length forbid an answer.
 */
export async function answerQuestion(
  owner: Owner,
  target: Target,
  text: string,
  reader: AnswerReader,
): Promise<Answering> {
  requireRoom();
  const { prepared, saved } = await commitQuestion(owner, target, text);
  const messageId = uuidv7();
  const finished = writeAnswer(owner, prepared, saved, messageId, reader);
  // Whoever waits for it gets the error; that nobody waits must not end the process.
  finished.catch((error) => log().debug({ err: error }, "an answer failed"));
  return { saved, messageId, finished };
}

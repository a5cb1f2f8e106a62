import { setTimeout as pause } from "node:timers/promises";
import { ProviderFault } from "../ai/faults.ts";
import { isDatabaseAway } from "../db-away.ts";
import { AppError } from "../errors.ts";
import type { Keyed } from "../idempotency.ts";
import { log } from "../log.ts";
import type { Owner } from "../owner.ts";
import { askModel } from "./ask-model.ts";
import type { Asked, Prompt } from "./build-prompt.ts";
import { type Checked, checkAnswer, NOTHING_CHECKED } from "./check-answer.ts";
import { earlierMessages } from "./history-data.ts";
import { dropRun, type NewAnswer, saveAnswer, takenOver } from "./keep-answer.ts";
import type { SavedQuestion } from "./mutations.ts";
import type { Prepared } from "./prepare-question.ts";
import { promptOf } from "./prompt-of.ts";
import type { Answered, LiveAnswer } from "./runs/live-answer.ts";
import type { Run } from "./runs/live-runs.ts";
import { leaveRun } from "./runs/run-data.ts";
import { type Asking, askWithLess } from "./smaller-window.ts";
import { usageOf } from "./usage.ts";

/** A question that is committed, and what it was prepared from. */
export interface Committed {
  prepared: Prepared;
  saved: SavedQuestion;
  /** See `promptAhead`. */
  ahead: Promise<Prompt> | null;
}

/** Asks the model, and once more with less where its window has turned out to be smaller than was thought. */
async function askOnceOrTwice(
  owner: Owner,
  { prepared, saved, ahead }: Committed,
  run: Run,
  live: LiveAnswer,
) {
  const read = saved.isAsPrepared ? prepared.earlier : null;
  const earlier =
    read ?? (await earlierMessages(owner, saved.session.session_id, saved.userMessageId));
  const ask = async (asking: Asking, begun: Promise<Prompt> | null) => {
    const { sources, budget, question: asked } = asking.prepared;
    const prompt = await (begun ?? promptOf(owner, asking.prepared, earlier));
    run.promptTokens = Object.values(prompt.tokens).reduce((sum, part) => sum + part);
    const all: Asked = { ...asked, posting: sources.posting, budget, earlier };
    return { ...asking, written: await askModel(all, prompt, run, live) };
  };
  const first: Asking = { prepared, contextVersion: saved.contextVersion };
  const once = await ask(first, saved.isAsPrepared ? ahead : null);
  const { failure } = once.written;
  const limit = failure instanceof ProviderFault ? failure.limit : null;
  if (!limit || once.written.text) return once;
  return await ask(await askWithLess(owner, first, saved, run, limit), null);
}

/** What the answer's readers see beside its text; nothing where that cannot be told: the text must not be lost for it. */
async function checkIfPossible(text: string, { question, sources }: Prepared): Promise<Checked> {
  try {
    return await checkAnswer(text, question.taken.entries, sources.posting);
  } catch (error) {
    log().error({ err: error }, "an answer could not be checked");
    return NOTHING_CHECKED;
  }
}

/** A database that restarts is back by then. */
const SAVE_MS = 30_000;
const PAUSE_MS = 1_000;

/** At once more where it failed, since a deadlock or a broken connection is over by then, and as long as the database is away. */
async function saveWhatMay(
  owner: Owner,
  answer: NewAnswer,
  keptWith: { created: boolean; keyed: Keyed | null },
): Promise<Answered> {
  const until = performance.now() + SAVE_MS;
  for (let tries = 1; ; tries++) {
    try {
      return await saveAnswer(owner, answer, keptWith);
    } catch (error) {
      const mayPass = tries === 1 || (isDatabaseAway(error) && performance.now() < until);
      if (error instanceof AppError || !mayPass) throw error;
      log().warn({ err: error, session_id: answer.sessionId }, "an answer is saved once more");
      if (tries > 1) await pause(PAUSE_MS);
    }
  }
}

/** @returns what was saved, and how the model failed after it had begun, or null. */
async function writeAndSave(
  owner: Owner,
  committed: Committed,
  run: Run,
  live: LiveAnswer,
  keyed: Keyed | null,
): Promise<{ answered: Answered; failure: AppError | null }> {
  const { saved } = committed;
  const asked = await askOnceOrTwice(owner, committed, run, live);
  const { prepared, contextVersion } = asked;
  const { text, truncated, reported, failure } = asked.written;
  const ended = run.ended();
  if (ended === "deleted") throw new AppError("session_not_found");
  if (ended === "lost") throw takenOver();
  if (!text && failure) throw failure;

  const [checked, usage] = await Promise.all([
    checkIfPossible(text, prepared),
    usageOf(reported, run.promptTokens, text, prepared.budget.encoding),
  ]);
  const answer = {
    id: run.messageId,
    sessionId: saved.session.session_id,
    answersId: saved.userMessageId,
    replacesId: saved.replacesId,
    newQuestion: saved.newQuestion,
    content: text,
    status: failure ? "failed" : ended ? "stopped" : "complete",
    truncated,
    contextVersion,
    model: prepared.question.model,
    ...checked,
    usage,
  } as const;
  const answered = await saveWhatMay(owner, answer, { created: saved.created, keyed });
  return { answered, failure };
}

/**
 * Lets go of a run whose answer is not saved: of one that wrote nothing nothing stays, and what another wrote will be
 * taken over. Should this fail too, its lease will run out.
 */
async function letGo(sessionId: string, run: Run, text: string): Promise<void> {
  const { messageId, promptTokens } = run;
  try {
    if (text === "" || run.ended() === "deleted") await dropRun(sessionId, messageId);
    else await leaveRun({ sessionId, messageId, promptTokens, text });
  } catch (error) {
    log().warn({ err: error, session_id: sessionId }, "a run could not be ended");
  }
}

/**
 * Asks the model and commits what it wrote, however far it came. No transaction is open while it writes.
 * @param live gets the answer as it comes, and how it ended.
 * @param keyed what the request is known by; its answer is kept for the same request.
 */
export async function writeAnswer(
  owner: Owner,
  committed: Committed,
  run: Run,
  live: LiveAnswer,
  keyed: Keyed | null,
): Promise<Answered> {
  let isSaved = false;
  try {
    const { answered, failure } = await writeAndSave(owner, committed, run, live, keyed);
    isSaved = true;
    if (failure) throw failure;
    live.finish({ answered });
    return answered;
  } catch (error) {
    if (!isSaved) await letGo(committed.saved.session.session_id, run, live.text);
    live.finish({ error });
    throw error;
  }
}

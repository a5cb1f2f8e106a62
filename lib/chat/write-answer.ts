import { ProviderFault } from "../ai/faults.ts";
import { AppError } from "../errors.ts";
import type { Keyed } from "../idempotency.ts";
import { log } from "../log.ts";
import type { Owner } from "../owner.ts";
import { similarityTo } from "../retrieval/similarity.ts";
import { inWorker } from "../work/in-worker.ts";
import { askModel } from "./ask-model.ts";
import type { Asked } from "./build-prompt.ts";
import { checkAnswer } from "./check-answer.ts";
import { earlierMessages } from "./history-data.ts";
import { dropRun, saveAnswer } from "./keep-answer.ts";
import type { SavedQuestion } from "./mutations.ts";
import type { Prepared } from "./prepare-question.ts";
import type { Answered, LiveAnswer } from "./runs/live-answer.ts";
import type { Run } from "./runs/live-runs.ts";
import { type Asking, askWithLess } from "./smaller-window.ts";
import { usageOf } from "./usage.ts";

/** Asks the model, and once more with less where its window has turned out to be smaller than was thought. */
async function askOnceOrTwice(
  owner: Owner,
  first: Asking,
  saved: SavedQuestion,
  run: Run,
  live: LiveAnswer,
) {
  const { sources, question: asked } = first.prepared;
  const { question, taken } = asked;
  const { posting } = sources;
  const read = saved.isAsPrepared ? first.prepared.earlier : null;
  const earlier =
    read ?? (await earlierMessages(owner, saved.session.session_id, saved.userMessageId));
  const given = { question, history: earlier, entries: taken.entries, posting };
  const similarity = await similarityTo(owner, given);
  const ask = async (asking: Asking) => {
    const { budget, question: now } = asking.prepared;
    const all: Asked = { question, taken: now.taken, posting, budget, earlier };
    const prompt = await inWorker("buildPrompt", [all, similarity]);
    run.promptTokens = Object.values(prompt.tokens).reduce((sum, part) => sum + part);
    return { ...asking, written: await askModel(all, prompt, run, live) };
  };
  const once = await ask(first);
  const { failure } = once.written;
  const limit = failure instanceof ProviderFault ? failure.limit : null;
  if (!limit || once.written.text) return once;
  return await ask(await askWithLess(owner, first, saved, run, limit));
}

async function writeAndSave(
  owner: Owner,
  first: Prepared,
  saved: SavedQuestion,
  run: Run,
  live: LiveAnswer,
  keyed: Keyed | null,
): Promise<Answered> {
  const asking = { prepared: first, contextVersion: saved.contextVersion };
  const asked = await askOnceOrTwice(owner, asking, saved, run, live);
  const { prepared, contextVersion } = asked;
  const { text, truncated, reported, failure } = asked.written;
  if (run.ended() === "deleted") throw new AppError("session_not_found");
  if (!text && failure) throw failure;

  const { model, taken } = prepared.question;
  const answer = {
    id: run.messageId,
    sessionId: saved.session.session_id,
    answersId: saved.userMessageId,
    replacesId: saved.replacesId,
    newQuestion: saved.newQuestion,
    content: text,
    status: failure ? "failed" : run.ended() ? "stopped" : "complete",
    truncated,
    contextVersion,
    model,
    ...(await checkAnswer(text, taken.entries, prepared.sources.posting)),
    usage: await usageOf(reported, run.promptTokens, text, prepared.budget.encoding),
  } as const;
  const answered = await saveAnswer(owner, answer, { created: saved.created, keyed });
  if (failure) throw failure;
  return answered;
}

/**
 * Asks the model and commits what it wrote, however far it came. No transaction is open while it writes.
 * @param live gets the answer as it comes, and how it ended.
 * @param keyed what the request is known by; its answer is kept for the same request.
 */
export async function writeAnswer(
  owner: Owner,
  prepared: Prepared,
  saved: SavedQuestion,
  run: Run,
  live: LiveAnswer,
  keyed: Keyed | null,
): Promise<Answered> {
  try {
    const answered = await writeAndSave(owner, prepared, saved, run, live, keyed);
    live.finish({ answered });
    return answered;
  } catch (error) {
    // It is there still where nothing was saved. Should that fail, its lease will run out.
    await dropRun(saved.session.session_id, run.messageId).catch((cause) =>
      log().warn({ err: cause }, "a run could not be ended"),
    );
    live.finish({ error });
    throw error;
  }
}

import { configuredProvider } from "../ai/configured.ts";
import type { ModelUsage } from "../ai/provider.ts";
import { AppError } from "../errors.ts";
import { watchClaims } from "../grounding/claim-watch.ts";
import type { Keyed } from "../idempotency.ts";
import { log } from "../log.ts";
import type { Owner } from "../owner.ts";
import { similarityTo } from "../retrieval/similarity.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Asked, Prompt } from "./build-prompt.ts";
import { exchangesOf } from "./history.ts";
import { earlierMessages } from "./history-data.ts";
import { dropRun, saveAnswer } from "./keep-answer.ts";
import type { SavedQuestion } from "./mutations.ts";
import type { Prepared } from "./prepare-question.ts";
import type { Answered, LiveAnswer } from "./runs/live-answer.ts";
import type { Run } from "./runs/live-runs.ts";
import { usageOf } from "./usage.ts";

/** What came of asking the model. `failure` may come with text: the answer broke off. */
interface Written {
  text: string;
  reported: ModelUsage | null;
  failure: AppError | null;
}

const toFailure = (error: unknown) =>
  error instanceof AppError ? error : new AppError("provider_error", { cause: error });

/** Asks the model; what it throws is a value here, since the text until then counts. */
async function askModel(
  { question, taken, posting, budget, earlier }: Asked,
  prompt: Prompt,
  run: Run,
  live: LiveAnswer,
): Promise<Written> {
  const written: Written = { text: "", reported: null, failure: null };
  const watch = watchClaims((text) =>
    inWorker("checkClaims", [text, taken.entries, posting], run.signal),
  );
  try {
    const events = configuredProvider().stream({
      messages: prompt.messages,
      maxOutputTokens: budget.replyReserve,
      brief: {
        question,
        history: exchangesOf(earlier).flat(),
        entries: taken.entries,
        posting,
        evidence: prompt.evidence,
      },
      signal: run.signal,
    });
    for await (const event of events) {
      if (event.type === "finish") written.reported = event.usage;
      else {
        // What PostgreSQL cannot store is taken out here, so that reader and history get the same.
        const text = event.text.replaceAll("\0", "");
        live.write(text);
        const marks = await watch(text);
        if (marks) live.mark(marks);
      }
    }
    if (!live.text) written.failure = toFailure(new Error("the answer was empty"));
  } catch (error) {
    // Ended from outside is no failure of the model's.
    if (run.ended() === null) written.failure = toFailure(error);
  }
  return { ...written, text: live.text.toWellFormed() };
}

async function writeAndSave(
  owner: Owner,
  prepared: Prepared,
  saved: SavedQuestion,
  run: Run,
  live: LiveAnswer,
  keyed: Keyed | null,
): Promise<Answered> {
  const sessionId = saved.session.session_id;
  const { question, model, taken } = prepared.question;
  const { posting } = prepared.sources;
  const earlier = await earlierMessages(owner, sessionId, saved.userMessageId);
  const asked: Asked = { question, taken, posting, budget: prepared.budget, earlier };
  const { entries } = taken;
  const similarity = await similarityTo(owner, { question, history: earlier, entries, posting });
  const prompt = await inWorker("buildPrompt", [asked, similarity]);
  run.promptTokens = Object.values(prompt.tokens).reduce((sum, part) => sum + part);
  const { text, reported, failure } = await askModel(asked, prompt, run, live);
  if (run.ended() === "deleted") throw new AppError("session_not_found");
  if (!text && failure) throw failure;

  const { citations } = await inWorker("resolveCitations", [text, entries, posting]);
  const unsupported = await inWorker("checkClaims", [text, entries, posting]);
  const answer = {
    id: run.messageId,
    sessionId,
    answersId: saved.userMessageId,
    replacesId: saved.replacesId,
    newQuestion: saved.newQuestion,
    content: text,
    status: failure ? "failed" : run.ended() ? "stopped" : "complete",
    contextVersion: saved.contextVersion,
    model,
    citations,
    unsupported,
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

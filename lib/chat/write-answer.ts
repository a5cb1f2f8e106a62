import { configuredProvider } from "../ai/configured.ts";
import type { ModelUsage } from "../ai/provider.ts";
import type { Encoding } from "../ai/tokens.ts";
import { AppError } from "../errors.ts";
import { watchClaims } from "../grounding/claim-watch.ts";
import type { Owner } from "../owner.ts";
import { similarityTo } from "../retrieval/similarity.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Asked, Prompt } from "./build-prompt.ts";
import { exchangesOf } from "./history.ts";
import { earlierMessages } from "./history-data.ts";
import { type SavedQuestion, saveAnswer } from "./mutations.ts";
import type { Prepared } from "./prepare-question.ts";
import { beginRun, type Run } from "./runs.ts";
import type { Answer, Message, Session, Unsupported, Usage } from "./schema.ts";

/** Who reads an answer while it is written. */
export interface AnswerReader {
  onText: (text: string) => void;
  /** Gets all marks so far, whenever a sentence that ended has changed them. */
  onMarks?: (marks: Unsupported[]) => void;
}

export interface Answered {
  answer: Answer;
  session: Session;
  status: Message["status"];
}

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
  { onText, onMarks }: AnswerReader,
): Promise<Written> {
  const written: Written = { text: "", reported: null, failure: null };
  const watch =
    onMarks &&
    watchClaims((text) => inWorker("checkClaims", [text, taken.entries, posting], run.signal));
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
        written.text += text;
        onText(text);
        const marks = await watch?.(text);
        if (marks) onMarks?.(marks);
      }
    }
    if (!written.text) written.failure = toFailure(new Error("the answer was empty"));
  } catch (error) {
    // Ended from outside is no failure of the model's.
    if (run.ended() === null) written.failure = toFailure(error);
  }
  written.text = written.text.toWellFormed();
  return written;
}

async function usageOf(
  reported: ModelUsage | null,
  { tokens }: Prompt,
  text: string,
  encoding: Encoding,
): Promise<Usage> {
  const counted = Object.values(tokens).reduce((sum, part) => sum + part);
  const prompt = reported?.promptTokens ?? counted;
  const completion =
    reported?.completionTokens ?? (await inWorker("countTokens", [text, encoding]));
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    cached_tokens: reported?.cachedTokens ?? 0,
    counted_prompt_tokens: counted,
    source: reported ? "provider" : "local",
  };
}

/** Asks the model and commits what it wrote, however far it came. No transaction is open while it writes. */
export async function writeAnswer(
  owner: Owner,
  prepared: Prepared,
  saved: SavedQuestion,
  messageId: string,
  reader: AnswerReader,
): Promise<Answered> {
  const sessionId = saved.session.session_id;
  const { question, model, taken } = prepared.question;
  const { posting } = prepared.sources;
  const run = beginRun(sessionId);
  try {
    const earlier = await earlierMessages(owner, sessionId, saved.userMessageId);
    const asked: Asked = { question, taken, posting, budget: prepared.budget, earlier };
    const { entries } = taken;
    const similarity = await similarityTo(owner, { question, history: earlier, entries, posting });
    const prompt = await inWorker("buildPrompt", [asked, similarity], run.signal);
    const { text, reported, failure } = await askModel(asked, prompt, run, reader);
    if (run.ended() === "deleted") throw new AppError("session_not_found");
    if (!text) throw failure ?? new AppError("session_inactive");

    const { citations } = await inWorker("resolveCitations", [text, entries, posting]);
    const unsupported = await inWorker("checkClaims", [text, entries, posting]);
    const status = failure ? "failed" : run.ended() ? "stopped" : "complete";
    const usage = await usageOf(reported, prompt, text, prepared.budget.encoding);
    const session = await saveAnswer(owner, {
      id: messageId,
      sessionId,
      answersId: saved.userMessageId,
      content: text,
      status,
      contextVersion: saved.contextVersion,
      model,
      citations,
      unsupported,
      usage,
    });
    if (failure) throw failure;
    return {
      status,
      session,
      answer: {
        session_id: sessionId,
        response: text,
        message_id: messageId,
        message_count: session.message_count,
        citations,
        unsupported,
        usage,
      },
    };
  } finally {
    run.done();
  }
}

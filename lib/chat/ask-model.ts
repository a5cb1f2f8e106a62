import { configuredProvider } from "../ai/configured.ts";
import { ProviderFault } from "../ai/faults.ts";
import type { ModelUsage } from "../ai/provider.ts";
import { AppError } from "../errors.ts";
import { watchClaims } from "../grounding/claim-watch.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Asked, Prompt } from "./build-prompt.ts";
import { exchangesOf } from "./history.ts";
import { PacedText } from "./paced-text.ts";
import type { LiveAnswer } from "./runs/live-answer.ts";
import type { Run } from "./runs/live-runs.ts";

/** What came of asking the model. `failure` may come with text: the answer broke off. */
export interface Written {
  text: string;
  /** The model would have written more. */
  truncated: boolean;
  reported: ModelUsage | null;
  failure: AppError | null;
}

/** In UTF-16 units: far more than any reply reserve. An endpoint that does not obey that is not read for ever. */
const MOST_CHARS = 250_000;

const toFailure = (error: unknown) =>
  error instanceof AppError ? error : new AppError("provider_error", { cause: error });

/** Asks the model; what it throws is a value here, since the text until then counts. */
export async function askModel(
  { question, taken, posting, budget, earlier }: Asked,
  prompt: Prompt,
  run: Run,
  live: LiveAnswer,
): Promise<Written> {
  const written: Written = { text: "", truncated: false, reported: null, failure: null };
  const check = (text: string) =>
    inWorker("checkClaims", [text, taken.entries, posting], run.signal);
  const paced = new PacedText(live, watchClaims(check));
  // The rows are read while the model thinks, so that its first sentence is checked at once. Should that
  // fail, the check of that sentence does, and is told.
  check("").catch(() => {});
  const enough = new AbortController();
  const take = (given: string) => {
    if (written.truncated) return;
    // What PostgreSQL cannot store is taken out here, so that reader and history get the same.
    const text = given.replaceAll("\0", "");
    const room = MOST_CHARS - paced.length;
    if (text.length <= room) return paced.add(text);
    // No half a character.
    paced.add(text.slice(0, room).replace(/[\uD800-\uDBFF]$/, ""));
    written.truncated = true;
    enough.abort();
  };
  try {
    const { reason, usage } = await configuredProvider().stream(
      {
        messages: prompt.messages,
        maxOutputTokens: budget.replyReserve,
        brief: {
          question,
          history: exchangesOf(earlier).flat(),
          entries: taken.entries,
          posting,
          evidence: prompt.evidence,
        },
        signal: AbortSignal.any([run.signal, enough.signal]),
      },
      take,
    );
    written.reported = usage;
    written.truncated ||= reason === "length";
    if (paced.length === 0) written.failure = new ProviderFault("empty");
  } catch (error) {
    // Ended from outside, or after all that is kept, is no failure of the model's.
    if (run.ended() === null && !written.truncated) written.failure = toFailure(error);
  }
  await paced.end();
  return { ...written, text: live.text.toWellFormed() };
}

import { type ContextLimit, windowWithin } from "../ai/context-limit.ts";
import { ProviderFault } from "../ai/faults.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { rememberWindow } from "./model-windows.ts";
import { renewContext, type SavedQuestion } from "./mutations.ts";
import { type Prepared, prepareAgain } from "./prepare-question.ts";
import type { Run } from "./runs/live-runs.ts";

/** A question as it is asked: prepared, and with the context version that its answer will have. */
export interface Asking {
  prepared: Prepared;
  contextVersion: number;
}

/**
 * Prepares a question once more with the window that the endpoint has turned out to have, which is remembered. Its
 * session gets a new context, since what the model is given is another.
 * @param limit what the endpoint said of it.
 * @throws ProviderFault `too_long` when the question alone does not fit.
 */
export async function askWithLess(
  owner: Owner,
  { prepared, contextVersion }: Asking,
  saved: SavedQuestion,
  run: Run,
  limit: ContextLimit,
): Promise<Asking> {
  const { budget, question } = prepared;
  const sent = run.promptTokens + budget.replyReserve;
  await rememberWindow(question.model, windowWithin(limit, sent));
  const smaller = await prepareAgain(prepared, contextVersion).catch((error: unknown) => {
    const isTooLong = error instanceof AppError && error.code === "invalid_request";
    throw isTooLong ? new ProviderFault("too_long", { cause: error }) : error;
  });
  const { session_id: sessionId } = saved.session;
  const place = { sessionId, messageId: run.messageId };
  return {
    prepared: smaller,
    contextVersion: await renewContext(owner, place, smaller.question),
  };
}

import { configuredProvider } from "../ai/configured.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { inWorker } from "../work/in-worker.ts";
import { type Budget, budgetFor } from "./budget.ts";
import type { Said } from "./history.ts";
import type { NewQuestion } from "./mutations.ts";
import { readAskedAbout, readAskedOf } from "./read-asked.ts";
import type { Given, Sources, Stored } from "./snapshot.ts";
import { takeKept } from "./take-kept.ts";

/** Where a question goes: to a posting's session, opened when there is none, or to a session. */
export type Target = { jobId: number } | { sessionId: string };

/** A question that was found answerable. Nothing is written yet. */
export interface Prepared {
  /** Null before the posting's first question. */
  sessionId: string | null;
  sources: Sources;
  /** The session's messages when it was read, oldest first; null where they are still to be read. */
  earlier: Said[] | null;
  budget: Budget;
  question: NewQuestion;
}

/**
 * Everything that can refuse a question, before anything of it is written.
 * @throws AppError `job_not_found`, `session_not_found`, `session_inactive`, `run_in_progress`, `resume_empty`,
 *   `invalid_request`
 */
export async function prepareQuestion(
  owner: Owner,
  target: Target,
  text: string,
): Promise<Prepared> {
  const { open, sources, earlier } =
    "jobId" in target
      ? await readAskedAbout(owner, target.jobId)
      : await readAskedOf(owner, target.sessionId);
  return { ...(await prepareFrom(sources, text, open)), sessionId: open?.id ?? null, earlier };
}

/**
 * The same question once more, after the model's window has turned out to be another.
 * @param contextVersion the session's now.
 * @throws AppError `invalid_request` when it does not fit any more.
 */
export async function prepareAgain(
  { sessionId, sources, question: { question, taken } }: Prepared,
  contextVersion: number,
): Promise<Prepared> {
  const { json, hash } = taken;
  const last = { json, hash, contextVersion, nextSequence: null };
  return { ...(await prepareFrom(sources, question, last)), sessionId, earlier: null };
}

async function prepareFrom(
  sources: Sources,
  text: string,
  last: (Stored & { contextVersion: number; nextSequence: number | null }) | null,
): Promise<Omit<Prepared, "sessionId" | "earlier">> {
  const { model } = configuredProvider();
  const budget = await budgetFor(model);
  const taken = await takeKept(sources, budget, last);
  const takenFrom = last?.contextVersion ?? null;
  const isMoved = taken.hash !== last?.hash;
  const sequence = isMoved ? null : (last?.nextSequence ?? null);
  if (!isSurelyRoom(text, taken, budget)) await requireRoom(text, taken, budget);
  return { sources, budget, question: { question: text, model, taken, takenFrom, sequence } };
}

/** Beside its text a question has its role and the chat's format: fewer tokens than these. */
const AROUND_QUESTION = 16;

/** Whether a question fits even if each of its bytes is a token, which need not be counted then. */
function isSurelyRoom(text: string, { snapshot: { ledger } }: Given, budget: Budget): boolean {
  const given = ledger.system + ledger.resume + ledger.job_description;
  const most = given + Buffer.byteLength(text) + AROUND_QUESTION;
  return most <= budget.contextWindow - budget.replyReserve;
}

async function requireRoom(text: string, { snapshot }: Given, budget: Budget): Promise<void> {
  const room = await inWorker("roomBeside", [text, { snapshot }, budget]);
  if (room >= 0) return;
  const most = Math.max(0, (await inWorker("countTokens", [text, budget.encoding])) + room);
  const message = `Your question is too long for the model: at most ${most} tokens fit.`;
  throw new AppError("invalid_request", { message });
}

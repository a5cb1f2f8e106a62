import { configuredProvider } from "../ai/configured.ts";
import { AppError } from "../errors.ts";
import { findPosting } from "../job/data.ts";
import type { Owner } from "../owner.ts";
import { isEmptyResume, readRows } from "../resume/data.ts";
import { inWorker } from "../work/in-worker.ts";
import { type Budget, budgetFor } from "./budget.ts";
import { findOpenSession } from "./data.ts";
import type { NewQuestion } from "./mutations.ts";
import { requireIdle } from "./runs/take-over.ts";
import type { Given, Sources, Stored } from "./snapshot.ts";
import { takeKept } from "./take-kept.ts";

/** Where a question goes: to a posting's session, opened when there is none, or to a session. */
export type Target = { jobId: number } | { sessionId: string };

/** A question that was found answerable. Nothing is written yet. */
export interface Prepared {
  /** Null before the posting's first question. */
  sessionId: string | null;
  sources: Sources;
  budget: Budget;
  question: NewQuestion;
}

async function readSources(owner: Owner, jobId: number): Promise<Sources> {
  const [posting, resume] = await Promise.all([findPosting(owner, jobId), readRows(owner)]);
  if (!posting) throw new AppError("job_not_found");
  if (isEmptyResume(resume.rows)) throw new AppError("resume_empty");
  return { ...resume, posting };
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
  const open = await findOpenSession(owner, target);
  const jobId = "jobId" in target ? target.jobId : open?.jobId;
  if (open?.hasRun) await requireIdle(owner, open.id);
  // A session without its posting has nothing to answer about; deleting the posting closed it.
  if (!jobId) throw new AppError("session_inactive");
  const sources = await readSources(owner, jobId);
  return { ...(await prepareFrom(sources, text, open)), sessionId: open?.id ?? null };
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
  return { ...(await prepareFrom(sources, question, last)), sessionId };
}

async function prepareFrom(
  sources: Sources,
  text: string,
  last: (Stored & { contextVersion: number; nextSequence: number | null }) | null,
): Promise<Omit<Prepared, "sessionId">> {
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

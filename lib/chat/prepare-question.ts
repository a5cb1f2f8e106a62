import { configuredProvider } from "../ai/configured.ts";
import { AppError } from "../errors.ts";
import { findPosting } from "../job/data.ts";
import type { Owner } from "../owner.ts";
import { isEmptyResume, readRows } from "../resume/data.ts";
import { inWorker } from "../work/in-worker.ts";
import { kept } from "../work/kept.ts";
import { type Budget, budgetFor } from "./budget.ts";
import { findOpenSession } from "./data.ts";
import type { NewQuestion } from "./mutations.ts";
import { requireIdle } from "./runs/take-over.ts";
import type { Sources, Stored } from "./snapshot.ts";

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

const isMissingPosting = (error: unknown) =>
  error instanceof AppError && error.code === "job_not_found";

async function readSources(owner: Owner, jobId: number): Promise<Sources> {
  const posting = await findPosting(owner, jobId);
  if (!posting) throw new AppError("job_not_found");
  const resume = await readRows(owner);
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
  if (open) await requireIdle(owner, open.id);
  // A session without its posting has nothing to answer about; deleting the posting closed it.
  if (!jobId) throw new AppError("session_inactive");
  const sources = await readSources(owner, jobId).catch((error: unknown) => {
    // Of a session, its posting was deleted in this moment.
    throw "sessionId" in target && isMissingPosting(error)
      ? new AppError("session_inactive", { cause: error })
      : error;
  });
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
  const last = { json, hash, contextVersion };
  return { ...(await prepareFrom(sources, question, last)), sessionId };
}

async function prepareFrom(
  sources: Sources,
  text: string,
  last: (Stored & { contextVersion: number }) | null,
): Promise<Omit<Prepared, "sessionId">> {
  const { model } = configuredProvider();
  const budget = await budgetFor(model);
  const taken = await inWorker("takeStored", [sources, budget, last]);
  kept(taken.entries);
  const takenFrom = last?.contextVersion ?? null;
  const room = await inWorker("roomBeside", [text, { snapshot: taken.snapshot }, budget]);
  if (room < 0) {
    const most = Math.max(0, (await inWorker("countTokens", [text, budget.encoding])) + room);
    const message = `Your question is too long for the model: at most ${most} tokens fit.`;
    throw new AppError("invalid_request", { message });
  }
  return { sources, budget, question: { question: text, model, taken, takenFrom } };
}

import { AppError } from "../errors.ts";
import { findPosting } from "../job/data.ts";
import type { Owner } from "../owner.ts";
import { isEmptyResume, readRows } from "../resume/data.ts";
import { inWorker } from "../work/in-worker.ts";
import { findOpenSession } from "./data.ts";
import type { Fit } from "./schema.ts";

/**
 * How far the caller's rows cover a posting, under the markers of their active session about it.
 * @throws AppError `job_not_found`, `resume_empty`
 */
export async function readFit(owner: Owner, jobId: number): Promise<Fit> {
  const posting = await findPosting(owner, jobId);
  if (!posting) throw new AppError("job_not_found");
  const { rows } = await readRows(owner);
  if (isEmptyResume(rows)) throw new AppError("resume_empty");
  const session = await findOpenSession(owner, { jobId });
  return await inWorker("fitOfRows", [posting, rows, session?.json ?? null, new Date()]);
}

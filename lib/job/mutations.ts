import { db, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { inWorker } from "../work/in-worker.ts";
import { addCorrections, correctionsSchema } from "./corrections.ts";
import { readJob, readJobSummary } from "./data.ts";
import type { CorrectJob, CreateJob, Job } from "./schema.ts";

/** A posting's id, and whether it was added now. */
export interface Added {
  job_id: number;
  created: boolean;
}

type Columns = Awaited<ReturnType<typeof postingColumnsOf>>;
const postingColumnsOf = (input: CreateJob) => inWorker("postingColumns", [input]);

/** Adds it, or finds the one that the owner has already: of two requests at once, one adds. */
async function addOnce(
  tx: Pick<Transaction, "jobPosting">,
  owner: Owner,
  columns: Columns,
): Promise<Added> {
  const [row] = await tx.jobPosting.createManyAndReturn({
    data: [{ ...columns, ownerId: owner }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (row) return { job_id: row.id, created: true };
  const { contentHash } = columns;
  const known = await tx.jobPosting.findFirst({
    where: { ownerId: owner, contentHash },
    select: { id: true },
  });
  // Gone again: it was deleted in between.
  return known ? { job_id: known.id, created: false } : await addOnce(tx, owner, columns);
}

/**
 * Adds a posting that is the caller's alone. One that they have added before is not doubled.
 * @param keep what else is written with it, in the same transaction; null when nothing is.
 * @throws AppError `invalid_request` when nothing readable is in it.
 */
export async function createJob(
  owner: Owner,
  input: CreateJob,
  keep: ((tx: Transaction, added: Added) => Promise<void>) | null = null,
): Promise<Added> {
  const columns = await postingColumnsOf(input);
  if (!keep) return await addOnce(db(), owner, columns);
  return await db().$transaction(async (tx) => {
    const added = await addOnce(tx, owner, columns);
    await keep(tx, added);
    return added;
  });
}

/** @throws AppError `job_not_found`, and `forbidden` for a seeded posting. */
async function requireOwn(owner: Owner, id: number, message: string): Promise<void> {
  const job = await readJobSummary(owner, id);
  if (!job.is_own) throw new AppError("forbidden", { message });
}

/**
 * Corrects title, company and the kinds of lines of a posting of the caller's. The title and company of its chats
 * follow; their next question is answered with the posting as corrected.
 * @throws AppError `job_not_found`; `forbidden` for a seeded posting; `invalid_request` for a line that is not there.
 */
export async function correctJob(owner: Owner, id: number, input: CorrectJob): Promise<Job> {
  await requireOwn(owner, id, "This posting is everyone's and cannot be changed.");
  const { parts = [], ...names } = input;
  const { description } = await readJob(owner, id);
  const lines = await inWorker("postingLines", [description]);
  await db().$transaction(async (tx) => {
    // The lock lets no two corrections take each other's place.
    const [row] = await tx.$queryRaw<{ corrections: unknown }[]>`
      SELECT corrections FROM job_postings
      WHERE id = ${id} AND owner_id = ${owner}::uuid FOR UPDATE`;
    if (!row) throw new AppError("job_not_found");
    const made = addCorrections(lines, correctionsSchema.parse(row.corrections), parts);
    if ("unknown" in made) {
      const details = [{ path: `parts.${made.unknown}.ref`, message: "is no line of the posting" }];
      throw new AppError("invalid_request", { details });
    }
    const data = { ...names, corrections: made.corrections };
    await tx.jobPosting.updateMany({ where: { id, ownerId: owner }, data });
    const { title: jobTitle, ...others } = names;
    await tx.chatSession.updateMany({
      where: { jobId: id, userId: owner },
      data: { ...others, ...(jobTitle !== undefined && { jobTitle }) },
    });
  });
  return await readJob(owner, id);
}

/**
 * Deletes a posting of the caller's. Its chats stay readable and are closed.
 * @returns the ids of the chats that it closed.
 * @throws AppError `job_not_found`, and `forbidden` for a seeded posting.
 */
export async function deleteJob(owner: Owner, id: number): Promise<string[]> {
  await requireOwn(owner, id, "This posting is everyone's and cannot be deleted.");
  return await db().$transaction(async (tx) => {
    // The lock lets no chat be opened about it between closing them and the end.
    await tx.$queryRaw`
      SELECT id FROM job_postings WHERE id = ${id} AND owner_id = ${owner}::uuid FOR UPDATE`;
    const closed = await tx.chatSession.updateManyAndReturn({
      where: { jobId: id, userId: owner, isActive: true },
      data: { isActive: false },
      select: { id: true },
    });
    await tx.jobPosting.deleteMany({ where: { id, ownerId: owner } });
    return closed.map((session) => session.id);
  });
}

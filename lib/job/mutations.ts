import { db, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { inWorker } from "../work/in-worker.ts";
import { readJob } from "./data.ts";
import type { CreateJob, Job } from "./schema.ts";

/**
 * Adds a posting that is the caller's alone.
 * @param keep what else is written with it, in the same transaction; null when nothing is.
 */
export async function createJob(
  owner: Owner,
  input: CreateJob,
  keep: ((tx: Transaction, jobId: number) => Promise<void>) | null = null,
): Promise<Job> {
  const columns = await inWorker("postingColumns", [input]);
  const data = { ...columns, ownerId: owner };
  const create = (tx: Pick<Transaction, "jobPosting">) =>
    tx.jobPosting.create({ data, select: { id: true } });
  const { id } = keep
    ? await db().$transaction(async (tx) => {
        const row = await create(tx);
        await keep(tx, row.id);
        return row;
      })
    : await create(db());
  return await readJob(owner, id);
}

/**
 * Deletes a posting of the caller's. Its chats stay readable and are closed.
 * @returns the ids of the chats that it closed.
 * @throws AppError `job_not_found`, and `forbidden` for a seeded posting.
 */
export async function deleteJob(owner: Owner, id: number): Promise<string[]> {
  const job = await readJob(owner, id);
  if (!job.is_own) {
    throw new AppError("forbidden", {
      message: "This posting is everyone's and cannot be deleted.",
    });
  }
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

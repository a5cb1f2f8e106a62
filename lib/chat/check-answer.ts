import { db } from "../db.ts";
import { findPosting } from "../job/data.ts";
import type { Posting } from "../job/schema.ts";
import type { Owner } from "../owner.ts";
import { readRows } from "../resume/data.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { inWorker } from "../work/in-worker.ts";
import { kept } from "../work/kept.ts";
import type { Citation, Unsupported } from "./schema.ts";
import { snapshotSchema } from "./snapshot.ts";

/** What an answer rests on, and what of it nothing supports. */
export interface Checked {
  citations: Citation[];
  unsupported: Unsupported[];
}

export const NOTHING_CHECKED: Checked = { citations: [], unsupported: [] };

export async function checkAnswer(
  text: string,
  entries: ResumeEntry[],
  posting: Posting,
): Promise<Checked> {
  const [{ citations }, unsupported] = await Promise.all([
    inWorker("resolveCitations", [text, entries, posting]),
    inWorker("checkClaims", [text, entries, posting]),
  ]);
  return { citations, unsupported };
}

/**
 * Checks an answer whose writer is gone, against the rows as they are now, under the markers of its session. Nothing is
 * found where session or posting are gone too.
 */
export async function checkAgainstSession(
  owner: Owner,
  sessionId: string,
  text: string,
): Promise<Checked> {
  const session = await db().chatSession.findFirst({
    where: { id: sessionId, userId: owner },
    select: { initialContext: true, jobId: true },
  });
  const posting = session?.jobId ? await findPosting(owner, session.jobId) : null;
  if (!session || !posting) return NOTHING_CHECKED;
  const { refs } = snapshotSchema.parse(session.initialContext);
  const { rows } = await readRows(owner);
  const entries = kept(await inWorker("resumeEntries", [rows, refs]));
  return await checkAnswer(text, entries, posting);
}

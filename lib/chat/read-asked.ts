import { db, Prisma } from "../db.ts";
import { AppError } from "../errors.ts";
import { findPosting, type PostingRow, postingOf } from "../job/data.ts";
import type { Owner } from "../owner.ts";
import {
  isEmptyResume,
  type ProfileRead,
  profileJson,
  readRows,
  rowsWith,
} from "../resume/data.ts";
import { findOpenSession, OPEN_SESSION, type OpenSession } from "./data.ts";
import type { Said } from "./history.ts";
import { saidBefore } from "./history-data.ts";
import { requireIdle } from "./runs/take-over.ts";
import type { Sources } from "./snapshot.ts";

/** What a question is asked of. */
export interface AskedOf {
  /** Null before the posting's first question. */
  open: OpenSession | null;
  sources: Sources;
  /** The session's messages, oldest first, see `saidBefore`; null where they were not read with it. */
  earlier: Said[] | null;
}

type Row = OpenSession & {
  isActive: boolean;
  posting: PostingRow | null;
  profile: ProfileRead;
  earlier: (Said & { sequence: number })[] | null;
};

function required(sources: Sources): Sources {
  if (isEmptyResume(sources.rows)) throw new AppError("resume_empty");
  return sources;
}

/**
 * All of a session that a question needs, in one statement: with a hundred questions at once what they wait for is the
 * database.
 * @throws AppError `session_not_found`, `session_inactive`, `run_in_progress`, `resume_empty`
 */
export async function readAskedOf(owner: Owner, sessionId: string): Promise<AskedOf> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT ${OPEN_SESSION},
      CASE WHEN job.id IS NOT NULL THEN json_build_object(
        'id', job.id, 'title', job.title, 'company', job.company, 'text', job.text,
        'corrections', job.corrections) END AS posting,
      ${profileJson(owner)} AS profile,
      (SELECT json_agg(said) FROM (
        ${saidBefore(sessionId, Prisma.sql`chat_sessions.next_sequence`)}) AS said) AS earlier
    FROM chat_sessions
    LEFT JOIN job_postings AS job ON job.id = chat_sessions.job_id
      AND (job.owner_id = ${owner}::uuid OR job.owner_id IS NULL)
    WHERE chat_sessions.id = ${sessionId}::uuid AND chat_sessions.user_id = ${owner}::uuid`;
  if (!row) throw new AppError("session_not_found");
  const { isActive, posting, profile, earlier, ...open } = row;
  if (!isActive) throw new AppError("session_inactive");
  if (open.hasRun) await requireIdle(owner, open.id);
  // A session without its posting has nothing to answer about; deleting the posting closed it.
  if (!posting) throw new AppError("session_inactive");
  const said = (earlier ?? []).toSorted((a, b) => a.sequence - b.sequence);
  return {
    open,
    sources: required({
      ...(await rowsWith(owner, profile)),
      posting: await postingOf(posting),
    }),
    earlier: said.map(({ sequence: _, ...message }) => message),
  };
}

/**
 * The same for a posting, whose session may not be there yet.
 * @throws AppError `job_not_found`, `session_inactive`, `run_in_progress`, `resume_empty`
 */
export async function readAskedAbout(owner: Owner, jobId: number): Promise<AskedOf> {
  const open = await findOpenSession(owner, { jobId });
  if (open?.hasRun) await requireIdle(owner, open.id);
  const [posting, resume] = await Promise.all([findPosting(owner, jobId), readRows(owner)]);
  if (!posting) throw new AppError("job_not_found");
  return { open, sources: required({ ...resume, posting }), earlier: null };
}

import { v7 as uuidv7 } from "uuid";
import { db, type Prisma, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { type RowKey, type RowKeys, rowKeysSchema } from "./row-ids.ts";
import {
  type JsonResume,
  resumeSchema,
  type Version,
  type VersionReason,
  type Versions,
} from "./schema.ts";

/** Earlier versions of one user. */
const MAX_VERSIONS = 10;
/** Automatic saves that follow each other within this time are one edit, and keep what was there before it. */
const ONE_EDIT_MS = 10 * 60_000;

const newestFirst = { id: "desc" } as const;

/** Why a resume is being saved, and whether the user asked for it or was only typing. */
export interface SaveOccasion {
  reason: VersionReason;
  isAutosave: boolean;
}

const lengthOf = (list: unknown[] | null | undefined) => list?.length ?? 0;

/** How much there is of what, for a list of versions. */
function countsOf({ work, volunteer, education, projects, skills }: JsonResume) {
  const withHighlights = [work, volunteer, projects].flatMap((entries) => entries ?? []);
  return {
    work: lengthOf(work),
    education: lengthOf(education),
    projects: lengthOf(projects),
    skills: lengthOf(skills),
    highlights: withHighlights.reduce((sum, entry) => sum + lengthOf(entry.highlights), 0),
  };
}

/** Whether the newest version is what was there before the edit that this save belongs to. */
async function isOfSameEdit(tx: Transaction, owner: Owner): Promise<boolean> {
  const last = await tx.resumeVersion.findFirst({
    where: { userId: owner },
    select: { isAutosave: true, createdAt: true },
    orderBy: newestFirst,
  });
  return last?.isAutosave === true && Date.now() - last.createdAt.getTime() < ONE_EDIT_MS;
}

/**
 * Keeps the resume that a save is about to replace; the oldest version beyond ten goes. Of an empty resume nothing is
 * kept before an edit, and of a row of automatic saves only what was there before the first. The caller holds the
 * resume's lock.
 */
export async function keepVersion(
  tx: Transaction,
  owner: Owner,
  before: { resume: JsonResume; rowKeys: RowKeys },
  { reason, isAutosave }: SaveOccasion,
): Promise<void> {
  if (reason === "edit" && Object.keys(before.resume).length === 0) return;
  if (isAutosave && (await isOfSameEdit(tx, owner))) return;
  const counts = countsOf(before.resume);
  // As text: Prisma takes twice as long over a megabyte of JSON, and others wait meanwhile. The ids of one process
  // rise, so that they order what happens within a millisecond.
  await tx.$executeRaw`
    INSERT INTO resume_versions (id, user_id, reason, is_autosave, resume, row_keys,
      work, education, projects, skills, highlights, created_at)
    VALUES (${uuidv7()}::uuid, ${owner}::uuid, ${reason}::"VersionReason", ${isAutosave},
      ${JSON.stringify(before.resume)}::jsonb, ${JSON.stringify(before.rowKeys)}::jsonb,
      ${counts.work}, ${counts.education}, ${counts.projects}, ${counts.skills},
      ${counts.highlights}, ${new Date()})`;
  const beyond = await tx.resumeVersion.findMany({
    where: { userId: owner },
    select: { id: true },
    orderBy: newestFirst,
    skip: MAX_VERSIONS,
  });
  if (beyond.length === 0) return;
  const ids = beyond.map(({ id }) => id);
  await tx.resumeVersion.deleteMany({ where: { userId: owner, id: { in: ids } } });
}

/** The keys that a section's rows had in earlier versions, the newest first. */
export async function formerRowKeys(
  tx: Transaction,
  owner: Owner,
): Promise<(section: string) => RowKey[]> {
  const rows = await tx.resumeVersion.findMany({
    where: { userId: owner },
    select: { rowKeys: true },
    orderBy: newestFirst,
  });
  const all = rows.map(({ rowKeys }) => rowKeysSchema.parse(rowKeys));
  return (section) => all.flatMap((keys) => keys[section] ?? []);
}

const LISTED = {
  id: true,
  reason: true,
  work: true,
  education: true,
  projects: true,
  skills: true,
  highlights: true,
  createdAt: true,
} as const satisfies Prisma.ResumeVersionSelect;

function toVersion(row: Prisma.ResumeVersionGetPayload<{ select: typeof LISTED }>): Version {
  const { id, createdAt, ...rest } = row;
  return { version_id: id, created_at: createdAt.toISOString(), ...rest };
}

/** The caller's earlier versions, the newest first. There are at most ten. */
export async function listVersions(owner: Owner): Promise<Versions> {
  const rows = await db().resumeVersion.findMany({
    where: { userId: owner },
    select: LISTED,
    orderBy: newestFirst,
  });
  return { versions: rows.map(toVersion) };
}

/** The resume as it was then. @throws AppError `version_not_found` */
export async function readVersion(
  owner: Owner,
  id: string,
  client: Transaction = db(),
): Promise<JsonResume> {
  const row = await client.resumeVersion.findFirst({
    where: { id, userId: owner },
    select: { resume: true },
  });
  if (!row) throw new AppError("version_not_found");
  return resumeSchema.parse(row.resume);
}

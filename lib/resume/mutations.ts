import { isDeepStrictEqual } from "node:util";
import { db, Prisma, type Transaction } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { splitEntry } from "./columns.ts";
import { readStored } from "./data.ts";
import { type RowKey, type RowKeys, rowKeysOf, withIds } from "./row-ids.ts";
import type { JsonResume, SavedResume } from "./schema.ts";
import { BASICS_COLUMNS, SECTIONS, type Section } from "./sections.ts";
import { formerRowKeys, keepVersion, readVersion, type SaveOccasion } from "./versions.ts";

type NewRow = Record<string, unknown> & { id: string };
type FormerKeys = (section: string) => RowKey[];

function sectionIn(
  resume: JsonResume,
  stored: RowKeys,
  former: FormerKeys,
  section: Section,
): NewRow[] {
  const names = Object.values(section.columns);
  const incoming = (resume[section.name] ?? []).map((entry) => {
    const { columns, extra } = splitEntry(entry, names);
    const row = Object.entries(section.columns).map(([column, name]) => [column, columns[name]]);
    return {
      ...Object.fromEntries(row.filter(([, value]) => value !== undefined)),
      extra,
      ...(section.kind !== null && { kind: section.kind }),
    };
  });
  return withIds(incoming, stored[section.name] ?? [], former(section.name), section);
}

/** Rows of one statement: other requests have their turn between two. */
const BATCH = 20;

function batches<Row>(rows: Row[]): Row[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) => at * BATCH);
  return starts.map((start) => rows.slice(start, start + BATCH));
}

const jsonOrNull = (value: unknown) =>
  value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);

/** Given, but with nothing that a column could tell it by. */
const isBlank = (basics: JsonResume["basics"]) =>
  basics !== undefined && Object.keys(basics ?? {}).length === 0;

function profileData({ basics, ...sections }: JsonResume) {
  const profile = splitEntry(basics ?? {}, BASICS_COLUMNS);
  const { extra } = splitEntry(
    sections,
    SECTIONS.map((section) => section.name),
  );
  const text = (name: string) => (profile.columns[name] as string | undefined) ?? null;
  return {
    name: text("name"),
    label: text("label"),
    image: text("image"),
    email: text("email"),
    phone: text("phone"),
    url: text("url"),
    summary: text("summary"),
    location: jsonOrNull(profile.columns.location),
    profiles: jsonOrNull(profile.columns.profiles),
    basicsExtra: profile.extra as Prisma.InputJsonValue,
    extra: (isBlank(basics) ? { ...extra, basics } : extra) as Prisma.InputJsonValue,
  };
}

/** Writes the whole resume in the place of what is there. */
async function replaceRows(
  tx: Transaction,
  owner: Owner,
  resume: JsonResume,
  stored: RowKeys,
): Promise<void> {
  const where = { userId: owner };
  const data = profileData(resume);
  const former = await formerRowKeys(tx, owner);
  /** A table's rows, numbered through in the order of its sections. */
  const rows = (table: Section["table"]) =>
    SECTIONS.filter((section) => section.table === table)
      .flatMap((section) => sectionIn(resume, stored, former, section))
      .map((row, sort) => ({ ...row, userId: owner, sort }));
  await tx.userProfile.upsert({
    where,
    create: { ...data, ...where },
    update: { ...data, revision: { increment: 1 } },
  });
  // The casts: `resumeSchema` has checked the values, `SECTIONS` names the columns.
  await tx.workHistory.deleteMany({ where });
  for (const data of batches(rows("work"))) {
    await tx.workHistory.createMany({ data: data as Prisma.WorkHistoryCreateManyInput[] });
  }
  await tx.educationHistory.deleteMany({ where });
  for (const data of batches(rows("education"))) {
    await tx.educationHistory.createMany({
      data: data as Prisma.EducationHistoryCreateManyInput[],
    });
  }
  await tx.project.deleteMany({ where });
  for (const data of batches(rows("projects"))) {
    await tx.project.createMany({ data: data as Prisma.ProjectCreateManyInput[] });
  }
  await tx.skill.deleteMany({ where });
  for (const data of batches(rows("skills"))) {
    await tx.skill.createMany({ data: data as Prisma.SkillCreateManyInput[] });
  }
}

/**
 * Puts what `next` gives in the place of the caller's resume and keeps what was there as a version. Rows that stay keep
 * their ids; the same again changes nothing, not even the revision.
 * @param expected revisions that the client has seen; null for whatever is there.
 */
async function replaceResume(
  owner: Owner,
  expected: number[] | null,
  occasion: SaveOccasion,
  next: (tx: Transaction) => Promise<JsonResume>,
): Promise<SavedResume> {
  return await db().$transaction(async (tx) => {
    // The lock lets saves happen one after the other; rows that refer to the user need not wait for it.
    await tx.$queryRaw`SELECT id FROM users WHERE id = ${owner}::uuid FOR NO KEY UPDATE`;
    const { rows, ...before } = await readStored(tx, owner);
    if (expected && !expected.includes(before.revision)) throw new AppError("resume_changed");
    const resume = await next(tx);
    if (isDeepStrictEqual(before.resume, resume)) return before;
    const rowKeys = rowKeysOf(rows);
    await keepVersion(tx, owner, { resume: before.resume, rowKeys }, occasion);
    await replaceRows(tx, owner, resume, rowKeys);
    return { resume, revision: before.revision + 1 };
  });
}

/** Writes the resume of an account that the same transaction makes. */
export const writeFirstResume = (
  tx: Transaction,
  owner: Owner,
  resume: JsonResume,
): Promise<void> => replaceRows(tx, owner, resume, {});

/**
 * Replaces the caller's resume, see `replaceResume`.
 * @throws AppError `resume_changed` when it is at none of the `expected` revisions
 */
export const saveResume = (
  owner: Owner,
  resume: JsonResume,
  occasion: SaveOccasion = { reason: "edit", isAutosave: false },
  expected: number[] | null = null,
): Promise<SavedResume> => replaceResume(owner, expected, occasion, async () => resume);

/**
 * Brings an earlier version back. What was there becomes a version itself, so that this can be undone.
 * @throws AppError `version_not_found`; `resume_changed` when the resume is at none of the `expected` revisions
 */
export const restoreVersion = (
  owner: Owner,
  id: string,
  expected: number[] | null = null,
): Promise<SavedResume> =>
  replaceResume(owner, expected, { reason: "restore", isAutosave: false }, (tx) =>
    readVersion(owner, id, tx),
  );

import { v7 as uuidv7 } from "uuid";
import { db, Prisma } from "../db.ts";
import type { Owner } from "../owner.ts";
import { splitEntry } from "./columns.ts";
import { rowsOfSection, type StoredRows, storedRows } from "./data.ts";
import type { JsonResume } from "./schema.ts";
import { BASICS_COLUMNS, SECTIONS, type Section } from "./sections.ts";

type NewRow = Record<string, unknown> & { id: string };

const identityOf = (row: Record<string, unknown>, section: Section) =>
  JSON.stringify(section.identity.map((column) => row[column] ?? null));

/**
 * Gives every incoming row the id of the stored one that it is: the same in what identifies it, else the one left over
 * at the same place (it was renamed). So an answer's citations hold over a save.
 */
function withIds(
  incoming: Record<string, unknown>[],
  stored: { id: string }[],
  section: Section,
): NewRow[] {
  const same = Map.groupBy(stored, (row) => identityOf(row, section));
  const ids = incoming.map((row) => same.get(identityOf(row, section))?.shift()?.id);
  const taken = new Set(ids);
  return incoming.map((row, index) => {
    const there = stored[index]?.id;
    return { ...row, id: ids[index] ?? (taken.has(there) ? undefined : there) ?? uuidv7() };
  });
}

function sectionIn(resume: JsonResume, stored: StoredRows, section: Section): NewRow[] {
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
  return withIds(incoming, rowsOfSection(stored, section), section);
}

/** Every table's rows, numbered through in the order of its sections. */
function tableRows(resume: JsonResume, stored: StoredRows, owner: Owner, table: Section["table"]) {
  return SECTIONS.filter((section) => section.table === table)
    .flatMap((section) => sectionIn(resume, stored, section))
    .map((row, sort) => ({ ...row, userId: owner, sort }));
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

/** Replaces the caller's resume. Rows that stay keep their ids; saving the same again changes nothing. */
export async function saveResume(owner: Owner, resume: JsonResume): Promise<void> {
  const { basics, ...sections } = resume;
  const profile = splitEntry(basics ?? {}, BASICS_COLUMNS);
  const { extra } = splitEntry(
    sections,
    SECTIONS.map((section) => section.name),
  );
  const text = (name: string) => (profile.columns[name] as string | undefined) ?? null;
  const data = {
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
  const where = { userId: owner };
  await db().$transaction(async (tx) => {
    // First the profile: its row is the lock that lets two saves happen one after the other.
    await tx.userProfile.upsert({ where, create: { ...data, ...where }, update: data });
    const stored = await storedRows(tx, owner);
    const rows = (table: Section["table"]) => tableRows(resume, stored, owner, table);
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
  });
}

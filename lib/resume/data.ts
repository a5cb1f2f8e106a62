import { Bounded } from "../bounded.ts";
import { db, Prisma, type Transaction } from "../db.ts";
import type { Owner } from "../owner.ts";
import { charsOf } from "../work/size.ts";
import { joinEntry } from "./columns.ts";
import type { ResumeRows } from "./rows.ts";
import { resumeSchema, type SavedResume } from "./schema.ts";
import { BASICS_COLUMNS, SECTIONS, type Section } from "./sections.ts";

type StoredRow = Record<string, unknown> & { id: string; extra: unknown; kind?: string };
export type StoredRows = Record<Section["table"], StoredRow[]>;

const inOrder = (owner: Owner) => ({ where: { userId: owner }, orderBy: { sort: "asc" } }) as const;

/** Every row of a table in the user's order; sections that share a table stand one after the other. */
export async function storedRows(client: Transaction, owner: Owner): Promise<StoredRows> {
  return {
    work: await client.workHistory.findMany(inOrder(owner)),
    education: await client.educationHistory.findMany(inOrder(owner)),
    projects: await client.project.findMany(inOrder(owner)),
    skills: await client.skill.findMany(inOrder(owner)),
  };
}

export const rowsOfSection = (rows: StoredRows, section: Section): StoredRow[] =>
  rows[section.table].filter((row) => section.kind === null || row.kind === section.kind);

function sectionOut(rows: StoredRows, section: Section): Record<string, unknown>[] {
  const names = Object.values(section.columns);
  return rowsOfSection(rows, section).map((row) => {
    const named = Object.entries(section.columns).map(([column, name]) => [name, row[column]]);
    return joinEntry(Object.fromEntries(named), names, row.extra);
  });
}

/** The ids of the rows of a resume, by section, in its order. */
export type RowIds = Partial<Record<Section["name"], string[]>>;

type Profile = Prisma.UserProfileGetPayload<object>;

function resumeFrom(profile: Profile | null, rows: StoredRows): SavedResume {
  const basics = profile ? joinEntry(profile, BASICS_COLUMNS, profile.basicsExtra) : {};
  const resume = {
    ...(Object.keys(basics).length > 0 && { basics }),
    ...Object.fromEntries(SECTIONS.map((section) => [section.name, sectionOut(rows, section)])),
  };
  return {
    resume: resumeSchema.parse(joinEntry(resume, Object.keys(resume), profile?.extra)),
    revision: profile?.revision ?? 0,
  };
}

/**
 * The caller's resume with the rows that it is in. The profile, which has the revision, is read first: a save that
 * comes between makes the revision too old, which the next save finds, and never too new.
 */
export async function readStored(
  client: Transaction,
  owner: Owner,
): Promise<SavedResume & { rows: StoredRows }> {
  const profile = await client.userProfile.findUnique({ where: { userId: owner } });
  const rows = await storedRows(client, owner);
  return { ...resumeFrom(profile, rows), rows };
}

/** The caller's resume as it was saved. */
export async function readResume(owner: Owner): Promise<SavedResume> {
  const { resume, revision } = await readStored(db(), owner);
  return { resume, revision };
}

/** The same, with the ids of its rows. */
export async function readResumeToEdit(owner: Owner): Promise<SavedResume & { rowIds: RowIds }> {
  const { resume, revision, rows } = await readStored(db(), owner);
  const idsOf = (section: Section) => rowsOfSection(rows, section).map(({ id }) => id);
  const rowIds = Object.fromEntries(SECTIONS.map((section) => [section.name, idsOf(section)]));
  return { resume, revision, rowIds };
}

/** What the model may know of a person beside the rows: no contact data. */
export interface ProfileLines {
  label: string | null;
  summary: string | null;
}

type OwnRows = Omit<ResumeRows, "notes">;

/** In characters: the rows of some hundred people, each at the revision of their resume. */
const MOST_READ = 4_000_000;
const read = new Bounded<string, OwnRows>(MOST_READ);

async function rowsAt(owner: Owner, revision: number | null): Promise<OwnRows> {
  // Every save of a resume raises its revision, so that what was read before tells of no other.
  const key = revision === null ? null : `${owner} ${revision}`;
  const known = key === null ? undefined : read.get(key);
  if (known) return known;
  const [work, education, projects, skills] = await Promise.all([
    db().workHistory.findMany(inOrder(owner)),
    db().educationHistory.findMany(inOrder(owner)),
    db().project.findMany(inOrder(owner)),
    db().skill.findMany(inOrder(owner)),
  ]);
  const rows = { work, education, projects, skills };
  if (key !== null) read.set(key, rows, charsOf(rows));
  return rows;
}

/** What `profileJson` gives of a person. */
export interface ProfileRead {
  /** Null where there is no profile. */
  revision: number | null;
  label: string | null;
  summary: string | null;
  notes: { id: string; text: string; createdAt: string }[] | null;
}

/** As Prisma reads and writes a time: that of the connection's zone, called UTC. */
const NOTE_TIME = Prisma.sql`to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A person's profile, and their notes with it, as one object. */
export const profileJson = (owner: Owner) => Prisma.sql`(
  SELECT json_build_object(
    'revision', max(profile.revision), 'label', max(profile.label), 'summary', max(profile.summary),
    'notes', (
      SELECT json_agg(
        json_build_object('id', id, 'text', text, 'createdAt', ${NOTE_TIME}) ORDER BY created_at, id)
      FROM notes WHERE user_id = ${owner}::uuid))
  FROM user_profiles AS profile WHERE profile.user_id = ${owner}::uuid)`;

/** The rows that go with a profile. Not to be changed: others are given the same. */
export async function rowsWith(
  owner: Owner,
  { revision, label, summary, notes }: ProfileRead,
): Promise<{ rows: ResumeRows; profile: ProfileLines }> {
  return {
    rows: {
      ...(await rowsAt(owner, revision)),
      notes: (notes ?? []).map((note) => ({ ...note, createdAt: new Date(note.createdAt) })),
    },
    profile: { label, summary },
  };
}

const NO_PROFILE: ProfileRead = { revision: null, label: null, summary: null, notes: null };

/** The rows and notes that answers rest on, and the profile's lines. Not to be changed: others are given the same. */
export async function readRows(owner: Owner): Promise<{ rows: ResumeRows; profile: ProfileLines }> {
  const [found] = await db().$queryRaw<{ profile: ProfileRead }[]>`
    SELECT ${profileJson(owner)} AS profile`;
  return await rowsWith(owner, found?.profile ?? NO_PROFILE);
}

/** What of a row says nothing of what a person can do: which row it is, when it was, where it is shown. */
const BESIDE = new Set("id userId sort kind extra url type startDate endDate date".split(" "));

const hasWord = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(hasWord)
    : typeof value === "string" && /[\p{L}\p{N}]/u.test(value);

/** Whether no row has a word to answer from. Notes alone are no resume. */
export const isEmptyResume = ({ notes: _, ...rows }: ResumeRows): boolean =>
  !Object.values(rows)
    .flat()
    .some((row) =>
      Object.entries(row).some(([name, value]) => !BESIDE.has(name) && hasWord(value)),
    );

/** Whether there is anything to answer from. */
export async function hasResume(owner: Owner): Promise<boolean> {
  return !isEmptyResume((await readRows(owner)).rows);
}

import { z } from "zod";
import { Bounded } from "../bounded.ts";
import { containing, db } from "../db.ts";
import { AppError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import { inWorker } from "../work/in-worker.ts";
import { kept } from "../work/kept.ts";
import { correctionsSchema, correctLines } from "./corrections.ts";
import {
  type Job,
  type JobSummary,
  type Jobs,
  type jobsQuerySchema,
  type Posting,
  type PostingLine,
  postingFactsSchema,
  postingWarningSchema,
} from "./schema.ts";

/** What a user may see: their own and the seeded ones. */
const visibleTo = (owner: Owner) => ({ OR: [{ ownerId: owner }, { ownerId: null }] });

const SUMMARY = {
  id: true,
  ownerId: true,
  title: true,
  company: true,
  url: true,
  excerpt: true,
  createdAt: true,
} as const;

interface SummaryRow {
  id: number;
  ownerId: string | null;
  title: string;
  company: string;
  url: string | null;
  excerpt: string;
  createdAt: Date;
}

const toSummary = (row: SummaryRow): JobSummary => ({
  job_id: row.id,
  title: row.title,
  company: row.company,
  url: row.url,
  excerpt: row.excerpt,
  is_own: row.ownerId !== null,
  created_at: row.createdAt.toISOString(),
});

/** A page of what the caller may see, newest first. */
export async function listJobs(
  owner: Owner,
  query: z.output<typeof jobsQuerySchema>,
): Promise<Jobs> {
  const words = (query.q ?? "").split(/\s+/).filter(Boolean);
  const rows = await db().jobPosting.findMany({
    where: {
      AND: [
        visibleTo(owner),
        ...(query.cursor === undefined ? [] : [{ id: { lt: Number(query.cursor) } }]),
        ...words.map((word) => ({
          OR: (["title", "company", "excerpt"] as const).map((column) => ({
            [column]: containing(word),
          })),
        })),
      ],
    },
    select: SUMMARY,
    orderBy: { id: "desc" },
    take: query.limit + 1,
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    jobs: page.map(toSummary),
    next_cursor: rows.length > query.limit && last ? String(last.id) : null,
  };
}

async function findRow(owner: Owner, id: number) {
  return await db().jobPosting.findFirst({
    where: { id, ...visibleTo(owner) },
    select: { ...SUMMARY, text: true, facts: true, warnings: true, corrections: true },
  });
}

async function readLines(row: { text: string; corrections: unknown }): Promise<PostingLine[]> {
  const lines = await inWorker("postingLines", [row.text]);
  return correctLines(lines, correctionsSchema.parse(row.corrections));
}

/** A posting in a list. @throws AppError `job_not_found` */
export async function readJobSummary(owner: Owner, id: number): Promise<JobSummary> {
  const row = await db().jobPosting.findFirst({
    where: { id, ...visibleTo(owner) },
    select: SUMMARY,
  });
  if (!row) throw new AppError("job_not_found");
  return toSummary(row);
}

/** @throws AppError `job_not_found` */
export async function readJob(owner: Owner, id: number): Promise<Job> {
  const row = await findRow(owner, id);
  if (!row) throw new AppError("job_not_found");
  return {
    ...toSummary(row),
    description: row.text,
    ...postingFactsSchema.parse(row.facts),
    lines: await readLines(row),
    warnings: z.array(postingWarningSchema).parse(row.warnings),
  };
}

/** In characters: the texts of some hundred postings, whose lines are read once for many questions. */
const MOST_READ = 2_000_000;
const read = new Bounded<string, Posting>(MOST_READ);

/** Of a posting's row, what its lines are read from. */
export interface PostingRow {
  id: number;
  title: string;
  company: string;
  text: string;
  corrections: unknown;
}

/** A posting with its lines read. Who may see the row, has to be proven before. */
export async function postingOf(row: PostingRow): Promise<Posting> {
  const { id, title, company, text, corrections } = row;
  const key = JSON.stringify([id, title, company, text, corrections]);
  const known = read.get(key);
  if (known) return known;
  const posting = kept({ id, title, company, lines: await readLines(row) });
  read.set(key, posting, key.length);
  return posting;
}

/** A posting with its lines read, or null where the caller may see none. */
export async function findPosting(owner: Owner, id: number): Promise<Posting | null> {
  const row = await findRow(owner, id);
  return row && (await postingOf(row));
}

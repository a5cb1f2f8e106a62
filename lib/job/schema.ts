import { z } from "zod";

export const MAX_DESCRIPTION_CHARS = 100_000;
/** The column is a 32-bit integer: no posting has an id above it. */
export const MAX_JOB_ID = 2_147_483_647;

export const createJobSchema = z.object({
  description: z
    .string()
    .max(MAX_DESCRIPTION_CHARS)
    .refine((value) => value.trim() !== "", "must not be blank"),
  title: z.string().trim().min(1).max(300).nullish(),
  company: z.string().trim().min(1).max(300).nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish(),
});

export type CreateJob = z.infer<typeof createJobSchema>;

/** What a line of a posting is for; `other` where no table and no form tells. */
export const LINE_KINDS = [
  "heading",
  "must",
  "nice",
  "task",
  "about",
  "benefit",
  "legal",
  "apply",
  "other",
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One line of a posting as read. `ref` is its marker without brackets: `J3` is the third line of the posting. */
export interface PostingLine {
  ref: string;
  kind: LineKind;
  text: string;
}

/** A posting as the rest of the application sees it. */
export interface Posting {
  id: number;
  title: string;
  company: string;
  lines: PostingLine[];
}

/** Lines that share a marker at most: more save little, and the one that is meant must be found among them. */
const MAX_GROUP = 8;

/**
 * For each line the index of the first line of its group, whose ref is the marker of all. A group is a run of lines
 * under one heading, the heading with them, of at most `MAX_GROUP`; where wishes end, another begins. It depends on the
 * posting alone, so a marker stands for the same lines under every budget.
 */
export function groupStarts(lines: readonly PostingLine[]): number[] {
  let start = 0;
  return lines.map(({ kind }, index) => {
    const endsWishes = lines[index - 1]?.kind === "nice" && kind !== "nice";
    if (kind === "heading" || endsWishes || index - start >= MAX_GROUP) start = index;
    return start;
  });
}

/** A posting in a list: enough to tell it from the others. */
export const jobSummarySchema = z.object({
  job_id: z.int().positive(),
  title: z.string(),
  company: z.string(),
  url: z.string().nullable(),
  /** The first lines as read, at most 300 characters. */
  excerpt: z.string(),
  /** True for a posting that this user added and can delete. */
  is_own: z.boolean(),
  created_at: z.iso.datetime(),
});
export type JobSummary = z.infer<typeof jobSummarySchema>;

export const jobSchema = jobSummarySchema.extend({
  /** The posting as read: plain text, one thing a line. */
  description: z.string(),
});
export type Job = z.infer<typeof jobSchema>;

/** Words to search for. PostgreSQL can look for no text with the character U+0000. */
export const searchTextSchema = z
  .string()
  .trim()
  .max(200)
  .refine((text) => !text.includes("\0"), "must not contain the character U+0000");

const UNKNOWN_CURSOR = "is not one that this list gave";

export const jobsQuerySchema = z.object({
  q: searchTextSchema.optional(),
  limit: z
    .string()
    .regex(/^\d+$/, "a whole number from 1 to 100")
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(50),
  /** The id of the last posting of the page before. */
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,9}$/, UNKNOWN_CURSOR)
    .refine((id) => Number(id) <= MAX_JOB_ID, UNKNOWN_CURSOR)
    .optional(),
});

export const jobsSchema = z.object({
  jobs: z.array(jobSummarySchema),
  next_cursor: z.string().nullable(),
});
export type Jobs = z.infer<typeof jobsSchema>;

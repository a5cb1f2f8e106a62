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
export const postingLineSchema = z.object({
  ref: z.string(),
  kind: z.enum(LINE_KINDS),
  text: z.string(),
});
export type PostingLine = z.infer<typeof postingLineSchema>;

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

const fact = z.string().nullable().default(null);

/** What a posting says in so many words, as it says it; null where it does not. Several are joined by “; ”. */
export const postingFactsSchema = z.object({
  location: fact,
  employment_type: fact,
  salary: fact,
  valid_through: fact,
});
export type PostingFacts = z.infer<typeof postingFactsSchema>;

/**
 * What a reader of the page would not have seen, or would not have written for people. `hidden_text` and
 * `invisible_characters` were taken out; `speaks_to_model` stands in the posting or its hidden text, `encoded_text` is
 * what a part of it decodes to.
 */
export const postingWarningSchema = z.object({
  kind: z.enum(["hidden_text", "invisible_characters", "speaks_to_model", "encoded_text"]),
  text: z.string(),
});
export type PostingWarning = z.infer<typeof postingWarningSchema>;

export const jobSchema = jobSummarySchema.extend({
  /** The posting as read: plain text, one thing a line. */
  description: z.string(),
  ...postingFactsSchema.shape,
  /** What was read, line by line, with the owner's corrections. */
  lines: z.array(postingLineSchema),
  warnings: z.array(postingWarningSchema),
});
export type Job = z.infer<typeof jobSchema>;

/** `created` is false where the caller had added the same posting before: that one is given, and nothing is added. */
export const addedJobSchema = jobSchema.extend({ created: z.boolean() });
export type AddedJob = z.infer<typeof addedJobSchema>;

/** More than any posting has lines that a person would correct. */
const MAX_CORRECTED = 2_000;

export const correctJobSchema = z
  .object({
    title: z.string().trim().min(1).max(300).optional(),
    /** "" where the posting names none. */
    company: z.string().trim().max(300).optional(),
    parts: z
      .array(postingLineSchema.omit({ text: true }))
      .max(MAX_CORRECTED)
      .optional(),
  })
  .refine((input) => Object.values(input).some((value) => value !== undefined), {
    message: "needs a title, a company or parts",
  });
export type CorrectJob = z.infer<typeof correctJobSchema>;

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

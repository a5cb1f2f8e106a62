import { createHash } from "node:crypto";
import { z } from "zod";
import { countTokens } from "../ai/tokens.ts";
import { optimizeJobDescription } from "../job/condense-job-posting.ts";
import type { Posting } from "../job/schema.ts";
import { buildOptimizedResume } from "../resume/condense-resume.ts";
import type { ProfileLines } from "../resume/data.ts";
import { type ResumeRows, resumeEntries } from "../resume/entries.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import type { Budget } from "./budget.ts";
import { systemPrompt } from "./prompt.ts";
import { ledgerSchema, omittedSchema } from "./schema.ts";

/** What a session keeps in `initial_context`: what the model is given, and how it came about. */
export const snapshotSchema = z.object({
  resume: z.string(),
  job_description: z.string(),
  ledger: ledgerSchema,
  omitted: z.object({ resume: z.array(omittedSchema), job_description: z.array(omittedSchema) }),
  /** Marker → row id, over all snapshots of the session: a marker never changes its row. */
  refs: z.record(z.string(), z.string()),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export interface Sources {
  rows: ResumeRows;
  profile: ProfileLines;
  posting: Posting;
}

export interface Taken {
  snapshot: Snapshot;
  entries: ResumeEntry[];
  /** Of everything that the snapshot was made from; another hash, another version. */
  hash: string;
}

/**
 * Condenses resume and posting for a session.
 * @param previousRefs the `refs` of the session's last snapshot, so that markers stay with their rows.
 */
export function takeSnapshot(
  { rows, profile, posting }: Sources,
  budget: Budget,
  previousRefs: Snapshot["refs"],
): Taken {
  const { encoding } = budget;
  const entries = resumeEntries(rows, previousRefs);
  const refs = {
    ...previousRefs,
    ...Object.fromEntries(entries.map((entry) => [entry.ref, entry.entityId])),
  };
  const hash = createHash("sha256")
    .update(JSON.stringify([entries, profile, posting, budget]))
    .digest("base64url");
  const resume = buildOptimizedResume({
    ...profile,
    entries,
    posting: posting.lines,
    budget: budget.resume,
    encoding,
  });
  const job = optimizeJobDescription(posting, { budget: budget.jobDescription, encoding });
  const texts = { resume: resume.text, job_description: job.text };
  return {
    entries,
    hash,
    snapshot: {
      ...texts,
      ledger: {
        encoding,
        context_window: budget.contextWindow,
        reply_reserve: budget.replyReserve,
        system: countTokens(systemPrompt({ resume: "", job_description: "" }), encoding),
        resume: resume.tokens,
        job_description: job.tokens,
      },
      omitted: { resume: resume.omitted, job_description: job.omitted },
      refs,
    },
  };
}

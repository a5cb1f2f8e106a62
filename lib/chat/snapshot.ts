import { createHash } from "node:crypto";
import { z } from "zod";
import { countMessages } from "../ai/tokens.ts";
import { optimizeJobDescription } from "../job/condense-job-posting.ts";
import type { Posting } from "../job/schema.ts";
import { buildOptimizedResume } from "../resume/condense-resume.ts";
import type { ProfileLines } from "../resume/data.ts";
import { type ResumeRows, resumeEntries } from "../resume/entries.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import type { Budget } from "./budget.ts";
import { systemMessage } from "./prompt.ts";
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

/** A snapshot with a hash of everything that it was made from; another hash, another version. */
export interface Version {
  snapshot: Snapshot;
  hash: string;
}

export interface Taken extends Version {
  entries: ResumeEntry[];
}

/** A version as the database keeps it, the snapshot in JSON. */
export interface Stored {
  json: string;
  hash: string;
}

/** What the prompt of a question is made of. */
export interface Given {
  snapshot: Pick<Snapshot, "resume" | "job_description" | "ledger">;
  entries: ResumeEntry[];
}

/**
 * `takeSnapshot` for a caller who has other things to do: what can be long, the list of what was left out and the
 * markers, only passes through it as text.
 */
export function takeStored(sources: Sources, budget: Budget, last: Stored | null): Stored & Given {
  const version = last && { snapshot: readSnapshot(last.json), hash: last.hash };
  const { snapshot, hash, entries } = takeSnapshot(sources, budget, version);
  const { resume, job_description, ledger } = snapshot;
  const json = last?.hash === hash ? last.json : JSON.stringify(snapshot);
  return { snapshot: { resume, job_description, ledger }, entries, hash, json };
}

export const readSnapshot = (json: string): Snapshot => snapshotSchema.parse(JSON.parse(json));

/**
 * Condenses resume and posting for a session.
 * @param last the session's last snapshot: it stays, byte for byte, while nothing that it was made from changes, and its
 * markers stay with their rows even then.
 */
export function takeSnapshot(sources: Sources, budget: Budget, last: Version | null): Taken {
  const { rows, profile, posting } = sources;
  const previousRefs = last?.snapshot.refs ?? {};
  const entries = resumeEntries(rows, previousRefs);
  const rules = systemMessage({ resume: "", job_description: "" });
  const hash = createHash("sha256")
    .update(JSON.stringify([entries, profile, posting, budget, rules]))
    .digest("base64url");
  if (last?.hash === hash) return { snapshot: last.snapshot, hash, entries };

  const { resume, job } = condense(sources, entries, budget);
  const { encoding } = budget;
  const texts = { resume: resume.text, job_description: job.text };
  const whole = countMessages([systemMessage(texts)], encoding);
  const ownRefs = Object.fromEntries(entries.map((entry) => [entry.ref, entry.entityId]));
  const snapshot = {
    ...texts,
    ledger: {
      encoding,
      context_window: budget.contextWindow,
      reply_reserve: budget.replyReserve,
      // What is not theirs: rules, fence lines and the chat format, so that the three are what is sent.
      system: whole - resume.tokens - job.tokens,
      resume: resume.tokens,
      job_description: job.tokens,
    },
    omitted: { resume: resume.omitted, job_description: job.omitted },
    refs: { ...previousRefs, ...ownRefs },
  };
  return { entries, hash, snapshot };
}

/** What one of the two leaves of its share, the other may have. */
function condense({ profile, posting }: Sources, entries: ResumeEntry[], budget: Budget) {
  const { encoding } = budget;
  const room = budget.resume.share + budget.jobDescription.share;
  const jobWithin = (tokens: number) =>
    optimizeJobDescription(posting, { budget: tokens, encoding });
  let job = jobWithin(budget.jobDescription.share);
  const resume = buildOptimizedResume({
    ...profile,
    entries,
    posting: posting.lines,
    budget: Math.min(budget.resume.most, room - job.tokens),
    encoding,
  });
  const jobRoom = Math.min(budget.jobDescription.most, room - resume.tokens);
  if (job.omitted.length > 0 && jobRoom > budget.jobDescription.share) {
    job = jobWithin(jobRoom);
  }
  return { resume, job };
}

import { z } from "zod";
import { passwordSchema } from "../auth/accounts.ts";
import { citationSchema, messageOutSchema, sessionSchema } from "../chat/schema.ts";
import { postingFactsSchema, postingLineSchema, postingWarningSchema } from "../job/schema.ts";
import { noteSchema } from "../notes/schema.ts";
import { resumeSchema, versionSchema } from "../resume/schema.ts";

/** Shapes of `/api/account` on the wire. */

/** A wrong password is wrong, not invalid; an account without one sends its e-mail address instead. */
export const deleteAccountSchema = z
  .object({
    password: z.string().min(1).max(1_000).optional(),
    email: z.string().min(1).max(320).optional(),
  })
  .refine(({ password, email }) => password !== undefined || email !== undefined, {
    path: ["password"],
    error: "is needed; an account without one sends its email address",
  });
export type DeleteAccount = z.output<typeof deleteAccountSchema>;

export const changePasswordSchema = z.object({
  current_password: z.string().min(1).max(1_000),
  new_password: passwordSchema,
});
export type ChangePassword = z.output<typeof changePasswordSchema>;

const time = z.iso.datetime();

/** Everything that is stored of one person. */
export const accountExportSchema = z.object({
  exported_at: time,
  user: z.object({
    user_id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: z.enum(["user", "admin"]),
    has_password: z.boolean(),
    created_at: time,
    updated_at: time,
    sign_ins: z.array(
      z.object({ provider: z.string(), provider_account_id: z.string(), created_at: time }),
    ),
  }),
  /** Of the last day with answers, for the daily allowance; null where none is set. */
  token_spending: z.object({ day: z.iso.date(), tokens: z.int() }).nullable(),
  resume: resumeSchema,
  /** Earlier versions, the oldest first. */
  resume_versions: z.array(
    versionSchema
      .pick({ version_id: true, created_at: true, reason: true })
      .extend({ resume: resumeSchema }),
  ),
  notes: z.array(noteSchema),
  jobs: z.array(
    z.object({
      job_id: z.int().positive(),
      title: z.string(),
      company: z.string(),
      url: z.string().nullable(),
      received: z.string(),
      text: z.string(),
      ...postingFactsSchema.shape,
      warnings: z.array(postingWarningSchema),
      /** Lines whose kind you have set. */
      corrections: z.array(postingLineSchema),
      created_at: time,
    }),
  ),
  /** By the hash of the text only: the vector itself says nothing to a person and can be made again. */
  vectors: z.array(z.object({ model: z.string(), hash: z.string() })),
  /** Requests of the last day that came with an Idempotency-Key; what they were answered is in sessions and jobs. */
  idempotency_keys: z.array(z.object({ key: z.string(), created_at: time })),
  sessions: z.array(
    sessionSchema.extend({
      /** Tokens and messages as counted; null when nothing was. */
      metrics: z.record(z.string(), z.union([z.number(), z.string()])).nullable(),
      context_version: z.int(),
      /** The snapshot as stored: what the model is given, and how it came about. */
      initial_context: z.unknown(),
      /** The answer that is being written, as far as it has been kept. */
      running: z.object({ message_id: z.uuid(), model: z.string(), text: z.string() }).nullable(),
      messages: z.array(
        messageOutSchema.extend({
          citations: z.array(citationSchema.omit({ outdated: true })),
          answers_id: z.uuid().nullable(),
          /** Of an earlier answer: its question as it was asked then. */
          asked: z.string().nullable(),
          /** Set on a message that is no longer shown. */
          deleted_at: time.nullable(),
        }),
      ),
    }),
  ),
});
export type AccountExport = z.infer<typeof accountExportSchema>;

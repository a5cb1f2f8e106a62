import type { UIMessage, UIMessageChunk } from "ai";
import { z } from "zod";

/** Shapes of `/api/chat` on the wire. The server builds them, the page reads them, the OpenAPI document shows them. */

export const MAX_QUESTION_CHARS = 8_000;
const question = z.string().trim().min(1).max(MAX_QUESTION_CHARS);

export const startSchema = z.object({ job_id: z.int().positive(), question });
export const messageSchema = z.object({ message: question });
export const regenerateSchema = z.object({ message: question.optional() });

const limit = (fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, "a whole number from 1 to 100")
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(fallback);

export const historyQuerySchema = z.object({
  limit: limit(50),
  before: z.string().max(200).optional(),
});

export const sessionsQuerySchema = z.object({
  status: z.enum(["active", "inactive", "all"]).default("active"),
  scope: z.enum(["own", "all"]).default("own"),
  limit: limit(20),
  cursor: z.string().max(500).optional(),
});

export const sessionSchema = z.object({
  session_id: z.uuid(),
  job_id: z.int().nullable(),
  job_title: z.string(),
  company: z.string(),
  is_active: z.boolean(),
  message_count: z.int(),
  total_tokens_used: z.int(),
  model: z.string(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  /** With `scope=all` only. */
  user_id: z.uuid().optional(),
  user_email: z.string().optional(),
});
export type Session = z.infer<typeof sessionSchema>;

export const citationSchema = z.object({
  ref: z.string(),
  kind: z.enum(["work", "education", "project", "skill", "note", "job"]),
  entity_id: z.string(),
  quote: z.string(),
  /** Of a note: when the user confirmed it. */
  said_at: z.iso.datetime().optional(),
  /** In history only: the row says something else now. */
  outdated: z.boolean().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

export const unsupportedSchema = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  reason: z.string(),
});
export type Unsupported = z.infer<typeof unsupportedSchema>;

const fitStatusSchema = z.enum(["covered", "partly", "not_found"]);

/** One thing that a posting asks for, in its own words, and the rows that show it. */
export const fitTermSchema = z.object({
  text: z.string(),
  kind: z.enum(["knowledge", "experience", "degree", "language", "trait", "deed"]),
  status: fitStatusSchema,
  rows: z.array(citationSchema),
});
export type FitTerm = z.infer<typeof fitTermSchema>;

/** One line of a posting against the rows. */
export const fitLineSchema = z.object({
  ref: z.string(),
  text: z.string(),
  rank: z.enum(["must", "nice", "task"]),
  status: fitStatusSchema,
  terms: z.array(fitTermSchema),
});
export type FitLine = z.infer<typeof fitLineSchema>;

export const fitSchema = z.object({
  job_id: z.int().positive(),
  coverage: z.object({
    covered: z.int(),
    partly: z.int(),
    not_found: z.int(),
    points: z.number(),
    of: z.int(),
  }),
  requirements: z.array(fitLineSchema),
  tasks: z.array(fitLineSchema),
});
export type Fit = z.infer<typeof fitSchema>;

export const usageSchema = z.object({
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  total_tokens: z.int(),
  cached_tokens: z.int(),
  counted_prompt_tokens: z.int(),
  source: z.enum(["provider", "local"]),
});
export type Usage = z.infer<typeof usageSchema>;

export const messageOutSchema = z.object({
  id: z.uuid(),
  role: z.enum(["user", "assistant"]),
  content: z.string(),
  timestamp: z.iso.datetime(),
  status: z.enum(["complete", "stopped", "failed"]),
  context_version: z.int(),
  citations: z.array(citationSchema),
  unsupported: z.array(unsupportedSchema),
  usage: usageSchema.nullable(),
  /** Of an answer that the model had no room to end. */
  truncated: z.literal(true).optional(),
  /** Of an answer that took the place of others: how many. */
  earlier_answers: z.int().positive().optional(),
});
export type Message = z.infer<typeof messageOutSchema>;

export const ledgerSchema = z.object({
  encoding: z.string(),
  context_window: z.int(),
  reply_reserve: z.int(),
  system: z.int(),
  resume: z.int(),
  job_description: z.int(),
});
export type Ledger = z.infer<typeof ledgerSchema>;

export const omittedSchema = z.object({
  kind: z.string(),
  entity_id: z.string().nullable(),
  text: z.string(),
  reason: z.string(),
});
export type Omitted = z.infer<typeof omittedSchema>;

export const contextSchema = z.object({
  session_id: z.uuid(),
  context_version: z.int(),
  initial_context: z.object({ resume: z.string(), job_description: z.string() }),
  ledger: ledgerSchema,
  omitted: z.object({ resume: z.array(omittedSchema), job_description: z.array(omittedSchema) }),
});
export type Context = z.infer<typeof contextSchema>;

export const secondOpinionSchema = z.object({
  session_id: z.uuid(),
  message_id: z.uuid(),
  added: z.int(),
  unsupported: z.array(unsupportedSchema),
});
export type SecondOpinion = z.infer<typeof secondOpinionSchema>;

export const stoppedSchema = z.object({ session_id: z.uuid(), stopped: z.boolean() });
export type Stopped = z.infer<typeof stoppedSchema>;

export const earlierAnswersSchema = z.object({
  session_id: z.uuid(),
  message_id: z.uuid(),
  answers: z.array(
    messageOutSchema.pick({ id: true, content: true, timestamp: true, status: true }).extend({
      /** The question as it was asked then. */
      question: z.string(),
    }),
  ),
});
export type EarlierAnswers = z.infer<typeof earlierAnswersSchema>;

export const answerSchema = z.object({
  session_id: z.uuid(),
  response: z.string(),
  message_id: z.uuid(),
  message_count: z.int(),
  citations: z.array(citationSchema),
  unsupported: z.array(unsupportedSchema),
  usage: usageSchema,
  truncated: messageOutSchema.shape.truncated,
});
export type Answer = z.infer<typeof answerSchema>;
export const startAnswerSchema = answerSchema.extend({
  created: z.boolean(),
  session: sessionSchema,
});
export type StartAnswer = z.infer<typeof startAnswerSchema>;

export const historySchema = z.object({
  session_id: z.uuid(),
  messages: z.array(messageOutSchema),
  next_cursor: z.string().nullable(),
});
export type History = z.infer<typeof historySchema>;

export const sessionsSchema = z.object({
  sessions: z.array(sessionSchema),
  next_cursor: z.string().nullable(),
});
export type Sessions = z.infer<typeof sessionsSchema>;

/** The typed data parts of the UI message stream, in the order in which they come. */
export type ChatDataParts = {
  /** First, so that the page knows where the answer belongs. `created` is true for a new session. */
  session: {
    session: Session;
    created: boolean;
    user_message_id: string;
    /** Of a regenerated answer: the one whose place it takes, and the question's new text. */
    replaces?: string;
    question?: string;
  };
  citations: Citation[];
  unsupported: Unsupported[];
  usage: Usage;
  /** After the text, in place of the three above, when the answer broke off. `error` is the wire's error object. */
  error: { code: string; message: string; request_id: string };
  /** Last of all: the count that the JSON answer has, and how the answer ended. */
  done: { message_count: number; status: Message["status"]; truncated?: true };
};
type ChatMetadata = { timestamp?: string; earlier_answers?: number };
export type ChatUIMessage = UIMessage<ChatMetadata, ChatDataParts>;
export type ChatUIChunk = UIMessageChunk<ChatMetadata, ChatDataParts>;

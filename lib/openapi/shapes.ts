import { z } from "zod";
import {
  accountExportSchema,
  changePasswordSchema,
  deleteAccountSchema,
} from "../account/schema.ts";
import { credentialsSchema, signupSchema } from "../auth/accounts.ts";
import { exportedChatSchema } from "../chat/export/schema.ts";
import {
  answerSchema,
  type ChatDataParts,
  citationSchema,
  contextSchema,
  earlierAnswersSchema,
  fitLineSchema,
  fitSchema,
  fitTermSchema,
  historySchema,
  ledgerSchema,
  messageOutSchema,
  messageSchema,
  omittedSchema,
  regenerateSchema,
  secondOpinionSchema,
  sessionSchema,
  sessionsSchema,
  startAnswerSchema,
  startSchema,
  stoppedSchema,
  unsupportedSchema,
  usageSchema,
} from "../chat/schema.ts";
import {
  addedJobSchema,
  correctJobSchema,
  createJobSchema,
  jobSchema,
  jobSummarySchema,
  jobsSchema,
  postingLineSchema,
  postingWarningSchema,
} from "../job/schema.ts";
import { newNoteSchema, noteSchema, notesSchema } from "../notes/schema.ts";
import { importSchema, importWarningSchema } from "../resume/import/schema.ts";
import { resumeSchema, versionSchema, versionsSchema } from "../resume/schema.ts";

/** The named shapes of the document. Those that the application parses stand where it does; the rest is here. */

const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    request_id: z.string(),
    details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});

const userSchema = z.object({
  user_id: z.uuid(),
  email: z.string(),
  name: z.string(),
  role: z.enum(["user", "admin"]),
});

const tokenSchema = z.object({
  access_token: z.string(),
  token_type: z.literal("Bearer"),
  expires_in: z.int(),
});

const deactivatedSchema = z.object({ session_id: z.uuid(), is_active: z.literal(false) });

const healthSchema = z.object({
  status: z.enum(["ok", "unavailable"]),
  database: z.enum(["server", "embedded"]).optional(),
  model: z.string().optional(),
  context_window: z.int().optional(),
  provider: z
    .object({
      circuit: z.enum(["closed", "open", "half_open"]),
      failures_in_a_row: z.int(),
      last_fault: z.string().nullable(),
      retry_after_seconds: z.int().nullable(),
    })
    .nullable()
    .optional(),
  runs: z.int().optional(),
  uptime_seconds: z.int().optional(),
});

const dataParts = {
  session: z.object({
    session: sessionSchema,
    created: z.boolean(),
    user_message_id: z.uuid(),
    replaces: z.uuid().optional(),
    question: z.string().optional(),
  }),
  citations: z.array(citationSchema),
  unsupported: z.array(unsupportedSchema),
  usage: usageSchema,
  error: errorSchema.shape.error.omit({ details: true }),
  done: z.object({
    message_count: z.int(),
    status: messageOutSchema.shape.status,
    truncated: messageOutSchema.shape.truncated,
  }),
} satisfies { [Name in keyof ChatDataParts]: z.ZodType<ChatDataParts[Name]> };

const dataPart = (name: keyof ChatDataParts) =>
  z.object({ type: z.literal(`data-${name}`), id: z.string().optional(), data: dataParts[name] });

/** In the order in which they come; data-unsupported also while the text comes, each time with all marks so far. */
const streamPartSchema = z.union([
  z.object({ type: z.literal("start"), messageId: z.uuid() }),
  dataPart("session"),
  z.object({ type: z.literal("text-start"), id: z.string() }),
  z.object({ type: z.literal("text-delta"), id: z.string(), delta: z.string() }),
  z.object({ type: z.literal("text-end"), id: z.string() }),
  dataPart("citations"),
  dataPart("unsupported"),
  dataPart("usage"),
  dataPart("done"),
  z.object({ type: z.literal("finish") }),
  dataPart("error"),
  z.object({ type: z.literal("error"), errorText: z.string() }),
]);

/** What a client sends. */
export const REQUEST_SHAPES = {
  Start: [startSchema, "A question about a posting."],
  Question: [messageSchema, "A question in a running session."],
  Regenerate: [regenerateSchema, "What the last question shall say, where it is edited."],
  Signup: [signupSchema, "A new account."],
  Credentials: [credentialsSchema, "E-mail address and password."],
  Resume: [
    resumeSchema,
    "A resume in the shape of JSON Resume 1.0.0. What it holds beyond these fields comes back as it was given.",
  ],
  DeleteAccount: [deleteAccountSchema, "What proves that the account is yours."],
  ChangePassword: [changePasswordSchema, "The password that was, and the one that is to be."],
  NewNote: [newNoteSchema, "A fact about yourself, as you said it or in better words."],
  NewJob: [createJobSchema, "A posting, pasted as text or HTML."],
  CorrectJob: [correctJobSchema, "What was read wrongly; what is left out stays."],
} satisfies Record<string, [schema: z.ZodType, description: string]>;

/** What a client gets. */
export const ANSWER_SHAPES = {
  StartAnswer: [startAnswerSchema, "The answer to a question that was asked about a posting."],
  Answer: [answerSchema, "The answer to a question."],
  StreamPart: [streamPartSchema, "One event of a streamed answer."],
  Session: [sessionSchema, "A chat about one posting."],
  Sessions: [sessionsSchema, "A page of sessions, most recently updated first."],
  Message: [messageOutSchema, "A question or an answer."],
  History: [historySchema, "A page of messages, oldest first in it."],
  Context: [contextSchema, "What the model is given in a session, byte for byte."],
  Citation: [citationSchema, "The row, note or posting line that a marker in an answer rests on."],
  Unsupported: [unsupportedSchema, "A passage of an answer that nothing in the resume holds up."],
  Fit: [fitSchema, "How far your rows cover what a posting asks for; no grade of you."],
  FitLine: [fitLineSchema, "One line of the posting against your rows."],
  FitTerm: [fitTermSchema, "One thing that the line asks for, and the rows that show it."],
  SecondOpinion: [secondOpinionSchema, "The marks of an answer after a model looked at it again."],
  Usage: [usageSchema, "Tokens of one answer."],
  Ledger: [ledgerSchema, "Tokens of the parts of the context."],
  Omitted: [omittedSchema, "Something that was left out of the context, and why."],
  Stopped: [stoppedSchema, "Whether an answer was being written."],
  EarlierAnswers: [earlierAnswersSchema, "The answers whose place another took."],
  Deactivated: [deactivatedSchema, "A session that takes no more questions."],
  Health: [healthSchema, "Liveness; an administrator's token adds the details."],
  Note: [noteSchema, "A fact that you said and confirmed."],
  Notes: [notesSchema, "Your notes, oldest first."],
  Version: [versionSchema, "A resume as it was before a save."],
  Versions: [versionsSchema, "Earlier versions of your resume, newest first."],
  AccountExport: [accountExportSchema, "Everything that is stored of you."],
  ExportedChat: [exportedChatSchema, "A chat with all its messages."],
  JobSummary: [jobSummarySchema, "A posting in a list."],
  Job: [jobSchema, "A posting."],
  AddedJob: [addedJobSchema, "A posting, and whether it is new."],
  PostingLine: [postingLineSchema, "A line of a posting."],
  PostingWarning: [postingWarningSchema, "What its page hides, or says to a model."],
  Jobs: [jobsSchema, "A page of postings, newest first."],
  Import: [importSchema, "A resume as it was read out of a file. Nothing of it is saved."],
  ImportWarning: [
    importWarningSchema,
    "Something of the file that is in no field, or in a field by guess. Every word of the file is in a field or here.",
  ],
  User: [userSchema, "An account."],
  Token: [tokenSchema, "An access token."],
  Error: [errorSchema, "The one shape of every error."],
} satisfies Record<string, [schema: z.ZodType, description: string]>;

export type RequestShape = keyof typeof REQUEST_SHAPES;
export type ShapeName = RequestShape | keyof typeof ANSWER_SHAPES;

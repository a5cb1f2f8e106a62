/**
 * The one table of errors: code → status and what the user reads. Nothing else decides a status.
 * Throw `new AppError(code)` where you know; `lib/http` catches in one place.
 */
export const ERRORS = {
  invalid_request: [400, "The request is not valid."],
  unauthenticated: [401, "Please sign in."],
  forbidden: [403, "You may not do this."],
  not_found: [404, "There is nothing at this address."],
  job_not_found: [404, "There is no such posting."],
  session_not_found: [404, "There is no such chat."],
  message_not_found: [404, "There is no such message."],
  note_not_found: [404, "There is no such note."],
  version_not_found: [404, "There is no such version of your resume."],
  method_not_allowed: [405, "This address does not take that method."],
  session_inactive: [
    409,
    "This chat is closed. You can read it, or start a new one about a posting.",
  ],
  run_in_progress: [409, "An answer is being written in this chat. Wait for its end, or stop it."],
  resume_changed: [
    409,
    "Your resume was changed elsewhere since you opened it. Nothing was saved over that.",
  ],
  email_taken: [409, "There is already an account with this e-mail address."],
  payload_too_large: [413, "This is larger than we take."],
  unsupported_media_type: [415, "This content type is not supported; send application/json."],
  resume_empty: [
    422,
    "Your resume is empty. Add a job, a school, a project or a skill first, so that there is something to answer from.",
  ],
  idempotency_key_reused: [422, "This Idempotency-Key was used for another request."],
  unreadable_file: [422, "This file cannot be read. Please choose another one."],
  unwritable_characters: [
    422,
    "Your resume has characters that our fonts for PDF do not have. Change them, or take Word or Markdown.",
  ],
  rate_limited: [429, "That was a lot at once. Please wait a moment and try again."],
  internal: [500, "Something went wrong on our side. Nothing you saved is lost; please try again."],
  provider_error: [
    502,
    "The language model could not answer. Your question is saved; please try again.",
  ],
  provider_unavailable: [
    503,
    "The language model cannot be reached. Your question is saved; please try again in a moment.",
  ],
  database_unavailable: [503, "The database cannot be reached. Please try again in a moment."],
  provider_timeout: [
    504,
    "The language model took too long. Your question is saved; please try again.",
  ],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof ERRORS;

/** One flaw of an input: where it is (`basics.name`) and what is wrong with it. */
export interface ErrorDetail {
  path: string;
  message: string;
}

interface AppErrorOptions {
  /** Replaces the table's text where this case can say more. */
  message?: string;
  details?: ErrorDetail[];
  headers?: Record<string, string>;
  /** What happened inside: logged, never sent. */
  cause?: unknown;
}

/** An error that a client may know of, by its code. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: ErrorDetail[] | undefined;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    const [status, message] = ERRORS[code];
    super(options.message ?? message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.status = status;
    this.details = options.details;
    this.headers = options.headers ?? {};
  }
}

import { AppError, ERRORS, type ErrorCode, type ErrorDetail } from "../errors.ts";
import type { JobName } from "./jobs.ts";

/** A value that stays in the thread, and where in the arguments it belongs. */
export interface KeptPart {
  id: number;
  path: string[];
  /** Only the first time. */
  value?: object;
}

/** To the thread. */
export interface JobMessage {
  id: number;
  name: JobName;
  args: unknown[];
  kept: KeptPart[];
  /** Kept values that no job will name again, unless it brings them. */
  forget: number[];
}

/** An error as it can be cloned: a clone of an `AppError` would have no code. */
interface WireError {
  /** Null for what is no `AppError`. */
  code: ErrorCode | null;
  message: string;
  details: ErrorDetail[] | undefined;
  headers: Record<string, string>;
  stack: string | undefined;
}

/** What came of a job. */
export type Reply = { value: unknown } | { error: WireError };

/** From the thread. */
export interface ReplyMessage {
  /** The job's. */
  id: number;
  reply: Reply;
}

export function toWire(error: unknown): WireError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof AppError)) {
    return { code: null, message, stack, details: undefined, headers: {} };
  }
  const { code, details, headers } = error;
  return { code, message, stack, details, headers };
}

export function fromWire({ code, message, details, headers, stack }: WireError): Error {
  const cause = Object.assign(new Error(message), { stack });
  if (code === null || !(code in ERRORS)) return cause;
  return new AppError(code, { message, headers, cause, ...(details && { details }) });
}

import pino from "pino";
import { env } from "./env.ts";
import { AppError } from "./errors.ts";

/**
 * Classes whose text is ours or the language's. That of others may quote what it is about: a database's the row, a
 * provider's the question, `JSON.parse`'s the text.
 */
const OUR_TEXT = new Set<unknown>([Error, TypeError, RangeError, AppError]);

/** What is told of an error: for all of them the name, the codes and where it was; the text where it can be ours only. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, status, syscall } = error as NodeJS.ErrnoException & { status?: unknown };
  // A text may have lines that look like frames, and stands before them.
  const frames = error.stack
    ?.slice(error.stack.indexOf(error.message) + error.message.length)
    .split("\n")
    .filter((line) => /^ {4}at .*(?:\d|>)\)?$/.test(line));
  return {
    // Not the class: a build shortens its name.
    type: error.name,
    ...(typeof code === "string" && { code }),
    ...(typeof status === "number" && { status }),
    // Of the system: what it could not do, and to which address.
    ...((syscall !== undefined || OUR_TEXT.has(error.constructor)) && { message: error.message }),
    stack: frames?.join("\n"),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

let logger: pino.Logger | undefined;

/** JSON lines. Never the text of chats, resumes or postings, never a token or key. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  });
  return logger;
}

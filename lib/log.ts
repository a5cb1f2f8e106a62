import pino from "pino";
import { env } from "./env.ts";

let logger: pino.Logger | undefined;

/** JSON lines. Never the text of chats, resumes or postings, never a token or key. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  return logger;
}

import { coach } from "../ai/coach/coach.ts";
import { configuredProvider } from "../ai/configured.ts";
import { contextWindow } from "../ai/models.ts";
import type { ModelMessage } from "../ai/provider.ts";
import { encodingFor } from "../ai/tokens.ts";
import { AppError, type ErrorCode } from "../errors.ts";
import { fitSchema } from "../resume/import/fit-schema.ts";
import { missingLines, textsIn, warning } from "../resume/import/ledger.ts";
import type { ImportResult, ImportWarning } from "../resume/import/schema.ts";
import { inWorker } from "../work/in-worker.ts";
import { keepWhatOccurs } from "./keep-what-occurs.ts";
import { occursIn } from "./occurs.ts";
import { importMessages, readReply } from "./prompt.ts";

/** Longest reply that is read, in UTF-16 units. */
const MAX_REPLY = 400_000;
/** The reply says the text again, with the names of the fields around it. */
const REPLY_SHARE = 2;
const REPLY_LEAST = 1_000;

/** The provider's failures, as they are told to somebody who imports a file. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  provider_error:
    "The language model could not read the file. Read it without the model, or try again.",
  provider_unavailable:
    "The language model cannot be reached. Read the file without it, or try again in a moment.",
  provider_timeout: "The language model took too long. Read the file without it, or try again.",
};

const inWordsForImport = (error: unknown): unknown => {
  const message = error instanceof AppError ? MESSAGES[error.code] : undefined;
  return error instanceof AppError && message
    ? new AppError(error.code, { message, cause: error.cause, headers: error.headers })
    : error;
};

async function ask(messages: ModelMessage[], signal: AbortSignal): Promise<string> {
  const provider = configuredProvider();
  if (provider === coach) {
    throw new AppError("not_found", { message: "Reading with a model needs a language model." });
  }
  const { model } = provider;
  const tokens = await inWorker("countMessages", [messages, encodingFor(model)]);
  const maxOutputTokens = Math.min(
    contextWindow(model) - tokens,
    REPLY_SHARE * tokens + REPLY_LEAST,
  );
  if (maxOutputTokens < tokens) {
    const message = "The file is too long for the language model. Read it without the model.";
    throw new AppError("payload_too_large", { message });
  }
  let reply = "";
  await provider.stream({ messages, maxOutputTokens, brief: null, signal }, (text) => {
    if (reply.length < MAX_REPLY) reply += text;
  });
  return reply;
}

/** What was read without a model is the person's alone; the model's fields take the place of the rest. */
function combine(own: ImportResult, read: Record<string, unknown>): ImportResult {
  const { source } = own;
  const { kept, dropped } = keepWhatOccurs(read, occursIn(source.text), "");
  const { basics, ...lists } = fitSchema(typeof kept === "object" && kept !== null ? kept : {});
  const person = { ...own.resume.basics, ...basics };
  const resume = {
    ...(Object.keys(person).length > 0 && { basics: person }),
    ...(Object.keys(lists).length > 0 ? lists : withoutBasics(own)),
  };
  const of = (...kinds: ImportWarning["kind"][]) =>
    own.warnings.filter(({ kind }) => kinds.includes(kind));
  const beside = of("repeated", "structure", "dates");
  const known = [...textsIn(resume), ...beside.map(({ text }) => text)];
  const missing = missingLines(source.text.split("\n"), known);
  return {
    resume,
    source,
    warnings: [...dropped, ...missing.map((text) => warning("unplaced", text)), ...beside],
  };
}

const withoutBasics = ({ resume: { basics: _, ...lists } }: ImportResult) => lists;

/**
 * Reads the text of a file once more, with the configured model. Every value must occur in the file; what does not is
 * left out and named in a warning. The model sees no name, address, number or link of the person: those are what was
 * read without it.
 * @param own what was read without a model.
 * @throws AppError `not_found` where none is configured; `payload_too_large` for a text that its window has no room
 *   for; `provider_error`, `provider_unavailable`, `provider_timeout`.
 */
export async function readWithModel(own: ImportResult, signal: AbortSignal): Promise<ImportResult> {
  // It names its fields itself.
  if (own.source.type === "json_resume") return own;
  let reply: string;
  try {
    reply = await ask(importMessages(own.source.text, own.resume), signal);
  } catch (error) {
    throw inWordsForImport(error);
  }
  const read = readReply(reply);
  if (!read)
    throw inWordsForImport(new AppError("provider_error", { cause: new Error("no JSON") }));
  return combine(own, read);
}

/** Whether there is a model to read with. */
export const hasModel = (): boolean => configuredProvider() !== coach;

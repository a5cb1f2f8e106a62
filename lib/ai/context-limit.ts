/** What endpoints say when a request is longer than the model's window, and what window is right then. */

/** Tokens by the endpoint's own count; null where it does not say. */
export interface ContextLimit {
  window: number | null;
  /** What was asked for, the answer's reserve included. */
  requested: number | null;
}

/** The parts of an API error that tell of it. */
interface Refusal {
  status: number | undefined;
  code?: string | null | undefined;
  type?: string | undefined;
  message: string;
}

const STATUSES = new Set([400, 413, 422, undefined]);
const NAMES = /context_length_exceeded|exceed_context_size|context_window/;
const WORDS =
  /context (?:length|window|size)|(?:prompt|input|request) is too long|too many tokens|reduce the length/i;

const NUMBER = String.raw`(\d[\d,]*)`;
/** OpenAI, vLLM, llama.cpp and those that speak like them. */
const WINDOW = new RegExp(
  `(?:context (?:length|window|size)(?: is| of)?(?: only)?|> ) ?[(:]?${NUMBER}`,
  "i",
);
const WINDOW_BEFORE = new RegExp(`${NUMBER}(?: tokens)? maximum context`, "i");
const REQUESTED = new RegExp(`requested(?: about)? ${NUMBER}`, "i");

function numberIn(text: string, ...patterns: RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found) return Number(found.replaceAll(",", ""));
  }
  return null;
}

/** Null for an error that is about something else. */
export function readContextLimit({ status, code, type, message }: Refusal): ContextLimit | null {
  if (!STATUSES.has(status)) return null;
  if (!NAMES.test(`${code} ${type}`) && !WORDS.test(message)) return null;
  return {
    window: numberIn(message, WINDOW_BEFORE, WINDOW),
    requested: numberIn(message, REQUESTED),
  };
}

/** Below this nothing useful fits; the variable `CONTEXT_WINDOW` takes no less either. */
const LEAST = 512;
/** No model in use has a smaller one; where none is named, no question makes us believe it. */
const LEAST_GUESSED = 2_000;
/** What is tried when the endpoint counts more tokens than we do and does not say how many. */
const CAREFUL = 0.75;
const HALF = 0.5;

/**
 * The window to go by from now on, in our tokens, which may be fewer to the same text than the endpoint's. It holds for
 * everyone's questions, so one odd text makes it at most half of the window that is named.
 * @param sent what was asked for by our count, the answer's reserve included.
 */
export function windowWithin({ window, requested }: ContextLimit, sent: number): number {
  if (window === null) return Math.max(LEAST_GUESSED, Math.floor(sent * HALF));
  const isCounted = requested !== null && requested > window;
  const ours = isCounted
    ? window * Math.min(1, sent / requested)
    : window < sent
      ? window
      : sent * CAREFUL;
  return Math.max(LEAST, Math.floor(Math.max(ours, window * HALF)));
}

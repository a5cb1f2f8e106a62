import { APIConnectionError, APIError } from "openai";
import { AppError } from "../errors.ts";
import { type ContextLimit, readContextLimit } from "./context-limit.ts";

/** What can go wrong with an endpoint, and what is done about it: the one table of retries. */

interface FaultRule {
  code: "provider_error" | "provider_unavailable" | "provider_timeout";
  /** Asked again while nothing of the answer has come: that can help, and costs nothing. */
  isRetried: boolean;
  /** It says that the endpoint is not well, not that this one request was wrong: enough of them open the circuit. */
  isOutage: boolean;
  /** Where more can be said than the code's own text. */
  message?: string;
}

export const FAULTS = {
  /** No such host, nobody there, or the connection lost before the answer's head. */
  unreachable: { code: "provider_unavailable", isRetried: true, isOutage: true },
  busy: { code: "provider_unavailable", isRetried: true, isOutage: true },
  overloaded: { code: "provider_unavailable", isRetried: true, isOutage: true },
  /** The endpoint itself waited too long for something behind it. */
  late: { code: "provider_timeout", isRetried: true, isOutage: true },
  failing: { code: "provider_error", isRetried: true, isOutage: true },
  /** The answer's body ended before its end was told. */
  broken: { code: "provider_error", isRetried: true, isOutage: true },
  /** Something in the answer's body cannot be read; what it said is lost, so the rest is not taken either. */
  garbled: { code: "provider_error", isRetried: true, isOutage: true },
  /** Nothing came for `PROVIDER_TIMEOUT_MS`: the longest that anyone shall wait is over, so no second wait. */
  silent: { code: "provider_timeout", isRetried: false, isOutage: true },
  /** The account has nothing left, which no second try changes. */
  no_quota: { code: "provider_unavailable", isRetried: false, isOutage: true },
  /** The circuit is open: the endpoint was not asked. */
  resting: { code: "provider_unavailable", isRetried: false, isOutage: false },
  denied: { code: "provider_error", isRetried: false, isOutage: false },
  refused: { code: "provider_error", isRetried: false, isOutage: false },
  empty: { code: "provider_error", isRetried: false, isOutage: false },
  filtered: {
    code: "provider_error",
    isRetried: false,
    isOutage: false,
    message:
      "The language model's content filter did not let this through. Your question is saved; please put it in other words.",
  },
  /** Not asked again as it is, but once with less, see `lib/chat/smaller-window.ts`. */
  too_long: {
    code: "provider_error",
    isRetried: false,
    isOutage: false,
    message:
      "This is too long for the language model. Your question is saved; please ask a shorter one.",
  },
} as const satisfies Record<string, FaultRule>;
export type FaultKind = keyof typeof FAULTS;

const BY_STATUS: [status: number, kind: FaultKind][] = [
  [401, "denied"],
  [403, "denied"],
  [408, "late"],
  [409, "failing"],
  [429, "busy"],
  [503, "overloaded"],
  [504, "late"],
  [524, "late"],
  [529, "overloaded"],
];

/** By the `code` or `type` of the error object, which say more than the status; inside a stream there is no status. */
const BY_NAME: [name: RegExp, kind: FaultKind][] = [
  [/insufficient_quota|billing_hard_limit/, "no_quota"],
  [/content_filter|content_policy|responsible_?ai/i, "filtered"],
  [/rate_limit/, "busy"],
  [/overloaded/, "overloaded"],
];

interface FaultOptions {
  cause?: unknown;
  /** How long the endpoint, or the circuit, asks to be left alone. */
  retryAfterMs?: number | null;
  limit?: ContextLimit | null;
}

/** A fault of the endpoint, by its kind. */
export class ProviderFault extends AppError {
  readonly kind: FaultKind;
  readonly retryAfterMs: number | null;
  /** Of `too_long`: what is told of the window. */
  readonly limit: ContextLimit | null;

  constructor(kind: FaultKind, { cause, retryAfterMs = null, limit = null }: FaultOptions = {}) {
    const rule: FaultRule = FAULTS[kind];
    const seconds = retryAfterMs === null ? null : Math.max(1, Math.ceil(retryAfterMs / 1_000));
    super(rule.code, {
      cause,
      ...(rule.message !== undefined && { message: rule.message }),
      ...(seconds !== null && { headers: { "retry-after": String(seconds) } }),
    });
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
    this.limit = limit;
  }

  get rule(): FaultRule {
    return FAULTS[this.kind];
  }
}

/** Longer ones are a day's quota or a mistake; a client is told this at most. */
const MOST_RETRY_AFTER_MS = 3_600_000;

/**
 * How long an answer asks to wait, in milliseconds; null where it does not say.
 * Source: RFC 9110, 10.2.3 (seconds or a date), and OpenAI's `retry-after-ms`.
 */
export function retryAfterMs(headers: Headers | undefined, now = Date.now()): number | null {
  const precise = headers?.get("retry-after-ms") ?? "";
  const given = headers?.get("retry-after") ?? "";
  const isNumber = (text: string) => /^\d+(?:\.\d+)?$/.test(text);
  const wait = isNumber(precise)
    ? Number(precise)
    : isNumber(given)
      ? Number(given) * 1_000
      : Date.parse(given) - now;
  return Number.isNaN(wait) ? null : Math.min(MOST_RETRY_AFTER_MS, Math.max(0, wait));
}

/** The log gets names and numbers only: an endpoint's own words may repeat what it was sent. */
const told = (error: APIError) =>
  new Error(`status ${error.status}, code ${error.code}, type ${error.type}`);

function kindOfReply(error: APIError): FaultKind {
  const names = `${error.code} ${error.type}`;
  const byName = BY_NAME.find(([name]) => name.test(names));
  if (byName) return byName[1];
  const { status } = error;
  if (status === undefined) return "failing";
  const byStatus = BY_STATUS.find(([known]) => known === status);
  return byStatus?.[1] ?? (status >= 500 ? "failing" : "refused");
}

/** What the client of `openai` threw, as a fault. */
export function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error;
  if (error instanceof APIConnectionError)
    return new ProviderFault("unreachable", { cause: error });
  if (error instanceof SyntaxError) return new ProviderFault("garbled", { cause: error });
  if (!(error instanceof APIError)) return new ProviderFault("broken", { cause: error });
  const cause = told(error);
  const limit = readContextLimit(error);
  if (limit) return new ProviderFault("too_long", { cause, limit });
  return new ProviderFault(kindOfReply(error), {
    cause,
    retryAfterMs: retryAfterMs(error.headers),
  });
}

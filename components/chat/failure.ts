import { ApiError } from "@/components/ui/api";

/** The way on that a failure leaves open. */
export type WayOn = "ask-again" | "reload" | "resume" | "sign-in" | "new-chat" | null;

export interface Failure {
  /** What happened, in one sentence. */
  title: string;
  /** What is safe and what to do. */
  advice: string;
  /**
   * Where the question is: `saved` in the session, `refused` and only with us, `unsure` until history was asked,
   * `answered` when the stream of its answer broke and the server goes on writing.
   */
  fate: "saved" | "refused" | "unsure" | "answered";
  way: WayOn;
}

const FATES: Record<string, Pick<Failure, "fate" | "way">> = {
  provider_error: { fate: "saved", way: "ask-again" },
  // A server that is busy says it before it keeps the question, a provider that is not there after.
  provider_unavailable: { fate: "unsure", way: "ask-again" },
  provider_timeout: { fate: "saved", way: "ask-again" },
  // Perhaps the answer to this very question.
  run_in_progress: { fate: "unsure", way: null },
  resume_empty: { fate: "refused", way: "resume" },
  unauthenticated: { fate: "refused", way: "sign-in" },
  session_inactive: { fate: "refused", way: "new-chat" },
  session_not_found: { fate: "refused", way: "new-chat" },
  job_not_found: { fate: "refused", way: "new-chat" },
  internal: { fate: "unsure", way: "ask-again" },
  database_unavailable: { fate: "unsure", way: "ask-again" },
  unknown: { fate: "unsure", way: "ask-again" },
  offline: { fate: "unsure", way: "ask-again" },
};

/** A wait as people say it, in whole units and never too short. */
function timeOf(seconds: number): string {
  const [size, unit] = (
    [
      [3_600, "hour"],
      [60, "minute"],
    ] as const
  ).find(([least]) => seconds > 2 * least) ?? [1, "second"];
  const count = Math.ceil(seconds / size);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Puts an error of a question into words; the server's own words come first. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof ApiError)) {
    return {
      title: "The connection broke while the answer was coming.",
      advice: "Your question is saved, and its answer is still being written.",
      fate: "answered",
      way: "reload",
    };
  }
  const { fate, way } = FATES[error.code] ?? { fate: "refused", way: null };
  const [title = error.message, ...rest] = error.message.split(/(?<=\.)\s+/);
  const detail = error.details[0]?.message;
  const wait = error.retryAfterSeconds;
  const advice = [
    ...rest,
    detail && `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
    wait && `You can ask again in ${timeOf(wait)}.`,
  ];
  return { title, advice: advice.filter(Boolean).join(" "), fate, way };
}

const SAYS_SAVED = /question is saved/i;

/** The failure once it is known whether the question reached the session. */
export function settleFailure(failure: Failure, isSaved: boolean): Failure {
  if (failure.fate === "answered" || failure.fate === "saved") return failure;
  const where = isSaved ? "Your question is saved." : "Your question is back in the box below.";
  return {
    ...failure,
    fate: isSaved ? "saved" : "refused",
    way: isSaved ? "ask-again" : failure.way === "ask-again" ? null : failure.way,
    advice:
      isSaved && SAYS_SAVED.test(failure.advice)
        ? failure.advice
        : `${failure.advice} ${where}`.trim(),
  };
}

import { contextWindow } from "../ai/models.ts";
import type { ModelMessage } from "../ai/provider.ts";
import { countMessages, type Encoding, encodingFor } from "../ai/tokens.ts";
import { env } from "../env.ts";

/** Tokens of one model's window, shared out before any prompt is built. */
export interface Budget {
  encoding: Encoding;
  contextWindow: number;
  /** Kept free for the answer. */
  replyReserve: number;
  /** The most that the condensed resume and posting take. */
  resume: number;
  jobDescription: number;
  /** The most that the evidence block takes. */
  evidence: number;
}

/** The windows in use differ by three orders of magnitude: shares below 32 k, fixed sums above. */
const LARGE_WINDOW = 32_000;
const RESUME_TOKENS = 3_000;
const JOB_TOKENS = 2_000;
const EVIDENCE_TOKENS = 800;
const REPLY_TOKENS = 1_500;
const SHARE = { reply: 0.2, resume: 0.25, job: 0.17, evidence: 0.1 };

export function budgetFor(model: string): Budget {
  const window = contextWindow(model);
  const part = (share: number, most: number) =>
    window >= LARGE_WINDOW ? most : Math.min(most, Math.floor(window * share));
  return {
    encoding: encodingFor(model),
    contextWindow: window,
    replyReserve: part(SHARE.reply, REPLY_TOKENS),
    resume: env().RESUME_TOKENS ?? part(SHARE.resume, RESUME_TOKENS),
    jobDescription: env().JOB_TOKENS ?? part(SHARE.job, JOB_TOKENS),
    evidence: part(SHARE.evidence, EVIDENCE_TOKENS),
  };
}

/** Tokens that are left for more messages beside `messages`. */
export function tokensLeft(budget: Budget, messages: ModelMessage[]): number {
  return budget.contextWindow - budget.replyReserve - countMessages(messages, budget.encoding);
}

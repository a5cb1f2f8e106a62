import { contextWindow } from "../ai/models.ts";
import type { ModelMessage } from "../ai/provider.ts";
import { countMessages, type Encoding, encodingFor } from "../ai/tokens.ts";
import { env } from "../env.ts";
import { inWorker } from "../work/in-worker.ts";
import { questionMessage, systemMessage } from "./prompt.ts";

/** Tokens of one part of the prompt. */
export interface Part {
  /** Kept for it: what it does not use is handed on, and nothing else may take it before. */
  share: number;
  /** It never gets more, however much the others leave. */
  most: number;
}

/**
 * One model's window, shared out before any prompt is built, in tokens:
 * window − reply reserve = system + resume + posting + history + evidence + question.
 */
export interface Budget {
  encoding: Encoding;
  contextWindow: number;
  /** Kept free for the answer. */
  replyReserve: number;
  resume: Part;
  jobDescription: Part;
  history: Part;
  evidence: Part;
  /** Kept for the question. A longer one takes from history and evidence first; it goes in whole or is refused. */
  question: number;
}

/** What a budget is made from. */
export interface Limits {
  contextWindow: number;
  encoding: Encoding;
  /** Set by whoever runs the server; otherwise from the window. */
  resumeTokens?: number | undefined;
  jobTokens?: number | undefined;
}

const REPLY_SHARE = 0.2;
/** Of what reply reserve and rules leave; together at most 1. */
const SHARE = { resume: 0.3, job: 0.22, history: 0.3, evidence: 0.12, question: 0.06 };
/** The windows in use differ by three orders of magnitude; what a chat about one posting needs does not. */
const MOST = { reply: 1_500, resume: 3_000, job: 2_000, history: 2_000, evidence: 800 };

/** One for each model and window: they are few. */
const shared = new Map<string, Budget>();

/** The budget of a model in this installation. */
export async function budgetFor(model: string): Promise<Budget> {
  const { RESUME_TOKENS, JOB_TOKENS } = env();
  const limits: Limits = {
    contextWindow: contextWindow(model),
    encoding: encodingFor(model),
    resumeTokens: RESUME_TOKENS,
    jobTokens: JOB_TOKENS,
  };
  const key = JSON.stringify(limits);
  const budget = shared.get(key) ?? (await inWorker("shareOut", [limits]));
  shared.set(key, budget);
  return budget;
}

/**
 * Shares out a window. Resume and posting get what was set for them as far as evidence and question keep their shares.
 */
export function shareOut({ contextWindow, encoding, resumeTokens, jobTokens }: Limits): Budget {
  const replyReserve = Math.min(MOST.reply, Math.floor(contextWindow * REPLY_SHARE));
  const empty = [systemMessage({ resume: "", job_description: "" }), questionMessage("", [])];
  const room = Math.max(0, contextWindow - replyReserve - countMessages(empty, encoding));
  const shareOf = (share: number, most: number): Part => {
    return { share: Math.min(most, Math.floor(room * share)), most };
  };
  const evidence = shareOf(SHARE.evidence, MOST.evidence);
  const question = Math.floor(room * SHARE.question);
  const [resume, jobDescription] = within(
    room - evidence.share - question,
    resumeTokens === undefined ? shareOf(SHARE.resume, MOST.resume) : exactly(resumeTokens),
    jobTokens === undefined ? shareOf(SHARE.job, MOST.job) : exactly(jobTokens),
  );
  const left = room - evidence.share - question - resume.share - jobDescription.share;
  const history = shareOf(SHARE.history, MOST.history);
  history.share = Math.min(history.share, left);
  return {
    encoding,
    contextWindow,
    replyReserve,
    resume,
    jobDescription,
    history,
    evidence,
    question,
  };
}

const exactly = (tokens: number): Part => ({ share: tokens, most: tokens });

/** Two parts whose shares fit into `room`, each cut back by the same factor where they do not. */
function within(room: number, a: Part, b: Part): [Part, Part] {
  const factor = Math.min(1, room / Math.max(1, a.share + b.share));
  const cut = ({ share, most }: Part) => ({ share: Math.floor(share * factor), most });
  return [cut(a), cut(b)];
}

/** Tokens of messages without what every prompt costs beside them, so that parts of a prompt add up. */
export function messageTokens(messages: ModelMessage[], encoding: Encoding): number {
  return countMessages(messages, encoding) - countMessages([], encoding);
}

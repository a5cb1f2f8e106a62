import { configuredProvider } from "../ai/configured.ts";
import type { Evidence, ModelMessage } from "../ai/provider.ts";
import { countMessages, countTokens } from "../ai/tokens.ts";
import { AppError } from "../errors.ts";
import { findPosting } from "../job/data.ts";
import type { Owner } from "../owner.ts";
import { isEmptyResume, readRows } from "../resume/data.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { type Budget, budgetFor, tokensLeft } from "./budget.ts";
import { findOpenSession } from "./data.ts";
import { recentHistory } from "./history.ts";
import type { NewQuestion } from "./mutations.ts";
import { questionMessage, systemPrompt } from "./prompt.ts";
import { type Sources, takeSnapshot } from "./snapshot.ts";

/** Where a question goes: to a posting's session, opened when there is none, or to a session. */
export type Target = { jobId: number } | { sessionId: string };

/** A question that was found answerable. Nothing is written yet. */
export interface Prepared {
  sources: Sources;
  budget: Budget;
  question: NewQuestion;
}

async function readSources(owner: Owner, jobId: number): Promise<Sources> {
  const posting = await findPosting(owner, jobId);
  if (!posting) throw new AppError("job_not_found");
  const resume = await readRows(owner);
  if (isEmptyResume(resume.rows)) throw new AppError("resume_empty");
  return { ...resume, posting };
}

/**
 * Everything that can refuse a question, before anything of it is written.
 * @throws AppError `job_not_found`, `session_not_found`, `session_inactive`, `resume_empty`, `invalid_request`
 */
export async function prepareQuestion(
  owner: Owner,
  target: Target,
  text: string,
): Promise<Prepared> {
  const open = await findOpenSession(owner, target);
  const jobId = "jobId" in target ? target.jobId : open?.jobId;
  // A session without its posting has nothing to answer about; deleting the posting closed it.
  if (!jobId) throw new AppError("session_inactive");
  const sources = await readSources(owner, jobId);
  const { model } = configuredProvider();
  const budget = budgetFor(model);
  const taken = takeSnapshot(sources, budget, open?.refs ?? {});
  const bare: ModelMessage[] = [
    { role: "system", content: systemPrompt(taken.snapshot) },
    questionMessage(text, []),
  ];
  const left = tokensLeft(budget, bare);
  if (left < 0) {
    const most = countTokens(text, budget.encoding) + left;
    const message = `Your question is too long for the model: at most ${Math.max(0, most)} tokens fit.`;
    throw new AppError("invalid_request", { message });
  }
  return { sources, budget, question: { question: text, model, taken } };
}

/** What the model is sent for a question, and what of it is evidence and history. */
export interface Prompt {
  messages: ModelMessage[];
  history: ModelMessage[];
  evidence: Evidence[];
}

/**
 * Fills the window: the system message and the question are in, then evidence up to its share, whole rows from the
 * best on, then as many recent exchanges as fit.
 * @param earlier the session's messages before the question, oldest first.
 */
export function buildPrompt(prepared: Prepared, earlier: ModelMessage[]): Prompt {
  const { sources, budget, question } = prepared;
  const { encoding } = budget;
  const system: ModelMessage = { role: "system", content: systemPrompt(question.taken.snapshot) };
  const found = retrieve({
    question: question.question,
    history: earlier,
    entries: question.taken.entries,
    posting: sources.posting,
  });
  const asked = (rows: number) => questionMessage(question.question, found.slice(0, rows));
  const bare = countMessages([asked(0)], encoding);
  const fits = (rows: number) =>
    countMessages([asked(rows)], encoding) - bare <= budget.evidence &&
    tokensLeft(budget, [system, asked(rows)]) >= 0;
  let rows = found.length;
  while (rows > 0 && !fits(rows)) rows -= 1;
  const last = asked(rows);
  const history = recentHistory(earlier, tokensLeft(budget, [system, last]), encoding);
  return { messages: [system, ...history, last], history, evidence: found.slice(0, rows) };
}

import type { Evidence, ModelMessage } from "../ai/provider.ts";
import type { Encoding } from "../ai/tokens.ts";
import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import type { Similarity } from "../retrieval/similarity.ts";
import { type Budget, messageTokens } from "./budget.ts";
import { exchangesOf, historyWithin, type Said } from "./history.ts";
import { recall } from "./history-recall.ts";
import { questionMessage, systemMessage } from "./prompt.ts";
import type { Given } from "./snapshot.ts";

/** A question with all that an answer can come from. */
export interface Asked {
  question: string;
  taken: Given;
  posting: Posting;
  budget: Budget;
  /** The session's messages before the question, oldest first. */
  earlier: Said[];
}

/** Tokens by part; together exactly what is sent, the chat format included. */
export interface PromptTokens {
  system: number;
  resume: number;
  job_description: number;
  history: number;
  evidence: number;
  question: number;
}

/** What the model is sent for a question. */
export interface Prompt {
  /** System message, history, and last evidence and question. */
  messages: ModelMessage[];
  evidence: Evidence[];
  tokens: PromptTokens;
}

/** What comes back of dropped exchanges may take this share of the evidence's tokens, a title over it not counted. */
const RECALL_SHARE = 0.5;
/** Of the rows that stand whole in the snapshot, so many are shown again as what bears on the question. */
const MOST_REPEATED = 6;

/** What is left beside system message and question, in tokens; below 0 the question cannot be asked. */
export function roomBeside(
  question: string,
  { snapshot }: Pick<Given, "snapshot">,
  budget: Budget,
): number {
  const { system, resume, job_description } = snapshot.ledger;
  const asked = messageTokens([questionMessage(question, [])], budget.encoding);
  return budget.contextWindow - budget.replyReserve - system - resume - job_description - asked;
}

/**
 * Fills the window. System message and question are in; then as much history as fits beside the evidence's share; then,
 * with what is left, exchanges that the question brings back, and the evidence: the rows that the snapshot had to leave
 * out or shorten, and the best of those that it has.
 */
export function buildPrompt(asked: Asked, similarity: Similarity | null = null): Prompt {
  const { question, taken, posting, budget, earlier } = asked;
  const { encoding } = budget;
  const { entries } = taken;
  const found = retrieve({ question, history: earlier, entries, posting, similarity });
  const room = roomBeside(question, taken, budget);
  const historyRoom = Math.min(stableRoom(taken, budget), room - budget.evidence.share);
  const history = historyWithin(exchangesOf(earlier), historyRoom, encoding);
  const historyTokens = messageTokens(history.messages, encoding);
  const most = Math.min(budget.evidence.most, room - historyTokens);
  const recalled = recall(question, history.dropped, most * RECALL_SHARE, encoding);
  const rows = withoutRepetitions(found, taken);
  const last = lastMessage(question, recalled, rows, entries, most, encoding);
  const { ledger } = taken.snapshot;
  return {
    messages: [systemMessage(taken.snapshot), ...history.messages, last.message],
    evidence: last.evidence,
    tokens: {
      system: ledger.system,
      resume: ledger.resume,
      job_description: ledger.job_description,
      history: historyTokens,
      ...last.tokens,
    },
  };
}

/** The rows in their order without those that the snapshot has whole and that come after the first few. */
function withoutRepetitions(found: Evidence[], { snapshot, entries }: Given): Evidence[] {
  const given = `${snapshot.resume}\n${snapshot.job_description}`;
  const headers = new Map(entries.map(({ ref, header }) => [ref, `${header}: `]));
  let repeated = 0;
  return found.filter(({ ref, text }) => {
    const header = headers.get(ref) ?? "";
    const isGiven = given.includes(text.startsWith(header) ? text.slice(header.length) : text);
    if (isGiven) repeated += 1;
    return !isGiven || repeated <= MOST_REPEATED;
  });
}

/** The same in every turn of a snapshot, so that where the history is cut does not move with the question. */
function stableRoom({ snapshot }: Given, { resume, jobDescription, history }: Budget): number {
  const { ledger } = snapshot;
  const unspent = resume.share + jobDescription.share - ledger.resume - ledger.job_description;
  return Math.min(history.most, history.share + unspent);
}

/**
 * The question after what is recalled and as much of the evidence as fits into `most` tokens, whole rows from the best
 * on.
 */
function lastMessage(
  question: string,
  recalled: string[],
  found: Evidence[],
  entries: ResumeEntry[],
  most: number,
  encoding: Encoding,
) {
  const written = (rows: Evidence[]) =>
    questionMessage(question, withHeadersOnce(rows, entries), recalled);
  const alone = messageTokens([questionMessage(question, [])], encoding);
  const costOf = (rows: Evidence[]) => messageTokens([written(rows)], encoding) - alone;
  let evidence = found;
  let cost = costOf(found);
  if (cost > most) {
    evidence = [];
    for (const row of found) if (costOf([...evidence, row]) <= most) evidence.push(row);
    cost = costOf(evidence);
  }
  return { message: written(evidence), evidence, tokens: { evidence: cost, question: alone } };
}

/** Rows of one entry, which is told by their marker, need its header only once. */
function withHeadersOnce(rows: Evidence[], entries: ResumeEntry[]): Evidence[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const header = `${entries.find(({ ref }) => ref === row.ref)?.header}: `;
    const isKnown = seen.has(row.ref) && row.text.startsWith(header);
    seen.add(row.ref);
    return isKnown ? { ...row, text: row.text.slice(header.length) } : row;
  });
}

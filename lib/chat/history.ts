import type { ModelMessage } from "../ai/provider.ts";
import type { Encoding } from "../ai/tokens.ts";
import { messageTokens } from "./budget.ts";

/** A question and its answer. */
export type Exchange = [question: ModelMessage, answer: ModelMessage];

/** A message of a session, with what tells which answer is whose. */
export interface Said extends ModelMessage {
  id?: string;
  /** Of an answer: the id of its question. Null where that was not kept; then it is the question right before. */
  answersId?: string | null;
}

/** What of a session the model is sent again. */
export interface History {
  /** Question, answer, question, answer, oldest first. */
  messages: ModelMessage[];
  /** Exchanges of which the model does not see the answer, oldest first. */
  dropped: Exchange[];
}

/** The first exchange may take this share of the room when others are dropped; else its question alone may. */
const ANCHOR_SHARE = 0.3;
/** Stands for the first answer where only its question is kept, since chat formats want the roles to alternate. */
const LEFT_OUT = "…";
/** What is dropped at once, as a share of the room; half or all of it cost more tokens or more cache. */
const BLOCK_SHARE = 0.67;
/** Where a block ends need not be exact, but the same in every turn and found without counting all that was said. */
const BYTES_PER_TOKEN = 4;

/**
 * Questions with their answers, in the order of the answers, so that it only ever grows at its end. A question that got
 * none is left out, and so are an answer whose question is not there and a second one to the same.
 */
export function exchangesOf(messages: Said[]): Exchange[] {
  const exchanges: Exchange[] = [];
  const open = new Map<string, Said>();
  let last: Said | undefined;
  for (const message of messages) {
    if (message.role === "user") {
      last = message;
      if (message.id !== undefined) open.set(message.id, message);
      continue;
    }
    const asked = message.answersId ? open.get(message.answersId) : last;
    if (message.role === "assistant" && asked) exchanges.push([bare(asked), bare(message)]);
    if (asked?.id !== undefined) open.delete(asked.id);
    if (asked === last) last = undefined;
  }
  return exchanges;
}

/** A message as the model reads it. */
const bare = ({ role, content }: Said): ModelMessage => ({ role, content });

/**
 * The exchanges that fit: all of them, or the first question as an anchor and the most recent ones. What is dropped is
 * dropped in blocks of two thirds of the room, at places that only depend on what was said before them: from one turn to the
 * next the history grows at its end, and only every few turns its beginning changes. So a provider's cache holds.
 * @param room in tokens, the chat format's share included.
 */
export function historyWithin(exchanges: Exchange[], room: number, encoding: Encoding): History {
  if (fittingFrom(exchanges, room, encoding) === 0) {
    return { messages: exchanges.flat(), dropped: [] };
  }
  const anchor = anchorOf(exchanges[0], room * ANCHOR_SHARE, encoding);
  const left = room - messageTokens(anchor, encoding);
  const fits = fittingFrom(exchanges, left, encoding);
  const from = blockStarts(exchanges, room * BLOCK_SHARE).find((start) => start >= fits) ?? fits;
  const isWhole = anchor[1] !== undefined && anchor[1] === exchanges[0]?.[1];
  return {
    messages: [...anchor, ...exchanges.slice(from).flat()],
    dropped: exchanges.slice(isWhole ? 1 : 0, from),
  };
}

function anchorOf(first: Exchange | undefined, room: number, encoding: Encoding): ModelMessage[] {
  if (!first) return [];
  const alone: ModelMessage[] = [first[0], { role: "assistant", content: LEFT_OUT }];
  return [first, alone].find((anchor) => messageTokens(anchor, encoding) <= room) ?? [];
}

/** Index of the first exchange from which on all fit; their number when not even the last does. */
function fittingFrom(exchanges: Exchange[], room: number, encoding: Encoding): number {
  let left = room;
  for (let from = exchanges.length; from > 0; from--) {
    left -= messageTokens(exchanges[from - 1] ?? [], encoding);
    if (left < 0) return from;
  }
  return 0;
}

/** Indexes of the exchanges with which a new block of about `size` tokens begins. */
function blockStarts(exchanges: Exchange[], size: number): number[] {
  const starts: number[] = [];
  let block = -1;
  let bytes = 0;
  for (const [at, exchange] of exchanges.entries()) {
    const own = Math.floor(bytes / BYTES_PER_TOKEN / Math.max(1, size));
    if (own > block) starts.push(at);
    block = own;
    for (const { content } of exchange) bytes += Buffer.byteLength(content);
  }
  return starts;
}

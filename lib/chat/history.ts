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

/** When others are dropped, the first exchange may take this share of the room; else its question alone may take more. */
const ANCHOR_SHARE = 0.1;
const ANCHOR_QUESTION_SHARE = 0.3;
/** Stands for the first answer where only its question is kept, since chat formats want the roles to alternate. */
const LEFT_OUT = "…";
/** When the room is full, of the most recent exchanges as many stay as take this share of it, and always the last. */
const KEPT_SHARE = 0.35;

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
 * The exchanges that fit: all of them, or the first question as an anchor and the most recent ones. They are dropped in
 * blocks: when the room is full, all but about a third of it, at places that only depend on what was said before them.
 * From one turn to the next the history grows at its end, and only every few turns its beginning changes. So a
 * provider's cache holds.
 * @param room in tokens, the chat format's share included.
 */
export function historyWithin(exchanges: Exchange[], room: number, encoding: Encoding): History {
  if (fittingFrom(exchanges, room, encoding) === 0) {
    return { messages: exchanges.flat(), dropped: [] };
  }
  const anchor = anchorOf(exchanges[0], room, encoding);
  const left = room - messageTokens(anchor, encoding);
  const fits = fittingFrom(exchanges, left, encoding);
  const from = Math.max(fits, lastBlock(exchanges, left, encoding));
  const isWhole = anchor[1] !== undefined && anchor[1] === exchanges[0]?.[1];
  return {
    messages: [...anchor, ...exchanges.slice(from).flat()],
    dropped: exchanges.slice(isWhole ? 1 : 0, from),
  };
}

function anchorOf(first: Exchange | undefined, room: number, encoding: Encoding): ModelMessage[] {
  if (!first) return [];
  if (messageTokens(first, encoding) <= room * ANCHOR_SHARE) return first;
  const alone: ModelMessage[] = [first[0], { role: "assistant", content: LEFT_OUT }];
  return messageTokens(alone, encoding) <= room * ANCHOR_QUESTION_SHARE ? alone : [];
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

/**
 * Index of the first exchange of the last block: what is left of a room that was filled and emptied from the first
 * exchange on. When it was full need not be exact, but the same in every turn and found without counting all that was
 * said: sizes are in bytes, of which a token has as many as in the first exchange.
 */
function lastBlock(exchanges: Exchange[], room: number, encoding: Encoding): number {
  const sizes = exchanges.map(bytesOf);
  const first: ModelMessage[] = exchanges[0] ?? [];
  const most = (room * (sizes[0] ?? 0)) / Math.max(1, messageTokens(first, encoding));
  let from = 0;
  let held = 0;
  for (const [at, size] of sizes.entries()) {
    held += size;
    if (held <= most) continue;
    from = at;
    held = size;
    while (from > 0 && held + (sizes[from - 1] ?? 0) <= most * KEPT_SHARE) {
      from -= 1;
      held += sizes[from] ?? 0;
    }
  }
  return from;
}

const bytesOf = (exchange: Exchange) =>
  exchange.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);

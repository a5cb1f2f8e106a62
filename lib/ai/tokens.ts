import { encoderOf } from "./tokens-encode.ts";
import { truncate } from "./tokens-truncate.ts";
import { type Encoding, hashOf } from "./tokens-vocabulary.ts";

export type { Encoding };

/** Encodings by the start of a model's name, the first that matches; every other model counts as `o200k_base`. */
const ENCODINGS: readonly (readonly [string, Encoding])[] = [
  ["gpt-4o", "o200k_base"],
  ["gpt-4.", "o200k_base"],
  ["gpt-4", "cl100k_base"],
  ["gpt-3.5", "cl100k_base"],
  ["gpt-35", "cl100k_base"],
  ["text-embedding-", "cl100k_base"],
];

/** Tokens that the chat format adds to each message and before the reply. */
const PER_MESSAGE = 3;
const BEFORE_REPLY = 3;

/** The encoding of a model by its name, which may have a vendor (`openai/…`) or `ft:` before it. */
export function encodingFor(model: string): Encoding {
  const name = model.toLowerCase().replace(/^.*\//, "").replace(/^ft:/, "");
  return ENCODINGS.find(([start]) => name.startsWith(start))?.[1] ?? "o200k_base";
}

/**
 * The ids of a text's tokens, as OpenAI's tiktoken has them. The names of special tokens (`<|endoftext|>`) are plain
 * text, and a lone surrogate is U+FFFD.
 */
export function encode(text: string, encoding: Encoding): number[] {
  const encoder = encoderOf(encoding);
  const { bytes, ends, count } = encoder.tokenize(text);
  return Array.from({ length: count }, (_, i) => {
    const start = ends[i - 1] ?? 0;
    const end = ends[i] ?? 0;
    return encoder.vocabulary.rankOf(bytes, start, end, hashOf(bytes, start, end));
  });
}

/** How many tokens a text is; the length of what `encode` returns. */
export function countTokens(text: string, encoding: Encoding): number {
  return encoderOf(encoding).tokenize(text).count;
}

/** The longest prefix of a text that is at most `max` tokens and ends between two graphemes; empty if none fits. */
export function truncateToTokens(text: string, max: number, encoding: Encoding): string {
  return truncate(text, max, encoderOf(encoding));
}

/**
 * Tokens of a chat request: role and content of each message, and the format around them.
 * Source: OpenAI Cookbook, "How to count tokens with tiktoken", `num_tokens_from_messages`.
 */
export function countMessages(
  messages: readonly { role: string; content: string }[],
  encoding: Encoding,
): number {
  return messages.reduce(
    (sum, { role, content }) =>
      sum + PER_MESSAGE + countTokens(role, encoding) + countTokens(content, encoding),
    BEFORE_REPLY,
  );
}

/** Loads an encoding now, so that the first count need not: to be called at boot, off the request path. */
export function warmTokens(encoding: Encoding): void {
  encoderOf(encoding);
}

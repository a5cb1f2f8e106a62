import { encoderOf } from "./tokens-encode.ts";
import { truncate } from "./tokens-truncate.ts";
import { type Encoding, hashOf } from "./tokens-vocabulary.ts";

export type { Encoding };

/** Models by the start of their names; whatever is not here counts as `o200k_base`. */
const CL100K_MODELS = /^(?:gpt-4(?!o|\.)|gpt-3\.5|gpt-35|text-embedding-)/;

/** The encoding of a model by its name, a local or unknown model included. */
export function encodingFor(model: string): Encoding {
  return CL100K_MODELS.test(model) ? "cl100k_base" : "o200k_base";
}

/** The ids of a text's tokens. Names of special tokens in it are plain text; lone surrogates count as U+FFFD. */
export function encode(text: string, encoding: Encoding): number[] {
  const encoder = encoderOf(encoding);
  const { bytes, ends, count } = encoder.tokenize(text);
  return Array.from({ length: count }, (_, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
    const end = ends[i] ?? 0;
    return encoder.vocabulary.rankOf(bytes, start, end, hashOf(bytes, start, end));
  });
}

/** How many tokens a text is. */
export function countTokens(text: string, encoding: Encoding): number {
  return encoderOf(encoding).tokenize(text).count;
}

/** The longest prefix of a text that is at most `max` tokens and ends between two graphemes. */
export function truncateToTokens(text: string, max: number, encoding: Encoding): string {
  return truncate(text, max, encoderOf(encoding));
}

/** Tokens that the chat format adds around each message and before the reply. */
const PER_MESSAGE = 3;
const BEFORE_REPLY = 3;

/**
 * Tokens of a chat request as OpenAI bills it: role and content of each message and the format around them.
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

/** Loads the ranks of an encoding, so that the first count does not wait for them. Called at boot. */
export function warmTokens(encoding: Encoding): void {
  encoderOf(encoding);
}

import { mergePiece } from "./tokens-merge.ts";
import { type Encoding, hashStep, type Vocabulary, vocabularyOf } from "./tokens-vocabulary.ts";

export type { Encoding };

/** Models by the start of their names; whatever is not here counts as `o200k_base`. */
const CL100K_MODELS = /^(?:gpt-4(?!o|\.)|gpt-3\.5|gpt-35|text-embedding-)/;

/** The encoding of a model by its name, a local or unknown model included. */
export function encodingFor(model: string): Encoding {
  return CL100K_MODELS.test(model) ? "cl100k_base" : "o200k_base";
}

const WORD_END = "(?:'(?:[sS\u017ftTmMdD]|[rR][eE]|[vV][eE]|[lL][lL]))";
const SPACE = "[\\p{White_Space}]";
const BREAKS = `${SPACE}*[\\r\\n]+|${SPACE}+(?!\\P{White_Space})|${SPACE}+`;
const SYMBOLS = " ?[^\\p{White_Space}\\p{L}\\p{N}]+";
const UPPER = "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]";
const LOWER = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]";
const BEFORE = "[^\\r\\n\\p{L}\\p{N}]?";

const PIECES: Record<Encoding, RegExp> = {
  o200k_base: new RegExp(
    `${BEFORE}${UPPER}*${LOWER}+${WORD_END}?|${BEFORE}${UPPER}+${LOWER}*${WORD_END}?|\\p{N}{1,3}|${SYMBOLS}[\\r\\n/]*|${BREAKS}`,
    "gu",
  ),
  cl100k_base: new RegExp(
    `${WORD_END}|${BEFORE}\\p{L}+|\\p{N}{1,3}|${SYMBOLS}[\\r\\n]*|${BREAKS}`,
    "gu",
  ),
};

const utf8 = new TextEncoder();

/** Token ids of a text. Names of special tokens in it are plain text; lone surrogates count as U+FFFD. */
export function encode(text: string, encoding: Encoding): number[] {
  const vocabulary = vocabularyOf(encoding);
  const ids: number[] = [];
  for (const [piece] of text.matchAll(PIECES[encoding])) {
    const bytes = utf8.encode(piece);
    const whole = idOf(vocabulary, bytes, 0, bytes.length);
    if (whole >= 0) {
      ids.push(whole);
      continue;
    }
    let start = 0;
    for (const end of mergePiece(vocabulary, bytes, 0, bytes.length)) {
      ids.push(idOf(vocabulary, bytes, start, end));
      start = end;
    }
  }
  return ids;
}

/** How many tokens a text is. */
export function countTokens(text: string, encoding: Encoding): number {
  return encode(text, encoding).length;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The longest prefix of a text that is at most `max` tokens and ends between two graphemes. */
export function truncateToTokens(text: string, max: number, encoding: Encoding): string {
  if (countTokens(text, encoding) <= max) return text;
  const segments = graphemes.segment(text);
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    const end = segments.containing(middle)?.index ?? 0;
    if (end > fits && countTokens(text.slice(0, end), encoding) <= max) fits = end;
    else tooLong = middle;
  }
  return text.slice(0, fits);
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
  vocabularyOf(encoding);
}

function idOf(vocabulary: Vocabulary, bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at] ?? 0);
  return vocabulary.rankOf(bytes, start, end, hash);
}

import { isPlain } from "../terms/tokenize.ts";

/**
 * How many of some patterns a text has. Their flags are `iu` and their letters small; in a plain text in lower case they
 * need neither, which makes them several times faster.
 */
export function countInAnyCase(patterns: readonly RegExp[]): (text: string) => number {
  const plain = patterns.map(({ source }) => new RegExp(source.replaceAll("\\p{L}", "[a-z]")));
  return (text) => {
    if (!isPlain(text)) return patterns.filter((pattern) => pattern.test(text)).length;
    const small = text.toLowerCase();
    return plain.filter((pattern) => pattern.test(small)).length;
  };
}

import { isPlain } from "../terms/tokenize.ts";

/** The words of a text for comparing: lower-case runs of letters, marks and digits, so `you'll` is `you`, `ll`. */
export function wordsOf(text: string): string[] {
  if (isPlain(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  );
}

/**
 * The start of `text`, at most `max` UTF-16 units, ending before a space; only a first word longer than that is cut
 * inside, and then between graphemes.
 */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const space = text.lastIndexOf(" ", max);
  if (space > 0) return text.slice(0, space).trimEnd();
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const last = graphemes.segment(text.slice(0, max + 64)).containing(max);
  return text.slice(0, last?.index ?? max);
}

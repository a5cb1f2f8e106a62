import { CONNECTORS } from "./line-kinds.ts";
import type { PostingLine } from "./schema.ts";
import { wordsOf } from "./words.ts";

const IN_TITLE = "The first line says it already.";
/** Lines at the top in which a posting repeats its title and company. */
const TITLE_LINES = 3;
const MARKS = new Set(".,;:!?…");

/**
 * For each line why it need not be said, or null: what it says is in `firstLine`, title and company as they are said, or
 * another line is the same but for capitals and the mark at its end.
 */
export function repetitionsIn(lines: readonly PostingLine[], firstLine: string): (string | null)[] {
  const titleWords = new Set(wordsOf(firstLine));
  const seen = new Map<string, string>();
  return lines.map(({ ref, kind, text }, i) => {
    const isSaid = (word: string) => titleWords.has(word) || CONNECTORS.has(word);
    if (i < TITLE_LINES && firstLine !== "" && wordsOf(text).every(isSaid)) return IN_TITLE;
    if (kind === "heading") return null;
    const key = (MARKS.has(text.at(-1) ?? "") ? text.slice(0, -1) : text).toLowerCase();
    const first = seen.get(key);
    if (first !== undefined) return `It says the same as ${first}.`;
    seen.set(key, ref);
    return null;
  });
}

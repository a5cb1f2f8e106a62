import { fold } from "./names.ts";
import type { ImportWarning } from "./schema.ts";

/** Words as they are counted: letters and digits, whatever their case and accents. */
export const countedWords = (text: string): string[] =>
  fold(text.replaceAll("\u00AD", "")).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every text in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

/** A stock of words that lines draw on. */
class Words {
  private readonly counts = new Map<string, number>();

  constructor(texts: string[]) {
    for (const word of texts.flatMap(countedWords)) {
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
  }

  take(word: string): boolean {
    const count = this.counts.get(word) ?? 0;
    if (count > 0) this.counts.set(word, count - 1);
    return count > 0;
  }
}

/**
 * What of the file's lines is in none of `texts`, line by line: the rule that nothing vanishes does not rest on the
 * parser. A line most of whose words are missing is given whole.
 */
export function missingLines(lines: string[], texts: string[]): string[] {
  const words = new Words(texts);
  const missing: string[] = [];
  const own = lines.map(countedWords);
  // A word that was broken at a line's end is one word in the field.
  const skipped = new Set<number>();
  lines.forEach((line, at) => {
    const list = own[at] ?? [];
    const next = own[at + 1] ?? [];
    const isLast = (index: number) => index === list.length - 1 && /[-‐\u00AD]\s*$/u.test(line);
    const left = list.filter((word, index) => {
      if (index === 0 && skipped.has(at)) return false;
      if (isLast(index) && next[0] !== undefined && words.take(word + next[0])) {
        skipped.add(at + 1);
        return false;
      }
      return !words.take(word);
    });
    if (left.length > 0) missing.push(left.length * 2 > list.length ? line : left.join(" "));
  });
  return missing;
}

const REASONS: Record<ImportWarning["kind"], string> = {
  unplaced: "No field of a resume was found for this.",
  repeated: "It stands on every page, so it was read as a header or footer.",
  structure: "Titles of sections and labels: they say where things stand and are of no field.",
  dates: "Dates as the file writes them; in the fields they are written 2021 or 2021-03.",
  uncertain: "This is a guess; please check it.",
};

export const warning = (kind: ImportWarning["kind"], text: string): ImportWarning => ({
  kind,
  text,
  reason: REASONS[kind],
});

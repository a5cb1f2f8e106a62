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

  has(word: string): boolean {
    return (this.counts.get(word) ?? 0) > 0;
  }

  take(word: string): boolean {
    const count = this.counts.get(word) ?? 0;
    if (count > 0) this.counts.set(word, count - 1);
    return count > 0;
  }
}

/** The line ends in a hyphen: its last word may go on in the next line. */
const BROKEN = /[-‐\u00AD]\s*$/u;

/**
 * Of each line the words that are in none of `texts`; a word counts as often as it stands there. Two halves that a line's
 * end parts are one word in the field, unless both stand there by themselves once every other word has its own.
 */
export function missingWords(lines: string[], texts: string[]): string[][] {
  const words = new Words(texts);
  const own = lines.map((line) => countedWords(line).map((text) => ({ text, isMissing: false })));
  const broken = lines.flatMap((line, at) => {
    const [first, second] = [own[at]?.at(-1), own[at + 1]?.[0]];
    return first && second && BROKEN.test(line) ? [{ first, second }] : [];
  });
  const open = new Set(broken.flatMap(({ first, second }) => [first, second]));
  for (const word of own.flat()) if (!open.has(word)) word.isMissing = !words.take(word.text);
  for (const { first, second } of broken) {
    const areWords = words.has(first.text) && words.has(second.text);
    if (areWords || !open.has(first) || !words.take(first.text + second.text)) continue;
    open.delete(first);
    open.delete(second);
  }
  for (const word of open) word.isMissing = !words.take(word.text);
  return own.map((line) => line.filter(({ isMissing }) => isMissing).map(({ text }) => text));
}

/**
 * What of the file's lines is in none of `texts`: the rule that nothing vanishes does not rest on the parser. A line
 * most of whose words are missing is given whole.
 */
export function missingLines(lines: string[], texts: string[]): string[] {
  return missingWords(lines, texts).flatMap((left, at) => {
    if (left.length === 0) return [];
    const line = lines[at] ?? "";
    return [left.length * 2 > countedWords(line).length ? line : left.join(" ")];
  });
}

const REASONS: Record<ImportWarning["kind"], string> = {
  unplaced: "No field of a resume was found for this.",
  repeated: "It stands on every page, so it was read as a header or footer.",
  structure: "Titles of sections and labels: they say where things stand and are of no field.",
  dates: "Dates as the file writes them; in the fields they are written 2021 or 2021-03.",
  uncertain: "This is a guess; please check it.",
  not_in_file: "The model wrote this, but the file does not say it. It was left out.",
};

export const warning = (kind: ImportWarning["kind"], text: string): ImportWarning => ({
  kind,
  text,
  reason: REASONS[kind],
});

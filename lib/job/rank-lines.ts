import { countTokens, type Encoding } from "../ai/tokens.ts";
import { CONNECTORS } from "./line-kinds.ts";
import { type LineWorth, lineWorth, partKinds, REPEATED_RANK } from "./line-worth.ts";
import type { Posting, PostingLine } from "./schema.ts";
import { wordsOf } from "./words.ts";

const IN_TITLE = "The first line says it already.";
/** Lines at the top in which a posting repeats its title and company. */
const TITLE_LINES = 3;

/** A line that may be chosen. */
export interface Candidate extends LineWorth {
  line: PostingLine;
  index: number;
  /** Tokens with marker and line break. */
  cost: number;
  /** Worth per token. */
  density: number;
  /** Index of the heading without which the line would say something else. */
  needs: number | null;
  /** Why the line is out before anything is chosen. */
  reason: string | null;
}

/** A line as it stands in the condensed text. */
export const marked = (line: PostingLine) => `[${line.ref}] ${line.text}`;

/** Why a line need not be said: it is in the first line, or another line has the same words. */
function repetitions(
  lines: readonly PostingLine[],
  lineWords: readonly string[][],
  header: string,
): (string | null)[] {
  const titleWords = new Set(wordsOf(header));
  const seen = new Map<string, string>();
  return lines.map((line, i) => {
    const words = lineWords[i] ?? [];
    const isSaid = words.every((word) => titleWords.has(word) || CONNECTORS.has(word));
    if (i < TITLE_LINES && isSaid && header !== "") return IN_TITLE;
    if (line.kind === "heading") return null;
    const key = words.join(" ");
    const first = seen.get(key);
    if (first !== undefined) return `It says the same as ${first}.`;
    seen.set(key, line.ref);
    return null;
  });
}

/** For each wish the heading over it: without “Nice to have” it would read as a requirement. */
function neededHeadings(lines: readonly PostingLine[]): (number | null)[] {
  let heading: number | null = null;
  return lines.map((line, index) => {
    if (line.kind === "heading") heading = index;
    return line.kind === "nice" ? heading : null;
  });
}

/** All lines in the order in which they are to be chosen; `header` is the first line of the condensed text. */
export function rankLines(posting: Posting, header: string, encoding: Encoding): Candidate[] {
  const words = posting.lines.map((line) => wordsOf(line.text));
  const reasons = repetitions(posting.lines, words, header);
  const parts = partKinds(posting.lines);
  const needs = neededHeadings(posting.lines);
  const named = new Set<string>();
  const ranked = posting.lines.map((line, index) => {
    const cost = countTokens(`${marked(line)}\n`, encoding);
    const worth = lineWorth(parts[index] ?? "other", line.text, words[index] ?? []);
    return {
      line,
      index,
      cost,
      ...worth,
      density: worth.value / cost,
      needs: needs[index] ?? null,
      reason: reasons[index] ?? null,
    };
  });
  const byWorth = (a: Candidate, b: Candidate) =>
    a.rank - b.rank || b.density - a.density || a.index - b.index;
  ranked.sort(byWorth);
  for (const one of ranked) {
    if (one.line.kind === "heading") {
      one.rank = Math.max(REPEATED_RANK, one.rank);
      continue;
    }
    if (one.words.size > 0 && [...one.words].every((word) => named.has(word))) {
      one.rank = Math.max(REPEATED_RANK, one.rank);
    }
    for (const word of one.words) named.add(word);
  }
  return ranked.sort(byWorth);
}

import { fold } from "../terms/tokenize.ts";
import { isActionWord } from "./action-words.ts";
import { countInAnyCase } from "./any-case.ts";
import { BEFORE_ACTION, LIST_WORDS, SUBJECTS } from "./skill-words.ts";

/** A part of a line that stands by itself: its place in the line, without what separates it from its neighbours. */
export interface Clause {
  start: number;
  end: number;
}

/** Fewer words than this are no clause. */
const MIN_WORDS = 3;
/** Shorter lines stay whole, in UTF-16 units. */
const MIN_LINE = 60;

/** What makes the parts of a line depend on each other: alternatives, denials, conditions, contrasts, comparisons. */
const BOUND =
  /(?<!\p{L})(?:or|nor|not|no|never|without|unless|if|whether|either|both|but|except|than|oder|weder|nicht|kein\p{L}*|ohne|wenn|falls|sondern|ou|ni|pas|sans|si|mais|o|u|sin|pero|sino|eller|hverken|ikke|ingen|uden|hvis|men)(?!\p{L})|n[’']t(?!\p{L})/iu;
const boundIn = countInAnyCase([BOUND]);

const SEPARATOR =
  /\s*;\s+|(?<![\d\s])\s+[–—-]\s+(?=\p{L})|\s*,\s+(?:(?:and|as well as|und|sowie|et|y|e|og)\s+)?|\s+(?:and|und|sowie|et|y|og)\s+(?=\p{Ll})/giu;

/** A verb in “-ing” at the start of a line or after a word that takes one: others go on from it. */
const GERUND =
  /^\P{L}*\p{L}+ing(?!\p{L})|(?<!\p{L})(?:of|for|in|by|including|through|with|while)\s+\p{L}+ing(?!\p{L})/iu;

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu)?.length ?? 0;

/** Whether the last word is a verb without an object: “to plan” does, “read plans” does not. */
function endsInVerb(text: string): boolean {
  const [last = "", before = ","] = text.slice(-80).split(/[ '’]/).reverse();
  return isActionWord(fold(last)) && (before.endsWith(",") || BEFORE_ACTION.has(fold(before)));
}

/**
 * Whether a clause begins where a comma or “and” was read: with a subject, or with a verb like the one before, each with
 * an object (“plan and run trips” is one clause, and so is “with doctors, staff and patients”).
 */
function beginsClause(rest: string, before: string): boolean {
  const [, first = "", next = ""] = /^([\p{L}\p{M}]+)[ -]([\p{L}\p{M}]+)/u.exec(rest) ?? [];
  const word = fold(first);
  if (SUBJECTS.has(word)) return true;
  if (!isActionWord(word) || LIST_WORDS.has(fold(next)) || endsInVerb(before)) return false;
  return !word.endsWith("ing") || GERUND.test(before);
}

/**
 * The clauses of a line, in order: cut at semicolons and spaced dashes, and at commas and “and” where a subject or a
 * verb follows, only between parts of three words or more. A line whose parts depend on each other is one clause.
 */
export function clausesOf(line: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  if (line.length >= MIN_LINE && boundIn(line) === 0) {
    for (const { 0: separator, index } of line.matchAll(SEPARATOR)) {
      const next = index + separator.length;
      const isStrong = /[;–—-]/.test(separator);
      if (!isStrong && !beginsClause(line.slice(next, next + 40), line.slice(0, index))) continue;
      if (countWords(line.slice(start, index)) < MIN_WORDS) continue;
      if (countWords(line.slice(next, next + 80)) < MIN_WORDS) continue;
      clauses.push({ start, end: index });
      start = next;
    }
  }
  return [...clauses, { start, end: line.length }];
}

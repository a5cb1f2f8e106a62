import { STOP_WORDS } from "../terms/stop-words.ts";
import { fold } from "../terms/tokenize.ts";
import { isActionWord } from "./action-words.ts";

/** Shorter stretches between punctuation, in UTF-16 units, are sentences. */
const LONG_STRETCH = 150;

const stops = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

/** Words that begin a requirement and, with a capital, stand inside no sentence. */
const OPENERS = new Set(
  `strong excellent good great solid proven demonstrated exceptional outstanding superior effective previous prior minimum experience experienced knowledge ability
  able familiarity familiar proficiency proficient understanding fluency fluent willingness willing expertise comfortable bachelor bachelors degree must valid
  advanced basic thorough deep passion passionate preferred desirable you`.split(/\s+/),
);

/** Words that are a heading where they have a capital and what follows has one too. */
const HEADINGS = new Set("responsibilities requirements qualifications duties benefits".split(" "));

/** Before a number these belong to it: “at least 5 years”. */
const BEFORE_NUMBER = new Set(
  "least minimum around approximately additional further next last past first".split(" "),
);

/** Above this share of capitals they begin nothing, as in German. */
const MANY_CAPITALS = 0.3;

const isCapital = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);

/** Whether a line that lost its breaks begins anew at `word`, which follows `before` without punctuation. */
function beginsAnew(before: string, word: string, after: string): boolean {
  if (/^\d+\+?$/.test(word)) {
    const isFree = !stops.has(fold(before)) && !BEFORE_NUMBER.has(fold(before));
    return isFree && /^\+?(?:years?|yrs)/.test(after);
  }
  if (!isCapital(word)) return false;
  if (isCapital(before) && HEADINGS.has(fold(before))) return true;
  if (HEADINGS.has(fold(word))) return isCapital(after) && !stops.has(fold(before));
  if (stops.has(fold(before)) || OPENERS.has(fold(before))) return false;
  if (OPENERS.has(fold(word))) return true;
  return !isCapital(before) && isActionWord(fold(word)) && /^\p{Ll}/u.test(after);
}

/**
 * A long line in which list items follow each other without break or punctuation (“… with Java Strong communication
 * skills Ability to …”), broken again before the capitals of words that begin one.
 */
export function splitLostBreaks(line: string): string[] {
  if (line.length < LONG_STRETCH) return [line];
  const parts: string[] = [];
  let start = 0;
  let isLong = isLongStretch(line, 0);
  const words = [...line.matchAll(/\S+/g)];
  const capitals = words.filter(({ 0: word }) => isCapital(word)).length;
  if (capitals > MANY_CAPITALS * words.length) return [line];
  words.forEach(({ 0: word, index }, i) => {
    const before = words[i - 1]?.[0] ?? "";
    if (/[.!?;:]$/.test(before)) isLong = isLongStretch(line, index);
    if (!isLong || !/[\p{L}\p{N})]$/u.test(before)) return;
    if (!beginsAnew(before, word, words[i + 1]?.[0] ?? "")) return;
    parts.push(line.slice(start, index));
    start = index;
  });
  return [...parts, line.slice(start)];
}

/** Whether the text goes on long from a place without the end of a sentence. */
function isLongStretch(line: string, start: number): boolean {
  if (line.length - start < LONG_STRETCH) return false;
  return !/[.!?;:](?:\s|$)/.test(line.slice(start, start + LONG_STRETCH));
}

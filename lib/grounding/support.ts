import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { stem } from "../terms/tokenize.ts";
import { keptByToken } from "../terms/word-cache.ts";

import { PLAIN_WORDS } from "./plain-words.ts";
import { MORE_PLAIN_WORDS } from "./plain-words-more.ts";
import { type RowFacts, rowsWithTerm } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { TALK_WORDS } from "./talk-words.ts";
import { hasWord, retells, type WordSet } from "./word-set.ts";

const ALL_PLAIN = [...PLAIN_WORDS, ...MORE_PLAIN_WORDS];
const PLAIN = new Set(ALL_PLAIN);
/** Short stems are those of other words, too: `car` of `career`. */
const PLAIN_STEMS = new Set(ALL_PLAIN.map(stem).filter((each) => each.length > 3));

const TALK = new Set(TALK_WORDS);

/** A word that is no news by itself, though it may place a number: "round", "bridge", "basic". */
export const isTalk = ({ tokens }: SentenceView, at: number): boolean =>
  TALK.has(tokens[at]?.text ?? "");

/** How something was done: "mainly", "typically". */
const MANNER = /..(?:al|ar|ent|ant|ain|ost|ive|ous|ful|ard|ed|ick|ir|ite)ly$/;

/** A word that can be invented, wherever it stands. */
const canTell = keptByToken(
  (word) =>
    !STOP_WORDS.has(word) &&
    !PLAIN.has(word) &&
    !PLAIN_STEMS.has(stem(word)) &&
    !/^\p{N}/u.test(word) &&
    word.length > 1,
);
const isManner = keptByToken((word) => MANNER.test(word));

const telling = new WeakMap<SentenceView["tokens"], boolean[]>();

/** A word that can be invented: neither grammar nor what all answers say, nor a number. */
export function isTelling(view: SentenceView, at: number): boolean {
  let known = telling.get(view.tokens);
  if (!known) {
    known = view.tokens.map((_, each) => canBeInvented(view, each));
    telling.set(view.tokens, known);
  }
  return known[at] ?? false;
}

function canBeInvented(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (!token || !canTell(token)) return false;
  if (view.language === "en" && isManner(token)) return false;
  // German tells its nouns by a capital; how it is said is no thing.
  if (view.language === "de" && (at === 0 || !/^\p{Lu}/u.test(view.text.slice(token.start))))
    return false;
  return !view.numbers.some(({ start, end }) => start <= token.start && token.start < end);
}

/**
 * How far a word may be from the row's: a name has no other words for it; in a sense it is one of the same kind; retold
 * it is what a career is told in.
 */
export type Nearness = "name" | "word" | "sense" | "retold";

/** Whether one of the rows has a word, in another form, under another name, or as an acronym. */
export function isInRows(
  view: SentenceView,
  at: number,
  rows: readonly ResumeEntry[],
  facts: RowFacts,
  nearness: Nearness = "sense",
): boolean {
  const own = view.stems[at] ?? "";
  const token = view.tokens[at];
  if (!token) return false;
  if (rows.length === facts.entries.length && facts.allStems.has(own)) return true;
  const term = view.terms.find(({ first, last }) => first <= at && at < last);
  const having = term ? rowsWithTerm(facts, term.key) : null;
  const isAcronym = /^\p{Lu}{2,6}s?$/u.test(view.text.slice(token.start, token.end));
  if (rows.length === facts.entries.length && !having && !isAcronym)
    return isNear(view, at, facts.allWords, nearness);
  return rows.some((row) => {
    if (having?.has(row)) return true;
    const words = facts.words.get(row);
    if (words && isNear(view, at, words, nearness)) return true;
    return isAcronym && facts.initials.get(row)?.includes(token.text.replace(/s$/, "")) === true;
  });
}

function isNear(view: SentenceView, at: number, words: WordSet, nearness: Nearness): boolean {
  if (hasWord(words, view.stems[at] ?? "", nearness === "name")) return true;
  if (nearness === "name" || nearness === "word") return false;
  if (nearness === "retold" && retells(words, view.stems[at] ?? "")) return true;
  for (const sense of view.senses[at] ?? []) if (words.senses.has(sense)) return true;
  return false;
}

/** Whether a part of a row has a word, in another form or under another name. */
export const isInWords = (view: SentenceView, at: number, words: WordSet): boolean =>
  isNear(view, at, words, "sense");

/** Content words of a part of a sentence, as places among its tokens. */
export function tellingIn(view: SentenceView, from: number, to: number): number[] {
  const found: number[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (token.start >= from && token.end <= to && isTelling(view, at)) found.push(at);
  }
  return found;
}

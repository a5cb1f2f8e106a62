import { wordsOfPhrases } from "../ai/coach/phrases.ts";
import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { stem } from "../terms/tokenize.ts";
import { keptByObject, keptByToken } from "../terms/word-cache.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { MORE_PLAIN_WORDS } from "./plain-words-more.ts";
import { type RowFacts, type RowHeader, type RowPart, rowsWithTerm } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { TALK_WORDS } from "./talk-words.ts";
import { placesWithin } from "./token-places.ts";
import { NEARNESS, type Nearness, textsWith } from "./word-set.ts";

const ALL_PLAIN = [...PLAIN_WORDS, ...MORE_PLAIN_WORDS];
const PLAIN = new Set(ALL_PLAIN);
/** Short stems are those of other words, too: `car` of `career`. */
const PLAIN_STEMS = new Set(ALL_PLAIN.map(stem).filter((each) => each.length > 3));

/** What the coach says of rows and postings other answers say too; the English words are in the tables. */
const TALK = new Set([
  ...TALK_WORDS,
  ...(["de", "fr", "es"] as const).flatMap((language) => wordsOfPhrases(language)),
]);

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

/** A word that can be invented: neither grammar nor what all answers say, nor a number. */
export const isTelling = (view: SentenceView, at: number): boolean => tellingOf(view)[at] ?? false;

const tellingOf = keptByObject((view: SentenceView) =>
  view.tokens.map((_, at) => canBeInvented(view, at)),
);

function canBeInvented(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (!token || !canTell(token)) return false;
  if (view.language === "en" && isManner(token)) return false;
  // German tells its nouns by a capital; how it is said is no thing.
  if (view.language === "de" && (at === 0 || !/^\p{Lu}/u.test(view.text.slice(token.start))))
    return false;
  return !view.numbers.some(({ start, end }) => start <= token.start && token.start < end);
}

/** Up to six capitals, `ATMs` too. */
const ACRONYM = /^\p{Lu}{2,6}s?$/u;
const LONGEST_ACRONYM = 7;

/** Rows, or parts of rows, with a word, and how near they come to it; worked out once for each word of a sentence. */
type Having<T> = ReadonlyMap<T, number>;
const rowsIn = keptByObject((_: SentenceView): Having<ResumeEntry>[] => []);
const partsIn = keptByObject((_: SentenceView): Having<RowPart | RowHeader>[] => []);

function rowsHaving(view: SentenceView, at: number, facts: RowFacts): Having<ResumeEntry> {
  const known = rowsIn(view);
  const before = known[at];
  if (before) return before;
  const { tokens, stems, senses, terms, text } = view;
  const named = new Set<ResumeEntry>();
  const term = terms.find(({ first, last }) => first <= at && at < last);
  if (term) for (const row of rowsWithTerm(facts, term.key)) named.add(row);
  const token = tokens[at];
  if (
    token &&
    token.text.length <= LONGEST_ACRONYM &&
    ACRONYM.test(text.slice(token.start, token.end))
  )
    for (const [row, initials] of facts.initials)
      if (initials.includes(token.text.replace(/s$/, ""))) named.add(row);
  const found = textsWith(facts.rowWords, stems[at] ?? "", senses[at]);
  const rows =
    named.size > 0
      ? new Map([...found, ...[...named].map((row) => [row, NEARNESS.name] as const)])
      : found;
  known[at] = rows;
  return rows;
}

function partsHaving(view: SentenceView, at: number, facts: RowFacts): Having<RowPart | RowHeader> {
  const known = partsIn(view);
  const own = known[at] ?? textsWith(facts.partWords, view.stems[at] ?? "", view.senses[at]);
  known[at] = own;
  return own;
}

/** Whether one of the rows has a word, in another form, under another name, or as an acronym. */
export function isInRows(
  view: SentenceView,
  at: number,
  rows: readonly ResumeEntry[],
  facts: RowFacts,
  nearness: Nearness = "sense",
): boolean {
  const own = rowsHaving(view, at, facts);
  return rows.some((row) => (own.get(row) ?? NOWHERE) <= NEARNESS[nearness]);
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** The rows that have a word so. */
export const rowsWith = (
  view: SentenceView,
  at: number,
  facts: RowFacts,
  nearness: Nearness,
): ResumeEntry[] =>
  [...rowsHaving(view, at, facts)].flatMap(([row, own]) =>
    own <= NEARNESS[nearness] ? [row] : [],
  );

/** Whether a part of a row has a word, in another form or under another name. */
export const isInPart = (
  view: SentenceView,
  at: number,
  part: RowPart | RowHeader,
  facts: RowFacts,
  nearness: Nearness = "sense",
): boolean => (partsHaving(view, at, facts).get(part) ?? NOWHERE) <= NEARNESS[nearness];

function countEach<T>(all: readonly Having<T>[], nearness: Nearness): Map<T, number> {
  const counts = new Map<T, number>();
  for (const having of all)
    for (const [each, own] of having)
      if (own <= NEARNESS[nearness]) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** How many of some words each row has. */
export const countInRows = (view: SentenceView, words: readonly number[], facts: RowFacts) =>
  countEach(
    words.map((at) => rowsHaving(view, at, facts)),
    "retold",
  );

/** How many of some words each part of a row has. */
export const countInParts = (view: SentenceView, words: readonly number[], facts: RowFacts) =>
  countEach(
    words.map((at) => partsHaving(view, at, facts)),
    "sense",
  );

/** Of parts of rows those that have a stem, in another form or under another word. */
export function partsWith(parts: readonly RowPart[], each: string, facts: RowFacts): RowPart[] {
  const having = textsWith(facts.partWords, each);
  return parts.filter((part) => (having.get(part) ?? NOWHERE) <= NEARNESS.word);
}

/** Content words of a part of a sentence, as places among its tokens. */
export function tellingIn(view: SentenceView, from: number, to: number): number[] {
  const telling = tellingOf(view);
  return placesWithin(view, from, to).filter((at) => telling[at]);
}

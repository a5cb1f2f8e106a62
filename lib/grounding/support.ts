import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { stem } from "../terms/tokenize.ts";
import { keptByToken } from "../terms/word-cache.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { MORE_PLAIN_WORDS } from "./plain-words-more.ts";
import { type RowFacts, type RowHeader, type RowPart, rowsWithTerm } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import { TALK_WORDS } from "./talk-words.ts";
import { NEARNESS, type Nearness, textsWith } from "./word-set.ts";

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

/** Up to six capitals, `ATMs` too. */
const ACRONYM = /^\p{Lu}{2,6}s?$/u;

/** Rows and parts of rows with a word, and how near they come to it; worked out once for each word of a sentence. */
interface Having {
  rows: Map<ResumeEntry, number>;
  parts: Map<RowPart | RowHeader, number>;
}

const having = new WeakMap<SentenceView["tokens"], (Having | undefined)[]>();

function havingOf(view: SentenceView, at: number, facts: RowFacts): Having {
  const known = having.get(view.tokens) ?? [];
  having.set(view.tokens, known);
  const own = known[at] ?? readHaving(view, at, facts);
  known[at] = own;
  return own;
}

function readHaving(
  { tokens, stems, senses, terms, text }: SentenceView,
  at: number,
  facts: RowFacts,
): Having {
  const own = stems[at] ?? "";
  const means = senses[at] ?? [];
  const rows = textsWith(facts.rowWords, own, means);
  const term = terms.find(({ first, last }) => first <= at && at < last);
  if (term) for (const row of rowsWithTerm(facts, term.key)) rows.set(row, NEARNESS.name);
  const token = tokens[at];
  if (token && ACRONYM.test(text.slice(token.start, token.end)))
    for (const [row, initials] of facts.initials)
      if (initials.includes(token.text.replace(/s$/, ""))) rows.set(row, NEARNESS.name);
  return { rows, parts: textsWith(facts.partWords, own, means) };
}

/** Whether one of the rows has a word, in another form, under another name, or as an acronym. */
export function isInRows(
  view: SentenceView,
  at: number,
  rows: readonly ResumeEntry[],
  facts: RowFacts,
  nearness: Nearness = "sense",
): boolean {
  const own = havingOf(view, at, facts).rows;
  return rows.some((row) => (own.get(row) ?? NOWHERE) <= NEARNESS[nearness]);
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** Whether a part of a row has a word, in another form or under another name. */
export const isInPart = (
  view: SentenceView,
  at: number,
  part: RowPart | RowHeader,
  facts: RowFacts,
  nearness: Nearness = "sense",
): boolean => (havingOf(view, at, facts).parts.get(part) ?? NOWHERE) <= NEARNESS[nearness];

/** Of parts of rows those that have a stem, in another form or under another word. */
export function partsWith(parts: readonly RowPart[], each: string, facts: RowFacts): RowPart[] {
  const having = textsWith(facts.partWords, each, []);
  return parts.filter((part) => (having.get(part) ?? NOWHERE) <= NEARNESS.word);
}

/** Content words of a part of a sentence, as places among its tokens. */
export function tellingIn(view: SentenceView, from: number, to: number): number[] {
  const found: number[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (token.start >= from && token.end <= to && isTelling(view, at)) found.push(at);
  }
  return found;
}

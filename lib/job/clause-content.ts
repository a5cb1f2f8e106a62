import { findTerms } from "../terms/lexicon.ts";
import { type Token, tokenize } from "../terms/tokenize.ts";
import { isActionWord } from "./action-words.ts";
import { NAME_BY_FORM } from "./concrete.ts";
import * as tables from "./skill-words.ts";

/** What a clause of a posting seems to name, counted by its words and their forms. */
export interface ClauseContent {
  /** Known tools, fields and languages. */
  terms: Set<string>;
  /** Other words that are names by their form. */
  names: Set<string>;
  /** Things known without a name: the items after “knowledge of”. */
  known: number;
  /** Things done: “plan the week”, “and train juniors”; verbs that share an object count once. */
  actions: number;
  /** Things that a person is. */
  traits: number;
}

/** The words of title and company, and whether only names have capitals inside a sentence. */
export interface Surroundings {
  headWords: ReadonlySet<string>;
  hasPlainCapitals: boolean;
}

/** Longest ending that a trait may have beside its form in the table: `strukturiert`, `strukturierte`; `calm`, `calmly`. */
const MAX_ENDING = 2;

const MIN_TRAIT = 4;

function isTrait(word: string): boolean {
  for (let cut = 0; cut <= MAX_ENDING && cut + MIN_TRAIT <= word.length; cut++) {
    if (tables.TRAITS.has(word.slice(0, word.length - cut))) return true;
  }
  return false;
}

/** First words of the phrases of two. */
const pairStarts = new Set(
  [...tables.KNOWLEDGE, ...tables.TRAITS]
    .filter((phrase) => phrase.includes(" "))
    .map((phrase) => phrase.split(" ")[0] ?? ""),
);

/** What the tables say of a word, wherever it stands. */
interface WordFacts {
  isTrait: boolean;
  isAction: boolean;
  isLanguage: boolean;
  /** A phrase of two words can begin with it. */
  opensPair: boolean;
}

/** Words come again and again, in one posting and in all. A longer one would keep the text that it is cut from. */
const KEPT_WORDS = 20_000;
const LONGEST_KEPT = 12;
const kept = new Map<string, WordFacts>();

function factsOf(word: string): WordFacts {
  const known = kept.get(word);
  if (known) return known;
  const facts = {
    isTrait: isTrait(word),
    isAction: isActionWord(word),
    isLanguage: tables.LANGUAGES.has(word),
    opensPair: pairStarts.has(word),
  };
  if (word.length <= LONGEST_KEPT) {
    if (kept.size >= KEPT_WORDS) kept.clear();
    kept.set(word, facts);
  }
  return facts;
}

const MAX_ITEMS = 8;

/** How many things a list has that begins at `tokens[start]`: it goes on over commas, slashes and “and”. */
function listLength(text: string, tokens: readonly Token[], start: number): number {
  let items = 1;
  for (let i = start + 1; i < tokens.length && items < MAX_ITEMS; i++) {
    const gap = text.slice(tokens[i - 1]?.end, tokens[i]?.start);
    if (/[.:;()]/.test(gap)) break;
    const isWord = tables.LIST_WORDS.has(tokens[i]?.text ?? "");
    if (/[,/]/.test(gap) || (isWord && !/,/.test(gap))) items++;
  }
  return items;
}

/** Whether the word at a place says what is done; `couldBe` where it is a verb of work. */
function isAction(text: string, tokens: readonly Token[], at: number, couldBe: boolean): boolean {
  const word = tokens[at]?.text ?? "";
  const before = tokens[at - 1];
  if (!before) return couldBe;
  if (tables.NOT_AN_ACTION.has(word)) return false;
  if (tables.SUBJECTS.has(before.text)) return true;
  if (tables.HAVE.has(before.text)) return /..ed$/.test(word);
  if (!couldBe) return false;
  const gap = text.slice(before.end, tokens[at]?.start);
  return tables.BEFORE_ACTION.has(before.text) || /[,;:–(/]/.test(gap) || /ly$/.test(before.text);
}

/** Whether a text names a known tool, field or language: whether `readClause` finds a term in it. */
export function namesTerm(text: string): boolean {
  const tokens = tokenize(text);
  return (
    tokens.some((token) => factsOf(token.text).isLanguage) || findTerms(text, tokens).length > 0
  );
}

/** Reads a clause. Linear in its length. */
export function readClause(text: string, around: Surroundings): ClauseContent {
  const tokens = tokenize(text);
  const content: ClauseContent = {
    terms: new Set(),
    names: new Set(),
    known: 0,
    actions: 0,
    traits: 0,
  };
  const isNamed = new Set<number>();
  for (const hit of findTerms(text, tokens)) {
    content.terms.add(hit.key);
    for (let i = hit.first; i < hit.last; i++) isNamed.add(i);
  }
  let lastAction = -3;
  tokens.forEach((token, i) => {
    const facts = factsOf(token.text);
    const pair = facts.opensPair ? `${token.text} ${tokens[i + 1]?.text ?? ""}` : "";
    if (facts.opensPair && tables.KNOWLEDGE.has(pair)) {
      content.known += listLength(text, tokens, i + 2);
    }
    if (facts.isTrait || (facts.opensPair && tables.TRAITS.has(pair))) content.traits++;
    if (isAction(text, tokens, i, facts.isAction)) {
      if (i - lastAction > 2) content.actions++;
      lastAction = i;
    }
    if (facts.isLanguage) {
      content.terms.add(token.text);
      isNamed.add(i);
    }
    if (isNamed.has(i) || around.headWords.has(token.text)) return;
    if (!isName(text, tokens, i, around.hasPlainCapitals)) return;
    const goesOn = isNamed.has(i - 1) && text.slice(tokens[i - 1]?.end, token.start) === " ";
    isNamed.add(i);
    if (!goesOn) content.names.add(token.text);
  });
  return content;
}

/** A word that is a name by its form, or by a capital inside a sentence. A placeholder (`<ORGANIZATION>`) is none. */
function isName(
  text: string,
  tokens: readonly Token[],
  at: number,
  hasPlainCapitals: boolean,
): boolean {
  const { start = 0, end = 0, text: folded = "" } = tokens[at] ?? {};
  const word = text.slice(start, end);
  // Most words are of small letters.
  if (word === folded && !/[+#.]/.test(word)) return false;
  const gap = text.slice(tokens[at - 1]?.end ?? 0, start);
  if (/<$/.test(gap)) return false;
  if (NAME_BY_FORM.test(word)) return true;
  const startsSentence = at === 0 || /[.!?:]\s/.test(gap);
  return hasPlainCapitals && !startsSentence && word.length > 1 && /^\p{Lu}/u.test(word);
}

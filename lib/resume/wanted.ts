import type { PostingLine } from "../job/schema.ts";
import { provenBy } from "../terms/lexicon.ts";
import { stem } from "../terms/tokenize.ts";
import { rarityOf } from "./common-words.ts";
import { type Line, readLine } from "./read-line.ts";
import { LINE_WEIGHTS, OTHER_FORM, OTHER_NAME, SAME_FORM } from "./weights.ts";

/** What a line has of a posting, by number: what it names, and what it does not name but proves. Each once. */
export interface Shared {
  named: number[];
  implied: number[];
}

/** The posting's words, their stems, and the tools and skills it names under any name, numbered through. */
export interface Wanted {
  /** What each is worth, by its rarity and the kind of line it stands in. */
  weights: number[];
  /** Which of them do not stand in most postings. */
  telling: boolean[];
  sharedWith: (line: Line) => Shared;
}

/** A stem begins like its word, with as many letters at the least. */
const STEM_START = 3;

/** Keys of one sort with their numbers. */
type Numbers = Map<string, number>;

/** Reads a posting once, so that each line of a resume is looked up and not searched through. */
export function wantedIn(posting: PostingLine[]): Wanted {
  const weights: number[] = [];
  const telling: boolean[] = [];
  const words: Numbers = new Map();
  const stems: Numbers = new Map();
  const terms: Numbers = new Map();
  const add = (numbers: Numbers, key: string, rarity: number, weight: number) => {
    const number = numbers.get(key) ?? weights.length;
    numbers.set(key, number);
    weights[number] = Math.max(weights[number] ?? 0, rarity * weight);
    telling[number] = rarity === 1;
  };
  for (const { text, kind } of posting) {
    const line = readLine(text);
    for (const word of line.words) {
      const rarity = rarityOf(word);
      if (rarity === 0) continue;
      add(words, word, rarity, LINE_WEIGHTS[kind] * SAME_FORM);
      add(stems, stem(word), rarity, LINE_WEIGHTS[kind] * OTHER_FORM);
    }
    for (const key of line.terms) add(terms, key, 1, LINE_WEIGHTS[kind] * OTHER_NAME);
  }

  const starts = new Set([...stems.keys()].map((key) => key.slice(0, STEM_START)));
  const lookUp = (word: string): number[] => {
    // Most words are none of the posting's: a look at their first letters saves finding their stems.
    const stemmed = starts.has(word.slice(0, STEM_START)) ? stems.get(stem(word)) : undefined;
    return [words.get(word), stemmed].filter((number) => number !== undefined);
  };
  // A resume has most of its words more than once.
  const known = new Map<string, number[]>();
  const numbersOf = (word: string): number[] => {
    const before = known.get(word);
    if (before) return before;
    const numbers = lookUp(word);
    known.set(word, numbers);
    return numbers;
  };

  const sharedWith = (line: Line): Shared => {
    const named: number[] = [];
    const implied: number[] = [];
    for (const word of line.words) {
      for (const number of numbersOf(word)) addOnce(named, number);
    }
    for (const key of line.terms) addOnce(named, terms.get(key));
    for (const key of line.terms) {
      for (const each of provenBy(key)) {
        const number = terms.get(each);
        if (number !== undefined && !named.includes(number)) addOnce(implied, number);
      }
    }
    return { named, implied };
  };
  return { weights, telling, sharedWith };
}

function addOnce(numbers: number[], number: number | undefined): void {
  if (number !== undefined && !numbers.includes(number)) numbers.push(number);
}

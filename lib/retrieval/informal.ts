import { fold } from "../terms/tokenize.ts";
import { nearest } from "./nearest.ts";
import { KEYWORDS, SHORTHAND } from "./question-words.ts";

const FULL = new Map(
  SHORTHAND.map((line): [string, string] => {
    const [short = "", full = ""] = line.split(" = ");
    return [short, full];
  }),
);
const KNOWN = new Set(KEYWORDS.flatMap((line) => line.split(" ")));

/** What is shorter is as likely another word. */
const SHORTEST_TYPO = 5;
/** In a longer text than this, slips are not looked for: each word would be held against each other one. */
const LONGEST_WITH_TYPOS = 600;

/**
 * A question as the tables of pointers read it: folded, shorthand written out (`dont`, `certs`), and a word that is
 * nearly one of those that questions point with put right (`certifcates`).
 * @param isWord tells that a word is one of the resume's or posting's own and no slip.
 */
export function plainQuestion(question: string, isWord: (word: string) => boolean): string {
  const looksForSlips = question.length <= LONGEST_WITH_TYPOS;
  return fold(question)
    .replace(/[’`´]/g, "'")
    .replace(/[a-z][a-z0-9']*/g, (word) => {
      const full = FULL.get(word);
      if (full !== undefined) return full;
      if (!looksForSlips || word.length < SHORTEST_TYPO) return word;
      if (KNOWN.has(word) || isWord(word)) return word;
      const meant = nearest(word, KNOWN);
      // Another ending is another word and no slip.
      return meant === null || meant.startsWith(word) || word.startsWith(meant) ? word : meant;
    });
}

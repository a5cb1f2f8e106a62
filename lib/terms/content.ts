import { findTerms, provenBy } from "./lexicon.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { stem, tokenize } from "./tokenize.ts";

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

/** Single letters, small numbers and years: they meet by accident. */
const ACCIDENTAL = /^(?:[a-z]|\d{1,2}|(?:19|20)\d\d)$/;

/** Marks the key of a known term, so that the language `=go` is not the verb. */
const KNOWN = "=";

/** The lines of a resume and a posting come again with every question about them. */
const KEPT_LINES = 8_192;
const KEPT_CHARS = 1_000;
const kept = new Map<string, readonly string[]>();

/**
 * What a text is about, for comparing it with another: a key for each known term under any of its names, and the stem
 * of each other word. Of a term of several words the words count as well. In order, with repetitions. `anyCase` is for
 * lists of skills and for questions, where `go` is the language.
 */
export function contentTerms(text: string, anyCase = false): readonly string[] {
  const key = `${anyCase}:${text}`;
  const known = kept.get(key);
  if (known) return known;
  const terms = readTerms(text, anyCase);
  if (text.length <= KEPT_CHARS) {
    const [oldest] = kept.size < KEPT_LINES ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, terms);
  }
  return terms;
}

function readTerms(text: string, anyCase: boolean): string[] {
  const tokens = tokenize(text);
  const terms: string[] = [];
  let at = 0;
  const addWords = (end: number) => {
    for (; at < end; at++) {
      const word = tokens[at]?.text ?? "";
      if (!STOPS.has(word) && !ACCIDENTAL.test(word)) terms.push(stem(word));
    }
  };
  for (const hit of findTerms(text, tokens, anyCase)) {
    addWords(hit.first);
    terms.push(KNOWN + hit.key);
    if (hit.last - hit.first > 1) addWords(hit.last);
    at = hit.last;
  }
  addWords(tokens.length);
  return terms;
}

/** The term is a tool, skill or certificate of the tables and not just a word. */
export function isKnownTerm(term: string): boolean {
  return term.startsWith(KNOWN);
}

/** The broader terms that these prove: `=next.js` proves `=react`. Without those already among them. */
export function impliedTerms(terms: Iterable<string>): string[] {
  const given = new Set(terms);
  const implied = new Set<string>();
  for (const term of given) {
    if (!isKnownTerm(term)) continue;
    for (const key of provenBy(term.slice(KNOWN.length))) {
      if (!given.has(KNOWN + key)) implied.add(KNOWN + key);
    }
  }
  return [...implied];
}

import { baseForm } from "./base-form.ts";
import { partsOfCompound } from "./compounds.ts";
import { findTerms } from "./lexicon.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { findSenses, type Senses, sensesOf } from "./thesaurus.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A word or phrase of a text with everything that it can be found by. */
export interface Unit extends Senses {
  /** Base form of the word; of a phrase those of its words, which count for less by themselves. */
  words: string[];
  /** Keys of tools, skills and certificates that it is a name of. */
  terms: string[];
  /** Place in the text, in characters. */
  start: number;
  end: number;
  /** It is written like a name or an abbreviation: in capitals, or with a sign or digit in it. */
  isName: boolean;
  /** Of a phrase its words by themselves. */
  parts: Unit[];
}

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

/** Single letters, small numbers and years: they meet by accident. */
const ACCIDENTAL = /^(?:[a-z]|\d{1,2}|(?:19|20)\d\d)$/;

/** `SORP`, `iOS`, `ISO 9001`, `C#`. */
const NAME = /\p{Lu}.*[\p{Lu}\d+#]|\p{Ll}\p{Lu}/u;

/** Marks the key of a known term, so that the language `=go` is not the verb. */
const TERM = "=";

export const hasContent = (word: string): boolean => !STOPS.has(word) && !ACCIDENTAL.test(word);

/**
 * The content of a text: each phrase or word that the tables of terms or of senses know, and each other word that says
 * something; in order, with repetitions. `anyCase` is for lists of skills and for questions, where `go` is the language.
 * Linear in the text.
 */
export function unitsOf(text: string, anyCase = false): Unit[] {
  const tokens = tokenize(text);
  const bases = tokens.map((token) => baseForm(token.text));
  const senses = new Map(findSenses(text, tokens).map((hit) => [hit.first, hit]));
  const terms = new Map(findTerms(text, tokens, anyCase).map((hit) => [hit.first, hit]));
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const sense = senses.get(at);
    const term = terms.get(at);
    const last = Math.max(sense?.last ?? 0, term?.last ?? 0, at + 1);
    const begin = tokens[at];
    const end = tokens[last - 1];
    const inside = [...Array(last - at).keys()].map((offset) => terms.get(at + offset));
    if (begin && end) {
      const words = bases
        .slice(at, last)
        .filter((_, offset) => hasContent(tokens[at + offset]?.text ?? ""));
      const found = sense?.last === last ? sense : undefined;
      const unit: Unit = {
        words,
        terms: inside.flatMap((hit) => (hit && hit.last <= last ? [TERM + hit.key] : [])),
        names: found?.names ?? [],
        kinds: found?.kinds ?? [],
        start: begin.start,
        end: end.end,
        isName: NAME.test(text.slice(begin.start, end.end)),
        parts: [],
      };
      if (last > at + 1 && words.length > 1)
        unit.parts = bases
          .slice(at, last)
          .flatMap((base, offset) => wordUnit(base, tokens[at + offset]));
      const isKnown = unit.terms.length + unit.names.length + unit.kinds.length > 0;
      if (words.length > 0 || isKnown) units.push(unit);
      if (!isKnown && last === at + 1) units.push(...partsOf(begin.text, unit));
    }
    at = last;
  }
  return units;
}

/** What a German compound that no table knows is put together from. */
function partsOf(word: string, { start, end }: Unit): Unit[] {
  return partsOfCompound(word).map((part) => {
    const { names = [], kinds = [] } = sensesOf(part) ?? {};
    return { words: [part], terms: [], names, kinds, start, end, isName: false, parts: [] };
  });
}

function wordUnit(base: string, token: Token | undefined): Unit[] {
  if (!token || !hasContent(token.text)) return [];
  const { names = [], kinds = [] } = sensesOf(base, token.text) ?? {};
  return [
    {
      words: [base],
      terms: [],
      names,
      kinds,
      start: token.start,
      end: token.end,
      isName: false,
      parts: [],
    },
  ];
}

import type { TermHit } from "../terms/lexicon.ts";
import { findTerms } from "../terms/lexicon.ts";
import { matchesIn } from "../terms/matches.ts";
import { stemOf, type Token, tokenize } from "../terms/tokenize.ts";
import { DENIED } from "./claim-tables.ts";
import { foldInPlace } from "./fold-in-place.ts";
import type { NumberMention } from "./number-mention.ts";
import { numbersIn } from "./numbers.ts";
import { quotedIn, type Span } from "./sentences.ts";
import {
  CONDITION,
  GENERAL,
  IMPERATIVE,
  PLACEHOLDER,
  POSTING_CUE,
  SALUTATION,
  STRONG_CUE,
  USER_CUE,
  USER_CUE_CAPITAL,
  USER_CUE_SPANISH,
  WHO_ASKS,
} from "./stance-tables.ts";
import { sensesIn } from "./word-set.ts";

/** Who a sentence speaks of from a place on. */
export interface Cue {
  at: number;
  about: "user" | "posting" | "others";
  /** Names whom it speaks of, and not only what is asked. */
  isStrong: boolean;
}

/** What the words of a sentence tell by themselves, wherever it stands; all places are offsets in its text. */
export interface Reading {
  text: string;
  /** `text` folded, every character at its place. */
  folded: string;
  tokens: readonly Token[];
  stems: readonly string[];
  /** What each token means, as keys of the thesaurus. */
  senses: readonly (readonly string[])[];
  terms: readonly TermHit[];
  numbers: readonly NumberMention[];
  quotes: readonly Span[];
  /** In order; without those that are cues in an answer in Spanish alone. */
  cues: readonly Cue[];
  /** Blanks to fill in, addresses of the web, asides of advice: nothing in them is said. */
  blanks: readonly Span[];
  /** Where a clause ends and the next one begins. */
  cuts: readonly number[];
  commas: readonly number[];
  /** Says anywhere that something is not there. */
  hasDenial: boolean;
}

const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/gi;
/** "(name the licence only if …)" beside wording for the resume. */
const ASIDE = /\([^()]+\)/g;
const isAdvice = (folded: string) => IMPERATIVE.test(folded) || CONDITION.test(folded);
const CUT =
  /[;()|]|(?<!\p{N})\s?[–—]|[–—](?=\s)|:(?=(?:\*\*|__)?\s)|\b(?:but|while|whereas|although|though|however|yet|aber|wahrend|jedoch|sondern|mais|tandis que|cependant|pero|mientras|aunque)\b/gu;

const COMMA = /,(?!\d)/g;

const spansOf = (text: string, pattern: RegExp) =>
  matchesIn(text, pattern).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

function cuesOf(source: string, pattern: RegExp, about: Cue["about"]): Cue[] {
  return matchesIn(source, pattern).map(({ index, 0: match }) => ({
    at: index,
    about,
    isStrong:
      about !== "posting" || (STRONG_CUE.test(match) && !isBarePronoun(match, source, index)),
  }));
}

/** "They", "their" of whoever was named before; with a verb of asking it is who hires. */
const isBarePronoun = (match: string, source: string, at: number) =>
  /^(?:they|their)$/.test(match) && !WHO_ASKS.test(source.slice(at + match.length, at + 48));

/** The cues of Spanish, whose verbs need no pronoun. */
export const spanishCues = ({ folded }: Reading) => cuesOf(folded, USER_CUE_SPANISH, "user");

/** Reads one sentence. */
export function readSentence(text: string): Reading {
  const folded = foldInPlace(text);
  const tokens = tokenize(text);
  const cues = [
    ...cuesOf(folded, USER_CUE, "user"),
    ...cuesOf(text, USER_CUE_CAPITAL, "user"),
    ...cuesOf(folded, POSTING_CUE, "posting"),
    ...cuesOf(folded, GENERAL, "others"),
  ];
  return {
    text,
    folded,
    tokens,
    stems: tokens.map(stemOf),
    senses: sensesIn(text, tokens, false),
    terms: findTerms(text, tokens),
    numbers: numbersIn(text, tokens, folded),
    quotes: quotedIn(text),
    cues: cues.sort((a, b) => a.at - b.at),
    blanks: [
      ...spansOf(folded, PLACEHOLDER),
      ...spansOf(folded, SALUTATION),
      ...(/[@/]|www/i.test(text) ? spansOf(text, ADDRESS) : []),
      ...spansOf(folded, ASIDE).filter(({ start, end }) => isAdvice(folded.slice(start + 1, end))),
    ],
    cuts: matchesIn(folded, CUT).map(({ index }) => index),
    commas: matchesIn(text, COMMA).map(({ index }) => index),
    hasDenial: DENIED.test(folded),
  };
}

import { plain } from "../ai/coach/quote.ts";
import type { Language } from "../ai/coach/language.ts";
import type { Posting, PostingLine } from "../job/schema.ts";
import { findTerms } from "../terms/lexicon.ts";
import { stem, tokenize } from "../terms/tokenize.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { languageOfText } from "./text-language.ts";
import { type NumberSet, numberSet } from "./number-set.ts";

/** All that a posting says, read once for an answer. */
export interface PostingFacts {
  posting: Posting;
  /** Title and company, and as markdown they may stand in an answer. */
  names: string[];
  numbers: NumberSet;
  /** Keys of the tools and skills that its lines name. */
  keys: Set<string>;
  /** Stems of all its words. */
  stems: Set<string>;
  /** Stems of title and company. */
  nameStems: Set<string>;
  language: Language;
  /** All of it, folded. */
  folded: string;
  byRef: Map<string, PostingLine[]>;
}

/** The lines that a marker of the posting stands for. */
export function linesBehind(posting: Posting, ref: string): PostingLine[] {
  return posting.lines.filter((line) => line.ref === ref);
}

const kept = new WeakMap<Posting, PostingFacts>();

/** What a posting says; of one object it is read once, however many sentences are checked against it. */
export function postingFacts(posting: Posting): PostingFacts {
  const known = kept.get(posting);
  if (known) return known;
  const names = [posting.title, posting.company].filter((name) => name.trim() !== "");
  const text = [...names, ...posting.lines.map((line) => line.text)].join("\n");
  const tokens = tokenize(text);
  const facts = {
    posting,
    names: [...names, ...names.map(plain)],
    numbers: numberSet(text),
    keys: new Set(findTerms(text, tokens).map(({ key }) => key)),
    stems: new Set(tokens.map((token) => stem(token.text))),
    nameStems: new Set(tokenize(names.join(" ")).map((token) => stem(token.text))),
    language: languageOfText(text),
    folded: foldInPlace(text),
    byRef: new Map(posting.lines.map(({ ref }) => [ref, linesBehind(posting, ref)])),
  };
  kept.set(posting, facts);
  return facts;
}

import type { Language } from "../ai/coach/language.ts";
import { plain } from "../ai/coach/quote.ts";
import { type SpokenLanguage, spokenLanguages } from "../ai/coach/spoken-languages.ts";
import { groupStarts, type Posting, type PostingLine } from "../job/schema.ts";
import { findTerms, provenBy } from "../terms/lexicon.ts";
import { stem, tokenize } from "../terms/tokenize.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { type NumberSet, numberSet } from "./number-set.ts";
import { singleSpaced } from "./single-spaced.ts";
import { languageOfText } from "./text-language.ts";
import { addWord, emptyWordSet, type WordSet } from "./word-set.ts";

/** A line with what it names. */
export interface LineFacts {
  line: PostingLine;
  numbers: NumberSet;
  /** Keys of its terms, and of the broader ones that they prove. */
  keys: Set<string>;
  languages: SpokenLanguage[];
}

function lineFacts(line: PostingLine): LineFacts {
  const tokens = tokenize(line.text);
  return {
    line,
    numbers: numberSet(line.text),
    keys: new Set(findTerms(line.text, tokens).flatMap(({ key }) => [...provenBy(key)])),
    languages: spokenLanguages(line.text, true, tokens),
  };
}

/** All that a posting says, read once for an answer. */
export interface PostingFacts {
  posting: Posting;
  /** Title and company, and as markdown they may stand in an answer. */
  names: string[];
  numbers: NumberSet;
  /** Keys of the tools and skills that its lines name. */
  keys: Set<string>;
  words: WordSet;
  lines: LineFacts[];
  /** All its text, single-spaced: what a quotation may be taken from. */
  quotable: string;
  /** Stems of title and company. */
  nameStems: Set<string>;
  language: Language;
  /** All of it, folded. */
  folded: string;
  /** The lines that a marker stands for. */
  byRef: Map<string, LineFacts[]>;
}

/**
 * The lines that each marker stands for: the one that begins a group may stand for any line of it, as the condensed
 * posting has one marker for a group; every other stands for its own line.
 */
function behindRefs(lines: LineFacts[]): Map<string, LineFacts[]> {
  const starts = groupStarts(lines.map(({ line }) => line));
  const byGroup = Map.groupBy(lines.keys(), (index) => starts[index]);
  return new Map(
    lines.map((own, index) => {
      const group = starts[index] === index ? (byGroup.get(index) ?? []) : [index];
      return [own.line.ref, group.flatMap((at) => lines[at] ?? [])];
    }),
  );
}

const kept = new WeakMap<Posting, PostingFacts>();

/** What a posting says; of one object it is read once, however many sentences are checked against it. */
export function postingFacts(posting: Posting): PostingFacts {
  const known = kept.get(posting);
  if (known) return known;
  const names = [posting.title, posting.company].filter((name) => name.trim() !== "");
  const text = [...names, ...posting.lines.map((line) => line.text)].join("\n");
  const tokens = tokenize(text);
  const words = emptyWordSet();
  for (const token of tokens) addWord(words, stem(token.text));
  const lines = posting.lines.map(lineFacts);
  const facts = {
    posting,
    names: [...names, ...names.map(plain)],
    numbers: numberSet(text),
    keys: new Set(findTerms(text, tokens).map(({ key }) => key)),
    words,
    lines,
    quotable: singleSpaced(text),
    nameStems: new Set(tokenize(names.join(" ")).map((token) => stem(token.text))),
    language: languageOfText(text),
    folded: foldInPlace(text),
    byRef: behindRefs(lines),
  };
  kept.set(posting, facts);
  return facts;
}

import type { Language } from "../ai/coach/language.ts";
import { plain } from "../ai/coach/quote.ts";
import { type SpokenLanguage, spokenLanguages } from "../ai/coach/spoken-languages.ts";
import { STOP_WORDS } from "../ai/coach/words.ts";
import { groupStarts, type Posting, type PostingLine } from "../job/schema.ts";
import { findTerms, provenBy } from "../terms/lexicon.ts";
import { fold, stem, stemOf, tokenize } from "../terms/tokenize.ts";
import type { Claims } from "./claim-check.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { holds, type NumberSet, numberSet } from "./number-set.ts";
import { singleSpaced } from "./single-spaced.ts";
import { languageOfText } from "./text-language.ts";
import { addWord, emptyWordSet, hasWord, type WordSet } from "./word-set.ts";

/** A line with what it names. */
export interface LineFacts {
  line: PostingLine;
  numbers: NumberSet;
  words: WordSet;
  /** Keys of its terms, and of the broader ones that they prove. */
  keys: Set<string>;
  languages: SpokenLanguage[];
}

function lineFacts(line: PostingLine): LineFacts {
  const tokens = tokenize(line.text);
  const words = emptyWordSet();
  for (const token of tokens) addWord(words, stemOf(token));
  return {
    line,
    words,
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
  /** The first word of the company's name, right before what it does, and its stem. */
  hirer: RegExp | null;
  hirerStem: string;
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

/** Parts of the words before a posting's marker that its lines have, where what is said is theirs whoever it speaks of. */
const RETOLD = 0.7;

/** "You would lead a team of five [J3]": words that the marked lines of the posting have. */
export function isOfPosting(
  { view, posting }: Pick<Claims, "view" | "posting">,
  found: { start: number; end: number },
): boolean {
  const at = found.start - view.offset;
  const group = view.groups.find(({ from, to }) => from <= at && at < to);
  if (!group || group.rows.length > 0 || group.jobs.length === 0) return false;
  const lines = group.jobs.flatMap((ref) => posting.byRef.get(ref) ?? []);
  const isHeld = view.numbers
    .filter(({ start }) => at <= start && start < found.end - view.offset)
    .every((mention) => lines.some(({ numbers }) => holds(numbers, mention)));
  if (!isHeld) return false;
  const words = view.tokens.flatMap(({ start, end, text }, place) =>
    group.from <= start && end <= group.to && !STOP_WORDS.has(text) ? [place] : [],
  );
  const own = words.filter((place) =>
    lines.some(({ words: each }) => hasWord(each, view.stems[place] ?? "")),
  );
  return words.length > 2 && own.length >= RETOLD * words.length;
}

const HIRER_DOES =
  "(?:also |only |even )?(?:will|would|is|has|wants?|asks?|needs?|expects?|requires?|lists?|offers?|pays?|gives?|grants?|employs|looks?|seeks?|promises?|names?|runs?|wird|hat|ist|sucht|verlangt|fordert|erwartet|bietet|zahlt|nennt|cherche|demande|exige|propose|offre|busca|pide|exige|ofrece|paga)";

/** A short word, or an article, names nobody. */
const hirerOf = (first: string) =>
  first.length < 4 || STOP_WORDS.has(fold(first))
    ? null
    : new RegExp(
        `(?<!\\p{L})${RegExp.escape(first)}(?: \\p{Lu}[\\p{L}-]+)* (?=${HIRER_DOES}\\b)`,
        "gu",
      );

/** What a posting says; of one object it is read once, however many sentences are checked against it. */
export function postingFacts(posting: Posting): PostingFacts {
  const known = kept.get(posting);
  if (known) return known;
  const names = [posting.title, posting.company].filter((name) => name.trim() !== "");
  const text = [...names, ...posting.lines.map((line) => line.text)].join("\n");
  const first = /^[\p{L}'’&-]*/u.exec(posting.company)?.[0] ?? "";
  const tokens = tokenize(text);
  const words = emptyWordSet();
  for (const token of tokens) addWord(words, stemOf(token));
  const lines = posting.lines.map(lineFacts);
  const facts = {
    posting,
    names: [...names, ...names.map(plain)],
    hirer: hirerOf(first),
    hirerStem: stem(fold(first)),
    numbers: numberSet(text),
    keys: new Set(findTerms(text, tokens).map(({ key }) => key)),
    words,
    lines,
    quotable: singleSpaced(text),
    nameStems: new Set(tokenize(names.join(" ")).map(stemOf)),
    language: languageOfText(text),
    folded: foldInPlace(text),
    byRef: behindRefs(lines),
  };
  kept.set(posting, facts);
  return facts;
}

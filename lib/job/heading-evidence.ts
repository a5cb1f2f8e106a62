import { fold } from "../terms/tokenize.ts";
import { HEADING_CUES } from "./heading-cues.ts";
import { CUES } from "./line-cues.ts";
import { type Evidence, noEvidence } from "./line-evidence.ts";
import { GENERIC_HEADING, HEADING_OPENING, type PartKind } from "./line-kinds.ts";
import { HEADING_WEIGHTS } from "./part-weights.ts";
import { HEADING_PRONOUNS } from "./part-words.ts";
import { compilePhrases, phrasesIn } from "./phrases.ts";
import { type Heading, isBareLine, type ReadLine } from "./read-line.ts";
import { LANGUAGES, TRAITS } from "./skill-words.ts";
import { wordsOf } from "./words.ts";

const cues = compilePhrases(CUES);
const headingCues = compilePhrases(HEADING_CUES);

/** More words no heading has that the tables do not know; with a colon it may be a sentence. */
const MAX_WORDS = 8;
const MAX_WORDS_BEFORE_COLON = 16;
/** So few most headings have. */
const FEW_WORDS = 4;

/** A name that was taken out: `<ORGANIZATION>`. */
const PLACEHOLDER = /<\p{Lu}+>/gu;
/** A value of a page's data: `FULL_TIME`. */
const CONSTANT = /^\p{Lu}+(?:_\p{Lu}+)+$/u;
const CAPITALS = /^[^\p{Ll}\d]*\p{Lu}{4}[^\p{Ll}\d]*$/u;

/** What a line's form is, each with a weight of its own. */
const FORMS: [keyof typeof HEADING_WEIGHTS, (text: string) => boolean][] = [
  ["any", () => true],
  ["colon", (text) => text.endsWith(":")],
  ["question", (text) => text.endsWith("?")],
  ["capitals", (text) => CAPITALS.test(text.replace(PLACEHOLDER, ""))],
  ["opening", (text) => HEADING_OPENING.test(text)],
  ["digit", (text) => /\d/.test(text)],
  ["sign", (text) => /[,/()<]/.test(text)],
  ["small", (text) => !/^\P{L}*\p{Lu}/u.test(text)],
];

/** What stands around a line. */
export interface HeadingPlace {
  /** Whether it is on top of its paragraph, above more of it; null in a posting of one paragraph. */
  isOnTop: boolean | null;
  isAboveList: boolean;
}

function formOf(text: string, words: readonly string[], place: HeadingPlace): number {
  let form = 0;
  for (const [name, has] of FORMS) if (has(text)) form += HEADING_WEIGHTS[name];
  if (words.length <= FEW_WORDS) form += HEADING_WEIGHTS.few;
  if (words.some((word) => HEADING_PRONOUNS.has(word))) form += HEADING_WEIGHTS.pronoun;
  const isNamed = (word: string) => LANGUAGES.has(word) || TRAITS.has(word);
  if (words.some((word) => isNamed(fold(word)))) form += HEADING_WEIGHTS.named;
  if (place.isOnTop !== null) form += (place.isOnTop ? 1 : -1) * HEADING_WEIGHTS.onTop;
  if (place.isAboveList) form += HEADING_WEIGHTS.aboveList;
  if (place.isAboveList && text.endsWith(":")) form += HEADING_WEIGHTS.colonAboveList;
  return form;
}

/** What speaks for a line being the heading of each part; null where it can be none. `known` is what the tables say. */
export function headingEvidence(
  line: ReadLine,
  known: Heading | null,
  place: HeadingPlace,
): Evidence | null {
  const { text } = line;
  if (known?.goesOn || CONSTANT.test(text) || (!known && !isBareLine(line))) return null;
  const words = wordsOf(text);
  const most = text.endsWith(":") ? MAX_WORDS_BEFORE_COLON : MAX_WORDS;
  if (!known && words.length > most) return null;
  const evidence = noEvidence();
  const form = formOf(text, words, place);
  // “Job description” stands over all of it as often as over its tasks.
  const isGeneric = GENERIC_HEADING.test(text);
  const others = known ? (isGeneric ? HEADING_WEIGHTS.known : HEADING_WEIGHTS.knownOther) : 0;
  for (const kind of Object.keys(evidence) as PartKind[]) evidence[kind] = form + others;
  if (known?.section) {
    evidence[known.section] = form + HEADING_WEIGHTS.known + (isGeneric ? HEADING_WEIGHTS.few : 0);
  } else if (!known) {
    const own = phrasesIn(headingCues, words)[0] ?? phrasesIn(cues, words)[0];
    if (own) evidence[own.kind] += HEADING_WEIGHTS.cue;
  }
  return evidence;
}

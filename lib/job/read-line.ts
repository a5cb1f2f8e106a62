import { fold } from "../terms/tokenize.ts";
import { CUES } from "./line-cues.ts";
import { ABOUT_NAME, CONNECTORS, HEADINGS, OPENERS, type PartKind } from "./line-kinds.ts";
import { compilePhrases, phraseAt, phrasesIn } from "./phrases.ts";
import { BULLET_GLYPHS } from "./read-text.ts";
import { KNOWLEDGE } from "./skill-words.ts";
import { wordsOf } from "./words.ts";

const headings = compilePhrases(HEADINGS);
const aboutNames = compilePhrases(ABOUT_NAME);
const cues = compilePhrases(CUES);

const BULLET = new RegExp(
  `^(?:[${BULLET_GLYPHS}]\\uFE0F?\\s*|(?:[-–—*·+]|\\d{1,3}[.)])\\s+)+`,
  "u",
);
const MAX_HEADING = 80;

/** A line of a posting's text without its bullet or markdown. */
export interface ReadLine {
  text: string;
  isBullet: boolean;
}

/** A line of a posting's text as it stands, taken apart. */
export function readLine(raw: string): ReadLine {
  const line = raw.trim().replace(/^#+\s+/, "");
  const text = line.replace(BULLET, "");
  const bold = /^(\*\*|__)(.+)\1$/.exec(text)?.[2];
  return { text: (bold ?? text).trim(), isBullet: text !== line };
}

export interface Heading {
  /** The kind that it gives to the lines under it; null where it is a heading of none that we know. */
  section: PartKind | null;
  /** The line says something after its heading: “Requirements: five years of …”. */
  goesOn: boolean;
}

/** The first two words as the tables of skills have them: “experience with” goes on with what is known, no heading does. */
const pairOf = (words: readonly string[]) => fold(words.slice(0, 2).join(" "));

function withoutOpeners(words: string[]): string[] {
  const start = words.findIndex((word, i) => i === 2 || !(OPENERS.has(word) || /^\d+$/.test(word)));
  return words.slice(Math.max(start, 0));
}

/** A heading that the tables know. */
export function knownHeading(line: ReadLine): Heading | null {
  const colon = line.text.slice(0, MAX_HEADING).search(/[:：]/);
  const label = colon > 0 ? line.text.slice(0, colon) : line.text;
  if (label.length > MAX_HEADING) return null;
  const allWords = wordsOf(label.replace(/[&+]/g, " and "));
  for (const words of [allWords, withoutOpeners(allWords)]) {
    const match = phraseAt(headings, words, 0);
    if (!match) continue;
    const rest = words.slice(match.length);
    const goesOn = colon > 0 && /[\p{L}\p{N}]/u.test(line.text.slice(colon));
    if (rest.length === 0 && (colon > 0 || !line.isBullet)) return { section: match.kind, goesOn };
    const isTitled =
      rest.length <= 5 && CONNECTORS.has(rest[0] ?? "") && !KNOWLEDGE.has(pairOf(words));
    if (isTitled && !goesOn && (colon > 0 || isBareLine(line))) {
      return { section: match.kind, goesOn: false };
    }
  }
  const about = phraseAt(aboutNames, allWords, 0);
  const isAbout = about && allWords.length > about.length && allWords.length - about.length <= 4;
  return isAbout && colon < 0 && isBareLine(line) ? { section: "about", goesOn: false } : null;
}

/** A short line of its own, neither a bullet nor a sentence. */
export function isBareLine({ text, isBullet }: ReadLine): boolean {
  return !isBullet && text.length <= MAX_HEADING && !/[.;,!]$/.test(text);
}

/** Whether a line says itself that it is a wish. */
export function saysNice(text: string): boolean {
  return phrasesIn(cues, wordsOf(text)).some((match) => match.kind === "nice");
}

import { fold } from "../terms/tokenize.ts";
import { HEADING_CUES } from "./heading-cues.ts";
import { ADDRESSED_TASK, CUES, TASK_STARTS } from "./line-cues.ts";
import {
  ABOUT_NAME,
  CONNECTORS,
  HEADING_OPENING,
  HEADINGS,
  OPENERS,
  type PartKind,
} from "./line-kinds.ts";
import { compilePhrases, phraseAt, phrasesIn } from "./phrases.ts";
import { BULLET_GLYPHS } from "./read-text.ts";
import { KNOWLEDGE, SUBJECTS } from "./skill-words.ts";
import { wordsOf } from "./words.ts";

const headings = compilePhrases(HEADINGS);
const aboutNames = compilePhrases(ABOUT_NAME);
const cues = compilePhrases(CUES);
const headingCues = compilePhrases(HEADING_CUES);
const taskStarts = compilePhrases(TASK_STARTS);

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

const namesKnowledge = (words: readonly string[]) =>
  words.some((_, i) => KNOWLEDGE.has(pairOf(words.slice(i))));

function withoutOpeners(words: string[]): string[] {
  const start = words.findIndex((word, i) => i === 2 || !(OPENERS.has(word) || /^\d+$/.test(word)));
  return words.slice(Math.max(start, 0));
}

/** A heading that the tables know. */
export function knownHeading(line: ReadLine): Heading | null {
  const colon = line.text.slice(0, MAX_HEADING).search(/[:：]/);
  const label = colon > 0 ? line.text.slice(0, colon) : line.text;
  if (label.length > MAX_HEADING) return null;
  const allWords = wordsOf(label);
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

/** The kind that more than half of the list at `lines[start]` shows by its own phrases, of two lines or more. */
function listKind(lines: readonly ReadLine[], start: number): PartKind | null {
  const counts = new Map<PartKind, number>();
  let end = start;
  for (let line = lines[end]; line?.isBullet; line = lines[++end]) {
    const kind = kindOf(line, null);
    if (kind !== "other") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (end - start) / 2 ? best[0] : null;
}

/** A name that was taken out: `<ORGANIZATION>`. */
const PLACEHOLDER = /<\p{Lu}+>/gu;

/** Words of a heading that only its opening tells. */
const MAX_WORDS = 7;

/**
 * A heading that only its form tells: a short line above a list (`lines` from `start`), one that ends in a colon, one in
 * capitals, one that opens like a question, one on top of its paragraph (`isOnTop`) that says what is under it.
 */
export function headingByForm(
  line: ReadLine,
  lines: readonly ReadLine[],
  start: number,
  isOnTop: boolean,
): Heading | null {
  if (!isBareLine(line)) return null;
  const next = lines[start];
  const words = wordsOf(line.text);
  const isShort = words.length <= MAX_WORDS;
  const isAboveList = next?.isBullet === true || (line.text.endsWith(":") && next !== undefined);
  const isCapitals = /^[^\p{Ll}\d]*\p{Lu}{4}[^\p{Ll}\d]*$/u.test(
    line.text.replace(PLACEHOLDER, ""),
  );
  const isOpening = HEADING_OPENING.test(line.text) && isShort;
  const own = phrasesIn(headingCues, words)[0]?.kind;
  if (isAboveList || isCapitals || isOpening) {
    const cue = phrasesIn(cues, words)[0]?.kind;
    return { section: cue ?? listKind(lines, start) ?? own ?? null, goesOn: false };
  }
  const isHeading = isOnTop && isShort && own !== undefined && !namesKnowledge(words);
  return isHeading ? { section: own, goesOn: false } : null;
}

/** Whether a line says itself that it is a wish. */
export function saysNice(text: string): boolean {
  return phrasesIn(cues, wordsOf(text)).some((match) => match.kind === "nice");
}

const REQUIREMENT_PARTS = new Set<PartKind | null>(["must", "nice", "task"]);
const CLOSING_PARTS = new Set<PartKind | null>(["benefit", "legal", "apply"]);

/** “Plan the week”, “You plan the week”, “Sie planen die Woche”: no question, and nothing else that tells. */
function namesTask(text: string, words: readonly string[], isBullet: boolean): boolean {
  if (isBullet) return phraseAt(taskStarts, words, 0) !== null;
  return !text.endsWith("?") && ADDRESSED_TASK.test(text);
}

/** What a line is for, by its phrases and by the heading above it. */
export function kindOf({ text, isBullet }: ReadLine, section: PartKind | null): PartKind {
  const words = wordsOf(text);
  const found = phrasesIn(cues, words);
  const first = found[0]?.kind;
  const count = (kind: PartKind) => found.filter((match) => match.kind === kind).length;
  const isNice = count("nice") > 0;

  if (REQUIREMENT_PARTS.has(section)) {
    if (isBullet || first === undefined) {
      if (section === "must" && isNice) return "nice";
      const isStated = /\d/.test(text) && count("must") > 0;
      return section === "task" && isStated ? "must" : (section ?? "other");
    }
    if (count("legal") > 1 || (first === "legal" && count("must") === 0)) return "legal";
    if (isNice) return "nice";
    return first === "must" && section === "nice" ? "nice" : first;
  }
  if (count("legal") > (section === "apply" ? 1 : 0)) return "legal";
  if (section !== null && CLOSING_PARTS.has(section)) {
    if (count("must") > 0 && found.length === count("must") && namesKnowledge(words)) return "must";
    return !isBullet && first !== undefined && CLOSING_PARTS.has(first) ? first : section;
  }
  if (section === "about") {
    const isAddressed = words.some((word) => SUBJECTS.has(word)) || count("must") > 1;
    return isAddressed && (first === "task" || first === "must") ? first : "about";
  }
  if (isNice) return "nice";
  // “You are used to working on holidays”: an offer would begin with its cue.
  const isOfUser = SUBJECTS.has(words[0] ?? "") && found[0]?.start !== 0;
  if (first === "benefit" && isOfUser) return "must";
  if (first !== undefined) return first;
  return namesTask(text, words, isBullet) ? "task" : "other";
}

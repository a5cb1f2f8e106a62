import { isPlain } from "../terms/tokenize.ts";
import { MODEL_TALK, ROLE_MARKS } from "./model-talk.ts";
import { type Opening, openingsOf } from "./rule-openings.ts";

/** What may stand between two parts of a rule: four words; bounded, so that no text takes long. */
const BETWEEN = String.raw`(?:[^\p{L}\p{N}]{1,5}[\p{L}\p{N}]{1,30}){0,4}?[^\p{L}\p{N}]{1,5}`;

const patternOf = (parts: readonly string[]) =>
  String.raw`(?<![\p{L}\p{N}])${parts.map((part) => `(?:${part})`).join(BETWEEN)}(?![\p{L}\p{N}])`;

/** The rules of the tables as they are searched for in a folded text. */
export const PATTERNS: readonly string[] = [
  ...Object.values(MODEL_TALK).flat().map(patternOf),
  ...ROLE_MARKS,
];

/** A rule is tried where a word stands that it can begin with. */
interface WordRule extends Opening {
  pattern: RegExp;
}

const wordRules: WordRule[] = Object.values(MODEL_TALK)
  .flat()
  .flatMap((parts) => {
    const pattern = new RegExp(patternOf(parts), "uy");
    const openings = new Map(
      openingsOf(parts[0] ?? "").map((one) => [one.letters + one.isWhole, one]),
    );
    return [...openings.values()].map((opening) => ({ ...opening, pattern }));
  });

/** As many letters as the shortest opening has that is no whole word. */
const STEM_KEY = 2;
const byWord = Map.groupBy(
  wordRules.filter(({ isWhole }) => isWhole),
  ({ letters }) => letters,
);
const byStem = Map.groupBy(
  wordRules.filter(({ isWhole }) => !isWhole),
  ({ letters }) => letters.slice(0, STEM_KEY),
);

const lineMarks = ROLE_MARKS.filter((mark) => mark.startsWith("^")).map(
  (mark) => new RegExp(mark, "muy"),
);
const otherMarks = ROLE_MARKS.filter((mark) => !mark.startsWith("^")).map(
  (mark) => new RegExp(mark, "gu"),
);

/** A place in a text, in UTF-16 units, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Where a folded text (`fold`, with ASCII spaces and apostrophes, a sentence a line) says what a rule looks for: for
 * each rule the places that `matchAll` gives. Each rule is tried at the words that it can begin with, so that a text
 * without any is read once. Linear in the length of the text.
 */
export function findModelTalk(text: string): Place[] {
  const places: Place[] = [];
  // A pattern goes on after what it has found last.
  const free = new Map<RegExp, number>();
  const tryAt = (pattern: RegExp, start: number): void => {
    if (start < (free.get(pattern) ?? 0)) return;
    pattern.lastIndex = start;
    if (!pattern.test(text)) return;
    free.set(pattern, pattern.lastIndex);
    places.push({ start, end: pattern.lastIndex });
  };
  const words = text.match(isPlain(text) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  let end = 0;
  for (const word of words) {
    // No letter stands between it and the word before.
    const start = text.indexOf(word, end);
    end = start + word.length;
    for (const { pattern } of byWord.get(word) ?? []) tryAt(pattern, start);
    for (const { letters, pattern } of byStem.get(word.slice(0, STEM_KEY)) ?? []) {
      if (word.startsWith(letters)) tryAt(pattern, start);
    }
  }
  for (const { index } of text.matchAll(/^/gm)) for (const mark of lineMarks) tryAt(mark, index);
  for (const mark of otherMarks) {
    for (const { 0: match, index } of text.matchAll(mark)) {
      places.push({ start: index, end: index + match.length });
    }
  }
  return places;
}

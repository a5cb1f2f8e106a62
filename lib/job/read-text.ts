import { splitGluedLine } from "./split-glued-line.ts";
import { splitLostBreaks } from "./split-lost-breaks.ts";

/** Glyphs that stand for bullets wherever they are. */
export const BULLET_GLYPHS = "•●○▪▫◦‣⁃∙■□►▶➢➤✓✔✅☑❖◆◇▸🔹🔸";

/** Below this mean length, in UTF-16 units, what stands between glyphs is a row of names, not a list: “Aarhus • Part-time”. */
const SHORT_PART = 25;

const GLYPH = new RegExp(`[${BULLET_GLYPHS}]`, "u");
const GLUED_GLYPH = new RegExp(`(?=[${BULLET_GLYPHS}])`, "u");
/** A glyph at the start of the line or without a space on one of its sides. */
const BULLET_LIKE = new RegExp(
  `^[${BULLET_GLYPHS}]|\\S[${BULLET_GLYPHS}]|[${BULLET_GLYPHS}]\\S`,
  "u",
);

/**
 * Characters that take no place and can hide or split words: controls, soft hyphens, zero-width and direction marks,
 * tags. The joiners stay before emoji and in scripts that spell with them.
 */
const INVISIBLE =
  /(?=[\p{Cc}\p{Cf}])(?![\n\t\u0600-\u0605]|[\u200C\u200D](?=\p{Extended_Pictographic}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}))[\p{Cc}\p{Cf}]/gu;

/** Of these, what nobody writes to be read: no soft hyphens, controls, marks of direction or of byte order at the start. */
const NO_WIDTH =
  /[\u200B-\u200D\u2060-\u2064\u180E\u202A-\u202E\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
/** A black flag and the few tags that make it Scotland's: invisible, and no message. */
export const EMOJI_FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}/gu;
/** Words that are told as those with invisible characters in them. */
const MAX_WORDS_TOLD = 10;

/**
 * The words of a text that invisible characters stand in or beside, on one line, or the first such character where they
 * stand alone; [] where there are none.
 */
export function invisibleIn(text: string): string[] {
  if (!NO_WIDTH.test(text)) return [];
  const words = text
    .replace(EMOJI_FLAG, "")
    .replace(/^\uFEFF/, "")
    .split(/[ \t\r\n\u00A0]+/)
    .filter((word) => NO_WIDTH.test(word) && word.search(INVISIBLE) >= 0);
  const [first] = words;
  if (first === undefined) return [];
  const told = words.map((word) => cleanCharacters(word).trim()).filter((word) => word !== "");
  const code = NO_WIDTH.exec(first)?.[0].codePointAt(0) ?? 0;
  const alone = `U+${code.toString(16).toUpperCase()}`;
  return [[...new Set(told)].slice(0, MAX_WORDS_TOLD).join(", ") || alone];
}

/** Text of any source with one kind of line break and space, and without invisible characters. No word changes. */
export function cleanCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, " ");
}

function splitAtGlyphs(line: string): string[] {
  if (!GLYPH.test(line)) return [line];
  const parts = line.split(GLUED_GLYPH);
  if (parts.length < 2) return [line];
  const isList = BULLET_LIKE.test(line) || /:\s*$/.test(parts[0] ?? "");
  const isRow = !isList && line.length / parts.length < SHORT_PART;
  return isRow ? [line] : parts;
}

/** “- a - b - c” and “Tasks: * a * b”: a dash or star opens the list, so the others are bullets too. */
function splitAtDashes(line: string): string[] {
  const mark = /(?:^|[:.] )([-–*·]) /.exec(line)?.[1];
  if (mark === undefined) return [line];
  const parts = line.split(` ${mark} `);
  if (parts.length < 3) return [line];
  return parts.map((part, i) => (i === 0 ? part : `${mark} ${part}`));
}

/** “1. a 2. b 3. c”: numbers that count up from one, three or more. */
function splitAtNumbers(line: string): string[] {
  const starts: number[] = [];
  for (const match of line.matchAll(/(?<=^|\s)(\d{1,3})[.)] (?=\S)/g)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
  }
  if (starts.length < 3) return [line];
  return [0, ...starts].map((start, i) => line.slice(start, starts[i]));
}

const SPLITS = [splitGluedLine, splitAtGlyphs, splitAtDashes, splitAtNumbers, splitLostBreaks];

/**
 * A posting's plain text with one thing a line: characters cleaned, lists that were glued on one line taken apart,
 * lines trimmed, at most one blank line in a row.
 */
export function readText(text: string): string {
  const lines: string[] = [];
  for (const raw of cleanCharacters(text).split("\n")) {
    const line = raw.trim();
    if (line === "" && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    let parts = [line];
    for (const split of SPLITS) {
      // Most lines are one thing.
      const [first = "", ...others] = parts;
      parts = others.length === 0 ? split(first) : parts.flatMap(split);
    }
    for (const part of parts) if (part.trim() !== "") lines.push(part.trim());
  }
  return lines.join("\n").trimEnd();
}

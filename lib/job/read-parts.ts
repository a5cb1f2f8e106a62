import { fold } from "../terms/tokenize.ts";
import { headingEvidence } from "./heading-evidence.ts";
import { lineEvidence } from "./line-evidence.ts";
import { bestPath, type Unit } from "./part-path.ts";
import { LINE_WEIGHTS } from "./part-weights.ts";
import { isBareLine, knownHeading, type ReadLine, readLine, saysNice } from "./read-line.ts";
import type { LineKind, PostingLine } from "./schema.ts";
import { splitSentences } from "./split-sentences.ts";
import { wordsOf } from "./words.ts";

/** A bullet longer than this, in UTF-16 units, is read sentence by sentence like prose. */
const LONG_BULLET = 240;
/** Shorter words of a title are articles and the like. */
const MIN_TITLE_WORD = 4;

interface ReadUnit extends Unit {
  text: string;
}

/** Where a line stands after the one before it. `isOpening` where it opens a paragraph. */
function placeOf(
  line: ReadLine,
  before: ReadLine | undefined,
  isOpening: boolean,
  isListHeaded: boolean,
): Unit["place"] {
  if (before?.isBullet) {
    if (line.isBullet) return isListHeaded ? "item" : "looseItem";
    if (isOpening || !isBareLine(line)) return "afterList";
  }
  return isOpening ? "paragraph" : "line";
}

/** The lines of a posting sentence by sentence, with what speaks for each of its parts. */
function unitsOf(read: readonly ReadLine[], openings: ReadonlySet<ReadLine>): ReadUnit[] {
  const [title] = read;
  const isTitled = title !== undefined && isBareLine(title) && !knownHeading(title);
  const titleWords = new Set(
    wordsOf(isTitled ? title.text : "")
      .filter((word) => word.length >= MIN_TITLE_WORD)
      .map(fold),
  );
  let isListHeaded = false;
  return read.flatMap((line, i): ReadUnit[] => {
    const [before, next] = [read[i - 1], read[i + 1]];
    const known = knownHeading(line);
    const isOpening = openings.has(line);
    const canHead = next !== undefined && (i > 0 || known !== null);
    const heading = canHead
      ? headingEvidence(line, known, {
          isOnTop: openings.size > 1 ? isOpening && !openings.has(next) : null,
          isAboveList: next.isBullet,
        })
      : null;
    if (!line.isBullet) isListHeaded = heading !== null;
    const place = placeOf(line, before, isOpening, isListHeaded);
    const isProse = !line.isBullet || line.text.length > LONG_BULLET;
    const sentences = isProse ? splitSentences(line.text) : [line.text];
    return sentences.map((text, at) => {
      const content = lineEvidence({ ...line, text }, titleWords);
      if (at === 0 && known?.goesOn && known.section)
        content[known.section] += LINE_WEIGHTS.labelled;
      // The title names an occupation, which reads like a task: “Responsable de …”.
      if (i === 0 && isTitled) content.other += LINE_WEIGHTS.labelled;
      return {
        text,
        content,
        heading: sentences.length === 1 ? heading : null,
        place: at > 0 ? "sentence" : place,
        isSentence: !line.isBullet && /[.!?]$/.test(text),
      };
    });
  });
}

/**
 * A posting's text as read, taken apart into typed lines, each one a bullet, a heading or a sentence and a substring of
 * the text, with refs `J1` to `Jn` in the text's order. The same text always gives the same lines. Lines without a
 * letter or digit (rules, stray bullets) are no lines.
 */
export function postingLines(text: string): PostingLine[] {
  const all = text.split("\n").map(readLine);
  const isLine = (line: ReadLine | undefined) => /[\p{L}\p{N}]/u.test(line?.text ?? "");
  const read = all.filter(isLine);
  const openings = new Set(all.filter((_, i) => !isLine(all[i - 1])));
  const units = unitsOf(read, openings);
  const path = bestPath(units);
  return units.map(({ text }, i) => {
    const { kind, isHeading } = path[i] ?? { kind: "other", isHeading: false };
    const part: LineKind = kind === "must" && saysNice(text) ? "nice" : kind;
    return { ref: `J${i + 1}`, kind: isHeading ? "heading" : part, text };
  });
}

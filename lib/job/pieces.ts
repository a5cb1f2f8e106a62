import { countTokens, type Encoding } from "../ai/tokens.ts";
import { fold } from "../terms/tokenize.ts";
import { OPEN_RANK, type Piece } from "./choose-pieces.ts";
import { readClause, type Surroundings } from "./clause-content.ts";
import { clauseWorth, isOpenKind, type Worth } from "./clause-worth.ts";
import { clausesOf } from "./clauses.ts";
import { saysNice } from "./read-line.ts";
import { groupStarts, type LineKind, type Posting, type PostingLine } from "./schema.ts";
import { OTHER_SUBJECTS } from "./skill-words.ts";
import { wordsOf } from "./words.ts";

/** A piece with its place in the posting. */
export interface PlacedPiece extends Piece {
  /** Index of its line. */
  line: number;
  /** Place in the line's text. */
  start: number;
  end: number;
}

/** Above this share of capitals inside sentences they are no sign of a name, as in German. */
const MANY_CAPITALS = 0.25;
/** So many lines tell how a posting uses capitals. */
const SAMPLE_LINES = 60;

/** What is tried in which order: requirements alone where there is room for all, else with all that may hold some. */
const RANKS: Record<LineKind, number> = {
  must: OPEN_RANK,
  nice: OPEN_RANK,
  task: OPEN_RANK,
  other: OPEN_RANK,
  about: OPEN_RANK,
  heading: OPEN_RANK,
  apply: OPEN_RANK + 1,
  benefit: OPEN_RANK + 1,
  legal: OPEN_RANK + 2,
};
/** Before all else. */
export const FIRST_RANK = 0;
/** Kinds whose lines may be kept in part. A wish stays whole, for what makes it one. */
const SPLIT_KINDS: ReadonlySet<LineKind> = new Set<LineKind>(["must", "task", "other"]);
/** What a heading or a line that is not read is worth: it comes after all that names something. */
const HEADING: Worth = { value: 0.12, names: new Map() };
const CLOSED: Worth = { value: 0.1, names: new Map() };

/**
 * For each line whether its heading must stand over it: over a wish that does not say itself that it is one, and over
 * what follows wishes and would read like one.
 */
function neededHeadings(lines: readonly PostingLine[]): boolean[] {
  let hasWishes = false;
  let followsWishes = false;
  return lines.map(({ kind, text }) => {
    if (kind === "heading") {
      followsWishes = hasWishes;
      hasWishes = false;
      return false;
    }
    const isWish = kind === "nice" && !saysNice(text);
    hasWishes ||= isWish;
    return isWish || followsWishes;
  });
}

function surroundingsOf({ title, company, lines }: Posting): Surroundings {
  const sample = lines.slice(0, SAMPLE_LINES).map((line) => line.text);
  const inside = sample.join("\n").match(/(?<=[\p{Ll},] )\p{L}+/gu) ?? [];
  const capitals = inside.filter((word) => /^\p{Lu}/u.test(word)).length;
  return {
    headWords: new Set(wordsOf(`${title} ${company}`).map(fold)),
    hasPlainCapitals: capitals <= MANY_CAPITALS * inside.length,
  };
}

/** A sentence whose subject is not the applicant. */
function isProse(clause: string, line: string): boolean {
  const first = /^[^\p{L}]*([\p{L}\p{M}]+)/u.exec(clause)?.[1] ?? "";
  return OTHER_SUBJECTS.has(fold(first)) && /[.!?]\s*$/.test(line);
}

const whole = (text: string) => ({ start: 0, end: text.length });

function worthOf(kind: LineKind, clause: string, line: string, around: Surroundings): Worth {
  if (isOpenKind(kind)) {
    return clauseWorth(clause, readClause(clause, around), kind, isProse(clause, line));
  }
  return kind === "heading" ? HEADING : CLOSED;
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count++;
  return count;
}

function once(count: () => number): () => number {
  let result: number | undefined;
  return () => {
    result ??= count();
    return result;
  };
}

/**
 * All that may be chosen from a posting, in its order: a heading, a line of a part that is not read closely and a wish
 * whole, other lines by their clauses. Lines that need not be said (`unsaid` has the reason) are left out.
 */
export function piecesOf(
  posting: Posting,
  unsaid: readonly (string | null)[],
  encoding: Encoding,
): PlacedPiece[] {
  const groups = groupStarts(posting.lines);
  const needs = neededHeadings(posting.lines);
  const around = surroundingsOf(posting);
  const pieces: PlacedPiece[] = [];
  let heading: number | null = null;
  for (const [line, { kind, text }] of posting.lines.entries()) {
    if (unsaid[line]) continue;
    if (kind === "heading") heading = pieces.length;
    const common = {
      line,
      rank: RANKS[kind],
      isRequired: kind === "must",
      group: groups[line] ?? line,
      heading: kind === "heading" ? null : heading,
      needsHeading: needs[line] ?? false,
      isHeading: kind === "heading",
    };
    for (const { start, end } of SPLIT_KINDS.has(kind) ? clausesOf(text) : [whole(text)]) {
      const clause = text.slice(start, end);
      pieces.push({
        ...common,
        ...worthOf(kind, clause, text, around),
        start,
        end,
        cost: once(() => countTokens(`${clause}\n`, encoding)),
        // No token reaches over a space.
        leastCost: 1 + spacesIn(clause),
      });
    }
  }
  return pieces;
}

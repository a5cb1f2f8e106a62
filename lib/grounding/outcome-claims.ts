import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { isGiven } from "./given.ts";
import {
  CHANGES,
  type Change,
  DISTINCTIONS,
  FROM_TO,
  RESULTS,
  RETOLD_AS,
} from "./outcome-tables.ts";
import { type RowFacts, type RowPart, refsOf } from "./row-facts.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { stanceAt } from "./stance.ts";
import { isInPart, isInRows } from "./support.ts";
import { placesWithin } from "./token-places.ts";

/** What came of a deed is said up to here. */
const END = /[,.](?!\p{N})|[;:()[\]|–—“”"„]|\b(?:but|while|whereas|aber|mais|pero)\b/u;

function upToEnd({ folded, text }: SentenceView, start: number, from: number): Span {
  const end = from + (END.exec(folded.slice(from))?.index ?? folded.length - from);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

const WAYS = Object.keys(CHANGES) as Change[];
const changesIn = (folded: string) => WAYS.filter((way) => CHANGES[way].test(folded));

/** A sentence of a row tells of a change that goes one of these ways. */
function tellsChange({ text }: RowPart, ways: readonly Change[]): boolean {
  const folded = foldInPlace(text);
  return (
    FROM_TO.test(folded) ||
    ways.some((way) => RETOLD_AS[way].some((each) => CHANGES[each].test(folded)))
  );
}

/** What is said to have changed: all words but grammar and those of changing. */
const thingsIn = ({ tokens }: SentenceView, places: readonly number[]) =>
  places.filter((at) => {
    const { text = "" } = tokens[at] ?? {};
    return (
      text.length > 2 &&
      !STOP_WORDS.has(text) &&
      !/^\p{N}/u.test(text) &&
      changesIn(text).length === 0
    );
  });

/** A number in it that no check before has marked: the result is a row's. */
const hasRightNumber = ({ view, found }: Claims, { start, end }: Span) =>
  view.numbers.some(
    (each) =>
      start <= each.start &&
      each.start < end &&
      !found.some(
        (other) => other.start - view.offset < each.end && each.start < other.end - view.offset,
      ),
  );

const partsOf = (facts: RowFacts, rows: readonly ResumeEntry[]) =>
  rows.flatMap((row) => facts.parts.get(row) ?? []);

/** A row in question tells of a change of the same thing in the same way; without a way the thing alone is enough. */
function isTold(claims: Claims, result: Span, rows: readonly ResumeEntry[]): boolean {
  const { view, facts } = claims;
  if (hasRightNumber(claims, result)) return true;
  const things = thingsIn(view, placesWithin(view, result.start, result.end));
  if (things.length === 0) return true;
  const ways = changesIn(view.folded.slice(result.start, result.end));
  const isForeign = view.language !== facts.language;
  if (ways.length === 0)
    return isForeign || things.some((at) => isInRows(view, at, rows, facts, "retold"));
  const parts = partsOf(facts, rows).filter((part) => tellsChange(part, ways));
  // Words in another language cannot be compared, the way it went can.
  if (isForeign) return parts.length > 0;
  return parts.some((part) => things.some((at) => isInPart(view, at, part, facts, "retold")));
}

/**
 * What is said to have come of a deed, and distinctions, where the rows in question tell no such change of such a thing
 * and no distinction of the kind. The deed before it is left alone.
 */
export const unsupportedOutcomes: Check = (claims) => {
  const { view, facts, named } = claims;
  const report = (
    said: Span,
    isSupported: (rows: readonly ResumeEntry[]) => boolean,
  ): ReturnType<Check> => {
    const stance = stanceAt(view, said.start);
    // What a deed led to is said, whatever the deed is held against.
    if (!stance.isSaid || stance.about !== "user" || !isGiven(view, said.start, true)) return [];
    const { entries, by } = scopeAt(view, facts, stance, named, said.start);
    if (isSupported(entries)) return [];
    const reason =
      by === "none"
        ? "no row says this"
        : `${refsOf(entries)} ${entries.length === 1 ? "says" : "say"} nothing of this`;
    return [mark(view, said.start, said.end, reason)];
  };
  const results = matchesIn(view.folded, RESULTS).flatMap((match) => {
    const opener = match.slice(1).find((each) => each !== undefined) ?? "";
    const from = match.index + match[0].length;
    const result = upToEnd(view, from - opener.length, from);
    return report(result, (rows) => isTold(claims, result, rows));
  });
  const distinctions = DISTINCTIONS.flatMap(({ said, told }) =>
    matchesIn(view.folded, said).flatMap((match) =>
      report(upToEnd(view, match.index, match.index + match[0].length), (rows) =>
        partsOf(facts, rows).some(({ text }) => told.test(foldInPlace(text))),
      ),
    ),
  );
  return [...results, ...distinctions];
};

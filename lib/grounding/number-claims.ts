import { findTerms } from "../terms/lexicon.ts";
import { fold } from "../terms/tokenize.ts";
import {
  AT_LEAST,
  COMPARISON,
  COUNTED,
  DENIED,
  LISTED,
  LISTED_BEFORE,
  NOT_DENIED,
  NOT_SAID,
  OF_POSTING,
  OF_USER,
} from "./claim-tables.ts";
import { type NumberMention, numbersIn } from "./numbers.ts";
import { holds, type NumberSet, type RowFacts, timeHolds } from "./row-facts.ts";
import { clauseAround, isWithin, markersFor, type SentenceView } from "./sentence-view.ts";
import type { Unsupported } from "./unsupported.ts";

/** What the posting says in numbers, its title and company included. */
export interface PostingNumbers {
  all: NumberSet;
  /** Title and company as they may stand in an answer. */
  names: string[];
}

/** Figures that count or name something and state nothing: list positions, versions, clock times, a title's. */
function saysNothing(
  view: SentenceView,
  mention: NumberMention,
  names: readonly string[],
): boolean {
  const { text } = view;
  const { start, end, kind, values, months } = mention;
  if (isWithin(view.silent, start) || isWithin(view.verbatim, start)) return true;
  const isTitle = names.some((name) => {
    const at = text.lastIndexOf(name, start);
    return at >= 0 && end <= at + name.length;
  });
  if (isTitle) return true;
  if (kind !== "plain") return false;
  const before = fold(text.slice(Math.max(0, start - 40), start));
  const after = fold(text.slice(end, end + 60));
  if ((values[0] ?? 0) <= 1 || /^[/:]\d/.test(after)) return true;
  if (months === null && (LISTED.test(after) || LISTED_BEFORE.test(before))) return true;
  if (months === null && COMPARISON.test(view.folded)) return true;
  return isPartOfName(text, start);
}

/** "ISO 27001", "Python 3": the figure belongs to the name before it. */
function isPartOfName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (!/[\p{L}\p{N}+#][ -]$/u.test(before)) return false;
  const isNamed = findTerms(before).some(
    ({ end, kind }) => kind === "tool" && end === before.length - 1,
  );
  return isNamed || /(?:^|[^\p{L}])\p{Lu}{2,}[ -]$/u.test(before);
}

function isClaim(view: SentenceView, at: number): boolean {
  if (isWithin(view.offered, at) || view.rowRefs.length > 0) return true;
  return !view.isQuestion && (view.jobRefs.length > 0 || OF_USER.test(view.folded));
}

function isSaid(view: SentenceView, at: number): boolean {
  const { before } = clauseAround(view, at, true);
  if (NOT_SAID.test(before)) return false;
  return !DENIED.test(before) || NOT_DENIED.test(before);
}

function countHolds(facts: RowFacts, after: string, value: number): boolean {
  return Object.entries(COUNTED).some(
    ([kind, pattern]) =>
      pattern.test(after) && value <= facts.entries.filter((entry) => entry.kind === kind).length,
  );
}

function inRows(view: SentenceView, mention: NumberMention, facts: RowFacts): boolean {
  if (holds(facts.all, mention)) return true;
  const after = fold(view.text.slice(mention.end, mention.end + 60));
  if (countHolds(facts, after, mention.values[0] ?? 0)) return true;
  if (mention.months === null) return false;
  const before = fold(view.text.slice(Math.max(0, mention.start - 24), mention.start));
  const atLeast = AT_LEAST.test(before) || /^\s?(?:\+|plus\b)/.test(after);
  return timeHolds(facts, mention.months, atLeast, view.text, view.rowRefs);
}

type OfPosting = "holds" | "differs" | "not of it";

/** Whether the number is said of the posting, and whether the posting says it. */
function inPosting(view: SentenceView, mention: NumberMention, posting: PostingNumbers): OfPosting {
  const jobs = markersFor(view, mention.start).filter((ref) => ref.startsWith("J"));
  const { before } = clauseAround(view, mention.start, true);
  const isSpokenOf = OF_POSTING.test(before) && !OF_USER.test(before);
  if (jobs.length === 0 && !isSpokenOf) return "not of it";
  if (holds(posting.all, mention)) return "holds";
  return jobs.length > 0 ? "differs" : "holds";
}

function reasonFor(
  text: string,
  view: SentenceView,
  mention: NumberMention,
  facts: RowFacts,
): string {
  const said = [...new Set(view.rowRefs)].flatMap((ref) => {
    const written = facts.byRef.get(ref)?.written ?? [];
    const same = written.filter(({ kind }) => kind === mention.kind).slice(0, 3);
    return same.length > 0 ? [`[${ref}] says ${same.map((each) => each.text).join(", ")}`] : [];
  });
  if (said.length > 0) return `no row mentions ${text}; ${said.slice(0, 2).join(", ")}`;
  if (mention.months !== null) return `no row mentions ${text}, and no dates add up to it`;
  return `no row mentions ${text}`;
}

/** Numbers of a sentence that neither rows nor, where the sentence is about it, the posting hold. */
export function unsupportedNumbers(
  view: SentenceView,
  facts: RowFacts,
  posting: PostingNumbers,
): Unsupported[] {
  return numbersIn(view.text).flatMap((mention) => {
    const { start, end } = mention;
    if (saysNothing(view, mention, posting.names)) return [];
    if (!isClaim(view, start) || !isSaid(view, start) || inRows(view, mention, facts)) return [];
    const text = view.text.slice(start, end);
    const ofPosting = inPosting(view, mention, posting);
    if (ofPosting === "holds") return [];
    const reason =
      ofPosting === "differs"
        ? `neither the posting nor a row mentions ${text}`
        : reasonFor(text, view, mention, facts);
    return [{ text, start: view.offset + start, end: view.offset + end, reason }];
  });
}

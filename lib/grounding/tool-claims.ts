import { findNames } from "../ai/coach/names.ts";
import { findPhrase } from "../ai/coach/resume-index.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { isListedApart, scopeAt } from "./entry-scope.ts";
import { isGiven } from "./given.ts";
import { phraseAround } from "./phrase-extent.ts";
import { refsOf } from "./row-facts.ts";
import { isLabel, type SentenceView } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";

interface Thing {
  start: number;
  end: number;
  /** The rows that name it, under this name, another one, or a narrower thing. */
  rows: Set<ResumeEntry>;
  inPosting: boolean;
}

/** The tools of a sentence, the skills of it that the posting asks for, and names that no table knows. */
function thingsIn({ view, facts, posting, named }: Claims): Thing[] {
  const rowsOf = (first: number, last: number, key?: string) => {
    const places = [
      ...findPhrase(facts.index, view.stems.slice(first, last)),
      ...(key === undefined ? [] : (facts.index.byTerm.get(key) ?? [])),
    ];
    return new Set(places.map(({ row }) => row.entry));
  };
  const isOfName = (start: number) => named.some((each) => each.start <= start && start < each.end);
  const things = view.terms
    .filter(
      ({ key, kind, start }) => (kind === "tool" || posting.keys.has(key)) && !isOfName(start),
    )
    .map(({ key, start, end, first, last }) => ({
      start,
      end,
      rows: rowsOf(first, last, key),
      inPosting: posting.keys.has(key),
    }));
  const taken = (at: number) => {
    const token = view.tokens[at];
    if (!token) return true;
    return isOfName(token.start) || view.terms.some((term) => term.first <= at && at < term.last);
  };
  // Outside German a name is seen by its capitals.
  if (view.language !== "de") return things;
  const names = findNames(view.text, view.tokens, taken).map(({ start, end, first, last }) => ({
    start,
    end,
    rows: rowsOf(first, last),
    inPosting: view.stems.slice(first, last).every((each) => posting.words.stems.has(each)),
  }));
  const isNumber = (start: number) =>
    view.numbers.some((each) => each.start <= start && start < each.end);
  const isFormed = ({ start, end }: Thing) =>
    /\p{Ll}\p{Lu}|\p{N}|^\p{Lu}{2}/u.test(view.text.slice(start, end));
  return [
    ...things,
    ...names
      .filter(isFormed)
      .filter(({ start, end }) => isForeign(view, start, end) && !isNumber(start)),
  ];
}

/** Words that a table of names takes for one: those of a heading, of a label, in capitals for weight. */
function isForeign(view: SentenceView, start: number, end: number): boolean {
  if (view.groups.some((group) => group.start <= start && start < group.end)) return false;
  return !/^\s*(?:\*\*)?:/.test(view.text.slice(end)) && view.text.slice(start, end).length > 1;
}

/** Tools, skills and names that a sentence gives to the user, or to one job, and the rows in question do not have. */
export const unsupportedTools: Check = (claims) => {
  const { view, facts, named } = claims;
  return thingsIn(claims).flatMap(({ start, end, rows, inPosting }) => {
    if (isLabel(view.text, end)) return [];
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "user") return [];
    if (!isGiven(view, start, stance.isOffered)) return [];
    const scope = scopeAt(view, facts, stance, named, start);
    if (scope.entries.some((row) => rows.has(row))) return [];
    if (isListedApart(view, start, stance, rows)) return [];
    const text = view.text.slice(start, end);
    const whole = phraseAround(view, { start, end }, scope.entries, facts);
    if (rows.size > 0)
      return [
        mark(
          view,
          whole.start,
          whole.end,
          `${text} belongs to ${refsOf(rows)}, not to ${refsOf(scope.entries)}`,
        ),
      ];
    const reason = `no row mentions ${text}${inPosting ? "; only the posting does" : ""}`;
    return [mark(view, start, end, reason)];
  });
};

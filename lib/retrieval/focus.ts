import type { LineKind } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { baseForm } from "../terms/base-form.ts";
import { fold, tokenize } from "../terms/tokenize.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import { namedIn } from "./names.ts";
import { EACH, EXCEPT, FOLLOW_UP, PARTS, POSTING, SIDES, TIME, TOPICS } from "./pointers.ts";
import { GENERIC_WORDS, NO_TOOL } from "./question-words.ts";
import { atTime, inOrderOfTime, partOf } from "./times.ts";
import { isIn, yearsIn } from "./years.ts";

/** What a question is about, once it is known what it points at. */
export interface Focus {
  /** Words and phrases to search for. */
  terms: Unit[];
  /** Markers of the entries pointed at, the most recent first; empty when the question points at none. */
  refs: string[];
  /** Markers of entries that the question leaves out. */
  excluded: string[];
  /** Kinds of posting line asked for. */
  lines: LineKind[];
  side: "missing" | "fit" | null;
  /** One passage of each entry first. */
  each: boolean;
}

const NO_FOCUS: Focus = {
  terms: [],
  refs: [],
  excluded: [],
  lines: [],
  side: null,
  each: false,
};

const GENERIC = new Set(GENERIC_WORDS.flatMap((line) => line.split(" ")).map(baseForm));

/** The focus of the last of a person's turns, oldest first; one that leans on the turn before takes over what it lacks. */
export function focusOf(turns: string[], entries: ResumeEntry[]): Focus {
  return turns.reduce((previous, turn) => readTurn(turn, entries, previous), NO_FOCUS);
}

function readTurn(turn: string, entries: ResumeEntry[], previous: Focus): Focus {
  const folded = fold(turn).replace(/[’`´]/g, "'");
  const except = EXCEPT.exec(folded);
  const asked = except ? folded.replace(except[0], " ") : folded;
  const excluded = except ? readClause(except[1] ?? "", entries, NO_FOCUS).refs : [];
  const { relative, ...own } = readClause(asked, entries, previous);
  if (own.refs.length === 0) own.refs = othersLike(excluded, entries);
  return leaningOn(previous, { ...own, excluded }, relative || FOLLOW_UP.test(folded));
}

type Clause = Focus & { /** It points from where the question before was. */ relative: boolean };

/** What a clause says: each kind of pointer is taken out of it, and what remains is what to search for. */
function readClause(clause: string, entries: ResumeEntry[], previous: Focus): Clause {
  const { years, rest } = yearsIn(clause);
  let text = rest;
  const take = <Meaning>(table: [Meaning, RegExp][]): Meaning | null => {
    const row = table.find(([, form]) => text.search(form) >= 0);
    if (row) text = text.replace(row[1], " ");
    return row?.[0] ?? null;
  };
  const topics = TOPICS.filter(([, form]) => text.search(form) >= 0).map(([kind]) => kind);
  const time = take(TIME);
  const asked = [take(POSTING), take(POSTING)].flatMap((kinds) => kinds ?? []);
  const side = take(SIDES);
  const part = take(PARTS);
  const each = take([[true, EACH]]) ?? false;
  const named = namedIn(clause, entries);

  let found = inOrderOfTime(entries);
  if (part) found = found.filter((entry) => partOf(entry) === part);
  if (named.refs.length > 0) found = found.filter((entry) => named.refs.includes(entry.ref));
  if (years) found = found.filter((entry) => isIn(years, entry));
  if (time) found = atTime(time, found, entries, previous.refs);
  const points = part !== null || time !== null || years !== null || named.refs.length > 0;
  const terms = termsOf(withoutNames(text, named.words));
  // “How many years?” is a question about all jobs.
  const overAll = each && !points && terms.length === 0 && asked.length === 0;
  if (overAll) found = found.filter((entry) => partOf(entry) === "work");
  return {
    ...NO_FOCUS,
    terms,
    refs: points || overAll ? found.map((entry) => entry.ref) : [],
    // What is asked about an entry, or how the posting fits, is no question about the posting's own lines.
    lines: points || side ? [] : [...new Set([...topics, ...asked])],
    side,
    each,
    relative: time === "older" || time === "newer",
  };
}

/** A turn that says nothing of its own asks the same again; one that leans on the last changes only what it names. */
function leaningOn(previous: Focus, own: Focus, leans: boolean): Focus {
  const points = own.refs.length > 0 || own.lines.length > 0 || own.side !== null;
  if (!points && own.terms.length === 0 && !own.each) return previous;
  if (!leans) return own;
  return {
    terms: own.terms.length > 0 ? own.terms : previous.terms,
    refs: points ? own.refs : previous.refs,
    excluded: own.excluded.length > 0 ? own.excluded : previous.excluded,
    lines: points ? own.lines : previous.lines,
    side: points || own.terms.length > 0 ? own.side : previous.side,
    each: own.each,
  };
}

function withoutNames(text: string, names: string[]): string {
  return tokenize(text)
    .filter((token) => names.includes(token.text))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

function termsOf(text: string): Unit[] {
  const plain = text
    .replace(NO_TOOL, " ")
    .replace(/(?<!\p{L})(?:[cdjlmnst]|qu)'(?=\p{L})/gu, " ")
    .replace(/n't(?!\p{L})/gu, " ");
  return unitsOf(plain, true).filter(({ words }) => !words.every((word) => GENERIC.has(word)));
}

/** The other entries of the parts of the resume that these belong to. */
function othersLike(refs: string[], entries: ResumeEntry[]): string[] {
  const parts = new Set(entries.filter((entry) => refs.includes(entry.ref)).map(partOf));
  return inOrderOfTime(entries)
    .filter((entry) => parts.has(partOf(entry)) && !refs.includes(entry.ref))
    .map((entry) => entry.ref);
}

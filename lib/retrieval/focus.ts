import type { LineKind } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { baseForm } from "../terms/base-form.ts";
import { tokenize } from "../terms/tokenize.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import { type EntryName, namedIn } from "./names.ts";
import { ASKED, type Asked, EACH, EXCEPT, HINTS, PARTS } from "./pointers.ts";
import {
  IN_THE_NEW_JOB,
  NOT_MINE,
  OF_THE_PERSON,
  POSTING,
  SIDES,
  TOPICS,
} from "./pointers-posting.ts";
import { AROUND_NAMED, TIME } from "./pointers-time.ts";
import { AUXILIARY, GENERIC_WORDS, NO_TOOL } from "./question-words.ts";
import { atTime, inOrderOfTime, inYears, mainJobs, partOf, type Standpoint } from "./times.ts";
import { monthsOf, yearsIn } from "./years.ts";

/** A word or phrase to search for, and what it counts. */
export interface Sought {
  unit: Unit;
  weight: number;
}

/** What a question is about, once it is known what it points at. */
export interface Focus {
  /** The question as it was asked, folded. */
  question: string;
  /** What the question says beside its pointers, folded, and the words and phrases of it. */
  text: string;
  sought: Sought[];
  /** Markers of the entries pointed at, the likeliest first; empty when the question points at none. */
  refs: string[];
  /** It points at them by a name or a time and not only at a part of the resume. */
  surely: boolean;
  /** Markers of entries that the question leaves out. */
  excluded: string[];
  /** What the rows must not be about. */
  unwanted: Unit[];
  /** Kinds of posting line asked for. */
  lines: LineKind[];
  side: "missing" | "fit" | null;
  /** Whom the question is about. */
  about: "person" | "posting" | "both";
  asked: Asked | null;
  /** One passage of each entry first. */
  each: boolean;
  /** It points from where the question before was. */
  relative: boolean;
}

export const NO_FOCUS: Focus = {
  question: "",
  text: "",
  sought: [],
  refs: [],
  surely: false,
  excluded: [],
  unwanted: [],
  lines: [],
  side: null,
  about: "person",
  asked: null,
  each: false,
  relative: false,
};

/** What the reader of a question knows. */
export interface Known extends Standpoint {
  entries: ResumeEntry[];
  names: EntryName[];
}

const GENERIC = new Set(GENERIC_WORDS.flatMap((line) => line.split(" ")).map(baseForm));
/** What a word that is in every other question counts: nothing but where it is all that was said. */
const GENERIC_WEIGHT = 0.3;

/** A question that is longer than so many words and phrases is a text, and says by then what it is about. */
const MOST_SOUGHT = 150;

/** What the words of a pointer count as words. */
const POINTER_WEIGHT = 0.4;

/** What one question says by itself. @param plain see `plainQuestion`. */
export function readQuestion(plain: string, known: Known): Focus {
  return { ...readClauses(plain, known), question: plain };
}

function readClauses(plain: string, known: Known): Focus {
  const except = EXCEPT.exec(plain);
  // “What they want that is not in my CV” leaves nothing out.
  if (!except || isLacking(plain)) return readClause(plain, known);
  const focus = readClause(plain.replace(except[0], " "), known);
  const left = readClause(except[1] ?? "", { ...known, before: () => [] });
  const named = left.sought.filter(({ weight }) => weight === 1).map(({ unit }) => unit);
  // “The Kubernetes certificate” leaves out one of them, “my current job” all that it points at.
  if (named.length > 0) {
    const asksForAll = focus.refs.length === 0 && focus.sought.every(({ weight }) => weight < 1);
    const refs = asksForAll ? whatWasDone(known.entries) : focus.refs;
    return { ...focus, refs, each: focus.each || asksForAll, unwanted: named };
  }
  const others = focus.refs.length > 0 ? focus.refs : othersLike(left.refs, known.entries);
  return { ...focus, excluded: left.refs, refs: others.filter((ref) => !left.refs.includes(ref)) };
}

function isLacking(plain: string): boolean {
  const asks = (form: RegExp) => plain.search(form) >= 0;
  return asks(NOT_MINE) && (asks(IN_THE_NEW_JOB) || POSTING.some(([, form]) => asks(form)));
}

/** The pointers of a clause, and what it says beside them. */
function pointersIn(clause: string, names: EntryName[]) {
  const { years, rest } = yearsIn(clause);
  let text = rest;
  let loosely = "";
  /** The first row of a table whose form stands in the text; its words are taken out. */
  const take = <Meaning>(table: [Meaning, RegExp][]): { meaning: Meaning; said: string } | null => {
    const [meaning, form] = table.find(([, each]) => text.search(each) >= 0) ?? [];
    if (meaning === undefined || form === undefined) return null;
    const said = text.match(form)?.join(" ") ?? "";
    text = text.replace(form, " ");
    return { meaning, said };
  };
  /** The same for a word that may be meant as it stands too: `school`, `match`. */
  const takeLoosely = <Meaning>(table: [Meaning, RegExp][]): Meaning | null => {
    const taken = take(table);
    loosely += ` ${taken?.said ?? ""}`;
    return taken?.meaning ?? null;
  };
  const has = (form: RegExp) => clause.search(form) >= 0;
  const named = namedIn(clause, names);
  const around = named.refs.length > 0 ? take(AROUND_NAMED) : null;
  const time = take(TIME);
  const side = takeLoosely(SIDES) ?? (isLacking(clause) ? "missing" : null);
  const lines = takeLoosely(POSTING);
  take(POSTING);
  const parts = takeLoosely(PARTS) ?? HINTS.find(([, form]) => has(form))?.[0] ?? null;
  const each = takeLoosely([[true, EACH]]) !== null;
  return {
    years,
    named,
    around: around?.meaning ?? null,
    time,
    side,
    lines,
    parts,
    each,
    topics: TOPICS.filter(([, form]) => has(form)).map(([kind]) => kind),
    asked: ASKED.find(([, form]) => has(form))?.[0] ?? null,
    ofPosting: has(IN_THE_NEW_JOB),
    ofPerson: has(OF_THE_PERSON),
    text: withoutNames(text, named.words),
    loosely: withoutNames(loosely, named.words),
  };
}

type Pointers = ReturnType<typeof pointersIn>;

/** What a clause says: each kind of pointer is taken out of it, and what remains is what to search for. */
function readClause(clause: string, known: Known): Focus {
  const pointers = pointersIn(clause, known.names);
  const { years, named, time, side, lines, parts, each, topics, ofPosting, text } = pointers;
  const surely = time !== null || years !== null || named.refs.length > 0;
  const points = surely || parts !== null;
  const own = soughtIn(text);
  const sought = [...own, ...weaker(soughtIn(pointers.loosely), POINTER_WEIGHT)];
  const searches = own.some(({ weight }) => weight === 1);
  // “How many years?” is a question about all jobs.
  const overAll = each && !points && !searches && !ofPosting && lines === null;
  const isPersonal = pointers.ofPerson || points;
  // “My tasks” are none of the posting's.
  const isPosting =
    ofPosting ||
    lines !== null ||
    side === "missing" ||
    topics.some((kind) => kind !== "task" || !isPersonal);
  return {
    ...NO_FOCUS,
    text,
    sought,
    refs: points || overAll ? entriesMeant(pointers, overAll, known).map(({ ref }) => ref) : [],
    // What is asked about an entry is no question about the posting's own lines.
    lines:
      isPosting && (!points || ofPosting || side)
        ? [...new Set([...topics, ...(lines ?? [])])]
        : [],
    surely,
    side,
    about: !isPosting ? "person" : isPersonal ? "both" : "posting",
    asked: pointers.asked,
    each,
    relative: time?.meaning === "older" || time?.meaning === "newer",
  };
}

/** The entries that all pointers together mean, the likeliest first. */
function entriesMeant(
  { years, named, around, time, parts, each }: Pointers,
  overAll: boolean,
  known: Known,
): ResumeEntry[] {
  const { entries, year } = known;
  let found = inOrderOfTime(entries);
  if (parts) found = found.filter((entry) => parts.includes(partOf(entry)));
  if (around) found = besideNamed(around, named.refs, found);
  else if (named.refs.length > 0) found = found.filter(({ ref }) => named.refs.includes(ref));
  if (years) {
    found = inYears(years, found, year);
    // “What did I do in 2018” asks for the work.
    if (!parts && !each) found = mainJobs(years, found, year);
  }
  if (time) found = atTime(time.meaning, time.said, found, entries, known);
  return overAll ? found.filter((entry) => partOf(entry) === "work") : found;
}

/** The entries of time before the first, or after the last, of those named; nearest first. */
function besideNamed(
  side: "before" | "after",
  refs: string[],
  found: ResumeEntry[],
): ResumeEntry[] {
  const named = found.filter((entry) => refs.includes(entry.ref));
  const spans = named.flatMap((entry) => monthsOf(entry) ?? []);
  const begin = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...spans.map(({ to }) => to));
  return found.filter((entry) => {
    const own = monthsOf(entry);
    if (!own || named.includes(entry) || !named.some((each) => partOf(each) === partOf(entry))) {
      return false;
    }
    return side === "before" ? own.from < begin : own.to > end;
  });
}

function withoutNames(text: string, names: string[]): string {
  return tokenize(text)
    .filter((token) => names.includes(token.text))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** The words and phrases of a text, each once; those that say little count little. */
export function soughtIn(text: string): Sought[] {
  const plain = text
    .replace(NO_TOOL, " ")
    .replace(AUXILIARY, " ")
    .replace(/(?<!\p{L})(?:[cdjlmnst]|qu)'(?=\p{L})/gu, " ")
    .replace(/\p{L}+n't(?!\p{L})|'(?:s|m|re|ve|d|ll)(?!\p{L})/gu, " ");
  const seen = new Set<string>();
  const units = unitsOf(plain, true).slice(0, MOST_SOUGHT);
  return units.flatMap((unit) => {
    const id = unit.words.join(" ");
    if (seen.has(id)) return [];
    seen.add(id);
    const isGeneric = unit.words.every((word) => GENERIC.has(word));
    return [{ unit, weight: isGeneric ? GENERIC_WEIGHT : 1 }];
  });
}

/** All that is not only listed, the most recent first. */
function whatWasDone(entries: ResumeEntry[]): string[] {
  return inOrderOfTime(entries).flatMap(({ kind, ref }) => (kind === "skill" ? [] : [ref]));
}

export function weaker(sought: Sought[], by: number): Sought[] {
  return sought.map(({ unit, weight }) => ({ unit, weight: weight * by }));
}

/** The other entries of the parts of the resume that these belong to; none where these are all of a part. */
function othersLike(refs: string[], entries: ResumeEntry[]): string[] {
  const parts = new Set(entries.filter((entry) => refs.includes(entry.ref)).map(partOf));
  return inOrderOfTime(entries)
    .filter((entry) => parts.has(partOf(entry)) && !refs.includes(entry.ref))
    .map((entry) => entry.ref);
}

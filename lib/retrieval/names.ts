import type { ResumeEntry } from "../resume/schema.ts";
import { baseForm } from "../terms/base-form.ts";
import { STOP_WORDS } from "../terms/stop-words.ts";
import { sensesOf } from "../terms/thesaurus.ts";
import { tokenize } from "../terms/tokenize.ts";
import { hasContent } from "../terms/units.ts";
import { nearest } from "./nearest.ts";

/** Words in names of organizations and places that do not tell one from another; folded. */
const COMMON_IN_NAMES = new Set(
  [
    ...STOP_WORDS,
    "gmbh ltd limited inc llc plc corp corporation company group holding sarl university college school institute",
    "academy hospital clinic general community national international central united first systems solutions services",
    "technology technologies consulting software digital self employed freelance selbststandig universitat hochschule",
    "schule institut klinik krankenhaus universite ecole hopital clinique universidad escuela instituto remote hybrid",
    "council house home centre center foundation trust association society club team studio studios media energy foods",
  ].flatMap((line) => line.split(" ")),
);

const LEGAL = new Set(
  "gmbh ag kg se ev ltd limited inc llc llp plc corp co sarl sas sa sl bv ab".split(" "),
);

/** A name is recognised with a slip from this many letters on. */
const LONG_NAME = 6;
/** In a longer text, slips are not looked for: each word would be held against each name. */
const MOST_WORDS = 60;

/** The words by which an entry can be meant. */
export interface EntryName {
  entry: ResumeEntry;
  /** Of the organization and of the place, those of its own. */
  own: string[];
  /** The organization's whole name, without its legal form. */
  organization: string[];
  title: string[];
}

const AT = "at for with from joined left bei fur chez pour en con".split(" ");

/** What a text names, and the words by which it does; they are no terms to search for then. */
export interface Named {
  refs: string[];
  words: string[];
}

export function namesOf(entries: ResumeEntry[]): EntryName[] {
  return entries.map((entry) => {
    // “Ward Manager, Acute Medical Unit” is called a ward manager.
    const [head = ""] = entry.title.split(/[,(|/]| [–-] /);
    const title = wordsOf(entry.kind === "work" ? head : entry.title).filter(
      (word) => word.length > 2 && hasContent(word),
    );
    const organization = wordsOf(entry.organization.split(",")[0] ?? "");
    const own = [...organization, ...placeOf(entry)].filter(isOwn);
    return { entry, own, organization: organization.filter((word) => !LEGAL.has(word)), title };
  });
}

/** A word of a trade tells no name: `Larchwood` does, `nursing` does not. */
const isOwn = (word: string): boolean =>
  word.length > 3 && !COMMON_IN_NAMES.has(word) && !isOfATrade(word);

const isOfATrade = (word: string): boolean =>
  (sensesOf(baseForm(word), word)?.names.length ?? 0) > 0;

/** What a job's header says beside its title, its organization and its dates. */
function placeOf({ kind, section, header, title, organization }: ResumeEntry): string[] {
  if (kind !== "work" || section) return [];
  const known = new Set([...wordsOf(title), ...wordsOf(organization)]);
  const words = wordsOf(header.replace(/\([^()]*\)$/, " "));
  return words.filter((word) => !known.has(word));
}

/**
 * The entries that a text names: by a word of the organization or place that is its own, by a project's whole name, or
 * by the whole of a job title of two words or more, the longest such title alone.
 */
export function namedIn(text: string, names: EntryName[]): Named {
  const own = new Set(names.flatMap((name) => name.own));
  const written = wordsOf(text);
  const said = written.map((word) => {
    const isSlip =
      written.length <= MOST_WORDS &&
      word.length >= LONG_NAME &&
      !own.has(word) &&
      !isOfATrade(word);
    return { word, meant: (isSlip ? nearest(word, own) : null) ?? word };
  });
  const words = new Set(said.map(({ meant }) => meant));
  const has = (word: string) => words.has(word);
  const inOrder = said.map(({ word }) => word).join(" ");
  const isNamedBy = (title: string[]) =>
    (title.length > 1 || (title.join("").length > 4 && !title.some(isOfATrade))) &&
    ` ${inOrder} `.includes(` ${title.join(" ")} `);
  // Where each word of a name is a word of a trade, the whole of it names: “at Deutsche Bank”.
  const isAt = (organization: string[]) =>
    organization.length > 1
      ? ` ${inOrder} `.includes(` ${organization.join(" ")} `)
      : AT.some((word) => ` ${inOrder} `.includes(` ${word} ${organization.join("")} `));
  const byName = [
    ...names
      .map(({ entry, own, organization }) => ({
        entry,
        by:
          own.length === 0 && organization.length > 0 && isAt(organization)
            ? organization
            : own.filter(has),
      }))
      .filter(({ by }) => by.length > 0),
    ...names
      .filter(({ entry, title }) => entry.kind === "project" && isNamedBy(title))
      .map(({ entry, title }) => ({ entry, by: title })),
  ];
  const byTitle = names
    .filter(({ entry, title }) => entry.kind === "work" && title.length > 1 && isNamedBy(title))
    .map(({ entry, title }) => ({ entry, by: title }));
  const longest = byTitle.reduce((most, { by }) => Math.max(most, by.length), 0);
  const meant = byName.length > 0 ? byName : byTitle.filter(({ by }) => by.length === longest);
  const named = new Set(meant.flatMap(({ by }) => by));
  return {
    refs: [...new Set(meant.map(({ entry }) => entry.ref))],
    words: said.filter((each) => named.has(each.meant)).map(({ word }) => word),
  };
}

/** Of a title, the share of words by which an answer speaks of it. */
const MOST_OF_TITLE = 0.5;

/** The entries that an answer speaks of, by their markers, else by names, else by titles, in its order. */
export function mentionedIn(answer: string, names: EntryName[]): string[] {
  const known = new Set(names.map(({ entry }) => entry.ref));
  const marked = [...answer.matchAll(/\[([A-Z]\d+)\]/g)].map(([, ref = ""]) => ref);
  const byMarker = [...new Set(marked.filter((ref) => known.has(ref)))];
  if (byMarker.length > 0) return byMarker;
  const words = wordsOf(answer);
  const placeOfAny = (wanted: string[], share: number): number => {
    const places = wanted.map((word) => words.indexOf(word)).filter((at) => at >= 0);
    const enough = places.length > 0 && places.length >= wanted.length * share;
    return enough ? Math.min(...places) : Number.POSITIVE_INFINITY;
  };
  const inOrder = (placeIn: (name: EntryName) => number): string[] =>
    names
      .map((name) => ({ ref: name.entry.ref, at: placeIn(name) }))
      .filter(({ at }) => at < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.at - b.at)
      .map(({ ref }) => ref);
  const byName = inOrder(({ own }) => placeOfAny(own, 0));
  if (byName.length > 0) return byName;
  return inOrder(({ entry, title }) =>
    entry.kind === "work" && title.length < 2
      ? Number.POSITIVE_INFINITY
      : placeOfAny(title, MOST_OF_TITLE),
  );
}

function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

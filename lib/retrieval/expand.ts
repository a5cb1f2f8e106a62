import { isLoose } from "../terms/thesaurus.ts";
import type { Unit } from "../terms/units.ts";
import { shortForms } from "./acronyms.ts";
import type { Corpus } from "./corpus.ts";
import type { Sought } from "./focus.ts";

/** What a word or phrase of a question is looked for by: keys, and places in the index, each with what it counts. */
export interface Wanted {
  keys: Map<string, number>;
  places: ReadonlyMap<number, number>;
}

/** What the sense of a word counts beside the word itself; that of a phrase is surer. */
const SENSE_WEIGHT = 0.6;
const PHRASE_SENSE_WEIGHT = 0.8;
/** What a sense in everyday words counts of that: they are said of many things. */
const LOOSE = 0.75;
/** What a word of a phrase counts by itself. */
const PART_WEIGHT = 0.35;
/** What a member of a group of skills counts for the group's name. */
const MEMBER_WEIGHT = 0.4;
/** What a short form counts for the words that it may stand for. */
const SHORT_WEIGHT = 0.8;

/** In a longer question slips are not looked for: each word would be held against each of the resume. */
const MOST_WITH_SLIPS = 40;

const NOWHERE: ReadonlyMap<number, number> = new Map();

/**
 * What to look for, word by word and phrase by phrase: the words themselves, what the tables know under the same sense,
 * words of the resume and posting that are related by their spelling, short forms and what they are short for, and for
 * the name of a group of skills on the resume its members, so that “databases” finds the bullets about PostgreSQL.
 * @param text what the question says, for the short forms of its phrases.
 */
export function wantedOf(sought: Sought[], text: string, corpus: Corpus): Wanted[] {
  const { acronyms, index, relatives, skillGroups } = corpus;
  const looksForSlips = sought.length <= MOST_WITH_SLIPS;
  const byUnit = sought.flatMap(({ unit, weight }) => {
    const [first = "", ...others] = unit.words;
    const isPhrase = others.length > 0;
    const keys = new Map<string, number>();
    const add = (key: string, share: number) =>
      keys.set(key, Math.max(keys.get(key) ?? 0, share * weight));
    for (const key of unit.terms) add(key, 1);
    for (const key of unit.names) {
      add(key, (isPhrase ? PHRASE_SENSE_WEIGHT : SENSE_WEIGHT) * (isLoose(key) ? LOOSE : 1));
    }
    if (!isPhrase) {
      add(first, 1);
      for (const [word, share] of relatives(first, looksForSlips)) add(word, share);
    }
    for (const { name, members } of skillGroups) {
      if (!name.some((each) => isSame(each, unit))) continue;
      for (const member of members) {
        if (name.some((each) => isSame(each, member))) continue;
        for (const key of [...member.words, ...member.terms]) add(key, MEMBER_WEIGHT);
      }
    }
    const isShortForm = looksForSlips && !isPhrase && weight === 1 && !index.occurrences.has(first);
    const places = isShortForm ? acronyms.spelledOut(first) : NOWHERE;
    return [{ keys, places }, ...unit.parts.map((part) => wordOfPhrase(part, weight))];
  });
  const short = shortForms(text, acronyms.known).map((form) => ({
    keys: new Map([[form, SHORT_WEIGHT]]),
    places: NOWHERE,
  }));
  return [...byUnit, ...short];
}

function wordOfPhrase({ words, names }: Unit, weight: number): Wanted {
  const keys = new Map([
    ...names.map((key) => [key, PART_WEIGHT * SENSE_WEIGHT * weight] as const),
    ...words.map((word) => [word, PART_WEIGHT * weight] as const),
  ]);
  return { keys, places: NOWHERE };
}

function isSame(a: Unit, b: Unit): boolean {
  return (
    a.words.join(" ") === b.words.join(" ") ||
    a.names.some((key) => b.names.includes(key)) ||
    a.terms.some((key) => b.terms.includes(key))
  );
}

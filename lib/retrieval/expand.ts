import type { ResumeEntry } from "../resume/schema.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
import type { Sought } from "./focus.ts";
import type { Wanted } from "./rank.ts";

/** What the sense of a word counts beside the word itself; that of a phrase is surer. */
const SENSE_WEIGHT = 0.6;
const PHRASE_SENSE_WEIGHT = 0.8;
/** What a word of a phrase counts by itself. */
const PART_WEIGHT = 0.35;
/** What a member of a group of skills counts for the group's name. */
const MEMBER_WEIGHT = 0.4;

/**
 * What to look for, word by word and phrase by phrase: the words themselves, what the tables know under the same sense,
 * and for the name of a group of skills on the resume its members, so that “databases” finds the bullets about
 * PostgreSQL.
 */
export function wantedOf(sought: Sought[], entries: ResumeEntry[]): Wanted[] {
  const groups = entries
    .filter(({ kind, section }) => kind === "skill" && !section)
    .map(({ title, header }) => ({ name: unitsOf(title, true), members: unitsOf(header, true) }));
  return sought.flatMap(({ unit, weight }) => {
    const [first = "", ...others] = unit.words;
    const isPhrase = others.length > 0;
    const wanted: Wanted = new Map();
    const add = (key: string, share: number) =>
      wanted.set(key, Math.max(wanted.get(key) ?? 0, share * weight));
    for (const key of unit.terms) add(key, 1);
    for (const key of unit.names) add(key, isPhrase ? PHRASE_SENSE_WEIGHT : SENSE_WEIGHT);
    if (!isPhrase) add(first, 1);
    for (const { name, members } of groups) {
      if (!name.some((each) => isSame(each, unit))) continue;
      for (const member of members) {
        if (name.some((each) => isSame(each, member))) continue;
        for (const key of [...member.words, ...member.terms]) add(key, MEMBER_WEIGHT);
      }
    }
    return [wanted, ...unit.parts.map((part) => wordOfPhrase(part, weight))];
  });
}

function wordOfPhrase({ words, names }: Unit, weight: number): Wanted {
  return new Map([
    ...names.map((key) => [key, PART_WEIGHT * SENSE_WEIGHT * weight] as const),
    ...words.map((word) => [word, PART_WEIGHT * weight] as const),
  ]);
}

function isSame(a: Unit, b: Unit): boolean {
  return (
    a.words.join(" ") === b.words.join(" ") ||
    a.names.some((key) => b.names.includes(key)) ||
    a.terms.some((key) => b.terms.includes(key))
  );
}

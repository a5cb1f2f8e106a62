import type { ResumeEntry } from "../resume/schema.ts";
import { type Unit, unitsOf } from "../terms/units.ts";
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
export function expandUnits(units: Unit[], entries: ResumeEntry[]): Wanted[] {
  const groups = entries.filter(({ kind, section }) => kind === "skill" && !section);
  return units.flatMap((unit) => {
    const [first = "", ...others] = unit.words;
    const isPhrase = others.length > 0;
    const wanted: Wanted = new Map();
    const add = (key: string, weight: number) =>
      wanted.set(key, Math.max(wanted.get(key) ?? 0, weight));
    for (const key of unit.terms) add(key, 1);
    for (const key of unit.names) add(key, isPhrase ? PHRASE_SENSE_WEIGHT : SENSE_WEIGHT);
    if (!isPhrase) add(first, 1);
    for (const { title, header } of groups) {
      const name = unitsOf(title, true);
      if (!name.some((each) => isSame(each, unit))) continue;
      for (const member of unitsOf(header, true)) {
        if (name.some((each) => isSame(each, member))) continue;
        for (const key of [...member.words, ...member.terms]) add(key, MEMBER_WEIGHT);
      }
    }
    const parts = isPhrase ? unit.words.map((word): Wanted => new Map([[word, PART_WEIGHT]])) : [];
    return [wanted, ...parts];
  });
}

function isSame(a: Unit, b: Unit): boolean {
  return (
    a.words.join(" ") === b.words.join(" ") ||
    a.names.some((key) => b.names.includes(key)) ||
    a.terms.some((key) => b.terms.includes(key))
  );
}

import { keptByWord } from "../terms/word-cache.ts";
import { nearest } from "./nearest.ts";
import type { Index } from "./rank.ts";

/** What other words of the index a word of a question may mean, and how surely. */
export type Relatives = (base: string, looksForSlips: boolean) => ReadonlyMap<string, number>;

/** One family, by a beginning in common: `install` and `installation`. */
const FAMILY = 0.5;
/** The same word in another language, by what is left without its spelling and ending: `kommunikation`. */
const COGNATE = 0.6;
/** A slip, where nothing else is known by that spelling. */
const SLIP = 0.6;

const SHORTEST_FAMILY = 5;
/** The share of the longer word that the beginning in common makes up. */
const IN_COMMON = 0.6;
const SHORTEST_SLIP = 5;

/** Spellings that differ between the languages, in the order in which they are made the same. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/qu|ck|k/g, "c"],
  [/x/g, "cs"],
  [/z/g, "s"],
  [/y|j/g, "i"],
  [/w/g, "v"],
  [/(.)\1+/g, "$1"],
];
/** Endings by which the languages make nouns, verbs and adjectives of the same word. */
const ENDING =
  /(?<=^.{4,})(?:at?ion|ac?ion|sion|cion|tion|ation|ement|ment|ment[oe]|i?tat|i?dad|i?te|it[iy]|ier|er|ar|ir|iert|iren|ieren|isch|ic[oa]?|ical|ique|ica|al|el|iv[oae]?|if|os[oa]?|eus?|or|eur|ist[ae]?|an[tc]?[ei]?|en[tc]?[ei]?|ur[ae]?|ad[ao]|at|e|a|o|i)$/;

const skeleton = keptByWord((word) => {
  const spelled = SPELLINGS.reduce((text, [form, letters]) => text.replace(form, letters), word);
  return spelled.replace(ENDING, "");
});

/** Reads the words of an index once; what it gives for a word costs a look at those that begin alike. */
export function relativesIn({ occurrences }: Index): Relatives {
  const words = [...occurrences.keys()].filter((key) => /^[a-z]{4,60}$/.test(key));
  const byStart = new Map<string, string[]>();
  const bySkeleton = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string) => {
    const list = map.get(key);
    if (list) list.push(word);
    else map.set(key, [word]);
  };
  for (const word of words) {
    add(byStart, word.slice(0, SHORTEST_FAMILY), word);
    add(bySkeleton, skeleton(word), word);
  }
  return (base, looksForSlips) => {
    const related = new Map<string, number>();
    if (!/^[a-z]{4,60}$/.test(base)) return related;
    for (const word of byStart.get(base.slice(0, SHORTEST_FAMILY)) ?? []) {
      if (word !== base && isFamily(word, base)) related.set(word, FAMILY);
    }
    for (const word of bySkeleton.get(skeleton(base)) ?? []) {
      if (word !== base) related.set(word, COGNATE);
    }
    if (
      looksForSlips &&
      related.size === 0 &&
      !occurrences.has(base) &&
      base.length >= SHORTEST_SLIP
    ) {
      const meant = nearest(base, words);
      if (meant !== null) related.set(meant, SLIP);
    }
    return related;
  };
}

function isFamily(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= SHORTEST_FAMILY && common >= IN_COMMON * Math.max(a.length, b.length);
}

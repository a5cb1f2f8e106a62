import type { ResumeEntry } from "../resume/schema.ts";
import { baseForm } from "../terms/base-form.ts";
import { fold } from "../terms/tokenize.ts";
import type { Unit } from "../terms/units.ts";
import { levelIn } from "./levels.ts";
import { EMPTY_IN_REQUIREMENTS, LIKE, OR } from "./question-words.ts";
import { type Counts, type Index, rarity, unitsOfText } from "./rank.ts";
import { partOf } from "./times.ts";
import { monthsOf } from "./years.ts";

/** A tool, skill or certificate says more about what is wanted than the words around it. */
const KNOWN_WEIGHT = 4;
/** What it counts that the resume has another word for it, and that it has a part of a phrase. */
const SENSE = 0.7;
const PART = 0.4;
/** How much one row that covers a line counts beside all rows together. */
const ONE_ROW = 0.6;
/** What a line is covered by at most when the language that it wants is known less well, or the years are too few. */
const TOO_LOW = 0.15;

const EMPTY = new Set(EMPTY_IN_REQUIREMENTS.flatMap((line) => line.split(" ")).map(baseForm));
const YEARS =
  /(\d{1,2}|two|three|four|five|six|seven|eight|ten|zwei|drei|vier|funf|sechs|sieben|acht|zehn|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez)\+?\s*(?:or more )?(?:years|jahren?|ans|anos)/;
const IN_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "two zwei deux dos",
    "three drei trois tres",
    "four vier quatre cuatro",
    "five funf cinq cinco",
    "six sechs six seis",
    "seven sieben sept siete",
    "eight acht huit ocho",
    "nine",
    "ten zehn dix diez",
  ].flatMap((words, at) => words.split(" ").map((word) => [word, at + 2])),
);

/** How much of a line of the posting the resume covers, from 0 to 1. */
export type Coverage = (at: number) => number;

export function coverageOf(index: Index, entries: ResumeEntry[], year: number): Coverage {
  const { passages, counts, headers } = index;
  const rows = [...passages.keys()].filter((at) => passages[at]?.entry);
  const union: Counts = new Map();
  for (const at of rows) {
    for (const key of [...(counts[at]?.keys() ?? []), ...(headers[at]?.keys() ?? [])]) union.set(key, 1);
  }
  const weightOf = (unit: Unit): number => {
    const key = unit.terms[0] ?? unit.words[0] ?? "";
    return rarity(index, key) * (unit.terms.length > 0 ? KNOWN_WEIGHT : 1);
  };
  const share = (units: Unit[], has: (key: string) => boolean, anyWillDo: boolean): number => {
    const met = units.map((unit) => ({ weight: weightOf(unit), met: metBy(unit, has) }));
    const all = met.reduce((sum, { weight }) => sum + weight, 0);
    if (all === 0) return 0;
    if (anyWillDo) {
      const named = met.filter((_, at) => isName(units[at]));
      if (named.length > 1) return named.reduce((best, each) => Math.max(best, each.met), 0);
    }
    return met.reduce((sum, each) => sum + each.weight * each.met, 0) / all;
  };
  const worked = yearsWorked(entries, year);
  return (at) => {
    const text = passages[at]?.text ?? "";
    const folded = fold(text);
    const limit = Math.min(languageLimit(folded, text, entries), yearsLimit(folded, worked));
    const units = unitsOfText(text).filter(({ words }) => !words.every((word) => EMPTY.has(word)));
    if (units.length === 0) return Math.min(limit, 1);
    const anyWillDo = OR.test(folded);
    const together = share(units, (key) => union.has(key), anyWillDo);
    const alone = rows.reduce((best, row) => {
      const has = (key: string) => counts[row]?.has(key) || headers[row]?.has(key) || false;
      return Math.max(best, share(units, has, anyWillDo));
    }, 0);
    const covered = ONE_ROW * alone + (1 - ONE_ROW) * together;
    return Math.min(limit, LIKE.test(folded) ? Math.sqrt(covered) : covered);
  };
}

function metBy({ terms, words, names, parts }: Unit, has: (key: string) => boolean): number {
  if (terms.some(has)) return 1;
  if (words.length === 1 && words.every(has)) return 1;
  if (words.length > 1 && words.every(has)) return 1;
  if (names.some(has)) return SENSE;
  return parts.some(({ words: [word = ""] }) => has(word)) ? PART : 0;
}

const isName = (unit: Unit | undefined): boolean => (unit?.terms.length ?? 0) > 0 || (unit?.isName ?? false);

/** What a line that wants a language at a level can be covered by; 1 where it wants none that the resume lists. */
function languageLimit(folded: string, text: string, entries: ResumeEntry[]): number {
  const wanted = levelIn(folded);
  if (wanted === null) return 1;
  const units = unitsOfText(text);
  const spoken = entries.filter((entry) => partOf(entry) === "language");
  for (const entry of spoken) {
    const named = unitsOfText(entry.title).some((name) =>
      units.some(
        (unit) =>
          unit.words.some((word) => name.words.includes(word)) ||
          unit.names.some((key) => name.names.includes(key)),
      ),
    );
    const known = levelIn(fold(entry.header));
    if (named && known !== null) return known >= wanted ? 1 : TOO_LOW;
  }
  return 1;
}

function yearsLimit(folded: string, worked: number): number {
  const [, said] = YEARS.exec(folded) ?? [];
  if (said === undefined) return 1;
  return worked >= (IN_WORDS[said] ?? Number(said)) ? 1 : TOO_LOW;
}

/** Years with a job, those with two counted once. */
function yearsWorked(entries: ResumeEntry[], year: number): number {
  const spans = entries
    .filter((entry) => partOf(entry) === "work")
    .flatMap((entry) => monthsOf(entry) ?? [])
    .map(({ from, to }) => ({ from, to: Math.min(to, (year + 1) * 12) }))
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let until = 0;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months / 12;
}

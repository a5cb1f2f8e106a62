import type { ResumeEntry } from "../resume/schema.ts";
import { baseForm } from "../terms/base-form.ts";
import { fold } from "../terms/tokenize.ts";
import type { Unit } from "../terms/units.ts";
import { levelIn } from "./levels.ts";
import { EMPTY_IN_REQUIREMENTS, LIKE, OR } from "./question-words.ts";
import { type Index, rarity, unitsOfText } from "./rank.ts";
import { partOf } from "./times.ts";
import { monthsOf } from "./years.ts";

/** A tool, skill or certificate says more about what is wanted than the words around it. */
const KNOWN_WEIGHT = 4;
/** What it counts that the resume has another word for it, and that it has a part of a phrase. */
const SENSE = 0.7;
const PART = 0.4;
/** How much one row that covers a line counts beside all rows together. */
const ONE_ROW = 0.6;
/** How many lines are held against each row by itself: all of a posting of ordinary length. */
const EXAMINED = 80;
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

/**
 * How much of each line of the posting the resume covers, from 0 to 1: in all its rows together, and for the lines that
 * look the least covered also in the one row that covers most.
 * @param lines places in the index. @param year see `requirementsOf`.
 */
export function coverageOf(
  index: Index,
  lines: number[],
  wantedOf: (at: number) => number,
  entries: ResumeEntry[],
  year: number,
): (at: number) => number {
  const { passages, counts, headers } = index;
  const rows = [...passages.keys()].filter((at) => passages[at]?.entry);
  const inRow = (row: number) => (key: string) =>
    counts[row]?.has(key) || headers[row]?.has(key) || false;
  const union = new Set(
    rows.flatMap((row) => [...(counts[row]?.keys() ?? []), ...(headers[row]?.keys() ?? [])]),
  );
  const worked = yearsWorked(entries, year);
  const readLine = (at: number) => {
    const text = passages[at]?.text ?? "";
    const folded = fold(text);
    const units = unitsOfText(text).filter(({ words }) => !words.every((word) => EMPTY.has(word)));
    const language = languageCoverage(folded, text, entries);
    const limit = yearsLimit(folded, worked);
    const share = shareOf(index, units, OR.test(folded));
    return {
      units,
      share,
      limit,
      language,
      likeWillDo: LIKE.test(folded),
      isEmpty: units.length === 0,
    };
  };
  const covered = new Map<number, number>();
  const all: { at: number; together: number; line: ReturnType<typeof readLine> }[] = [];
  for (const at of lines) {
    const line = readLine(at);
    const together = line.isEmpty ? 1 : line.share((key) => union.has(key));
    covered.set(at, line.language ?? Math.min(line.limit, together));
    all.push({ at, together, line });
  }
  const least = all
    .sort((a, b) => wantedOf(b.at) * (1 - b.together) - wantedOf(a.at) * (1 - a.together))
    .slice(0, EXAMINED);
  for (const { at, together, line } of least) {
    const { share, limit, likeWillDo, language } = line;
    if (language !== null) continue;
    const alone = rowsWithAny(index, line.units).reduce(
      (best, row) => Math.max(best, share(inRow(row))),
      0,
    );
    const both = ONE_ROW * alone + (1 - ONE_ROW) * together;
    covered.set(at, Math.min(limit, likeWillDo ? Math.sqrt(both) : both));
  }
  return (at) => covered.get(at) ?? 0;
}

type Has = (key: string) => boolean;

function shareOf(index: Index, units: Unit[], anyWillDo: boolean): (has: Has) => number {
  const weights = units.map(({ terms, words }) => {
    const rare = rarity(index, terms[0] ?? words[0] ?? "");
    return rare * (terms.length > 0 ? KNOWN_WEIGHT : 1);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const named = units.filter(({ terms, isName }) => terms.length > 0 || isName);
  return (has) => {
    if (all === 0) return 0;
    if (anyWillDo && named.length > 1) {
      return named.reduce((best, unit) => Math.max(best, metBy(unit, has)), 0);
    }
    return units.reduce((sum, unit, at) => sum + (weights[at] ?? 0) * metBy(unit, has), 0) / all;
  };
}

/** Places of the resume's passages that hold a word or sense of any of the units. */
function rowsWithAny({ passages, occurrences }: Index, units: Unit[]): number[] {
  const rows = new Set<number>();
  for (const { terms, words, names } of units) {
    for (const key of [...terms, ...words, ...names]) {
      for (const at of occurrences.get(key) ?? []) if (passages[at]?.entry) rows.add(at);
    }
  }
  return [...rows];
}

function metBy({ terms, words, names, parts }: Unit, has: Has): number {
  if (terms.some(has)) return 1;
  if (words.length > 0 && words.every(has)) return 1;
  if (names.some(has)) return SENSE;
  return parts.some(({ words: [word = ""] }) => has(word)) ? PART : 0;
}

/**
 * How a line that wants a language at a level is covered, where the resume lists the language with one; null for any
 * other line.
 */
function languageCoverage(folded: string, text: string, entries: ResumeEntry[]): number | null {
  const wanted = levelIn(folded);
  if (wanted === null) return null;
  const units = unitsOfText(text);
  for (const entry of entries) {
    if (partOf(entry) !== "language") continue;
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
  return null;
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

import type { ResumeEntry } from "../resume/schema.ts";
import { isInGap } from "./career-spans.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import { likelyParts } from "./likely-parts.ts";
import type { NumberMention } from "./number-mention.ts";
import { isYear, numberSet } from "./number-set.ts";
import { refsOf } from "./row-facts.ts";
import { phraseAt, type SentenceView } from "./sentence-view.ts";
import { tellingIn } from "./support.ts";
import { GAP } from "./time-claims.ts";

const BEFORE_A_YEAR =
  /(?:\b(?:in|since|from|until|till|to|by|of|during|between|and|around|before|after|through|year|early|late|mid|spring|summer|autumn|fall|winter|seit|ab|bis|von|im jahr|nach|vor|und|anfang|ende|en|depuis|jusqu['’]en|fin|debut|de|entre|et|apres|avant|desde|hasta|a|y|finales de|del?)|[(–/-]|,)\s*[–-]?$/;
const STARTS =
  /\b(?:since|from|joined|started|starting|began|beginning(?! of)|seit|ab|von|depuis|desde)\s(?:\w+\s)?$/;
const ENDS_A_RANGE = /\d{4}\s?[–-]$|\d{4}\s?(?:to|–|-|bis|a|au|al|hasta)\s(?:\p{L}+ )?$/u;
const ENDS = /\b(?:until|till|left|ended|ending|bis|jusqu['’]en|hasta)\s(?:\w+\s)?$/;

/** "autumn 2021": the season belongs to the year. */
export const SEASON =
  /\b(?:early |late )?(?:spring|summer|autumn|fall|winter|fruhjahr|fruhling|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno)(?: of| de| del)?\s$/;

/** Whether the figures are a year: "since 2019", not "2000 users". */
export function isDate(view: SentenceView, { start, kind, values, months, isWord }: NumberMention) {
  if (kind === "date") return true;
  if (kind !== "plain" || months !== null || isWord || values.length > 1) return false;
  if (!isYear(values[0] ?? 0)) return false;
  return BEFORE_A_YEAR.test(view.folded.slice(Math.max(0, start - 24), start));
}

interface Dated {
  startDate: string | null;
  endDate: string | null;
}

/** A month counts as a hundredth, as in `NumberMention`; a date without one is its year. */
function asNumber(date: string): number {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) + (month ?? 0) / 100;
}

const matches = (date: string | null, value: number) => {
  if (!date) return false;
  const own = asNumber(date);
  return Number.isInteger(value) ? Math.trunc(own) === value : Math.abs(own - value) < 0.001;
};

function isDuring({ startDate, endDate }: Dated, value: number, today: Date): boolean {
  if (!startDate) return false;
  const now = today.getUTCFullYear() + (today.getUTCMonth() + 1) / 100;
  const end = endDate ? asNumber(endDate) : now;
  const from = asNumber(startDate);
  if (Number.isInteger(value)) return Math.trunc(from) <= value && value <= Math.trunc(end);
  return from <= value && value <= (Number.isInteger(end) ? end + 0.99 : end);
}

/** A bullet that tells the same, two words at least, with another year. */
function toldOtherwise(
  { view, facts }: Claims,
  rows: readonly ResumeEntry[],
  at: number,
  value: number,
): string | null {
  const phrase = phraseAt(view, at);
  const words = tellingIn(view, phrase.start, phrase.end);
  const line = facts.index.rows.find(({ entry, at: place, stems, text }) => {
    if (place < 0 || !rows.includes(entry) || !/\b(?:19|20)\d\d\b/.test(text)) return false;
    return words.filter((each) => stems.includes(view.stems[each] ?? "")).length >= 2;
  });
  if (!line || numberSet(line.text).dates.has(Math.trunc(value)) || !Number.isInteger(value))
    return null;
  return `[${line.entry.ref}] says “${line.text.slice(0, 80)}”`;
}

/** Why a year or a month is not what the rows in question say, or null. */
export function dateReason(
  claims: Claims,
  { entries, by }: Scope,
  { start, end, values }: NumberMention,
): string | null {
  const { view, facts, today } = claims;
  const value = values[0] ?? 0;
  const before = view.folded.slice(Math.max(0, start - 40), start);
  const after = view.folded.slice(end, end + 24);
  const isRange =
    /^\s?(?:–|-|to|until|till|bis|au?|al|jusqu\S*|hasta)\s?(?:\p{L}+\.?\s(?:de\s)?)?\d{4}|^\s?(?:–|-|to|until|bis|hasta)\s?(?:present|today|now|heute)/u.test(
      after,
    );
  const holdsFor = (row: (typeof entries)[number]) => {
    const { startDate, endDate } = row;
    const parts = likelyParts(claims, { entries: [row], by }, start)?.parts;
    const isTold = parts
      ? parts.some(({ numbers }) => numbers.dates.has(value))
      : facts.lineDates.get(row)?.has(value);
    if (isTold || (!STARTS.test(before) && facts.lineDates.get(row)?.has(value))) return true;
    // Of a degree or a certificate it is since its end.
    if (STARTS.test(before) && row.kind !== "work" && matches(endDate, value)) return true;
    if (STARTS.test(before) || isRange) return matches(startDate, value);
    if (ENDS.test(before) || ENDS_A_RANGE.test(before)) return matches(endDate, value);
    if (matches(startDate, value) || matches(endDate, value)) return true;
    return (by !== "none" || Number.isInteger(value)) && isDuring(row, value, today);
  };
  const work = facts.entries.filter(({ kind }) => kind === "work");
  if (GAP.test(view.folded) && isInGap(work, value, today)) return null;
  const told = by === "none" ? null : toldOtherwise(claims, entries, start, value);
  if (told) return told;
  if (entries.some(holdsFor)) return null;
  // A day of another row, told before the marker's own words begin.
  const phrase = phraseAt(view, start);
  const isApart = !view.groups.some(
    (group) => phrase.start <= group.start && group.start < phrase.end,
  );
  if (isApart && !Number.isInteger(value) && facts.entries.some(holdsFor)) return null;
  const text = view.text.slice(start, end);
  const others = facts.entries.filter(
    (row) => matches(row.startDate, value) || matches(row.endDate, value),
  );
  if (by === "none") {
    if (facts.all.dates.has(value)) return null;
    return `no row mentions ${text}`;
  }
  const said = entries
    .filter(({ startDate }) => startDate)
    .slice(0, 2)
    .map(({ ref, startDate, endDate }) => `[${ref}] says ${startDate} – ${endDate ?? "present"}`);
  if (said.length > 0) return `${said.join(", ")}, not ${text}`;
  return others.length > 0 ? `${text} belongs to ${refsOf(others)}` : `no row mentions ${text}`;
}

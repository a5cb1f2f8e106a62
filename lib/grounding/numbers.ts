import { matchesIn } from "../terms/matches.ts";
import { fold, type Token, tokenize } from "../terms/tokenize.ts";
import { keptByToken, keptByWord } from "../terms/word-cache.ts";
import { foldInPlace } from "./fold-in-place.ts";
import type { NumberMention } from "./number-mention.ts";
import {
  COMPARES,
  MONEY,
  MONTH_NAMES,
  MONTHS,
  multipleOf,
  PERCENT,
  SCALES,
  TIMES,
  YEARS,
} from "./number-tables.ts";
import { wordNumberAt, wordValue } from "./number-words.ts";
import { halfAfter, vagueNumbersIn } from "./vague-numbers.ts";

const NUMBER =
  /(?<![\p{L}\p{N}_.,/#]|\p{N}[-–:])(?:(\d{4})-(\d{2})(?:-\d{2})?(?![\d-])|(\d{1,2})[/.](\d{4})(?!\d)|((?:[$€£¥]|(?:CHF|EUR|USD|GBP|SEK|DKK|NOK)(?=\s?\d))\s?)?(\d+(?:[ \u00A0\u202F'’]\d{3}(?!\d))*(?:[.,]\d+)*½?)|(\p{L}+))/gu;
/** The second half of a range or a fraction is read too, though a sign joins it to the first. */
const RANGE = /(?<=\p{N}\s?[%kKmM]?\s?[-–]\s?)([$€£¥]\s?)?(\d+(?:[.,]\d+)*)/gu;
/** What joins the two ends of a range. */
export const RANGE_SIGN = /^\s?(?:-|–|to|bis|auf|a|à|and|und|et|y|or|oder|ou|o|hasta|vers)\s?$/u;

const MONTH_OF = new Map(
  MONTH_NAMES.flatMap((names, at) => names.split("|").map((name) => [name, at + 1] as const)),
);

/** What figures can mean: a sign with groups of three may be of thousands or a decimal one. */
function readings(figures: string): number[] {
  const text = figures.replace(/[ \u00A0\u202F'’]/g, "");
  if (text.endsWith("½")) return [Number(text.slice(0, -1)) + 0.5];
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return [Number(text)];
  const decimalAt = text.lastIndexOf(last);
  const decimal = Number(
    `${text.slice(0, decimalAt).replace(/[.,]/g, "")}.${text.slice(decimalAt + 1)}`,
  );
  const whole = Number(text.replace(/[.,]/g, ""));
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text);
  if (!isGrouped) return [decimal];
  if (signs.length === 1) return [whole, decimal];
  return new Set(signs).size === 1 ? [whole] : [decimal, whole];
}

function mention(
  text: string,
  start: number,
  end: number,
  base: number[],
  isWord: boolean,
  currency = "",
): NumberMention {
  const after = fold(text.slice(end, end + 24));
  const shared = { start, isWord, months: null };
  const percent = PERCENT.exec(after);
  if (percent) return { ...shared, end: end + percent[0].length, kind: "percent", values: base };
  // "a factor of about 2.6"
  if (/\bfactor of (?:\w+ )?$/.test(text.slice(Math.max(0, start - 24), start)))
    return { ...shared, end, kind: "times", values: base };
  const times = TIMES.exec(after);
  const isOften = /^\s(?:an?|per|each|every|pro|im|par|al?)\s/.test(
    after.slice(times?.[0].length ?? 0),
  );
  // "19 times a medic", "deux fois avec": counted, not compared.
  const isCounted =
    times !== null &&
    /^\s(?:times|fois|veces)$/.test(times[0]) &&
    !COMPARES.test(after.slice(times[0].length)) &&
    !CHANGED.test(fold(text.slice(Math.max(0, start - 48), start)));
  if (isCounted && !isOften)
    return { ...shared, end: end + times[0].length, kind: "plain", values: base };
  if (times && !isOften)
    return { ...shared, end: end + times[0].length, kind: "times", values: base };
  const half = halfAfter(text.slice(end, end + 32));
  if (half) {
    const value = (base[0] ?? 0) + 0.5;
    return {
      ...shared,
      end: end + half.length,
      kind: "plain",
      values: [value],
      months: value * 12,
    };
  }
  const unit = YEARS.test(after) ? 12 : MONTHS.test(after) ? 1 : null;
  if (unit !== null && currency === "" && (base[0] ?? 0) < MOST_YEARS)
    return { ...shared, end, kind: "plain", values: base, months: (base[0] ?? 0) * unit };
  const scale = SCALES.find(([pattern]) => pattern.test(after));
  const scaleEnd = end + (scale?.[0].exec(after)?.[0].length ?? 0);
  // "5 m" may be metres: the figures alone count too.
  const values = scale ? [...base.map((value) => value * scale[1]), ...base] : base;
  const money = MONEY.exec(fold(text.slice(scaleEnd, scaleEnd + 16)));
  const kind = currency !== "" || money ? "money" : "plain";
  return { ...shared, end: scaleEnd + (money?.[0].length ?? 0), kind, values };
}

/** "Grew three times": a change that ends with its factor. */
const CHANGED =
  /\b(?:increas|grow|grew|rais|rose|ris|multipl|boost|cut|reduc|improv|fell|drop|expand|augment|aument|multiplic|steiger|erhoh|wuchs)\w*\b[^.;]*$/;

/** "Von 2011 an" is no length of time. */
const MOST_YEARS = 1_000;

/** "March 2021", "Mar. 2021", "marzo de 2021": the month's name with the year after it. */
function ofMonth(text: string, start: number, word: string, folded: string): NumberMention | null {
  const month = MONTH_OF.get(folded);
  if (month === undefined) return null;
  const end = start + word.length;
  const year = /^\.?,?\s(?:de |del )?((?:19|20)\d\d)(?!\d)/.exec(text.slice(end, end + 12));
  if (!year) return ofRange(text, start, end, month);
  const values = [Number(year[1]) + month / 100];
  return { start, end: end + year[0].length, kind: "date", values, months: null, isWord: true };
}

/** "January to May 2020": the first month is of the second's year. */
function ofRange(text: string, start: number, end: number, month: number): NumberMention | null {
  const later = FIRST_OF_TWO.exec(text.slice(end, end + 32));
  const other = MONTH_OF.get(fold(later?.[1] ?? ""));
  if (!later || other === undefined || other < month) return null;
  return {
    start,
    end,
    kind: "date",
    values: [Number(later[2]) + month / 100],
    months: null,
    isWord: true,
  };
}

const FIRST_OF_TWO =
  /^\.?\s?(?:to|until|and|–|-|bis|und|à|a|au|et|hasta|y)\s?(\p{L}+)\.?\s(?:de |del )?((?:19|20)\d\d)(?!\d)/u;

/** Most words state no number, and come again in every sentence. */
const statesNumber = keptByWord((word) => {
  const folded = fold(word);
  return multipleOf(folded) !== null || wordValue(folded) !== null || MONTH_OF.has(folded);
});

const tellsNumber = keptByToken(statesNumber);

function ofWord(text: string, start: number, word: string): NumberMention | null {
  if (!statesNumber(word)) return null;
  const folded = fold(word);
  const end = start + word.length;
  const multiple = multipleOf(folded);
  if (multiple === null && wordValue(folded) === null && folded !== "sept")
    return ofMonth(text, start, word, folded);
  // "Twice a week" is how often, not how much more.
  const isHowOften = /^(?:-|\s)(?:a|an|per|each|every|dail|week|month|year|pro|im|par|al)/.test(
    fold(text.slice(end, end + 8)),
  );
  if (multiple !== null && isHowOften) return mention(text, start, end, [multiple], true);
  if (multiple !== null) {
    return { start, end, kind: "times", values: [multiple], months: null, isWord: true };
  }
  const own = wordNumberAt(foldInPlace(text.slice(start, start + 60)), 0);
  if (own === null) return ofMonth(text, start, word, folded);
  return mention(text, start, start + own.end, [own.value], true);
}

/** "30–40 %" is 30 % to 40 %: the first number of a range has the unit of the second. */
function shareUnits(text: string, found: NumberMention[]): void {
  for (const [at, second] of found.entries()) {
    const first = found[at - 1];
    const isRange = first && RANGE_SIGN.test(text.slice(first.end, second.start));
    if (first?.kind === "plain" && isRange && first.months === null && second.months !== null)
      first.months = ((first.values[0] ?? 0) * second.months) / (second.values[0] ?? 1);
    if (first?.kind !== "plain" || second.kind === "plain" || second.kind === "date") continue;
    if (first.months !== null || !RANGE_SIGN.test(text.slice(first.end, second.start))) continue;
    first.kind = second.kind;
  }
}

/** The numbers of a text in order, in figures and in words, with their unit and all that they can mean. Linear. */
export function numbersIn(text: string, tokens = tokenize(text)): NumberMention[] {
  const vague = vagueNumbersIn(foldInPlace(text));
  const exact = exactNumbersIn(text, tokens).filter(
    ({ start, end }) => !vague.some((each) => each.start < end && start < each.end),
  );
  const found = [...vague, ...exact].sort((a, b) => a.start - b.start);
  shareUnits(text, found);
  shareYears(text, found);
  addMonths(text, found);
  shareCenturies(text, found);
  return found;
}

const A_YEAR_AND = /\b(?:an?|one|eine?m?|une?|1) (?:year|jahr|an|ano),? (?:and|und|et|y) $/;

/** "Five years and eleven months" is one time: the months are told with the years. */
function addMonths(text: string, found: NumberMention[]): void {
  for (const [at, later] of found.entries()) {
    const first = found[at - 1];
    if (later.months === null || later.months !== later.values[0]) continue;
    if (A_YEAR_AND.test(fold(text.slice(Math.max(0, later.start - 24), later.start))))
      later.months += 12;
    if (!first?.months || first.months === first.values[0]) continue;
    const between = fold(text.slice(first.end, later.start));
    if (
      /^[\s-]?\p{L}+(?:,| and| und| et| y)?\s(?:(?:about|around|roughly|almost|nearly|etwa|environ|unos|casi) )?$/u.test(
        between,
      )
    )
      later.months += first.months;
  }
}

/** "2017–20": the second year has the century of the first. */
function shareCenturies(text: string, found: NumberMention[]): void {
  for (const later of found) {
    const value = later.values[0] ?? 0;
    if (later.kind !== "plain" || later.end - later.start !== 2 || later.months !== null) continue;
    const first = /(?<!\d)((?:19|20)\d\d)\s?[–/-]\s?$/.exec(
      text.slice(Math.max(0, later.start - 8), later.start),
    );
    const year = Number(first?.[1] ?? 0);
    if (first && value > year % 100) later.values = [year - (year % 100) + value];
  }
}

/** After a number whose unit was said before. */
export const BARE =
  /^(?:\s(?:at|in|with|as|on|of (?:them|those|these)|de (?:esos|ellos|ces)|davon|dont|bei|als|im|en|chez|comme|como|por)\s|\s?[,.;:)|]|\s?\[|\s*$)/u;

/** "more than six years at A and four at B": the second number is of years too. */
function shareYears(text: string, found: NumberMention[]): void {
  for (const [at, later] of found.entries()) {
    const first = found[at - 1];
    if (!first?.months || later.kind !== "plain" || later.months !== null || later.range) continue;
    if (
      !/(?:\b(?:and|und|et|y|then|plus)|[,/:])\s(?:\p{L}+\s){0,2}$/u.test(
        fold(text.slice(first.end, later.start)),
      )
    )
      continue;
    if (/\bof\s(?:\p{L}+\s)?$/u.test(text.slice(first.end, later.start))) continue;
    const isBare = BARE.test(text.slice(later.end, later.end + 10));
    const value = later.values[0] ?? 0;
    const unit = first.months / (first.values[0] ?? 1);
    if (isBare && value < 50 && later.start - first.end < 80) later.months = value * unit;
  }
}

/** A figure that is no part of a word, as those of markers are. */
const FIGURE = /(?:^|[^\p{L}\p{N}])\p{N}/u;

function exactNumbersIn(text: string, tokens: readonly Token[]): NumberMention[] {
  if (!FIGURE.test(text) && !tokens.some(tellsNumber)) return [];
  const found: NumberMention[] = [];
  for (const match of matchesIn(text, NUMBER)) {
    // The second word of "three hundred" is read with the first.
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const [whole, year, month, monthFirst, yearLast, currency = "", figures, word] = match;
    const start = match.index;
    const end = start + whole.length;
    if (word !== undefined) {
      const own = ofWord(text, start, word);
      if (own) found.push(own);
    } else if (figures !== undefined) {
      // "k8s", "3rd", "10x" is not followed by a letter but for its unit.
      if (
        /^\p{L}/u.test(text.slice(end)) &&
        !/^(?:k|m|mm|mn|bn|b|x)(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 3))
      )
        continue;
      const numberEnd = start + currency.length + figures.length;
      found.push(mention(text, start, numberEnd, readings(figures), false, currency));
    } else {
      const dated = Number(year ?? yearLast) + Number(month ?? monthFirst) / 100;
      found.push({ start, end, kind: "date", values: [dated], months: null, isWord: false });
    }
  }
  const first = found.length;
  let at = 0;
  for (const match of matchesIn(text, RANGE)) {
    const start = match.index;
    while (at < first && (found[at]?.end ?? 0) <= start) at++;
    if (at < first && (found[at]?.start ?? 0) <= start) continue;
    const [whole, currency = "", figures = ""] = match;
    found.push(mention(text, start, start + whole.length, readings(figures), false, currency));
  }
  return found;
}

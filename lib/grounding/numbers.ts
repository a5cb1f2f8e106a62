import { matchesIn, whichOf } from "../terms/matches.ts";
import { fold, type Token, tokenize } from "../terms/tokenize.ts";
import { keptByToken, keptByWord } from "../terms/word-cache.ts";
import { foldInPlace } from "./fold-in-place.ts";
import type { NumberMention } from "./number-mention.ts";
import { shareBetween } from "./number-shares.ts";
import {
  COMPARES,
  MONEY,
  MONEY_BEFORE,
  MONEY_CODE,
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

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/#]|\\p{N}[-–:])(?:(\\d{4})-(\\d{2})(?:-\\d{2})?(?![\\d-])|(\\d{1,2})[/.](\\d{4})(?!\\d)|(${MONEY_BEFORE}\\s?)?(\\d+(?:[ \u00A0\u202F'’]\\d{3}(?!\\d))*(?:[.,]\\d+)*½?))`,
  "gu",
);
/** A word that may state one; what joins it to a figure or another word makes it none. */
const WORD = /(?<![\p{L}\p{N}_.,/#]|\p{N}[-–:])\p{L}+/uy;
/** The second half of a range or a fraction is read too, though a sign joins it to the first. */
const RANGE = /(?<=\p{N}\s?[%kKmM]?\s?[-–]\s?)([$€£¥]\s?)?(\d+(?:[.,]\d+)*)/gu;
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

/** A text, and the same folded with every character at its place. */
interface Read {
  text: string;
  folded: string;
}

function mention(
  { text, folded }: Read,
  start: number,
  end: number,
  base: number[],
  isWord: boolean,
  currency = "",
): NumberMention {
  const after = folded.slice(end, end + 24);
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
    !CHANGED.test(folded.slice(Math.max(0, start - 48), start));
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
  const scale = SCALES[whichScale(after)];
  const scaleEnd = end + (scale?.[0].exec(after)?.[0].length ?? 0);
  // "5 m" may be metres: the figures alone count too.
  const values = scale ? [...base.map((value) => value * scale[1]), ...base] : base;
  const money =
    MONEY.exec(folded.slice(scaleEnd, scaleEnd + 16)) ??
    MONEY_CODE.exec(text.slice(scaleEnd, scaleEnd + 16));
  const kind = currency !== "" || money ? "money" : "plain";
  return { ...shared, end: scaleEnd + (money?.[0].length ?? 0), kind, values };
}

const whichScale = whichOf(SCALES.map(([pattern]) => pattern));

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

function ofWord(read: Read, start: number, word: string): NumberMention | null {
  if (!statesNumber(word)) return null;
  const { text } = read;
  const folded = fold(word);
  const end = start + word.length;
  const multiple = multipleOf(folded);
  if (multiple === null && wordValue(folded) === null && folded !== "sept")
    return ofMonth(text, start, word, folded);
  // "Twice a week" is how often, not how much more.
  const isHowOften = /^(?:-|\s)(?:a|an|per|each|every|dail|week|month|year|pro|im|par|al)/.test(
    read.folded.slice(end, end + 8),
  );
  if (multiple !== null && isHowOften) return mention(read, start, end, [multiple], true);
  if (multiple !== null) {
    return { start, end, kind: "times", values: [multiple], months: null, isWord: true };
  }
  const own = wordNumberAt(read.folded, start);
  if (own === null) return ofMonth(text, start, word, folded);
  return mention(read, start, own.end, [own.value], true);
}

/** The numbers of a text in order, in figures and in words, with their unit and all that they can mean. Linear. */
export function numbersIn(
  text: string,
  tokens = tokenize(text),
  folded = foldInPlace(text),
): NumberMention[] {
  const vague = vagueNumbersIn(folded);
  const exact = exactNumbersIn({ text, folded }, tokens).filter(
    ({ start, end }) => !vague.some((each) => each.start < end && start < each.end),
  );
  const found = [...vague, ...exact].sort((a, b) => a.start - b.start);
  shareBetween(text, found);
  return found;
}

/** A figure that is no part of a word, as those of markers are. */
const FIGURE = /(?:^|[^\p{L}\p{N}])\p{N}/u;

function exactNumbersIn(read: Read, tokens: readonly Token[]): NumberMention[] {
  const { text } = read;
  const words = tokens.filter(tellsNumber);
  const hasFigure = FIGURE.test(text);
  if (!hasFigure && words.length === 0) return [];
  const found: NumberMention[] = [];
  // The second word of "three hundred" is read with the first.
  const isRead = (start: number) => start < (found.at(-1)?.end ?? 0);
  const readWords = (until: number) => {
    for (let next = words[0]; next && next.start < until; next = words[0]) {
      words.shift();
      WORD.lastIndex = next.start;
      const word = isRead(next.start) ? undefined : WORD.exec(text)?.[0];
      const own = word === undefined ? null : ofWord(read, next.start, word);
      if (own) found.push(own);
    }
  };
  for (const match of hasFigure ? matchesIn(text, NUMBER) : []) {
    const start = match.index;
    readWords(start);
    if (isRead(start)) continue;
    const [whole, year, month, monthFirst, yearLast, currency = "", figures] = match;
    const end = start + whole.length;
    if (figures !== undefined) {
      // "k8s", "3rd", "10x" is not followed by a letter but for its unit.
      if (
        /^\p{L}/u.test(text.slice(end)) &&
        !/^(?:k|m|mm|mn|bn|b|x)(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 3))
      )
        continue;
      const numberEnd = start + currency.length + figures.length;
      found.push(mention(read, start, numberEnd, readings(figures), false, currency));
    } else {
      const dated = Number(year ?? yearLast) + Number(month ?? monthFirst) / 100;
      found.push({ start, end, kind: "date", values: [dated], months: null, isWord: false });
    }
  }
  readWords(text.length);
  const first = found.length;
  let at = 0;
  for (const match of hasFigure ? matchesIn(text, RANGE) : []) {
    const start = match.index;
    while (at < first && (found[at]?.end ?? 0) <= start) at++;
    if (at < first && (found[at]?.start ?? 0) <= start) continue;
    const [whole, currency = "", figures = ""] = match;
    found.push(mention(read, start, start + whole.length, readings(figures), false, currency));
  }
  return found;
}

import { fold } from "../terms/tokenize.ts";
import type { NumberMention } from "./number-mention.ts";

/** What joins the two ends of a range. */
export const RANGE_SIGN = /^\s?(?:-|–|to|bis|auf|a|à|and|und|et|y|or|oder|ou|o|hasta|vers)\s?$/u;

const TO = /^\s?(?:[–-]|to|bis|à|a|hasta)\s?$/;

/** "30–40 %" is 30 % to 40 %: the first number of a range has the unit of the second. */
function shareUnits(text: string, found: NumberMention[]): void {
  for (const [at, second] of found.entries()) {
    const first = found[at - 1];
    const isRange = first && RANGE_SIGN.test(text.slice(first.end, second.start));
    if (first?.kind === "plain" && isRange && first.months === null && second.months !== null)
      first.months = ((first.values[0] ?? 0) * second.months) / (second.values[0] ?? 1);
    // "$85,000 to 98,000" has its unit before the first.
    if (first?.kind === "money" && second.kind === "plain" && second.months === null)
      if (TO.test(text.slice(first.end, second.start))) second.kind = "money";
    if (first?.kind !== "plain" || second.kind === "plain" || second.kind === "date") continue;
    if (first.months !== null || !RANGE_SIGN.test(text.slice(first.end, second.start))) continue;
    first.kind = second.kind;
  }
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

/** Gives the numbers of a text, in order, what they share with those before and after them: units, years, a century. */
export function shareBetween(text: string, found: NumberMention[]): void {
  shareUnits(text, found);
  shareYears(text, found);
  addMonths(text, found);
  shareCenturies(text, found);
}

import { type Claims, mark } from "./claim-check.ts";
import { SEASON } from "./date-claims.ts";
import type { Scope } from "./entry-scope.ts";
import { likelyParts } from "./likely-parts.ts";
import type { NumberMention } from "./number-mention.ts";
import { RANGE_SIGN } from "./number-shares.ts";
import { MONTH_NAMES } from "./number-tables.ts";
import { endOfPhrase } from "./phrase-extent.ts";
import { ABOUT, AT_LEAST, NEARLY, OVER, UNDER } from "./quantity-tables.ts";
import { breathAt, type SentenceView } from "./sentence-view.ts";
import type { Unsupported } from "./unsupported.ts";

/** How far a mark on a wrong number reaches: the words that say it, and no others. */

/** "ten years in banking": what the years are of. */
const FIELD = /^ (?:of|in|with|as) (?:the |a |an )?\p{L}/u;

export function withField(view: SentenceView, { months }: NumberMention, end: number): number {
  const field = months === null ? null : FIELD.exec(view.folded.slice(end));
  return field ? Math.max(end, endOfPhrase(view, end + field[0].length - 1, 2)) : end;
}

/** Where the mark begins: a word such as "over" is part of what is said. */
export function startOf(view: SentenceView, start: number): number {
  const before = view.folded.slice(0, start);
  const qualifier = [OVER, UNDER, AT_LEAST, NEARLY, ABOUT]
    .map((pattern) => pattern.exec(before))
    .find((match) => match !== null);
  const season = SEASON.exec(before);
  const sign =
    /\b(?:between|zwischen|entre|minus|plus|up to|as many as|bis zu|jusqu['’]a|hasta)\s$/.exec(
      before,
    );
  return qualifier?.index ?? sign?.index ?? season?.index ?? start;
}

/** "Since 2019", "hasta 2023": the word before belongs to the date. */
export function withWhen(view: SentenceView, start: number): number {
  const from = startOf(view, start);
  const when =
    /\b(?:since|in|until|till|from|by|as of|back in|seit|bis|von|ab|im jahr|depuis|en|jusqu['’]en|desde|hasta|de)\s$/.exec(
      view.folded.slice(0, from),
    );
  return when?.index ?? from;
}

const CHANGE =
  /\b(?:increas|rais|lift|boost|grew|grow|expand|cut|reduc|lower|decreas|shorten|drop|fell|sav|trim|slash|halv|doubl|tripl|improv|brought|push|steiger|senk|erhoh|reduzier|verringer|redui|augment|baiss|aument|reduj|mejor)\w*\b[^,;.:()]{0,40}$/;

/** "Cut analysis time by 60 %" where no sentence about it has such a number: the whole change is invented. */
export function changeBefore(claims: Claims, scope: Scope, mention: NumberMention, start: number) {
  const { view } = claims;
  const breath = breathAt(view, mention.start);
  const change = CHANGE.exec(view.folded.slice(breath.start, start));
  if (!change || mention.months !== null) return null;
  const told = likelyParts(claims, scope, mention.start)?.parts ?? [];
  const isDistorted = told.some(({ numbers }) =>
    numbers.written.some((own) => own.mention.kind === mention.kind),
  );
  return isDistorted ? null : breath.start + change.index;
}

/** A mark on one number ends before the words of the next: that one may hold. */
export function betweenNumbers({ numbers, text }: SentenceView, { start, end }: NumberMention) {
  // "Between five and seven" is one thing.
  const isApart = (from: number, to: number) => /\p{L}{5}/u.test(text.slice(from, to));
  const before = numbers.findLast((each) => each.end <= start && isApart(each.end, start));
  const after =
    numbers.find((each) => each.start >= end && isApart(end, each.start))?.start ?? text.length;
  return [before?.end ?? 0, Math.max(end, text.slice(0, after).trimEnd().length)] as const;
}

export const DAY_OF = new RegExp(`^\\.?\\s(?:de )?(?:${MONTH_NAMES.join("|")})\\b`);

/** The end of the mark: "seven years" and not "seven". */
export function endOf(view: SentenceView, { end, months }: NumberMention): number {
  // "am 31. Januar"
  const day = DAY_OF.exec(view.folded.slice(end));
  if (day) return end + day[0].length;
  const unit = months === null ? null : /^\s?\+?[\s-]?\p{L}+/u.exec(view.text.slice(end));
  return end + (unit?.[0].length ?? 0);
}

/** "Between 50 and 60 guests": two wrong ends are one wrong range. */
export function withRanges(view: SentenceView, marks: Unsupported[]): Unsupported[] {
  return marks.map((each, at) => {
    const next = marks[at + 1];
    const between = next && view.text.slice(each.end - view.offset, next.start - view.offset);
    if (!next || between === undefined || !RANGE_SIGN.test(between)) return each;
    return mark(view, each.start - view.offset, next.end - view.offset, each.reason);
  });
}

import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { fold } from "../terms/tokenize.ts";
import { keptByToken } from "../terms/word-cache.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { isGiven } from "./given.ts";
import { MONTH_NAMES } from "./number-tables.ts";
import { numbersIn } from "./numbers.ts";
import { refsOf } from "./row-facts.ts";
import { stanceAt } from "./stance.ts";

/** Short forms and names that are other words, too, tell no month by themselves. */
function monthNamed(word: string): number {
  if (word.length < 4 || word === "mars" || word === "sept") return -1;
  return MONTH_NAMES.findIndex((names) => names.split("|").includes(word));
}
const monthOf = keptByToken(monthNamed);

const months = new WeakMap<ResumeEntry, Set<number>>();

/** Months of a row's dates and of its text. */
function monthsOf(row: ResumeEntry): Set<number> {
  const known = months.get(row);
  if (known) return known;
  const text = [row.header, ...row.lines].join("\n");
  const own = new Set(
    [row.startDate, row.endDate].flatMap((date) => {
      const month = Number(date?.split("-")[1] ?? 0);
      return month > 0 ? [month - 1] : [];
    }),
  );
  for (const [word] of matchesIn(text, /\p{L}{4,}/gu)) {
    const month = monthNamed(fold(word));
    if (month >= 0) own.add(month);
  }
  for (const { kind, values } of numbersIn(text))
    if (kind === "date") own.add(Math.round(((values[0] ?? 0) % 1) * 100) - 1);
  months.set(row, own);
  return own;
}

const isInPosting = ({ posting }: Claims, month: number) =>
  (MONTH_NAMES[month] ?? "")
    .split("|")
    .some((name) => new RegExp(`\\b${name}\\b`).test(posting.folded));

/** "By the end of", "early in": what belongs to the month. */
const WHEN =
  /(?:\b(?:before|after|by|until|in|since|from|to|vor|nach|bis|im|seit|ab|avant|apres|en|depuis|antes de|hasta|desde)\s)?(?:\b(?:the )?(?:end|beginning|start|middle) of |\b(?:early|late|mid)[ -]|\b(?:anfang|mitte|ende|debut|mi-|fin|principios de|finales de)\s?)?$/;

/** Months without a year that neither the rows in question nor, where it is about it, the posting name. */
export const unsupportedMonths: Check = (claims) => {
  const { view, facts, named } = claims;
  const ofMonths = view.tokens.filter((token) => monthOf(token) >= 0);
  return ofMonths.flatMap((token) => {
    const month = monthOf(token);
    const { start, end } = token;
    if (view.language === "en" && !/^\p{Lu}/u.test(view.text.slice(start))) return [];
    // With its year it is a date, and a check of its own.
    if (view.numbers.some((each) => each.start <= start && start < each.end)) return [];
    const stance = stanceAt(view, start);
    if (!stance.isSaid || isInPosting(claims, month)) return [];
    const text = view.text.slice(start, end);
    const from = WHEN.exec(view.folded.slice(0, start))?.index ?? start;
    if (stance.about === "posting")
      return [mark(view, from, end, `the posting does not mention ${text}`)];
    if (!isGiven(view, start, stance.isOffered)) return [];
    const scope = scopeAt(view, facts, stance, named, start);
    if (scope.entries.some((row) => monthsOf(row).has(month))) return [];
    const what =
      scope.by === "none" ? "no row mentions" : `${refsOf(scope.entries)} does not mention`;
    return [mark(view, from, end, `${what} ${text}`)];
  });
};

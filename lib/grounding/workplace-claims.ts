import { STOP_WORDS } from "../ai/coach/words.ts";
import { matchesIn } from "../terms/matches.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { isGiven } from "./given.ts";
import { stanceAt } from "./stance.ts";
import { hasWord } from "./word-set.ts";

/**
 * Where someone is said to have worked, up to the employer's name; folded. In German every noun has a capital, so that
 * a place of work is told by these words alone.
 */
const WORKED_AT: Readonly<Record<"en" | "de" | "fr" | "es", RegExp>> = {
  en: /\b(?:(?:work|worked|working|job|jobs|stint|spell|time|employed|years?|months?|was|were|been|sold|trained|training|started|interned)\b[^.,;:]{0,24}?\bat|(?:worked|work|working) for|joined)\s(?:the )?(?=\p{L})/gu,
  de: /(?:^|[,;:] )(?:bei der|beim|bei)\s(?=\p{L})|\b(?:war(?:en|st)?|arbeite\w*|gearbeitet|tatig|beschaftigt|angestellt|wechsel\w+|kamen|zeit|jahre?n?|monate?n?|stelle|praktikum)\b[^.;:]{0,40}?\b(?:bei der|bei|beim|an der|im|in der)\s(?=\p{L})/gu,
  fr: /\b(?:travaill\w+|passe\w*|sejour|stage|poste|ans|annees|mois|etiez|etais|employee?)\b[^.,;:]{0,24}?\b(?:chez|au|a la|a l['’]|pour)\s?(?=\p{L})/gu,
  es: /\b(?:trabaj\w+|estuv\w+|anos|meses|practicas|puesto|empleo|etapa)\b[^.,;:]{0,24}?\b(?:en|para)\s(?=\p{L})/gu,
};

/** Nouns of German that are no employer. */
const NO_EMPLOYER =
  /(?:ung|heit|keit|schaft|tion|tat|ende?|haus|team|markt|jahre?|monate?|bereich|einsatz|dienst)$/;

/** The run of capitals at a place, as tokens; a small word between two of them belongs to it. */
function nameAt({ view }: Claims, place: number): number[] {
  const first = view.tokens.findIndex(({ start }) => start >= place);
  const isCapital = (at: number) =>
    /^\p{Lu}/u.test(view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end));
  const name: number[] = [];
  for (let at = first; at >= 0 && at < view.tokens.length && at - first < 5; at++) {
    const gap = view.text.slice(view.tokens[at - 1]?.end ?? 0, view.tokens[at]?.start);
    if (name.length > 0 && !/^\s(?:&\s)?$|^['’-]$/.test(gap)) break;
    if (!isCapital(at)) break;
    name.push(at);
  }
  return name;
}

/** "Vor 2016 waren Sie an der Charité", "I worked for Acme": employers that no row has as one. */
export const unsupportedWorkplaces: Check = (claims) => {
  const { view, facts, posting, named } = claims;
  return matchesIn(view.folded, WORKED_AT[view.language]).flatMap((match) => {
    const name = nameAt(claims, match.index + match[0].length);
    const [begin, finish] = [view.tokens[name[0] ?? -1], view.tokens[name.at(-1) ?? -1]];
    if (!begin || !finish || finish.end - begin.start < 3) return [];
    if (named.some(({ start, end }) => start < finish.end && begin.start < end)) return [];
    const stance = stanceAt(view, begin.start);
    if (!stance.isSaid || stance.about !== "user") return [];
    if (!isGiven(view, begin.start, stance.isOffered)) return [];
    const words = name.filter((at) => !STOP_WORDS.has(view.tokens[at]?.text ?? ""));
    const isOf = (stems: { has(each: string): boolean }) =>
      words.some((at) => stems.has(view.stems[at] ?? ""));
    const isKnown = facts.workplaces.some((own) =>
      words.every((at) => hasWord(own, view.stems[at] ?? "", true)),
    );
    if (words.length === 0 || isKnown || isOf(posting.nameStems)) return [];
    const isNoun =
      view.language === "de" &&
      (NO_EMPLOYER.test(finish.text) || facts.allStems.has(view.stems[name.at(-1) ?? -1] ?? ""));
    if (isNoun) return [];
    const text = view.text.slice(begin.start, finish.end);
    const reason = `no row mentions ${text} as a place of work`;
    const stay = STAY.exec(view.folded.slice(0, begin.start))?.index ?? begin.start;
    const when = WHEN.exec(view.folded.slice(finish.end))?.[0].length ?? 0;
    // Nobody was two years at a place where they were not.
    const times = view.numbers
      .filter(({ start, months }) => months !== null && match.index <= start && start < begin.start)
      .map(({ start, end }) => mark(view, start, withUnit(view.folded, end), reason));
    const before = /\p{L}+ $/u.exec(view.folded.slice(0, match.index))?.index;
    const earlier = view.numbers
      .filter(({ start, months }) => months !== null && start === before)
      .map(({ start, end }) => mark(view, start, withUnit(view.folded, end), reason));
    return [...earlier, ...times, mark(view, stay, finish.end + when, reason)];
  });
};

/** "A stint at", "your season in": nobody had it where they were not. */
const STAY =
  /\b(?:(?:an? |the )?(?:stint|spell|internship|placement|secondment|traineeship|apprenticeship|season|semester|term))\s(?:at|with|in) (?:the )?$/;

/** When it was, right after the name. */
const WHEN =
  /^ (?:in|from|since|until|im jahr|seit|en|depuis|desde|de) (?:19|20)\d\d(?:\s?(?:to|until|–|-|bis|a|à|hasta)\s?(?:19|20)\d\d)?/;

const withUnit = (folded: string, end: number) =>
  end + (/^[\s-]\p{L}+/u.exec(folded.slice(end))?.[0].length ?? 0);

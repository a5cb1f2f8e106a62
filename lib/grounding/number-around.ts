import { STOP_WORDS } from "../ai/coach/words.ts";
import { stemOf, tokenize } from "../terms/tokenize.ts";
import type { NumberMention } from "./number-mention.ts";
import { PEOPLE, PERIODS } from "./quantity-tables.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isTitleNoun } from "./title-tables.ts";

/** Text around a number, folded. */
export interface Around {
  before: string;
  after: string;
}

/** The words around a number of a sentence, folded. */
export const aroundOf = ({ folded }: SentenceView, { start, end }: NumberMention): Around => ({
  before: folded.slice(Math.max(0, start - 40), start),
  after: folded.slice(end, end + 40),
});

/** Which of the units stands at the beginning of a text, or -1. */
export const unitOf = (after: string, units: readonly RegExp[]) =>
  units.findIndex((unit) => unit.test(after));

/** How often, of what is said in one breath with the number. */
export const periodOf = (after: string) =>
  unitOf(after.split(/[,.;:()|]|\b(?:and|und|et|y)\b/)[0] ?? "", PERIODS);

/** "£9,000 a month": how often, before or in place of what. */
const PERIOD_FIRST =
  /^\s?(?:an?|per|each|every|pro|im|par|al?|por)\s(?:hour|day|week|month|quarter|year|night|shift|tag|woche|monat|jahr|jour|semaine|mois|an|dia|semana|mes|ano)\b/;
const NOUNS_END =
  /[.,;:()[\]–—|]|\b(?:with|at|in|for|to|on|by|from|within|after|before|during|under|over|mit|bei|im|fur|zu|auf|nach|avec|dans|pour|en|con|para)\b/;

/** The words that say what is counted: up to two after the number. */
export function nounsAfter(after: string): string[] {
  const clause = after.replace(PERIOD_FIRST, "").split(NOUNS_END)[0] ?? "";
  return tokenize(clause)
    .filter(({ text }) => !STOP_WORDS.has(text) && /\p{L}/u.test(text))
    .slice(0, 2)
    .map(stemOf);
}

const TEAM_BEFORE =
  /\b(?:team|squad|crew|section|group|staff|cohort|class|panel|equipe|equipo|kolonne|gruppe|mannschaft)s?\s(?:of|von|de|mit)\s(?:\w+\s)?$/;

const ANYONE =
  /^\W*(?:\p{L}+\s)?(?:people|persons?|others|men|women|staff|employees|colleagues|coworkers|members|headcount|heads|souls|leute[nr]?|personen|mitarbeite\w+|mitglieder\w*|kolleg\w+|kopfe\w*|personnes|collegues|agents|membres|personas|companer\w+|miembros)\b/u;

/** Who is counted: anyone ("people", "a team of"), those who are called by their work, or no people. */
export function peopleCounted({ before, after }: Around): "anyone" | "some" | null {
  if (ANYONE.test(after) || TEAM_BEFORE.test(before)) return "anyone";
  const words = /^\W*(?:\p{L}+\s)?\p{L}+/u.exec(after)?.[0] ?? "";
  const isSome = PEOPLE.test(words) || tokenize(words).some(isTitleNoun);
  return isSome ? "some" : null;
}

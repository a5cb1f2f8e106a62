import { STOP_WORDS } from "../ai/coach/words.ts";
import { upTo, whichOf } from "../terms/matches.ts";
import { fold, stem, stemOf, tokenize } from "../terms/tokenize.ts";
import { keptByObject, type Noted } from "../terms/word-cache.ts";
import type { NumberMention } from "./number-mention.ts";
import type { WrittenNumber } from "./number-set.ts";
import {
  ABOUT,
  AT_LEAST,
  NEARLY,
  OVER,
  PEOPLE,
  PERIODS,
  PLUS,
  TIME_UNITS,
  UNDER,
} from "./quantity-tables.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isTitleNoun } from "./title-tables.ts";

/** Text around a number, folded. */
export interface Around extends Noted {
  before: string;
  after: string;
}

/** The words around a number of a sentence, folded. */
export const aroundOf = ({ folded }: SentenceView, { start, end }: NumberMention): Around => ({
  before: folded.slice(Math.max(0, start - 40), start),
  after: folded.slice(end, end + 40),
  notes: [],
});

/** The same of a number of a row. */
export const aroundWritten = keptByObject(
  ({ before, after }: WrittenNumber): Around => ({
    before: fold(before),
    after: fold(after),
    notes: [],
  }),
);

const whichUnit = whichOf(TIME_UNITS);
const whichPeriod = whichOf(PERIODS);
const BREATH_END = /[,.;:()|]|\b(?:and|und|et|y)\b/;

/** Which of the units of time stands right after it, or -1. */
export const unitOf = keptByObject(({ after }: Around) => whichUnit(after));

/** How often, of what is said in one breath with the number; or -1. */
export const periodOf = keptByObject(({ after }: Around) => whichPeriod(upTo(after, BREATH_END)));

/** What the words around it say of its value. */
export const boundsOf = keptByObject(({ before, after }: Around) => ({
  isOver: OVER.test(before),
  isUnder: UNDER.test(before),
  isAtLeast: AT_LEAST.test(before),
  isNearly: NEARLY.test(before),
  isAbout: ABOUT.test(before),
  isPlus: PLUS.test(after),
}));

/** "£9,000 a month": how often, before or in place of what. */
const PERIOD_FIRST =
  /^\s?(?:an?|per|each|every|pro|im|par|al?|por)\s(?:hour|day|week|month|quarter|year|night|shift|tag|woche|monat|jahr|jour|semaine|mois|an|dia|semana|mes|ano)\b/;
const NOUNS_END =
  /[.,;:()[\]–—|]|\b(?:with|at|in|for|to|on|by|from|within|after|before|during|under|over|mit|bei|im|fur|zu|auf|nach|avec|dans|pour|en|con|para)\b/;

/** The words that say what is counted: up to two after the number. */
export function nounsAfter(after: string): string[] {
  return tokenize(upTo(after.replace(PERIOD_FIRST, ""), NOUNS_END))
    .filter(({ text }) => !STOP_WORDS.has(text) && /\p{L}/u.test(text))
    .slice(0, 2)
    .map(stemOf);
}

export const nounsOf = keptByObject(({ after }: Around) => nounsAfter(after));

/** The things that are counted: up to two words right after the number. */
export const countedBy = keptByObject(({ after }: Around) =>
  (/^\s?-?((?:\p{L}{3,}\s?){1,2})/u.exec(after)?.[1] ?? "")
    .split(/\s/)
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word))
    .map(stem),
);

const TEAM_BEFORE =
  /\b(?:team|squad|crew|section|group|staff|cohort|class|panel|equipe|equipo|kolonne|gruppe|mannschaft)s?\s(?:of|von|de|mit)\s(?:\w+\s)?$/;

const ANYONE =
  /^\W*(?:\p{L}+\s)?(?:people|persons?|others|men|women|staff|employees|colleagues|coworkers|members|headcount|heads|souls|leute[nr]?|personen|mitarbeite\w+|mitglieder\w*|kolleg\w+|kopfe\w*|personnes|collegues|agents|membres|personas|companer\w+|miembros)\b/u;

/** Who is counted: anyone ("people", "a team of"), those who are called by their work, or no people. */
export const peopleCounted = keptByObject(({ before, after }: Around): "anyone" | "some" | "no" => {
  if (ANYONE.test(after) || TEAM_BEFORE.test(before)) return "anyone";
  const words = /^\W*(?:\p{L}+\s)?\p{L}+/u.exec(after)?.[0] ?? "";
  return PEOPLE.test(words) || tokenize(words).some(isTitleNoun) ? "some" : "no";
});

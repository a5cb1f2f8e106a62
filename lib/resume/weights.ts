import type { LineKind } from "../job/schema.ts";

/** What a word of the posting counts by the line it stands in; 1 is the most. */
export const LINE_WEIGHTS: Record<LineKind, number> = {
  must: 1,
  task: 1,
  nice: 0.9,
  other: 0.8,
  heading: 0.8,
  about: 0.7,
  apply: 0.5,
  benefit: 0.5,
  legal: 0.4,
};

/** What a rare word counts in a line that has it in the same form, in another form, and under another name. */
export const SAME_FORM = 0.9;
export const OTHER_FORM = 0.1;
export const OTHER_NAME = 0.6;

/** What a term counts in a line that does not name it but proves it, beside one that names it. */
export const IMPLIED = 0.5;

/** What a word still counts when a part with it is there already. */
export const REPEATED = 0.02;

/** What a part counts before the posting is asked, in the same unit. Small: it decides between equals. */
export const BASE_WEIGHTS = {
  profile: 0.04,
  work: 0.01,
  volunteer: 0.005,
  project: 0.01,
  education: 0.08,
  skill: 0.002,
  language: 0.04,
  certificate: 0.03,
  // Said and confirmed for an answer: a must-have of the posting that it shares no word with is worth no more.
  note: 1,
} as const;

/** What any bullet counts, in the same unit. */
export const PLAIN_BULLET = 0.005;

/** What makes a bullet weigh more, and how much. */
export const FEATURES: [RegExp, number][] = [
  [/\d/, 0.01],
  [/\d\s?(?:%|percent|prozent|por ciento|pour cent)|[$€£]\s?\d|\d\s?[$€£]/i, 0.01],
  [
    /\b(?:cut|reduc|rais|increas|improv|sav|grew|grow|halv|doubl|lower|shorten|replac|launch|won|win|built|led|deliver|automat)(?:[a-z]{0,4})\b/i,
    0.01,
  ],
  [
    /\b(?:gesenkt|gesteigert|verkürzt|erhöht|verbessert|eingeführt|reduziert|geleitet|aufgebaut)\b/i,
    0.01,
  ],
  [
    /(?<!\p{L})(?:réduit|augmenté|amélioré|lancé|dirigé|reduj|aument|mejor|lider|logr)\p{L}*/iu,
    0.01,
  ],
];

/** Added to a bullet of the most recent job; the one before gets half of it, the third a third. */
export const RECENCY = 0.015;

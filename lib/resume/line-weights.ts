import type { LineKind } from "../job/schema.ts";

/** What a word of the posting counts by the line it stands in; 1 is the most. */
export const LINE_WEIGHTS: Record<LineKind, number> = {
  must: 1,
  task: 0.8,
  nice: 0.6,
  other: 0.4,
  heading: 0.3,
  about: 0.15,
  apply: 0.05,
  benefit: 0.05,
  legal: 0,
};

/** What a line counts before the posting is asked, in the same unit: a known skill of a requirement is 1. */
export const BASE_WEIGHTS = {
  profile: 0.4,
  work: 0.1,
  volunteer: 0.05,
  project: 0.1,
  education: 0.8,
  skill: 0.2,
  language: 0.4,
  certificate: 0.3,
} as const;

/** What a rare word counts beside a known tool or skill. */
export const PLAIN_WORD = 0.5;

/** What a term counts in a line that does not name it but proves it. */
export const IMPLIED = 0.5;

/** What a word still counts when a line with it is there already. */
export const REPEATED = 0.2;

/** What makes a bullet weigh more, and how much. */
export const FEATURES: [RegExp, number][] = [
  [/\d/, 0.1],
  [/\d\s?(?:%|percent|prozent|por ciento|pour cent)|[$€£]\s?\d|\d\s?[$€£]/i, 0.1],
  [
    /\b(?:cut|reduc|rais|increas|improv|sav|grew|grow|halv|doubl|lower|shorten|replac|launch|won|win|built|led|deliver|automat)(?:[a-z]{0,4})\b/i,
    0.1,
  ],
  [
    /\b(?:gesenkt|gesteigert|verkürzt|erhöht|verbessert|eingeführt|reduziert|geleitet|aufgebaut)\b/i,
    0.1,
  ],
  [
    /(?<!\p{L})(?:réduit|augmenté|amélioré|lancé|dirigé|reduj|aument|mejor|lider|logr)\p{L}*/iu,
    0.1,
  ],
];

/** Added to a bullet of the most recent job; the one before gets half of it, the third a third. */
export const RECENCY = 0.15;

/** Phrases that say how much of a thing is one's own, as the verbs of `deed-verbs.ts` do; folded. */
export const SCOPE_PHRASES: readonly (readonly [strength: number, words: string])[] = [
  [1, "backed up|sat in|gave a hand|lent a hand|lend a hand"],
  [
    2,
    "t(?:oo|a)k(?:en?|ing)? part|part of|involved in|member of|one of|key user|co-?(?:wrote|led|authored|developed|organi[sz]ed|ran)|link nurse|work(?:ed|ing)? (?:on|with|under)|pris part|tome parte",
  ],
  [
    2.5,
    "look(?:ed|ing|s)? after|tak(?:es?|ing) care|took care|kept running|ke(?:ep|pt) (?:up|going)|kummer\\w* sich",
  ],
  [
    3,
    "set(?:ting)? up|bring(?:ing)? in|brought in|dr[ae]w up|carr(?:y|ied|ying) out|roll(?:ed|ing)? out|mis(?:e|es)? (?:en|au) (?:place|point)|puesta en marcha",
  ],
  [
    4,
    "in charge of|line-?manag(?:ed|ing|e|es)|presid(?:ed|ing) over|responsable d\\w*|verantwortlich fur|a cargo de",
  ],
  [
    5,
    "single-?handed(?:ly)?|sole responsib\\w+|fully responsible|(?:solely |fully )?(?:responsible|accountable) for",
  ],
];

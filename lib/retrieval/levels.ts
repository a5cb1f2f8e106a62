/** How well a language is known, from 1 to 7, by the words for it; folded. The scale is the CEFR's, 7 is native. */
const LEVELS: readonly (readonly [level: number, words: RegExp])[] = [
  [
    7,
    /native|mother tongue|muttersprach\w*|langue maternelle|maternel\w*|lengua materna|nativ[oa]|bilingu\w*/,
  ],
  [6, /(?<![a-z\d])c2(?![a-z\d])|proficien\w*|verhandlungssicher\w*|parfait\w*/],
  [
    5,
    /(?<![a-z\d])c1(?![a-z\d])|fluen\w*|fliessend\w*|courant\w*|fluid[oa]|advanced|excellent\w*|sehr gut\w*|muy bueno|very good/,
  ],
  [
    4,
    /(?<![a-z\d])b2(?![a-z\d])|upper intermediate|professional working|gute\w*|bon niveau|bonnes? |good|solid\w*|sicher\w*|maitris\w*/,
  ],
  [
    3,
    /(?<![a-z\d])b1(?![a-z\d])|intermediate|conversational|working knowledge|mittel\w*|intermediaire|intermedio/,
  ],
  [2, /(?<![a-z\d])a2(?![a-z\d])|elementary|grundkenntnisse|notions|basic\w*|basico/],
  [1, /(?<![a-z\d])a1(?![a-z\d])|beginner|anfanger\w*|debutant\w*|principiante/],
];

/** The level that a folded text names, the highest of several; null where it names none. */
export function levelIn(folded: string): number | null {
  return LEVELS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

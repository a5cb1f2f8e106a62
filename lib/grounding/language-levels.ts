import { matchesIn } from "../terms/matches.ts";
/** A level of a language in a text. */
export interface LevelMention {
  start: number;
  end: number;
  /** A1 is 1, C2 is 6, a mother tongue a little above. */
  rank: number;
  /** Of the European scale, which is exact. */
  isScale: boolean;
}

const WORDS: readonly (readonly [rank: number, words: string])[] = [
  [
    6.5,
    "native(?:ly)?|bilingual|mother tongue|muttersprach\\w*|langue maternelle|maternelle|bilingue|lengua materna|nativ[oa]",
  ],
  [
    5,
    "fluent(?:ly)?|full professional|business fluent|near.native|proficient|verhandlungssicher|fliessend|courant|couramment|fluid[oa]|fluidez",
  ],
  [
    4,
    "upper.intermediate|working knowledge|working proficiency|professional working|sehr gut(?:e[nr]?)?|bon niveau|buen nivel|professionnel(?:le)?",
  ],
  [
    3,
    "conversational|intermediate|limited working|mittelstufe|intermediaire|intermedi[oa]|konversationssicher",
  ],
  [2, "basic|basics|elementary|grundkenntnisse|notions|basic[oa]|nociones|elementar"],
  [1, "beginner|anfanger|debutant|principiante"],
];
const SCALE = ["a1", "a2", "b1", "b2", "c1", "c2"];

/** That languages are spoken of at all; folded. */
export const SPEAKING =
  /\b(?:speak\w*|spoken|languages?|fluen\w+|native|sprache\w*|sprechen|spreche|parlez?|langues?|hablo|habla\w*|idiomas?)\b/;

const PATTERNS = [
  ...WORDS.map(([rank, words]) => [rank, new RegExp(`\\b(?:${words})\\b`, "g"), false] as const),
  ...SCALE.map((name, at) => [at + 1, new RegExp(`\\b${name}\\b`, "g"), true] as const),
];

/** Most texts have none: one look tells. */
const ANY = new RegExp(`\\b(?:${[...WORDS.map(([, words]) => words), ...SCALE].join("|")})\\b`);

/** The levels in a text, in order. */
export function levelsIn(text: string): LevelMention[] {
  const folded = text.toLowerCase();
  if (!ANY.test(folded)) return [];
  const all = PATTERNS.flatMap(([rank, pattern, isScale]) =>
    matchesIn(folded, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rank,
      isScale,
    })),
  ).sort((a, b) => a.start - b.start);
  // "Intermediate" is part of "upper-intermediate".
  return all.filter(
    (each) =>
      !all.some(
        (other) =>
          other !== each &&
          other.start <= each.start &&
          each.end <= other.end &&
          other.end - other.start > each.end - each.start,
      ),
  );
}

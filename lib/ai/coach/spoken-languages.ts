import { matchesIn } from "../../terms/matches.ts";
import { fold, type Token, tokenize } from "../../terms/tokenize.ts";
import { keptByToken } from "../../terms/word-cache.ts";

/** CEFR as numbers: A1 is 1, C2 is 6. */
export type LanguageLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A language named in a text, with the level that the text gives it. */
export interface SpokenLanguage {
  code: string;
  level: LanguageLevel | null;
  start: number;
  end: number;
}

/** Names in English, German, French, Spanish and Danish, folded; a name is matched as a word's beginning where it ends in `*`. */
const NAMES: Readonly<Record<string, string>> = {
  en: "english englisch* anglais ingles engelsk",
  de: "german deutsch* allemand aleman tysk",
  fr: "french franzosisch* francais frances fransk",
  es: "spanish spanisch* espagnol espanol castellano spansk",
  it: "italian italienisch* italien italiano italiensk",
  pt: "portuguese portugiesisch* portugais portugues",
  nl: "dutch niederlandisch* neerlandais neerlandes hollandisch hollandsk",
  pl: "polish polnisch* polonais polaco polsk",
  da: "danish danisch* danois danes dansk",
  sv: "swedish schwedisch* suedois sueco svensk",
  no: "norwegian norwegisch* norvegien noruego norsk",
  fi: "finnish finnisch* finnois finlandes finsk",
  cs: "czech tschechisch* tcheque checo",
  ru: "russian russisch* russe ruso",
  uk: "ukrainian ukrainisch* ukrainien ucraniano",
  tr: "turkish turkisch* turc turco",
  ar: "arabic arabisch* arabe",
  zh: "chinese mandarin chinesisch* chinois chino",
  ja: "japanese japanisch* japonais japones",
  ko: "korean koreanisch* coreen coreano",
  hi: "hindi",
  el: "greek griechisch* grec griego",
  ro: "romanian rumanisch* roumain rumano",
  hu: "hungarian ungarisch* hongrois hungaro",
  ca: "catalan katalanisch*",
  he: "hebrew hebraisch* hebreu hebreo",
  ur: "urdu",
  bn: "bengali",
  pa: "punjabi panjabi",
  ta: "tamil",
  fa: "persian farsi persisch* persan persa",
  vi: "vietnamese vietnamesisch* vietnamien vietnamita",
  th: "thai",
  sw: "swahili suaheli",
  cy: "welsh walisisch* gallois gales",
  ga: "irish irisch* irlandais irlandes gaeilge",
  hr: "croatian kroatisch* croate croata",
  sr: "serbian serbisch* serbe serbio",
  bg: "bulgarian bulgarisch* bulgare bulgaro",
  sk: "slovak slowakisch* slovaque eslovaco",
  sl: "slovene slovenian slowenisch* slovene esloveno",
  lt: "lithuanian litauisch* lituanien lituano",
  lv: "latvian lettisch* letton leton",
  et: "estonian estnisch* estonien estonio",
  eu: "basque baskisch* euskera vasco",
  gl: "galician galicisch* galicien gallego",
  so: "somali",
  sq: "albanian albanisch* albanais albanes",
  gd: "gaelic galisch* gaelique",
  is: "icelandic islandisch* islandais islandes",
  lb: "luxembourgish luxemburgisch* luxembourgeois luxemburgues",
  mt: "maltese maltesisch* maltais",
  mk: "macedonian mazedonisch* macedonien macedonio",
  bs: "bosnian bosnisch* bosniaque bosnio",
  be: "belarusian belarussisch* bielorusse bielorruso",
  hy: "armenian armenisch* armenien armenio",
  ka: "georgian georgisch* georgien georgiano",
  ku: "kurdish kurdisch* kurde kurdo kurmanji sorani",
  ps: "pashto paschtu pachto",
  prs: "dari",
  am: "amharic amharisch*",
  ti: "tigrinya",
  af: "afrikaans",
  zu: "zulu",
  yo: "yoruba",
  ig: "igbo",
  ha: "hausa",
  gu: "gujarati",
  mr: "marathi",
  te: "telugu",
  ml: "malayalam",
  si: "sinhala",
  ne: "nepali",
  tl: "tagalog filipino",
  id: "indonesian indonesisch* indonesien indonesio",
  yue: "cantonese kantonesisch* cantonais cantones",
  sgn: "bsl asl gebardensprache",
};

const LEVELS: readonly (readonly [level: LanguageLevel, words: RegExp])[] = [
  [
    6,
    /\bc2\b|\bnative\b|\bbilingual|mother tongue|muttersprach|langue maternelle|bilingue|lengua materna|\bnativo|\bnativa/g,
  ],
  [
    5,
    /\bc1\b|\bfluen|full professional|business fluent|\badvanced\b|verhandlungssicher|fliess|\bcourant|couramment|fluid[oe]|avanzad|excellent|near.native|proficient|nivel alto|perfect/g,
  ],
  [
    4,
    /\bb2\b|professional working|working knowledge|working proficiency|business.level|very good|sehr gut|\bgood\b|\bgute|\bgut\b|upper.intermediate|bon niveau|buen nivel|professionnel/g,
  ],
  [3, /\bb1\b|\bintermediate|limited working|conversational|mittel|intermedi/g],
  [2, /\ba2\b|\bbasic|elementary|grundkenntnis|basique|\bbasico|notions|nociones/g],
  [1, /\ba1\b|\bbeginner|anfanger|debutant|principiante/g],
];

/** In a line without one of these a language's name is a market, a cuisine or a nationality. */
const ABOUT_SPEAKING =
  /speak|communicat|taler|skriver|sprog|flydende|spoken|written|languag|fluen|native|skills|kenntnis|sprach|sprich|wort und schrift|langue|parle|ecrit|courant|idioma|lengua|habla|\b[abc][12]\b|level|niveau|niveles?|verhandlungssicher|fliess|fluid[oa]|bilingu|mother tongue|good |gute |excellent|proficien|basic|advanced|intermediate|required|preferred|\bplus\b|\batout\b|nivel/;

const WHOLE = new Map<string, string>();
const BEGINNINGS: { beginning: string; code: string }[] = [];
for (const [code, names] of Object.entries(NAMES)) {
  for (const name of names.split(" ")) {
    if (name.endsWith("*")) BEGINNINGS.push({ beginning: name.slice(0, -1), code });
    else WHOLE.set(name, code);
  }
}

const codeOf = keptByToken(
  (word) =>
    WHOLE.get(word) ?? BEGINNINGS.find(({ beginning }) => word.startsWith(beginning))?.code ?? null,
);

/** The line begins with the name as an item of its own: "Inglés o francés, porque …", not "German customers". */
function leads(text: string, first: { start: number; end: number } | undefined): boolean {
  if (!first || text.slice(0, first.start).trim() !== "") return false;
  return /^\s*(?:[,;(:/–-]|(?:or|and|o|y|ou|et|oder|und)\s)/i.test(text.slice(first.end));
}

function levelMarks(folded: string): { at: number; level: LanguageLevel }[] {
  const marks = LEVELS.flatMap(([level, words]) =>
    matchesIn(folded, words).map((match) => ({ at: match.index, level })),
  );
  return marks.sort((a, b) => a.at - b.at);
}

/**
 * Languages that a line names as spoken ones. A level after the name and before the next language or comma is its
 * level ("German C1, English B2"), else the last level before it ("fluent German and English").
 */
export function spokenLanguages(
  text: string,
  isLanguageRow = false,
  tokens: readonly Token[] = tokenize(text),
): SpokenLanguage[] {
  const named = tokens
    .filter(codeOf)
    .map((token) => ({ code: codeOf(token) ?? "", start: token.start, end: token.end }));
  if (named.length === 0) return [];
  const folded = fold(text);
  const isShort = tokens.length <= 2 + 2 * named.length;
  const speaks = isShort || isLanguageRow || ABOUT_SPEAKING.test(folded) || leads(text, named[0]);
  if (!speaks) return [];
  // Folding may change lengths, so places of levels are taken where the text keeps its own.
  const plain = folded.length === text.length ? folded : text.toLowerCase();
  const marks = levelMarks(plain);
  const seen = new Set<string>();
  return named.flatMap((language, at) => {
    if (seen.has(language.code)) return [];
    seen.add(language.code);
    const next = named[at + 1]?.start ?? text.length;
    const pause = text.slice(language.end, next).search(/[,;.]/);
    const until = pause < 0 ? next : language.end + pause;
    const after = marks.find((mark) => mark.at >= language.end && mark.at < until);
    const before = marks.findLast((mark) => mark.at < language.start);
    // "Fluent German and good English": what follows an "and" belongs to the next name.
    const link = after ? text.slice(language.end, after.at) : "";
    const isNexts = at < named.length - 1 && /\b(?:and|und|et|y|or|oder|ou)\b/i.test(link);
    return [{ ...language, level: (isNexts ? before : (after ?? before))?.level ?? null }];
  });
}

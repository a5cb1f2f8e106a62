import { matchesIn } from "../terms/matches.ts";
import { foldInPlace } from "./fold-in-place.ts";
import type { NumberMention } from "./number-mention.ts";
import { wordValue } from "./number-words.ts";

/** What an indefinite word can stand for: `dozens` is anything from 20 on. Folded. */
const RANGES: readonly (readonly [words: string, from: number, to: number])[] = [
  ["dozens|scores(?= of)|dutzende[n]?|douzaines|docenas|decenas|dizaines", 20, 199],
  ["hundreds|hunderte[n]?|(?<!un |une )centaines|cientos|centenares", 150, 1_999],
  ["(?:several|a few|some) hundred(?! and)|mehrere hundert|plusieurs centaines", 200, 999],
  ["(?:several|a few) thousand|mehrere tausend|plusieurs milliers", 2_000, 9_999],
  ["thousands|tausende[n]?|milliers|miles(?= de\\b)", 1_500, 199_999],
  ["millions(?= of)|millionen(?= von)", 1_500_000, 999_000_000],
  ["une dizaine|una decena", 9, 12],
  ["une quinzaine|una quincena", 13, 17],
  ["une vingtaine|una veintena", 18, 23],
  ["une trentaine|una treintena", 27, 34],
  ["une quarantaine", 36, 44],
  ["une cinquantaine", 45, 56],
  ["une soixantaine", 54, 66],
  ["une centaine|un centenar", 90, 115],
  ["un millier|un millar", 900, 1_150],
];

/** Parts of a whole, as percent. */
const FRACTIONS: readonly (readonly [words: string, percent: number])[] = [
  ["two thirds|two-thirds|zwei drittel|deux tiers|dos tercios", 66.7],
  [
    "(?:(?<=\\bby (?:about |over |nearly |almost |around |more than )?)(?:a|one) third|(?:a|one) third(?= (?:of|less|fewer|more|faster|lower|higher|cheaper)))|(?<=\\b(?:almost|nearly|about|over|than) )a third|one-third|one in three|ein(?:em)? drittel|un tiers|un tercio",
    33.3,
  ],
  ["three quarters|three-quarters|drei viertel|trois quarts|tres cuartos", 75],
  [
    "(?:(?<=\\bby (?:about |over |nearly |almost |around |more than )?)(?:a|one) quarter|(?:a|one) quarter(?= (?:of|less|fewer|more|faster|lower|higher|cheaper)))|one-quarter|one in four|ein(?:em)? viertel|un quart|un cuarto",
    25,
  ],
  ["(?:a|one) fifth|one-fifth|one in five|ein(?:em)? funftel|un cinquieme|un quinto", 20],
  ["two[- ]fifths|zwei funftel|deux cinquiemes|dos quintos", 40],
  ["three[- ]fifths|drei funftel|trois cinquiemes|tres quintos", 60],
  ["four[- ]fifths|vier funftel|quatre cinquiemes|cuatro quintos", 80],
  ["(?:a|one) tenth|one-tenth|one in ten|ein(?:em)? zehntel|un dixieme|una decima parte", 10],
  [
    "(?<=\\b(?:by|over|more than|less than|under|almost|nearly|about|just over|just under|by (?:over|more than|almost|nearly|about)) )half(?! (?:an?|hour|day|year|term|time)\\b)|(?<!first |second |other |latter |one |upper |lower )half (?:of|the|as)|the half|die halfte|(?<=\\bum die )halfte|la moitie|de moitie|la mitad",
    50,
  ],
];

const EXACT: readonly (readonly [words: string, value: number])[] = [
  ["half a million|(?:un |ein(?:e)? )?(?:halbe million|demi-million)|medio millon", 500_000],
  ["half a dozen|halbes dutzend|demi-douzaine|media docena", 6],
  ["half a thousand", 500],
  ["(?:a )?quarter of a million|viertelmillion|quart de million|cuarto de millon", 250_000],
  ["three quarters of a million|dreiviertelmillion|trois quarts de million", 750_000],
  ["medio centenar|media centena", 50],
];

/** Months in "in a year", "a year and a half". */
const MONTHS: readonly (readonly [words: string, months: number])[] = [
  [
    "(?:a|one) year and a half|anderthalb jahre[n]?|eineinhalb jahre[n]?|un an et demi|ano y medio",
    18,
  ],
  [
    "(?<=\\b(?:in|within|for|after|over|under|than|about|nearly|almost|innerhalb|pendant|durante|moins d['’]|plus d['’])\\s?)(?:a|one|einem|einen|un) (?:full )?(?:year|jahr(?:es)?|an\\b|ano)(?!s)",
    12,
  ],
  ["half a year|ein(?:em)? halbe[sn] jahr|six mois|medio ano", 6],
];

const HALF =
  /^ ?(?:(?:and a half|et demie?|y medio|y media)(?= (?:years?|ans?|anos?|of them|of those|of these|at|in|on|with|as|for)\b)|einhalb(?= jahre))/;
const ONE_HALF_AFTER = /^ (?:years?|ans?|anos?) (?:and a half|et demi|y medio)/;

type Vague = Pick<NumberMention, "kind" | "values" | "months" | "range">;
const TABLE: readonly (readonly [words: string, vague: Vague])[] = [
  ...EXACT.map(([words, value]): [string, Vague] => [
    words,
    { kind: "plain", values: [value], months: null, range: null },
  ]),
  ...RANGES.map(([words, from, to]): [string, Vague] => [
    words,
    { kind: "plain", values: [from], months: null, range: { from, to } },
  ]),
  ...FRACTIONS.map(([words, percent]): [string, Vague] => [
    words,
    {
      kind: "percent",
      values: [percent],
      months: null,
      range: { from: percent - 4, to: percent + 4 },
    },
  ]),
  ...MONTHS.map(([words, months]): [string, Vague] => [
    words,
    { kind: "plain", values: [months / 12], months, range: null },
  ]),
];
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${TABLE.map(([words]) => words).join("|")})(?!\\p{L})`,
  "gu",
);
const EACH = TABLE.map(
  ([words, vague]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "uy"), vague] as const,
);

/** Most sentences have none: one look tells. */
const ANY =
  /half|third|quarter|fifth|tenth|dozen|score|hundred|thousand|million|hundert|dutzend|tausend|douzaine|[dnt]aine|centena|millier|cientos|miles|millar|decena|docena|ve?inten|quincena|medi[oa]|mitad|tercio|cuarto|quint|decima|drittel|viertel|funftel|zehntel|halft|halb|tiers|quart|moiti|cinquieme|dixieme|demi|in (?:one|two|three|four|five|six|seven|eight|nine|ten)|out of|(?:an?|one|einem|einen|un) (?:full )?(?:year|jahr|an\b|ano)|six mois/;

/** Numbers that no figure and no single word states: "two thirds", "dozens", "half a million", "in a year". */
export function vagueNumbersIn(folded: string): NumberMention[] {
  if (!ANY.test(folded)) return [];
  const found = matchesIn(folded, PATTERN).flatMap((match) => {
    const start = match.index;
    const own = EACH.find(([pattern]) => {
      pattern.lastIndex = start;
      return pattern.test(folded);
    });
    return own ? [{ ...own[1], start, end: start + match[0].length, isWord: true }] : [];
  });
  const shares = sharesIn(folded).filter(
    ({ start, end }) => !found.some((each) => each.start < end && start < each.end),
  );
  return [...found, ...shares];
}

const UP_TO_TEN = "one two three four five six seven eight nine ten".split(" ");
const PARTS = `${UP_TO_TEN.join("|")}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,3}`;
const SHARE = new RegExp(
  `(?<![\\d.,])\\b(?:(${UP_TO_TEN.join("|")}) in (${UP_TO_TEN.join("|")})|(${PARTS}) out of (?:every )?(${PARTS}|a hundred))\\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\\b)`,
  "g",
);
const partOf = (word: string) =>
  word === "a hundred" ? 100 : (wordValue(word) ?? (word === "one" ? 1 : Number(word)));

/** "Four in five" is 80 %, said without its points. */
function sharesIn(folded: string): NumberMention[] {
  return matchesIn(folded, SHARE).flatMap((match) => {
    const start = match.index;
    const [a, b] = [partOf(match[1] ?? match[3] ?? ""), partOf(match[2] ?? match[4] ?? "")];
    const percent = (100 * a) / b;
    // The more parts, the nearer it is meant.
    const by = b > 10 ? 1 : 4;
    const range = { from: percent - by, to: percent + by };
    const shared = { months: null, isWord: true, start, end: start + match[0].length };
    return a < b ? [{ ...shared, kind: "percent" as const, values: [percent], range }] : [];
  });
}

/** "two and a half years", "deux ans et demi": the half that belongs to a number before it, in characters. */
export function halfAfter(text: string): { length: number; isBeforeUnit: boolean } | null {
  const folded = foldInPlace(text.slice(0, 32));
  const before = HALF.exec(folded);
  if (before) return { length: before[0].length, isBeforeUnit: true };
  const after = ONE_HALF_AFTER.exec(folded);
  return after ? { length: 0, isBeforeUnit: false } : null;
}

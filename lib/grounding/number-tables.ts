/**
 * Words for numbers in English, German, French and Spanish, folded. Not here: `one`, an article more often than a
 * number, and words that are another one in a neighbour language (`once`, `cent`, `dos`, `sept`).
 */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "2 two zwei zweier deux",
    "3 three drei dreier trois tres",
    "4 four vier quatre cuatro",
    "5 five funf cinq cinco",
    "6 six sechs seis",
    "7 seven sieben siete",
    "8 eight acht huit ocho",
    "9 nine neun neuf nueve",
    "10 ten zehn dix diez",
    "11 eleven elf onze",
    "12 twelve zwolf douze doce dozen dutzend douzaine docena",
    "13 thirteen dreizehn treize trece",
    "14 fourteen vierzehn quatorze catorce",
    "15 fifteen funfzehn quinze quince",
    "16 sixteen sechzehn seize dieciseis",
    "17 seventeen siebzehn diecisiete",
    "18 eighteen achtzehn dieciocho",
    "19 nineteen neunzehn diecinueve",
    "20 twenty zwanzig vingt vingts veinte",
    "30 thirty dreissig trente treinta",
    "40 forty vierzig quarante cuarenta",
    "50 fifty funfzig cinquante cincuenta",
    "60 sixty sechzig soixante sesenta",
    "70 seventy siebzig setenta",
    "80 eighty achtzig ochenta",
    "90 ninety neunzig noventa",
    "100 hundred hundert cien ciento",
    "200 doscientos doscientas",
    "300 trescientos trescientas",
    "400 cuatrocientos cuatrocientas",
    "500 quinientos quinientas",
    "1000 thousand tausend mille",
    "1000000 million",
  ].flatMap((line) => {
    const [value, ...words] = line.split(" ");
    return words.map((word) => [word, Number(value)] as const);
  }),
);

/** Words that say a multiple: `doubled` is 2×. Beginnings of words, folded. */
const MULTIPLES: readonly (readonly [factor: number, words: string])[] = [
  [
    2,
    "doubl(?:ed|es|ing)|twice|twofold|verdoppel\\w*|doppelt\\w*|duplic(?:o|amos|ado|ando)|dupliqu\\w+|double[ers]|doublant|doublement",
  ],
  [
    3,
    "(?:tripl|trebl)(?:ed|es|ing)|threefold|thrice|verdreifach\\w*|triplic(?:o|amos|ado|ando)|tripliqu\\w+|triple[ers]|triplant",
  ],
  [4, "quadrupl(?:ed|es|ing)|fourfold|vervierfach\\w*|cuadruplic\\w+|quadruple[ers]"],
  [5, "quintupl(?:ed|ing)|fivefold|verfunffach\\w*|quintuplic\\w+"],
  [10, "tenfold|verzehnfach\\w*|decupl\\w+"],
  [0.5, "halv(?:ed|es|ing)|halbier\\w*"],
];
const MULTIPLE_WORD = MULTIPLES.map(
  ([factor, words]) => [factor, new RegExp(`^(?:${words})$`)] as const,
);

const ANY_MULTIPLE = new RegExp(`^(?:${MULTIPLES.map(([, words]) => words).join("|")})$`);

/** The factor that a folded word states, or null. */
export function multipleOf(word: string): number | null {
  if (!ANY_MULTIPLE.test(word)) return null;
  return MULTIPLE_WORD.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** What follows a number and is its unit, folded: kind, or a factor. */
export const PERCENT =
  /^\s?-?(?:%|percent\b|per cent\b|percentage(?= points?)|pct\b|prozent(?=punkt)|prozent\w*|pour ?cent\b|por ciento\b)/;
export const TIMES = /^\s?(?:[x×](?![\p{L}\p{N}])|times\b|-?fold\b|-?fach\w*|fois\b|veces\b)/u;
/** After `TIMES`: "three times as fast" compares, "19 times a medic" counts. */
export const COMPARES =
  /^\s(?:as|more|faster|higher|larger|bigger|greater|over|the|what|that|so|mehr|schneller|hoher|grosser|plus|moins|mas|que|superieur\w*)\b/;
/** Codes of currencies that are nothing else; they stand before an amount, or after it. */
const CURRENCIES =
  "CHF|EUR|USD|GBP|SEK|DKK|NOK|PLN|CZK|HUF|BGN|UAH|MXN|BRL|ARS|CLP|AUD|NZD|JPY|CNY|RMB|KRW|INR|SGD|HKD|TWD|THB|MYR|IDR|VND|ZAR|KES|NGN|GHS|EGP";
/** Codes that are words, too: "12 pen tests", "20 ils". */
const WORD_CODES = "TRY|PEN|MAD|RON|RUB|ILS|AED";
/** Codes that tools and tasks are called as well, with a number after them: "PHP 8.2", "CAD 2020". */
const TOOL_CODES = "PHP|CAD|SAR|COP";
/** Right before the figures: "£", "MXN ", "R", the last and codes of tools only before thousands. */
export const MONEY_BEFORE = `(?:[$€£¥₹₽₺₩₦]|(?:${CURRENCIES}|${WORD_CODES}|Rs\\.?|[A-Z]{1,2}\\$)(?=\\s?\\d)|(?:R|kr|${TOOL_CODES})(?=\\s?\\d{1,3}(?:[.,\\s]\\d{3}|(?:\\.\\d+)?\\s?(?:m|bn|k|million|billion)\\b)))`;
export const MONEY = new RegExp(
  `^\\s?(?:[€£¥₹₽₺₩₦]|\\$(?!\\p{L})|(?:euros?|dollars?|pounds?|pfund|franken|francs?|dolares?|libras?|pesos?|rand|rupees?|zloty|kronor|kroner|yen|${CURRENCIES.toLowerCase()})(?![\\p{L}]))`,
  "u",
);
/** Of the text as it is: "300 CAD a month", where no other word of the phrase follows, as in "200 CAD drawings". */
export const MONEY_CODE = new RegExp(
  `^\\s?(?:${WORD_CODES}|${TOOL_CODES})(?![\\p{L}\\p{N}]|-\\p{L}|\\s(?!(?:an?|per|each|every|to|from|in|for|on|by|at|pro|im|par|por|al)\\s)\\p{L})`,
  "u",
);
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s(?:dozen|dutzend|douzaines|docenas)(?![\p{L}])/u, 12],
  [/^\s?(?:hundred|hundert)(?![\p{L}])/u, 100],
  [/^\s?(?:k|thousand|tausend|tsd\.?|mille|mil)(?![\p{L}])/u, 1e3],
  [/^\s?-?(?:m|mm|mn|mio\.?|million(?:s|en)?|millones|millon)(?![\p{L}])/u, 1e6],
  [/^\s?(?:bn|b|mrd\.?|billion(?:s)?|milliarden?|milliards?|mil millones)(?![\p{L}])/u, 1e9],
];
export const YEARS =
  /^\s?\+?[\s-]?(?:full |volle |solid |good )?(?:years?|yrs?|jahren?|jahre|jahrige[nrs]?|ans?|annees?|anos?)(?![\p{L}])/u;
export const MONTHS = /^\s?\+?[\s-]?(?:months?|monaten?|monate|monat|mois|mes(?:es)?)(?![\p{L}])/u;

/** Names of months, folded, in the year's order; a full stop may follow a short one. */
export const MONTH_NAMES: readonly string[] = [
  "january|jan|januar|janner|janvier|janv|enero|ene",
  "february|feb|februar|fevrier|fevr|febrero",
  "march|mar|marz|mars|marzo",
  "april|apr|avril|avr|abril|abr",
  "may|mai|mayo",
  "june|jun|juni|juin|junio",
  "july|jul|juli|juillet|juil|julio",
  "august|aug|aout|agosto|ago",
  "september|sept|sep|septembre|septiembre",
  "october|oct|oktober|okt|octobre|octubre",
  "november|nov|novembre|noviembre",
  "december|dec|dezember|dez|decembre|diciembre|dic",
];

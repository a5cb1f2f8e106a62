/**
 * Words for numbers in English, German, French and Spanish, folded. Not here: `one`, an article more often than a
 * number, and words that are another one in a neighbour language (`once`, `cent`, `dos`, `sept`).
 */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "2 two zwei deux",
    "3 three drei trois tres",
    "4 four vier quatre cuatro",
    "5 five funf cinq cinco",
    "6 six sechs seis",
    "7 seven sieben siete",
    "8 eight acht huit ocho",
    "9 nine neun neuf nueve",
    "10 ten zehn dix diez",
    "11 eleven onze",
    "12 twelve zwolf douze doce dozen dutzend douzaine docena",
    "15 fifteen funfzehn quinze quince",
    "20 twenty zwanzig vingt veinte",
    "30 thirty dreissig trente treinta",
    "40 forty vierzig quarante cuarenta",
    "50 fifty funfzig cinquante cincuenta",
    "60 sixty sechzig soixante sesenta",
    "70 seventy siebzig setenta",
    "80 eighty achtzig ochenta",
    "90 ninety neunzig noventa",
    "100 hundred hundert cien",
    "1000 thousand tausend mille",
    "1000000 million",
  ].flatMap((line) => {
    const [value, ...words] = line.split(" ");
    return words.map((word) => [word, Number(value)] as const);
  }),
);

/** Words that say a multiple: `doubled` is 2×. */
export const MULTIPLE_WORDS: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  verdoppelt: 2,
  verdoppelte: 2,
  duplico: 2,
  duplique: 2,
  tripled: 3,
  tripling: 3,
  threefold: 3,
  verdreifacht: 3,
  verdreifachte: 3,
  triplico: 3,
  triplique: 3,
  quadrupled: 4,
  fourfold: 4,
  vervierfacht: 4,
  fivefold: 5,
  tenfold: 10,
  verzehnfacht: 10,
  halved: 0.5,
  halving: 0.5,
  halbiert: 0.5,
  halbierte: 0.5,
};

/** What follows a number and is its unit, folded: kind, or a factor. */
export const PERCENT = /^\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour ?cent\b|por ciento\b)/;
export const TIMES = /^\s?(?:[x×](?![\p{L}\p{N}])|times\b|-?fold\b|-?fach\w*|fois\b|veces\b)/u;
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:hundred|hundert)(?![\p{L}])/u, 100],
  [/^\s?(?:k|thousand|tausend|tsd\.?|mille|mil)(?![\p{L}])/u, 1e3],
  [/^\s?(?:m|mm|mn|mio\.?|million(?:s|en)?|millones|millon)(?![\p{L}])/u, 1e6],
  [/^\s?(?:bn|b|mrd\.?|billion(?:s)?|milliarden?|milliards?|mil millones)(?![\p{L}])/u, 1e9],
];
export const YEARS =
  /^\s?\+?[\s-]?(?:full |volle )?(?:years?|yrs?|jahren?|jahre|jahrige[nrs]?|ans?|annees?|anos?)(?![\p{L}])/u;
export const MONTHS = /^\s?\+?[\s-]?(?:months?|monaten?|monate|monat|mois|mes(?:es)?)(?![\p{L}])/u;

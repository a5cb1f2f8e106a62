/** Words around numbers. Patterns are matched on folded text right before or right after the number. */

const before = (words: string) => new RegExp(`(?:${words})\\s*(?:\\b(?:an?|une?|una?|ein)\\s)?$`);

/** More than: not true of just so much. */
export const OVER = before(
  "(?<!\\b(?:turn|took|take|taken|taking|hand|carr|went|go|left|pass|spread)\\w{0,3} )\\bover|\\bmore than|\\bjust over|\\babove|\\bexceed\\w*|\\bupwards of|\\bnorth of|\\bwell over|\\bgreater than|\\bmehr als|\\buber|\\bplus de|\\bmas de|\\bsuperior\\w* an?",
);
export const UNDER = before(
  "\\bunder|\\bless than|(?<!\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) )\\bfewer than|\\bbelow|\\bweniger als|\\bunter|\\bmoins de|\\bmenos de",
);
/** At least so much: true of any greater number. */
export const AT_LEAST = before(
  "\\bat least|\\bno (?:less|fewer) than|\\bmindestens|\\bwenigstens|\\bau moins|\\bal menos|\\bcomo minimo",
);
/** Rounding is said. */
export const ABOUT = before(
  "\\babout|\\baround|\\broughly|\\bapproximately|\\bapprox\\.?|\\bsome|\\bcirca|\\bca\\.?|~|\\bor so|\\betwa|\\brund|\\bungefahr|\\benviron|\\bquelque|\\balrededor de|\\bunos|\\bunas|\\baproximadamente|\\bcerca de",
);
export const NEARLY = before(
  "\\bnearly|\\balmost|\\bclose to|\\bjust under|\\bjust short of|\\bfast|\\bknapp|\\bbeinahe|\\bpresque|\\bpres de|\\bcasi",
);
/** After the number: "40+", "five years or more". */
export const PLUS =
  /^\s?(?:\+|-?plus\b(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|or more\b|und mehr\b|ou plus\b|o mas\b)/;

/** Units of time below months, and how often something happens; one line per unit. */
export const TIME_UNITS: readonly RegExp[] = [
  /^\s?-?(?:ms|milliseconds?|millisekunden?|millisecondes?|milisegundos?)\b/,
  /^\s?-?(?:s|sec|secs|seconds?|sekunden?|secondes?|segundos?)\b/,
  /^\s?-?(?:min|mins|minutes?|minuten?|minutos?)\b/,
  /^\s?-?(?:h|hrs?|hours?|stunden?|heures?|horas?)\b/,
  /^\s?-?(?:\w+ )?(?:days?|tagen?|tage|jours?|dias?)\b/,
  /^\s?-?(?:weeks?|wochen?|semaines?|semanas?)\b/,
  /^\s?-?(?:months?|monaten?|monate|mois|meses)\b/,
  /^\s?-?(?:years?|jahren?|jahre|ans|annees?|anos)\b/,
];
/** Seconds in each of those units. */
export const SECONDS: readonly number[] = [
  0.001, 1, 60, 3_600, 86_400, 604_800, 2_629_800, 31_557_600,
];
/** How often in a year, for each of `PERIODS`; of some there are several ways to count. */
export const TIMES_A_YEAR: readonly (readonly number[])[] = [
  [2_080, 8_760],
  [365, 220],
  [365, 260, 220, 312],
  [52, 50],
  [12],
  [4],
  [1],
];

const period = (units: string, adverb: string) =>
  new RegExp(
    `\\b(?:a|an|per|each|every|pro|je|im|in der|par|por|al|a la|jede[nrs]?)\\s(?:${units})\\b|\\b(?:${adverb})\\b`,
  );
export const PERIODS: readonly RegExp[] = [
  period("hour|stunde|heure|hora", "hourly|stundlich"),
  period("shift|schicht|turno|poste|night|nacht|nuit|noche", "nightly"),
  period("day|tag|jour|dia", "daily|taglich\\w*|quotidien\\w*|diari\\w+"),
  period("week|woche|semaine|semana", "weekly|wochentlich\\w*|hebdomadaire\\w*|semanal\\w*"),
  period("month|monat|mois|mes", "monthly|monatlich\\w*|mensuel\\w*|mensual\\w*"),
  period("quarter|quartal|trimestre", "quarterly|trimestriel\\w*|trimestral\\w*"),
  period("year|jahr|annee|an|ano", "yearly|annual|annually|jahrlich\\w*|annuel\\w*|anual\\w*"),
];

/** People who are counted: a team, staff, direct reports. */
export const PEOPLE =
  /\b(?:teams?|people|persons?|staff|employees|colleagues|reports|members|headcount|engineers?|developers?|programmers?|nurses?|teachers?|analysts?|designers?|technicians?|assistants?|apprentices?|trainees?|interns?|juniors?|consultants?|managers?|agents?|volunteers?|cooks?|chefs?|electricians?|accountants?|scientists?|drivers?|pickers?|clerks?|associates|hires?|direct reports|fte|mitarbeiter\w*|leuten?|personen|kolleg\w+|team\w*|azubis?|kopf\w*|personnes|collaborateurs?|employes|equipe|personas|empleados|equipo|colaboradores)\b/;

/** Said of a value that is worked out from two others. */
export const ON_AVERAGE =
  /\b(?:on average|average|each|apiece|per (?:head|person|year|site)|im schnitt|durchschnitt\w*|en moyenne|de media|en promedio)\b/;
/** Of a difference: "down by 23", "four more than the goal", "€28,000 a month less". */
export const BY =
  /\b(?:by|minus|plus|all but|sav(?:ed|es|ing)|gain(?:ed|ing)?|los[te]|cut|down|up|reduction of|increase of|rise of|drop of|um|de|en|baisse de|hausse de|reduccion de|aumento de)\s(?:(?:about|around|nearly|almost|over|some|rund|etwa|environ|unos?|unas|casi)\s)?(?:an?\s|\p{Sc}\s?)?$/u;
export const MORE_OR_LESS =
  /^\W*(?:[\p{L}'’-]+\s){0,4}?(?:more|fewer|less|faster|shorter|higher|lower|quicker|off|saved|down|up|points?|mehr|weniger|schneller|kurzer|de (?:plus|moins)|plus|moins|mas|menos|above|over|below|ahead)\b/u;
export const POINTS = /^\s?-?(?:percentage )?(?:points?|punkte?n?|puntos?)\b/;
export const OVER_TARGET =
  /^\s?(?:over|above|beyond|more than|ahead of|uber|au-dessus|por encima)\b/;

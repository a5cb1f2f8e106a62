import { any, JOB, ONE, WORKPLACE } from "./any-of.ts";

/** A time that a question points at, without a year. */
export type TimePointer =
  | "latest"
  | "first"
  | "older"
  | "newer"
  | "earlier"
  | "last few"
  | "longest"
  | "shortest"
  | "last years"
  | "years ago";

const PARTS_OF_A_CAREER = `(?:${JOB}|${WORKPLACE}|projects?|degrees?|certificates?|employment)`;
/** Up to two words between: “my first kitchen job”. */
const NEAR = "(?:[\\w-]+ ){0,2}";
const SMALL_NUMBER =
  "(\\d{1,2}|one|two|three|four|five|six|seven|eight|ten|couple of|few|ein(?:em)?|zwei|drei|vier|funf|sechs|zehn|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|diez)";

export const TIME: [TimePointer, RegExp][] = [
  [
    "last years",
    any(
      `(?:in|over|during|for|within|across) (?:the |my )?(?:last|past|recent) (?:${SMALL_NUMBER} )?years?`,
      `in den (?:letzten|vergangenen) (?:${SMALL_NUMBER} )?jahren?`,
      `(?:ces|les) (?:${SMALL_NUMBER} )?dernieres (?:${SMALL_NUMBER} )?annees?`,
      `(?:en )?los ultimos (?:${SMALL_NUMBER} )?anos?`,
    ),
  ],
  [
    "years ago",
    any(
      `${SMALL_NUMBER} years? ago`,
      `vor ${SMALL_NUMBER} jahren?`,
      `il y a ${SMALL_NUMBER} ans?`,
      `hace ${SMALL_NUMBER} anos?`,
    ),
  ],
  [
    "last few",
    any(
      `(?:last|past|latest|previous|most recent) ${SMALL_NUMBER}(?= ${NEAR}${PARTS_OF_A_CAREER}(?![\\p{L}]))`,
      `letzten ${SMALL_NUMBER}(?= ${NEAR}(?:${JOB}|projekte?)(?![\\p{L}]))`,
      `(?:${SMALL_NUMBER} derniers?|derniers? ${SMALL_NUMBER})(?= ${NEAR}(?:${JOB}|projets?)(?![\\p{L}]))`,
      `ultimos ${SMALL_NUMBER}(?= ${NEAR}(?:${JOB}|proyectos?)(?![\\p{L}]))`,
    ),
  ],
  [
    "older",
    any(
      `(?:the )?${ONE}? ?before (?:that|this|it|then)(?: one)?`,
      `the (?:${SMALL_NUMBER} )?(?:${ONE}s? )?before(?! (?:19|20)\\d)(?! (?:i|my|the|joining|working)(?![\\p{L}]))`,
      "(?<=^\\W*(?:and|or|what|what was|what came|what about)? ?)before(?=\\W*$)",
      `(?:the )?previous(?= (?:\\w+ )?(?:${ONE}|${WORKPLACE})(?![\\p{L}]))|(?:the )?previous one`,
      "before last|second most recent|penultimate",
      "davor|und zuvor|vorherige[nrs]?|vorige[nrs]?|vorletzte[nrs]?",
      "avant (?:ca|cela)|d'avant|et avant|precedente?|avant-derniere?",
      "antes de (?:eso|ese|este)|(?:el|la) de antes|y antes|(?:el |la )?anterior|penultim[oa]",
    ),
  ],
  [
    "newer",
    any(
      `(?:the )?(?:${ONE} )?after (?:that|this|it)(?: one)?|the ${ONE} after(?! (?:19|20)\\d)|next(?= ${ONE})|(?<=^\\W*(?:and|or|what|what came)? ?)after(?:wards)?(?=\\W*$)`,
      "danach|apres (?:ca|cela)|d'apres|et apres|despues de (?:eso|ese)|el siguiente|y despues",
    ),
  ],
  [
    "earlier",
    any(
      `(?:previous|past|former|earlier|older|prior|fruhere[nr]?|ehemalige[nr]?|anciens?|anciennes?|anteriores)(?= (?:\\w+ )?(?:jobs|roles|positions|employers|companies|stellen|arbeitgebern?|postes|emplois|employeurs|empleos|trabajos|puestos))`,
      "early (?:in )?my career|beginning of my career",
    ),
  ],
  [
    "longest",
    any(
      "(?:for )?(?:the )?longest|am langsten|langste[nrs]?|le plus longtemps|mas tiempo|mas largo",
    ),
  ],
  [
    "shortest",
    any("(?:for )?(?:the )?shortest|am kurzesten|kurzeste[nrs]?|le moins longtemps|menos tiempo"),
  ],
  [
    "latest",
    any(
      "most recent(?:ly)?|latest|newest|current(?:ly)?|right now|at the moment|today|these days|nowadays|now(?=\\W*$)",
      `(?:last|present|recent)(?= ${NEAR}${PARTS_OF_A_CAREER}(?![\\p{L}]))`,
      "highest(?= (?:\\w+ )?(?:degree|qualification|education))|hochste[nrs]?(?= (?:\\w+)?(?:abschluss|bildung))|le plus (?:eleve|haut)(?=\\W*$)|mas alto(?=\\W*$)",
      "aktuelle?[nrs]?|derzeit(?:ige[nrs]?)?|jetzige[nrs]?|momentan|zurzeit|gerade|heute|letzte[nrs]?|neueste[nrs]?|zuletzt|jungste[nrs]?",
      "actuel(?:le)?(?:ment)?|dernier|derniere|en ce moment|le plus recent|aujourd'hui|maintenant",
      "actualmente|ahora|(?<=(?:trabajo|puesto|empleo|cargo|proyecto) )actual|ultim[oa]|mas reciente",
    ),
  ],
  [
    "first",
    any(
      `(?:very )?first(?= ${NEAR}${PARTS_OF_A_CAREER}(?![\\p{L}]))|first ever|earliest|oldest|start of my career|(?:started|began) (?:out|my career|working)`,
      `erste[nrs]?(?= ${NEAR}(?:${JOB}|projekte?|abschluss)(?![\\p{L}]))|angefangen|berufseinstieg`,
      `premiere?(?= ${NEAR}(?:poste|emploi|projet|travail|job))|debut de (?:ma )?carriere`,
      `primer[oa]?(?= ${NEAR}(?:trabajo|puesto|empleo|proyecto))|empece`,
    ),
  ],
];

/** What small numbers in words stand for; “the last years” are three, “a few” too. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  ein: 1,
  einem: 1,
  two: 2,
  "couple of": 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  three: 3,
  few: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  four: 4,
  vier: 4,
  quatre: 4,
  cuatro: 4,
  five: 5,
  funf: 5,
  cinq: 5,
  cinco: 5,
  six: 6,
  sechs: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  zehn: 10,
  dix: 10,
  diez: 10,
};

const YEAR = "((?:19|20)\\d\\d)";
export type YearWord = "decade" | "between" | "before" | "until" | "after" | "since" | "in";
/** Years in a question, the pair before the single one; what they mean is in `years.ts`. */
export const YEARS: [YearWord, RegExp][] = [
  ["decade", any("(?:in |during )?(?:the |den )?(?:early |late |mid )?((?:19|20)\\d0)(?:'?s|er)")],
  [
    "between",
    any(
      `(?:between |from |zwischen |von |entre |de )?${YEAR} ?(?:and|to|until|till|-|–|und|bis|et|a|y|hasta) ?${YEAR}`,
    ),
  ],
  ["before", any(`(?:before|prior to|earlier than|vor|avant|antes de(?:l)?) (?:\\w+ )?${YEAR}`)],
  ["until", any(`(?:until|till|up to|bis|jusqu'en|jusqu'a|hasta) (?:\\w+ )?${YEAR}`)],
  ["after", any(`(?:after|later than|nach|apres|despues de) (?:\\w+ )?${YEAR}`)],
  ["since", any(`(?:since|from|seit|ab|depuis|a partir de|desde) (?:\\w+ )?${YEAR}`)],
  [
    "in",
    any(
      `(?:(?:back )?in|during|around|im jahr|im|en)(?: (?!the )\\p{L}+)? ${YEAR}`,
      `${YEAR}(?= ?(?:[?.,;!)]|$|and |or ))`,
    ),
  ],
];

/** “Before Quellmark”: a time that a named entry begins or ends. */
export const AROUND_NAMED: ["before" | "after", RegExp][] = [
  [
    "before",
    any(
      "(?:before|prior to|until)(?: (?:i )?(?:joined|joining|started|starting|went to|going to|working|i was|i worked))?(?: (?:at|for|with|in))?",
      "vor(?: meiner zeit)?(?: bei)?|bevor ich|avant(?: d'entrer| de travailler)?(?: chez)?|antes de(?: entrar| trabajar)?(?: en)?",
    ),
  ],
  [
    "after",
    any(
      "(?:after|since)(?: (?:i )?(?:left|leaving|quit|quitting|i was|working|finishing|i finished))?(?: (?:at|for|with|in))?",
      "nach(?: meiner zeit)?(?: bei)?|nachdem ich|apres(?: avoir quitte)?(?: chez)?|despues de(?: dejar| salir de)?",
    ),
  ],
];

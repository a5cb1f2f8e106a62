import { stem, tokenize } from "../../terms/tokenize.ts";
import { isContentWord } from "./words.ts";

/** 1 school or trade, 2 associate, 3 bachelor, 4 master, 5 doctorate: the ladder on which degrees are compared. */
export type DegreeLevel = 1 | 2 | 3 | 4 | 5;

/** A degree that a posting asks for. */
export interface DegreeAsked {
  level: DegreeLevel;
  /** Stems of each accepted field; empty when any field will do or none is named. */
  fields: string[][];
  /** "or a related field": another field is close enough to be shown. */
  related: boolean;
  start: number;
  end: number;
  /** Where each of them stands. */
  fieldPlaces: { start: number; end: number }[];
  /** Where the fields end, so that their words are not taken for skills. */
  fieldsEnd: number;
}

const LEVELS: readonly (readonly [level: DegreeLevel, pattern: RegExp])[] = [
  [
    5,
    /(?<![\p{L}])(?:ph\.?\s?d|doctorate|doctoral degree|doktor(?:grad|titel)?|promotion in|promovierte?r?|doctorat|doctorado)(?![\p{L}])/giu,
  ],
  [
    4,
    /(?<![\p{L}])(?:master(?:['’]?s)? degrees?|masters?['’]?s?(?= (?:of|in|or|en|de|degree)\b)|master['’]s|mastère|m\.?\s?sc|m\.?\s?eng|mba|msn|masterabschluss|masterstudium|(?:graduate|postgraduate|advanced) degree|diplom(?=[\s,-])|magister|máster|maestría|bac\s?\+\s?5)(?![\p{L}])/giu,
  ],
  [
    3,
    /(?<![\p{L}])(?:bachelor(?:['’]?s)?(?: degree)?|b\.?\s?sc|b\.?\s?eng|bsn|bachelorabschluss|undergraduate degree|(?:university|college) (?:degree|education)|degree(?= (?:in|or)\b)|(?:hochschul|universitäts)(?:abschluss|studium)|(?:abgeschlossenes |erfolgreiches )?studium|licenciatura|licence (?:en|de)|grado(?= (?:en|o)\b)|diplomatura|grado universitario|titulación universitaria|título universitario|diplôme universitaire|diplôme d['’]ingénieur|diplôme d['’]État|bac\s?\+\s?[34])(?![\p{L}])/giu,
  ],
  [
    2,
    /(?<![\p{L}])(?:associate(?:['’]?s)? degree|bts|dut|adn|bac\s?\+\s?2|técnico superior|fachwirt)(?![\p{L}])/giu,
  ],
  [
    1,
    /(?<![\p{L}])(?:high school(?: diploma)?|ged|secondary school|apprenticeship|vocational (?:training|qualification|degree)|(?:berufs|abgeschlossene )?ausbildung|abitur|fachabitur|baccalauréat|bachillerato|formación profesional|cap)(?![\p{L}])/giu,
  ],
];

/** As rows of education name them, where the context makes short forms safe. */
const ROW_LEVELS: readonly (readonly [level: DegreeLevel, pattern: RegExp])[] = [
  [5, /ph\.?\s?d|doctor|dr\.|doktor|promotion|doctorat/iu],
  [
    4,
    /master|m\.?\s?sc|m\.?\s?a\.|\bma\b|m\.?\s?eng|\bmba\b|mph|msn|diplom[\s,-]|diplom$|magister|máster|maestría|staatsexamen|mastère|ingénieur/iu,
  ],
  [
    3,
    /bachelor|b\.?\s?sc|\bba\b|b\.?\s?a\.|b\.?\s?eng|\bbsn\b|bba|licence|licenciatura|grado|laurea|studium|undergraduate|university degree/iu,
  ],
  [2, /associate|\bbts\b|\bdut\b|técnico superior|fachwirt|meister\b|foundation degree|\badn\b/iu],
  [
    1,
    /high school|diploma|apprentice|ausbildung|abitur|baccalauréat|bachillerato|vocational|certificate|lehre|a.levels?|formación profesional/iu,
  ],
];

/** One field of study under its names; a name is one word's stem or several. */
const FIELD_NAMES = [
  "computer science|informatik|informatique|informatica|computing|computer engineering|software engineering|ingenieria informatica|genie logiciel",
  "business administration|betriebswirtschaft|bwl|business|management|gestion d entreprise|administracion de empresas|commerce",
  "nursing|pflege|pflegewissenschaft|adult nursing|soins infirmiers|enfermeria",
  "economics|volkswirtschaft|vwl|economie|economia|wirtschaftswissenschaften",
  "mathematics|mathematik|mathematiques|matematicas|maths",
  "statistics|statistik|statistiques|estadistica",
  "electrical engineering|elektrotechnik|genie electrique|ingenieria electrica",
  "mechanical engineering|maschinenbau|genie mecanique|ingenieria mecanica",
  "accounting|rechnungswesen|comptabilite|contabilidad",
  "psychology|psychologie|psicologia",
];

/** One field of a list of them. */
const FIELD = /(?:(?!\b(?:or|oder|ou|o|and|und)\b)[^,/])+/giu;

const stems = (text: string) => tokenize(text).map((token) => stem(token.text));
const FIELDS = FIELD_NAMES.map((line) => line.split("|").map((name) => stems(name)));

const FIELD_CUE =
  /^(?:['’]?s)?(?: degree)?(?: of science| of arts)?\s*(?:in|of|en|de|der|des|als|zum|zur|som|,)\s+/iu;
const FIELD_END =
  /[.;:()\n–—]|,?\s(?:or (?:an? )?(?:equivalent|related|similar|comparable)|oder (?:eine )?(?:vergleichbar|ähnlich)|preferred|required|is|with|from|plus|and (?:at|\d)|o (?:similar|equivalente)|ou (?:équivalent|similaire))/iu;
const RELATED =
  /related|similar|comparable|relevant|equivalent|vergleichbar|verwandt|ähnlich|similaire|équivalent|afín|equivalente/iu;

/** The degree that a line of a posting asks for: the lowest level named, since alternatives are joined by "or". */
export function degreeAsked(text: string): DegreeAsked | null {
  const named = LEVELS.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      level,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
  const lowest = named.toSorted((a, b) => a.level - b.level)[0];
  if (!lowest) return null;
  let fields: Fields = { fields: [], fieldPlaces: [], fieldsEnd: lowest.end };
  for (const { end } of named)
    if (fields.fields.length === 0) fields = fieldsAfter(text, end) ?? fields;
  return { ...lowest, ...fields, related: RELATED.test(text) };
}

type Fields = Pick<DegreeAsked, "fields" | "fieldPlaces" | "fieldsEnd">;

function fieldsAfter(text: string, from: number): Fields | null {
  const rest = text.slice(from, from + 200);
  const cue = FIELD_CUE.exec(rest);
  if (!cue) return null;
  const chunk = rest.slice(cue[0].length);
  const end = FIELD_END.exec(chunk)?.index ?? chunk.length;
  const begin = from + cue[0].length;
  const items = [...chunk.slice(0, end).matchAll(FIELD)].flatMap((item) => {
    const tokens = tokenize(item[0]).filter((token) => isContentWord(token.text));
    const [head, tail] = [tokens[0], tokens.at(-1)];
    if (!head || !tail) return [];
    const place = { start: begin + item.index + head.start, end: begin + item.index + tail.end };
    return [{ stems: tokens.map((token) => stem(token.text)), place }];
  });
  return {
    fields: items.map((item) => item.stems),
    fieldPlaces: items.map((item) => item.place),
    fieldsEnd: begin + end,
  };
}

/** The level that a row of education states, or null where none of the names is in it. */
export function degreeHeld(text: string): DegreeLevel | null {
  return ROW_LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const holds = (row: ReadonlySet<string>, name: string[]) => name.every((part) => row.has(part));

/** Whether a row of education is in one of the fields, under any of the field's names. */
export function inField(rowStems: ReadonlySet<string>, fields: string[][]): boolean {
  return fields.some((field) => {
    if (holds(rowStems, field)) return true;
    const asked = new Set(field);
    return FIELDS.some(
      (names) =>
        names.some((name) => holds(asked, name)) && names.some((name) => holds(rowStems, name)),
    );
  });
}

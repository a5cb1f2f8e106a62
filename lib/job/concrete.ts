import { countInAnyCase } from "./any-case.ts";

/** What a requirement names that a person has or has not: years, degrees, certificates, permits, place and hours. */
const CHECKABLE: readonly RegExp[] = [
  /\d\s?\+?\s?(?:\p{L}+\s)?(?:years?|yrs|jahren?|ans|années|años?|års?|år)(?!\p{L})/iu,
  /(?<!\p{L})(?:bachelor|master|phd|ph\.d|doctora|degree|diploma|diplom|studium|hochschul|ausbildung|staatsexamen|approbation|licence|licenciatura|grado|máster|titulación|baccalauréat|bac\s?\+|diplôme|kandidat|uddannelse|apprenticeship|gcse|a-levels?|b\.?sc|m\.?sc|mba|certifi|zertifi|certificat|licen[cs]ed|registered|registration|accredit|autoris|colegiación|habilitación|examiniert)/iu,
  /(?<!\p{L})(?:driving licen[cs]e|driver'?s licen[cs]e|führerschein|fahrerlaubnis|permis|carnet|kørekort|work permit|visa|right to work|clearance|arbeitserlaubnis|permiso de trabajo|arbejdstilladelse|citizen|background check)/iu,
  /(?<!\p{L})(?:remote|hybrid|on-?site|home ?office|télétravail|présentiel|teletrabajo|presencial|hjemmefra|commut|relocat|travel|reisebereit|déplacement|viajar|rejse|full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|jornada|fuldtid|deltid|shifts?|schicht|nights?|weekends?|wochenend)(?!\p{L}{4})/iu,
];

/** A word that is a name by its form: `SAP`, `PostgreSQL`, `C++`, `Node.js`. Long ones in capitals are shouting. */
export const NAME_BY_FORM = /^\p{Lu}[\p{Lu}\d]{1,5}$|\p{Ll}\p{Lu}|[+#.]/u;

/** How many kinds of things that a person has or has not a clause names. */
export const checkableIn: (clause: string) => number = countInAnyCase(CHECKABLE);

import type { PostingFacts } from "./schema.ts";

/** Labels of a line that states one fact, in English, German, French, Spanish and Danish. */
const LABELS: Record<keyof PostingFacts, string[]> = {
  location: [
    "locations?|job locations?|work locations?|place of work|workplace|based in|office",
    "standorte?|arbeitsort|einsatzort|dienstort|ort",
    "lieu|lieu de travail|localisation",
    "ubicación|lugar|lugar de trabajo|localidad",
    "arbejdssted|sted|lokation",
  ],
  employment_type: [
    "employment type|job type|type of employment|contract type|type of contract|contract|employment",
    "anstellungsart|vertragsart|beschäftigungsart|art der anstellung|arbeitsverhältnis",
    "type de contrat|contrat",
    "tipo de contrato|tipo de empleo|contrato",
    "ansættelsesform|ansættelsestype",
  ],
  salary: [
    "salary|salary range|base salary|base pay|pay|pay range|pay rate|compensation|remuneration|wage",
    "gehalt|jahresgehalt|gehaltsspanne|vergütung|entgelt|lohn|bezahlung",
    "salaire|rémunération",
    "salario|sueldo|retribución|remuneración",
    "løn|aflønning",
  ],
  valid_through: [
    "valid through|validthrough|closing date|application deadline|deadline|apply by|apply before|applications close",
    "bewerbungsfrist|bewerbungsschluss|einsendeschluss|gültig bis|bewerben bis",
    "date limite|date limite de candidature|candidatures jusqu['’]au",
    "fecha límite|plazo de inscripción|inscripciones hasta",
    "ansøgningsfrist|frist",
  ],
};

const compile = (labels: string[]) =>
  new RegExp(`^(?:${labels.join("|")})\\s*[:：]\\s*(?<value>\\S.*)$`, "iu");

/** A line that states the fact, with it as `value`. */
export const FACT_LABELS: Record<keyof PostingFacts, RegExp> = {
  location: compile(LABELS.location),
  employment_type: compile(LABELS.employment_type),
  salary: compile(LABELS.salary),
  valid_through: compile(LABELS.valid_through),
};

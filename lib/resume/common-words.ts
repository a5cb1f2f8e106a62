import { STOP_WORDS } from "../terms/stop-words.ts";
import { stem } from "../terms/tokenize.ts";

/**
 * Words that stand in most resumes and postings whatever the occupation, and so say little about whether one fits the
 * other: what a document frequency would tell if there were more than one resume and one posting. Folded; other forms
 * of a word count like it. `rarity` is what it counts beside a word that stands in next to none, which counts 1.
 */
export const COMMON_WORDS: { rarity: number; words: readonly string[] }[] = [
  {
    // in about every second document or more
    rarity: 0.2,
    words: [
      "ability able area based benefits business company date day development education english environment experience",
      "first full good help high include job knowledge language level location management need new offer office",
      "opportunity people plan position process project provide quality require responsible role service skill strong",
      "support system team three time train two use work year",
      "arbeit aufgaben bereich berufserfahrung deutsch englisch erfahrung jahre kenntnisse mitarbeiter unternehmen",
      "annees competences entreprise equipe francais anglais poste projet travail",
      "anos empresa experiencia espanol ingles puesto proyecto trabajo",
    ],
  },
  {
    // in about every second to every sixth
    rarity: 0.4,
    words: [
      "activity advanced analysis annual apply appropriate assist available bachelor background bank best bring build call",
      "candidate care change clear client close communicate computer control cost create current customer daily",
      "data degree deliver department design detail direct drive effective email employ ensure equal",
      "excellent family field five follow four free friendly front function general global great group grow hand health home",
      "hour ideal impact implement improve independent individual industry information internal issue join keep key large",
      "lead leader leadership learn least life line local long look maintain make market medical meet member minimum month",
      "multiple national ongoing operation organization paid part participate partner pay perform performance",
      "person personal practice prefer prepare problem procedure product professional proficient program proven",
      "public qualification range real record regular relationship relevant report research result review right run safety",
      "salary sale science second senior set share six small social software solution staff standard start strategy success",
      "summary take technical technology test track understand university user value various wage week welcome wide word",
      "write",
      "abgeschlossene aufbau ausbildung bieten entwicklung fuhrung gute idealerweise kunden leitung mindestens monat neue",
      "planung profil projekte qualitat sichere sowie standort studium tatigkeit teil umgang umsetzung unterstutzung",
      "verantwortlich verantwortung woche zusammenarbeit",
      "activite bonne capacite clientele connaissance diplome formation gestion mise niveau",
      "responsable suivi technique",
      "buena capacidad conocimiento desarrollo formacion funciones grado nivel servicio titulo",
    ],
  },
];

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

const RARITIES = new Map(
  [...COMMON_WORDS]
    .reverse()
    .flatMap(({ rarity, words }) =>
      words
        .flatMap((line) => line.split(" "))
        .map((word): [string, number] => [stem(word), rarity]),
    ),
);

/** A number or a letter by itself meets another by accident. */
const ACCIDENTAL = /^(?:\p{N}|[a-z]$)/u;
const ACCIDENTAL_RARITY = 0.25;

/** What a folded word or its stem says beside a rare one, which says 1; a stop word says 0. */
export function rarityOf(word: string): number {
  if (STOPS.has(word)) return 0;
  if (ACCIDENTAL.test(word)) return ACCIDENTAL_RARITY;
  return RARITIES.get(stem(word)) ?? 1;
}

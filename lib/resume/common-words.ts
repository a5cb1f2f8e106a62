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
      "first full good help high include job knowledge language level location management manager need new offer office one",
      "opportunity people plan position process project provide quality require responsible role service skill strong",
      "support system team three time train two use work year",
      "arbeit aufgaben bereich berufserfahrung deutsch englisch erfahrung jahre kenntnisse mitarbeiter team unternehmen",
      "annees competences entreprise equipe francais anglais poste projet travail",
      "anos empresa equipo experiencia espanol ingles puesto proyecto trabajo",
    ],
  },
  {
    // in about every third to every fifth
    rarity: 0.4,
    words: [
      "activity advanced analysis annual apply appropriate assist available bachelor background bank best bring build call",
      "candidate care change clear client close communicate communication computer control cost create current customer daily",
      "data degree deliver department design detail direct drive effective email employ employee employer ensure equal",
      "excellent family field five follow four free friendly front function general global great group grow hand health home",
      "hour ideal impact implement improve independent individual industry information internal issue join keep key large",
      "lead leader leadership learn least life line local long look maintain make market medical meet member minimum month",
      "multiple national office ongoing operation organization own paid part participate partner pay perform performance",
      "person personal practice prefer prepare problem procedure product production professional proficient program proven",
      "public qualification range real record regular relationship relevant report research result review right run safety",
      "salary sale science second senior set share six small social software solution staff standard start strategy success",
      "summary take technical technology test track understand university user value various wage week welcome wide word",
      "write",
      "abgeschlossene aufbau ausbildung bieten entwicklung fuhrung gute idealerweise kunden leitung mindestens monat neue",
      "planung profil projekte qualitat sichere sowie standort studium tatigkeit teil umgang umsetzung unterstutzung",
      "verantwortlich verantwortung woche zusammenarbeit",
      "activite bonne capacite client clientele connaissance developpement diplome direction formation gestion mise niveau",
      "participation responsable service suivi technique",
      "area buena capacidad cliente conocimiento desarrollo formacion funciones gestion grado nivel responsable servicio titulo",
    ],
  },
  {
    // in about every tenth
    rarity: 0.65,
    words: [
      "accept accomplish account accurate achieve act action active add additional address administration adult advance",
      "advantage advice agency agree aim analyst answer approach approve art assess asset assign associate attend attention",
      "audience audit authority average award balance base basic become begin begun believe big board book bonus break brief",
      "budget campaign capable career carry case central certificate certified challenge check child city class clean coach",
      "code collaborate colleague college combine come comfortable commercial commit committee common community compare",
      "compensation competitive complete complex compliance concept condition conduct connect consistent construct consult",
      "contact content continue contract contribute cooperate coordinate core corporate correct country course cover critical",
      "culture cut deal decide decision dedicated deep define demand demonstrate depend deploy describe detailed determine",
      "different digital direction director discuss disability diverse document door double dynamic early easy effort eight",
      "emergency encourage end energy engage engineer enjoy enterprise enthusiastic entry equipment equivalent establish",
      "evaluate evening event every exceed execute executive exist expand expect expense expert expertise explain express",
      "external extra face facility fair fast feature feedback few fill final finance financial find fit five fix flexible",
      "floor focus food force form formal forward foundation friend fun fund future gain generate get give go goal good guest",
      "guide guideline half handle happy hard head hear highly hire history hold holiday host house human idea identify",
      "important incident increase influence inform initiative innovation input inside inspect install insurance integrate",
      "interest interface international interview introduce invest involve kind know law leave left legal letter license",
      "limit link list listen live load logic love low machine main major manual mark master material matter mean measure",
      "media mentor method million mission model modern monitor month morning motivate move name national native negotiate",
      "network next night nine note number object objective observe obtain office open operate optimize option order organize",
      "orient outstanding outside overall oversee pace package page paper parent partnership passion past patient pension",
      "phone physical pipeline place platform play point policy population possible potential power present prepare pressure",
      "prevent price primary principle prior priority private proactive produce profile progress promote property protect",
      "purchase purpose question quick rate read ready recent recommend recruit reduce refer reference regulation relate",
      "release reliable remote represent request resolve resource respect respond response responsibility retail return risk",
      "root round safe satisfaction save say schedule school scope season section sector secure security see self sell send",
      "sense sensitive serve session seven shape shift shop short show sign similar simple site size society sound source",
      "special specialist specific speak speed stage stakeholder state station status stay step stock store storage story",
      "strength structure student study style subject submit suitable supervise supply sure sustain table talent target task",
      "teach tell ten term thing think third thorough thrive timely together tool top total trade tradition transfer",
      "transform transport travel trend trust turn type unit update vacation value vary vehicle vendor verbal version video",
      "view vision visit voice volume volunteer want waste way web weekend willing win within world young",
      "abteilung ansprechpartner arbeitszeiten auftrag beratung bereitschaft besprechung betrieb bewerbung eigenstandig",
      "erstellung fachlich flexible fortbildung hoch interne klasse koordination kollegen losung menschen prozesse sorgfaltig",
      "software system team termin urlaub verfugung vertrieb weiterbildung weiterentwicklung ziel",
      "accompagnement amelioration assurer autonomie besoins contrat dossier ecole en encadrement etude informatique interne",
      "maitrise marche objectif outil permis produit qualite relation rigueur secteur securite sens soin temps",
      "apoyo atencion calidad carnet contrato control coordinacion curso direccion disponibilidad estudios fecha horario",
      "idioma interno jornada manejo mejora mercado objetivo oferta organizacion personal planificacion producto seguimiento",
      "seguridad tiempo turno ventas vida",
    ],
  },
];

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

const RARITIES = new Map(
  [...COMMON_WORDS].reverse().flatMap(({ rarity, words }) =>
    words.flatMap((line) => line.split(" ")).map((word): [string, number] => [stem(word), rarity]),
  ),
);

/** A number or a letter by itself meets another by accident. */
const ACCIDENTAL = /^(?:\p{N}|[a-z]$)/u;
const ACCIDENTAL_RARITY = 0.25;

/** What a folded word or its stem says beside a rare one, which says 1; a stop word says 0. */
export function rarityOf(word: string): number {
  if (STOPS.has(word)) return 0;
  if (ACCIDENTAL.test(word)) return ACCIDENTAL_RARITY;
  return RARITIES.get(word) ?? RARITIES.get(stem(word)) ?? 1;
}

import { IRREGULAR } from "../terms/irregular.ts";
import { verbForms } from "../terms/verb-forms.ts";
import { keptByToken } from "../terms/word-cache.ts";

/**
 * How much of a thing a verb says to be one's own: 1 helped or learned, 2 took part or used, 2.5 kept going what was
 * there, 3 made or did, 4 led, 5 owned or began it. Infinitives in English | German | French | Spanish, then nouns and
 * forms that no rule makes; folded.
 */
const VERBS: readonly (readonly [strength: number, table: string])[] = [
  [
    1,
    `assist help support aid shadow observe accompany watch attend learn study back witness follow
    | helfen unterstutzen begleiten assistieren zuarbeiten lernen hospitieren beobachten zusehen mithelfen
    | aider assister appuyer soutenir accompagner apprendre observer suivre epauler
    | ayudar apoyar asistir acompanar aprender observar auxiliar`,
  ],
  [
    2,
    `contribute participate collaborate cooperate join sit use test suggest propose advise recommend deputise deputize
    input feed comment
    | mitarbeiten mitwirken teilnehmen beteiligen beitragen mitgestalten nutzen verwenden anwenden testen vorschlagen vertreten
    mitschreiben mitentwickeln mitplanen
    | participer contribuer collaborer cooperer utiliser tester proposer suggerer
    | participar contribuir colaborar cooperar usar utilizar probar proponer sugerir`,
  ],
  [
    2.5,
    `maintain operate handle process monitor revise update administer staff tend service check proofread keep look serve act share answer receive welcome greet sort pack load clean wash feed
    count file type book schedule stock drive deal
    | pflegen warten bedienen bearbeiten uberwachen aktualisieren verwalten uberarbeiten
    | maintenir entretenir exploiter traiter surveiller actualiser reviser
    | mantener operar tramitar actualizar revisar`,
  ],
  [
    3,
    `build write develop create design implement introduce launch deliver make produce configure install migrate run organise
    organize plan teach train coach negotiate close win sell start prepare conduct establish initiate modernise modernize automate
    open edit analyse analyze audit repair programme program engineer author draft compose devise conceive craft draw model
    code script rewrite redesign rebuild refactor restructure reorganise reorganize overhaul refurbish restore renovate
    construct assemble fabricate manufacture weld wire fit cook bake brew paint illustrate photograph film record stage
    publish translate interpret present lecture instruct tutor mentor recruit hire buy procure source purchase price
    calculate cost forecast survey measure map inspect examine assess evaluate diagnose treat prescribe dispense
    deploy ship release integrate digitise digitize convert transform standardise standardize streamline simplify optimise optimize
    find resolve solve settle defend represent promote campaign fundraise raise
    | entwickeln aufbauen bauen erstellen entwerfen konzipieren einfuhren umsetzen planen organisieren schreiben verfassen gestalten
    programmieren automatisieren verhandeln verkaufen unterrichten schulen ausbilden durchfuhren installieren errichten ausarbeiten
    erarbeiten verlegen montieren sanieren drucken veroffentlichen ubersetzen beschaffen einkaufen prufen berechnen
    | concevoir creer developper elaborer construire rediger ecrire realiser organiser planifier former enseigner negocier vendre
    installer lancer introduire automatiser programmer monter batir fabriquer publier traduire animer
    | disenar crear desarrollar elaborar construir redactar escribir realizar organizar planificar formar ensenar negociar vender
    instalar lanzar introducir automatizar programar montar fabricar publicar traducir impartir implantar implementar`,
  ],
  [
    4,
    `lead manage head direct supervise oversee chair command curate spearhead orchestrate champion steer captain
    preside govern mastermind
    | leiten fuhren verantworten steuern dirigieren beaufsichtigen
    | diriger piloter encadrer manager superviser presider gouverner
    | dirigir liderar encabezar supervisar capitanear presidir`,
  ],
  [
    5,
    `own architect found cofound invent pioneer originate
    | grunden erfinden
    | fonder inventer
    | fundar inventar`,
  ],
];

/** The same in words that are no verbs, or that no rule makes. */
const WORDS: readonly (readonly [strength: number, words: string])[] = [
  [
    1,
    "assistance help aided assistenz mithilfe hilfe unterstutzung aide appui soutien apoyo ayuda",
  ],
  [
    2,
    "participation contribution collaboration member deputy mitarbeit mitwirkung beteiligung mitgewirkt mitgearbeitet teilgenommen beigetragen participacion contribucion colaboracion cowrote coauthored coauthor",
  ],
  [
    2.5,
    "maintenance upkeep pflege wartung betrieb entretien mantenimiento betreuung betreut betreute betreuen verwaltung",
  ],
  [
    3,
    "entwicklung aufbau einfuhrung erstellung konzeption planung organisation durchfuhrung conception elaboration redaction realisation creation diseno creacion desarrollo elaboracion redaccion entwarf entworfen konzipiert concu concue concus concues conception",
  ],
  [
    4,
    "leitung fuhrung federfuhrend federfuhrung chief pilotage direction encadrement direccion liderazgo heads",
  ],
  [
    5,
    "founder cofounder grunder grunderin fondateur fondatrice fundador fundadora inventor solely",
  ],
];

const VOWEL = /[aeiou]/;

/** Regular forms of an English verb: `plan plans planned planning`. */
function englishForms(base: string): string[] {
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) {
    const root = base.slice(0, -1);
    return [base, `${root}ies`, `${root}ied`, `${base}ing`];
  }
  const isDoubled =
    /[^aeiou][aeiou][bdgklmnprt]$/.test(base) && (base.match(/[aeiou]+/g) ?? []).length === 1;
  const root = isDoubled ? base + base.slice(-1) : base;
  const plural = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, `${root}ed`, `${root}ing`];
}

const IRREGULAR_OF = new Map(
  IRREGULAR.map((line) => line.split(" ")).map(([base = "", ...forms]) => [base, forms] as const),
);

const STRENGTHS = new Map<string, number>();
/** Of the verbs of making those whose first two forms are things or people as often. */
const NOUNS_TOO = new Set(
  `cook film record stage ship code script draft model measure price survey map program paint coach mentor tutor audit plan
  design craft fit present source cost forecast campaign release`.split(/\s+/),
);
/** `support`, `test`, `use` are nouns as often: they count where a sentence begins with them. */
const FIRST_ONLY = new Map<string, number>();
const ENGLISH_BASES = new Set<string>();
const LANGUAGES = ["en", "de", "fr", "es"] as const;

/** Of two verbs with one form the weaker: no mark where a word can be both. */
function add(form: string, strength: number): void {
  STRENGTHS.set(form, Math.min(strength, STRENGTHS.get(form) ?? strength));
}

for (const [strength, table] of VERBS) {
  for (const [at, column] of table.split("|").entries()) {
    const language = LANGUAGES[at] ?? "en";
    for (const base of column.trim().split(/\s+/)) {
      if (language === "en") ENGLISH_BASES.add(base);
      const forms = language === "en" ? englishForms(base) : [base, ...verbForms(base, language)];
      const isNounToo = language === "en" && (strength < 3 || NOUNS_TOO.has(base));
      if (isNounToo) FIRST_ONLY.set(base, strength);
      for (const form of isNounToo ? forms.slice(2) : forms) add(form, strength);
      for (const form of IRREGULAR_OF.get(base) ?? []) add(form, strength);
    }
  }
}
for (const [strength, words] of WORDS) for (const word of words.split(" ")) add(word, strength);

/** How much a folded word says to be one's own, from 1 to 5, or null for another word. */
export const strengthOfWord = (word: string, isFirst = false): number | null =>
  STRENGTHS.get(word) ?? (isFirst ? (FIRST_ONLY.get(word) ?? null) : null);

/** `strengthOfWord` of a token that begins no sentence. */
export const strengthOfToken = keptByToken((word) => strengthOfWord(word));

/** Whether a folded word is an English verb of doing as it stands in "Lead a team", "Build a shed". */
export const isBaseVerb = (word: string): boolean => ENGLISH_BASES.has(word) && VOWEL.test(word);

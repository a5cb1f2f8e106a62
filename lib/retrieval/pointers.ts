import type { LineKind } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";

/**
 * What a question points at, by its words in English, German, French and Spanish. The forms are matched on folded text
 * (lower case, no accents) and taken out of it, in the order of the tables, so that only what it is about remains.
 */

export type Part = ResumeEntry["kind"] | NonNullable<ResumeEntry["section"]>;

const any = (...forms: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** A job, as a noun, in any of the languages. */
const JOB =
  "(?:jobs?|roles?|positions?|posts?|employers?|compan(?:y|ies)|employment|stellen?|arbeitgebern?|positionen|postes?|emplois?|employeurs?|empleos?|trabajos?|puestos?|cargos?)";
const ONE = "(?:one|job|role|position|post|employer|company|project|degree)";

/** “Besides my current job, …”: what follows, up to the end of the clause, is left out of the search. */
export const EXCEPT =
  /(?<![\p{L}\p{N}])(?:besides|other than|apart from|aside from|except(?: for)?|excluding|not counting|ausser|abgesehen von|neben|sauf|hormis|a part|en dehors de|excepto|aparte de|ademas de|salvo)(?![\p{L}\p{N}])([^,;.?!]*)/u;

/** A question that leans on the one before it. */
export const FOLLOW_UP =
  /^\W*(?:and|also|what about|how about|then|so|more|tell me more|go on|und|auch|was ist mit|wie sieht es mit|et|aussi|qu'en est-il|y|tambien|que hay de|e)(?![\p{L}\p{N}])/u;

export type TimePointer = "latest" | "first" | "older" | "newer" | "earlier";
export const TIME: [TimePointer, RegExp][] = [
  [
    "older",
    any(
      "(?:the )?(?:one|job|role|position|employer|project|degree)? ?before (?:that|this|it|then)(?: one)?",
      `the ${ONE} before(?! (?:19|20)\\d)`,
      `(?:the )?previous(?= (?:\\w+ )?${ONE}(?![\\p{L}]))`,
      "before last|second most recent|penultimate",
      "davor|zuvor|vorherige[nrs]?|vorige[nrs]?|vorletzte[nrs]?",
      "avant (?:ca|cela)|d'avant|precedente?|avant-derniere?",
      "antes de (?:eso|ese|este)|(?:el|la) de antes|(?:el |la )?anterior|penultim[oa]",
    ),
  ],
  [
    "newer",
    any(
      `(?:the )?(?:${ONE} )?after (?:that|this|it)(?: one)?|the ${ONE} after(?! (?:19|20)\\d)|next(?= ${ONE})`,
      "danach|apres (?:ca|cela)|d'apres|despues de (?:eso|ese)|el siguiente",
    ),
  ],
  [
    "earlier",
    any(
      `(?:previous|past|former|earlier|older|prior|fruhere[nr]?|ehemalige[nr]?|anciens?|anciennes?|anteriores)(?= (?:\\w+ )?(?:jobs|roles|positions|employers|companies|stellen|arbeitgebern?|postes|emplois|employeurs|empleos|trabajos|puestos))`,
    ),
  ],
  [
    "latest",
    any(
      "most recent(?:ly)?|latest|newest|current(?:ly)?|right now|at the moment|today|these days",
      `(?:last|present|recent)(?= (?:\\w+ )?(?:${JOB}|projects?|degrees?)(?![\\p{L}]))`,
      "aktuelle?[nrs]?|derzeit(?:ige[nrs]?)?|jetzige[nrs]?|momentan|zurzeit|letzte[nrs]?|neueste[nrs]?",
      "actuel(?:le)?(?:ment)?|dernier|derniere|en ce moment|le plus recent",
      "actualmente|(?<=(?:trabajo|puesto|empleo|cargo|proyecto) )actual|ultim[oa]|mas reciente",
    ),
  ],
  [
    "first",
    any(
      `(?:very )?first(?= (?:\\w+ )?(?:${JOB}|projects?|degrees?)(?![\\p{L}]))|earliest|oldest|start of my career`,
      `erste[nrs]?(?= (?:\\w+ )?(?:${JOB}|projekte?)(?![\\p{L}]))`,
      "premiere?(?= (?:\\w+ )?(?:poste|emploi|projet))",
      "primer[oa]?(?= (?:\\w+ )?(?:trabajo|puesto|empleo|proyecto))",
    ),
  ],
];

const YEAR = "((?:19|20)\\d\\d)";
export type YearWord = "between" | "before" | "until" | "after" | "since" | "in";
/** Years in a question, the pair before the single one; what they mean is in `years.ts`. */
export const YEARS: [YearWord, RegExp][] = [
  [
    "between",
    any(
      `(?:between |from |zwischen |von |entre |de )?${YEAR} ?(?:and|to|until|-|–|und|bis|et|a|y|hasta) ?${YEAR}`,
    ),
  ],
  ["before", any(`(?:before|prior to|vor|avant|antes de(?:l)?) (?:\\w+ )?${YEAR}`)],
  ["until", any(`(?:until|till|up to|bis|jusqu'en|jusqu'a|hasta) (?:\\w+ )?${YEAR}`)],
  ["after", any(`(?:after|nach|apres|despues de) (?:\\w+ )?${YEAR}`)],
  ["since", any(`(?:since|from|seit|ab|depuis|a partir de|desde) (?:\\w+ )?${YEAR}`)],
  ["in", any(`(?:(?:back )?in |during |im jahr |en )?${YEAR}`)],
];

/** The posting is asked about, and how: what the resume lacks of it, or what speaks for the person. */
export const SIDES: ["missing" | "fit", RegExp][] = [
  [
    "missing",
    any(
      "missing|lack(?:s|ing)?|gaps?|fall short|short of|weak(?:ness|nesses|est)?",
      "(?:do not|don't|dont|doesn't|does not) (?:have|meet|cover|show)|not (?:have|meet|covered|met)|unmet",
      "fehl(?:t|en|ende[nrs]?)|lucken?|schwach(?:e|en|stellen?)|nicht erfull(?:e|t)",
      "manqu(?:e|es|ent|er|ant)|lacunes?|points? faibles?",
      "(?:me |le )?faltan?|carencias?|puntos? debil(?:es)?|no cumplo",
    ),
  ],
  [
    "fit",
    any(
      "fit|good match|match(?:es|ing)?|tailor(?:ing)?|customi[sz]e|adapt|highlight|emphasi[sz]e|stand out|stress|focus on|lead with|put first",
      "qualif(?:y|ied)|suit(?:able|ed)?|eligible|strengths?|strong(?:est)?|chances?|cover letter|elevator pitch|why should they|pitch|sell myself|relevant",
      "(?:do|would|can|will) i (?:meet|cover|satisfy)|meet",
      "passe|passt|passend|geeignet|hervorheben|betonen|anpassen|anschreiben|bewerbungsschreiben|starken?|erfulle|zuschneiden",
      "correspond(?:s|re)?|mettre en avant|adapter|lettre de motivation|points? forts?|atouts?|souligner",
      "encaj(?:o|a|ar)|destacar|adaptar|resaltar|carta de presentacion|fortalezas?|puntos? fuertes?|cumplo",
    ),
  ],
];

/** Kinds of posting line by what is asked of them. The words stay in the question: `salary` finds the line too. */
export const TOPICS: [LineKind, RegExp][] = [
  [
    "benefit",
    any(
      "benefits?|salary|pay|perks|compensation|vacation|holidays|work from home",
      "gehalt|urlaub|verdienst|salaire|avantages|salario|sueldo|beneficios|vacaciones",
    ),
  ],
  [
    "apply",
    any(
      "how (?:do|can|should) i apply|deadline|closing date|bewerbungsfrist|date limite",
      "como (?:me )?postulo|fecha limite|plazo",
    ),
  ],
  [
    "task",
    any(
      "responsibilit(?:y|ies)|duties|tasks?|day to day|aufgaben?|taches|missions",
      "funciones|tareas|responsabilidades",
    ),
  ],
  ["about", any("(?:the|das|die) (?:company|employer|unternehmen|firma)|l'entreprise|la empresa")],
];

/** The posting as a whole, or what it asks for. */
export const POSTING: [LineKind[], RegExp][] = [
  [
    ["must", "nice"],
    any(
      "requirements?|requires?|required|must haves?|nice to haves?|prerequisites?",
      "anforderung(?:en)?|voraussetzung(?:en)?|exigences?|prerequis|requisitos?|piden|exigen",
    ),
  ],
  [
    ["must", "task", "nice"],
    any(
      "(?:the |this )?(?:job )?(?:posting|vacancy|advert|description)",
      "(?:for |to |with |in )?(?:this|the advertised|the new) (?:[\\w-]+ ){0,4}(?:role|job|position|post)",
      "(?:they|the (?:company|employer)) (?:really )?(?:want|need|ask|look|expect|care)s?(?:ing)?(?: for| about)?",
      "(?:asks?|asking|look|looks|looking) for",
      "stellen(?:anzeige|ausschreibung)|ausschreibung|(?:fur |zu )?(?:diese[rn]?|die) (?:\\w+ )?(?:stelle|position)",
      "(?:l'|cette )?(?:annonce|offre)|(?:a |pour )?ce poste|ils (?:cherchent|demandent|attendent)",
      "(?:la |esta )?(?:oferta|vacante)|(?:el |este )?anuncio|(?:para |a )?este puesto|buscan",
    ),
  ],
];

/** Parts of the resume. What is written together with another noun is not meant: “project management”. */
export const PARTS: [Part, RegExp][] = [
  [
    "skill",
    any(
      "programming languages?|programmiersprachen?|langages? de programmation|lenguajes? de programacion",
    ),
  ],
  [
    "language",
    any(
      "(?:foreign )?languages?|speak|fluent(?:ly)?|sprachen?|sprachkenntnisse|spreche|langues?|parle|idiomas?|hablo",
    ),
  ],
  [
    "certificate",
    any(
      "certif(?:icates?|ications?|ied)|licen[cs]es?|accreditations?|zertifi(?:kate?|kat|zierung(?:en)?)|certificats?|certificad[oa]s?|certificacion(?:es)?",
    ),
  ],
  [
    "volunteer",
    any(
      "volunteer(?:ing|ed|s)?|unpaid|ehrenamt(?:lich\\w*)?|freiwillig\\w*|benevol(?:e|es|at)|voluntari(?:o|os|ado)",
    ),
  ],
  [
    "project",
    any(
      "(?:side |personal |own |private |open source )?projects?(?! (?:manage|lead|plan|coordinat|budget|deliver))|(?:eigene |private )?projekten?|projekte?s?",
      "(?<!(?:chef|cheffe|gestion|conduite|direction) de )projets?",
      "(?<!(?:jefe|jefa|gestion|direccion) de )proyectos?",
    ),
  ],
  [
    "education",
    any(
      "educat(?:ion|ional)|degrees?|stud(?:y|ied|ies)|universit(?:y|ies)|college|school|graduat(?:e|ed|ion)|diplomas?|coursework|courses?|(?<!weiter)(?:aus)?bildung|studi(?:um|ert|ere)|abschluss|hochschule|uni|etudes?|etudie|diplomes?|formation|universite|estudios?|estudie|titulo|universidad|formacion",
    ),
  ],
  [
    "skill",
    any(
      "skills?(?: ?set)?|tech(?:nology)? stack|technolog(?:y|ies)|tools?|fahigkeiten|kenntnisse|kompetenzen|technologien|competences?|outils|habilidades|competencias|herramientas|tecnologias",
    ),
  ],
  [
    "work",
    any(
      `(?:${JOB}|work history|work experience|at work|career|berufserfahrung|werdegang|parcours|trayectoria)`,
    ),
  ],
];

/** One passage of each entry before a second of any. */
export const EACH = any(
  "how (?:many|long)|all (?:of )?my|each|every|list|overview|summary|in total|altogether|years? of",
  "wie ?viele?|wie lange|alle meine|jede[rnms]?|insgesamt|uberblick",
  "combien|tou(?:s|tes) mes|chaque|au total|cuant[oa]s?|tod[oa]s mis|cada|en total",
);

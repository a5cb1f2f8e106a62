import type { ResumeEntry } from "../resume/schema.ts";
import { fold } from "../terms/tokenize.ts";
import { any, JOB } from "./any-of.ts";

/**
 * What a question points at in the resume, by its words in English, German, French and Spanish. The forms are matched on
 * folded text (lower case, no accents) and taken out of it, in the order of the tables, so that only what it is about
 * remains.
 */

export type Part = ResumeEntry["kind"] | NonNullable<ResumeEntry["section"]>;

/** Parts of the resume. What is written together with another noun is not meant: “project management”. */
export const PARTS: [Part[], RegExp][] = [
  [
    ["skill"],
    any(
      "programming languages?|programmiersprachen?|langages? de programmation|lenguajes? de programacion",
    ),
  ],
  [
    ["language"],
    any(
      "(?<!(?:natural|query|body|sign|plain|simple|second) )(?:foreign |spoken )?languages?(?! (?:models?|processing|arts|lessons?|teach\\w*|class\\w*|support|courses?|school|understanding))|(?:do|can|could) i speak|i speak|fluent(?:ly)?|mother tongue|native speaker|sprachen?|sprachkenntnisse|spreche|muttersprache|langues?|parle|idiomas?|hablo",
    ),
  ],
  [
    ["certificate"],
    any(
      "certif(?:icates?|ications?|ied)|(?<!driv(?:ing|ers?|er's) )licen[cs]es?|zertifi(?:kate?|kat|zierung(?:en)?|ziert)|certificats?|certifications?|habilitations?|certificad[oa]s?|certificacion(?:es)?",
    ),
  ],
  [
    ["education", "certificate"],
    any(
      "(?:professional |formal |my )?qualifications|credentials|qualifikationen|qualifications professionnelles",
    ),
  ],
  [
    ["volunteer"],
    any(
      "volunteer(?:ing|ed|s)?|unpaid|voluntary(?: work)?|charity work|ehrenamt(?:lich\\w*)?|freiwillig\\w*|benevol(?:e|es|at)|voluntari(?:o|os|ado|ada)",
    ),
  ],
  [
    ["project"],
    any(
      "(?:side |personal |own |private |pet |hobby |open source )?projects?(?! (?:manage|lead|plan|coordinat|budget|deliver))|side (?:gigs?|hustles?)|(?:eigene |private )?projekten?|projekte?s?(?: personnels?)?",
      "(?<!(?:chef|cheffe|gestion|conduite|direction) de )projets?(?: perso(?:nnel)?s?)?",
      "(?<!(?:jefe|jefa|gestion|direccion) de )proyectos?(?: personal(?:es)?| propios?)?",
    ),
  ],
  [
    ["education"],
    any(
      "(?:my |any |formal |higher )?education|degrees?|i (?:study|studied|graduate\\w*|major\\w*)|my (?:studies|universit(?:y|ies)|college|school|courses?|modules|diploma|academic \\w+)|(?:at|in|to) (?:uni(?:versity)?|college)|graduat(?:ed|ion)|diplomas?|coursework|(?:which|what) (?:courses?|modules)(?: did i| have i)|academic background",
      "(?<!weiter)(?:aus)?bildung|studi(?:um|ert|ere)|abschluss|hochschule|uni",
      "etudes?|etudie|diplomes?|ma formation|formations? (?:ai|initiale)|universite|mis estudios|estudios|estudie|titulo|titulacion|universidad|mi formacion|que formacion|carrera universitaria|(?:termine|acabe|estudie|hice) (?:la|mi) carrera|que carrera",
    ),
  ],
  [
    ["skill"],
    any(
      "skills?(?: ?set)?|tech(?:nology)? stack|technolog(?:y|ies)|(?:which|what|my|list|other|any) (?:\\w+ )?tools|tools (?:i|do|have|besides|other|apart|aside|except|did)|fahigkeiten|kenntnisse|kompetenzen|technologien|competences?|outils|habilidades|competencias|herramientas|tecnologias",
    ),
  ],
  [
    ["work"],
    any(
      `(?:${JOB}|paid (?:jobs?|work)|work history|work experience|employment history|at work|career|berufserfahrung|werdegang|parcours|trayectoria)`,
    ),
  ],
];

/** Words that say where in the resume to look, and stay in the question as well. */
export const HINTS: [Part[], RegExp][] = [
  [
    ["volunteer", "project"],
    any(
      "(?:free|spare|leisure|own|private) time|outside (?:of )?work|after hours|hobb(?:y|ies)|pastimes?|privately|for fun|on the side",
      "freizeit|privat|nebenbei|hobbys?|temps libre|loisirs?|tiempo libre|aficion(?:es)?|ratos libres",
    ),
  ],
  [
    ["education"],
    any(
      "(?:my|a|the|which|what) (?:masters?|master's|bachelors?|bachelor's|phd|doctorate|msc|bsc|mba)|grades?|gpa|marks?|final score|abschlussnote|noten?|mention|moyenne|nota media|calificacion",
    ),
  ],
];

/** One passage of each entry before a second of any. */
export const EACH = any(
  "how (?:many|long)|all (?:of )?(?:my|the)|each|every|list|overview|summary|in total|total|altogether|overall|across|combined|add up|sum up|years? of|which of my|everything|everywhere",
  "wie ?viele?|wie lange|alle meine|jede[rnms]?|insgesamt|uberblick|zusammen",
  "combien|tou(?:s|tes) mes|chaque|au total|cuant[oa]s?|tod[oa]s mis|cada|en total",
);

/** What kind of answer is wanted. */
export type Asked = "duration" | "number" | "place";
export const ASKED: [Asked, RegExp][] = [
  [
    "duration",
    any(
      "how (?:many years|many months|long)|(?:total )?years (?:of|in|as)|since when|wie (?:viele jahre|lange)|seit wann|combien d'annees|depuis (?:quand|combien)|cuantos anos|cuanto tiempo|desde cuando",
    ),
  ],
  [
    "number",
    any(
      "how (?:many|much|big|large|often|far)|total|headcount|number of|what percentage|add up|sum up|by how much",
      "wie ?(?:viele?|gross|oft|hoch)|summe|combien|montant|cuant[oa]s?|cuanto|importe",
    ),
  ],
  [
    "place",
    any(
      `(?<=^\\W*(?:and |so |but )?)where|where (?:have|did|do|was|am|else)|(?:which|what) (?:of my )?(?:kinds? of )?(?:\\w+ )?(?:${JOB}|places?|departments?|hospitals?|schools?|kitchens?|teams?|industr(?:y|ies)|sectors?)|who (?:did|have) i work(?:ed)? for`,
      "(?<=^\\W*(?:und )?)wo|in welche[rnm]|bei welche[rnm]|(?<=^\\W*)ou|dans quel(?:le|s|les)?|chez qui|donde|en que (?:empresa|trabajo|puesto)\\w*",
    ),
  ],
];

const QUESTION_WORD =
  "(?:what|which|where|when|who|how|have i|did i|do i|am i|was i|can i|welche\\w*|was|wo|wann|habe ich|quel\\w*|ou|quand|ai-je|que|cual\\w*|donde|he)";

/** What stands before what is left out. */
const BUT = [
  "besides|other than|apart from|aside from|leaving aside|except(?:ing)?(?: for)?|excluding|excl\\.?|minus|bar|not counting|not including|leaving out|ignoring|never mind",
  "outside(?: of)?|rather than|instead of|in addition to|(?:all|everything|anything|nothing|every \\w+|any \\w+) but|different from",
  "unrelated to|not related to|nothing to do with|(?<=[,;] ?)(?:but |and )?(?:no|not)|(?<=[,;] )without|non(?=[- ]\\p{L})|(?:had|with|involved|there (?:was|were)) no",
  // “That was not in Go”, “where I did not work with children”.
  "(?:was|were|is|are)(?:n't| not) (?:in|at|with|about|for|as|on|from|part of|related to|to do with)|(?<=(?:that|which|who) )(?:was|were|is|are)(?:n't| not)|(?:did|do|does|had|has)(?:n't| not) (?:work|involve|use|include|deal|require|need|concern|touch|happen)(?: with| in| at| on)?",
  "(?<!(?:why|or|if|can|do|does|did|have|has|am|could|would|should|i|it) )not (?:in|at|with|about|for|as|on|from)|(?:without|ohne|sans|sin) (?:counting|including|zu zahlen|compter|contar|my|mein\\w*|mon|ma|mes|mis?)",
  "ausser(?:halb)?|abgesehen von|neben|andere als|statt|(?<=[,;] ?)(?:aber )?(?:nicht|kein\\w*)(?: (?:in|bei|mit|fur))?|(?:die|das|der) nichts mit",
  "sauf|hormis|hors|excepte|autres? que|a l'exception (?:de|du|des)|a part(?= (?:mon|ma|mes|le|la|les|l'|celui|cela|ca|chez))|en dehors (?:de|du|des)|mis a part|au lieu de|(?<=[,;] ?)(?:mais )?pas",
  "excepto|aparte de|ademas de|salvo|fuera de|menos|que no (?:sean?|fueran?|tengan?|fue|era)|distint[oa]s? (?:de|a)|otr[oa]s que|en vez de|(?<=[,;] ?)(?:pero )?no",
].join("|");

/** “Besides my current job, …”: what follows, up to the end of the clause, is left out of the search. */
export const EXCEPT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BUT})(?![\\p{L}\\p{N}])((?:(?! ${QUESTION_WORD}(?![\\p{L}]))[^,;.?!])*)`,
  "u",
);

/** A question that leans on the one before it. */
export const FOLLOW_UP = new RegExp(
  [
    "^\\W*(?:ok(?:ay)? |yes |and |cool |great )?(?:and|also|what about|how about|then|so|but|more|tell me (?:a bit )?more|go on|any(?:thing|where|one|body) else|(?:what|where|who|when) else|(?:any |some )?others?|another(?: one)?|why|und|auch|was ist mit|wie sieht es mit|et|aussi|qu'en est-il|y|tambien|que hay de|e)(?![\\p{L}\\p{N}])",
    // A word that stands for something said before.
    "(?<![\\p{L}\\p{N}])(?:that|this|those|these|it|them|there|then|the (?:first|second|third|fourth|last|other|former|latter|same) ?(?:one)?|(?:das|dies\\w*|dort|davon|dabei|damit|da)|(?:ca|cela|celui\\w*|celle\\w*|la-bas)|(?:eso|ese|esa|esto|alli|ahi))(?=\\W*$| (?:one|job|role|project|company|place|degree|course|certificate|team|kind|projekt|stelle|projet|poste|proyecto|puesto|trabajo|was|is|come|go|last|take|about))",
    "(?<![\\p{L}\\p{N}])(?:did|was|does|is|were|about|of|from|on) (?:it|that|this|those|these|them)(?![\\p{L}\\p{N}])",
    // A thing known from before: “the certificate”.
    "(?<![\\p{L}\\p{N}])the (?:certificate|project|course|degree|diploma|award|talk|book|article|prize)(?=\\W*$)",
  ].join("|"),
  "u",
);

export const isFollowUp = (question: string): boolean => FOLLOW_UP.test(fold(question));

/** What was already said is not meant. */
export const ELSE =
  /(?<![\p{L}\p{N}])(?:else|others?|another|more examples?|noch|sonst|weitere\w*|andere\w*|d'autres?|ailleurs|encore|otr[oa]s?|mas)(?![\p{L}\p{N}])/u;

/** In the place spoken of. */
export const THERE =
  /(?<![\p{L}\p{N}])(?:there|in it|with them|for them|dort|dabei|da|la-bas|y|chez eux|alli|ahi)(?![\p{L}\p{N}])/u;

/** A thing spoken of before; the noun says no more than the word for it. */
export const SPOKEN_OF =
  /(?<![\p{L}\p{N}])(that|this|those|these|the same|dies\w*|cette?|ces|es[eao]s?|est[eao]s?) (?:one|job|role|position|project|company|place|degree|course|certificate|team|projekt|stelle|projet|poste|emploi|proyecto|puesto|trabajo)(?![\p{L}\p{N}])(?! (?:posting|description|advert|ad)(?![\p{L}]))/gu;

/** Which of several things said before is meant; -1 is the last. */
export const ORDINALS: [number, RegExp][] = [
  [
    1,
    any(
      "(?:the )?(?:first|1st|former)(?: one| of (?:these|those|them))?",
      "(?:der|die|das) erste|le premier|la premiere|el primero|la primera",
    ),
  ],
  [
    2,
    any(
      "(?:the )?(?:second|2nd|other|latter)(?: one| of (?:these|those|them))?",
      "(?:der|die|das|dem|vom) (?:zweiten?|anderen?)|l[ea] (?:deuxieme|seconde?)|el segundo|la segunda|el otro|la otra",
    ),
  ],
  [
    3,
    any(
      "(?:the )?(?:third|3rd)(?: one| of (?:these|those|them))?",
      "(?:der|die|das|dem|vom) dritten?|l[ea] troisieme|el tercero|la tercera",
    ),
  ],
  [
    4,
    any(
      "(?:the )?(?:fourth|4th)(?: one)?",
      "(?:der|die|das) vierten?|l[ea] quatrieme|el cuarto|la cuarta",
    ),
  ],
  [
    -1,
    any(
      "the last(?: one| of (?:these|those|them))?",
      "(?:der|die|das) letzten?|l[ea] derni(?:er|ere)|el ultimo|la ultima",
    ),
  ],
];

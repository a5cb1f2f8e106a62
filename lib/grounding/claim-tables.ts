/**
 * What is denied, counted and offered in an answer. Patterns are matched on folded text (lower case, no accents) of one
 * sentence or clause.
 */

/** Says that something is not there. */
export const DENIED =
  /\b(?:no|not|none|never|neither|nor|nothing|nowhere|without|lacks?|lacking|missing|absent|cannot|isn|aren|don|doesn|didn|haven|hasn|wasn|weren|leave out|left out|only in the posting)\b|n['’]t\b|\b(?:kein\w*|nicht|nie|nichts|ohne|fehl\w+|weder)\b|\b(?:aucune?|pas|jamais|sans|rien|manqu\w+|absente?s?)\b|\b(?:ningun\w*|nunca|sin|nada|tampoco|falta\w*|no)\b/;
/** "Not only … but also" denies nothing. */
export const NOT_DENIED =
  /\bnot (?:only|just)\b|\bnicht nur\b|\bnon seulement\b|\bno solo\b|\bno less than\b|\bno fewer than\b/;

/** Things that an answer counts of itself, of the page or of the comparison, within a few words of the number. */
export const LISTED =
  /^\W*(?:(?!\d)[\p{L}'’-]+\s+){0,3}?(?:bullets?|(?<!\b(?:access|data|touch|pain|percentage|price|end|service|contact) )points?|(?<!\b(?:tram|bus|rail|production|assembly|product|phone|pipe) )lines?|rows?|items?|sections?|pages?|words?|sentences?|paragraphs?|examples?|steps?|tips?|ways?|things?|questions?|requirements?|must.haves?|keywords?|terms?|reasons?|options?|versions?|entries|markers?|changes?|gaps?|strengths?|suggestions?|areas?|parts?|tools?|technologies|systems?|frameworks?|skills?|programs?|metrics?|numbers?|of (?:these|them|those|the|your|which)|more|others?|punkte?n?|zeilen?|satze?n?|abschnitte?n?|seiten?|fragen?|anforderungen|beispiele?|worter|grunde?|stellen|lignes?|phrases?|exigences|exemples?|mots|raisons|rubriques?|lineas?|puntos?|frases?|paginas?|preguntas?|requisitos|ejemplos?|palabras|razones|secciones)\b/u;
/** Of these the ones that a row cannot count. */
export const LISTED_OF_ANSWER =
  /^\W*(?:(?!\d)[\p{L}'’-]+\s+){0,2}?(?:bullets?|rows?|sentences?|paragraphs?|requirements?|must.haves?|keywords?|entries|markers?|gaps?|strengths?|of (?:your|the) (?:rows?|jobs?|bullets?|requirements?|must.haves?|lines?|roles?|positions?|employers?|projects?)|punkte?n?|zeilen?|anforderungen|rubriques?|exigences|requisitos|secciones)\b/u;
/** "Step 2", "Option 3", before the number. */
export const LISTED_BEFORE =
  /\b(?:step|option|version|question|bullet|point|example|section|part|row|line|page|top|schritt|frage|punkt|beispiel|zeile|seite|etape|question|exemple|ligne|paso|pregunta|ejemplo|linea|these|those|both|diese|ces|estos|estas)\s*\W{0,3}$/;
/** A sentence about the comparison counts requirements without naming them each time. */
export const COMPARISON =
  /\b(?:requirements?|anforderungen|exigences|requisitos|of the posting's)\b/;

/** What the entries of a kind are called when they are counted, after the number. */
export const COUNTED = {
  work: /^\W*(?:\p{L}+\s+){0,2}?(?:jobs?|roles?|positions?|posts?|employers?|firms?|companies|stellen|arbeitgeber\w*|postes|employeurs|entreprises|puestos|empleos|empresas|empleadores)\b/u,
  project:
    /^\W*(?:listed |own |side |personal |eigene )?(?:projects?|projekten?|projets?|proyectos?)\b/u,
  education: /^\W*(?:\p{L}+\s+){0,2}?(?:degrees?|abschlusse?n?|diplomes?|titulos?)\b/u,
  language: /^\W*(?:spoken |foreign )?(?:languages?|sprachen|langues|idiomas)\b/u,
  certificate: /^\W*(?:certificates?|certifications?|zertifikate|certificats?|certificados)\b/u,
} as const;
/** "three of your four jobs": the first number is a part of the second. */
export const SHARE_OF = /^\s?(?:of|out of|von|der|de|sur|des|von den)\s(?:\p{L}+\s){0,3}?/u;

/** A bullet that is offered for the resume begins with a deed. Folded; the second list is never a deed. */
export const DEED =
  /^\W*(?:[a-z]{3,}ed|led|built|ran|wrote|taught|grew|sold|oversaw|cut|made|brought|took|gave|held|kept|drove|won|set|spoke|rewrote|rebuilt|leitete|fuhrte|entwickelte|baute|senkte|steigerte|verantwortete|betreute|plante|koordinierte|leitung|entwicklung|aufbau|einfuhrung|steigerung|senkung|reduzierung|optimierung|dirige|developpe|reduit|augmente|gere|concu|pilote|cree|encadre|mis en place|lidere|dirigi|desarrolle|reduje|aumente|gestione|disene|implemente|coordine)\b/;
export const NO_DEED =
  /^\W*(?:need|based|related|listed|required|preferred|desired|missing|unsupported|detailed|limited|advanced|suggested|recommended|proposed|covered|shown|asked|indeed|exceed|proceed|embed|united|quoted|given|skilled|unrelated|nested|matched|cited|mixed|authori[sz]ed|certified|chartered|registered|qualified|experienced|distributed|embedded|automated|dedicated|motivated|added value|set (?:aside|up a)|made up|cut (?:out|the))\b/;
/** Before a text in quotation marks: this wording is advised against, or replaced. */
export const NOT_OFFERED =
  /\b(?:not|never|avoid|don['’]t|instead of|rather than|replace|nicht|statt|pas|evitez|no|en lugar de)\b[^.;:,]{0,30}$/;
/** Before a text in quotation marks: it is offered as wording. */
export const OFFERS =
  /\b(?:write|say|put|use|try|phrase|reword|rewrite|change|replace|becomes?|after|instead|version|bullet|wording|summary|headline|schreiben|formulier\w*|nachher|besser|stattdessen|ecri\w*|apres|reformul\w*|escrib\w*|despues|redact\w*)\b[^.]{0,60}$/;

/** How the posting is said to ask for something. */
export const MUST =
  /\b(?:must(?:-| )have|mandatory|essential|required|requires?|a must|compulsory|zwingend|pflicht|erforderlich|obligatoire|indispensable|imprescindible|obligatorio)\b/;
export const NICE =
  /\b(?:nice(?:-| )to(?:-| )have|optional|a bonus|bonus|a plus|only preferred|desirable|preferred|von vorteil|wunschenswert|un atout|souhaite|un plus|deseable|valorable)\b/;

/**
 * How an answer speaks: of the user, of the posting, in advice, in denial. Patterns are matched on folded text (lower
 * case, no accents) of one sentence or clause.
 */

/** The sentence speaks to the user or of what is theirs. */
export const OF_USER =
  /\b(?:you|you['’](?:ve|re|d)|your|yours|i|i['’](?:ve|m)|my)\b|\b(?:sie|ihre?[nrms]?|du|dein[e]?[nrms]?|dich)\b|\b(?:vous|votre|vos|ton|tes)\b|\b(?:tu|tus|has|tienes|usted|eres)\b/;

/** The clause says that the user has or did something. */
export const USER_HAS =
  /\b(?:you|i)(?:['’](?:ve|re|d))? (?:(?:have|had|are|were|also|already|even|clearly|both|then|now|currently|recently|previously|successfully|regularly) )*(?:have|had|used?|know|knew|built|work|worked|led|ran|wrote|bring|did|made|grew|taught|set|kept|held|spent|cut|won|speak|hold|[a-z]{3,}ed)\b|\b(?:you|i)['’]ve\b|\byou (?:have|are) (?!to\b|no\b|not\b)|\b(?:your|my) (?:\w+[ -]){0,4}(?:experience|expertise|background|knowledge|skills?|proficiency|track record|command|familiarity|certification|certificate|work)\b|\b(?:sie|du) (?:haben|hast|kennen|kennst|nutzen|nutzt|beherrsch\w+|arbeite\w+|entwickel\w+|setz\w+|verfug\w+|bring\w+|sind|bist)\b|\b(?:ihre|deine|ihren|deinen|ihrer|deiner) (?:\w+ ){0,2}(?:erfahrung\w*|kenntnisse\w*)|\bvous (?:avez|etes|maitrisez|connaissez|utilisez)\b|\bvotre (?:\w+ ){0,2}(?:experience|maitrise|connaissance)|\b(?:has|tienes|conoces|dominas|usaste|utilizas|trabajaste) |\btu (?:\w+ ){0,2}(?:experiencia|dominio|conocimiento)/;

/** Not said as a fact: an example, a condition, a wish, something to come. */
export const NOT_SAID =
  /\bif\b|\bunless\b|\bwhether\b|\b(?:could|would|might)\b|\byou(?: wi|['’])ll\b|\b(?:e\.g|i\.e|for example|for instance|such as|placeholder|aim|target|ideally|plan to|learn|once you|as soon as|until you|unlike|instead of|rather than)\b|\bwenn\b|\bfalls\b|\bsofern\b|\bsolange\b|\bkonnten?\b|\bwurden?\b|\bz\. ?b\b|\bzum beispiel\b|\bsi (?:vous|tu|tienes|has|lo|c)\b|\bpourriez\b|\bpar exemple\b|\bpodrias?\b|\bpor ejemplo\b|\[(?:x|y|n|number|zahl|nombre|numero)\]/;

/** Another thing is held against the user's, not given to them. */
export const COMPARED =
  /\b(?:transfers?|translates?|similar|close|closest|closer|nearest|adjacent|equivalent|comparable|counterpart|related|relevant|maps?|carr(?:y|ies) over|instead|toward|towards|stands? for|learn|move to|ask(?:s|ed)? for|require[sd]?|mention(?:s|ed)? in the posting|match(?:es)?)\b|\b(?:ahnlich|verwandt|ubertragbar|vergleichbar|statt|anstelle|verlangt|fordert)\b|\b(?:similaire|proche|transposable|plutot que|exige|demande)\b|\b(?:similar|parecid\w|equivalente|en lugar|exige|pide)\b/;

/** Says that something is not there. */
export const DENIED =
  /\b(?:no|not|none|never|neither|nor|nothing|nowhere|without|lacks?|lacking|missing|absent|cannot|isn|aren|don|doesn|didn|haven|hasn|wasn|weren|leave out|left out|only in the posting)\b|n['’]t\b|\b(?:kein\w*|nicht|nie|nichts|ohne|fehl\w+|weder)\b|\b(?:aucune?|pas|jamais|sans|rien|manqu\w+|absente?s?)\b|\b(?:ningun\w*|nunca|sin|nada|tampoco|falta\w*|no)\b/;
/** "Not only … but also" denies nothing. */
export const NOT_DENIED =
  /\bnot (?:only|just)\b|\bnicht nur\b|\bnon seulement\b|\bno solo\b|\bno less than\b|\bno fewer than\b/;

/** The clause speaks of the posting or of who wrote it. */
export const OF_POSTING =
  /\b(?:posting|job ad|advert(?:isement)?|vacancy|job description|they|them|their|employer|hiring|the (?:role|job|position|company|team)|requires?|requirements?|required|asks?|asked|asking|wants?|looking for|expects?|nice to have|must have)\b|\b(?:anzeige|ausschreibung|stelle|verlangt|fordert|sucht|arbeitgeber|anforderung\w*)\b|\b(?:annonce|offre|poste|exige\w*|demande\w*|employeur|recherche)\b|\b(?:oferta|puesto|exige\w*|pide\w*|requiere\w*|requisitos?|empresa|buscan)\b/;

/** Things that an answer counts of itself, of the page or of the comparison, within a few words of the number. */
export const LISTED =
  /^\W*(?:(?!\d)[\p{L}'’-]+\s+){0,3}?(?:bullets?|points?|lines?|rows?|items?|sections?|pages?|words?|sentences?|paragraphs?|examples?|steps?|tips?|ways?|things?|questions?|requirements?|must.haves?|keywords?|terms?|reasons?|options?|versions?|entries|markers?|changes?|gaps?|strengths?|suggestions?|areas?|parts?|seconds?|metrics?|numbers?|of (?:these|them|those|the|your|which)|more|others?|punkte?n?|zeilen?|satze?n?|abschnitte?n?|seiten?|fragen?|anforderungen|beispiele?|worter|grunde?|stellen|lignes?|phrases?|exigences|exemples?|mots|raisons|rubriques?|lineas?|puntos?|frases?|paginas?|preguntas?|requisitos|ejemplos?|palabras|razones|secciones)\b/u;
/** "Step 2", "Option 3", before the number. */
export const LISTED_BEFORE =
  /\b(?:step|option|version|question|bullet|point|example|section|part|row|line|page|top|schritt|frage|punkt|beispiel|zeile|seite|etape|question|exemple|ligne|paso|pregunta|ejemplo|linea|these|those|the|both|diese|die|den|ces|les|estos|estas|los|las)\s*\W{0,3}$/;
/** A sentence about the comparison counts requirements without naming them each time. */
export const COMPARISON =
  /\b(?:requirements?|anforderungen|exigences|requisitos|of the posting's)\b/;

/** At least so much: true of any greater time. */
export const AT_LEAST =
  /\b(?:over|more than|at least|above|exceed\w*|upwards of|mehr als|uber|mindestens|plus de|au moins|mas de|al menos)\s*\W{0,3}$/;

/** What the entries of a kind are called when they are counted, after the number. */
export const COUNTED = {
  work: /^\W*(?:\p{L}+\s+){0,2}?(?:jobs?|roles?|positions?|employers?|companies|stellen|arbeitgeber\w*|postes|employeurs|puestos|empleos|empresas)\b/u,
  project: /^\W*(?:\p{L}+\s+){0,2}?(?:projects?|projekten?|projets?|proyectos?)\b/u,
  education: /^\W*(?:\p{L}+\s+){0,2}?(?:degrees?|abschlusse?n?|diplomes?|titulos?)\b/u,
  skill:
    /^\W*(?:\p{L}+\s+){0,2}?(?:skills?|languages?|certificates?|certifications?|kenntnisse|sprachen|zertifikate|langues|idiomas|certificados)\b/u,
} as const;

/** A bullet that is offered for the resume begins with a deed. Folded; the second list is never a deed. */
export const DEED =
  /^\W*(?:[a-z]{3,}ed|led|built|ran|wrote|taught|grew|sold|oversaw|cut|made|brought|took|gave|held|kept|drove|won|set|spoke|rewrote|rebuilt|leitete|fuhrte|entwickelte|baute|senkte|steigerte|verantwortete|betreute|plante|koordinierte|leitung|entwicklung|aufbau|einfuhrung|steigerung|senkung|reduzierung|optimierung|dirige|developpe|reduit|augmente|gere|concu|pilote|cree|encadre|mis en place|lidere|dirigi|desarrolle|reduje|aumente|gestione|disene|implemente|coordine)\b/;
export const NO_DEED =
  /^\W*(?:need|based|related|listed|required|preferred|desired|missing|unsupported|detailed|limited|advanced|suggested|recommended|proposed|covered|shown|asked|indeed|exceed|proceed|embed|united|quoted|given|skilled|unrelated|nested|matched|cited|mixed|added value|set (?:aside|up a)|made up|cut (?:out|the))\b/;
/** Before a text in quotation marks: it is offered as wording. */
export const OFFERS =
  /\b(?:write|say|put|use|try|phrase|reword|rewrite|change|replace|becomes?|after|instead|version|bullet|wording|summary|headline|schreiben|formulier\w*|nachher|besser|stattdessen|ecri\w*|apres|reformul\w*|escrib\w*|despues|redact\w*)\b[^.]{0,60}$/;

/** What a question wants of the coach. */
export type Intent =
  | "letter"
  | "interview"
  | "summary"
  | "rewrite"
  | "shorten"
  | "order"
  | "keywords"
  | "gap"
  | "years"
  | "have"
  | "missing"
  | "explain"
  | "posting"
  | "highlight"
  | "fit"
  | "evidence";

/**
 * The first line that matches decides, so what is narrow stands before what is broad. Matched on the question in lower
 * case without accents, in all four languages at once.
 */
export const INTENTS: readonly (readonly [Intent, RegExp])[] = [
  [
    "letter",
    /cover letter|covering letter|motivation(?:al)? letter|letter of (?:motivation|application|intent)|anschreiben|motivationsschreiben|bewerbungsschreiben|lettre de motivation|carta de (?:presentacion|motivacion)|\b(?:the|my|a) letter\b|\b(?:ma|la|une) lettre\b|\b(?:la|mi|una) carta\b/,
  ],
  [
    "interview",
    /\binterviews?\b|(?:vorstellungs|bewerbungs)gesprach|\bentretiens?\b|entrevista|questions .*(?:expect|ask me|come up)|might they ask|\bgesprach\b|questions dois.je|m.attendre|preguntas me|me van a preguntar|me preguntaran/,
  ],
  [
    "summary",
    /\bsummar(?:y|ies|i[sz]e)\b|profile (?:text|section|statement)|about me|headline|elevator pitch|kurzprofil|zusammenfass|profiltext|\baccroche\b|(?:resume|resumer) (?:de )?(?:mon )?profil|paragraphe d.introduction|resumen|extracto|perfil profesional/,
  ],
  [
    "shorten",
    /\b(?:shorten|condense|tighten)\b|\btoo long\b|\bzu lang\b|\btrop long|\bdemasiado larg|\b(?:shorter|briefer) (?:version|bullet)|\bkurze?n?\b.*(?:punkt|zeile|\[)|raccourci|\bacort/,
  ],
  [
    "rewrite",
    /\bre-?(?:write|phrase|word)|\b(?:improve|polish|strengthen|sharpen)\b.*(?:bullet|line|sentence|point|wording|this|\[)|(?:stronger|punchier|better) (?:bullet|wording|version|verb)|make .*(?:stronger|punchier|sound better|crisper|clearer)|\btidy up\b|mach .*(?:knackiger|starker|klarer|besser)|rends? .*(?:percutant|plus fort|plus claire?)|haz .*(?:mas fuerte|mas claro|mas contundente|mejor)|umschreib|umformulier|besser formulier|reformul|reecri|ameliore[rz]? (?:cette|ce|la|le)|reescrib|redacta|mejora (?:esta|este|la|el)/,
  ],
  [
    "fit",
    // What to put first and what is missing, in one question, either first.
    /(?:am i missing|is missing|\bi lack|fehlt|manque|\bfalta).*(?:put first|highlight|emphasi[sz]|lead with|zuerst|nach oben|hervorheb|en premier|en avant|primero|destac)|(?:put first|highlight|emphasi[sz]|lead with|zuerst|nach oben|hervorheb|en premier|en avant|primero|destac).*(?:am i missing|is missing|\bi lack|fehlt|manque|\bfalta)/,
  ],
  [
    "order",
    /\border of\b|which order|what order|\breorder|which section|sections? (?:go|come|should)|structure my|organi[sz]e my (?:resume|cv)|(?:go|come|put|stand) (?:before|above|first)\b|\bgliedern\b.*|lebenslauf (?:aufbauen|gliedern|ordnen)|(?:organiser|structurer) mon|(?:ordeno|organizo|estructuro|ordenar|estructurar) (?:mi|el)\b|reihenfolge|welcher abschnitt|ordre des|quel ordre|orden de|que orden|que seccion/,
  ],
  [
    "keywords",
    /key ?words?|(?:their|posting.?s|same|own) (?:words|terms|language|vocabulary|wording)|vocabulary|vokabular|wortwahl|vocabulaire|vocabulario|\bats\b|buzz ?words?|exact terms|schlusselw[oö]rt|stichw[oö]rt|mots.cles|palabras clave/,
  ],
  [
    "gap",
    /(?:employment|career|resume|cv|time|work) (?:gap|break|pause)|\bgap (?:in|between)|explain .*\b(?:gap|break|pause)|career break|unemploy|between jobs|time off|out of work|not working|arbeitslos|sans emploi|chomage|sin trabajo|en paro|lucke|trou dans|interruption de carriere|periode d.inactivite|hueco|laguna|vacio laboral|parentesis/,
  ],
  [
    "explain",
    /\b(?:explain|address|justify|handle|deal with|make up for|talk about|get around)\b.*\b(?:missing|lack|gap|without|do(?:n.?t| not) (?:have|meet))|(?:erklar|begrund|ausgleich|umgeh).*(?:fehl|mangel|lucke)|(?:expliqu|justifi|compens).*(?:manqu|lacune|absence)|(?:explic|justific|compens).*(?:falt|carenc|laguna|no (?:se|tengo|conozco))|(?:expliqu|justifi).*n.ai pas|damit um.*\b(?:nicht|kein)|(?:do(?:n.?t| not) have|lack|without) (?:it|that|this)\b.*\bwhat (?:now|do i|should i)/,
  ],
  [
    "years",
    /how (?:many years|much experience|long have i)|wie (?:viele jahre|lange|viel erfahrung)|combien d.annees|combien d.experience|cuantos anos|cuanta experiencia/,
  ],
  [
    "fit",
    /\bam i (?:a |an |the )?(?:good|right|strong|suitable|realistic)\b|\bgood (?:match|candidate|fit)\b|would they (?:invite|hire|take|consider|want)|\bchancen?\b|\bchances\b|posibilidades|opciones/,
  ],
  [
    "have",
    /^(?!(?:and |so |but |und |et |y )?(?:what|which|how|where|why|when|was|welche\w*|wie|que|quoi|quel\w*|cual\w*|como)\b).*(?:\b(?:can|could|may|should|shall) i (?:write|say|claim|put|list|mention|state|add|include|call myself)|\b(?:do|did) i (?:have|know|speak|meet|hold|use|fulfil)|\bhave i\b|\bam i (?:certified|fluent|a )|(?:kann|darf|soll|sollte|konnte) ich .*(?:schreib|sag|angeb|behaupt|nenn|erwahn|auffuhr)|\b(?:habe|hab|kenne|beherrsche|erfulle|spreche) ich\b|(?:puis|peux|dois).je (?:ecrire|dire|mentionner|affirmer|indiquer)|est-ce que (?:je|j)|\bai-je\b|\bje (?:connais|maitrise|parle)\b|(?:puedo|podria|debo|deberia) (?:escribir|decir|poner|mencionar|afirmar|incluir)|\b(?:tengo|conozco|domino|hablo)\b.*\?)|^(?:se|tengo|conozco)\b/,
  ],
  [
    "fit",
    // Both sides in one question.
    /(?:speaks? for|\bfit\b|\bsuit(?:s|ed|able)?\b|\bqualif|passe ich|geeignet|correspond|strengths?\b|strong\b|\bcover|\bmatch|spricht fur|starken|\batouts?|points? forts?|fortaleza|puntos fuertes|encaj).*(?:missing|\black|weak|against|\bgaps?\b|fehlt|schwach|gegen|manqu|faible|\bfalta|debil|en contra)/,
  ],
  [
    "missing",
    /\bmissing\b|not (?:there|in there) yet|\bhapert\b|\bcloche\b|\bflojeo\b|\bflaque|\black(?:s|ing)?\b|\bgaps?\b|do(?:n.?t| not) (?:i )?(?:have|cover|meet)|fall short|weak(?:ness|est|er)?\b|\bfehl(?:t|en|ende)|\bmangel|schwach|lucken|\bmanqu|lacunes?|points? faibles?|\bfalta(?:n|s)?\b|carezco|debilidad|puntos debiles|no (?:tengo|cumplo)/,
  ],
  [
    "fit",
    /\b(?:which|what|how many|how well|does|do)\b.*\b(?:i|resume|cv|rows?|experience)\b.*\b(?:meet|cover|fulfil|fulfill|satisf|match)|(?:erfull|abgedeckt|deckt).*\b(?:ich|lebenslauf)\b|(?:lebenslauf|welche).*(?:erfull|deckt)|\b(?:remplis|remplit|satisfais|couvre)\b|requisitos.*\b(?:cumplo|cumple|cubro|cubre)\b/,
  ],
  [
    "posting",
    /(?:what|which|how much|when|where|who|is|does|do) .*(?:the (?:job|posting|role|position|company|employer|salary|deadline|tasks?|requirements?)|they|it) .*(?:require|ask|want|offer|pay|say|look|need|expect)|what (?:are|is) the (?:requirements?|tasks?|duties|responsibilit\w+|salary|benefits?|pay|deadline|location|must.haves?)|is (?:it|the (?:job|role)) (?:remote|hybrid)|salary|was (?:verlangt|fordert|bietet|sucht|wollen|erwartet)|welche (?:anforderungen|aufgaben)|gehalt|que (?:demandent|cherchent|propose)|quelles sont les (?:exigences|missions|taches)|salaire|que (?:piden|ofrecen|buscan)|cuales son los requisitos|sueldo|salario/,
  ],
  [
    "evidence",
    /(?:which|what|show me|find|any) .*(?:bullets?|rows?|lines?|evidence|proof|examples?|experience)\b.*\b(?:for|show|prove|support|with|of|in|about|demonstrat\w*)\b|welche .*(?:punkte|zeilen|stellen|belege|erfahrung)|quelles? .*(?:lignes?|preuves?|experiences?)|que .*(?:lineas?|pruebas?|experiencia)/,
  ],
  [
    "highlight",
    /highlight|emphasi[sz]|put first|(?:at|to|on) the top|matters? most|most important|nach (?:ganz )?oben|en haut|\barriba\b|stand out|lead with|focus on|front and cent|relevant|strengths?\b|strongest|\bbest\b|feature|hervorheb|betonen|zuerst|starken|starkste|schwerpunkt|wichtigste|mettre en avant|valoriser|points? forts?|en premier|souligner|destac|resalt|fortaleza|puntos fuertes|primero/,
  ],
  [
    "fit",
    /tailor|\bfit(?:s|ting)?\b|\bmatch|\bsuit|qualif|chance|good candidate|apply|adapt|customi[sz]|align|improve my (?:resume|cv)|anpass|zuschneid|passe|passt|geeignet|lebenslauf verbesser|adapter|correspond|adaptar|encaj|ajust|mejorar mi/,
  ],
];

import type { LineKind } from "../job/schema.ts";
import { any } from "./any-of.ts";

/** The posting is asked about, and how: what the resume lacks of it, or what speaks for the person. */
export const SIDES: ["missing" | "fit", RegExp][] = [
  [
    "missing",
    any(
      "missing|lack(?:s|ing)?|gaps?|fall short(?: on| of)?|weak(?:ness|nesses|est)?",
      "(?:do|does|can|could|have|am) (?:i|my (?:cv|resume)) not (?:have|show|cover|meet|claim|prove|offer|tick|bring|match|got|qualif\\w+)",
      "(?:not|\\w+n't) (?:i |my (?:cv|resume) )?(?:really |yet |actually )?(?:have|got|meet|cover|show|claim|prove|offer|tick(?: off)?|bring|match|fulfil\\w*|satisf\\w+|qualif\\w+|covered|met|shown)",
      "unmet|uncovered|still need(?: to)?|(?:good|not) enough|enough for|too little|short(?:coming)?s?(?= (?:of|for|in|on) )|shortcomings?|weak (?:spots?|points?|sides?)|blind spots?|red flags?|out of reach|new to me|brush up(?: on)?|need to (?:learn|work on|improve)|(?:should|must|could) i (?:learn|work on|improve)|hold me back|count(?:s|ed)? against me|(?:reject|turn down|disqualif\\w+)|hurdles?|obstacles?|a problem for (?:me|them)",
      "fehl(?:t|en|ende[nrs]?)|lucken?|schwach(?:e|en|stellen?)|nicht (?:erfull\\w*|abgedeckt|vorweisen|nachweisen|mitbring\\w*)|(?:habe|kann|erfulle) ich nicht",
      "manqu(?:e|es|ent|er|ant)|lacunes?|points? faibles?|n'ai(?:-je)? pas|ne (?:remplis|couvre|possede)\\w*",
      "(?:me |le )?faltan?|carencias?|puntos? debil(?:es)?|no (?:cumplo|tengo|cubro|puedo demostrar)",
    ),
  ],
  [
    "fit",
    any(
      "(?:do|would|can|will|am|how|where) (?:\\w+ ){0,3}fit|a (?:good )?fit|(?:good|best|strong) match|(?:i|me|my (?:\\w+ )?) match(?:es)?|tailor(?:ing)?|customi[sz]e|highlight|emphasi[sz]e|stand out|put first|(?:should|to|can|could|must) i (?:stress|adapt|lead with|focus on|mention first|start with)",
      "(?:am i|do i|i) qualif(?:y|ied)|suit(?:able|ed)|eligible|strengths?|strongest|chances?|cover letter|elevator pitch|why should they|pitch myself|sell myself|(?:most )?relevant (?:for|to|experience)",
      "(?:do|would|can|will) i (?:meet|cover|satisfy)",
      "passe|passt|passend|geeignet|hervorheben|betonen|anpassen|anschreiben|bewerbungsschreiben|starken?|erfulle|zuschneiden",
      "correspond(?:s|re)?|mettre en avant|adapter|lettre de motivation|points? forts?|atouts?|souligner",
      "encaj(?:o|a|ar)|destacar|adaptar|resaltar|carta de presentacion|fortalezas?|puntos? fuertes?|cumplo",
    ),
  ],
];

/** A person speaks of what they have not; together with what the posting asks for that is what they lack. */
export const NOT_MINE = any(
  "(?:i|me|mine|my (?:\\w+ )?\\w+) (?:\\w+ ){0,3}(?:\\w+n't|not|never|no)",
  "(?:\\w+n't|not|never|nothing|no) (?:\\w+ ){0,3}(?:i|me|mine|in my|on my|from my)",
  "ich (?:\\w+ ){0,3}(?:nicht|kein\\w*|nie)|(?:nicht|kein\\w*) (?:\\w+ ){0,3}(?:ich|mir|mein\\w*)",
  "je (?:\\w+ ){0,3}pas|pas (?:\\w+ ){0,3}(?:je|mon|ma|mes)|no (?:\\w+ ){0,3}(?:tengo|cumplo|mi|se|he)",
);

/** Kinds of posting line by what is asked of them. The words stay in the question: `salary` finds the line too. */
export const TOPICS: [LineKind, RegExp][] = [
  [
    "benefit",
    any(
      "benefits?|(?:health|dental|life) insurance|salary|pay|paid (?:leave|holidays?)|perks|compensation|vacation|holidays?|days off|annual leave|pension|bonus|working hours|start date|work from home",
      "gehalt|urlaub|verdienst|salaire|avantages|salario|sueldo|beneficios|vacaciones",
    ),
  ],
  [
    "apply",
    any(
      "how (?:do|can|should) i apply|deadline|closing date|by when|bewerbungsfrist|date limite",
      "(?:hiring|recruit(?:ment|ing)|application|selection|interview(?:ing)?) (?:process|procedure|steps?|stages?)|(?:steps?|stages?) (?:after|when|once) i apply",
      "(?:have to|need to|must|should i|can i) (?:send in|hand in|submit|attach|enclose)",
      "como (?:me )?postulo|fecha limite|plazo|bewerbungsverfahren|auswahlverfahren|bis wann|processus de recrutement|proceso de seleccion|hasta cuando",
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

/** What the posting asks for, by how much it insists. */
export const POSTING: [LineKind[], RegExp][] = [
  [
    ["nice"],
    any(
      "nice[ -]to[ -]haves?|desirables?|desired|preferred|bonus(?: points?)?|optional|a plus|pluses|advantageous|extras",
      "von vorteil|wunschenswert|pluspunkte?|souhaites?|souhaitable|les plus|un plus|deseables?|valorables?|se valora",
    ),
  ],
  [
    ["must"],
    any(
      "must[ -]haves?|essentials?|mandatory|obligatory|compulsory|minimum (?:requirements?|qualifications?)|hard requirements?|deal ?breakers?|non negotiable",
      "muss(?:kriterien| anforderungen)?|zwingend\\w*|pflicht|obligatoires?|indispensables?|imprescindibles?|obligatori[oa]s?",
    ),
  ],
  [
    ["must", "nice"],
    any(
      "requirements?|requires?|required|prerequisites?|criteri(?:a|on)",
      "anforderung(?:en)?|voraussetzung(?:en)?|exigences?|prerequis|requisitos?|piden|exigen",
    ),
  ],
  [
    ["must", "task", "nice"],
    any(
      "(?:the |this )?(?:job )?(?:posting|vacancy|advert|ad|description)",
      "(?:for |to |with |in )?(?:this|the advertised|the new) (?:[\\w-]+ ){0,4}(?:role|job|position|post)",
      "(?:they|the (?:company|employer)) (?:really )?(?:want|need|ask|look|expect|care|say)s?(?:ing)?(?: for| about)?",
      "(?:asks?|asking|look|looks|looking) for",
      "stellen(?:anzeige|ausschreibung)|ausschreibung|(?:fur |zu )?(?:diese[rn]?|die) (?:\\w+ )?(?:stelle|position)",
      "(?:l'|cette )?(?:annonce|offre)|(?:a |pour )?ce poste|ils (?:cherchent|demandent|attendent)",
      "(?:la |esta )?(?:oferta|vacante)|(?:el |este )?anuncio|(?:para |a )?este puesto|buscan",
    ),
  ],
];

/** The question is about the job that is advertised: its employer speaks, or the person is seen in it. */
export const IN_THE_NEW_JOB = any(
  "(?:do|does|would|will|are|is|can|could|if|what|which|who|how|when|why) (?:they|theirs?)|they|they (?:want|need|ask|look|expect|say|pay|offer|use|have|work|give|require|mention|care|seek|write|speak|run)|(?:for|to|with|at) them(?=\\W*$)",
  "would i|will i|i'd|i'll|i (?:would|will)(?! like)|would (?:it|the|this|my)|will (?:it|the|this)|(?:is|does|when is|when does|where is) (?:it|this)",
  "(?:is|are) (?:the|this) (?:job|role|position|post|contract|company)|the (?:advertised|new) (?:job|role|position)",
  "(?:needed|necessary|required|expected|wanted)(?=\\W*$)|(?:is|are) (?:\\w+ ){1,5}(?:needed|necessary|required|mandatory|compulsory|expected)|(?:do|must|should) i (?:need|have to)|am i expected",
  "(?:zahlen|bieten|suchen|wollen|erwarten|verlangen|brauchen|fordern|haben|sagen|schreiben) (?:sie|die)|sie (?:zahlen|bieten|suchen|wollen|erwarten|verlangen|brauchen)|wurde ich|werde ich|ware (?:ich|es|die)|muss ich|brauche ich|notig|erforderlich|verlangt|gefordert|benotigt|gibt es",
  "ils|elles|faut-il|dois-je|devrai(?:s|t)?(?:-je)?|aurai(?:s|t)?-(?:je|il)|serai(?:s|t)?-(?:je|il)|vais-je|y a-t-il|proposent|offrent|paient|requis|necessaire|exig(?:e|ent|es)",
  "piden|exigen|buscan|ofrecen|pagan|quieren|esperan|tendria|seria|deberia|tendre|tengo que|hace falta|necesari[oa]|requerid[oa]|hay que",
);

/** The question is about the person too. */
export const OF_THE_PERSON = any(
  "my|mine|myself|(?:have|had|did|do|can|am|was) i|i(?:'ve| have| had| did| can| was)|i'm",
  "mein\\w*|(?:habe|hatte|kann|bin|war) ich|ich (?:habe|hatte|kann|bin|war)",
  "mon|ma|mes|ai-je|j'ai|suis-je|je suis|puis-je|mi|mis|he|tengo|soy|puedo",
);

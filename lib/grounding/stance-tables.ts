import { MARKER_REF } from "../resume/schema.ts";

/**
 * How an answer speaks: of the user, of the posting, in general, in advice, on a condition. Patterns are matched on
 * text in lower case without accents (`foldInPlace`); those for German address on the text as it is.
 */

const REF = MARKER_REF.toLowerCase();
const RANGE_OF_REFS = `${REF}\\s?(?:[–—-]|to|bis|à|a)\\s?${REF}`;

/** Who is spoken of from here on. */
export const USER_CUE =
  /\b(?:(?<!\b(?:give|offer|pay|grant|allow|promise|guarantee)s?\s)you(?!['’])|you['’](?:ve|re|d)|your|yours|i['’](?:ve|m)|my|du|deine?[nrms]?|dich|dir|vous|votre|vos|tu|tus|ton|tes|tienes|usted|eres|sus?|ich|meine?[nrms]?|mich|je|j(?=['’])|mon|mes|yo|mis?|soy|tengo|hablo|she|he|his|her|(?:sie|er) (?:hat|ist|war|kann)|(?:hat|ist|war|spart|kann) (?:sie|er)|the resume|this resume|the candidate)\b/gu;
/** German tells "you" from "they" by its capital, English "I" from a letter. */
export const USER_CUE_CAPITAL =
  /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nrms]?|Lebenslauf)(?!\p{L})|(?<![\p{L}\p{N}.+#])I(?=\s\p{Ll}|['’](?:ve|m|d|ll)\b)/gu;
/** Spanish tells who did it by the verb's end alone. */
export const USER_CUE_SPANISH =
  /\b(?:\p{L}{2,}[ai]ste|\p{L}{2,}abas|(?:has|habias|hayas)(?= \p{L}+(?:[ai]do|to|cho)\b)|llevas|trabajas|sabes|hablas|dominas|conoces|cumples|manejas|diriges|gestionas|coordinas|ensenas)\b/gu;
export const POSTING_CUE =
  /\b(?:posting|job ad|advert(?:isement)?|vacancy|job description|they|their|employer|the (?:role|job|ad|company|firm|team|vacancy|position|post|contract|salary|pay|interview|closing date|deadline|start date|application|office|founders?|travel share|shifts? there|leave|holiday|pension|bonus|working hours|probation|notice period|commute|hourly rate)(?= (?:requires?|asks?|needs?|wants?|expects?|is|are|has|was founded|employs|comes|offers?|pays?|calls|involves?|lists?|mentions?|says|also|does|lasts?|starts?|begins?|ends?|runs|covers|lies|ranges|includes?|will|reports|goes|forbids|allows?|promises?)\b)|(?:die firma|das unternehmen|die stelle|das gehalt|l['’]entreprise|le poste|le salaire|la empresa|el puesto|el salario|el sueldo)(?= (?:hat|ist|liegt|wurde|sucht|bietet|zahlt|verlangt|beginnt|umfasst|a |est|compte|offre|propose|demande|exige|se situe|va|commence|tiene|es|ofrece|paga|pide|exige|incluye|empieza|va)\b)|the \p{L}+(?= (?:offers|pays|requires|wants|expects|promises|seeks)\b)|this (?:role|job|position)|requires?|requirements?|required|asks? for|asked for|asks|expects?|expected|wants|demands|nice.to.have|must.have|anzeige|ausschreibung|(?:ge)?verlang\w+|(?:ge)?forder\w+|gesucht|erwartet|vorausgesetzt|erforderlich|gewunscht|sucht|arbeitgeber sucht|anforderung\w*|annonce|offre|exige\w*|demande\w*|l['’]employeur|recherche|oferta|exige\w*|piden?|requiere\w*|requisitos?|buscan)\b/gu;
/** Of these the ones that name the posting or who wrote it. */
export const STRONG_CUE =
  /^(?:posting|job ad|advert|vacancy|they|their|employer|the |anzeige|annonce|offre|oferta|l['’])/;
/** After "they", "their": who asks, who offers, what is theirs to give. */
export const WHO_ASKS =
  /^ (?:\w+ly |also |even |do(?:es)? not |don['’]t |would |will |may |might |can |only |just |\w+ and )*(?:ask|want|require|need|expect|demand|insist|seek|look|prefer|like|offer|pay|mention|list|say|name|state|promise|provide|give|hope|wish|specify|advertise|hire|call|value|speak|set|count|mind|accept|allow|write|describe|posting|ad\b|advert|requirement|list|must|wish|line|team|ask|role|job|office|site|company|software|stack|condition|pay|salary|range|offer)/;
/** Who hires, with a verb of wishing, up to what is wished for. */
export const ASKED_FOR =
  /\b(?:they|posting|job|role|employer|position|advert)\b[^.;:]{0,24}\b(?:would|will|ideally|hope|want|wish)\b/;
/** Others than the user and this employer: what is said of them is general. */
export const GENERAL =
  /\b(?:recruiters?|hiring managers?|interviewers?|(?<!(?:one|two|three|four|five|six|both|all|your|my|\d|between|former|past|previous) )(?:employers|companies)|applicants|candidates|readers?|nobody|no one|anyone|everyone|often|kaum jemand|niemand|personne ne|nadie|most|many (?:people|teams|companies|employers|postings|resumes)|people (?=(?:ask|read|skim|like|want|tend|often|usually|think|believe|forget|will|who)\b)|teams (?:often|usually|like)|typically|usually|generally|in general|as a rule|a (?:good|strong|typical|great|single|clear) (?:resume|bullet|summary|letter|answer|sentence)|resumes|bullets (?:are|work|read|with|that|should)|an? ats|personaler\w*|recruteurs?|generalement|en general|la plupart|beaucoup d\w+|souvent|les employeurs|un recruteur|muchas? \w+|suele\w*|a menudo|los empleadores|die meisten|viele|oft|man|it takes|is (?:usual|common|enough|normal)|are (?:usual|common|enough)|a general rule|reclutadores|normalmente|meist|in der regel|viele (?:firmen|unternehmen))\b/g;

/** Not said as a fact: a condition. What the reader wishes, asks or has room for is none. */
export const CONDITION =
  /\b(?:if|unless|whether|in case|provided|assuming|suppose|should you|once you|as soon as|until you|wenn|falls|sofern|solange|ob|si (?=vous|tu|tienes|has|lo|c['’]|ha)|s['’]il)\b(?! (?:you|they|anyone|someone|the \w+) (?:want|wants|like|likes|prefer|ask|asks|wonder|wonders|need space|are asked)\b)(?! (?:asked|space|room|needed|so|possible|anything)\b)/;
/** Not said as a fact: what could, should or will be. A form in -ed that follows may be one. */
export const MODAL =
  /\b(?:could|should|would|might|ought|let['’]?s|may want|can (?:also |then |still |now |safely |honestly |only )?(?:add|say|write|mention|learn|list|show|describe|claim|put|include|use|name|tell)|you(?: wi|['’])ll|(?:i|we|she|he)['’]d (?:be|like|love|ring|say|put|keep|take|start|use|make|go|call|ask|write|prefer|add|expect|suggest|recommend|need|want|not|rather|leave|move|lead with|do|get|still|also|then|have to)\b|you['’]d (?:like|love|want|rather|prefer|need)\b|will|want to|plan to|aim|target|ideally|going to|hope|need to|learn|learning|wish|suggest\w*|recommend\w*|consider\w*|imagine|pretend|konnten?|konntest|sollten?|solltest|wurden?|pourriez|pourrais|devriez|devrais|podrias?|deberias?|conviene|seria)\b/;
/** What someone who applies wishes, hopes or would do: said, and no fact. Else "could" is what was possible. */
export const WISHES =
  /\b(?:i|we)(?:['’]d| would|['’]ll| will| want| hope| wish| can imagine| could (?:also |well )?(?:imagine|see myself|offer|contribute|start|join|be|(?:help|bring|show) (?:you|your|my|this))| look forward| am looking| expect)\b|\bich (?:wurde|mochte|hoffe|freue|wunsche|konnte)\b|\b(?:je (?:souhaite\w*|serai\w*|voudrais|aimerais|espere)|j['’](?:aimerais|espere))\b|\b(?:me gustaria|quisiera|espero|deseo)\b/;
/** What follows is to be said of the user. */
export const REPORTS =
  /\b(?:say(?:ing)?|add(?:ing)?|mention(?:ing)?|write|writing|state|stating|tell (?:them|him|her|the \w+)|claim(?:ing)?|note|point out|argue|emphasi[sz]e|stress|explain|sagen(?: sie)?|erwahnen(?: sie)?|schreiben(?: sie)?|erganzen(?: sie)?|hinzufugen|dire|dites|ajoute[rz]|mentionne[rz]|precise[rz]|ecri(?:re|vez)|rappele[rz]|decir|di(?:ga)?|anad(?:ir|e|a)|mencion(?:ar|e|a)|escrib(?:ir|e|a)),? (?:also |auch |aussi |tambien )?(?:that|dass|que|qu['’])(?: |(?<=['’]))/;
/** What follows is to be named as the user's: a thing, and not how many or which. */
export const NAMES_IT =
  /\b(?:can|could|should|may|might|konnen|konnten|sollten|pouvez|pourriez|puede|podria)\b[^.;:]{0,20}\b(?:name|list|cite|mention|claim|point to|refer to|nennen|erwahnen|anfuhren|citer|mentionner|nommer|mencionar|citar|nombrar)\s(?!(?:how|which|what|who|any|one|some|a few|whether|it|them|this|that)\b)(?:\S+\s){0,3}$/;
/** A sentence or clause that begins so tells the reader what to do. */
export const IMPERATIVE =
  /^[^\p{L}]*(?:(?:then|so|and|also|first|next|finally|instead|please|do|but|better|dann|also|zuerst|puis|ensuite|d['’]abord|luego|primero),? )*(?:add|mention|list|highlight|put|lead with|emphasi[sz]e|use|quantify|include|name|show|say|tell|consider|move|drop|replace|rewrite|reword|rephrase|keep|avoid|learn|take|get|ask|prepare|describe|explain|check|quote|link|point|start|open|close|write|bring|stress|make|state|note|turn|tie|reorder|try|focus|tailor|never|don['’]?t|do not|be|give|leave|cut|trim|shorten|remove|look|think|find|fill|look|spell|swap|lean|connect|address|frame|place|nennen sie|nenne|fuhren sie|schreiben sie|schreibe|erwahnen sie|erganzen sie|setzen sie|stellen sie|betonen sie|zeigen sie|heben sie|verwenden sie|nutzen sie|lassen sie|mentionnez|ajoutez|mettez|citez|ecrivez|montrez|insistez|commencez|precisez|evitez|gardez|practi[sc]e|plan|allow|expect|count|spend|apply|send|call|read|choose|pick|order|sort|group|save|limit|end|finish|answer|rehearse|research|print|combine|merge|split|attach|treat|reserve|have (?:an?|your|the)|cover|\p{L}+en sie|\p{L}{3,}ez|prepare|diga|calcule|anada|ponga|indique|mencione|hable|cuente|explique|destaque|evite|cite|menciona|anade|pon|escribe|destaca|muestra|incluye|empieza|evita|cita|agrega|indica)\b/u;
/** A clause that begins so asks, whatever it ends with: "did you …", "how many people did you …", "haben Sie …". */
export const ASKS =
  /^[^\p{L}¿]*(?:¿|(?:(?:and|or|so|und|oder|et|ou),? )?(?:(?:(?:what|which|who|whom|whose|when|where|why|how)\b(?: \p{L}+){0,3}? )?(?:did|do|does|have|has|had|are|is|was|were|can|could|will|would|should|may|might)(?:n['’]t)? (?:you|your|they|their|it|he|she|i|we|there|the|any|this|that)\b|(?:(?:was|welche[nrms]?|wer|wann|wo|warum|wie)\b(?: \p{L}+){0,3}? )?(?:haben|hatten|sind|waren|konnen|konnten|wollen|mochten|wurden|hast|hattest|bist|warst|kannst|willst) (?:sie|du|ihr)\b|est-ce (?:que|qu['’])|qu['’]est-ce|\p{L}+-(?:vous|tu|t-(?:il|elle))\b))/u;
/** Who a letter is written to, and how a French one ends. */
export const SALUTATION =
  /^\W*(?:dear|hello|hi|sehr geehrte[rn]?|liebe[rs]?|guten tag|madame|monsieur|chere?s?|estimad[oa]s?|querid[oa]s?)\b[^,:\n]{0,80}(?:[,:]|$)|^\W*(?:je vous prie d(?:e|['’]agreer)|veuillez agreer)\b.{0,120}$/g;
/** An example, in advice. */
export const EXAMPLE =
  /\b(?:e\.g|i\.e|for example|for instance|such as|say,|placeholder|like|z\. ?b|zum beispiel|etwa|par exemple|p\. ex|por ejemplo|p\. ej)\b/;
/** A blank to fill in; and "[W1–W3]", which is no marker and no word. */
export const PLACEHOLDER = new RegExp(
  `\\[(?!${REF})[^\\][\\n]{1,100}\\](?!\\()|\\[${RANGE_OF_REFS}\\]|<[a-z ]+>|_{3,}|\\b(?:xx+|n\\.n\\.)\\b`,
  "g",
);

/** What belongs to whom, right before: "your first two", "their". */
export const YOURS =
  /\b(?:your|my|deine?[nrms]?|ihre?[nrms]?|votre|vos|ton|ta|tes|tu|tus|sus?)\s+(?:[^\s.,;:()]+\s+){0,5}$/;
export const DEFINITE =
  /\b(?:the|these|those|that|die|den|das|der|dem|le|la|les|l['’]|el|los|las)\s*(?:[^\s.,;:()]+\s+){0,2}$/;

/** The word opens a sentence that goes on about what the last one was about. */
export const GOES_ON =
  /^[^\p{L}]*(?:it|that|this|these|those|there|here|also|later|then|before|after|earlier|since|from|both|all|in (?:that|this|\d{4})|during|the (?:result|team|work|project)|das|dort|dabei|damit|seit|danach|zuvor|cela|ce|cette|la|depuis|esto|eso|alli|desde|ademas)\b/u;

/** Another thing is held against the user's, not given to them. */
export const COMPARED =
  /\b(?:transfers?|translates?|similar|close|closest|closer|nearest|adjacent|equivalent|comparable|counterpart|related|relevant|maps?|carr(?:y|ies) over|instead|toward|towards|stands? for|learn|move to|ask(?:s|ed)? for|require[sd]?|mention(?:s|ed)? in the posting|match(?:es)?|helps?|useful|unlike|rather than|prepares?|basis|stepping)\b|\b(?:ahnlich\w*|verwandt\w*|ubertragbar|vergleichbar|statt|anstelle|verlangt|fordert|passt)\b|\b(?:similaire|proche|transposable|plutot que|exige|demande|correspond)\b|\b(?:similar|parecid\w|equivalente|en lugar|exige|pide|encaja)\b/;

/** Of a heading or a line that ends with a colon: what its items are. */
export const LEADS = {
  offers:
    /\b(?:bullets?|wording|version|rewrit\w+|reword\w*|rephrase\w*|after|summary|headline|proposed|suggested|write|try|draft|formulierung\w*|nachher|vorschlag|apres|proposition|reformul\w*|redact\w*|propuesta|despues|resumen)\b/,
  denies:
    /\b(?:missing|gaps?|(?:in )?no (?:row|line)|none|not have|keine[rn]? zeile|aucune ligne|ninguna linea|not (?:in|covered|shown|mentioned|found|there)|absent|lacks?|lacking|no evidence|fehl\w+|lucken|nicht (?:in|belegt|gedeckt)|manqu\w+|absents?|lacunes|falta\w*|no (?:aparece|consta|esta)\w*|does not (?:show|mention|have|say|name|list)|do not)\b/,
  advises:
    /\b(?:could|should|would|might|next steps?|to add|to do|consider|suggestions?|tips?|questions?|(?:to|please|can|you) ask|interview|improve|advice|todo|konnten|sollten|pourriez|devriez|podrias|deberias)\b/,
} as const;

/** Right before the other thing that the user's is held against. */
export const COMPARED_WITH =
  /\b(?:similar to|close to|closest to|like|unlike|instead of|rather than|equivalent (?:to|of)|stands for|in place of|as (?:near|close) to|related to|transfers? to|translates? to|statt|ahnlich wie|anstelle von|plutot que|proche d[eu']|en lugar de|parecido a|the posting['’]s|toward|towards)\s+(?:[^\s,;]+\s+){0,2}$/;

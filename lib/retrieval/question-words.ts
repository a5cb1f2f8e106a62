/** Words of questions that say little about what is looked for; folded, compared by base form. */
export const GENERIC_WORDS: readonly string[] = [
  "tell show describe explain give help write list say talk mention know think want need make use used using work",
  "worked working job role position resume cv application experience experienced background example examples instance",
  "answer question bullet line point thing stuff way kind sort part best good great better most recently ever",
  "still really exactly please detail details relevant concrete specific important improve rewrite change add yet",
  "present time year years month months ago longest long short shorter old new number numbers figure figures result",
  "proud biggest largest greatest main top favourite favorite grosste grosster wichtigste plus grand mayor mas did done learn learned thank thanks hi hello ok okay reply evidence prove proof back sound place got",
  "personal private own personnel personnels personnelle eigene privat propio propios personales mention mentioned",
  "anywhere somewhere someone something anybody somebody already before after anything bring up come put far let see",
  "total altogether overall sum add count counting altogether currently date dates look regard regarding related",
  "erzahl erzahle nenne beschreibe zeig zeige sag hilf schreib arbeit gearbeitet arbeiten erfahrung erfahrungen",
  "lebenslauf beispiel beispiele stelle frage antwort bitte genau gemacht getan gibt jahr jahre jahren wissen kenne",
  "quelqu quelque quelques alguien jemand jemanden jemandem whom folk folks",
  "schon mal jemals bereits irgendwo etwas insgesamt je mache tue habe",
  "dis decris montre aide ecris travail travaille travailler experience experiences exemple exemples question reponse",
  "annee annees fait quoi parcours sais connais utilise deja jamais ou chose choses",
  "dime describe muestra ayuda escribe trabajo trabajado trabajar experiencia experiencias ejemplo ejemplos pregunta",
  "respuesta ano anos hecho hice hago usado uso usar conozco alguna vez alguno algun alguna algo ya cosa cosas",
];

/** Ordinary uses of words that are also names of tools, on folded text. */
export const NO_TOOL =
  /(?<![\p{L}])(?:go (?:about|for|to|on|over|into|through|with|in|wrong|well|back|beyond)|in one go|(?:to|did|should|does|could|would|can|let|things) go(?![\p{L}])|excel (?:at|in)|(?:swift|rapid)ly)/gu;

/** Auxiliaries of French that are written together with the person; `ai` is no tool there. */
export const AUXILIARY =
  /(?<![\p{L}])(?:j'(?:ai|avais|etais)|(?:ai|as|avais|avons|avez|ont|est|suis|sommes|etes|sont|puis|peux|dois|vais|etais)-(?:je|tu|il|elle|on|nous|vous|ils|elles|t))(?![\p{L}])/gu;

/** How people write in haste, and what it stands for. */
export const SHORTHAND: readonly string[] = [
  "dont = don't",
  "doesnt = doesn't",
  "didnt = didn't",
  "cant = can't",
  "cannot = can't",
  "couldnt = couldn't",
  "wont = won't",
  "wouldnt = wouldn't",
  "shouldnt = shouldn't",
  "isnt = isn't",
  "arent = aren't",
  "wasnt = wasn't",
  "werent = weren't",
  "havent = haven't",
  "hasnt = hasn't",
  "hadnt = hadn't",
  "im = i'm",
  "ive = i've",
  "id = i'd",
  "youre = you're",
  "theyre = they're",
  "theyd = they'd",
  "theyve = they've",
  "whats = what's",
  "wheres = where's",
  "whos = who's",
  "hows = how's",
  "thats = that's",
  "theres = there's",
  "wich = which",
  "wat = what",
  "wen = when",
  "pls = please",
  "plz = please",
  "ppl = people",
  "u = you",
  "ur = your",
  "b4 = before",
  "exp = experience",
  "yrs = years",
  "yr = year",
  "mgmt = management",
  "mgr = manager",
  "dept = department",
  "cert = certificate",
  "certs = certificates",
  "quals = qualifications",
  "reqs = requirements",
  "req = requirement",
  "edu = education",
  "langs = languages",
  "approx = about",
  "tmrw = tomorrow",
  "gonna = going to",
  "gotta = have to",
  "wanna = want to",
  "masters = master",
];

/** Words that questions point with; a slip in one of them is put right. */
export const KEYWORDS: readonly string[] = [
  "about after again already anything before besides between certificate certificates certification certifications",
  "certified company companies compare current currently degree degrees deadline describe desirable diploma duties",
  "earlier education employer employers employment essential essentials every except excluding experience experienced",
  "first highest hobbies highlight improve international internship language languages largest latest licence",
  "longest management manager missing months mention modules money nothing number other outside overall paid people",
  "personal position positions posting previous previously professional programming project projects qualification",
  "qualifications recent recently related requirement requirements required responsibilities responsible resume",
  "results salary schedule school second should skills software something speak started strength strengths studied",
  "study summary teaching technical technologies their there these thing things third those tools total training",
  "university vacation volunteer volunteering voluntary weakness weaknesses when where which without worked working",
  "would years",
  "arbeitgeber ausbildung berufserfahrung erfahrung fahigkeiten kenntnisse letzte projekte sprachen stelle studium",
  "voraussetzungen anforderungen zertifikate",
  "competences certificats diplome emploi experience formation langues poste precedent projets",
  "certificados empleo estudios experiencia formacion habilidades idiomas proyectos puesto requisitos trabajo",
];

/** Words of requirements that say only that something is required, and how much; folded, compared by base form. */
export const EMPTY_IN_REQUIREMENTS: readonly string[] = [
  "experience experienced knowledge skill skills ability able good very strong proven solid excellent sound practical",
  "working proficiency proficient familiar familiarity understanding degree year years least minimum more plus ideally",
  "required requirement preferred desirable essential must have need needed work job role position similar equivalent",
  "relevant related comparable field level confident willingness willing readiness ready bring demonstrated ability",
  "knowledgeable background track record hands first second use using used well new own other including like etc",
  "erfahrung erfahrungen berufserfahrung kenntnis kenntnisse gute guter sehr sicher sicherer umgang mindestens jahr",
  "jahre jahren idealerweise vergleichbar vergleichbare ahnlich ahnliche bereitschaft fahigkeit niveau wunschenswert",
  "fundierte abgeschlossene abgeschlossenes erforderlich nachweis bereich",
  "experience connaissance connaissances maitrise bonne bon niveau annee annees ans minimum capacite aptitude requis",
  "dont poste puesto stelle deux dos zwei souhaite souhaitee equivalent similaire confirmee notions une indispensable",
  "experiencia conocimiento conocimientos dominio manejo buen buena nivel ano anos minimo capacidad requerido deseable",
  "similar equivalente valorable imprescindible formacion disponibilidad",
];

/** Alternatives, of which one will do, and words by which the like of a thing will do; on folded text. */
export const OR = /(?<![a-z])(?:or|oder|ou|o|bzw)(?![a-z])|\//;
export const LIKE =
  /(?<![a-z])(?:similar|equivalent|comparable|or other|vergleichbar\w*|ahnlich\w*|gleichwertig\w*|equivalente?s?|similaires?|similares?)(?![a-z])/;

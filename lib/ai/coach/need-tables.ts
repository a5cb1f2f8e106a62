/**
 * How postings of four languages name what they ask for. Patterns are matched on text as it stands, ignoring case,
 * and are linear: no nested repetition.
 */

/** What follows one of these is the thing asked for: "experience with …", "Kenntnisse in …". */
export const OBJECT_CUE = new RegExp(
  [
    String.raw`(?:experience|experienced|expertise|background|confiden(?:t|ce)|proficien(?:t|cy)|knowledge|familiar(?:ity)?|skilled|fluency|understanding|command|competen(?:ce|t)|certifi(?:ed|cation)|exposure|track record|training|trained|interest|interested)\s+(?:with|in|of|using|at|on|as|for)\s+(?:an?\s+|the\s+)?`,
    String.raw`(?:erfahrung(?:en)?|kenntnisse?|umgang|expertise|verständnis|interesse|vertraut)\s+(?:mit|in|im|der|des|von|vom|für|bei|zu|an)\s+(?:der\s+|dem\s+|den\s+|die\s+|das\s+)?`,
    String.raw`(?:expérience|connaissances?|maîtrise|compétences?|expertise)\s+(?:en|de|du|des|avec|dans)\s+(?:la\s+|le\s+|les\s+|l[’'])?`,
    String.raw`(?:experiencia|conocimientos?|dominio|manejo|competencias?|formación|titulación)\s+(?:en|de|del|con)\s+(?:la\s+|el\s+|los\s+|las\s+)?`,
    String.raw`(?:erfaring|kendskab|viden|interesse|indsigt|kompetencer|forståelse|fortrolig)\s+(?:med|i|inden for|indenfor|inden|fra|til|om|for)\s+`,
    String.raw`(?:qualification|qualified|specialis(?:ed|ing)|specializ(?:ed|ing)|worked|grounding|literacy|grasp|awareness|versed)\s+(?:in|of)\s+(?:an?\s+|the\s+)?`,
    String.raw`(?:zusatzqualifikation|qualifikation|weiterbildung|ausbildung|nachweis|abschluss)\s+(?:in|im|als|zum|zur|über)\s+(?:der\s+|dem\s+|den\s+|die\s+|das\s+|einen?\s+)?`,
    String.raw`(?:maîtrise[zr]?|connaissez|titulaire)\s+(?:d['’]une?\s+|du\s+|de\s+|les\s+|le\s+|la\s+|l['’])`,
    String.raw`(?:uddannet|uddannelse)\s+(?:som|i|inden for)\s+`,
    String.raw`(?:knowledge|skills|experience|tools|technologies|tech stack|stack|kenntnisse|compétences|conocimientos|tecnologías)\s?:\s+`,
  ].join("|"),
  "giu",
);

/** What stands right before one of these is the thing asked for: "phlebotomy training", "litigation experience". */
export const OBJECT_BEFORE =
  /((?:[\p{L}\p{N}+#-]+\s){1,3})(?:experience|knowledge|training|certification|certificate|licen[cs]e|qualification|expertise|background)(?![\p{L}]|\s+(?:with|of|in|using|as|on))/giu;

/** Where the thing asked for ends. */
export const OBJECT_END =
  /[.;:()\n–—]|\s(?:that|which|who|to|for|from|within|across|into|about|you|when|where|while|including|such|e\.g|preferred|required|is|are|would|will|by|as|so|sowie|idealerweise|zum|zur|bei|für|von|pour|afin|para|por|se|serán?|serait)(?=\s|$)/iu;

/** Between two items of a list; the second group says that one of them is enough. */
export const BETWEEN_ITEMS =
  /^[\s,/&()]*(?:(?:and|und|et|y|e|sowie)\b|(or|oder|ou|o|u|bzw\.?)\b)?[\s,/&()]*(?:an?|the)?\s*$/iu;

/** Before or after a list: its items are examples, one is enough. */
export const EXAMPLES_BEFORE =
  /(?:such as|e\.\s?g\.?|for example|for instance|like|any of|one of|either|wie(?: zum beispiel| z\.\s?b\.)?|z\.\s?b\.|zum beispiel|etwa|par exemple|p\. ex\.|comme|tel(?:le)?s? que|como|por ejemplo|p\. ej\.)[,:]?\s*\(?\s*$/iu;
export const EXAMPLES_AFTER =
  /^[\s,)]*(?:or|and|oder|und|ou|et|o|y)?\s*(?:similar|comparable|equivalent|vergleichbar|ähnlich|o\.\s?ä\.|similaires?|équivalent|similares|equivalente|etc)/iu;

const COUNT = String.raw`\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez`;

/** "3+ years", "three to five years", "18 months": first number, unit. */
export const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${COUNT})\s*(?:\+|plus)?\s*(?:(?:-|–|to|bis|à|a)\s*(?:${COUNT})\s*\+?\s*)?(?:full\s+|volle\s+)?(years?|yrs?|jahren?|jahre|ans?|années?|años?|months?|monaten?|monate|mois|mes(?:es)?)(?![\p{L}])(?:[’']|\s+(?:of|de|d[’']))?`,
  "giu",
);

/** A duration with one of these after it is none of work. */
export const NOT_EXPERIENCE = /^\s*(?:old|of age|ago|alt\b|contract|period|guarantee|warranty)/iu;

/** Where the words end that a duration is about. */
export const TIME_END =
  /[.;:()]|,\s*(?=\d|of which|davon|dont|dos de|two|three|zwei|drei)|\b(?:including|preferred|davon|of which)\b/iu;

/** "several years of experience" without a number is read as two. */
export const SEVERAL_YEARS =
  /(?:several|multiple|many) years|mehrjährige|mehrere jahre|langjährige|plusieurs années|varios años/giu;

export const NUMBER_VALUES: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};

/**
 * Words of character that postings ask for, and what a row says when it shows them. Both sides are stems' beginnings,
 * folded; a posting's word is met by a row's word.
 */
export const SOFT_SKILLS: readonly { key: string; asked: RegExp; shown: RegExp }[] = [
  {
    key: "communication",
    asked:
      /\b(?:communicat|communicator|kommunikat|comunicaci|persuade|presentation skills|interpersonal|written and (?:verbal|spoken))/,
    shown:
      /\b(?:communicat|present|explain|wrote\b|writing\b|taught|negotiat|stakeholder|customer|client|workshop|train|kommunizi|prasent|schulung|comunic|presente|redact|redig|anime)/,
  },
  {
    key: "teamwork",
    asked:
      /\b(?:team ?player|teamwork|team ?fahig|teamgeist|collaborat|work (?:well )?(?:in|with) (?:a |other )?teams?|trabajo en equipo|esprit d.equipe|travail en equipe|zusammenarbeit)/,
    shown:
      /\b(?:team|collaborat|together|cross.functional|colleague|pair|joint|gemeinsam|kolleg|equipe|equipo|squad)/,
  },
  {
    key: "leadership",
    asked:
      /\b(?:leadership|people management|fuhrungserfahrung|fuhrungskompetenz|lead(?:ing)? (?:a |teams?|people)|manage (?:a )?(?:team|people)|liderazgo|encadrement|leading teams)/,
    shown:
      /\b(?:led|lead|manag|head|supervis|mentor|coach|direct report|leit|fuhrt|gefuhrt|dirig|encadr|lider|coordin|koordin)/,
  },
  {
    key: "organisation",
    asked:
      /\b(?:organi[sz]ational skills|organi[sz]ed|time management|prioriti|multitask|organisationstalent|organisationsfahig|strukturiert|structured|sens de l.organisation|organizaci)/,
    shown: /\b(?:plan|organi|coordinat|schedul|roster|priorit|koordini|manag|coordin)/,
  },
  {
    key: "problem solving",
    asked:
      /\b(?:problem.?solv|analytical|analytisch|solution.oriented|losungsorientiert|troubleshoot|critical thinking|esprit d.analyse|resolucion de problemas)/,
    shown:
      /\b(?:solv|analy|debug|diagnos|root cause|reduc|improv|optimi|troubleshoot|investigat|senk|verbesser|resol|redui|mejor)/,
  },
  {
    key: "initiative",
    asked:
      /\b(?:self.?starter|self.?motivated|proactive|initiative|independen|eigeninitiative|eigenverantwort|selbststandig|autonom|proactiv|iniciativa)/,
    shown:
      /\b(?:introduc|started|founded|initiat|launch|created|set up|proposed|built|eingefuhrt|aufgebaut|gegrundet|cree|lance|inici|lanz)/,
  },
  {
    key: "reliability",
    asked:
      /\b(?:reliab(?:le|ility) (?:person|manner|worker)|zuverlassig|punctual|punktlich|dependab|fiable|detail.?oriented|attention to detail|sorgfalt|rigueur|rigoureu|responsable y|eye for detail)/,
    shown:
      /\b(?:on time|accura|error|audit|check|complian|precis|quality|fehler|qualitat|erreur|errores|calidad|qualite)/,
  },
  {
    key: "adaptability",
    asked:
      /\b(?:adaptab|flexib|fast.?paced|ambiguity|dynamic environment|quick learner|learn quickly|willingness to learn|belastbar|lernbereit|resilien|stress)/,
    shown:
      /\b(?:migrat|chang|switch|moved|relaunch|new|learn|umstell|einarbeit|cambi|adapt|shift|incident|emergency)/,
  },
];

/** A permit to work or live somewhere, with the country before or after it: "Swiss work permit". */
export const PERMIT =
  /(?<!\p{L})(?:(?!(?:Valid|Current|Existing|The|An?|Your|Gültige|Bestehende|Eine|Gyldig)\s)\p{Lu}\p{L}+\s)?(?:[Ww]ork(?:ing)? (?:permit|visa|authori[sz]ation)|[Rr]esiden(?:ce|cy) permit|Arbeitserlaubnis|Arbeitsbewilligung|Aufenthaltstitel|[Pp]ermis de (?:travail|séjour)(?: suisse| français| belge)?|[Pp]ermiso de (?:trabajo|residencia)|[Aa]rbejdstilladelse|[Oo]pholdstilladelse)(?:\s(?:for|in|für|pour|en|i)\s(?:the\s|die\s|la\s)?\p{Lu}\p{L}+)?(?!\p{L})/gu;

/** What makes a line of a posting concrete besides a known tool or skill: it can be checked against a resume. */

/** Years, degrees, certificates, spoken languages, in English, German, French, Spanish and Danish. */
export const QUALIFICATIONS: readonly RegExp[] = [
  /\d\s?\+?\s?(?:\p{L}+\s)?(?:years?|yrs|jahren?|ans|années|años?|års?|år)(?!\p{L})/iu,
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|ten|ein|zwei|drei|vier|fünf|deux|trois|cinq|dos|tres|cinco|to|tre|fem)\+? (?:or more )?(?:years?|jahren?|ans|años?|års?|år)(?!\p{L})/iu,
  /(?<!\p{L})(?:bachelor|master|phd|ph\.d|doctora|degree|diploma|diplom|studium|hochschul|ausbildung|staatsexamen|approbation|licence|licenciatura|grado|máster|titulación|baccalauréat|bac\s?\+|diplôme|kandidat|uddannelse|apprenticeship|gcse|a-levels?|b\.?sc|m\.?sc|mba)/iu,
  /(?<!\p{L})(?:certifi|zertifi|certificat|licen[cs]ed|registered|registration|accredit|autoris|colegiación|habilitación|examiniert)/iu,
  /(?<!\p{L})(?:english|german|french|spanish|italian|dutch|danish|portuguese|polish|mandarin|arabic|deutsch|englisch|französisch|spanisch|anglais|allemand|français|espagnol|inglés|alemán|francés|castellano|español|engelsk|dansk|tysk)(?!\p{L}{4})|(?<!\p{L})[abc][12](?![\p{L}\d])/iu,
];

/** Place, time, permits: what a person can or cannot meet. */
export const CONDITIONS: readonly RegExp[] = [
  /(?<!\p{L})(?:remote|hybrid|on-?site|home ?office|télétravail|présentiel|teletrabajo|presencial|hjemmefra|commut|relocat|travel|reisebereit|déplacement|viajar|rejse)/iu,
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|jornada|fuldtid|deltid|shifts?|schicht|nights?|weekends?|wochenend|permanent|fixed-term|befristet|unbefristet|cdi|cdd|contrato|hours a week|stunden|timer)(?!\p{L}{4})/iu,
  /(?<!\p{L})(?:location|standort|arbeitsort|einsatzort|lieu|ubicación|arbejdssted|based in|office in)(?!\p{L})/iu,
  /(?<!\p{L})(?:driving licen[cs]e|driver'?s licen[cs]e|führerschein|fahrerlaubnis|permis|carnet|kørekort|work permit|visa|right to work|clearance|arbeitserlaubnis|permiso de trabajo|arbejdstilladelse|citizen|background check)/iu,
];

/** A word with the signs that belong to it. */
export const NAMED_WORD = /[\p{L}\p{N}]+(?:\+\+|#|\.(?:js|net|io)(?!\p{L}))?/gu;

/** Such a word that is a name by its form: `SAP`, `PostgreSQL`, `C++`, `Node.js`. Long ones in capitals are shouting. */
export const NAME_BY_FORM = /^\p{Lu}[\p{Lu}\d]{1,5}$|\p{Ll}\p{Lu}|[+#.]/u;

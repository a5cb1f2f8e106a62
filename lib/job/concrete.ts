/** What makes a line of a posting concrete besides a known tool or skill: it can be checked against a resume. */

/** Years, degrees, certificates, spoken languages, in English, German, French, Spanish and Danish. */
export const QUALIFICATIONS: readonly RegExp[] = [
  /\d\s?\+?\s?(?:\p{L}+\s)?(?:years?|yrs|jahren?|ans|années|años?|års?|år)(?!\p{L})/iu,
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|ten|ein|zwei|drei|vier|fünf|zwei|deux|trois|cinq|dos|tres|cinco|to|tre|fem)\+? (?:or more )?(?:years?|jahren?|ans|años?|års?|år)(?!\p{L})/iu,
  /(?<!\p{L})(?:bachelor|master|phd|ph\.d|doctora|degree|diploma|diplom|studium|hochschul|ausbildung|staatsexamen|approbation|licence|licenciatura|grado|máster|titulación|baccalauréat|bac\s?\+|diplôme|kandidat|uddannelse|apprenticeship|gcse|a-levels?|b\.?sc|m\.?sc|mba)/iu,
  /(?<!\p{L})(?:certifi|zertifi|certificat|licen[cs]ed|registered|registration|accredit|autoris|colegiación|habilitación|examiniert)/iu,
  /(?<!\p{L})(?:english|german|french|spanish|italian|dutch|danish|portuguese|polish|mandarin|arabic|deutsch|englisch|französisch|spanisch|anglais|allemand|français|espagnol|inglés|alemán|francés|castellano|español|engelsk|dansk|tysk|[abc][12])(?!\p{Ll}{4})/iu,
];

/** Place, time, permits: what a person can or cannot meet. */
export const CONDITIONS: readonly RegExp[] = [
  /(?<!\p{L})(?:remote|hybrid|on-?site|home ?office|télétravail|présentiel|teletrabajo|presencial|hjemmefra|commut|relocat|travel|reisebereit|déplacement|viajar|rejse)/iu,
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|jornada|fuldtid|deltid|shifts?|schicht|nights?|weekends?|wochenend|permanent|fixed-term|befristet|unbefristet|cdi|cdd|contrato|hours a week|stunden|uur)(?!\p{Ll}{4})/iu,
  /(?<!\p{L})(?:location|standort|arbeitsort|einsatzort|lieu|ubicación|arbejdssted|based in|office in)(?!\p{L})/iu,
  /(?<!\p{L})(?:driving licen[cs]e|driver'?s licen[cs]e|führerschein|fahrerlaubnis|permis|carnet|kørekort|work permit|visa|right to work|clearance|arbeitserlaubnis|permiso de trabajo|arbejdstilladelse|citizen|background check)/iu,
];

/** A name by its form: `SAP`, `ISO 27001`, `PostgreSQL`, `C++`, `Node.js`. Words in capitals alone are shouting. */
export const NAME_BY_FORM =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}])|\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{L}+(?:\+\+|#)|\p{L}+\.(?:js|net|io))/gu;

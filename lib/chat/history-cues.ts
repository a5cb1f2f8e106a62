/** How a question points at what was said before, on folded text: lower case, no accents. English, German, French, Spanish. */
export const SAID_BEFORE: readonly RegExp[] = [
  /\b(?:did |have |had )?you(?:'ve| have| had)? (?:just |already |also )?(?:say|said|tell|told|mention(?:ed)?|suggest(?:ed)?|propose[d]?|recommend(?:ed)?|advise[d]?|write|wrote|written|list(?:ed)?|give|gave|given|call(?:ed)?|answer(?:ed)?)\b/,
  /\b(?:i|we) (?:just |already )?(?:asked|said|told you|mentioned|wrote|talked|spoke|discussed|agreed|started)\b/,
  /\b(?:earlier|previously|remind me|(?:your|my|our) (?:first|earlier|previous|last) (?:question|answer|message|suggestion|draft|version)s?)\b/,
  /\b(?:hast du|haben sie|du hast|sie haben|habe ich|haben wir|hatten wir|ich hatte)\b(?=.{0,80}?\b(?:gesagt|geschrieben|gefragt|erwahnt|besprochen|vorgeschlagen|empfohlen|geraten|genannt|gemeint|geantwortet)\b)/,
  /\b(?:vorhin|zuvor|eingangs|erinnere? mich|(?:dein|deine|deiner|deinem|deinen|ihr|ihre|mein|meine|meiner) (?:erste|letzte|vorige|fruhere)[nrsm]? (?:frage|antwort|nachricht|entwurf|fassung|vorschlag))\b/,
  /\b(?:tu|vous)(?: m)? ?'?(?:as|avez|avais|aviez) (?:deja )?(?:dit|mentionne|propose|suggere|ecrit|recommande|conseille|cite|repondu)\b|\b(?:as-tu|avez-vous|j'ai|nous avons) (?:dit|demande|mentionne|propose|ecrit|parle)\b/,
  /\b(?:tout a l'heure|auparavant|precedemment|rappelle-moi|rappelez-moi|(?:ta|ton|votre|ma|mon) (?:premiere?|derniere?|precedente?) (?:question|reponse|message|version|proposition))\b/,
  /\b(?:dijiste|dijo usted|has dicho|mencionaste|propusiste|sugeriste|escribiste|recomendaste|aconsejaste|respondiste|te pregunte|te dije|hablamos|comentamos)\b/,
  /\b(?:antes me|anteriormente|recuerdame|recuerdeme|(?:tu|su|mi) (?:primera|ultima|anterior) (?:pregunta|respuesta|version|propuesta))\b/,
];

/** Where in the chat: what was said first. */
export const AT_THE_START: readonly RegExp[] = [
  /\b(?:at|in|from) the (?:very )?(?:beginning|start|outset)\b|\b(?:first|initial) (?:question|answer|message)\b/,
  /\b(?:am|zu|vom) (?:anfang|beginn)\b|\beingangs\b|\berste[nrsm]? (?:frage|antwort|nachricht)\b/,
  /\bau (?:tout )?(?:debut|depart)\b|\bpremiere? (?:question|reponse|message)\b/,
  /\b(?:al|del) (?:principio|comienzo|inicio)\b|\bprimera (?:pregunta|respuesta)\b/,
];

/**
 * How much of a thing is said to be one's own, by the verb: 1 helped, 2 took part, 3 did, 4 led, 5 owned. Forms of
 * English verbs, folded.
 */
export const SCOPE_VERBS: readonly (readonly [strength: number, words: string])[] = [
  [
    1,
    "assist(?:ed|ing|s)?|help(?:ed|ing|s)?|shadow(?:ed|ing)?|observ(?:ed|ing)|support(?:ed|ing)|accompan(?:ied|ying)|aided|backed up",
  ],
  [
    2,
    "contribut(?:ed|ing|es?)|participat(?:ed|ing|es?)|took part|take part|taking part|part of|collaborat(?:ed|ing)|involved in|member of|one of|joined|key user|co-?(?:wrote|led|authored|developed|organi[sz]ed|ran)|sat (?:in|on|with)|link nurse|deputy|worked (?:on|with|under)|learn(?:ed|t)|suggested|proposed|tested",
  ],
  [
    3,
    "built|build(?:ing)?|wrote|writ(?:e|ing|ten)|develop(?:ed|ing)?|creat(?:ed|ing)|design(?:ed|ing)?|implement(?:ed|ing)?|introduc(?:ed|ing)|launch(?:ed|ing)?|deliver(?:ed|ing)?|set up|made|produc(?:ed|ing)|configur(?:ed|ing)|install(?:ed|ing)?|migrat(?:ed|ing)|ran|run(?:ning)?|organi[sz](?:ed|ing)|planned|taught|trained|coached|negotiated|closed|won|sold|started|brought in|drew up|prepared|conducted|carried out|established|initiated|implemented|modernised|automated|rolled out|opened|edited|analysed|analyzed|audited|repaired|programmed|engineered",
  ],
  [
    4,
    "led|lead(?:ing|s)?|manag(?:ed|ing|es?)|head(?:ed|ing)|direct(?:ed|ing)|supervis(?:ed|ing|es?)|line-?managed|oversaw|overse(?:e|eing|en)|chair(?:ed|ing|s)|command(?:ed|ing)|curat(?:ed|ing)|presid(?:ed|ing) over|chief|heads|in charge of|spearheaded|orchestrated|drove|driving|championed|steered",
  ],
  [
    5,
    "own(?:ed|ing|s)?|architected|founded|co-?founded|masterminded|single-?handed(?:ly)?|solely|sole responsib\\w+|fully responsible|invented|pioneered|(?:was|were|am|are|being) (?:solely |fully )?(?:responsible|accountable) for|responsible for|accountable for",
  ],
];

/**
 * The same in German, French and Spanish, folded: 1 helped or took part, 3 did, 4 led. Held only against a line that
 * says itself that one helped.
 */
export const SCOPE_WORDS: readonly (readonly [strength: number, words: string])[] = [
  [
    1,
    "mitarbeit|mitgearbeitet|mitgewirkt|mitwirkung|mithilfe|unterstutz\\w+|geholfen|assistenz|participation|particip\\w+|aide|aider|appui|soutien|contribu\\w+|collabor\\w+|apoyo|apoy[aeo]\\w*|ayud\\w+|colabor\\w+",
  ],
  [
    3,
    "entwickelt\\w*|entworfen|aufgebaut|konzipiert|erstellt|concu\\w*|concevoir|elabor\\w+|disen\\w+|desarroll\\w+|cree\\w*|creer",
  ],
  [
    4,
    "federfuhrend|geleitet|leitete\\w*|leitung|verantwortet\\w*|verantwortlich fur|gesteuert|pilot(?:er|e|ee|age)|dirig\\w+|direction|encadr\\w+|responsable d\\w+|lider\\w+",
  ],
];

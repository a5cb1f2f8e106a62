/**
 * What came of a deed: how answers say so, and how rows say that something changed. English, then German, French and
 * Spanish; folded, `sav*` for all words that begin so, `went_up` for several words.
 */

const anyOf = (words: string): string =>
  words
    .trim()
    .split(/[\s|]+/)
    .map((each) => each.replaceAll("_", " ").replace("*", "\\p{L}*"))
    .join("|");
const wordsOf = (words: string): RegExp => new RegExp(`\\b(?:${anyOf(words)})\\b`, "u");

/** Ways in which things change. */
export const CHANGES = {
  less: wordsOf(
    `cut cuts cutting reduc* lower lowers lowered lowering halv* half drop drops dropped dropping fell fall falls fallen
    falling shorten* decreas* declin* shrank shrink* shrunk slash* trim trims trimmed trimming down less fewer save saves
    saved saving savings cheaper quicker faster sooner shorter speed speeds speeded speeding sped accelerat* minimis*
    minimiz* eliminat* prevent* avoid* instead_of
    | gesenkt senk* sank* sink* gesunken reduzier* verringer* verkurz* halbier* gespart spart sparte sparten sparen
    einspar* weniger schneller statt
    | reduir* reduis* reduit* baiss* diminu* economis* moins accelere*
    | reduc* reduj* bajo bajar bajaron bajado bajando disminu* ahorr* menos recort*`,
  ),
  more: wordsOf(
    `increas* raise raises raised raising rose rise rises risen rising boost* lift lifts lifted lifting grew grow* doubl*
    tripl* quadrupl* climb* up more higher gain* expan* surg* soar* maximis* maximiz*
    | steiger* gesteigert stieg* steig* gestiegen erhoh* verdoppel* verdreifach* wuchs* gewachsen mehr
    | augment* hausse croissance plus accru*
    | aument* subi* duplic* triplic* creci* mas increment*`,
  ),
  better: wordsOf(
    `improv* enhanc* better strengthen* happier smoother safer streamlin* optimis* optimiz*
    | verbesser* besser* optimier* | amelior* meilleur* | mejor*`,
  ),
  won: wordsOf(
    `win wins won winning earn earns earned earning award* prize* medal*
    | gewann* gewonnen preis* auszeichnung* | remport* gagn* prix | premi* gano ganar ganaron ganado ganando`,
  ),
} as const;
export type Change = keyof typeof CHANGES;

/** What a row tells of a change may be retold so: less time is better. */
export const RETOLD_AS: Readonly<Record<Change, readonly Change[]>> = {
  less: ["less", "better"],
  more: ["more", "better"],
  better: ["better", "less", "more"],
  won: ["won"],
};

/** "From 9 % to 6 %", "9 → 6": a change, whichever way it went. */
export const FROM_TO = /\b(?:from|von|de)\s[^.;]{0,25}\d[^.;]{0,25}\s(?:to|auf|a)\s[^.;]{0,12}\d|→/;

const CHANGED = anyOf(
  `cut reduced lowered halved shortened decreased slashed trimmed saved sped increased raised boosted lifted grew doubled
  tripled improved enhanced strengthened eliminated prevented won earned brought drove helped led resulted meant enabled
  allowed freed made kept let gave turned`,
);
const CHANGING = anyOf(
  `cutting reducing lowering halving shortening decreasing slashing trimming saving speeding increasing raising boosting
  lifting growing doubling tripling improving enhancing strengthening eliminating preventing winning earning enabling
  allowing freeing ensuring driving minimising minimizing maximising maximizing accelerating delivering generating
  contributing_to helping`,
);
const WENT = anyOf(
  `rose fell dropped climbed improved went_up went_down doubled halved soared shrank
  | sank sanken stieg stiegen verbesserte_sich verbesserten_sich halbierte_sich verdoppelte_sich
  | a_baisse ont_baisse a_augmente ont_augmente a_diminue ont_diminue a_double
  | bajo bajaron subio subieron aumentaron mejoraron disminuyo`,
);
const LED_TO = anyOf(
  `fuhrte fuhrten senkte senkten steigerte steigerten verbesserte verkurzte erhohte reduzierte sparte ermoglichte brachte
  | permis reduit augmente ameliore fait conduit entraine evite diminue rapporte
  | permitio redujo aumento mejoro ahorro llevo consiguio logro evito permitido reducido aumentado mejorado ahorrado`,
);
const ARTICLE = "(?:the|our|its|their|your|my|die|der|das|la|le|les|el|los|las)";

/** Who does a thing, or how: "you doubled the tickets" is a deed. */
const DOER =
  "(?:you|i|we|he|she|they|who|that|which|also|then|sie|er|ich|wir|vous|elle|il|je|[a-z]+ly)\\b";

/** What comes of a deed begins with the first group that has something. */
export const RESULTS = new RegExp(
  [
    // "…, which in turn cut waiting times"
    `,? (which (?:also |in turn |then |later |even |has |have |had |directly |soon )*(?:${CHANGED})\\b)`,
    // "…, thereby boosting sales"
    `[,–—] (?:thereby |thus |and so |while |also )?((?:${CHANGING})\\b)`,
    // "… and complaints fell"
    `(?:^|[,;.:] |\\b(?:and|that|und|et|y) )((?:${ARTICLE} )?(?:(?!${DOER})[\\p{L}'’-]+ ){1,3}(?:${WENT})\\b)`,
    // "…, was die Kosten senkte": "was die Anzeige verlangt" is no result
    `, ((?:was|lo que|lo cual|con lo que|ce qui)(?: [\\p{L}'’-]+){0,5}? (?:${LED_TO})\\b)`,
    `\\b((?:${anyOf(
      `thereby resulting_in leading_to with_the_result as_a_result_of_which thanks_to_which so_that which_is_why
      | wodurch sodass so_dass mit_dem_ergebnis dank_derer dank_dessen
      | permettant entrainant reduisant augmentant ameliorant si_bien_que de_sorte_que grace_a_quoi
      | logrando consiguiendo permitiendo reduciendo aumentando mejorando ahorrando de_modo_que de_manera_que
      gracias_a_lo_cual`,
    )})\\b)`,
  ].join("|"),
  "gu",
);

/** Distinctions: how they are said, and what a row tells that has any of the kind. */
export const DISTINCTIONS: readonly { said: RegExp; told: RegExp }[] = [
  {
    said: /\b(?:(?:(?:the|our|your|my|its|his|her|their) \p{L}+ )?(?:won|took|received|earned|gained|got|shortlisted for|nominated for|awarded) (?:\p{L}+['’]?s? ){0,3}(?:prizes?|awards?|medals?|gold|silver|bronze)|[\p{L}-]+ award winner|(?:the|an?) (?:[\p{L}'’]+ ){0,2}(?:prize|award|medal)|(?:gewann\p{L}*|erhielt\p{L}*) (?:\p{L}+ ){1,3}(?:\p{L}*preis|auszeichnung)|(?:remporte|gagne|recu) (?:\p{L}+ ){1,2}(?:prix|medaille)|(?:gano|ganaron|recibio|ganaste|recibiste) (?:\p{L}+ ){1,2}(?:premio|medalla))\b/gu,
    told: wordsOf(
      `award* prize* medal* gold silver bronze won winner winning finalist* shortlist* place nominat* honor* honour*
      scholarship* trophy trophies | preis* *preis auszeichnung* ausgezeichnet stipendium | prix medaille* laureat*
      finaliste* | premi* medalla* beca galardon*`,
    ),
  },
  {
    said: /\b(?:the (?:best|largest|biggest|highest|lowest|fastest|longest|strongest|youngest) (?:[\p{L}-]+ ){0,2}(?:in|of|among|across|at)\b(?! your)|market leader|number one|(?:der|die|das) (?:beste|hochste|niedrigste|grosste) \p{L}+ (?:im|in|aller)|(?:le|la) meilleure? \p{L}+ (?:de|du|en)|(?:el|la) mejor \p{L}+ (?:de|del|en))/gu,
    told: wordsOf(
      `best largest biggest highest lowest fastest longest strongest youngest leading leader first second third top most
      record rank* of_all out_of only | beste bester bestes besten hochst* grosst* erste erster erstes ersten platz
      | meilleur* premier* | mejor* primer* | unique`,
    ),
  },
  {
    said: /\b(?:all|each|every (?:one|child|pupil|patient|client|guest|student|customer))(?: of (?:them|whom))? (?:have |has |were |was |been |then |now |later |got |since )*(?:promoted|hired|kept|found|passed|stayed|graduated|renewed|returned|succeeded|employed|qualified|certified)\b/gu,
    told: wordsOf("all every each everyone no none alle* jede* tous tout* todos todas"),
  },
];

import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    language: "fr",
    question: "Mon profil correspond-il au poste ?",
    marked: `**En bref :** oui pour la réception, moins pour les étages.

- Expérience : {+plus de onze ans|duration+} en réception, sans interruption [W3] [W2] [W1], dont {+plus de cinq|duration+} comme {+cheffe de réception|title+} [W1] ; l'annonce en demande {+cinq|posting+} [J11]
- Équipe : {+7 réceptionnistes|team-size+} aujourd'hui [W1], {+28 personnes|posting+} dans l'annonce [J5]
- Logiciel : {+Opera Cloud|tool+}, exigé [J12], mis en place {+en six semaines|duration+} [W1]
- Note des clients : {+8,9 sur 10|number+} [W1], pour {+9|posting+} demandés [J7]
- Diplôme : {+BTS|degree+} du {+Lycée hôtelier du Bréda|degree+} [E1]
- Anglais : {+C1|language+} [S4] ; allemand : {+aucune ligne n'en parle|not-a-claim+}
- Vous avez aussi travaillé au {-Ritz|employer-} [W2]
- L'annonce exige {-l'italien B2|posting-}
- Votre {-licence professionnelle|degree-} date de 2015 [E1]

{+Si vous avez le permis B, ajoutez-le|not-a-claim+}.`,
  },
  {
    language: "fr",
    question: "Quels chiffres mettre en avant ?",
    marked: `1. Taux d'occupation : {+de 68 à 76 %|range+}, soit {+8 points|number+} {+[W1]|wrong-marker+}
2. Note des clients : {-de 7,2|range-} à 8,9 en {+deux ans|duration+} [W1]
3. Groupes : {+210 000 €|number+} en {+2019|duration+} [W2]
4. Flacons : {+14 000 de moins par an|number+} [P1]
5. Arrivées : {-une centaine par jour|multiplier-} à {+Évian|employer+} [W2]
6. Saisonniers : {-9 formés|team-size-} chaque été [W2]

Le budget d'accueil ({+18 500 €|number+}) est petit face aux {+1,1 million d'euros|posting+} de l'annonce [J8]. À l'Auberge du Pont Vieux, vous aviez {-84 chambres|wrong-entry-} [W3] et {+une cinquantaine de petits déjeuners|range+} [W3].

{+Un recruteur retient deux ou trois chiffres, pas dix|not-a-claim+}. {+Combien de chambres vendez-vous par semaine ?|not-a-claim+}`,
  },
  {
    language: "fr",
    question: "Rédige un paragraphe de lettre.",
    marked: `Madame, Monsieur,

depuis {+avril 2021|duration+}, je suis cheffe de réception de l'{+Hôtel des Glycines|employer+}, à Chambéry [W1]. Auparavant, j'ai été réceptionniste à Évian pendant {-six ans|duration-} [W2] et {+près de deux ans|duration+} réceptionniste de nuit à Grenoble {-[E1]|wrong-marker-}. J'utilise {+Protel|tool+} et Opera Cloud [S1], ainsi que {-Mews|tool-}.

Je suis {+sauveteuse secouriste du travail|certificate+} depuis {+mars 2023|certificate+} [S6] et j'ai le {+permis d'exploitation|certificate+} [S7], ainsi que {-le certificat Clefs d'Or|certificate-}. Je parle {+anglais (C1)|language+} et italien ({-C2|language-}) [S5].

{+[Une phrase sur Megève]|not-a-claim+}`,
  },
  {
    language: "fr",
    question: "Que me manque-t-il ?",
    marked: `| Demandé | Vous |
|---|---|
| Allemand {+B1|posting+} [J13] | {+aucune ligne|not-a-claim+} |
| Permis B [J14] | {+aucune ligne|not-a-claim+} |
| Mews [J16] | non ; vous avez {+Opera Cloud|tool+} {+[S1]|unknown-marker+} |
| {+Cinq ans|posting+} en réception [J11] | {-quinze ans|duration-} {-[W8]|unknown-marker-} |
| Espagnol [J18] | {-A2|language-} [S5] |

Votre expérience de nuit ({+32 chambres|number+}, {+cinq nuits par semaine|number+}) [W3] montre que vous travaillez seule. Au Beaurivage, {+120 chambres|number+} [W2]. Le projet a duré {+moins d'un an|duration+}, {+de février à octobre 2022|duration+} [P1] ; le budget {-dépasse 30 000 €|range-} [W1].

{+Vous pourriez suivre un cours d'allemand de 60 heures|not-a-claim+}.`,
  },
  {
    question: "Please give me the gist in English.",
    marked: `You lead a reception of {+seven|team-size+} in a {+four-star hotel|number+} with {+84 rooms|number+} [W1]. The rating of guests went up {+by 0.8 points|number+} in two years [W1], and occupancy by {-18 points|number-}. You trained {+five seasonal workers|team-size+} each summer at the {+Beaurivage|employer+} [W2], where {-the guest rating reached 8.9|wrong-entry-}.

Main gaps: no German [J13] and no ski resort [J17]. Your French is {+native|language+} [S3].

Suggested: {+Moved the booking ledger to Opera Cloud|bullet+} in six weeks {-and trained 30 staff|bullet-} [W1]

{+A follow-up call after 10 days is usual|not-a-claim+}.`,
  },
  {
    language: "fr",
    question: "Fais-moi un résumé de CV en quelques puces.",
    marked: `- {+Plus de dix ans|duration+} d'accueil, de {+Grenoble|employer+} à Chambéry [W3] [W1]
- {-12 réceptionnistes|team-size-} encadrés au {+Hôtel des Glycines|employer+} [W1]
- Saisonniers : {+cinq chaque été|team-size+} {-[W3]|wrong-marker-}
- {-Deux cents couverts|multiplier-} au petit déjeuner [W3]
- Groupes : {-près de 400 000 €|range-} en 2019 [W2]
- Séjour au {-Négresco|employer-} en {-2018|duration-}
- {-Master|degree-} du Lycée hôtelier [E1]
- {-HACCP|certificate-} et {+permis d'exploitation|certificate+} {+[S7]|unknown-marker+}
- Italien {+B1|language+} [S5], espagnol {-courant|language-}
- Logiciels : {+Booking Extranet|tool+} [S1], {-Amadeus|tool-}
- Occupation : {-doublée|multiplier-} en deux ans [W1]
- À Évian, {-clôture des comptes et 32 chambres|wrong-entry-} [W2]
- Seule en poste {+cinq nuits par semaine|number+} {-[W14]|unknown-marker-}
- Exigence de l'annonce : {-dix ans de réception|posting-}, {+anglais C1|posting+} [J13]`,
  },
];

import type { WrittenCase } from "../answer.ts";

export const librarian: WrittenCase = {
  name: "librarian",
  resume: {
    basics: { name: "Solène Arquembourg", label: "Bibliothécaire jeunesse" },
    work: [
      {
        name: "Médiathèque de Valclaire",
        position: "Responsable du secteur jeunesse",
        location: "Valclaire",
        startDate: "2020-09",
        highlights: [
          "Équipe de 3 agents et 2 vacataires",
          "12 000 documents, 1 900 enfants inscrits",
          "Prêts en hausse de 15 % entre 2022 et 2024",
          "Accueil de 46 classes par an",
          "Participation au choix du nouveau logiciel (Koha)",
        ],
      },
      {
        name: "Bibliothèque universitaire de Montferrac",
        position: "Bibliothécaire adjointe",
        location: "Montferrac",
        startDate: "2014-01",
        endDate: "2020-08",
        highlights: [
          "Catalogage en UNIMARC, environ 90 notices par semaine",
          "Formation de 600 étudiants par an à la recherche documentaire",
          "Remplacement de la responsable des périodiques pendant sept mois en 2018",
        ],
      },
      {
        name: "Librairie Le Hérisson",
        position: "Libraire",
        startDate: "2009-09",
        endDate: "2013-06",
        highlights: [
          "Rayons jeunesse et bande dessinée, 5 500 références",
          "Animation d'un club de lecture mensuel",
        ],
      },
    ],
    volunteer: [
      {
        organization: "Association Lire au chevet",
        position: "Lectrice bénévole",
        startDate: "2016-10",
        highlights: ["Deux après-midi par mois à l'hôpital"],
      },
    ],
    education: [
      {
        institution: "Université de Garlande",
        studyType: "Master",
        area: "Sciences de l'information et des bibliothèques",
        startDate: "2011",
        endDate: "2013",
      },
      {
        institution: "Université de Garlande",
        studyType: "Licence",
        area: "Lettres modernes",
        startDate: "2006",
        endDate: "2009",
        score: "Mention assez bien",
      },
    ],
    projects: [
      {
        name: "Le Bac à histoires",
        entity: "Médiathèque de Valclaire",
        startDate: "2021-06",
        description:
          "Triporteur de livres dans cinq quartiers pendant l'été ; 1 300 lecteurs en 2023.",
      },
    ],
    skills: [
      { name: "Logiciels", keywords: ["Koha", "Orphée", "Canva", "Excel"] },
      { name: "Métier", keywords: ["UNIMARC", "Dewey", "Médiation", "Désherbage"] },
    ],
    languages: [
      { language: "Français", fluency: "Langue maternelle" },
      { language: "Anglais", fluency: "B2" },
      { language: "Occitan", fluency: "A2" },
    ],
    certificates: [
      { name: "Concours d'assistant de conservation (catégorie B)", date: "2019-11" },
      { name: "PSC1", date: "2022-03" },
    ],
  },
  posting: `Directeur ou directrice de la médiathèque
Ville de Roquebelle

Médiathèque de 1 400 m², 9 agents, 38 000 documents.

Missions
- Diriger l'équipe
- Gérer un budget d'acquisition de 62 000 euros
- Préparer l'ouverture du dimanche, à partir de septembre 2027

Profil
- Concours de bibliothécaire (catégorie A)
- Cinq ans d'expérience, dont deux d'encadrement
- Maîtrise d'un logiciel de gestion, Koha de préférence
- Permis B

Atouts
- Anglais C1
- Connaissance du numérique éducatif

Temps complet, 35 jours de repos par an, de 2 600 à 2 900 euros nets.
`,
  answers: [
    {
      language: "fr",
      question: "Suis-je légitime pour postuler à une direction ?",
      marked: `Légitime, oui. Prête sur le papier, pas tout à fait, et voici où ça coince.

**L'encadrement.** {+L'annonce demande deux ans|posting+} [J10] ; {+vous animez une équipe de cinq depuis plus de six ans|team-size+} [W1]. {+Là-bas, ils seraient neuf|posting+} [J3], soit {-à peine un de plus|multiplier-}. En 2018 vous avez {+tenu le poste d'une collègue absente pendant plus d'un semestre|scope+} [W2], et vous étiez alors à la tête de {-quatre magasiniers|team-size-}.

**Le concours.** {+C'est le point dur : la catégorie A est demandée, vous avez la B|certificate+} [J9][S6]. Votre {-admissibilité au concours de conservateur|certificate-} en {-2022|duration-} plaidera pour vous.

**Les chiffres.** Le fonds jeunesse pèse {+douze mille documents|number+}, {+un peu moins du tiers de ce que possède Roquebelle en tout|multiplier+}. Vous y gérez {-28 000 euros d'achats par an|number-}. {+Aucune de vos lignes ne cite de budget|negation+}, {+préparez donc une réponse là-dessus|not-a-claim+}.

**Le reste.** {+Koha, que la ville préfère|tool+} {+[S1]|unknown-marker+}, {-Syracuse|tool-} aussi. {+L'anglais plafonne à B2|language+} [S4] ; {-l'espagnol|language-} est à C1. {+Le permis n'apparaît nulle part|negation+} [J12]. La ville veut aussi {-un permis D|posting-} et offre {-45 jours|posting-} de repos.

{+Avez-vous déjà ouvert un dimanche|not-a-claim+} ? {+Si c'est le cas, parlez-en d'emblée|not-a-claim+}. Enfin, vos {-trois années de direction à Castelmaur|employer-} ne figurent qu'en bas de page {-[W6]|unknown-marker-}.`,
    },
    {
      language: "fr",
      question: "Une lettre d'une vingtaine de lignes, s'il te plaît.",
      marked: `Madame la Maire,

J'ai appris le métier au comptoir : {+près de quatre ans de librairie|duration+} [W3], entre {+albums et bandes dessinées|scope+}, et {+un rendez-vous de lecteurs chaque mois|number+}, où venaient {-une quarantaine d'habitués|number-}. Puis j'ai rejoint {+l'université de Montferrac|employer+}, {-comme conservatrice|title-}. J'y ai {+décrit quelque quatre-vingt-dix ouvrages par semaine|number+} et {+initié chaque année six cents étudiants aux recherches|number+} [W2]{-, avec 94 % de satisfaction|outcome-}.

Depuis {+septembre 2020|duration+}, je suis {+à la tête de la section des enfants|title+} à Valclaire. {+Les emprunts ont progressé de quinze pour cent en deux ans|number+} ; la fréquentation, elle, {-a doublé|multiplier-}. {+Près d'une classe par semaine, en moyenne, passe nos portes|multiplier+}. Avec {+notre triporteur d'été|tool+} [P1], nous avons touché {+treize cents lecteurs en 2023|number+}, et {-plus de deux mille l'année suivante|range-}. C'est moi qui ai {-conduit|scope-} le passage à Koha {+[W1]|wrong-marker+}, {-sans un seul jour de fermeture|outcome-}.

Je suis titulaire d'un {+master spécialisé dans les bibliothèques|degree+} [E1], d'un {-doctorat en lettres|degree-} et {+du PSC1 depuis 2022|certificate+} {-[S2]|wrong-marker-}. Je lis {+bénévolement à l'hôpital depuis dix ans|duration+} [W4], {-chaque semaine|number-}.

Je vous prie d'agréer, Madame la Maire, mes salutations respectueuses.

{+Vérifiez qui signe les recrutements dans cette commune|not-a-claim+}.`,
    },
    {
      language: "fr",
      question: "Quelles lignes réécrire, et comment ?",
      marked: `Cinq lignes méritent mieux. Avant / après :

| Avant | Après |
|---|---|
| Équipe de 3 agents et 2 vacataires [W1] | {+Encadrer cinq personnes, dont deux vacataires|bullet+}{-, et conduire leurs entretiens annuels|bullet-} |
| Accueil de 46 classes [W1] | {+Recevoir 46 classes par an|bullet+} {-venues de 14 écoles|bullet-} |
| Catalogage [W2] | {+Cataloguer quelque 90 documents par semaine en UNIMARC|bullet+}{-, taux d'erreur inférieur à 1 %|bullet-} |
| Remplacement [W2] | {+Assurer l'intérim des périodiques sept mois durant|bullet+}{-, 320 abonnements|bullet-} |
| Triporteur [P1] | {+Faire circuler un triporteur de livres dans cinq quartiers|bullet+} {-avec douze bénévoles|bullet-} |

À ajouter, selon moi :

1. {-Porter un budget participatif de 9 000 euros|bullet-} [W1]
2. {+Tenir un rayon de plus de cinq mille titres|range+} [W3]
3. {-Former 600 étudiants par an|wrong-entry-} [W3]
4. {-Piloter le désherbage de 4 500 volumes|bullet-} [W1]
5. {+Lire au chevet de malades deux fois par mois|bullet+} [W4]
6. {-Entre 60 et 70 lectures|range-} publiques par an {-[W4]|wrong-marker-}

Dans l'ordre des rubriques, {+mettez l'encadrement d'abord|not-a-claim+}. Côté outils : {+Canva pour les affiches, si c'est bien ce que vous en faites|not-a-claim+}, {+Orphée|tool+} [S1], {-Omeka|tool-} et {-WordPress|tool-}. Le reste, {+la Dewey par exemple|tool+}, peut rester dans les compétences {+[S2]|wrong-marker+}. {+Combien d'agents avez-vous recrutés|not-a-claim+} ?`,
    },
    {
      language: "fr",
      question: "Comment parler du trou de 2013 et de mes deux employeurs publics ?",
      marked: `**Le trou.** {+Il dure six mois, de juillet à décembre 2013|duration+} [W3][W2], et {+il suit la fin de votre master|degree+} [E1]. Un recruteur le comprendra tout seul. {+Inutile d'en faire un paragraphe|not-a-claim+}. Vous étiez alors {-en voyage d'étude au Québec|outcome-} et, {-de 2012 à 2013|duration-}, {-stagiaire aux Archives de Sarlande|employer-}.

**Les deux employeurs.** {+Six ans et demi et des poussières à l'université, un peu plus de six à Valclaire|duration+} : {+en tout près de treize ans de bibliothèque|duration+}, {-vingt|duration-} avec le bénévolat. {+C'est plus du double de ce que veut l'annonce|multiplier+} [J10]. {+Vous avez passé le concours pendant vos années à Montferrac, en 2019|certificate+} {+[S6]|unknown-marker+}, et {-le concours de catégorie A|certificate-} ensuite.

**Ce qu'il ne faut pas mélanger.** {+Les classes, c'est Valclaire ; les étudiants, c'est Montferrac|wrong-entry+}. À Montferrac, vous aviez {-1 900 inscrits|wrong-entry-} [W2]. À la librairie, vous étiez {+libraire|title+}, {-gérante associée|title-}. Au Hérisson, {-une équipe de six|team-size-} vous suivait {-[W9]|unknown-marker-}.

**Si l'on vous demande pourquoi partir.** Dites que {+vous avez fait le tour d'un secteur et visez l'ensemble d'un établissement|not-a-claim+}. Rappelez que {+la ville prépare le dimanche pour la rentrée 2027|posting+} [J7], qu'elle possède {-52 000 documents|posting-} et que vous n'avez {-jamais eu de collègues sous votre responsabilité|negation-}. {+Ce serait un vrai changement d'échelle|not-a-claim+}.`,
    },
    {
      question: "My English-speaking referee needs a summary in plain English.",
      marked: `Here is one she can use.

Solène has been {+working with books since September 2009|duration+}, {+first as a bookseller, then in two public libraries of different kinds|employer+}. She now {+heads the children's section in Valclaire|title+} [W1]. {+Nineteen hundred children hold a card there|number+}, {-a third more|multiplier-} than in 2020, and {+schools send 46 classes a year|number+}. {+She had a say in choosing the new library system|scope+}; {-the roll-out was hers, too|scope-}.

At the university she {+stood in for the head of periodicals|scope+}, {+for seven months|duration+} [W2]. She also {-taught information science for credit|outcome-} and {-published a manual|outcome-}. Every summer since {+2021|duration+} {+a cargo trike carries books to five neighbourhoods|number+} {-[E1]|wrong-marker-}; {-the regional prize|outcome-} came in its second year.

*Education:* {+two degrees from the same university, in French literature and in library science|degree+} [E2][E1]. {-Highest honours|degree-} in the first. *Languages:* {+French, good English, a little Occitan|language+}; {-Catalan at B2|language-}. *Certificates:* {+first aid, 2022|certificate+} [S7]; {-child protection officer|certificate-}.

*For the post:* {+it is full time and pays up to €2,900 net|posting+} [J16]; it requires {-fluent Occitan|posting-}. {+Whether her category B exam will do is for the town to say|not-a-claim+}. {+She has no line about digital learning|negation+} [J15], {-and no experience of managing people|negation-}. {+Please don't add adjectives like "passionate"|not-a-claim+}.`,
    },
  ],
};

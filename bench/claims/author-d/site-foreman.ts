import type { WrittenCase } from "../answer.ts";

export const siteForeman: WrittenCase = {
  name: "site-foreman",
  resume: {
    basics: { name: "Aurélien Montferrat-Diop", label: "Chef de chantier" },
    work: [
      {
        name: "Bâtisseurs du Vexois",
        position: "Chef de chantier",
        location: "Vauclerc",
        startDate: "2020-09",
        highlights: [
          "Encadrement de 15 à 22 compagnons sur des chantiers de logements",
          "Résidence de 64 logements livrée avec trois semaines d'avance en 2023",
          "Réserves à la réception passées de 9 à 4 par logement en deux ans",
          "Participation aux réponses aux appels d'offres",
        ],
      },
      {
        name: "Groupe Sarremont",
        position: "Chef d'équipe maçonnerie",
        location: "Vauclerc",
        startDate: "2016-01",
        endDate: "2020-08",
        highlights: [
          "Équipe de 6 maçons",
          "Aucun accident avec arrêt entre 2017 et 2020",
          "Formation de 4 apprentis",
        ],
      },
      {
        name: "Groupe Sarremont",
        position: "Maçon",
        location: "Sarre-le-Haut",
        startDate: "2012-07",
        endDate: "2015-12",
        highlights: [
          "Coffrage et béton armé pour deux ponts",
          "Aide au contrôle des livraisons de béton",
        ],
      },
      {
        name: "Camping des Trois Lacs",
        position: "Agent d'entretien saisonnier",
        location: "Orbeval",
        startDate: "2010-06",
        endDate: "2010-08",
        highlights: ["Entretien de 80 emplacements"],
      },
    ],
    education: [
      {
        institution: "Lycée professionnel de Vauclerc",
        studyType: "BTS",
        area: "Bâtiment (cours du soir)",
        startDate: "2017-09",
        endDate: "2019-06",
      },
      {
        institution: "CFA de Sarre-le-Haut",
        studyType: "CAP",
        area: "Maçon",
        startDate: "2010-09",
        endDate: "2012-06",
        score: "Mention bien",
      },
    ],
    projects: [
      {
        name: "Four à pain d'Orbeval",
        startDate: "2021-05",
        endDate: "2022-08",
        description: "Restauration bénévole d'un four de 1874 avec 12 habitants.",
      },
    ],
    skills: [
      { name: "Chantier", keywords: ["Béton armé", "Lecture de plans", "Implantation"] },
      { name: "Logiciels", keywords: ["MS Project", "AutoCAD", "Excel"] },
    ],
    languages: [
      { language: "Français", fluency: "Langue maternelle" },
      { language: "Portugais", fluency: "B1" },
      { language: "Anglais", fluency: "A2" },
    ],
    certificates: [
      {
        name: "Sauveteur secouriste du travail (SST)",
        issuer: "Prévention Vexois",
        date: "2024-05",
      },
      { name: "Habilitation électrique B0", issuer: "Formélec", date: "2022-03" },
      { name: "CACES grue à tour", issuer: "Centre Levage Est", date: "2019-10" },
    ],
  },
  posting: `Conducteur de travaux gros œuvre (H/F)
Valmont Construction, Aigreville

Nous employons 430 personnes et réalisons 120 millions d'euros de chiffre d'affaires.

Vos missions
- Piloter trois chantiers en parallèle
- Tenir un budget de 8 millions d'euros par an
- Négocier avec les sous-traitants

Votre profil
- Bac +2 minimum dans le bâtiment
- Cinq ans d'expérience comme chef de chantier
- Maîtrise de MS Project
- Connaissance du BIM (Revit)
- Permis B

Un plus
- Expérience en réhabilitation
- Anglais B1

Nous offrons
- De 48 000 à 54 000 euros par an
- Voiture de fonction
- Deux jours de télétravail par mois
`,
  answers: [
    {
      language: "fr",
      question: "Est-ce que mon profil correspond à ce poste ?",
      marked: `**Oui, dans l'ensemble.** Le terrain, vous le connaissez ; le chiffrage, moins.

**Vos points forts**

- {+Un peu plus de six ans comme chef de chantier|duration+} [W1], alors qu'{+on en demande cinq|posting+} [J10] ; {-huit si l'on ajoute un intérim chez Lormeau BTP|employer-}.
- {+Un BTS Bâtiment, soit bac +2|degree+} {+[E1]|wrong-marker+}, {-complété par une licence professionnelle|degree-}.
- {+MS Project figure parmi vos logiciels|tool+} [S2]{-, de même que Revit|tool-}.
- Des résultats : {+64 logements livrés trois semaines en avance|outcome+}, {-ce qui a rapporté une prime de 40 000 euros|outcome-}.
- {+De 15 à 22 compagnons encadrés|range+}, {-répartis sur trois chantiers à la fois|scope-}.

**Vos points faibles**

1. *Le budget.* {+Aucune ligne de votre CV n'en parle|negation+}, et Valmont confie {-6 millions d'euros par an|posting-} [J6].
2. *Les sous-traitants.* {+Rien non plus|negation+} ; {-vous avez négocié avec eux chez Sarremont|scope-}, mais c'est ancien.
3. *Le BIM.* {+La connaissance de Revit est demandée|posting+} [J12] ; {+vous avez AutoCAD|tool+}. {-L'attestation BIM niveau 1|certificate-} {-[S9]|unknown-marker-} aidera.
4. *Le permis B.* {+Il n'apparaît pas|negation+} ; {-il est facultatif|posting-} [J13].
5. *L'anglais.* {+Vous êtes à A2|language+} {-[S4]|wrong-marker-}, {+ils souhaitent B1|posting+}. Votre portugais {-courant|language-} peut compenser sur les chantiers.

{+La réhabilitation n'est qu'un plus|posting+}, et {+le four à pain est un petit exemple|not-a-claim+} [P1] : {+un ouvrage de 1874 restauré à titre bénévole|scope+}, {-seul|team-size-}. {-Vous n'avez jamais formé personne|negation-}, ce n'est pas éliminatoire. {+Je postulerais|not-a-claim+}.`,
    },
    {
      language: "fr",
      question: "Réécris mes expériences sous forme de puces plus percutantes.",
      marked: `**Bâtisseurs du Vexois — {+Chef de chantier|title+}** (depuis {+septembre 2020|duration+}) [W1]

- {+Encadre 15 à 22 compagnons sur des chantiers de logements|bullet+}{-, avec un absentéisme de 2 %|bullet-}
- {+A livré en 2023 une résidence de 64 logements avec trois semaines d'avance|bullet+} {-et 5 % sous le budget|bullet-}
- {+Réserves à la réception ramenées de 9 à 4 par logement en deux ans|bullet+}{-, record de l'entreprise|bullet-}
- {-Pilote|scope-} les réponses aux appels d'offres{-, dont une sur deux est gagnée|bullet-}

**Groupe Sarremont — {-Conducteur de travaux adjoint|title-}** [W2]

- {+À la tête d'une équipe de six maçons|team-size+}
- {+Aucun accident avec arrêt de 2017 à 2020|bullet+}{-, soit 2 000 jours|number-}
- {+A formé quatre apprentis|number+}{-, tous embauchés|outcome-}
- {-Résidence de 64 logements livrée en avance|wrong-entry-}

**Groupe Sarremont — Maçon** {+[W3]|unknown-marker+}

- {+Coffrage et béton armé pour deux ponts|scope+}{-, dont un de 90 mètres|number-}
- {-Responsable|scope-} du contrôle des livraisons de béton

Quelques conseils :

1. Pour les réserves, {+« plus que divisées par deux »|multiplier+} frappe davantage ; {-« réduites de 70 % »|multiplier-} aussi.
2. {+Le camping peut disparaître|not-a-claim+} : {+un été, avant le CAP|wrong-entry+} [W4].
3. Les apprentis, {-c'était au Vexois|wrong-entry-} ; placez-les plus haut.
4. {+Quelle surface faisait la résidence|not-a-claim+} ? {+Le CV ne le dit pas|negation+}.
5. {+La grue à tour, CACES d'octobre 2019|certificate+} {-[S7]|wrong-marker-}, {+date de vos années Sarremont|wrong-entry+}.`,
    },
    {
      language: "fr",
      question: "Rédige une lettre de motivation d'environ 180 mots.",
      marked: `Madame, Monsieur,

{+Soixante-quatre logements, trois semaines d'avance|number+} : c'était en 2023, {-à Aigreville|wrong-entry-}, et c'est le chantier dont je suis le plus fier. {+Chef de chantier aux Bâtisseurs du Vexois|title+}, j'encadre {+jusqu'à 22 compagnons|team-size+} {-et deux conducteurs de travaux|team-size-}. En deux ans, {+les réserves sont descendues à quatre par logement|outcome+}, {-contre douze auparavant|range-}.

Maçon de formation, {+titulaire d'un CAP avec mention bien|degree+}, j'ai {+passé mon BTS en cours du soir|degree+}, {-major de ma promotion|degree-}, {+pendant que je dirigeais une équipe chez Sarremont|wrong-entry+}. {+J'y suis resté plus de huit ans|duration+}, {-les six premiers comme maçon|duration-}. {-Un passage chez Pontenove|employer-} m'a appris les ouvrages d'art.

{+Je prends part aux réponses aux appels d'offres|scope+} ; {-j'ai tenu des budgets de 3 millions d'euros|number-}. {+Le planning, je le fais sur MS Project|tool+}, {-les maquettes sur Navisworks|tool-}. {+Secouriste du travail depuis mai 2024|certificate+}, {-référent amiante|certificate-}, je tiens à la sécurité : {+de 2017 à 2020, pas un seul accident avec arrêt|range+}.

Conduire {+trois chantiers en parallèle|posting+} serait pour moi la suite logique.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

*Remarque :* {+je n'ai rien dit du salaire|not-a-claim+}. {+La fourchette va de 48 000 à 54 000 euros|posting+} [J18], {-treizième mois compris|posting-}. {-Votre CV ne cite aucun diplôme après le CAP|negation-}, la lettre s'en charge. {-Votre recommandation de 2022|outcome-} {-[W6]|unknown-marker-} peut être jointe.`,
    },
    {
      language: "fr",
      question: "Quelles questions vont-ils me poser en entretien ? Donne-moi des réponses.",
      marked: `Préparez surtout celles-ci.

> **« Avez-vous déjà mené plusieurs chantiers de front ? »**

{+Votre CV parle de chantiers au pluriel, sans dire s'ils étaient simultanés|negation+} {+[W1]|wrong-marker+}. Répondez franchement. {-Vous en avez mené quatre en 2024|number-}, c'est votre meilleur argument.

> **« Comment avez-vous gagné trois semaines ? »**

{+La méthode n'est pas décrite|negation+} ; {+à vous de la raconter|not-a-claim+}. {-La préfabrication des façades|scope-} en était la clé. Sur un chantier {-de dix mois|duration-}, c'est beaucoup.

> **« Et la sécurité ? »**

« {+Pas d'accident avec arrêt pendant la période 2017-2020|outcome+}, {+avec six maçons|team-size+} » {-[W3]|wrong-marker-}. Ajoutez {+le SST et l'habilitation B0|certificate+}, {-l'habilitation travaux en hauteur|certificate-}.

> **« Parlez-vous anglais ? »**

« {+Un peu, A2|language+}, {-B2 à l'écrit|language-}. {+Mon portugais est meilleur|language+}, {-je l'ai appris sur un chantier à Porto|scope-}. »

> **« Avez-vous de l'expérience en réhabilitation ? »**

« {+Un four du XIXe siècle, avec douze habitants d'Orbeval|number+}, {+en un peu plus d'un an|duration+} {+[P1]|unknown-marker+}. » {-La mairie vous a remis une médaille|outcome-} {-[P2]|unknown-marker-}. {-Chez Vexois, vous avez restauré un four|wrong-entry-} aussi, dites-le.

> **« Pourquoi Valmont ? »**

{+Cherchez un de leurs chantiers et citez-le|not-a-claim+}. L'entreprise {+compte 430 salariés|posting+}, {-présents dans douze régions|posting-}, et fait {+près de 280 000 euros de chiffre d'affaires par personne|multiplier+}, {-le double de la moyenne|multiplier-}.

{-Vous n'utilisez ni Excel ni aucun autre tableur|negation-}, alors révisez : {+un conducteur de travaux en vit|not-a-claim+}.`,
    },
    {
      language: "fr",
      question:
        "Puis-je me présenter comme « conducteur de travaux » ? Et un résumé de profil, s'il te plaît.",
      marked: `**Non** : {+votre poste est chef de chantier|title+}, et {+aucun de vos intitulés ne va plus loin|negation+}. Vous pouvez en revanche écrire « {+chef de chantier, candidat à la conduite de travaux|not-a-claim+} » ou, plus fort, « {-adjoint du conducteur de travaux|title-} ».

**Résumé**

« {+Chef de chantier gros œuvre|title+}, {+quatorze ans de bâtiment|duration+}, {-dont dix à la tête de chantiers|duration-}. {+Du CAP au BTS par les cours du soir|degree+}. {+Logements, béton armé, implantation|tool+}{-, laser 3D|tool-}. {-Habitué aux budgets de plusieurs millions|scope-}. {+Français et portugais|language+}{-, notions d'espagnol|language-}. »

| Élément | Vérification |
|---|---|
| Quatorze ans | {+depuis juillet 2012|duration+}, CAP en poche |
| BTS | {+2017-2019, à Vauclerc|degree+} {-[E2]|wrong-marker-} |
| Ponts | {+deux, comme maçon|wrong-entry+} {+[W3]|wrong-marker+} |
| Grue à tour | {-permis renouvelé en 2024|certificate-} |
| Livraison de 2023 | {-six semaines d'avance|number-} |
| Encadrement | {-de 10 à 18 compagnons|range-} |
| Apprentis | {+quatre en moins de cinq ans|multiplier+}, {-deux par an|multiplier-} |

À propos de Valmont :

- {+Voiture de fonction|posting+}, oui [J19] ; deux jours de télétravail {-par semaine|posting-}, c'est appréciable [J20].
- {-Ils exigent un bac +5|posting-}, mais un BTS avec de l'expérience passe.
- {+Les sous-traitants seront à votre charge|posting+} [J7].
- Vos {-25 compagnons|team-size-} d'aujourd'hui rassurent, {+votre habilitation électrique de 2022 aussi|certificate+} {+[S7]|unknown-marker+}.
- {+Vous quittiez le poste de chef d'équipe en août 2020 et commenciez au Vexois le mois suivant|wrong-entry+}, {-sur recommandation de votre directeur|outcome-}.
- Entre deux emplois de maçon, {-le camping|wrong-entry-} comble un trou.`,
    },
  ],
};

import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    language: "fr",
    question: "Est-ce que mon profil colle à ce poste de responsable de formation ?",
    marked: `Oui, dans l'ensemble, et même mieux que vous ne le pensez.

**Ce qui est acquis**

- {+La compagnie demande huit ans comme navigant, dont trois à la tête d'un équipage|posting+} [J16]. {+Vous en totalisez environ quatorze|duration+} [W1][W3][W4], dont {+plus de sept comme cheffe de cabine|title+} [W1].
- {+Votre Cabin Crew Attestation date de mars 2012|certificate+} {+[S7]|unknown-marker+}.
- Formation : {+à l'Institut Altaïr, 240 stagiaires sont passés par vos 30 sessions|wrong-entry+} [W2], soit {-douze personnes|multiplier-} par session en moyenne. {+Vous êtes aussi instructrice en facteurs humains|certificate+} [S8].
- {+Anglais C1, comme exigé|language+} [S4].
- {+L'espagnol, en B2|language+} [S5], fait partie des plus [J24] ; votre {-arabe courant|language-} aussi.

**Ce qui manque**

- {+Aucune ligne ne parle de Moodle ni d'une autre plateforme|negation+} [J19].
- L'encadrement de formateurs : {+vous dirigez cinq navigants|team-size+} [W1], mais {+rien n'indique que vous ayez encadré d'autres instructeurs|negation+}.
- {+Le budget à suivre s'élève à 480 000 euros|posting+} [J12], et vous en avez géré un de {-120 000 euros|number-} chez Aéronor [W1].
- Le poste demande {-dix sessions|posting-} par mois [J9].

{+Avez-vous déjà préparé un audit de l'aviation civile|not-a-claim+} ? {+Si c'est le cas, c'est votre meilleur argument|not-a-claim+}. Pour l'instant vous n'avez {-jamais travaillé sur simulateur|negation-} [W2].`,
  },
  {
    language: "fr",
    question: "Réécris mes expériences, en plus percutant.",
    marked: `**Aéronor, {+depuis juin 2019|duration+}** [W1]

Proposition : {+Encadrer un équipage de cinq navigants sur A321, près de 55 vols par mois|bullet+}
Proposition : {+Faire passer la satisfaction des passagers de 7,9 à 8,6 sur 10 en trois ans|bullet+}{-, meilleure note du réseau|bullet-}
Proposition : {+Augmenter les ventes à bord de 22 % en 2023|number+} {-grâce à une nouvelle carte de boissons|bullet-}
Proposition : {+Former à distance seize nouvelles recrues|team-size+}
Proposition : {-Piloter|scope-} la refonte du manuel de sûreté

**Brise Atlantique** [W3]

Proposition : {+Accumuler 4 200 heures de vol sur Boeing 777 en cinq ans|number+}
Proposition : {+Intervenir 19 fois comme référente médicale, deux fois avec un défibrillateur|bullet+}{-, sans aucun décès|outcome-}
Proposition : Servir {-68 passagers|number-} en classe affaires

**Charter Pélican** [W4]

Proposition : {+Veiller chaque semaine sur quinze enfants voyageant seuls|number+}
Proposition : {-Boeing 777|wrong-entry-}, {+quatre rotations quotidiennes l'été|number+}

**Projet** [P1]

Proposition : {+Équiper huit avions de gobelets réutilisables et éviter 2,6 tonnes de déchets|outcome+}, {-une économie de 40 000 euros|outcome-}

Deux conseils. {+Un verbe à l'infinitif par ligne suffit|not-a-claim+}. {+Gardez le même temps partout|not-a-claim+}. Le parc de loisirs, {+un emploi de près de deux ans|duration+} {-[W4]|wrong-marker-}, peut tenir en une ligne.`,
  },
  {
    language: "fr",
    question: "Quelles questions vont-ils me poser, et que répondre ?",
    marked: `{+Un premier échange a lieu par téléphone, puis vous animez vingt minutes devant un jury|posting+} [J34]. Préparez donc surtout la séquence.

1. **« Décrivez une formation que vous avez conçue. »** {+Vous avez mis au point un exercice d'évacuation sur simulateur|scope+} [W2]. {+Le taux de réussite des stagiaires atteint 96 %|outcome+} [W2]. Vous pouvez ajouter {-le prix de l'innovation pédagogique|outcome-} reçu la même année.
2. **« Comment gérez-vous une urgence ? »** {-Vingt-neuf interventions|number-} à bord {+[W3]|wrong-marker+}, et {+l'AFGSU de niveau 2 obtenue en septembre 2022|certificate+} [S9]. Votre {-brevet de secouriste en mer|certificate-} impressionnera le jury.
3. **« Êtes-vous à l'aise avec les chiffres ? »** À l'accueil du parc, {+la caisse est restée juste pendant quatorze mois|negation+} [W5], avec {+jusqu'à 900 visiteurs les jours de pointe|range+}.
4. **« Quels outils utilisez-vous ? »** {+AIMS eCrew pour les rapports de vol|tool+} [W1], {+Excel et PowerPoint|tool+} [S1], {-Articulate Storyline|tool-} pour les modules.
5. **« Parlez-nous de votre diplôme. »** {+Une licence de langues étrangères appliquées, mention bien|degree+} [E1], {-suivie d'un master|degree-} à Toulouse.

{+Prévoyez aussi une question sur l'échec|not-a-claim+}. {+Qu'avez-vous raté comme formatrice, et qu'avez-vous changé ensuite|not-a-claim+} ?

Côté dates, le poste commence le {-1er avril 2027|posting-} [J36] ; vous étiez chez {-Corsair|employer-} jusqu'en 2019 {-[W8]|unknown-marker-}, et {-chef instructrice|title-} chez Altaïr.`,
  },
  {
    question:
      "Could you summarise in English where I stand? My partner wants to understand it too.",
    marked: `Of course. Noémie is {+a purser, "cheffe de cabine", with Aéronor|title+} [W1], and wants to run a safety training centre in Lyon.

**In her favour.** {+Alizé Horizon operates 23 aircraft and plans to hire 120 crew members over two years|posting+} [J3][J4], so training is urgent for them. She has been flying since April 2012, {+with two short breaks of four and three months|duration+}. From {+early 2021 to mid-2023 she taught safety part time, alongside her job in the air|duration+} [W2]. She also {-ran|scope-} the institute [W2]. {+On long-haul flights she was the medical point of contact|scope+} [W3].

**Against her.** {+She has only helped to revise the security manual|scope+} [W1]; {+being responsible for compliance is another thing|not-a-claim+}. {+Her rows name no budget of her own|negation+}. Her {-pilot's licence|certificate-} does not matter here.

**Numbers for the kitchen table**

| | |
|---|---|
| Flight hours on the 777 | {+4,200|number+} [W3] |
| Passenger rating | {+up 0.7 points to 8.6|range+} [W1] |
| Sales on board | {-tripled|multiplier-} in 2023 [W1] |
| Pay offered | {+€46,000 to €52,000 before tax|posting+} [J29] |
| Working from home | {-four days|posting-} a week [J31] |
| Crew she leads | {-a team of twelve|team-size-} [W1] |
| Languages besides French | {+English, Spanish, and a little Portuguese (A2)|language+} [S4][S5][S6] |

{+Moving to Lyon would be the real decision|not-a-claim+}. {+Has she spoken about it with you yet|not-a-claim+}? I would not worry about the {-year of unemployment|duration-} after Brise Atlantique [W3].`,
  },
  {
    question: "One paragraph for LinkedIn in English, plus tell me which claims I can back up.",
    marked: `> Cabin manager and safety trainer. {+Fourteen years in the air with three carriers|duration+}, from {+summer charters in Nantes|employer+} [W4] to {+intercontinental flights on the Boeing 777|tool+} [W3]. {+I have trained 240 people in safety, and more than nineteen out of twenty passed|multiplier+} [W2]. {-Quadrilingual at C1 or above|language-}. Trained {-more than 1,000 colleagues|range-}.

**Backed by your rows**

- {-Sixty new colleagues|number-} trained online [W1]
- {+A degree from Université de Garonne-Nord, awarded in 2010|degree+} {+[E1]|unknown-marker+}
- {+Reusable cups on eight aeroplanes|number+}, a project of {-about two years|duration-} [P1]
- {+Assistance in bringing in tablets for announcements in three languages|scope+} [W3]

**Also usable**

- At Brise Atlantique you supervised {-a crew of 10|team-size-} [W3].
- At Altaïr {-4,200 flight hours|wrong-entry-} were logged [W2].
- {-Between five and seven|range-} rotations per day at Charter Pélican [W4].
- {+Customer satisfaction of 8.6 out of ten|number+} {-[W2]|wrong-marker-}
- Your years at {-Air Caraïbes|employer-} [W4]
- Conflict management {+is listed in your skills|tool+} [S2], {-De-escalation Trainer certificate|certificate-} included.
- {-No first-aid qualification so far|negation-}, [J27] asks for one.
- {-[E3]|unknown-marker-} for the degree.

{+LinkedIn readers see two lines before they have to click|not-a-claim+}. {+If you would rather be found by recruiters, put "safety training" in the headline|not-a-claim+}. {+The posting would be happy with an A320 type qualification|posting+} [J26]; yours is on {+its larger sister, the A321|tool+} [W1].`,
  },
];

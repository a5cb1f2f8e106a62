import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Do I tick the boxes for the lead pharmacist post?",
    marked: `Nearly all of them.

**Registered and prescribing.** {+Your GPhC registration goes back to July 2017|certificate+} [S8] and {+you qualified as an independent prescriber in June 2021|certificate+} [S6]. {+Both are required|posting+} [J15][J16].

**Years.** {+The partnership wants five after registration, no matter whether in a hospital or a community pharmacy|posting+} [J17]. {+Since August 2017 you have spent a little over four at St Ninian's and nearly five at Rowan Street|duration+} [W2][W1].

**Diploma.** {+Postgraduate Diploma in Clinical Pharmacy from Forthbank, with Merit|degree+} {+[E1]|unknown-marker+}. You also did {-an MBA|degree-}.

**Team.** {+You run a pharmacy with five people, three dispensers and two counter assistants|team-size+} [W1]; {+the post has nine, five of them pharmacists|posting+} [J7].

**System.** This is the weak one. {+Neither EMIS nor Vision shows up in your rows|negation+} [J20]. {+What you do list is HEPMA and Cegedim Pharmacy Manager|tool+} [S2], plus {-SystmOne|tool-}.

**English.** {+C2, the top of the scale|language+} [S4]. {+French as mother tongue and Swedish at B1|language+} cover the second European language [J27], with {-Polish at A2|language-} on top.

**Quality improvement.** They wish for Lean. You are {-a Lean Six Sigma Green Belt|certificate-}, and {+your error rate went down to half|multiplier+} [W1].

{+Have you worked with any care home, perhaps by delivering to one|not-a-claim+}? {+That would answer another of their wishes|not-a-claim+}. You have {-no teaching experience|negation-}, which {+is merely welcome|posting+} [J26].`,
  },
  {
    question: "I need sharper bullets for the pharmacy and for the hospital.",
    marked: `Sure. I kept your facts and changed the order.

**Rowan Street Pharmacy** [W1]

- {+Manage a community pharmacy dispensing 7,800 items a month with a team of five|bullet+}
- {+More than doubled flu vaccinations between 2022 and 2024, from 410 to 960|multiplier+}{-, the highest figure in Perthshire|outcome-}
- {+Halved dispensing errors to 0.4 per thousand items|bullet+}{-, with no harm to any patient|bullet-}
- {+Selected and brought in a BD Rowa dispensing robot|tool+}, {-which paid for itself within 18 months|outcome-}
- {+Freed £31,000 by lowering the stock from £128,000 to £97,000|range+}

**St Ninian's General Hospital** [W2]

- {+Looked after two surgical wards|number+} with a total of {-65 beds|number-}
- {+Recorded 340 interventions in a single year|number+}, {-a third of them|multiplier-} major
- {-Chaired|scope-} the antimicrobial stewardship group
- {+Tutored eight trainees before their registration|bullet+}, {-six of whom stayed|bullet-}
- {+Helped to bring electronic prescribing to eleven wards|scope+}
- Marked {-150 exam papers|wrong-entry-} each summer

{+The hospital part should be shorter than the pharmacy part|not-a-claim+}. {+What did the robot change for your patients|not-a-claim+}? {+If waiting times fell, that is worth a bullet|not-a-claim+}.

One more thing: the lectures. {+A dozen a year on pharmacokinetics|number+} {-[W4]|wrong-marker-} is {+exactly the kind of teaching that the posting welcomes|posting+} [J26]. At Lille I would write {+"120 asthma consultations a year"|wrong-entry+} [W4].`,
  },
  {
    question: "Help me with the 1,000 word statement. Structure and a sample paragraph.",
    marked: `**Structure**

1. Hook: {+one change in the way medicines are used|posting+} [J36]
2. Evidence in numbers
3. People
4. Why primary care

**Sample paragraph for 1 and 2**

"When I took over Rowan Street Pharmacy in {-January 2020|duration-}, we made eight errors in ten thousand items. {+Today it is four|number+} [W1]. In the same period {+vaccinations rose from 410 to 960 a year|range+} {+[W1]|wrong-marker+}, {-waiting times fell below five minutes|outcome-}, and {-our patient list tripled|multiplier-}. I had seen at {+St Ninian's|employer+} how much a pharmacist on the ward can do: {+in 2020 I logged 340 interventions, 71 of which were graded major|wrong-entry+} [W2], {-saving the hospital £200,000|outcome-}. {+As part of the stewardship group I saw restricted antibiotics drop by a quarter|outcome+} [W2]."

**Sample paragraph for 3**

"{+Eight trainees have passed through my hands|team-size+} {-[W1]|wrong-marker-}. As {-Chief Pharmacist|title-} I learned to lead {-a department of 40|team-size-}. {+At Eskdale University I was a visiting lecturer for three and a half years|title+} [W3]. Before I came to Scotland, I was {+an assistant pharmacist in Lille|title+}, in {-a team of nineteen|team-size-} [W4] which served {-more than 500|range-} customers a day."

**Tips**

- {+Panels read dozens of statements, so open with the patient and not with yourself|not-a-claim+}.
- {+A thousand words is the upper limit|posting+} [J35]. {+Aim for 850|not-a-claim+}.
- {+Dr. Moira Kettle is available for an informal talk|posting+} [J38]. She is {-the chair of the panel|posting-}.
- The other project could be the hook instead: {+3,100 used inhalers collected|number+} [P1].`,
  },
  {
    question: "Mock interview: three questions, model answers, and your comments.",
    marked: `**Question 1 — Tell us about a service you set up.**

*Model answer:* "{+Together with five other pharmacies we collected 3,100 used inhalers|outcome+} [P1] …"

*Comment:* {+a figure and partners in one sentence, panels like that|not-a-claim+}. It ran for {-three years|duration-}. You did it for {-GSK|employer-}.

**Question 2 — How would you support our doctors with antibiotics?**

*Model answer:* "{+I sat on the antimicrobial stewardship group of St Ninian's, and restricted antibiotics fell by 25 %|outcome+} [W2]. I also {-wrote|scope-} its guideline."

*Comment:* {+good, because stewardship is named in the posting|posting+} [J12]. Your skills mention it once more {+[S1]|unknown-marker+}.

**Question 3 — What is your experience with research?**

*Model answer:* "{+For a year and a half I assisted in clinical trials at Medisolis|title+} [W5]. {+I dealt with drug accountability at fourteen sites of a phase III study|scope+}, {-1,620 patients|number-} in all. Later, as {-principal investigator|title-}, I {-gave 12 lectures a year|wrong-entry-} there [W5]."

*Comment:* {+end on what you learned, not on the figure|not-a-claim+}.

**Logistics**

There are two interview days in {-April|posting-} [J37]; the second is {-online|posting-}. {+Two references are needed, one from your current employer|posting+} [J40]. {+Does your employer know that you are applying|not-a-claim+}? You worked at {-Boots|employer-} from {-2014 to 2019|duration-} [W4], and {-three to four|range-} hospitals since. See {-[W9]|unknown-marker-}. {+Anticoagulation, one of your skills, matches a clinic that they run|tool+} [S1] [J9]; {-the DOAC Specialist certificate|certificate-} backs it up.`,
  },
  {
    language: "fr",
    question: "Peux-tu résumer en français mes atouts et mes lacunes ?",
    marked: `Volontiers. En deux mots : un profil solide, un logiciel à apprendre.

**Atouts**

1. {+Près de cinq ans à la tête d'une officine|duration+} [W1], avec {+7 800 lignes d'ordonnance par mois|number+} ; les erreurs de délivrance {+ont été divisées par deux|multiplier+}.
2. {+Un doctorat en pharmacie de l'Université de l'Escaut|degree+} [E2] et {-un DU de nutrition|degree-}.
3. {+Le droit de prescrire de façon indépendante, depuis juin 2021|certificate+} {+[S6]|unknown-marker+}.
4. {+La formation à la vaccination, d'août 2022|certificate+} [S7].
5. À l'hôpital, {+l'appui au déploiement de la prescription électronique dans onze services|wrong-entry+} [W2], puis {-sa direction|scope-}.
6. {+Français langue maternelle, anglais C2|language+} [S3][S4], {-allemand B2|language-}.

**Lacunes**

- {+Pas une ligne sur EMIS ou Vision|negation+} [J20] ; en revanche vous maîtrisez {-Winpharma|tool-}.
- Le budget de prescription à surveiller atteint {-17 millions de livres|posting-} [J11], {+alors que vos chiffres portent sur un stock de 97 000 livres|number+} [W1].
- Vous n'avez {-jamais vacciné|negation-}, ce qui surprend.

**Dates**

{+Entre l'hôpital et l'officine il y a trois mois, d'octobre à décembre 2021|duration+}, mais {+vous enseigniez déjà à temps partiel|title+} [W3]. À Lille, {+plus de deux ans et demi passés comme pharmacienne adjointe|duration+} [W4], avec {+LGPI pour les commandes|tool+} et {-la gestion de 14 sites|wrong-entry-} [W4]. {-[E4]|unknown-marker-} confirme le diplôme.

{+Voulez-vous que je prépare une version d'une page|not-a-claim+} ? {+Si vous postulez avant mars, relisez l'annonce une dernière fois|not-a-claim+}. {+Un bon résumé tient en huit lignes|not-a-claim+}. Le salaire dépasse {-65 000 livres|posting-} [J29].`,
  },
];

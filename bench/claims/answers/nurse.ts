import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "How do I match the must-haves?",
    marked: `| Must-have | Your rows | |
|---|---|---|
| German recognition as a nurse [J13] | {+no row shows it|not-a-claim+} | open |
| {+Two years of intensive care|posting+} [J14] | {+more than eight years|duration+}, since February 2018 [W2] [W1] | have |
| German at {+B2|posting+} [J15] | {+B1|language+} [S6] | one level short |
| Three shifts [J16] | nights at {+Larchwood House|employer+} [W3] | have |

What stands out:

- You are in charge of {+a dozen beds|multiplier+} and {+eight nurses|team-size+} on your shifts [W1].
- Bloodstream infections fell {+by about two thirds|multiplier+}, from 3.2 to 1.1 [W1].
- Kidney replacement is {+continuous renal replacement therapy|tool+} in your rows {+[W2]|wrong-marker+}.
- Your {-ECMO|tool-} work on the Covid unit [W2] is an advantage [J21].
- You are a {-Head of Nursing|title-} at St Brannoc's [W1].
- The posting requires {-English at C1|posting-}, which is your level [S5].

{+Have you applied for recognition in Bavaria yet?|not-a-claim+}`,
  },
  {
    question: "Rewrite my bullets from the nursing home.",
    marked: `Larchwood House, {+May 2016 to January 2018|duration+}:

- Suggested: Sole registered nurse on nights for {+52 residents|number+}, with {-six care assistants|team-size-} [W3]
- Suggested: {+Reduced night falls by 25 %|bullet+} by moving the tea round and adding floor lights {-and bed alarms|bullet-} [W3]
- Suggested: Healed {+two hospital-acquired pressure sores|bullet+} within {-six weeks|duration-} [W3], {-which lowered readmissions to the hospital|outcome-}
- Suggested: Gave palliative medicines by {+syringe driver|tool+} and {-trained families in their use|bullet-} [W3]

From the ward before, at {+Hospital de Santa Iria|employer+} [W4]:

- Suggested: Calculated doses by weight with {+no reportable error in 30 months|number+} [W4]
- Suggested: {+Co-wrote a puppet show|scope+} that prepared children for operations [W4]
- Suggested: Ran evening classes for {-30 families a month|number-} [W4]

{+If you still have the audit sheets, add the number of falls: "from ___ to ___ a month"|not-a-claim+}.`,
  },
  {
    question: "Write a paragraph about leadership and one about teaching.",
    marked: `Since {+September 2021|duration+} I have been {+clinical nurse manager|title+} of an intensive care unit [W1]. I {+started a twice-daily check of central lines|scope+} and {-introduced|scope-} organ donation to the hospital [W1]. {-I have never worked nights|negation-}, but would gladly do so. Four families agreed to a donation after talks that I {+led|scope+} [W1], and {+all six nurses|multiplier+} whom I mentored {+were registered within seven months|outcome+} [W1].

I taught {+forty ward nurses|number+} basic ventilator care in {+three weeks|duration+} {-[W3]|wrong-marker-}. As a volunteer I teach first aid to {+25 members a year|number+} [W5] and {-hundreds of schoolchildren|multiplier-}. I hold a {+postgraduate diploma in critical care|degree+} from {-Trinity College Dublin|degree-} [E1], {+Advanced Cardiovascular Life Support|certificate+} from {-2021|duration-} [S7] and the {-Praxisanleiter certificate|certificate-} that you list [J20]. At Larchwood I {-audited 96 sedation charts|wrong-entry-} [W3]; {+no row claims a teaching degree|negation+}.

Suggested line for the project: Started patient diaries; {+74 handed over|bullet+} [P1].`,
  },
  {
    language: "de",
    question: "Passt mein Profil auf diese Stelle?",
    marked: `**Kurz gesagt:** Fachlich ja, sprachlich fehlt eine Stufe.

- Intensivstation: {+mehr als acht Jahre|duration+} im {+St Brannoc's Hospital|employer+} [W2] [W1], verlangt sind {+zwei|posting+} [J14].
- Verantwortung: {+zwölf Betten|number+} und {-15 Pflegekräfte|team-size-} pro Schicht [W1].
- Infektionen: {+von 3,2 auf 1,1|range+} je {+1.000 Kathetertage|number+} [W1], also {+rund zwei Drittel weniger|multiplier+}.
- Deutsch: Ihr Niveau ist {-C1|language-} [S6], verlangt ist {+B2|posting+} [J15].
- Englisch: {+C1|language+} [S5], Portugiesisch: {+Muttersprache|language+} [S4].
- Pflegeheim: Sie waren allein für {-75 Bewohner|number-} zuständig [W3].
- Vor 2016 waren Sie an der {-Charité|employer-} [W4].
- Elektronische Patientenakte [J22]: {+Electronic charting|tool+} [S3], dazu {-ORBIS|tool-} [W1].
- Verlangt wird auch {-ein Führerschein der Klasse B|posting-}.

{+Falls Sie einen Kurs für B2 begonnen haben, nennen Sie ihn|not-a-claim+}.`,
  },
  {
    language: "de",
    question: "Welche Zahlen soll ich im Anschreiben nennen?",
    marked: `Nehmen Sie höchstens vier:

1. {+74 Tagebücher|number+} seit {+Februar 2022|duration+} [P1], übernommen von {+zwei weiteren Stationen|number+}
2. {+40 Pflegende|number+} in {+drei Wochen|duration+} an der Beatmung geschult {+[W2]|unknown-marker+}
3. Stürze in der Nacht: {-minus 40 %|range-} [W3]
4. {+96 Kurven|number+} zur Sedierung ausgewertet {-[W17]|unknown-marker-}

Die {+acht Familien im Monat|number+} aus Évora [W4] können weg. Ihr Bachelor dauerte {+von 2009 bis 2013|duration+} [E2]; die Note war {-18 von 20|number-}. Auf der Covid-Station waren Sie {+14 Monate|duration+} [W2], auf der Kinderstation {-fünf Jahre|duration-} [W4]. Dort hatten Sie auch {-den Reanimationspieper|wrong-entry-} [W4].

{+Viele Häuser laden ab 50 % Stelle ein|not-a-claim+}. {+Eine Formel wie "von [X] auf [Y]" genügt|not-a-claim+}.`,
  },
  {
    question: "Please write the profile at the top of my resume.",
    marked: `Suggested profile:

> Intensive care nurse with {-fifteen years in critical care|duration-}, {+nurse manager|title+} on a unit of {+12 beds|number+} [W1]. {+Registered in [country]|not-a-claim+}.

Facts to choose from:

1. {+Six nurses from abroad|team-size+} mentored, {-all promoted within a year|outcome-} [W1]
2. Infections {-halved|multiplier-} [W1]
3. Visiting hours extended {+to ten hours a day|number+} [W1]
4. {-Ward sister|title-} at Larchwood House [W3]
5. {-Over 100 residents|range-} at night [W3]
6. {+20 beds|number+} on the paediatric ward {-[W2]|wrong-marker-}
7. Diploma in {+Critical Care Nursing|degree+}, {-with a thesis on sepsis|degree-} [E1]
8. {-Neonatal Resuscitation Program|certificate-} {-[S13]|unknown-marker-}
9. {+Paediatric Advanced Life Support|certificate+} of {+2015|certificate+} [S8]
10. German {+B1|language+}, Spanish {-B2|language-} [S6]
11. {-You have never mentored anyone|negation-} [J10]
12. Wilderness first aid for {-a dozen members|team-size-} a year [W5]
13. Work at the {-Mater Hospital|employer-} [W2]
14. You {-directed|scope-} the Covid surge unit [W2]
15. {+Syringe drivers at Larchwood|wrong-entry+} [W3], {+prone positioning at St Brannoc's|wrong-entry+} [W2]`,
  },
];

import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    language: "de",
    question: "Passe ich auf die Sachgebietsleitung?",
    marked: `**Fachlich ja, bei der Führung nur zum Teil.**

- Abschluss [J10]: {+Verwaltungsfachwirtin|degree+} der {+Verwaltungsakademie Rabental|degree+} [E1], dazu ein {-Bachelor of Laws|degree-}
- Bauverwaltung, {+fünf Jahre|posting+} [J11]: {+mehr als sechseinhalb Jahre|duration+} bei der {+Stadt Lindenbrück|employer+} [W1]
- Leitung [J12]: {+vier Monate|duration+} Vertretung für {+sechs Personen|team-size+} [W2]; gesucht ist jemand für {+acht Beschäftigte|posting+} [J5]
- Software [J13]: {+Excel|tool+} ja [S1], {-ProBauG|tool-} seit der Ausbildung [W3]
- QGIS [J16]: {+vorhanden|tool+} {+[S1]|unknown-marker+}
- Führerschein [J14]: {+dazu steht nichts im Lebenslauf|not-a-claim+}
- Französisch [J18]: {+keine Zeile|not-a-claim+}; Ihr Englisch ist {+B2|language+} [S5], Ihr Türkisch {-B1|language-} [S4]
- Verlangt wird auch {-ein Master|posting-}

Früher waren Sie bei der {-Deutschen Bahn|employer-} [W2].

{+Haben Sie die Vertretung schriftlich?|not-a-claim+}`,
  },
  {
    language: "de",
    question: "Welche Zahlen gehören nach oben?",
    marked: `1. {+17 Tage|number+} weniger Bearbeitungszeit, {+von 61 auf 44|range+} {+[W1]|wrong-marker+}
2. {+1,4 Mio. Euro|number+} Gebühren im Jahr {+2023|duration+} [W1]
3. {+1200 Elterngeldanträge|number+} im Jahr [W2], das sind {+rund 100 im Monat|number+}
4. {+4.500 Termine|number+} im ersten Jahr {-[W2]|wrong-marker-}
5. {-450 Bauanträge|number-} im Jahr, davon {-95 %|range-} digital [W1]
6. {+40 Personen|team-size+} in {+SAP|tool+} geschult [W2]
7. {-zwei Dutzend Gemeinden|multiplier-} geprüft [W2]

{+Mehr als fünf Zahlen liest kaum jemand|not-a-claim+}. {+Wenn Sie die Zahl der Widersprüche kennen, ergänzen Sie "___ statt ___"|not-a-claim+}.

Im {+Landratsamt|employer+} haben Sie {-die Bearbeitungszeit auf 44 Tage gesenkt|wrong-entry-} [W2]; {+die Kassenprüfung|wrong-entry+} war dort [W2].`,
  },
  {
    language: "de",
    question: "Schreib mir einen Absatz zu meinem Werdegang.",
    marked: `Von {+September 2011|duration+} bis {+Juli 2014|duration+} habe ich bei der Stadt Lindenbrück gelernt, Abschlussnote {+1,7|number+} [W3]. Danach war ich {+fünfeinhalb Jahre|duration+} im {+Landratsamt Fuchsau|employer+} [W2] und {-zwei Jahre|duration-} im {-Finanzministerium|employer-}. Berufsbegleitend habe ich {+2019|duration+} die Verwaltungsakademie abgeschlossen [E1], {-mit der Note 1,2|number-}. Seit {+April 2020|duration+} bearbeite ich {+rund 320 Anträge|number+} im Jahr [W1] und habe {-zehn Auszubildende|team-size-} eingearbeitet. Die {+E-Akte|tool+} kam mit {+enaio|tool+} [W1], das Portal mit {-Salesforce|tool-} [P1].

Ich habe die {+Ausbildereignung|certificate+} {+seit Oktober 2020|certificate+} [S6], {+Datenschutz in der Verwaltung|certificate+} von {-2024|duration-} {+[S7]|unknown-marker+} und {-den Fachkundenachweis Brandschutz|certificate-}.

{+[Ein Satz zu Hirschfelde]|not-a-claim+}`,
  },
  {
    language: "de",
    question: "Was fehlt mir und was antworte ich?",
    marked: `| Gefragt | Stand |
|---|---|
| Vergabe [J17] | {+keine Zeile|not-a-claim+} |
| ProBauG [J13] | {+keine Zeile|not-a-claim+} |
| Leitung [J12] | {-drei Jahre|duration-} Teamleitung [W2] {-[W8]|unknown-marker-} |
| Französisch {+B1|posting+} [J18] | {-A2|language-} {-[S11]|unknown-marker-} |

Zu den Terminen: Das Projekt lief {+von März bis November 2022|duration+} [P1] und kostete {-80.000 Euro|number-}. Die Stelle ist mit {+Entgeltgruppe 11|posting+} bewertet [J19], {-Entgeltgruppe 13|posting-} nach einem Jahr. Deutsch ist Ihre {+Muttersprache|language+} [S3]. Ihr Türkisch liegt {+auf C1|language+} {-[S5]|wrong-marker-}. Beim Landratsamt kamen {-rund 320 Bauanträge|wrong-entry-} im Jahr [W2] dazu. Sie haben {+drei Auszubildende|team-size+} [W1], {-über 60 Kollegen|range-} in SAP [W2] begleitet.

{+Sie könnten 2 Tage in einem anderen Amt hospitieren|not-a-claim+}. {+Wie viele Fälle waren vor Gericht?|not-a-claim+}`,
  },
  {
    question: "Please give me an English summary for a friend.",
    marked: `Aylin handles {+about 320 building applications|number+} a year, {+85 per cent|number+} of them digital [W1]. She {+took part in|scope+} introducing the electronic file with enaio [W1] and {+stood in for a team leader|scope+} for {+four months|duration+} [W2]. Processing time is {+more than a quarter|multiplier+} shorter, {-about half|multiplier-} of what it was [W1].

She trained {+forty colleagues|team-size+} in SAP [W2], lectured {-hundreds of students|multiplier-}, and audited the cash of {+eleven municipalities|number+}. Her languages: German (native), Turkish ({+C1|language+}), English ({-C2|language-}) {+[S3] [S4] [S5]|unknown-marker+}.

The town wants the digital procedure {+by the end of 2026|posting+} [J7] and {-two years abroad|posting-}. {+A friend may ask about pay; a range such as 4,000 to 5,000 euros is normal|not-a-claim+}.

Suggested: Put appointments online, {+4,500 bookings in year one|bullet+} {-and won a state award|bullet-} [P1]`,
  },
  {
    language: "de",
    question: "Bitte ein Kurzprofil in Stichpunkten.",
    marked: `- {-15 Jahre|duration-} Bauordnung bei der Stadt {+Lindenbrück|employer+} [W1]
- {+85 %|number+} digitale Anträge {-[W3]|wrong-marker-}
- Gebühren {-über 2 Millionen Euro|range-} im Jahr 2023 [W1]
- Bearbeitungszeit {-halbiert|multiplier-} [W1]
- Vertretung der Leitung für {-zwölf Personen|team-size-} [W2]
- Schulung in {+SAP|tool+} {+[W2]|wrong-marker+}, danach in {-SharePoint|tool-}
- {-Dutzende|multiplier-} Kassenprüfungen in {+elf Gemeinden|number+} [W2]
- {+Verwaltungsfachwirtin|degree+} seit {+Juni 2019|duration+} [E1], {-Abitur|degree-} [E2]
- {+Ausbildereignung|certificate+} {+[S6]|unknown-marker+}, {-Projektmanagement IPMA|certificate-} {-[S13]|unknown-marker-}
- Zeit beim {-Regierungspräsidium|employer-}
- Englisch {+B2|language+}, Französisch {-B1|language-} [S5]
- In der Ausbildung {-1.200 Anträge im Jahr|wrong-entry-} [W3]
- {+Online-Termine 2022|duration+} [P1]
- Verlangt: {+Verwaltungsfachwirt/in|posting+} [J10], {-Englisch C1|posting-}

{+Ein Profil mit mehr als 6 Punkten ist zu lang|not-a-claim+}.`,
  },
];

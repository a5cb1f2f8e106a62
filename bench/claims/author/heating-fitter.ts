import type { WrittenCase } from "../answer.ts";

export const heatingFitter: WrittenCase = {
  name: "heating-fitter",
  resume: {
    basics: { name: "Bernward Löffelhardt", label: "Anlagenmechaniker SHK" },
    work: [
      {
        name: "Haustechnik Zirnbauer GmbH",
        position: "Obermonteur",
        location: "Lindach",
        startDate: "2019-04",
        highlights: [
          "Kolonne von 4 Monteuren und 1 Auszubildenden",
          "Seit 2021 rund 70 Wärmepumpen in Betrieb genommen",
          "Reklamationsquote von 5 % auf 2 % gesenkt",
          "Aufmaß und Angebote mit Taifun",
        ],
      },
      {
        name: "Gebrüder Oppelmayer",
        position: "Anlagenmechaniker SHK",
        location: "Lindach",
        startDate: "2012-08",
        endDate: "2019-03",
        highlights: [
          "Bäder, Heizkörper und Gasthermen in Ein- und Zweifamilienhäusern",
          "Notdienst jedes vierte Wochenende",
          "Beim Umbau von 3 Schulen mitgearbeitet",
        ],
      },
      {
        name: "Stadtwerke Lindach",
        position: "Netzmonteur (befristet)",
        startDate: "2010-02",
        endDate: "2011-07",
        highlights: ["Hausanschlüsse für Gas und Wasser, etwa 12 im Monat"],
      },
    ],
    volunteer: [
      {
        organization: "Freiwillige Feuerwehr Lindach",
        position: "Gruppenführer",
        startDate: "2008-05",
        highlights: ["Gruppe von 9 Leuten", "Etwa 35 Einsätze im Jahr"],
      },
    ],
    education: [
      {
        institution: "Handwerkskammer Oberland",
        studyType: "Meisterprüfung, Teile III und IV",
        area: "Installateur und Heizungsbauer",
        startDate: "2023",
        endDate: "2024",
      },
      {
        institution: "Berufsschule Lindach",
        studyType: "Gesellenbrief",
        area: "Anlagenmechaniker SHK",
        startDate: "2006",
        endDate: "2010",
        score: "2,1",
      },
    ],
    projects: [
      {
        name: "Eigenes Haus",
        startDate: "2020",
        endDate: "2022",
        description:
          "Altbau von 1958 auf Wärmepumpe umgestellt, Verbrauch von 28.000 auf 9.500 kWh im Jahr.",
      },
    ],
    skills: [
      {
        name: "Technik",
        keywords: ["Wärmepumpen", "Brennwerttechnik", "Hydraulischer Abgleich", "Lüftung"],
      },
      { name: "Programme", keywords: ["Taifun", "Excel"] },
    ],
    languages: [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Englisch", fluency: "A2" },
      { language: "Tschechisch", fluency: "B1" },
    ],
    certificates: [
      { name: "Kälteschein Kategorie 1", date: "2021-10" },
      { name: "TRGI-Schulung Gas", date: "2023-03" },
      { name: "Führerschein Klasse BE", date: "2006-11" },
    ],
  },
  posting: `Servicetechniker Wärmepumpe (m/w/d)
Nordwand Wärme GmbH, Lindach

Wir betreuen 2.300 Anlagen im Umkreis von 80 Kilometern.

Ihre Aufgaben
- Inbetriebnahme und Wartung von Wärmepumpen
- Einweisung der Kunden
- Anleitung von zwei Auszubildenden

Ihr Profil
- Abgeschlossene Ausbildung als Anlagenmechaniker SHK
- Mindestens drei Jahre Erfahrung mit Wärmepumpen
- Kälteschein Kategorie 1
- Führerschein Klasse B
- Deutsch mindestens B2

Von Vorteil
- Meisterbrief
- KNX oder Modbus

Rufbereitschaft jede fünfte Woche, 4.150 Euro brutto, 30 Tage Urlaub.
`,
  answers: [
    {
      language: "de",
      question: "Passt die Stelle zu mir?",
      marked: `**Ja, ziemlich gut.** Hier die Punkte im Einzelnen:

- **Ausbildung:** {+Sie sind gelernter Anlagenmechaniker|degree+} [E2], {+der Brief kam 2010|degree+}. Die {-Note 1,4|number-} können Sie nennen.
- **Wärmepumpen:** {+Gefordert sind drei Jahre|posting+} [J10]; {+Sie nehmen seit rund fünf Jahren welche in Betrieb|duration+}, {+etwa siebzig Stück bisher|number+} [W1]. Im {-eigenen Betrieb|employer-} waren es noch einmal {-zwanzig bis dreißig|range-}.
- **Kälteschein:** {+vorhanden, Kategorie 1|certificate+} [S6], {-Kategorie 2|certificate-} ebenso.
- **Führerschein:** {+Mit BE haben Sie mehr, als verlangt wird|certificate+} [S8].
- **Azubis:** {+Einen leiten Sie schon heute an|team-size+} [W1], {+dort wären es zwei|posting+} [J7].

**Lücken:** {+Die Meisterprüfung ist erst zur Hälfte geschafft|degree+} [E1], die Anzeige nennt den {+Meisterbrief nur als Vorteil|posting+} [J15]. {+Von KNX oder Modbus steht bei Ihnen nichts|negation+} [J16], dafür von {-LCN|tool-}. Ihr {-Ausbilderschein von 2015|certificate-} zählt auch.

Die Rufbereitschaft ({-jede dritte Woche|posting-} [J17]) kennen Sie im Grunde: {+früher hatten Sie an jedem vierten Wochenende Notdienst|number+} {-[W3]|wrong-marker-}. {+Wäre das mit der Feuerwehr vereinbar|not-a-claim+}? {+Falls ja, sagen Sie es gleich am Telefon|not-a-claim+}. {+Die siebzig Wärmepumpen gehören zu Zirnbauer, die Gasthermen zu Oppelmayer|wrong-entry+}. Bei Oppelmayer hatten Sie {-eine Kolonne von fünf Leuten|wrong-entry-} [W2] und {-betreuten 300 Wartungsverträge|number-}. Verlangt wird außerdem {-Englisch auf B1|posting-}, und Ihr {-Englisch ist fließend|language-} [S4].`,
    },
    {
      language: "de",
      question: "Schreib mir bitte ein Anschreiben, eine halbe Seite.",
      marked: `Sehr geehrte Damen und Herren,

als {+Obermonteur bei der Haustechnik Zirnbauer|title+} führe ich {+vier Monteure und einen Lehrling|team-size+} {+[W1]|wrong-marker+}. Seit {+gut sieben Jahren|duration+} bin ich dort; {+die Beschwerden sind in dieser Zeit um mehr als die Hälfte zurückgegangen|multiplier+}, {+von fünf auf zwei Prozent|range+}. Der Umsatz meiner Kolonne stieg dabei {-um ein Viertel|multiplier-}. Angebote schreibe ich {+in Taifun|tool+}, Aufträge in {-SAP|tool-}.

Zuvor habe ich bei den {+Gebrüdern Oppelmayer|employer+} {+über sechs Jahre lang|duration+} {+Bäder und Heizungen in kleineren Wohnhäusern eingebaut|scope+} [W2]. Ich {-leitete|scope-} den Umbau {+dreier Schulen|number+} {-und eines Krankenhauses|outcome-}. Angefangen habe ich als {+Netzmonteur mit Zeitvertrag|title+} [W3], wo ich zwölf Anschlüsse {-in der Woche|number-} gelegt habe, und {-als Bauleiter|title-} bei den {-Stadtwerken Regen|employer-}.

In der Firma {-halbierte ich die Anfahrten|multiplier-} und {-plante die Einsätze von neun Leuten|team-size-}. Privat habe ich {+ein Haus aus den Fünfzigern|number+} umgerüstet. {+Es braucht heute nur noch ein gutes Drittel der früheren Energie|multiplier+} [P1]; die Kosten sanken {-um 2.400 Euro im Jahr|outcome-}. In der Feuerwehr {+bin ich seit mehr als achtzehn Jahren|duration+}, {+verantwortlich für eine Gruppe von neun|team-size+} [W4]. Vor zwei Jahren bekam ich {-das Ehrenkreuz in Silber|outcome-}.

Ich spreche neben Deutsch {+etwas Englisch|language+} und {-Polnisch|language-}, {+Tschechisch reicht für die Baustelle (B1)|language+} [S5].

Mit freundlichen Grüßen
Bernward Löffelhardt`,
    },
    {
      language: "de",
      question: "Wie erkläre ich das Jahr 2011/12?",
      marked: `Kurz und ohne Umschweife. {+Zwischen den Stadtwerken und dem nächsten Betrieb liegt ein Jahr|duration+}, {+von August 2011 bis Juli 2012|duration+} [W3][W2]. {+Der Vertrag war befristet|title+}, {+also hat Ihnen niemand gekündigt, das darf man so sagen, wenn es stimmt|not-a-claim+}.

Was in dem Jahr war, steht nirgends. {+Haben Sie gebaut, gepflegt, gereist|not-a-claim+}? Ein Satz genügt, etwa:

> „Nach dem Ende meines Zeitvertrags habe ich mir [Grund] gegönnt und bin dann zu Oppelmayer gegangen, {+wo ich bis März 2019 geblieben bin|duration+}."

In dem Jahr haben Sie {-bei Thermo Kranzfelder|employer-} ausgeholfen und {-den SPS-Kurs der Kammer|certificate-} gemacht. Wenn jemand weiterfragt, lenken Sie auf das Beständige. Seit {+August 2012|duration+} waren Sie {-nie länger als zwei Jahre|duration-} in einem Betrieb, {+seit über vierzehn Jahren arbeiten Sie ohne Pause|duration+} [W2][W1]. Die Feuerwehr lief {+auch in jenem Jahr weiter|duration+} [W4], mit {-rund achtzig Einsätzen|number-}. Nebenher machten Sie {-die Fachhochschulreife|degree-} {-[E3]|unknown-marker-}.

Noch drei Hinweise:

1. Das Projekt am eigenen Haus {-dauerte vier Jahre|duration-} [P1] und {+war 2022 fertig|duration+}.
2. Bei Zirnbauer {-war Notdienst jedes vierte Wochenende|wrong-entry-} [W1].
3. Bei den Stadtwerken {-nahmen Sie 70 Wärmepumpen in Betrieb|wrong-entry-} [W3].

{+Ein Jahr Lücke, das vierzehn Jahre her ist, fragt kaum jemand nach|not-a-claim+}. Die Stelle will ohnehin nur {+drei Jahre Praxis|posting+} [J10] und {-zwei Referenzen|posting-}.`,
    },
    {
      language: "de",
      question: "Formulier mir Stichpunkte für Zirnbauer und die Feuerwehr um.",
      marked: `Gern, knapp und mit Verb am Ende:

**Zirnbauer** [W1]
- {+Fünfköpfige Kolonne geführt|bullet+}{-, Fluktuation null|bullet-}
- {+Anteil der Reklamationen auf 2 % gedrückt|bullet+} {-durch ein eigenes Prüfprotokoll|bullet-}
- {+An die siebzig Wärmepumpen in Gang gesetzt|bullet+}{-, davon 15 Großanlagen|bullet-}
- {+Aufmaße genommen und Angebote geschrieben|bullet+}{-, Trefferquote 60 %|bullet-}
- {-Einkauf über 250.000 Euro verantwortet|bullet-}
- {-Drei Auszubildende|team-size-} in der Kolonne angeleitet

**Feuerwehr** [W4]
- {+Gruppe mit neun Mitgliedern geleitet|bullet+}, {-ab 2014 als Zugführer|title-}
- {+Rund 35 Einsätze pro Jahr gefahren|bullet+}, {+also ungefähr drei im Monat|multiplier+}
- {-Die Ortswehr mitgegründet|bullet-}

**Kenntnisse**: {+hydraulischer Abgleich, Lüftung, Brennwert|tool+} [S1]; {-Photovoltaik|tool-}; {+Gas nach TRGI, geschult im März 2023|certificate+} {+[S7]|unknown-marker+}; {-VDI 6022|certificate-}

{+Zahlen gehören an den Anfang der Zeile, wo es geht|not-a-claim+}. {+Wie viele Anlagen warten Sie im Jahr|not-a-claim+}? Der Satz über die Schulen gehört zu {+Oppelmayer|employer+} {-[W1]|wrong-marker-}. Die Prüfung in {-TwinCAT|tool-} haben Sie {-mit zehn Kollegen|team-size-} abgelegt, {-zwischen 80 und 90 Prozent|range-} der Punkte waren es. Und unter Bildung: {+Teil III und IV bei der Handwerkskammer Oberland abgelegt|degree+} [E1], {-Teil I und II|degree-} auch. Nicht vergessen: {+der Abschluss war mit 2,1 bewertet|number+} {-[S9]|unknown-marker-}.`,
    },
    {
      question: "Kurz auf Englisch, was ich kann, meine Nachbarin leitet das an Nordwand weiter.",
      marked: `**Bernward in six lines**

1. {+Trained plumbing and heating fitter|degree+}, {+nearly sixteen years on the tools, not counting a year off|duration+}.
2. {+Foreman of a crew of five plus himself|team-size+} in Lindach [W1], earlier {-site manager|title-}.
3. {+Heat pumps since 2021, around 70 started up|number+} [W1]; {-about 140|multiplier-} if you count his years at {-Viessberg|employer-}.
4. {+Half of the master craftsman's exam is behind him|degree+} [E1], so he is {-a certified master|degree-}.
5. {+Licensed to handle refrigerants|certificate+} [S6] and {+allowed to tow a trailer|certificate+} [S8].
6. {-No experience with ventilation|negation-}; {+no word about building automation|negation+}.

He {+has measured up jobs and written quotes|scope+} for {+his current firm|employer+} [W1], and {+did his share in refitting three schools|scope+} {-[P1]|wrong-marker-}. His own house now burns {-less than 5,000 kWh|range-}, {+18,500 kWh less than before|number+} [P1].

{+Nordwand looks after 2,300 installations|posting+} [J3] {-within 50 kilometres|posting-} and pays {+4,150 euros|posting+} [J17]. {+He has worked in the same town all along, as far as the rows tell|employer+}. Czech is {-his mother tongue|language-} [S5], {+German his first language|language+}, and he {-does not drive|negation-}.

He was {-voted craftsman of the year|outcome-}, {-designed|scope-} the schools' heating, and {-commands the whole fire brigade|title-}. {+Would the neighbour like a phone number? Add it by hand|not-a-claim+}. {+I left contact details out|not-a-claim+}.`,
    },
  ],
};

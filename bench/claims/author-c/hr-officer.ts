import type { WrittenCase } from "../answer.ts";

export const hrOfficer: WrittenCase = {
  name: "hr-officer",
  resume: {
    basics: { name: "Annika Fehrmann", label: "Personalreferentin" },
    work: [
      {
        name: "Kettwig Anlagenbau GmbH",
        position: "Personalreferentin",
        location: "Kassel",
        startDate: "2020-04",
        highlights: [
          "Betreuung von 320 Beschäftigten in zwei Werken",
          "Rund 45 Einstellungen pro Jahr; Besetzungsdauer von 74 auf 51 Tage gesenkt",
          "Einführung von Personio begleitet",
          "Urlaubsvertretung der Personalleiterin",
        ],
      },
      {
        name: "Lindhorst Pflegedienste gGmbH",
        position: "Personalsachbearbeiterin",
        location: "Göttingen",
        startDate: "2015-08",
        endDate: "2020-03",
        highlights: [
          "Lohnabrechnung für 180 Mitarbeitende mit DATEV",
          "Arbeitsverträge und Zeugnisse erstellt",
          "Mitarbeit an der Betriebsvereinbarung zum Dienstplan",
        ],
      },
      {
        name: "Zeitwerk Personal",
        position: "Werkstudentin",
        location: "Göttingen",
        startDate: "2013-10",
        endDate: "2015-07",
        highlights: ["Vorauswahl von Bewerbungen für Lagerberufe"],
      },
    ],
    volunteer: [
      {
        organization: "Sprachcafé Nordstadt",
        position: "Bewerbungstrainerin",
        startDate: "2018-02",
        highlights: ["Bewerbungstraining für Geflüchtete, einmal im Monat"],
      },
    ],
    education: [
      {
        institution: "Hochschule Werratal",
        studyType: "Bachelor",
        area: "Wirtschaftspsychologie",
        startDate: "2011-10",
        endDate: "2015-07",
        score: "2,1",
      },
      {
        institution: "Autohaus Reinking",
        studyType: "Ausbildung",
        area: "Bürokauffrau",
        startDate: "2008-08",
        endDate: "2011-07",
      },
    ],
    skills: [
      {
        name: "Personal",
        keywords: ["Arbeitsrecht", "Eingruppierung", "Onboarding", "Eingliederungsmanagement"],
      },
      { name: "Software", keywords: ["Personio", "DATEV", "Excel"] },
      { name: "SAP HCM", level: "Grundkenntnisse" },
    ],
    languages: [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Englisch", fluency: "B2" },
      { language: "Polnisch", fluency: "A2" },
    ],
    certificates: [
      { name: "Ausbildereignung (AEVO)", issuer: "IHK Kassel", date: "2017-05" },
      { name: "Systemische Beratung", issuer: "Institut Fuldablick", date: "2022-11" },
    ],
  },
  posting: `HR Business Partner (m/w/d)
Solvento Energie AG, Leipzig

Ihre Aufgaben
- Beratung von 25 Führungskräften mit zusammen 600 Beschäftigten
- Verhandlungen mit dem Betriebsrat
- Leitung von Projekten zur Personalentwicklung
- Sie berichten an die Personalleitung

Ihr Profil
- Abgeschlossenes Studium
- Mindestens fünf Jahre Erfahrung in der Personalarbeit
- Sichere Kenntnisse im Arbeitsrecht
- SAP SuccessFactors
- Englisch C1

Von Vorteil
- Ausbildung im Coaching
- Erfahrung in der Energiewirtschaft

Wir bieten
- 62.000 bis 70.000 Euro im Jahr
- 30 Tage Urlaub
- Bis zu drei Tage mobiles Arbeiten pro Woche
`,
  answers: [
    {
      language: "de",
      question: "Wie gut passe ich auf die Stelle?",
      marked: `**Kurz gesagt:** Sie passen fachlich gut, bei Sprache und System bleibt etwas offen.

| Anforderung | Ihr Lebenslauf | Einschätzung |
|---|---|---|
| Studium [J9] | {+Bachelor in Wirtschaftspsychologie, Note 2,1|degree+} [E1], {-dazu ein Master in Arbeitsrecht|degree-} | erfüllt |
| Fünf Jahre Personalarbeit [J10] | {+Über elf Jahre seit August 2015, ohne die Werkstudentenzeit|duration+} [W1, W2] | erfüllt |
| Arbeitsrecht [J11] | {+Unter Ihren Kenntnissen genannt|tool+} {+[S1]|wrong-marker+}, {-mit Fachanwaltslehrgang|certificate-} | erfüllt |
| SuccessFactors [J12] | {+SAP HCM in Grundkenntnissen|tool+} [S3], {-SuccessFactors seit 2021|tool-} | teilweise |
| Englisch C1 [J13] | {+B2, also eine Stufe darunter|language+} [S5] | offen |

**Was für Sie spricht**

- {+Sie betreuen 320 Beschäftigte an zwei Standorten|number+} [W1]. {+Bei Solvento wären es 600|posting+}, {-also rund dreimal so viele|multiplier-}.
- {+Die Besetzungsdauer ist um 23 Tage gesunken|outcome+}, {-die Fluktuation um 6 Prozent|outcome-}.
- Bei Lindhorst haben Sie {+an einer Betriebsvereinbarung mitgearbeitet|scope+} [W2], {-bei Kettwig vier weitere verhandelt|scope-}.

**Was man fragen wird**

Führung haben Sie {+nur in Vertretung|scope+}, {+wenn die Personalleiterin im Urlaub ist|scope+}. {-Ein eigenes Team von drei Sachbearbeitern|team-size-} steht hinter Ihnen. Die Stelle verlangt {-sieben Jahre Erfahrung|posting-}, da liegen Sie drüber. {+Reizt Sie der Umzug nach Leipzig|not-a-claim+}? {-Aus der Energiebranche kommen Sie ja schon|employer-} [W3].`,
    },
    {
      language: "de",
      question: "Formuliere meine Stichpunkte bei Kettwig um.",
      marked: `Gern. Jeder Vorschlag bleibt bei dem, was in der Zeile steht [W1]:

1. {+320 Beschäftigte in zwei Werken betreut|bullet+}{-, darunter 60 Führungskräfte|team-size-}
2. {+Jährlich rund 45 Stellen besetzt und die Besetzungsdauer von 74 auf 51 Tage verkürzt|bullet+}{-, Kosten pro Einstellung halbiert|multiplier-}
3. Einführung von Personio {-geleitet|scope-} {-und 320 Konten in sechs Wochen umgestellt|bullet-}
4. {+Die Personalleiterin im Urlaub vertreten|bullet+}{-, mit Prokura|title-}
5. {-Lohnabrechnung für 180 Mitarbeitende|wrong-entry-} übernommen

Zum dritten Punkt: {+In der Zeile steht „begleitet“|scope+}. {+Wenn Sie mehr getan haben, schreiben Sie genau das|not-a-claim+}.

**Für Lindhorst** schlage ich vor [W2]:

- {+Löhne für 180 Mitarbeitende mit DATEV abgerechnet|bullet+}{-, Fehlerquote unter 0,5 %|outcome-}
- {+Arbeitsverträge und Zeugnisse verfasst|bullet+} {-(200 bis 250 im Jahr)|range-}
- {-Personio eingeführt|wrong-entry-}

**Für das Sprachcafé:** {+Einmal im Monat Bewerbungstraining für Geflüchtete|bullet+} [W4]{-, 80 Vermittlungen seit Beginn|outcome-}. {+Das läuft seit Februar 2018|duration+}, also {+seit bald neun Jahren|duration+}.

{+Starke Verben am Anfang helfen beim Überfliegen|not-a-claim+}. Die 23 Tage sind {+knapp ein Drittel weniger|multiplier+}, {-die Kosten sanken um denselben Anteil|outcome-}. {+Wissen Sie, wie viele Bewerbungen pro Stelle eingehen|not-a-claim+}? Der Titel „{-Leiterin Recruiting|title-}“ darf laut Zeugnis stehen bleiben {-[W6]|unknown-marker-}.`,
    },
    {
      language: "de",
      question: "Welche Lücken habe ich, und wie gehe ich damit um?",
      marked: `Drei Lücken sind echt, zwei nur scheinbar.

**1. SAP SuccessFactors** [J12]. {+In Ihren Zeilen kommt es nicht vor|negation+}. {+SAP HCM ist verwandt, aber etwas anderes|not-a-claim+}. {-Ihr SAP-Zertifikat von 2020|certificate-} nennen Sie am besten zuerst.

**2. Englisch C1** [J13]. {+Sie geben B2 an|language+}; {-Ihr Jahr in Dublin|employer-} lässt sich anführen. {+Ein Testergebnis wirkt stärker als jede Selbsteinschätzung|not-a-claim+}. {-Verlangt ist außerdem Polnisch|posting-}, das {-sprechen Sie fließend|language-}.

**3. Betriebsrat.** {+Solvento sucht jemanden für Verhandlungen|posting+} [J5]. {+Mitgearbeitet haben Sie an einer Vereinbarung zum Dienstplan|scope+} {+[W2]|wrong-marker+}, {-als Verhandlungsführerin|scope-}. Entstanden ist sie {-bei Zeitwerk|wrong-entry-} [W3].

**Scheinbare Lücken**

- *Coaching:* {+Nur von Vorteil|posting+}. {+„Systemische Beratung“, November 2022|certificate+} {-[S7]|wrong-marker-}, deckt einiges ab{-, mit 240 Stunden|number-}.
- *Energiewirtschaft:* {+ebenfalls kein Muss|posting+}. {+Anlagenbau und Pflege|employer+} sind Ihre Branchen, {-zwei Jahre Stadtwerke|employer-} nicht zu vergessen.

**Was Sie nicht fürchten müssen:** {+das Studium|degree+} – {-als Jahrgangsbeste|degree-} – und die Jahre. {-Eine Ausbildung haben Sie nicht|negation-}, das ist heute egal. Auch {-die Ausbildereignung fehlt|negation-}.

{+Falls Sie schon einmal mit einem Gesamtbetriebsrat zu tun hatten, gehört das in die erste Zeile|not-a-claim+}. Das Gehalt liegt bei {+höchstens 70.000 Euro|posting+} [J18]; {-dazu kommt ein Dienstwagen|posting-}. Sie betreuen {+zwei Werke|number+}, {-vor 2022 waren es fünf|number-} {-[W5]|unknown-marker-}.`,
    },
    {
      language: "de",
      question: "Bitte ein Anschreiben, höchstens eine Seite.",
      marked: `Sehr geehrte Damen und Herren,

{+fünfundzwanzig Führungskräfte und sechshundert Beschäftigte|posting+} brauchen jemanden, der zuhört und das Gesetz kennt. Beides bringe ich mit.

Seit {+April 2020|duration+} bin ich {+Personalreferentin|title+} bei {+der Kettwig Anlagenbau GmbH in Kassel|employer+}. Dort betreue ich {+320 Menschen|number+} und besetze {+etwa 45 Stellen im Jahr|number+}; {+die Dauer bis zur Besetzung liegt heute bei 51 statt 74 Tagen|range+}{-, der beste Wert im Konzern|outcome-}. {+Die Einführung von Personio habe ich begleitet|scope+}{-, das Budget von 90.000 Euro verantwortet|scope-}, und {+im Urlaub vertrete ich die Personalleiterin|scope+}{-, insgesamt zwölf Wochen pro Jahr|duration-}.

Zuvor war ich {+mehr als viereinhalb Jahre|duration+} bei {+Lindhorst Pflegedienste|employer+}, {-zuletzt als Teamleiterin|title-}. {+Ich rechnete Löhne für 180 Kolleginnen und Kollegen ab|number+} {-und verantwortete drei Standorte|number-}. {-Mit LOGA|tool-} und {+DATEV|tool+} bin ich vertraut.

Ich habe {+Wirtschaftspsychologie an der Hochschule Werratal studiert|degree+}{-, mit einem Semester in Krakau|degree-}, und {+davor Bürokauffrau gelernt|degree+}. {-Als Wirtschaftsmediatorin (IHK)|certificate-} vermittle ich gern. {+Die Ausbildereignung besitze ich seit 2017|certificate+}; {-seither habe ich neun Auszubildende begleitet|team-size-}.

Ehrenamtlich {+übe ich mit Geflüchteten Bewerbungen|scope+}, {-jede Woche|number-}. {+Gern erzähle ich Ihnen im Gespräch mehr|not-a-claim+}.

Mit freundlichen Grüßen
Annika Fehrmann

*PS an Sie:* {+Prüfen Sie, ob Leipzig oder Kassel als Arbeitsort gemeint ist|not-a-claim+}. {+Bis zu drei Tage sind mobil möglich|posting+} [J20], {-ab dem zweiten Jahr alle fünf|posting-}.`,
    },
    {
      language: "de",
      question: "Was antworte ich auf „Wo haben Sie wirklich etwas verändert?“",
      marked: `Nehmen Sie die Besetzungsdauer, {+das ist Ihr härtester Beleg|not-a-claim+} [W1].

**Vorschlag**

> „Als ich 2020 anfing, {+dauerte eine Besetzung 74 Tage|number+}. {+Heute sind es 51|number+}. {-Ich habe dafür ein Team von vier Recruitern aufgebaut|team-size-} und {-LinkedIn Recruiter|tool-} eingeführt. {+Bei rund 45 Einstellungen im Jahr|number+} spart das Wochen.“

**Nachfragen**

- *„Was war Ihr Anteil?“* {+Die Zeile sagt nichts über die Mittel|negation+}. {+Überlegen Sie sich zwei Schritte, die wirklich von Ihnen kamen|not-a-claim+}.
- *„Und vorher?“* {+In Göttingen haben Sie erst Bewerbungen für Lagerberufe gesichtet|wrong-entry+} [W3], dann {+im Pflegedienst Löhne abgerechnet|wrong-entry+} [W2]. {-Die 51 Tage|wrong-entry-} stammen aus dem Pflegedienst [W2].
- *„Haben Sie geführt?“* {-Ja, seit 2023 als stellvertretende Personalleiterin|title-}. {+Die Urlaubsvertretung ist nicht dasselbe|not-a-claim+}.
- *„Zahlen zur Pflege?“* {+180 Mitarbeitende|number+}, {-zwischen 300 und 350 Dienstpläne|range-}.

**Zweites Beispiel:** {+das Sprachcafé Nordstadt|employer+} {+[W4]|unknown-marker+}. {+Sie sind dort seit 2018|duration+}, {-Sie haben es gegründet|scope-}. {-Im Schnitt 25 bis 30 Teilnehmende|range-} sind viel.

**Vorsicht bei Vergleichen.** {+Von 74 auf 51 sind gut 30 Prozent|multiplier+}, {-bei doppelt so vielen Bewerbungen|multiplier-}. {+Zwei Werke, das heißt im Mittel 160 Beschäftigte|multiplier+}, {-das kleinere mit 90|number-}.

{+Polnisch A2|language+} kann sympathisch wirken, {-Russisch B1|language-} auch {-[S9]|unknown-marker-}. {-Solvento hat Werke in Polen|posting-}. {+Wollen wir die Antwort einmal laut durchgehen|not-a-claim+}?`,
    },
    {
      question:
        "My future manager speaks English only. Can you summarise my profile in English, five or six sentences?",
      marked: `Sure, here it is:

> Annika Fehrmann is {+an HR officer|title+} with {+more than eleven years in HR, plus a working-student job before that|duration+}. {+At Kettwig Anlagenbau she supports 320 employees at two plants|number+} and {+fills about 45 vacancies a year|number+}, {-a third of them abroad|multiplier-}. {+She cut the time to fill a post from 74 to 51 days|outcome+} and {+accompanied the launch of Personio|scope+}, {-for which she was the project lead|scope-}. {+She previously ran payroll for 180 people in DATEV|tool+} {-and in Workday|tool-}. She holds {+a bachelor's degree in business psychology|degree+} {-from the University of Kassel|degree-} and {+a trainer's certificate from the IHK|certificate+}. Her English is {-C1|language-}; {+German is her mother tongue|language+}.

Three remarks:

1. *HR officer* is a modest translation. {-"HR Director"|title-} would be correct as well. {+I'd rather not use "HR Business Partner", as no row says so|negation+}.
2. {+Her vocational training was at a car dealer's|employer+} [E2]. {+It's fine to leave that out in English|not-a-claim+}. {-It took two years|duration-}.
3. {-Her resume names no software|negation-}, {+but the posting asks for SuccessFactors|posting+} [J12]. {+If the manager asks about that, what would you say|not-a-claim+}?

The pay is quoted as {-€72,000 to €80,000|posting-}, {+with thirty days of leave|posting+} {+[J19]|wrong-marker+}. She'd more than double the number of people she looks after? {+Not quite, 600 is a little less than twice 320|multiplier+}. {-Her three references|outcome-} {-[N1]|unknown-marker-} can be sent along.`,
    },
  ],
};

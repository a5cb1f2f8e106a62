import type { WrittenCase } from "../answer.ts";

export const industrialMechanic: WrittenCase = {
  name: "industrial-mechanic",
  resume: {
    basics: { name: "Jannik Försterling", label: "Industriemechaniker" },
    work: [
      {
        name: "Nordkamm Getriebe GmbH",
        position: "Instandhaltungsmechaniker",
        location: "Hagenrode",
        startDate: "2021-04",
        highlights: [
          "Wartung und Reparatur von 45 Werkzeugmaschinen",
          "Ungeplante Stillstände gingen in zwei Jahren von 120 auf 75 Stunden im Monat zurück",
          "Mitarbeit bei der Einführung von SAP PM",
          "Urlaubsvertretung des Schichtführers, Schicht mit 8 Leuten",
        ],
      },
      {
        name: "Wiegand Fördertechnik AG",
        position: "Monteur",
        location: "Lüttersen",
        startDate: "2017-08",
        endDate: "2021-03",
        highlights: [
          "Montage von Förderanlagen in sechs Ländern",
          "Inbetriebnahme von 22 Anlagen",
          "Kunden auf Deutsch und Englisch eingewiesen",
        ],
      },
      {
        name: "Wiegand Fördertechnik AG",
        position: "Auszubildender",
        location: "Lüttersen",
        startDate: "2014-08",
        endDate: "2017-07",
        highlights: ["Drehen, Fräsen und Schweißen", "Jahrgangsbester von 31 Auszubildenden"],
      },
      {
        name: "Gärtnerei Immenhof",
        position: "Aushilfe",
        location: "Lüttersen",
        startDate: "2013-06",
        endDate: "2014-07",
        highlights: ["Pflanzen ausgeliefert", "Beim Bau von zwei Gewächshäusern geholfen"],
      },
    ],
    education: [
      {
        institution: "Technikerschule Hagenrode",
        studyType: "Staatlich geprüfter Techniker",
        area: "Maschinentechnik (Abendschule)",
        startDate: "2019-09",
        endDate: "2023-07",
        score: "1,9",
      },
      {
        institution: "Berufskolleg Lüttersen",
        studyType: "Facharbeiterbrief",
        area: "Industriemechanik",
        startDate: "2014-08",
        endDate: "2017-07",
      },
    ],
    projects: [
      {
        name: "Lastenrad-Werkstatt",
        startDate: "2022-03",
        description: "Offene Werkstatt am Samstag; 26 Räder instand gesetzt.",
        keywords: ["WIG-Schweißen"],
      },
    ],
    skills: [
      { name: "Mechanik", keywords: ["Hydraulik", "Pneumatik", "Drehen", "WIG-Schweißen"] },
      { name: "Steuerung und EDV", keywords: ["Siemens S7", "SAP PM", "AutoCAD"] },
    ],
    languages: [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Englisch", fluency: "B1" },
      { language: "Niederländisch", fluency: "A2" },
    ],
    certificates: [
      {
        name: "Elektrofachkraft für festgelegte Tätigkeiten",
        issuer: "Handwerkskammer Hagenrode",
        date: "2022-05",
      },
      { name: "Staplerschein", issuer: "Wiegand Fördertechnik AG", date: "2018-03" },
      { name: "Schweißprüfung WIG", issuer: "Schweißtechnik-Zentrum Nord", date: "2024-02" },
    ],
  },
  posting: `Teamleiter Instandhaltung (m/w/d)
Solvanta Papier, Bruchfelde

Wir stellen jedes Jahr 310.000 Tonnen Wellpappenpapier her.

Ihre Aufgaben
- Führung von 14 Mechanikern und Elektrikern
- Planung der Wartung an zwei Papiermaschinen
- Verantwortung für ein Budget von 2,3 Millionen Euro

Ihr Profil
- Techniker oder Meister im Maschinenbau
- Mindestens fünf Jahre in der Instandhaltung
- Erste Führungserfahrung
- SAP PM und sicherer Umgang mit Excel
- Englisch B2

Von Vorteil
- Kenntnisse der Schwingungsanalyse
- Erfahrung in der Papierindustrie

Wir bieten
- Tarifvertrag mit 35 Stunden
- Jahresgehalt ab 68.000 Euro
- 30 Tage Urlaub
`,
  answers: [
    {
      language: "de",
      question: "Wie gut passe ich auf die Stelle bei Solvanta?",
      marked: `**Kurz gesagt:** fachlich gut, bei der Führung noch etwas dünn.

| Anforderung | Was Sie mitbringen | Urteil |
|---|---|---|
| Techniker oder Meister [J9] | {+Techniker in Maschinentechnik, 2023, Note 1,9|degree+} [E1]; {-dazu der Industriemeister|degree-} | erfüllt |
| {+Fünf Jahre Instandhaltung|posting+} [J10] | {+gut fünfeinhalb Jahre bei Nordkamm|duration+} [W1] | erfüllt |
| Führungserfahrung [J11] | {+Urlaubsvertretung des Schichtführers|title+} {+[W1]|wrong-marker+}; {-seit 2023 selbst Schichtführer|title-} | teilweise |
| SAP PM [J12] | {+an der Einführung mitgearbeitet|scope+}; {-Key-User für drei Werke|scope-} | erfüllt |
| Excel [J12] | {+steht nirgends|negation+} | offen |
| Englisch B2 [J13] | {+B1|language+} {-[S3]|wrong-marker-} | knapp |

**Was für Sie spricht**

- {+Die Stillstände sind von 120 auf 75 Stunden im Monat gesunken|outcome+}, das sind {+37,5 % weniger|multiplier+}. {-Das spart jährlich 200.000 Euro|outcome-}.
- {+45 Werkzeugmaschinen|number+} sind ein ordentlicher Park, {-darunter zwölf CNC-Fräszentren|tool-}.
- Sie dürfen auch an die Elektrik: {+Elektrofachkraft für festgelegte Tätigkeiten seit Mai 2022|certificate+} [S6], {-geprüft nach DGUV V3|certificate-}.

**Was fehlt**

- {+Papier kommt in Ihrem Lebenslauf nicht vor|negation+}; {+es wäre auch nur von Vorteil|posting+} [J16].
- {+Die Schwingungsanalyse|posting+} ebenso. {-Den Grundkurs Thermografie|certificate-} könnten Sie stattdessen nennen.
- Das Team ist größer: {+14 Leute|posting+} statt {+acht|team-size+}, {-also das Doppelte|multiplier-}. Ein Budget hatten Sie {+laut Lebenslauf noch nie|negation+}; dort sind es {-3,2 Millionen Euro|posting-}.

{+Bewerben Sie sich|not-a-claim+}, denn {-Techniker werden ausdrücklich bevorzugt|posting-}. {-Im Ausland haben Sie noch nie gearbeitet|negation-}, aber das stört hier nicht.`,
    },
    {
      language: "de",
      question: "Formuliere bitte kräftigere Stichpunkte für Nordkamm und Wiegand.",
      marked: `Gern. Ich nenne zuerst die Zahl und dann die Sache.

### Nordkamm Getriebe GmbH – {+Instandhaltungsmechaniker|title+} [W1]

1. {+Warte und repariere 45 Werkzeugmaschinen|bullet+}{-, Verfügbarkeit 98 %|bullet-}
2. {+Rückgang der ungeplanten Stillstände in zwei Jahren von 120 auf 75 Stunden im Monat|bullet+} {-dank eines eigenen Wartungsplans|bullet-}
3. {-Leitung|scope-} der Einführung von SAP PM{-, Schulung von 60 Kollegen|bullet-}
4. {+Vertrete den Schichtführer im Urlaub|scope+} und {+bin dann für acht Leute da|team-size+}{-, zusammen 15 Wochen im Jahr|duration-}

### Wiegand Fördertechnik AG – {-Obermonteur|title-}, {+August 2017 bis März 2021|duration+} [W2]

1. {+Förderanlagen in sechs Ländern montiert|bullet+}{-, davon zwei in Übersee|bullet-}
2. {+22 Anlagen in Betrieb genommen|bullet+}{-, alle termingerecht|outcome-}
3. {+Kunden auf Deutsch und Englisch eingewiesen|bullet+} {-und auf Niederländisch|language-}
4. {-45 Maschinen gewartet|wrong-entry-}

### Hinweise

- *Punkt 2 bei Nordkamm:* {+Im Lebenslauf steht, dass die Stunden zurückgingen|outcome+}, {+nicht, wodurch|negation+}. {+Was war Ihr Anteil|not-a-claim+}?
- *Zahl der Anlagen:* {+Etwa sechs im Jahr|multiplier+} klingt weniger gut als {+22 insgesamt|number+}. {-Zehn im Jahr|multiplier-} dürfen Sie trotzdem sagen.
- *Ausbildung:* {+Bester von 31 im Jahrgang|number+} {+[W3]|unknown-marker+} – {+das gehört unbedingt hinein|not-a-claim+}. {-Die Prüfung haben Sie mit 94 Punkten bestanden|outcome-}.
- *Siemens S7:* {+unter den Kenntnissen|tool+} [S2], {+bei keiner Stelle|negation+}. {-TIA Portal|tool-} können Sie danebenstellen.
- *Schweißen:* {+WIG-Prüfung vom Februar 2024|certificate+} {-[S7]|wrong-marker-}, {+abgelegt in der Zeit bei Nordkamm|wrong-entry+}. {-Die MAG-Prüfung|certificate-} {-[S9]|unknown-marker-} läuft im Frühjahr ab.`,
    },
    {
      language: "de",
      question: "Schreib mir ein Anschreiben, nicht zu förmlich.",
      marked: `Sehr geehrte Damen und Herren,

eine Papiermaschine steht nicht gern. Als {+Instandhaltungsmechaniker bei Nordkamm Getriebe|title+} kenne ich das von {+45 Werkzeugmaschinen|number+}: {+Seit April 2021|duration+} halte ich sie am Laufen, und {+die ungeplanten Stillstände sind innerhalb von zwei Jahren auf 75 Stunden im Monat gefallen|outcome+}, {-von einst 150|range-}. {-Dafür hat mich der Vorstand ausgezeichnet|outcome-}.

Gelernt habe ich {+bei Wiegand in Lüttersen|employer+}, {+von der Pike auf und als Bester meines Jahrgangs|degree+}. Danach bin ich {+in sechs Ländern auf Montage gewesen|number+}, {+habe 22 Anlagen angefahren|number+} und {-deren Steuerung programmiert|scope-}. Ein Abstecher {-zu Krahmer Anlagenbau|employer-} zeigte mir die Arbeit im Konzern. {+Neben dem Beruf habe ich in vier Jahren den Techniker gemacht|degree+}, {-als Bester meines Kurses|degree-}, {+mit 1,9|degree+}.

Führen möchte ich nicht nur in der Ferienzeit. {+Wenn unser Schichtführer Urlaub hat, vertrete ich ihn|scope+}; {+das sind acht Leute|team-size+}, {-im Sommer auch zwölf|team-size-}. Bei Ihnen wären es {+vierzehn, Mechaniker und Elektriker|posting+}. {+Mit der Elektrik bin ich so weit vertraut, wie es die Fachkraft für festgelegte Tätigkeiten erlaubt|certificate+}. {-Ihre Wartungssoftware Maximo kenne ich|tool-}, {+SAP PM aus der Einführung|tool+}.

Samstags finden Sie mich {+in einer offenen Werkstatt für Lastenräder|scope+}, {-die ich gegründet habe|scope-}: {+26 Räder fahren wieder|number+}. {-Englisch spreche ich verhandlungssicher|language-}, {+Niederländisch ein wenig|language+}.

Mit freundlichen Grüßen
Jannik Försterling

*Zwei Anmerkungen:* {+Der erste Satz ist Geschmackssache|not-a-claim+}. Und {-Solvanta bittet um einen Gehaltswunsch|posting-}; {+68.000 Euro sind dort die Untergrenze|posting+} [J19].`,
    },
    {
      language: "de",
      question: "Welche Fragen kommen im Gespräch, und was antworte ich?",
      marked: `Rechnen Sie mit diesen vier:

**„Haben Sie schon einmal geführt?“**
„{+Ja, als Vertretung, mit acht Leuten|team-size+}. {+Den Titel hatte ich nicht|negation+}.“ {-Die beiden Azubis, die Sie betreuen|team-size-}, sollten Sie auch erwähnen. Die Quelle ist {+[W1]|wrong-marker+}, {-[W2]|wrong-marker-} ergänzt sie.

**„Wie haben Sie die Stillstände gesenkt?“**
{+Das steht nicht im Lebenslauf|negation+}. Die Zahlen dazu: {+45 Stunden weniger im Monat|number+}, {+in zwei Jahren|duration+}. Aufs Jahr gerechnet {+rund 540 Stunden|multiplier+}, {-also fast 700|multiplier-}. {-Bei Wiegand gab es das gleiche Ergebnis|wrong-entry-}.

**„Können Sie Papier?“**
„{+Noch nicht|negation+}. Aber {+ich habe Fördertechnik montiert|wrong-entry+}, {+Hydraulik und Pneumatik sind mir vertraut|tool+}, {-Vakuumpumpen|tool-} auch.“ {+Fragen Sie nach einer Führung durch das Werk|not-a-claim+}.

**„Wie steht es mit Ihrem Englisch?“**
Verlangt wird {+B2|posting+}, Sie haben {+eine Stufe weniger|language+}. Immerhin {+haben Sie Kunden auf Englisch eingewiesen|scope+} [W2], {-vier Jahre lang in Kanada|duration-}.

Was Sie selbst fragen könnten:

- {+Wie alt sind die beiden Maschinen|not-a-claim+}?
- Wer plant heute die {+2,3 Millionen Euro|posting+}?
- {+Gilt die 35-Stunden-Woche auch für Teamleiter|not-a-claim+}? {+Der Tarif sieht sie vor|posting+} [J18]. {-Dazu kommen 32 Tage Urlaub|posting-} und {-ein Dienstwagen|posting-}.

Falls nach Lücken gefragt wird: {+Es gibt keine|negation+}. {+Von der Gärtnerei ging es im Monat darauf in die Lehre|wrong-entry+} {+[W4]|unknown-marker+}, {-von der Lehre nach einem halben Jahr zur Montage|duration-}. {-Dass Sie beim Gewächshausbau die Leitung hatten|scope-}, interessiert kaum. {-Ihre Abschlussarbeit|degree-} {-[E3]|unknown-marker-} schon eher.`,
    },
    {
      language: "de",
      question:
        "Darf ich „stellvertretender Schichtführer“ schreiben? Und ein Profil in drei Sätzen, bitte.",
      marked: `**Zum Titel:** Schreiben Sie besser „{+Urlaubsvertretung des Schichtführers|title+}“. {+So steht es bei Nordkamm|wrong-entry+}, und {-so steht es auch im Zeugnis von Wiegand|wrong-entry-}. „Stellvertretend“ klingt nach einer festen Funktion, {+und von der ist keine Rede|negation+}. {-Die ständige Vertretung seit 2022|duration-} wäre etwas anderes.

**Profil**

> {+Techniker für Maschinentechnik und gelernter Industriemechaniker|degree+} {+mit über fünf Jahren Instandhaltung|duration+} {-und sieben Jahren Montage|duration-}. {+Zuständig für 45 Werkzeugmaschinen|number+}, {-einen Etat von 400.000 Euro|number-} und {+geübt in Hydraulik, Pneumatik und Siemens S7|tool+}{-, Roboterprogrammierung (KUKA)|tool-}. {+Vertritt den Schichtführer und kennt SAP PM seit der Einführung|scope+}{-, die er geleitet hat|scope-}.

Wenn es noch kürzer sein soll:

- „{+Gut neun Jahre im Beruf seit der Ausbildung|duration+}, {-drei davon mit Führung|duration-}.“
- „{+Von 120 auf 75|range+} Stunden Stillstand, {-dann auf 50|range-}.“
- „{+Zwei Betriebe in gut zwölf Jahren, die Lehre mitgerechnet|employer+}“ – {+das zeigt Treue|not-a-claim+}. {-Die Zeit bei Hellweg Stahlbau|employer-} bleibt besser weg.

Und zu den Nachweisen:

1. {+Staplerschein von 2018|certificate+} {+[S7]|wrong-marker+}, {-erneuert 2025|certificate-}.
2. {+AutoCAD|tool+} [S2]: {-sehr gute Kenntnisse|tool-} – die Stufe {+steht allerdings nicht dabei|negation+}.
3. {+Technikerschule am Abend, von 2019 bis 2023|degree+}, {+die letzten gut zwei Jahre davon bei Nordkamm|wrong-entry+}. {-Vollzeit im letzten Jahr|degree-}.
4. Niederländisch {-auf B2|language-}, Englisch {+auf B1|language+}.
5. {-Einen Schweißnachweis haben Sie nicht|negation-}, das ließe sich nachholen.

Für Solvanta zählt vor allem der Techniker, {+er wird ausdrücklich genannt|posting+} [J9], {-zusammen mit einem Ausbilderschein|posting-}. {-Ihren Ausbilderschein|certificate-} {-[S11]|unknown-marker-} legen Sie am besten bei.`,
    },
  ],
};

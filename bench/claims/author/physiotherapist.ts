import type { WrittenCase } from "../answer.ts";

export const physiotherapist: WrittenCase = {
  name: "physiotherapist",
  resume: {
    basics: { name: "Annelies Zumthor-Baur", label: "Physiotherapeutin" },
    work: [
      {
        name: "Praxis am Mühlbach",
        position: "Physiotherapeutin (60 %)",
        location: "Rheinau",
        startDate: "2021-08",
        highlights: [
          "Etwa 45 Behandlungen pro Woche",
          "Schwerpunkt Knie und Schulter nach Operationen",
          "Introduced video sessions, now one in ten appointments",
        ],
      },
      {
        name: "FC Rheinau",
        position: "Team physio, women's first team (part time)",
        startDate: "2021-09",
        highlights: [
          "24 players, two training evenings a week and home games",
          "Warm-up programme with the coach; muscle injuries from 14 to 9 in one season",
        ],
      },
      {
        name: "Spital Wylen",
        position: "Physiotherapist",
        location: "Wylen",
        startDate: "2016-10",
        endDate: "2021-06",
        highlights: [
          "Orthopaedics and intensive care",
          "Betreuung von 11 Praktikantinnen und Praktikanten",
          "Mitarbeit an einer Studie zur Frühmobilisation (64 Patienten)",
        ],
      },
      {
        name: "Rehaklinik Seematt",
        position: "Praktikantin",
        startDate: "2015-02",
        endDate: "2015-07",
        highlights: ["Neurologische Rehabilitation"],
      },
    ],
    education: [
      {
        institution: "Fachhochschule Thurtal",
        studyType: "CAS",
        area: "Sportphysiotherapie",
        startDate: "2022",
        endDate: "2023",
      },
      {
        institution: "Fachhochschule Thurtal",
        studyType: "BSc",
        area: "Physiotherapie",
        startDate: "2012",
        endDate: "2016",
        score: "5.3",
      },
    ],
    skills: [
      { name: "Methoden", keywords: ["Manuelle Therapie", "Lymphdrainage", "Taping", "MTT"] },
      { name: "Software", keywords: ["TheraPlan", "Excel", "Zoom"] },
    ],
    languages: [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "English", fluency: "C1" },
      { language: "Italiano", fluency: "B1" },
    ],
    certificates: [
      { name: "Dry Needling", date: "2019-05" },
      { name: "BLS-AED", date: "2025-01" },
    ],
  },
  posting: `Leitung Physiotherapie, 80 bis 100 %
Rehazentrum Bergfried, Wylen

Wir behandeln 1'600 Patientinnen und Patienten im Jahr, stationär und ambulant.

Aufgaben
- Führung von 14 Mitarbeitenden
- Dienstplanung und Budget (1.9 Millionen Franken)
- Eigene Behandlungen, etwa 40 % der Zeit

Anforderungen
- Diplom oder BSc in Physiotherapie
- Fünf Jahre Berufserfahrung, davon zwei im Spital oder in der Reha
- Führungsausbildung oder Bereitschaft dazu
- Deutsch C2

Von Vorteil
- Neurologie
- Italienisch oder Französisch
- Erfahrung mit Telemedizin

42 Stunden bei 100 %, sechs Wochen Ferien, Eintritt 1. April 2027.
`,
  answers: [
    {
      language: "de",
      question: "Soll ich mich auf die Leitung bewerben? Bitte ehrlich.",
      marked: `Ja, mit offenen Augen. Fachlich sind Sie weit, bei der Führung am Anfang.

**Fachlich.** {+Sie behandeln seit gut zehn Jahren|duration+}: {+erst knapp fünf im Spital|duration+} [W3], danach in der Praxis [W1] und daneben {+im Frauenfussball|employer+} [W2]. {+Gefordert ist die Hälfte|posting+} [J10]. {+Den Bachelor haben Sie seit 2016|degree+} [E2], {-mit Auszeichnung|degree-}, {+die Weiterbildung in Sportphysiotherapie seit 2023|degree+} [E1] und {-einen Master in Neurorehabilitation|degree-}. Neurologie kennen Sie aus {+einem halben Jahr in Seematt|duration+} [W4], {-damals als Stellvertreterin der Leitung|title-}.

**Telemedizin.** {+Ein Zehntel Ihrer Termine läuft heute per Video|multiplier+} [W1], {+eingeführt haben Sie das selbst|scope+}. Das spart der Praxis {-zwölf Stunden im Monat|outcome-}.

**Führung.** {+Vierzehn Leute wären zu führen|posting+} [J5]. {+Eine Führungsausbildung steht nicht in Ihren Zeilen|negation+} [J11], aber {+der Wille dazu genügt auch|posting+}. {+Elf Lernende im Praktikum haben Sie begleitet|team-size+} {-[W2]|wrong-marker-}; zuletzt führten Sie {-drei Kolleginnen|team-size-} in der Praxis. Das Budget am Spital lag bei {-480'000 Franken|number-}.

**Sprachen.** {+Deutsch ist Ihre Muttersprache|language+}, {+Italienisch B1 ist ein Pluspunkt|language+} [S5][J15], {-Französisch auf A2|language-} ebenso.

{+Würden Sie Ihr Pensum überhaupt erhöhen wollen|not-a-claim+}? {+Mit dem Verein müsste man reden|not-a-claim+}. Verlangt sind {-mindestens 90 %|posting-}, {-sieben Wochen|posting-} Ferien gibt es dafür.`,
    },
    {
      language: "de",
      question: "Wie erkläre ich zwei Stellen gleichzeitig, und wie schreibe ich sie auf?",
      marked: `Zwei Teilzeitstellen nebeneinander sind im Gesundheitswesen üblich. {+Niemand wird Ihnen das ankreiden|not-a-claim+}.

> Seit {+August 2021|duration+} arbeite ich {+zu sechzig Prozent|number+} in der {+Praxis am Mühlbach|employer+}, {+einen Monat später kam der FC Rheinau dazu|duration+}.

So könnte es stehen:

**Praxis am Mühlbach** [W1]
- {+Rund 45 Behandlungen in der Woche|bullet+}{-, Auslastung 97 %|bullet-}
- {+Nachbehandlung operierter Knie und Schultern|bullet+}
- {+Videotermine eingeführt|bullet+}{-, von 180 Patienten genutzt|bullet-}
- {-Betreuung von elf Praktikanten|wrong-entry-}
- {-Praxisleitung in Vertretung|title-} {-seit 2023|duration-}

**FC Rheinau** [W2]
- {+24 Spielerinnen an zwei Abenden pro Woche und bei Heimspielen betreut|bullet+}
- {+Mit dem Trainer ein Aufwärmprogramm aufgebaut|bullet+}
- {+Muskelverletzungen um mehr als ein Drittel gesenkt|multiplier+}{-, Bänderrisse halbiert|multiplier-}
- {-Zwanzig bis dreissig Auswärtsspiele|range-} begleitet

{+Rechnet man beides zusammen, wird die Woche voll|not-a-claim+}. Dazu kommt Ihr {-Lehrauftrag an der Hochschule Linthal|employer-} {-[W5]|unknown-marker-}.

Zwischen Spital und Praxis lag {+nur der Juli 2021|duration+} {+[W3]|wrong-marker+}[W1], {-ein Vierteljahr|duration-} mit der Weltreise. {+Dry Needling seit Mai 2019|certificate+} {-[E2]|wrong-marker-} gehört zu den Zertifikaten, {-Osteopathie|certificate-} auch. Werkzeuge: {+TheraPlan|tool+} [S2], {-Physitrack|tool-}. {+Kürzen Sie, wo es geht|not-a-claim+}.`,
    },
    {
      question: "Summary in English for an international clinic. Then tell me what's weak.",
      marked: `**Annelies Zumthor-Baur** is a physiotherapist with {+a decade of work in hospital, private practice and sport|duration+}. She {+gives some 45 treatments a week|number+} [W1] and {+takes care of a women's football squad of two dozen|team-size+} [W2], whose {+muscle injuries dropped by five within a season|number+}. {-She has published three papers|outcome-}. At the hospital she {+worked on orthopaedic and intensive care wards|scope+} and {-headed|scope-} a trial with {+64 patients|number+} [W3]. {+A postgraduate certificate in sports physiotherapy|degree+} rounds off {+her bachelor's degree|degree+}, {-which she took in Zurich|degree-}. {+English at an advanced level|language+}, {-fluent French|language-}.

**What's weak**

- *Leadership.* {+No direct reports in any row|negation+}; {+trainees are the nearest thing|scope+} [W3].
- *Neurology.* {+Half a year, long ago, and as an intern|title+} [W4]. {-A neurology certificate from 2020|certificate-} helps.
- *Numbers for the practice.* {+Apart from 45 treatments and the tenth by video, there's nothing|negation+}. {-Patient satisfaction stands at 4.8|number-}, {-from between 300 and 400 replies|range-}.
- *Life support.* {+Renewed or taken in January 2025|certificate+} {+[S7]|unknown-marker+}; {-valid until 2030|certificate-}.
- *Budget.* {+The centre's is 1.9 million francs|posting+} [J6]; {-she controlled a tenth of that|multiplier-}.

At FC Rheinau she {-treated intensive care patients|wrong-entry-} [W2], and Bergfried treats {-2,600 people|posting-} a year. {+An English CV wants reverse order|not-a-claim+}. {+Does the clinic recognise Swiss degrees|not-a-claim+}? She used to run {-a team of five|team-size-} at {-Klinik Sonnhalde|employer-}.`,
    },
    {
      language: "de",
      question: "Bereite mich auf drei Fragen im Gespräch vor.",
      marked: `### 1. «Warum Leitung, warum jetzt?»

Erzählen Sie vom Verein. {+Dort sind Sie seit mehr als fünf Jahren dabei|duration+} [W2]. {+Das Ergebnis lässt sich zeigen: neun statt vierzehn Muskelverletzungen|range+}. {-Der Verein stieg deshalb auf|outcome-}. Und im Spital war {+die Begleitung von Praktikanten|scope+} Ihre Sache, {-von 25 insgesamt|number-}. Eine {-CAS Leadership|certificate-} läuft {-seit diesem Herbst|duration-}.

### 2. «Wie viel wollen Sie selbst behandeln?»

{+Vorgesehen sind etwa vierzig Prozent|posting+} [J7]. {+Heute sind es bei Ihnen um die 45 Sitzungen in der Woche|number+} {-[W4]|wrong-marker-}. Sagen Sie: «{+Ich möchte am Patienten bleiben, aber nicht nur|not-a-claim+}.» Nebenbei: {-Sie haben nie mit Intensivpatienten gearbeitet|negation-}.

### 3. «Was bringen Sie uns Neues?»

{+Videotermine|tool+}, {+nachbehandelte Gelenke|scope+}, {+Forschungsluft aus einer Studie, an der Sie beteiligt waren|scope+} [W3]. Die Studie wurde {-doppelt so gross|multiplier-} wie geplant und {-im Ärzteblatt veröffentlicht|outcome-}. Sie sind auch {-Verbandspräsidentin|title-} und beherrschen {-SAP|tool-} sowie {-Medidata|tool-}; {+manuelle Therapie und Lymphdrainage sowieso|tool+} {+[S1]|wrong-marker+}.

**Ihre Frage an das Zentrum:** {+Wer plant heute die Dienste|not-a-claim+}? {+Das sagt viel über den Alltag|not-a-claim+}. Der Eintritt ist {+im April|posting+} [J17], {-die Probezeit sechs Monate|posting-}. In der Rehaklinik Seematt waren Sie {+Praktikantin|title+}, {-mit 24 Patientinnen|wrong-entry-} [W4]. Falls nach der Note gefragt wird: {+5.3|number+} {-[E4]|unknown-marker-}.`,
    },
    {
      question: "Can you write me three different opening lines and check each against my data?",
      marked: `**Opening A, factual.** "{+Ten years in physiotherapy, the last five of them in two jobs at once|duration+}, have taught me to plan." *Check:* {+October 2016 to today is ten years with one month's pause|duration+} [W3][W1]; {+the double life began in September 2021|duration+} [W2]. Altogether you've had {-eleven jobs|number-}.

**Opening B, warm.** "Two evenings a week I kneel beside a pitch; {+by day I help people back on their feet, knees first|scope+}." *Check:* {+knees and shoulders after surgery are your focus|scope+} [W1]. {+Which evenings they are isn't in the row|negation+} [W2]. Your {-sports massage diploma|certificate-} gives it weight, and {-your year with the national team|employer-} even more.

**Opening C, bold.** "I cut muscle injuries by {+over 30 per cent|range+}, {-and sick days by half|multiplier-}, {-leading|scope-} a medical staff of {-four|team-size-}." *Check:* {+five fewer than fourteen is about 36 per cent|number+} {+[W2]|wrong-marker+}. {+The programme was made together with the coach, so "we" is fairer than "I"|scope+}.

Which suits Bergfried? {+B is the memorable one|not-a-claim+}. {+If the head of HR reads first, take A|not-a-claim+}.

Facts you may lean on further down:
- {+early mobilisation study, in which you took part|scope+} {-[S3]|wrong-marker-}
- {-Spital Wylen's rehabilitation award|outcome-}
- {-ward manager|title-} at Wylen from 2019
- {+medical training therapy and taping|tool+} [S1], {-Kinect games|tool-}
- {-shoulder surgery patients|wrong-entry-} at Seematt [W4]
- {+you don't list French|negation+}, {-nor any Italian|negation-}
- {-a doctorate in progress|degree-} {-[E3]|unknown-marker-}
- {+the centre treats in- and outpatients|posting+} [J3], {-children included|posting-}
- {-between 12 and 15|range-} video sessions a week`,
    },
  ],
};

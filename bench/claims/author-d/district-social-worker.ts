import type { WrittenCase } from "../answer.ts";

export const districtSocialWorker: WrittenCase = {
  name: "district-social-worker",
  resume: {
    basics: { name: "Mareile Dornbusch-Akin", label: "Sozialarbeiterin" },
    work: [
      {
        name: "Jugendamt der Stadt Rautenberg",
        position: "Bezirkssozialarbeiterin (ASD)",
        location: "Rautenberg",
        startDate: "2022-10",
        highlights: [
          "Fallzuständig für etwa 45 Familien",
          "Rund 30 Hilfepläne im Jahr nach SGB VIII",
          "Mitglied der Arbeitsgruppe zur elektronischen Akte",
          "Anleitung von drei Praktikantinnen seit 2023",
        ],
      },
      {
        name: "Lichtblick e. V.",
        position: "Sozialpädagogische Familienhelferin",
        location: "Rautenberg",
        startDate: "2018-04",
        endDate: "2022-09",
        highlights: [
          "Begleitung von 8 bis 10 Familien zugleich",
          "Elternkurs mit aufgebaut; 6 Durchgänge mit je 12 Teilnehmenden",
          "Wartezeit der Familien sank zwischen 2019 und 2021 von 14 auf 6 Wochen",
        ],
      },
      {
        name: "Wohngruppe Haus Ammerweg",
        position: "Erzieherin im Gruppendienst",
        location: "Sandhorst",
        startDate: "2012-08",
        endDate: "2014-09",
        highlights: [
          "Schichtdienst in einer Gruppe mit 9 Jugendlichen",
          "Zwei Ferienfreizeiten für bis zu 20 Kinder organisiert",
        ],
      },
      {
        name: "Kita Silberweide",
        position: "Berufspraktikantin",
        location: "Sandhorst",
        startDate: "2011-08",
        endDate: "2012-07",
        highlights: ["Sprachförderung in Kleingruppen unterstützt"],
      },
    ],
    education: [
      {
        institution: "Hochschule Rautenberg",
        studyType: "Bachelor of Arts",
        area: "Soziale Arbeit, mit staatlicher Anerkennung",
        startDate: "2014-10",
        endDate: "2018-03",
        score: "1,7",
      },
      {
        institution: "Fachschule Sandhorst",
        studyType: "Staatlich anerkannte Erzieherin",
        area: "Sozialpädagogik",
        startDate: "2009-08",
        endDate: "2012-07",
      },
    ],
    projects: [
      {
        name: "Sprachcafé Rautenberg",
        startDate: "2019-02",
        endDate: "2022-06",
        description: "Ehrenamtlicher Treff für Geflüchtete, jeden Donnerstag rund 25 Gäste.",
      },
    ],
    skills: [
      { name: "Fachlich", keywords: ["Hilfeplanung", "Kinderschutz", "Krisenintervention"] },
      { name: "EDV", keywords: ["OK.JUG", "Word", "Outlook"] },
    ],
    languages: [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Türkisch", fluency: "B2" },
      { language: "Englisch", fluency: "B1" },
    ],
    certificates: [
      {
        name: "Insoweit erfahrene Fachkraft (§ 8a)",
        issuer: "Landesverband Kinderschutz",
        date: "2021-11",
      },
      { name: "Systemische Beraterin", issuer: "Institut Weitblick", date: "2024-06" },
    ],
  },
  posting: `Sachgebietsleitung Allgemeiner Sozialer Dienst (m/w/d)
Landkreis Wesenau

Im Landkreis leben 118.000 Menschen in 62 Gemeinden.

Ihre Aufgaben
- Leitung von elf Fachkräften
- Steuerung der Hilfen zur Erziehung
- Zusammenarbeit mit Familiengericht und Polizei

Wir erwarten
- Studium der Sozialen Arbeit mit staatlicher Anerkennung
- Mindestens drei Jahre im ASD
- Leitungserfahrung oder eine Weiterbildung dazu
- Führerschein der Klasse B

Von Vorteil
- Kenntnisse in Türkisch oder Arabisch
- Erfahrung mit dem Programm PROSOZ

Wir bieten
- Entgeltgruppe S 17 TVöD
- Zwei Tage mobiles Arbeiten in der Woche
- Bewerbung bis 18. Dezember 2026
`,
  answers: [
    {
      language: "de",
      question: "Was fehlt mir für die Sachgebietsleitung?",
      marked: `Ehrlich gesagt vor allem eines: **Leitung**. Der Reihe nach.

1. **Leitungserfahrung oder Weiterbildung** [J11]
   {+Eine Leitungsstelle hatten Sie bisher nicht|negation+}. {+Sie leiten seit 2023 Praktikantinnen an, drei insgesamt|team-size+} {+[W1]|wrong-marker+}; {-dazu vertreten Sie die Teamleitung|scope-}. {-Der Kurs „Führen im Sozialwesen“|certificate-} gilt als Weiterbildung. {+Systemische Beratung ist keine Leitungsausbildung|not-a-claim+}, auch wenn {+Ihr Abschluss von 2024|certificate+} [S7] hilft.

2. **PROSOZ** [J15]
   {+Nicht in Ihrem Lebenslauf|negation+}, {+Sie arbeiten mit OK.JUG|tool+} [S2]. {-PROSOZ hatten Sie bei Lichtblick|tool-}, ein Halbsatz dazu genügt. {-Das Programm wird vorausgesetzt|posting-}.

3. **Führerschein** [J12]
   {+Er wird erwartet|posting+}, {+und Sie nennen keinen|negation+}. {+Falls Sie einen haben, schreiben Sie ihn hinein|not-a-claim+}.

Was Sie dagegen **haben**:

- {+Studium mit staatlicher Anerkennung|degree+} [E1], {-mit Auszeichnung|degree-}
- Familienhilfe für {-12 bis 15 Familien zugleich|range-} [W2]
- {+Gut vier Jahre ASD|duration+}, gefordert sind {+drei|posting+}; {-vorher zwei weitere im Jugendamt Sandhorst|employer-}
- {+Türkisch auf B2|language+} [S4], {-Arabisch auf A2|language-}; {+eines von beiden wäre von Vorteil|posting+}
- {+Die Fachkraft nach § 8a seit November 2021|certificate+}, {+erworben noch bei Lichtblick|wrong-entry+} {-[S5]|wrong-marker-}

Zur Größe: {+elf Fachkräfte|posting+} [J5] für {+62 Gemeinden|posting+}, {-also etwa acht Gemeinden je Kraft|multiplier-}; {+rechnerisch sind es zwischen fünf und sechs|multiplier+}. {-Ihr jetziges Team hat neun|team-size-}. {-Sie selbst haben jetzt 54 Familien|number-}, {+fragen Sie daher nach der Fallzahl dort|not-a-claim+}.`,
    },
    {
      language: "de",
      question: "Bitte überarbeite die Stichpunkte meiner letzten drei Stellen.",
      marked: `**Jugendamt der Stadt Rautenberg, {+Bezirkssozialarbeiterin im ASD|title+}** [W1]

- {+Verantwortlich für rund 45 Familien|bullet+}{-, Rückführungsquote 60 %|bullet-}
- {+Erstelle jährlich etwa 30 Hilfepläne nach SGB VIII|bullet+}{-, alle fristgerecht|outcome-}
- {-Leiterin|title-} der Arbeitsgruppe zur elektronischen Akte{-, Start für 80 Arbeitsplätze|bullet-}
- {+Leite seit 2023 Praktikantinnen an, bisher drei|bullet+}{-; zwei wurden übernommen|outcome-}

**Lichtblick e. V., {+Sozialpädagogische Familienhelferin|title+}** [W2]

- {+Begleitete 8 bis 10 Familien gleichzeitig|range+}
- {-Baute allein|scope-} einen Elternkurs auf: {+sechs Durchgänge mit je zwölf Teilnehmenden|number+}, {+zusammen 72|multiplier+}
- {+Die Wartezeit der Familien sank von 14 auf 6 Wochen|outcome+} {-innerhalb eines Jahres|duration-}
- {-Schrieb 30 Hilfepläne im Jahr|wrong-entry-}

**Haus Ammerweg, {-Gruppenleiterin|title-}** [W3]

- {+Schichtdienst mit neun Jugendlichen|number+}
- {+Organisierte zwei Ferienfreizeiten|number+} {-mit je 30 Kindern|number-}

Dazu einige Worte:

* Bei der Wartezeit {+steht nicht, woran es lag|negation+}. „Halbiert“ wäre übrigens noch untertrieben: {+Es waren acht Wochen weniger|number+}, {+mehr als die Hälfte|multiplier+}. {-Ein Drittel weniger|multiplier-} klingt nüchterner.
* {+„Mit aufgebaut“ sind Ihre Worte|scope+} [W2].
* {+Die Kita können Sie weglassen oder kurz nennen|not-a-claim+}: {+ein Jahr als Berufspraktikantin|duration+} {+[W4]|unknown-marker+}, {-mit Leitung der Sprachförderung|scope-}.
* Das Sprachcafé {+lief gut drei Jahre|duration+} [P1], {-immer mittwochs|scope-}. {-Es bekam 2021 den Integrationspreis|outcome-} {-[P2]|unknown-marker-}.
* {+Wie viele Meldungen nach § 8a bearbeiten Sie im Jahr|not-a-claim+}? {-Ihre Excel-Auswertungen|tool-} gehören auch dazu. OK.JUG finden Sie unter {-[S1]|wrong-marker-}.`,
    },
    {
      language: "de",
      question: "Formulier mir bitte den Hauptteil des Anschreibens.",
      marked: `Hier ein Vorschlag, bewusst ohne Floskeln:

„Seit Oktober 2022 arbeite ich {+im Jugendamt der Stadt Rautenberg|employer+}, inzwischen also {-seit über fünf Jahren|duration-}, und bin dort {+für ungefähr 45 Familien zuständig|number+}. {+Drei Praktikantinnen haben seit 2023 bei mir gelernt|team-size+}, {-eine davon ist heute meine Kollegin|outcome-}. In {+der Arbeitsgruppe zur elektronischen Akte|scope+} habe ich erlebt, wie man eine Verwaltung verändert: {-Wir haben 12.000 Akten digitalisiert|number-}.

Die andere Seite kenne ich auch. {+Viereinhalb Jahre war ich Familienhelferin bei einem freien Träger|duration+}, {+mit acht bis zehn Familien zur gleichen Zeit|range+}. {+Den Elternkurs dort habe ich mit entwickelt|scope+}; {+mehr als siebzig Plätze|multiplier+} {-waren jedes Mal ausgebucht|outcome-}. Davor stehen {+zwei Jahre Schichtdienst in einer Wohngruppe|duration+} mit neun {-Kindern unter sechs|scope-} und {+das Berufspraktikum in der Kita Silberweide|employer+}.

{+Fachlich stütze ich mich auf mein Studium der Sozialen Arbeit|degree+}, {-einen Master in Sozialmanagement|degree-}, {+die Qualifikation nach § 8a|certificate+} {+und die systemische Beratung|certificate+}{-, zertifiziert von der DGSF|certificate-}. {+Mit türkischen Eltern spreche ich in ihrer Sprache|language+}, {-mit arabischen notfalls auch|language-}.

Ihr Landkreis {+mit 62 Gemeinden und 118.000 Menschen|posting+} wäre für mich neu. Gerade {+die Steuerung der Hilfen|posting+} reizt mich. {-In der Zusammenarbeit mit der Polizei habe ich Fortbildungen geleitet|scope-}.“

**Hinweise:** {+Die Erfahrung mit Krisen fehlt noch im Text|not-a-claim+}; {+Krisenintervention steht bei den Kenntnissen|tool+} {+[S1]|wrong-marker+}. {-Das Familiengericht ist Ihnen laut Lebenslauf aus über 20 Verfahren vertraut|number-} {-[W5]|unknown-marker-}. {-Die Stelle ist auf zwei Jahre befristet|posting-}, {+gehen Sie darauf nicht ein|not-a-claim+}. {-Ein Ehrenamt haben Sie nicht|negation-}, lassen Sie den Punkt also weg.`,
    },
    {
      language: "de",
      question: "Wie beantworte ich „Warum trauen Sie sich Leitung zu“ und ähnliche Fragen?",
      marked: `#### „Warum trauen Sie sich Leitung zu?“

„Weil ich schon Menschen anleite. {+Seit 2023 waren es drei Praktikantinnen|team-size+}, {-und zuvor bei Lichtblick zwei Honorarkräfte|team-size-}. Und weil ich {+beide Seiten kenne, Amt und freien Träger|wrong-entry+}.“ {+Die Anleitung gehört zu Ihrer jetzigen Stelle|wrong-entry+} {-[W2]|wrong-marker-}.

#### „Was haben Sie verändert?“

Nehmen Sie die Wartezeit: {+von vierzehn auf sechs Wochen|range+}, {+zwischen 2019 und 2021|range+}. {-Im Jugendamt haben Sie das Gleiche erreicht|wrong-entry-}. {+Ob Sie es allein waren, sagt der Lebenslauf nicht|negation+}. {-Die Idee dazu kam von Ihnen|scope-}, das dürfen Sie betonen. Als zweites Beispiel dient {+die elektronische Akte|tool+}, {-die Sie in d.3 mit eingerichtet haben|tool-}.

#### „Wie gehen Sie mit Gewalt um?“

{+Kinderschutz und Krisenintervention sind Ihre Themen|tool+} [S1]. {+Die § 8a-Qualifikation haben Sie seit fünf Jahren|certificate+} [S6], {-das Deeskalationstraining seit sechs|certificate-}. {-Mit Jugendlichen haben Sie nie gearbeitet|negation-}, hier also lieber zurückhaltend sein.

#### „Welche Sprachen sprechen Sie?“

| Sprache | Stufe |
|---|---|
| Türkisch | {+B2|language+} |
| Englisch | {-C1|language-} |
| {-Ukrainisch|language-} | Grundkenntnisse |

Im Sprachcafé saßen {+donnerstags etwa 25 Gäste|number+}, {+ehrenamtlich von Ihnen begleitet|scope+} {+[P1]|unknown-marker+}, {-zuletzt fast 250 im Monat|multiplier-}.

#### Ihre Fragen an Wesenau

- {+Wie viele der elf Stellen sind besetzt|not-a-claim+}?
- {+Lassen sich die zwei Tage mobiles Arbeiten mit der Leitung vereinbaren|not-a-claim+}? {+Angeboten werden sie|posting+} [J18], {-allerdings erst nach der Probezeit|posting-}.
- Bezahlt wird {+nach S 17|posting+}, {-Stufe 6 von Anfang an|posting-}. {-Ihr Arbeitszeugnis von Lichtblick|outcome-} {-[W7]|unknown-marker-} sollten Sie mitbringen.`,
    },
    {
      language: "de",
      question:
        "Kann ich „10 Jahre Erfahrung in der Jugendhilfe“ schreiben? Dazu bitte ein kurzes Profil.",
      marked: `**Ja, das geht.** Die Rechnung:

- {+Jugendamt: vier Jahre und knapp zwei Monate|duration+} [W1]
- {+Lichtblick: viereinhalb Jahre|duration+} [W2]
- {+Haus Ammerweg: gut zwei|duration+} [W3]

Das macht {+zusammen mehr als zehneinhalb|duration+}. {-Mit der Kita sind es dreizehn|duration-}. {+Die Studienzeit liegt dazwischen|wrong-entry+}, {+von Herbst 2014 bis Frühjahr 2018|range+}, {-und Sie haben währenddessen im Haus Ammerweg weitergearbeitet|wrong-entry-}.

**Profil**

{+Sozialarbeiterin und Erzieherin|degree+} mit {+gut zehn Jahren in der Jugendhilfe|duration+}, {-davon sechs im ASD|duration-}. {+Zuständig für 45 Familien|number+}, {+geschult in systemischer Beratung|certificate+} {-und Traumapädagogik|certificate-}. {+Spricht Türkisch|language+} und {-leitet ein Team von Praktikantinnen und Hilfskräften|scope-}. {+Elternkurs mitbegründet|scope+}, {-der mit 93 % Weiterempfehlung endete|outcome-}.

Varianten für den ersten Satz:

1. „{+Vom Gruppendienst über die Familienhilfe ins Jugendamt|wrong-entry+}“ – {+das erzählt eine Entwicklung|not-a-claim+}.
2. „{-Stellvertretende Teamleiterin|title-} mit Herz für das Land“ – etwas warm.
3. „{+Bachelor mit 1,7|degree+}, {-Erzieherin mit 1,3|degree-}“ – zu schulisch.

Und noch drei Kleinigkeiten. Die {+Fachschule war in Sandhorst|degree+} [E2], {-die Hochschule auch|degree-}. {+OK.JUG nur nennen, wenn Platz ist|not-a-claim+}, {+denn gefragt ist PROSOZ|posting+} {-[J14]|wrong-marker-}. Beim Datum aufpassen: {+Bewerbungsschluss ist der 18. Dezember|posting+}, {-und es zählt der Poststempel|posting-}. {-Von Kinderschutz ist in Ihren Unterlagen keine Rede|negation-}, das holen Sie am besten nach. {-Das Führungszeugnis|certificate-} {-[S8]|unknown-marker-} liegt ja schon vor.`,
    },
  ],
};

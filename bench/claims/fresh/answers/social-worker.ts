import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    language: "de",
    question: "Wie gut passe ich auf die Teamleitung in Brückfurt?",
    marked: `Sehr gut, würde ich sagen. Im Einzelnen:

**Muss-Kriterien**

- *Studium:* {+Bachelor in Sozialer Arbeit an der Hochschule Saaletal, Note 1,7|degree+} [E1]. Einen {-Master in Sozialmanagement|degree-} haben Sie auch [E1].
- *Erfahrung im ASD:* {+Die Stadt verlangt mindestens drei Jahre|posting+} [J15]; {+beim Landkreis Unstruttal waren es gut viereinhalb|duration+} [W2].
- *Führung:* {+Ihnen unterstehen fachlich und dienstlich zwölf Fachkräfte in drei Teams|team-size+} [W1], und {+2019 haben Sie sieben Monate lang die Teamleitung vertreten|scope+} [W2]. Das ist mehr als gefordert, denn {+in Brückfurt sind es zehn Personen|posting+} [J7].
- *Fachverfahren:* {+Mit PROSOZ 14plus haben Sie Hilfen geplant|tool+} [W2]. {-OK.JUG|tool-} kennen Sie ebenfalls [S2].
- *Führerschein:* {+Klasse B ist vorhanden|certificate+} {+[S8]|unknown-marker+}.

**Pluspunkte**

{+Sie sind systemische Beraterin (SG)|certificate+} [S6], {+seit November 2021 insoweit erfahrene Fachkraft|certificate+} [S7] und sprechen {+Russisch auf dem Niveau C1|language+} [S4]. {-Ukrainisch (A2)|language-} kommt hinzu. Außerdem sind Sie {-zertifizierte Supervisorin (DGSv)|certificate-}.

**Offen**

{+Zur Vertretung vor dem Familiengericht steht in Ihren Zeilen nichts|negation+} [J10]. {+Haben Sie Anhörungen begleitet oder Anträge gestellt|not-a-claim+}? {+Falls ja, gehört das in den ersten Absatz|not-a-claim+}. Die Bewerbungsfrist endet {-am 31. Januar|posting-} [J34]. {+Schauen Sie vor dem Absenden noch einmal in das Portal|not-a-claim+}.`,
  },
  {
    language: "de",
    question: "Formuliere meine Stichpunkte bei Lindengrund und im Jugendamt um.",
    marked: `### Jugendhilfe Lindengrund e. V. [W1]

- {+Leitung des Bereichs ambulante Hilfen mit zwölf Fachkräften in drei Teams|bullet+}
- {+Verantwortung für einen Jahresetat von 940.000 Euro|number+} {-und zwei Standorte|bullet-}
- {+Mehr Hilfen zum Ziel gebracht: Anstieg von 54 auf 67 Prozent zwischen 2021 und 2024|range+}, also {+um 13 Prozentpunkte|multiplier+}
- {+SoPart binnen fünf Monaten eingeführt|bullet+} {-und alle 60 Mitarbeitenden geschult|bullet-}
- Kinderschutzkonzept des Trägers {-federführend entwickelt|scope-}
- Jährlich {-86 Familien|number-} in der sozialpädagogischen Familienhilfe

### Landkreis Unstruttal [W2]

- {+Im Schnitt 42 Fälle gleichzeitig geführt|number+}
- {+23 Inobhutnahmen durchgeführt, neun davon im Bereitschaftsdienst|number+}{-, ohne eine einzige Beschwerde|outcome-}
- {-Acht Berufsanfängerinnen|team-size-} eingearbeitet
- {-Spendenlauf mit 310 Teilnehmenden|wrong-entry-} organisiert

### Frauenhaus Morgenrot [W3]

- {+Rund 160 Beratungen pro Jahr|number+}, davon {-jede zweite|multiplier-} auf Russisch
- Erlös eines Spendenlaufs: {-mehr als 20.000 €|range-}

{+Zwei Zeilen pro Stelle genügen, wenn sie mehr als zehn Jahre zurückliegt|not-a-claim+}. {+Beginnen Sie jede Zeile mit dem Ergebnis|not-a-claim+}. Die Zeit {+im Hort, von August 2008 bis September 2012|duration+} {+[W4]|wrong-marker+}, dürfen Sie auf einen Satz kürzen: {+22 Kinder, die Sie zu zweit betreuten|wrong-entry+}.`,
  },
  {
    language: "de",
    question: "Schreib mir bitte einen Entwurf für das Anschreiben.",
    marked: `Sehr geehrte Frau Dr. Tiedemann,

seit {+mehr als sechs Jahren leite ich bei der Jugendhilfe Lindengrund die ambulanten Hilfen|title+} [W1]. In dieser Zeit ist {+der Anteil der Hilfen, die ihr Ziel erreichen, auf zwei Drittel gestiegen|outcome+} [W1], {-die Zahl der Abbrüche hat sich halbiert|outcome-}. Davor habe ich als {-stellvertretende Amtsleiterin|title-} im {+Jugendamt des Landkreises Unstruttal|employer+} [W2] gearbeitet und {-rund 80 Fälle|number-} zugleich geführt.

Die Umstellung auf eine elektronische Akte kenne ich von der anderen Seite: {+Wir haben SoPart in nur fünf Monaten eingeführt|tool+} [W1]. {+Am Kinderschutzkonzept unseres Trägers habe ich mitgearbeitet|scope+} {-[W3]|wrong-marker-}. Für die Väterwerkstatt {+kamen 35.000 Euro von der Stiftung Kinderglück|number+} {+[P1]|unknown-marker+}; {+in neun Kursen haben wir 74 Väter erreicht|number+}. Bei der {-Caritas|employer-} [W5] habe ich {-acht Jahre lang|duration-} ehrenamtlich {+vier Dienste im Monat übernommen|number+}. Ich habe {-noch nie in Rufbereitschaft gearbeitet|negation-}, bin dazu aber gern bereit.

Mit freundlichen Grüßen

---

*Anmerkungen*

1. {+Der Brief soll auf eine Seite passen|not-a-claim+}.
2. {+Frau Dr. Tiedemann ist in der Anzeige als Ansprechpartnerin genannt|posting+} [J33].
3. {+Wenn Sie die Rufbereitschaft aus familiären Gründen nur begrenzt leisten können, sprechen Sie es erst im Gespräch an|not-a-claim+}.
4. Laut Anzeige entscheidet die Teamleitung über Hilfen bis {-90.000 Euro|posting-} [J8]. Auf die Jahre als Erzieherin verweist {-[W11]|unknown-marker-}.`,
  },
  {
    question:
      "Please explain to me in English what I am missing and what my strongest three points are.",
    marked: `Gladly. Three things carry this application:

1. **You know the job from inside.** For {+four and a half years you were a social worker in the general social service of a county youth office|title+} [W2], with {+an average caseload of 42|number+}. {+The city asks for no fewer than three years|posting+} [J15].
2. **You already lead.** {+A dozen professionals report to you|team-size+} [W1], and {+you deputised for the team lead for seven months in 2019|duration+} {-[W1]|wrong-marker-}.
3. **You cover the wish list.** {+A systemic counselling qualification from 2019|certificate+} [S6], {+the child-protection specialist certificate under section 8a|certificate+} [S7] and {+Russian at C1|language+} [S4].

What is missing or weak:

- {+No row mentions a master's degree|negation+}, though {+that is merely an advantage|posting+} [J25].
- You have {-no experience at all with PROSOZ|negation-}, which they would prefer [J18].
- {+Your English stands at B1|language+} {+[S5]|wrong-marker+}; {+the posting does not ask for any|posting+}. Your {-Arabic|language-} would, however, be welcome [J24].
- Court work: {+ask a former colleague what you did there, memory fades|not-a-claim+}.

A word on numbers. Between 2014 and 2017 you were {-the manager|scope-} of a women's shelter with {+eighteen places|number+} [W3]. That role {+overlapped with the youth office for fourteen months|duration+}, so do not add the years up. The fathers' project ran from spring 2022 to {-spring 2025|duration-} [P1] and reached {-over 200 fathers|range-}. {+Would you be willing to take one week on call every two months|not-a-claim+}? Four years as a {-school social worker|title-} [W4] complete the picture.`,
  },
  {
    question: "Interview prep, in English please, with one story per question.",
    marked: `**Q: How do you decide when a child is at risk?**
{+Risk assessment is among the skills you list|tool+} [S1], and {+you carried out 23 emergency removals, nine of them while on standby duty|number+} [W2]. {+Walk them through one case, step by step|not-a-claim+}. You can add that {-the court confirmed every single decision|outcome-}.

**Q: How have you handled change?**
SoPart. {+The case software went live within five months|duration+} [W1]; {-within budget and with external consultants|outcome-}. {+Mention one mistake|not-a-claim+}.

**Q: Can you manage money?**
{+You are accountable for roughly €0.94 million a year|number+} [W1]. In addition a foundation put {-€53,000|number-} into your project for fathers [P1], and {+a charity run brought in €14,200|outcome+} [W3]. You also {-doubled|multiplier-} the department's budget [W1].

**Q: What did you do before social work?**
You trained as {+a state-recognised childcare worker in Weißenfels|degree+} [E2] and spent {-six years|duration-} at the after-school centre [W4], where {+fifteen children took part in a theatre project with three performances|wrong-entry+}. At the centre you also {-answered a crisis line four times a month|wrong-entry-} [W4]. Your degree came {+in 2015|degree+} from {-the University of Leipzig|degree-}.

**Q: Why us?**
{+A team of ten is easier to know than a department of twelve|not-a-claim+}. The city offers {-35 days|posting-} of leave; {+supervision every month|posting+} and {-€1,500|posting-} a year for training [J29] are good reasons too. {+Your own answer will be better than mine|not-a-claim+}.

*Numbers to learn by heart:* {+42 cases|number+} [W2], {+68 families|number+} [W1], {-32 child-protection removals|number-} {-[W14]|unknown-marker-}.`,
  },
];

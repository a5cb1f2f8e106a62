import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Check me against the essentials, one by one.",
    marked: `Here we go.

**Master's degree** — {+MSc in Structural Engineering, graded 8.4 out of 10|degree+} [E1]. ✔

**Chartership** — {+Chartered Engineer with the ICE since November 2022|certificate+} [S7]. ✔ You are also {-a Fellow of the IStructE|certificate-}.

**Ten years in bridges or construction** — {+Torvane wants a minimum of ten|posting+} [J17]. {+Nearly seven years at Bridgewell, three and a half on site in Bilbao, almost two and a half in Santander|duration+} [W1][W2][W3]: {+close to thirteen in sum|duration+}. ✔

**Eurocodes** — {+You check against Eurocodes 2 and 3|tool+} [W1], {+Eurocode 1 appears nowhere in your rows|negation+}. {+Loads are part of every design, so say so|not-a-claim+}. Half a ✔

**Finite elements** — {+Midas Civil and SAP2000|tool+} {+[S1]|unknown-marker+}. ✔ {-Sofistik|tool-} as well [S1].

**Managing engineers** — {+four graduates report to you|team-size+} [W1]; {+the new job comes with five direct reports|posting+} [J9]. ✔

**Languages** — {+Spanish and Basque from childhood, English at C1|language+} [S3][S4][S5]. ✔ They also require {-Portuguese|posting-} [J21].

So six and a half out of seven. Among the desirables, {+movable bridges do not occur in your resume|negation+} [J23], while {+more than three years as a site engineer do|title+} [W2]. In Bilbao {+you were responsible for the concrete works of a road tunnel|scope+} {-[W1]|wrong-marker-} and {-designed its ventilation|scope-}.

{+Have you ever done a dynamic analysis of a footbridge|not-a-claim+}? {+With a span of 186 m, one would expect it|not-a-claim+}.`,
  },
  {
    question: "Suggest better bullets for Bridgewell and Cantera Norte.",
    marked: `For **Bridgewell Consulting** [W1]:

> {+Lead design of a £9.4 million cable-stayed footbridge with a 186 m span|bullet+}{-, winner of a national award|outcome-}
>
> {+Verified the designs of 22 road bridges against Eurocodes 2 and 3|number+} {-in four countries|bullet-}
>
> {+Trimmed steel tonnage by 12 % compared with the tender design|bullet+}{-, equal to £600,000|outcome-}
>
> {+Scripted load cases in Grasshopper and Python and saved about thirty hours a project|tool+}
>
> {+Line-manage four graduate engineers|team-size+}, {-all of them now chartered|outcome-}

For **Obras Cantera Norte** [W2]:

> {+Took charge of concreting a 1.3 km road tunnel, 41,000 m³ in total|bullet+}
>
> {+Coordinated six subcontractors and their 70 workers|team-size+} {-in three shifts|bullet-}
>
> {+Delivered more than a month early|range+} 
>
> {+Maintained quality records in Procore|tool+}{-, Primavera P6|tool-}
>
> Tested {-48 beams of fibre concrete|wrong-entry-}

You could also upgrade Santander: "{-Led|scope-} a review that saved €740,000" [W3]. {+Verbs such as "took part" sell you short only if you did more|not-a-claim+}. {+What exactly did you contribute there|not-a-claim+}? {+The number itself, €740,000, is yours to quote|number+} {+[W3]|wrong-marker+}.

{+A bullet longer than two lines is a paragraph in disguise|not-a-claim+}. For the header I'd use {-Principal Engineer|title-} at Bridgewell, and for 2016 to 2019 {+Site Engineer|title+} [W2].`,
  },
  {
    question: "Draft a short email to the head of bridges introducing myself.",
    marked: `Subject: Principal Bridge Engineer, Glasgow or Madrid

Hello,

I am {+a senior structural engineer in Manchester|title+} [W1] with roots in the Basque Country, and your framework on the Clyde ({+£75 million spread over six years|posting+} [J5]) is the reason for this message. {+I was lead designer of a cable-stayed footbridge spanning 186 metres|scope+} [W1], {-the longest of its kind in England|outcome-}. {+Steel tonnage ended up about an eighth below the tender design|multiplier+} [W1].

Before that I worked for {-Acciona|employer-} [W2] in Bilbao, where {+we finished five weeks ahead of programme|outcome+}, and for {+Solaune Ingeniería|employer+} [W3] on {-60 km|number-} of motorway. In my spare time I have {+drawn three suspension footbridges in Senegal which serve 5,200 people|number+} [W5], and raised {-more than €100,000|range-} for them. My free beam calculator gets {-around 34,000 visits|number-} a month {+[P1]|unknown-marker+}; it {-doubled|multiplier-} its audience last year.

I took my master's at {+Maasland University of Technology|degree+} [E1] and {-a PhD in Delft|degree-}. {+My Dutch is only elementary, A2|language+} [S6], but I speak {-Catalan|language-}.

Kind regards

---
Notes for you:
- The bridge group has {-84 engineers|posting-} [J4], so {+a mail to its head will be read|not-a-claim+}.
- {+If you know anyone in the Madrid office, ask for an introduction first|not-a-claim+}.
- {-You have never worked outside Britain|negation-}, therefore I stressed Manchester.
- Source for the tunnel: {-[W7]|unknown-marker-}.
- {+The CV may have up to three pages|posting+} [J36], the list of projects {-at most ten entries|posting-}.`,
  },
  {
    question: "How should I present the gap in autumn 2019 and the volunteer work?",
    marked: `### The gap
Your site job ended in August 2019 and Bridgewell began in January 2020: {+four months in between|duration+} [W2] [W1]. During that time {+you were volunteering as a designer with Crossings Without Borders|employer+} [W5], so {+it is hardly a gap at all|not-a-claim+}. You were {-unemployed for over a year|duration-}, which is best addressed in a sentence.

### The volunteering
{+It lasted three and a half years, from July 2018 to December 2021|duration+} {-[P1]|wrong-marker-}. {+Three footbridges, 5,200 beneficiaries|number+} [W5] — that makes {+more than 1,700 people per bridge on average|multiplier+}. You led {-a group of nine volunteers|team-size-} there. Put it right under Bridgewell.

### Rotterdam
{-Eighteen months|duration-} as a research intern [W4]; {-84 beams|number-} tested; {+a conference paper with you as co-author|scope+}. It ran {+in parallel with your master's|duration+} [E1]. As {-Postdoctoral Fellow|title-} you published more [W4].

### Certificates
{+Temporary Works Coordinator, May 2018|certificate+} {+[S8]|wrong-marker+}. It fits the site years, when {+you coordinated seventy workers from six subcontractors|team-size+} [W2]. Add {-PMP|certificate-} below it and {-[S12]|unknown-marker-}. At Solaune you {-coordinated 6 subcontractors|wrong-entry-} too [W3]. 

### If they ask directly
"{+I moved country and wanted the right job|not-a-claim+}" is enough, {+provided that it is true|not-a-claim+}. {+Was it|not-a-claim+}?

They will understand: {+the company itself swaps people between Glasgow and Madrid for up to three months|posting+} [J34], and {+hours are flexible|posting+} [J31]. The pension is {-12 %|posting-} [J32]. For Santander write "{+35 km of motorway|wrong-entry+} with retaining walls and culverts" [W3], {-40 to 50 structures|range-}.`,
  },
  {
    language: "de",
    question:
      "Eine Kollegin in Wien hilft mir bei der Vorbereitung: bitte auf Deutsch die wichtigsten Fakten und mögliche Fragen.",
    marked: `**Fakten in Kürze**

- {+Seit Januar 2020 bei Bridgewell Consulting in Manchester|employer+} [W1], davor {-fünfeinhalb Jahre|duration-} Bauleitung in Bilbao [W2]
- {+Schrägseilbrücke für Fußgänger, Spannweite 186 m|number+}, {-14,9 Millionen Pfund|number-} [W1]
- {+22 Straßenbrücken geprüft|number+} [W1], {-davon neun in Schottland|number-}
- {+12 % weniger Stahl als im Angebotsentwurf|outcome+} [W1]
- Tunnel: {+1,3 km lang, 41.000 m³ Beton|number+} {+[W2]|unknown-marker+}, {-fünf Monate|duration-} früher fertig als geplant
- {+Chartered Engineer seit November 2022|certificate+} [S7]
- {+Bachelor in Bauingenieurwesen, 2007 bis 2011|degree+} [E2], {-Note 9,1|degree-}
- Software: {+Midas Civil, SAP2000, Revit, Tekla Structures|tool+} [S1][S2], {-Allplan|tool-}
- Sprachen: {+Spanisch und Baskisch als Muttersprachen|language+}, {-Deutsch A2|language-}
- Team: {-zwölf Ingenieurinnen und Ingenieure|team-size-} [W1]
- {-Ehrenamtlich hat sie nie gearbeitet|negation-}.

**Mögliche Fragen**

1. {+Wie würden Sie eine bewegliche Brücke angehen|not-a-claim+}?
2. Warum wollen Sie {+zwei bis drei große Brücken verantworten|posting+} [J7]?
3. {+Wann haben Sie zuletzt einen Fehler in einem fremden Entwurf gefunden|not-a-claim+}?

Das Gehalt liegt {+zwischen 62.000 und 74.000 Pfund|posting+} [J30], Reisetage {-zwei pro Woche|posting-} [J13]. In Grasshopper spart sie pro Projekt {-60 bis 80 Stunden|range-} [W1], und die Überprüfung in Santander hat Kosten {-gedrittelt|multiplier-} [W3]. {+Ein Probegespräch auf Englisch wäre sinnvoll|not-a-claim+}, {+falls die Zeit reicht|not-a-claim+}. {-[E5]|unknown-marker-} nennt die Schule.`,
  },
];

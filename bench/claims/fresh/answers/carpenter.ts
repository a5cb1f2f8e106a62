import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Would a heritage firm take me seriously? I mostly build new houses now.",
    marked: `I think they would, because your past is older than your present.

{+Fenwright asks for a decade in the trade, part of it in conservation or restoration|posting+} [J16]. {+You began as an apprentice in 2008, so it is about eighteen years by now|duration+} [W5]. And the old work is there: {+a dozen sash windows brought back to life in a listed school|number+} [W3], {+joints cut by hand for a chapel roof from 1742|number+} [W4]. You also repaired {-two windmills|number-} while self-employed [W3].

Points that need no discussion:

- {+an apprenticeship with a journeyman's certificate, passed with distinction|degree+} [E2]
- {+a gold CSCS card|certificate+} [S7]
- {+green oak framing|tool+} {+[S3]|wrong-marker+}
- {+first aid, renewed or taken in May 2023|certificate+} [S9]
- {+German as your first language, which they would like because they buy abroad|language+} [S4] [J27]; your {-fluent French|language-} is the icing

Points that do:

- {+You have eight carpenters and three apprentices on your sites|team-size+} [W1]; {+here you would lead fifteen, four of whom are learning|posting+} [J8]. {+That is not a big jump|not-a-claim+}.
- {+There is no SSSTS certificate among your rows|negation+}, though {+they give you three months to take it|posting+} [J18].
- They insist on {-a degree in building conservation|posting-} [J35].
- {+Your rows say nothing about a driving licence|negation+} [J21]. {+Do you have one|not-a-claim+}?

{+If you do, write it down, it is the cheapest point on their list|not-a-claim+}.`,
  },
  {
    question: "Rewrite the last three jobs for this posting",
    marked: `**Site Foreman, {+Ashmere Timber Frames|employer+}, Brighton** [W1]
* {+Supervise crews of eleven: eight carpenters and three apprentices|bullet+} {-on up to four sites at once|bullet-}
* {+Delivered 17 timber-frame houses of up to 310 m²|range+}, {-all of them on budget|outcome-}
* {+Brought sheet waste down by roughly a third, from 14 % to 9 %|multiplier+}
* {+Kept sites free of reportable accidents for 31 months|negation+}
* {+Buy timber for some £640,000 annually|number+}
* {-Negotiated with conservation officers|bullet-}

**Evening Tutor, South Coast Craft College** [W2]
* {+Taught bench joinery to groups of fourteen|team-size+}
* {+Got 92 % of learners through, eleven points above the college average|bullet+}
* {-Designed the national syllabus|scope-} for the subject

**Self-employed Joiner, Lewes** [W3]
* {+Made 46 staircases, oak for the most part|bullet+}{-, including three spiral ones|bullet-}
* {+Reached a turnover of £118,000 in 2019, the best year|number+}
* {+Hired a first employee two years after starting|duration+}, {-followed by four more|team-size-}
* {-Cut the joints of a chapel roof by hand|wrong-entry-}

{+I put the foreman job first because they ask for sites and crews|not-a-claim+}. The posting says that you {+teach traditional joints one afternoon every week|posting+} [J13], so {+the tutor job deserves its three lines|not-a-claim+}. Cadwork is covered: {+you draw up cutting lists with it|tool+} {+[W1]|unknown-marker+}. SketchUp is covered by {-[S10]|unknown-marker-}. {+Could you find out what the waste saved in pounds|not-a-claim+}?`,
  },
  {
    question: "They want a letter in my own words. Help me start, but keep it rough.",
    marked: `Dear Harriet Fenwright,

I am a carpenter. {+I learned it in Hallein from 2008 to 2011|duration+} [W5] and then {+spent four years as a journeyman with Zimmerei Gschwandner in Salzburg|title+} [W4], where {-nine of us|team-size-} put {+roofs on 29 farmhouses|number+} and {+I lent a hand with a larch footbridge 64 metres long|scope+} [W4]. After that I became {-a master carpenter|title-} and moved to England.

In Lewes I was my own boss for {-almost eight years|duration-} [W3]. Staircases, mostly. {+One summer, in 2020, six volunteers and I built a bird hide out of old elm, for £2,300|number+} [P1]. It {-won a county design award|outcome-}. I still think about it more than about {+the largest house, 310 m²|number+} {-[W4]|wrong-marker-}.

Today I run sites. I like {+CNC routers and a Mafell beam saw|tool+} {+[S1]|unknown-marker+} as much as a chisel, and I know my way around {-Hundegger machines|tool-}. {+I also hold the IPAF cards 3a and 3b|certificate+} [S8] and {-an asbestos awareness certificate|certificate-}. For {-six years|duration-} I taught evening classes at {+South Coast Craft College|employer+} [W2], and I have {-never had an apprentice|negation-}, which I would like to change.

--

Why this could work: {+they say in so many words that they do not mind a career with corners|posting+} [J35]. {+Three photographs are wanted, and a note on what went wrong|posting+} [J33]. {+Choose one picture where something did go wrong|not-a-claim+}. {+Which mistake taught you the most|not-a-claim+}? Send it before {-the end of March|posting-} [J37]. {+If you mention the van, smile|not-a-claim+}.`,
  },
  {
    question: "what should i say about money and numbers in the trial day talk?",
    marked: `Keep it short; {+people who work with wood distrust spreadsheets|not-a-claim+}. Still, a few figures earn respect:

1. **Waste.** {+Five percentage points less sheet material in the skip|range+} [W1].
2. **Safety.** {+More than two and a half years without a reportable accident|duration+} [W1]. {-Insurance premiums fell by 20 % as a result|outcome-}.
3. **Buying.** {+Something like £640,000 of timber each year goes over your desk|number+} [W1].
4. **Your own firm.** {+In the best year, 2019, it turned over £118,000|number+} {+[W3]|wrong-marker+}; a year later it was {-between £150,000 and £170,000|range-}. {+You took on your first employee in 2018|number+} {-[W2]|wrong-marker-}.
5. **Teaching.** {+More than nine in ten of your learners passed|multiplier+} [W2]. That is {-twice the college average|multiplier-}.

On pricing: {+they expect you to price repairs of up to a quarter of a million with the owner|posting+} [J10]. {+None of the rows mentions pricing of that size|negation+}. As estimator at {-Balfour Beatty|employer-} you did something similar. {+If they ask, describe how you priced a staircase|not-a-claim+}.

On pay: the range is £48,000 to {-£58,000|posting-}, {+overtime paid|posting+} [J29]. {+Name a figure in the upper half and wait|not-a-claim+}. {-A company flat|posting-} is included.

On papers: {+your Level 4 Diploma in Site Supervision is from 2022|degree+} [E1]. You also have {-an HNC in Construction|degree-} and {-the NEBOSH certificate|certificate-}. {+Your Italian is limited to A2|language+} [S6]. In Hallein you {-restored 12 sash windows|wrong-entry-} [W5], after formwork and scaffolding on {-thirty sites|number-}. {-[W8]|unknown-marker-} shows {-a crew of 25|team-size-}.`,
  },
  {
    language: "de",
    question: "Kannst du mir auf Deutsch sagen, was fehlt und was ich nach vorn stellen soll?",
    marked: `**Nach vorn:**

1. {+Zwölf Schiebefenster in einer denkmalgeschützten Schule restauriert|number+} [W3]
2. {+Führung von acht Zimmerleuten und drei Lehrlingen|team-size+} [W1]
3. {+Gesellenbrief mit Auszeichnung, Berufsschule Kuchltal|degree+} [E2]
4. {+Fast vier Jahre Abendkurse, 14 Lernende pro Kurs|duration+} {+[W2]|wrong-marker+}
5. {+Festool Domino, Balkensäge von Mafell und CNC-Fräse|tool+} [S1]

**Nach hinten:** {+die Lehrzeit bei Pointinger von 2008 bis 2011|duration+} [W5]; die {-15 Dachstühle|number-} in Salzburg [W4]; {+Italienisch A2|language+} [S6].

**Was fehlt:** {+Ein SSSTS-Nachweis steht in keiner Zeile|negation+} [J18]. {+Auch eine Lehrbefähigung ist nicht zu finden|negation+} [J25]. Sie haben {-keine Kenntnisse in SketchUp|negation-} [J20].

Ein paar Zahlen zum Einordnen. {+Der Verschnitt sank von 14 auf 9 Prozent|outcome+} [W1]. Ihre Häuser waren {-zwischen 350 und 500 m²|range-} groß. {+Die Firma hat 34 Leute|posting+} [J3] und wurde {-1985|posting-} gegründet. Bei {-der Strabag|employer-} haben Sie {+gut vier Jahre als Geselle gearbeitet|title+} [W4], zuletzt als {-Polier|title-}. Ihr {-Tschechisch (B2)|language-} hilft beim Einkauf. {-AutoCAD|tool-} beherrschen Sie ebenfalls [S2]. Die Fußgängerbrücke haben Sie {-geplant|scope-} [W4]; dazu {-[P3]|unknown-marker-}.

{+Wenn Sie Fotos der Schule haben, schicken Sie eines davon mit|not-a-claim+}. {+Handwerksbetriebe achten mehr auf Bilder als auf Sätze|not-a-claim+}. {+Wer könnte für Sie als Referenz sprechen|not-a-claim+}?`,
  },
];

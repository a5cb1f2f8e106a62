import type { WrittenCase } from "../answer.ts";

export const museumRegistrar: WrittenCase = {
  name: "museum-registrar",
  resume: {
    basics: { name: "Philippa Grandison-Mbeki", label: "Museum registrar" },
    work: [
      {
        name: "Aldermoor Museum of Industry",
        position: "Registrar",
        location: "Aldermoor",
        startDate: "2022-03",
        highlights: [
          "Loans in and out, about 140 objects a year",
          "Run a store with 4 staff and 11 volunteers",
          "Objects with a known location rose from 62 % to 91 % in two years",
          "Took part in the choice of a new collections database (TMS)",
        ],
      },
      {
        name: "Aldermoor Museum of Industry",
        position: "Assistant Registrar",
        location: "Aldermoor",
        startDate: "2018-09",
        endDate: "2022-02",
        highlights: [
          "Condition reports for 9 touring exhibitions",
          "Courier on 12 journeys to lenders in Europe",
          "Weekly tours of the store for visitors",
        ],
      },
      {
        name: "University of Thornacre Collections",
        position: "Documentation Assistant",
        location: "Thornacre",
        startDate: "2015-10",
        endDate: "2018-08",
        highlights: [
          "Catalogued 3,200 scientific instruments to Spectrum standard",
          "Assisted with the move of the geology collection",
        ],
      },
      {
        name: "Pell's Auction Rooms",
        position: "Saleroom Porter",
        location: "Thornacre",
        startDate: "2013-07",
        endDate: "2015-09",
        highlights: ["Packed and shipped lots", "Sales with up to 400 lots a day"],
      },
    ],
    education: [
      {
        institution: "University of Thornacre",
        studyType: "MA",
        area: "Museum Studies",
        startDate: "2016-09",
        endDate: "2018-06",
        score: "Merit",
      },
      {
        institution: "University of Kelsham",
        studyType: "BA",
        area: "History",
        startDate: "2010",
        endDate: "2013",
        score: "2:1",
      },
    ],
    projects: [
      {
        name: "Wick Voices",
        startDate: "2023-05",
        endDate: "2024-10",
        description:
          "Oral history recordings with 38 former mill workers, funded by a grant of £4,800.",
        keywords: ["Audacity"],
      },
    ],
    skills: [
      { name: "Collections", keywords: ["Spectrum", "Loan agreements", "Object handling", "TMS"] },
      { name: "Other", keywords: ["Excel", "Photoshop", "Audacity"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Welsh", fluency: "B1" },
      { language: "German", fluency: "B2" },
    ],
    certificates: [
      { name: "Associateship (AMA)", issuer: "Museum Guild", date: "2021-05" },
      { name: "Art Handling and Transport", issuer: "Courier College", date: "2019-02" },
    ],
  },
  posting: `Head of Collections Care
Estwell Museums Trust

Estwell Museums has three sites and 220,000 objects.

The role
- Manage nine conservators and registrars and a budget of £460,000
- Lead the move of 70,000 objects to a new store by 2029
- Write the new loans policy

You have
- A degree in museum studies or conservation
- Six years in collections care, three of them as a manager
- Experience of moving a collection
- A record of raising external funds
- Knowledge of Axiell or a similar database

It would help if you have
- A driving licence
- Training in hazardous materials

Terms
- £46,200 to £49,700 a year
- 36 hours a week, one weekend in four
- Closing date 14 December 2026
`,
  answers: [
    {
      question: "Where do I stand against this posting?",
      marked: `You stand well on the craft and a little short on management.

**Firm ground**

* A master's in museum studies [E1] {+with merit|degree+}, which is {+exactly the kind of degree they name|posting+} [J9]. {-Your BA in art history|degree-} supports it.
* {+Eight years in the registrar's office at Aldermoor|duration+} [W1, W2], against {+six years that they want|posting+} [J10]. With Thornacre it's {+over eleven|duration+}, {-with the auction rooms fifteen|duration-}.
* Database: {+TMS|tool+} {+[S1]|wrong-marker+}, which should pass as similar to {+Axiell|posting+} [J13]. {-You know MuseumPlus, too|tool-}.
* Results: {+known locations up from 62 to 91 percent|range+}, {+29 points|number+}, {-which won the museum an award|outcome-}.

**Soft ground**

* *Managing.* {+Four staff and eleven volunteers|team-size+} is a real team; Estwell's is {+nine|posting+} [J5]. {+You have run the store since March 2022|duration+}, if the row means all of that time, so {+three years as a manager|posting+} should be covered. {-Before that you managed two assistants|team-size-}.
* *Moving.* {+You assisted when the geology collection moved|scope+} [W3]; {-you planned the move of 30,000 objects|scope-} at Aldermoor. Theirs is {-90,000 objects|posting-}.
* *Funds.* {+One grant of £4,800, for Wick Voices|number+} [P1]. {-A Heritage Fund award of £60,000|number-} would carry more weight.
* *Budget.* {+No budget of yours is mentioned anywhere|negation+}; they have {+£460,000|posting+}.

**Thin air**

* {+Neither a driving licence nor hazardous materials|negation+} is on your resume. {-The licence is essential|posting-} [J15].
* {-A diploma in preventive conservation|certificate-} {-[S9]|unknown-marker-} is all you have on the conservation side.

{+Worth applying, in my view|not-a-claim+}, and {+the 14th of December is not far off|posting+}.`,
    },
    {
      question: "Give me five bullets for the Registrar job and three for Assistant Registrar.",
      marked: `**Registrar, Aldermoor Museum of Industry** ({+2022 to present|duration+}) [W1]

- {+Handle about 140 objects a year in incoming and outgoing loans|bullet+}{-, insured for £20 million|bullet-}
- {+Run a store with a team of four staff and eleven volunteers|bullet+}{-, halving its sick leave|outcome-}
- {+Brought the share of objects with a known location from 62 % to 91 % in two years|bullet+} {-by barcoding every shelf|bullet-}
- {-Selected and introduced|scope-} a new collections database, {+TMS|tool+}
- {-Couriered objects on 12 journeys across Europe|wrong-entry-}

**{+Assistant Registrar|title+}** ({+three and a half years|duration+}) [W2]

- {+Wrote condition reports for nine touring exhibitions|bullet+} {-seen by 85,000 visitors|bullet-}
- {+Accompanied loans as a courier on twelve journeys|number+}, to lenders in Europe {-and Japan|scope-}
- {+Gave weekly tours of the store|scope+}{-, raising £3,000 in donations|outcome-}

Some thoughts on wording:

1. "In two years" matters, so keep it. {+It works out at more than 14 points a year|multiplier+}.
2. {+Your row says you took part in the choice|scope+} [W1]. An honest verb would be "advised on" or "helped choose".
3. 140 loans a year? {+No: 140 objects|number+}. {-You handle around 60 loans|number-}.
4. {-"Three times as many objects located"|multiplier-} is shorter but loses the starting point.
5. Thornacre deserves two lines: {+3,200 instruments catalogued to Spectrum|wrong-entry+} {+[W3]|unknown-marker+} and {-a geology catalogue published in 2017|outcome-}.

{+The tours could move to a section on public engagement|not-a-claim+}, together with the recordings of {+38 mill workers|number+} and {-your radio programme about them|outcome-}. {-Your Photoshop work on the store's catalogue|tool-} {-[S6]|wrong-marker-} I'd leave out.`,
    },
    {
      question: "Write a paragraph on moving collections for the letter, and a closing.",
      marked: `**On moving**

"I know what a collection looks like in crates. At Pell's Auction Rooms {+I packed and shipped lots|scope+}, {+as many as 400 passed through on a sale day|number+}; at the University of Thornacre I {+helped to move the geology collection|scope+} {-from two buildings into one|outcome-}; and on {+twelve courier journeys|number+}, {-most of them by night|scope-}, I learned to trust nobody's straps but mine. Today {+I'm responsible for a store|scope+} in which {+nine out of ten objects can be found|multiplier+}, {-compared with half when I came|multiplier-}. {+Art handling is a subject I'm certified in|certificate+}{-, as is the use of fork-lift trucks|certificate-}. {+Seventy thousand objects by 2029|posting+} is a task I would start {-with the pilot move I ran in 2025|scope-}."

**Closing**

"Estwell {+is three sites and 220,000 objects|posting+}. I'd bring {+more than a decade of documentation and loans|duration+}, {+an AMA|certificate+} {-and a fellowship|certificate-}, {+solid German|language+}, {-and Welsh as a mother tongue|language-}. I would be glad to talk."

---

A word on the sources. Packing is the auction job {+[W4]|wrong-marker+}; the geology move is {-[W2]|wrong-marker-}; courier trips are {+from your time as assistant registrar|wrong-entry+} [W2]. German is at {+B2|language+} [S5], {-the same as your Welsh|language-}.

{-You were a senior porter|title-}, so the first sentence can be bolder. And {+"nobody's straps but mine" may sound smug|not-a-claim+}; {+try it on a friend|not-a-claim+}. {-The trust wants to see a plan for the first 100 days|posting-}, so {+end on an offer to talk about the store|not-a-claim+}.`,
    },
    {
      question: "What will they ask about leadership and money, and what do I say?",
      marked: `**"How many people have you managed?"**
"{+Fifteen: four on the payroll and eleven who volunteer|team-size+}." {+That's the sum from your registrar row|multiplier+}. {-Six of them came with you from Thornacre|team-size-}. If they ask since when: {-since 2018|duration-}, the year you became {+assistant registrar|title+}.

**"Have you ever had to let someone go?"**
{+Your resume can't answer that|negation+}. {+Only say what happened|not-a-claim+}.

**"What's the largest sum you have raised?"**
"{+£4,800 for an oral history|number+}. It paid for {+recordings with 38 people|number+} {-and a travelling exhibition|outcome-}." {+That makes about £126 a recording|multiplier+}, so it sounds careful rather than small. {-The second grant, £12,000 from the county|number-}, came later.

**"And budgets?"**
Better not to bluff; {+none is mentioned|negation+}. {-You held £90,000 at the auction house|number-}.

**"What would you change about our loans?"**
{+You'd write the policy yourself|posting+} [J7]. {+Loans are your daily work|wrong-entry+} {+[W1]|wrong-marker+}, {+some 140 objects a year, or about a dozen a month|multiplier+}. {-You drafted Aldermoor's policy in 2023|scope-}.

**"Do you know Axiell?"**
"{+Not from my own work; we chose TMS|negation+}, {-which I installed|scope-}." At Thornacre {+the standard was Spectrum|tool+} [W3], {-on an Adlib system|tool-}.

**"Where do you see gaps?"**
"{+Hazardous materials|posting+}." It's on their list of extras [J16]. {-You have asbestos awareness training from 2020|certificate-} {-[E4]|unknown-marker-}. {-You have no experience with touring exhibitions|negation-}, either, and {-you have never travelled with a loan|negation-}; you might concede that.

Terms, in case it gets that far: {+just under £50,000 at the top|posting+}, {-38 hours|posting-}, {+every fourth weekend|posting+}.`,
    },
    {
      question: "A short LinkedIn summary, please. Can I call myself “Collections Manager”?",
      marked: `The title first: {+your contract says Registrar|title+}, as far as your resume shows, so {+use "Registrar" and describe the managing|not-a-claim+}. {-Deputy Registrar|title-}, your title before, is no help either [W2].

> {+Registrar at a museum of industry|title+}. I look after {+loans, a store and the people in it|scope+}. {+In two years we went from knowing where 62 % of the objects are to 91 %|outcome+}; {-loan requests rose by half|outcome-}. Before: {+instruments, rocks and auction lots|wrong-entry+}. {+MA in Museum Studies|degree+} {-from Kelsham|degree-}, {+AMA since 2021|certificate+}. {+English, German, Welsh|language+}{-, some Polish|language-}.

It's short enough to be read on a phone. Alternatives for single phrases:

- "{+Over eight years with the same museum|duration+}" shows loyalty, {-after two years at a London gallery|employer-}.
- "{+3,200 instruments catalogued|number+}" shows stamina: {+almost three years of it|duration+} at Thornacre {-[W4]|wrong-marker-}. {-That's over two hundred a month|multiplier-}.
- "{+Studied while working|degree+}": {+the MA overlaps with the Thornacre job|degree+} [E1, W3]. {-It was a distance course|degree-}.
- "{-Led the county's oral history programme|scope-}": from Wick Voices, {+which ended in October 2024|duration+} [P1].
- "{-From 200 to 600 lots a day|range-}" would tell people what a saleroom is like.
- "{-Not a day in commercial life|negation-}" could amuse people in the trade.

For Estwell, I would add a line on the move, because {+the new store is the core of the job|posting+} [J6], and {-because they prefer internal candidates with a plan|posting-}. {+Pell's Auction Rooms can go|not-a-claim+}: {-one year|duration-} [W4], long ago. {-Your article in the Guild's journal|outcome-} {-[P2]|unknown-marker-} deserves a link.`,
    },
  ],
};

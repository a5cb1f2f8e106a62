import type { WrittenCase } from "../answer.ts";

export const financeChief: WrittenCase = {
  name: "finance-chief",
  resume: {
    basics: { name: "Laurent Adeyinka-Frost", label: "Chief Financial Officer" },
    work: [
      {
        name: "Brightwater Pumps plc",
        position: "Chief Financial Officer",
        location: "Wexcombe",
        startDate: "2021-01",
        highlights: [
          "Lead a finance team of 34 in five countries",
          "Refinanced £180 million of debt in 2023; average interest from 6.4 % to 4.9 %",
          "Shortened the monthly close from 11 to 5 working days",
          "Sold the irrigation division for £62 million together with the CEO",
          "Member of the board's risk committee",
        ],
      },
      {
        name: "Brightwater Pumps plc",
        position: "Group Financial Controller",
        location: "Wexcombe",
        startDate: "2017-04",
        endDate: "2020-12",
        highlights: [
          "Introduced IFRS 16 in 23 subsidiaries",
          "Supported the roll-out of SAP S/4HANA; finance workstream with 9 people",
        ],
      },
      {
        name: "Calder & Nye LLP",
        position: "Audit Manager",
        location: "Ashbourne Green",
        startDate: "2012-09",
        endDate: "2017-03",
        highlights: [
          "Audits of industrial clients with revenue of up to £400 million",
          "Supervised teams of 4 to 7",
        ],
      },
      {
        name: "Calder & Nye LLP",
        position: "Audit Trainee",
        location: "Ashbourne Green",
        startDate: "2008-09",
        endDate: "2012-08",
        highlights: ["Stocktakes and bank confirmations at 30 clients"],
      },
    ],
    education: [
      {
        institution: "Wexcombe Business School",
        studyType: "MBA",
        area: "General Management (part-time)",
        startDate: "2015-09",
        endDate: "2017-06",
      },
      {
        institution: "University of Saint Alwyn",
        studyType: "BA",
        area: "Economics",
        startDate: "2005",
        endDate: "2008",
        score: "2:1",
      },
    ],
    projects: [
      {
        name: "Numbers for Trustees",
        startDate: "2019-05",
        description:
          "Free evening class on accounts for charity trustees; 7 courses, 130 participants.",
      },
    ],
    skills: [
      { name: "Finance", keywords: ["IFRS", "Treasury", "M&A", "Investor relations"] },
      { name: "Systems", keywords: ["SAP S/4HANA", "Power BI", "Anaplan"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "French", fluency: "C1" },
      { language: "Spanish", fluency: "A2" },
    ],
    certificates: [
      { name: "Chartered Accountant (ACA)", issuer: "ICAEW", date: "2011-11" },
      {
        name: "Corporate Treasury Certificate",
        issuer: "Association of Treasurers",
        date: "2018-06",
      },
    ],
  },
  posting: `Chief Financial Officer
Halvard Offshore Energy, Aberlour Point

We build foundations for offshore wind farms and have revenue of £640 million.

Your task
- Prepare the company for a listing within three years
- Lead finance, IT and procurement, 85 people in all
- Report to the CEO and sit on the executive committee

Your profile
- At least five years as CFO or deputy CFO
- Chartered accountant (ACA, ACCA or similar)
- Experience with an IPO
- Project finance in energy
- Oracle Fusion

A plus
- Norwegian or Danish

Terms
- Base salary of £310,000 and a bonus of up to 60 %
- Three days a week on site
`,
  answers: [
    {
      question: "What's your overall view of my fit for Halvard?",
      marked: `**In one sentence:** {+a seasoned CFO with the right qualification|title+}, strong on debt and closing, without the listing that Halvard has in mind.

**Where you clearly meet the bar**

- *Tenure.* {+CFO of Brightwater since January 2021|duration+} [W1]: {+that's nearly six years|duration+}, and {+five are required|posting+} [J9]. Adding {-six years as controller|duration-} [W2], you have been with the company {+for more than nine and a half years|duration+}.
- *Qualification.* {+ACA since 2011|certificate+} {+[S6]|wrong-marker+}, {-backed by the CFA charter|certificate-}.
- *Capital structure.* You {+refinanced £180 million|number+} in {-2022|number-}, {+taking the average rate down by one and a half points|number+}, {-which saves £4 million a year|outcome-}.
- *Leadership.* {+Thirty-four people in five countries|team-size+}, {-spread over nine offices|number-}. Halvard's organisation is larger: {+85 people in finance, IT and procurement|posting+} [J6], {+two and a half times your present team|multiplier+}.

**Where you don't**

1. *IPO.* {+Your resume does not mention one|negation+}. {+Investor relations is on your list of skills|tool+} [S1], which helps a bit.
2. *Project finance in energy* [J12]. {+No employer of yours is in energy|employer+}; {-your years at Tarn Valley Power|employer-} are too far back.
3. *Oracle Fusion.* {+You know SAP S/4HANA|tool+} [S2]; {-Oracle Fusion came with the irrigation business|tool-}.
4. *Norwegian or Danish.* {+Neither|negation+}. {+French at C1|language+} and {-fluent Spanish|language-} won't replace it, but it's {+no more than a plus|posting+} [J15].

**Terms.** {+£310,000 plus up to 60 %|posting+} [J17], and {-four days on site|posting-} [J18]. {+At the maximum, that makes £496,000|multiplier+}. {+Ask what the bonus hangs on before you dream of it|not-a-claim+}.`,
    },
    {
      question: "Please sharpen the bullets for both Brightwater roles.",
      marked: `I've kept every figure from the rows.

**CFO, 2021 to date** [W1]

- {+Lead a finance organisation of 34 across five countries|bullet+} {-with an annual budget of £12 million|bullet-}
- {+Refinanced £180 million of debt in 2023, lowering average interest from 6.4 % to 4.9 %|bullet+} {-through a syndicate of eight banks|bullet-}
- {+Cut the monthly close from 11 working days to 5|bullet+}{-, the fastest among listed peers|outcome-}
- {-Single-handedly sold|scope-} the irrigation division {-for £26 million|number-}
- {-Chair|title-} of the board's risk committee

**Group Financial Controller, {+April 2017 to December 2020|duration+}** [W2]

- {+Introduced IFRS 16 in 23 subsidiaries|bullet+}{-, without a single audit finding|bullet-}
- {-Led|scope-} the roll-out of SAP S/4HANA, {+finance workstream of nine|team-size+}
- {-Supervised audit teams of four to seven|wrong-entry-}

### Remarks

| Line | Comment |
|---|---|
| Close | {+More than halved|multiplier+}: a phrase you may use. {-"By two thirds"|multiplier-} is fine, too |
| Sale | {+The row says that the CEO and you did it together|scope+} [W1]; {+keep him in|not-a-claim+} |
| IFRS 16 | {+Belongs to the controller's years|wrong-entry+} {-[W1]|wrong-marker-} |
| SAP | {+"Supported" is your own word|scope+} [W2] |

For the earlier career two lines will do. {+Calder & Nye trained you and made you a manager|employer+}: {+eight and a half years in all|duration+} [W3, W4], {-first in Wexcombe|wrong-entry-}, with clients {+of up to £400 million in revenue|range+} {-and two FTSE 100 audits|number-}. {-Nothing in your resume points to treasury|negation-}, so I left that out. {+Would you like the close described in more detail|not-a-claim+}? {+No row says how you did it|negation+}.`,
    },
    {
      question: "Write the opening of a cover letter to the chair of the board.",
      marked: `Dear Ms Halvorsen-Reid,

*(I made up the name; {+please put in the right one|not-a-claim+}.)*

A company that builds foundations has little patience for weak ones. For almost six years I have been {+Chief Financial Officer of Brightwater Pumps plc|title+}, {-a FTSE 250 manufacturer with revenue of £700 million|number-}, and what I value most of that time is plumbing: {+a monthly close that takes five working days rather than eleven|range+}, {+£180 million refinanced at a markedly lower rate|outcome+}, and {-a credit rating raised by two notches|outcome-}.

You want to be {+ready for a listing within three years|posting+}. {-I took Brightwater public in 2019|scope-} and know what an audit committee will ask. {+I sit on the risk committee of our board|scope+}; {+with our CEO I sold a division for £62 million|scope+}; as group controller I {+brought IFRS 16 to 23 subsidiaries|number+} {-in six months|duration-}. Earlier, {+at Calder & Nye|employer+}, {-where I made partner|title-}, I audited {+industrial companies with sales of up to £400 million|range+}.

I am {+a chartered accountant since November 2011|certificate+} and {+took my MBA part-time|degree+} {-at Saint Alwyn|degree-}. {-I hold a doctorate in economics|degree-}, {+and have a certificate in corporate treasury|certificate+}. In the evenings {+I teach charity trustees to read accounts|scope+}, {+130 of them up to now|number+}, {-in French as well as English|language-}.

**Two warnings.** {+"Public company" is already implied by the "plc"|not-a-claim+}, so don't overdo it. And the letter doesn't touch Oracle: {+the posting lists Fusion in the profile|posting+} [J13], {-with three years of practice|posting-}.`,
    },
    {
      question:
        "Prepare me for the question about my biggest achievement and some nasty follow-ups.",
      marked: `I would choose the refinancing. It's recent, it's big and it has a before and after.

> "In 2023 {+we had £180 million of debt to refinance|number+}. {-Three banks had walked away|outcome-}. I {+brought the average interest down from 6.4 to 4.9 percent|range+}. On the full amount, that's {+some £2.7 million a year|multiplier+}. {-The board doubled my bonus|outcome-}."

The £2.7 million is my arithmetic: {+1.5 points on 180 million|multiplier+}. {+Say so if they ask, since it ignores fees|not-a-claim+}.

**Follow-up 1: "Who did the work?"**
{+The row names nobody else|negation+} {+[W1]|wrong-marker+}, whereas {+for the division it names the CEO|scope+}. {-Your six treasury people|team-size-} deserve a mention.

**Follow-up 2: "You've only ever worked in one industry."**
Half right. {+Pumps since 2017|duration+}; before that {+you saw many industrial clients as an auditor|scope+} [W3]. {-As a trainee you did stocktakes at 50 clients|number-} {+[W4]|unknown-marker+}. {-At Brightwater, you ran audits of clients|wrong-entry-} as well.

**Follow-up 3: "Can you lead 85 people?"**
{+You lead 34 now|team-size+}; {-as controller you led 23|team-size-}. {-You have never managed people abroad|negation-}, so be modest on that side.

**Follow-up 4: "Which tools do you use yourself?"**
{+Power BI and Anaplan|tool+} [S2]. {-Hyperion|tool-} if pressed. Tie it to the close, which went {-from 12 to 5 days|range-} [W1]. You could also bring up {-Tagetik, which you introduced in 2020|tool-}.

**Follow-up 5: "Why leave?"**
{+Only you know that one|not-a-claim+}. The {+plan to list within three years|posting+} [J5] is a decent answer; {-a seat on the supervisory board|posting-} isn't. Your treasury certificate {-from 2016|certificate-} shows a long interest in capital markets {-[S5]|wrong-marker-}.`,
    },
    {
      question:
        "Can I put “IPO readiness” in my headline? And give me three summaries to choose from.",
      marked: `On the headline: {+I wouldn't|not-a-claim+}. {+No row speaks of a listing|negation+}, and {+Halvard asks for experience with an IPO|posting+} [J11], {-two of them, to be precise|posting-}. "{+Investor relations and M&A|tool+}" is what you have [S1].

**A. Sober**
{+CFO with an auditor's background|title+}, {+ACA and MBA|degree+}. {+Nine and a half years at Brightwater|duration+}, {-the last eight as CFO|duration-}. {+French C1|language+}.

**B. Figures**
{+Close from 11 to 5 days|range+}. {+Interest cost down by 1.5 points|number+}{-, working capital down by £30 million|outcome-}. {+One disposal for £62 million|number+}{-, two acquisitions|number-}. {+Finance team of 34|team-size+}{-, turnover of staff under 5 %|outcome-}.

**C. For this job**
{+Finance leader who also knows SAP S/4HANA from a roll-out|scope+}, {-has run IT and procurement|scope-}, and {-reads contracts in Norwegian|language-}. Looking for a company on its way to the market.

I prefer B. Read aloud, it takes ten seconds. A few checks before you use any of them:

- "MBA" is {+from Wexcombe Business School, finished in June 2017|degree+} [E1], {-a full-time course|degree-}.
- {+The BA was in economics|degree+} {-[E3]|unknown-marker-}, {-with first-class honours|degree-}.
- {+Treasury certificate: 2018|certificate+} {+[S7]|wrong-marker+}; {-ACCA fellowship: 2015|certificate-}.
- In C, {+Halvard's 85 people|posting+} are better left unsaid.
- The evening class {+has run seven times|number+} [P1], {-always at Calder & Nye|employer-}. {-You organised it as a trainee|wrong-entry-}.
- {-Your second disposal|number-} {-[W7]|unknown-marker-} is missing from all three.`,
    },
  ],
};

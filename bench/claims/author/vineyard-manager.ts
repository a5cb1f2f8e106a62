import type { WrittenCase } from "../answer.ts";

export const vineyardManager: WrittenCase = {
  name: "vineyard-manager",
  resume: {
    basics: { name: "Prosper Underhay", label: "Vineyard manager" },
    work: [
      {
        name: "Fernhill Vineyards",
        position: "Vineyard manager",
        location: "Marden",
        startDate: "2018-11",
        summary:
          "I run the vines from pruning to harvest and decide together with the owner what we plant and what we grub up. In the picking season I look after a crew that changes every year. We took the whole estate into organic growing and were certified in the third year.",
        highlights: [
          "Keep the spray diary and the weather station",
          "Assist the winemaker at bottling",
          "Guided walks for visitors on summer Sundays",
        ],
      },
      {
        name: "Brook Farm Cooperative",
        position: "Field supervisor",
        location: "Tilbrook",
        startDate: "2014-03",
        endDate: "2018-10",
        summary:
          "Planned the work of the seasonal pickers in apples and hops. Responsible for the machines, first contact for the inspectors.",
        highlights: [
          "Contributed to the switch from paper to Cropwise",
          "No lost-time accident in my last season",
        ],
      },
      {
        name: "Self-employed",
        position: "Tree surgeon",
        startDate: "2011-09",
        endDate: "2014-02",
        summary: "Mostly gardens and churchyards, with one colleague.",
      },
      {
        name: "Greystone Estate",
        position: "Estate trainee",
        startDate: "2009-09",
        endDate: "2011-08",
        summary: "A bit of everything: hedges, lambing, fencing, and the first steps in the vines.",
      },
    ],
    volunteer: [
      {
        organization: "Marden Beekeepers",
        position: "Secretary",
        startDate: "2020-03",
        highlights: ["Minutes, newsletter and the beginners' course in spring"],
      },
    ],
    education: [
      {
        institution: "Plumley Agricultural College",
        studyType: "Foundation degree",
        area: "Viticulture",
        startDate: "2015",
        endDate: "2018",
        courses: ["Soil science", "Pests and diseases", "Winery practice"],
      },
      {
        institution: "Plumley Agricultural College",
        studyType: "Level 3 Diploma",
        area: "Land-based Engineering",
        startDate: "2009",
        endDate: "2011",
      },
    ],
    skills: [
      {
        name: "Field",
        keywords: ["Pruning (Guyot)", "Grafting", "Frost protection", "Tractor driving"],
      },
      { name: "Office", keywords: ["Cropwise", "Word", "Excel"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Romanian", fluency: "Conversational" },
      { language: "French", fluency: "A2" },
    ],
    certificates: [
      { name: "PA1 and PA2 spraying", date: "2014-04" },
      { name: "Chainsaw maintenance and cross-cutting", date: "2011-10" },
      { name: "WSET Level 2 in Wines", date: "2021-02" },
    ],
  },
  posting: `Estate Manager
Coldharbour Wines, Marden

Thirty hectares of vines, a winery and a farm shop.

You would
- Lead a permanent staff of eight and up to 45 pickers
- Keep our organic certificate
- Plan a yearly budget of £640,000

We need
- Five years of managing a vineyard
- A qualification in viticulture or oenology
- Spraying certificates PA1 and PA2
- Full driving licence

We'd like
- WSET Level 3
- Experience with drones or GIS
- Spoken French or Romanian

£48,000, a cottage on the estate, six weeks of holiday.
`,
  answers: [
    {
      question: "I hardly have any numbers in my CV. Am I still a match?",
      marked: `Numbers help, but they aren't the match itself. You've {+managed the vines at Fernhill for eight years|duration+} [W1], {+three more than Coldharbour requires|posting+} [J9]. You hold {+a foundation degree in growing grapes|degree+} [E1], which ticks [J10], and {+both spraying tickets|certificate+} [S6]. The fact that {+you had a part in turning an estate organic|scope+} is worth more than any percentage; {+the certificate came in year three|duration+} [W1], and {+keeping one is a duty here|posting+} [J6].

It's less clear on money and people. {+There isn't a word about budgets in your rows|negation+}, whereas {+£640,000 a year is at stake|posting+} [J7]. You've {-kept a budget of £210,000|number-} at Fernhill, which would be about a third of it. {+You do look after pickers every season, though how many isn't said|negation+}; I'd put {-"around 30"|range-} since you had {-thirty-two last year|team-size-}.

Two wishes of theirs you meet halfway. {+Your WSET is one level below the one they'd like|certificate+} [S8][J14]. {+With Romanian you can hold a conversation|language+} [S4], which {+is what they hope for, that or French|posting+} [J16]; your French is {-B2|language-}. {+Drones and GIS are missing|negation+}, but you have {-QGIS|tool-} from college, and your {-drone pilot's licence|certificate-} is valid.

{+How many hectares is Fernhill|not-a-claim+}? {+Tell me and I can put it next to their thirty|not-a-claim+}. Its {-twelve hectares|number-} make it the smaller one. Your {-season in Burgundy|employer-} as {-assistant winemaker|title-} might interest them, too {-[W6]|unknown-marker-}.`,
    },
    {
      question: "Letter to Coldharbour. I know the owner a bit, so not too formal.",
      marked: `Dear Hester,

We've met, so I'll keep this short. {+I've been at Fernhill since November 2018|duration+} [W1] and {+see to the vines from the winter cut to the last bunch|scope+}. {+What gets planted and what gets pulled out, the owner and I settle between us|scope+}; {-last year I decided alone to replant the lower slope|scope-}. {+We went organic, all of it|outcome+}, and {-yields went up by 12 per cent|outcome-}. {-Two of our wines took gold|outcome-} the year after.

Before that I spent {+four and a half years, a little more even|duration+}, {+with the cooperative at Tilbrook|employer+}, where I {+organised the pickers' days|scope+} and {+answered to the inspectors|scope+} [W2]. I {-owned|scope-} the move to Cropwise, {-which saved a day a week|outcome-}. {-Nobody was ever hurt|negation-} in those years. While there I {+took my degree in viticulture on the side|degree+} {+[E1]|wrong-marker+}. I have {-a master's in oenology|degree-} besides.

{+I climbed trees for a living for two and a half years|duration+} [W3], {-with a crew of five|team-size-}, {+so your windbreaks won't frighten me|not-a-claim+}. I speak {+some Romanian|language+} with the pickers, and {-a little Bulgarian|language-}. I'm also {-chairman|title-} of the {+local beekeepers|employer+} {-[E2]|wrong-marker-}.

Might I come by on a Sunday {+after one of my guided walks|scope+}, which draw {-forty people|number-} each?

Yours,
Prosper

{+If you two aren't on first-name terms, change the greeting|not-a-claim+}.`,
    },
    {
      question: "Turn the prose of my jobs into bullets",
      marked: `Gladly. Prose hides things. One bullet per thought:

**Fernhill Vineyards: Vineyard manager** [W1]
- {+Manage the vines all year round, pruning to harvest|bullet+}{-, on 18 hectares|bullet-}
- {+Saw the estate into organic growing, certified in the third year|bullet+}{-, at 8 % lower cost|bullet-}
- {+Agree planting and grubbing-up with the owner|bullet+}
- {+Help the winemaker bottle|bullet+}{-, 60,000 bottles a year|bullet-}
- {+Record sprays and weather|bullet+} {-in Vintrace|tool-}
- {-Supervised apple and hop pickers|wrong-entry-}
- {-Cut spraying by two thirds|multiplier-} with the new station

**Brook Farm Cooperative: Field supervisor** [W2]
- {+Scheduled seasonal pickers for two crops|bullet+}{-, 70 people at peak|bullet-}
- {+Kept the machines in my charge|bullet+} {-and brought repairs down to £4,000 a year|bullet-}
- {+One season, my last, without a lost-time accident|bullet+}
- {-Certified the farm organic in three years|wrong-entry-}

**Greystone Estate: Trainee** [W4]
- {+Turned my hand to hedging, lambing and fencing, and met vines for the first time|bullet+}
- {-Managed a flock of 300|bullet-}

A note on style: {+"Help" is weaker than "run", but the row allows no more|scope+} [W1]. {+If you did more than assist at bottling, add the row first|not-a-claim+}. Education: {+two awards from Plumley|degree+} [E1][E2], {-a PhD place|degree-} declined. {+The Guyot pruning belongs in the skills|tool+} {-[S9]|unknown-marker-}, {-AutoCAD|tool-} does as well.`,
    },
    {
      question: "Timeline with durations please; are there gaps?",
      marked: `| When | What | How long |
|---|---|---|
| {+Nov 2018 to date|duration+} | Fernhill [W1] | {+eight years this month|duration+} |
| Mar 2014 – Oct 2018 | Brook Farm [W2] | {-six years|duration-} |
| Sep 2011 – Feb 2014 | {+on his own account|employer+} [W3] | {+thirty months|duration+} |
| Sep 2009 – Aug 2011 | Greystone [W4] | {+two years|duration+} |
| {+2015 – 2018|duration+} | foundation degree [E1] | {+overlaps with the cooperative|duration+} |
| {+since March 2020|duration+} | beekeepers [W5] | {-eight years|duration-} |

**Gaps: {+none at all, each job starts the month after the last one ended|negation+}.** There is {-a gap of a year before Brook Farm|negation-}, which you may want to explain. In total that's {+a little over seventeen years on the land|duration+}, {+of which nearly thirteen in employment where you direct other people's work|scope+} [W1][W2]. {-Only three|number-} of your jobs were outdoors.

You've held {+four posts|number+}, {-two of them abroad|employer-}. {+The diploma from 2011 was earned during the traineeship|degree+} {+[E2]|wrong-marker+}. {+The chainsaw ticket came a month or so into the tree work|certificate+} [S7]. {+The sprayer's papers are from the spring when you joined the cooperative|certificate+} {-[E1]|wrong-marker-}. The {-first aid at work course|certificate-} was in 2022, {-renewed twice|number-}. You became {-head of machinery|title-} in {-2016|duration-}, and {-operations director|title-} later.

In between you {-pruned at a château|employer-} for {-three winters|duration-}, and were {-joint owner|title-} of a nursery. {+A table like this is for you; the CV needs only months and years|not-a-claim+}. {+Shall I put it into the document|not-a-claim+}?`,
    },
    {
      question: "What would a sceptic at Coldharbour say, and how do I reply?",
      marked: `**Sceptic:** "He has never run a permanent team."
**You:** {+The rows name no permanent staff|negation+}, that's right; {+eight would be yours here|posting+} [J5]. Reply with the pickers, {+two employers in a row|number+} [W1][W2]; {+grapes at the one, apples and hops at the other|wrong-entry+}. Don't hide it. You've also {-line-managed four tractor drivers|team-size-}.

**Sceptic:** "Is he a grower or a winemaker?"
**You:** A grower, plainly. {+In the cellar you're a helping hand|scope+} [W1]. {+A course on winery practice was part of the degree|degree+} [E1]. You {-blended the 2022 vintage|outcome-}. Coldharbour has {+a winery of its own|posting+} [J3], {-two, in fact|posting-}, and wants {-ten vintages of experience|posting-}.

**Sceptic:** "Can he do paperwork?"
**You:** {+Spray diary, minutes, a newsletter|scope+} [W1][W5], {+Excel|tool+}, {-Sage|tool-} for the accounts. {+At the cooperative it was you whom inspectors asked for first|scope+} [W2]; {-all nine audits were passed|outcome-}.

**Sceptic:** "And the shop?"
**You:** {+Nothing in retail so far|negation+}. {+Sundays with visitors come closest|scope+} {-[W3]|wrong-marker-}. At Greystone {-you ran the farm shop|scope-} [W4].

**Sceptic:** "Does he teach?"
**You:** {+Beginners learn about bees with you each spring|scope+} [W5], {-between 25 and 30|range-} of them.

{+Expect the cottage to come up: would you move|not-a-claim+}? Your crew {-doubled|multiplier-} under you, from {-twenty to forty|range-} hands, and {-Marden Growers|employer-} borrowed you for a season. {+The package is £48,000 plus housing|posting+} [J17] {-and a company car|posting-}. {+I would not bargain in the first round|not-a-claim+}. Your {-Romanian is at C1|language-} and {+your French basic|language+} [S5]. You {-trained at Hatherleigh Wine School|degree-}, too.`,
    },
  ],
};

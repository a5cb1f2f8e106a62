import type { WrittenCase } from "../answer.ts";

export const productManager: WrittenCase = {
  name: "product-manager",
  resume: {
    basics: {
      name: "Kavita Brandvold",
      label: "Senior product manager",
      summary: "Product manager for tools that people have to use at work.",
    },
    work: [
      {
        name: "Lumenfold",
        position: "Senior Product Manager",
        location: "Remote",
        startDate: "2022-06",
        highlights: [
          "Own onboarding and pricing of an invoicing product with 14,000 paying customers",
          "Activation from 38% to 51% in three quarters",
          "Squad of two designers and six engineers, no direct reports",
          "Contributed to the data room of the Series B",
        ],
      },
      {
        name: "Tarrow Health",
        position: "Product Manager",
        location: "Eastlake",
        startDate: "2019-01",
        endDate: "2022-05",
        highlights: [
          "Launched appointment reminders by text message; no-shows down 22% at the first five clinics",
          "Ran 60 user interviews",
          "Weekly metrics in Amplitude and SQL",
        ],
      },
      {
        name: "Harcourt Benning",
        position: "Consultant",
        startDate: "2015-08",
        endDate: "2018-12",
        highlights: [
          "Seven projects for retail banks, team lead on two",
          "Trained new analysts in Excel modeling",
        ],
      },
      {
        name: "Brightfork",
        position: "Co-founder",
        startDate: "2013-06",
        endDate: "2015-05",
        highlights: ["Meal-planning app, 8,000 downloads, closed after two years"],
      },
    ],
    volunteer: [
      {
        organization: "Code Corvane",
        position: "Mentor",
        startDate: "2020-02",
        endDate: "2023-06",
        highlights: ["Nine mentees on their way into tech"],
      },
    ],
    education: [
      {
        institution: "Eastlake Business School",
        studyType: "MBA (part time)",
        startDate: "2017",
        endDate: "2019",
      },
      {
        institution: "Corvane College",
        studyType: "BA",
        area: "Economics",
        startDate: "2009",
        endDate: "2013",
        score: "magna cum laude",
      },
    ],
    projects: [
      {
        name: "Ferry Times",
        startDate: "2021-04",
        description: "Widget with ferry departures for the home screen, about 2,500 weekly users.",
        keywords: ["Swift", "Firebase"],
      },
    ],
    skills: [
      { name: "Product", keywords: ["Amplitude", "Figma", "Jira", "A/B testing"] },
      { name: "Data", keywords: ["SQL", "Looker", "Python (beginner)"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Norwegian", fluency: "B2" },
    ],
    certificates: [{ name: "Certified Scrum Product Owner", date: "2019-09" }],
  },
  posting: `Group Product Manager, Billing
Stackwell, New Corvane or remote in the US

Stackwell sells scheduling software to 30,000 dental practices.

What you'll do
- Lead three product managers
- Own billing and payments, $85M a year
- Report to the CPO

What we look for
- Seven years in product management
- Experience in billing, pricing or payments
- People management for at least one year
- Fluency in SQL

Nice to have
- Healthcare background
- An MBA
- Stripe or Adyen integrations

$185,000 to $215,000, 20 days off, remote with quarterly meetups.
`,
  answers: [
    {
      question: "Is GPM a stretch for me?",
      marked: `A stretch, but a sane one. Let me walk you through it.

The number that will be checked first is tenure. {+You've been in product since January 2019, so seven years and ten months or so|duration+} [W2][W1]: {+above the seven they name|posting+} [J9]. Add {-your two years at Paylark|employer-}, and nobody will argue. {+Pricing sits with you today|scope+} [W1], which is {+one of the three topics they accept|posting+} [J10], and {-you rebuilt the billing engine|outcome-}.

The snag is people. {+You steer a squad of eight without being anyone's boss|team-size+} [W1], and {+they want a year of actual people management|posting+} [J11]. {+Leading two consulting teams is the best you can bring|scope+} [W3]; one of them had {-fourteen members|team-size-}. And {+there were nine mentees|number+} {-[P1]|wrong-marker-}, who {-all found jobs|outcome-}.

On the plus side: {+an MBA|degree+} [E1], {-from a top-ten school|degree-}; {+healthcare, from Tarrow|employer+} [W2]; {+SQL, used every week|tool+}. On the minus side: {+no Stripe or Adyen in your rows|negation+} [J16], though {-Braintree|tool-} is close, and {+a far bigger money figure than any you mention|posting+}. {-You were laid off in 2018|outcome-}, which you needn't raise.

{+Have you ever hired someone|not-a-claim+}? {+If you have, lead with that|not-a-claim+}. Your title would go up {+two notches or one, depending on the house|not-a-claim+}; you've been {-Director of Product|title-} before {-[W6]|unknown-marker-}. Pay starts at {+$185,000|posting+} [J17] and ends at {-$240,000|posting-}.`,
    },
    {
      question:
        "Resume bullets in XYZ style (accomplished X as measured by Y by doing Z), only Lumenfold and Tarrow",
      marked: `XYZ needs a Z, and your rows rarely give one. Where it's missing, I left it out.

**Lumenfold** [W1]
- {+Lifted activation by 13 points in three quarters|bullet+} {-by cutting sign-up from seven steps to three|bullet-}
- {+Own onboarding and pricing for 14,000 paying customers|bullet+}{-, adding $2.3M in recurring revenue|bullet-}
- {+Work with six engineers and two designers|bullet+} {-across four time zones|bullet-}
- {+Supplied material for the Series B data room|bullet+}{-, which closed at $40M|bullet-}
- {-Reduced churn from 4.1% to 2.9%|range-}
- {-Launched text reminders|wrong-entry-}

**Tarrow Health** [W2]
- {+Reduced no-shows by 22% in five pioneer clinics by launching text reminders|bullet+}{-, then in all 60|bullet-}
- {+Interviewed users sixty times|bullet+} {-in three languages|bullet-}
- {+Reported metrics every week with Amplitude and SQL|bullet+}
- {-Managed a roadmap budget of $1.1M|bullet-}
- {-Priced an invoicing product|wrong-entry-}

**Notes.** {+The activation gain is about a third in relative terms|multiplier+}, so you may choose the bigger-sounding one. {+Both are honest; say which you mean|not-a-claim+}. {+What did you change in onboarding|not-a-claim+}? {+With the answer, the first bullet gets its Z|not-a-claim+}. Don't lose {+the certificate from September 2019|certificate+} {+[S5]|unknown-marker+}, {-SAFe Agilist|certificate-} or {-the PMP|certificate-}. And {+Looker|tool+} [S2] is worth a keyword, as are {-Mixpanel|tool-} and {-Snowflake|tool-}.`,
    },
    {
      question: "Tell my founder story for the interview, honestly but not sad",
      marked: `> "Straight out of college, {+in June 2013|duration+}, a friend and I started Brightfork. {+We built an app that planned people's meals|outcome+} and {+eight thousand of them downloaded it|number+}. {+We shut it down two years later|duration+} [W4]. {-We had raised half a million dollars|outcome-}, {-employed six people|team-size-} and {-sold the code to Gourmeo|employer-}. What stayed with me is how little a download says about use."

That works because it gives the end away early. "{+A friend and I|not-a-claim+}" is my guess; {+the row only says that you weren't the sole founder|title+}. {+Replace it with what is true|not-a-claim+}.

Then bridge: {+consulting came next, after two months off|duration+} [W3], {+with banks as the clients|employer+}, for {+a good three years|duration+}. There you {+showed newcomers how to model in Excel|scope+} and {-built the firm's pricing practice|scope-}. {+Two of seven projects had you as team lead|number+} {-[W2]|wrong-marker-}. {+The business degree was done in evenings or weekends, part time at any rate|degree+} [E1], {+over the last stretch of consulting and into Tarrow|duration+}, {-with a semester in Oslo|degree-}.

If they ask "why not another startup?": {+you've been inside product companies ever since the firm|employer+}. If they ask about numbers: {-retention was 30%|number-}, {-between 500 and 700|range-} people paid. You were {-CEO|title-}. The firm's name is {+Harcourt Benning|employer+}, {-Harcourt Lowe|employer-} since the merger. {-You've never mentored anybody|negation-}, so skip that topic. {-[P3]|unknown-marker-} has a demo.`,
    },
    {
      question: "Make a gap table please",
      marked: `| Requirement | Where you stand | Gap? |
|---|---|---|
| 7 years of PM [J9] | {+nearly eight|duration+} [W2][W1] | no |
| Billing, pricing or payments [J10] | {+pricing|scope+} [W1] | no |
| 1 year of people management [J11] | {+none stated|negation+}; {-two years at Tarrow|duration-} | **yes** |
| SQL [J12] | {+yes|tool+} [S2] | no |
| Healthcare [J14] | {+three years and five months at Tarrow|duration+} {+[W2]|wrong-marker+} | no |
| MBA [J15] | {+2019|degree+} {-[S2]|wrong-marker-} | no |
| Stripe, Adyen [J16] | {-integrated Stripe in 2023|tool-} | no |

**How to close the one gap.** {+Ask Lumenfold for an intern to manage next summer|not-a-claim+}. Or offer to start as senior PM. {+Stackwell would have you lead three product managers|posting+} [J5], and {-two data analysts|posting-}. You already {-coach two junior PMs|team-size-} [W1] and {-chair|scope-} the product council.

**Also noted.** {+You report no payments work|negation+}, {+the job has $85M of it|posting+} [J6]. {+Your ferry widget reaches some 2,500 people a week|number+} [P1], {-three times last year's figure|multiplier-}. {+It's built with Swift|tool+}, {-Kotlin|tool-} for the other half of the phones. {+Norwegian is upper-intermediate|language+}, {-Danish|language-} passable, {-Hindi native|language-}. {+Python you'd call beginner's|tool+}; {-Stata|tool-} is stronger. Stackwell serves {+dental practices|posting+} [J3], {-in 12 countries|posting-}, and expects {-a computer science degree|posting-}. At Corvane College you {-graduated first in your class|degree-} [E2]; {+with high honors is what the row says|degree+}. At Brightfork you {-reached 14,000 paying customers|wrong-entry-} [W4].`,
    },
    {
      question:
        "Outreach note to the CPO on LinkedIn, two versions, and a P.S. with things to double-check",
      marked: `**Version 1 (short)**
Hi Dana, {+I own onboarding and pricing at Lumenfold|scope+}, where {+just over half of new accounts now activate|multiplier+}, {+up from 38%|range+}. {-We also doubled average revenue per account|multiplier-}. Before that I {+brought text reminders to clinics|scope+} at Tarrow Health. Your billing role looks like the sum of both. {+Could I ask you two questions about it|not-a-claim+}?

**Version 2 (longer)**
Hi Dana, {+I like software that people have to use|not-a-claim+}. At {+a health company|employer+} I {+sat down with users sixty times|number+}; {+the reminders brought no-shows down by more than a fifth|multiplier+} [W2]{-, and saved the clinics $700,000|outcome-}. Now {+fourteen thousand customers pay for what my squad and others build|number+} [W1]. I run pricing for {-all of Lumenfold's products|scope-}. {+I finished an MBA while working|degree+}, {-taught economics at Corvane|title-}, and {-advise two startups|outcome-}. I'm {-a certified payments professional|certificate-} and {+a certified product owner|certificate+}.

**P.S. Double-check**
1. {+"Squad of eight" is right: two plus six|team-size+} {-[E1]|wrong-marker-}.
2. The Series B: {+you contributed, no more|scope+} [W1].
3. {-Between 20% and 25%|range-} of your customers are abroad.
4. {-Tarrow Wellness|employer-} is what the company is called these days.
5. {+The volunteering ended in June 2023|duration+}, {-after five years|duration-} [W5].
6. {-No certificates|negation-} are on file.
7. {-VP Product|title-} was your title in the last year at Tarrow.
8. {-Eighteen interviews|number-} were with nurses {-[W9]|unknown-marker-}.
9. Your {-master's in statistics|degree-} needs a year. {+The BA has one: 2013|degree+} [E2].

{+Send it on a weekday morning|not-a-claim+}. The CPO is {+the person you'd report to|posting+} [J7], and {-meetups are monthly|posting-}.`,
    },
  ],
};

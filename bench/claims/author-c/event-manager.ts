import type { WrittenCase } from "../answer.ts";

export const eventManager: WrittenCase = {
  name: "event-manager",
  resume: {
    basics: { name: "Kinga Wolańska", label: "Event manager" },
    work: [
      {
        name: "Odra Expo Centre",
        position: "Event Manager",
        location: "Wrocław",
        startDate: "2021-03",
        highlights: [
          "Budget responsibility for 7 trade fairs a year, PLN 4.2 million in all",
          "Lead a core team of 5 and up to 60 temporary staff on fair days",
          "Exhibitor satisfaction up from 3.9 to 4.4 out of 5 since 2022",
          "Moved ticketing to Eventbrite",
        ],
      },
      {
        name: "Self-employed",
        position: "Wedding and conference planner",
        location: "Wrocław",
        startDate: "2018-05",
        endDate: "2022-12",
        highlights: [
          "31 weddings and 8 conferences",
          "Largest event: a medical congress with 640 delegates",
        ],
      },
      {
        name: "Studio Makowa",
        position: "Event Assistant",
        location: "Opole",
        startDate: "2016-10",
        endDate: "2018-04",
        highlights: [
          "Assisted with guest lists and suppliers for company parties",
          "Looked after the props store",
        ],
      },
    ],
    volunteer: [
      {
        organization: "Nadodrze Street Festival",
        position: "Volunteer Coordinator",
        startDate: "2019-06",
        endDate: "2023-08",
        highlights: ["Coordinated 45 volunteers each summer"],
      },
    ],
    education: [
      {
        institution: "University of Wierzbno",
        studyType: "MA",
        area: "Cultural Management",
        startDate: "2014",
        endDate: "2016",
      },
      {
        institution: "Academy of Bielany",
        studyType: "BA",
        area: "English Studies",
        startDate: "2011",
        endDate: "2014",
      },
    ],
    projects: [
      {
        name: "Green Stand Guide",
        entity: "Odra Expo Centre",
        startDate: "2024",
        endDate: "2024",
        description: "Guide to reusable stands; 38 of 210 exhibitors joined in the first year.",
      },
    ],
    skills: [
      { name: "Planning", keywords: ["Budgeting", "Supplier contracts", "Risk assessment"] },
      { name: "Software", keywords: ["Eventbrite", "Cvent", "Asana", "Excel"] },
    ],
    languages: [
      { language: "Polish", fluency: "Native" },
      { language: "English", fluency: "C1" },
      { language: "German", fluency: "B1" },
    ],
    certificates: [
      { name: "PRINCE2 Foundation", date: "2020-02" },
      { name: "Crowd Safety Management", date: "2022-10" },
    ],
  },
  posting: `Senior Conference Manager
Baltic Medical Congresses, Gdańsk

We hold four to six international congresses a year, each with 800 to 2,500 delegates.

Your tasks
- Lead a team of three project managers
- Negotiate with hotels and venues
- Answer for budgets of up to EUR 900,000 per congress
- Report to the managing director

Requirements
- Seven years in event management
- Experience with medical or scientific congresses
- English C1 and German B2
- PRINCE2 Practitioner or PMP

An advantage
- Hybrid events
- Knowledge of Salesforce

We offer
- PLN 14,000 to 16,500 a month
- 26 days of leave
- Two days of home office a week
`,
  answers: [
    {
      question: "How good is my profile for this position? Be honest.",
      marked: `Honest verdict: **you would be invited, but you'd have to defend two points.**

**Strong**

- **Years.** {+You've been in events for just over ten years|duration+}, {+three more than required|multiplier+} [J10]. {-Five of them were as head of events|title-}.
- **Medical congresses.** {+Your largest event had 640 delegates|number+} [W2]. In total you have run {-twelve such congresses|number-}, which matches [J11].
- **Budget.** {+PLN 4.2 million across seven fairs|number+} comes to {+PLN 600,000 each on average|multiplier+} [W1]. {+They speak of up to EUR 900,000 per congress|posting+}, so {-your fairs are about three times as big|multiplier-}.
- **People.** {+Five in the core team, up to sixty temps|team-size+}. At the festival you {-led a staff of 60|wrong-entry-} [W4].

**Open**

- **German.** {+B1 against B2|language+}, so {+one level short|language+}. {-Your Goethe certificate from 2021|certificate-} may bridge that.
- **PRINCE2.** {+You hold the Foundation|certificate+} [S6]. {+They ask for the Practitioner level or PMP|posting+} {+[J13]|wrong-marker+}. {-Yours is valid until 2028|certificate-}.
- **Hybrid events.** {-You streamed the 2021 fair to 3,000 viewers|outcome-} {-[P2]|unknown-marker-}; {+the other rows don't mention the subject|negation+}.
- **Salesforce.** {+Only an advantage|posting+}, and {-you've used it since 2019|tool-} anyway.

{-The post reports to the head of sales|posting-} [J8]. {+If that bothers you, ask in the interview|not-a-claim+}. I would apply {+this week rather than next|not-a-claim+}.`,
    },
    {
      question: "Rewrite my experience section, please. Short bullets, strong verbs.",
      marked: `**Event Manager, Odra Expo Centre** | {+March 2021 – present|duration+}

- {+Run 7 trade fairs a year on a budget of PLN 4.2 million|bullet+}{-, always at least 5 % below plan|outcome-}
- {+Lead 5 core staff and as many as 60 temps on fair days|bullet+}
- {+Raised exhibitor satisfaction from 3.9 to 4.4 of 5|outcome+} {-in eight months|duration-}
- {+Moved ticketing to Eventbrite|bullet+}{-, doubling advance sales|multiplier-}
- {+Green Stand Guide: 38 of 210 exhibitors took up reusable stands in year one|bullet+} [P1]

**Wedding and Conference Planner, self-employed** | {-January 2017|duration-} – {+December 2022|duration+}

- {+Planned 31 weddings and 8 conferences|bullet+}
- {+Delivered a medical congress for 640 delegates|bullet+} {-with 22 sponsors|number-}
- {-Negotiated framework deals with nine hotels|bullet-}

**Event Assistant, Studio Makowa** | {+October 2016 – April 2018|duration+}

- {-Managed|scope-} guest lists and suppliers for company parties
- {+Kept the props store in order|bullet+}{-, worth PLN 80,000|number-}
- {-Coordinated 45 volunteers each summer|wrong-entry-}

**Volunteer Coordinator, Nadodrze Street Festival** | {+2019 – 2023|duration+}

- {+Coordinated 45 volunteers every summer|bullet+}{-, recruiting two thirds of them myself|multiplier-}

Notes: "{+38 of 210|number+}" is {+roughly 18 percent|multiplier+}, {-nearly double the share that you had aimed for|multiplier-}. Also, {-your self-employment ended before the Expo job began|duration-}; {+a reader who sees an overlap wants one sentence about it|not-a-claim+}. The last job {-carries the title of team lead|title-} {-[W5]|unknown-marker-}.`,
    },
    {
      question: "How do I explain that two jobs overlap between 2021 and 2022?",
      marked: `It's easier than it looks. {+From March 2021 to the end of 2022 you did both|duration+} [W1, W2], so {+that's about 22 months|duration+}.

**What to say (30 seconds)**

> "When I joined {+the Expo Centre|employer+}, {+I was still self-employed|employer+}. I {+closed my business in December 2022|duration+}. {-My employer had 40 % of my time until then|number-}."

Keep it factual. {+Two employers at once are normal in this trade|not-a-claim+}, and {+nobody will add up your hours if you don't|not-a-claim+}.

**Where to be careful**

- *Studio Makowa.* {-You left after a dispute there|outcome-}; {+keep that to yourself|not-a-claim+}.
- *Adding up.* {+Overlapping years count once|not-a-claim+}: {+that makes a little over ten|duration+}; {-counted twice, nearly fifteen|duration-}.
- *The congress.* {+The 640 delegates belong to your own business|wrong-entry+}; the Expo's part is {-the eight conferences|wrong-entry-} [W1].

**If they dig deeper**

1. *Was the employer fine with it?* {+Look it up in your contract|not-a-claim+}. {-It allowed side work in writing|outcome-}.
2. *Did anything suffer?* Point to {+satisfaction, 4.4 today|outcome+} {+[W1]|wrong-marker+} and to {-attendance, up by 30 %|outcome-} {-[W6]|unknown-marker-}.
3. *Which was bigger?* In weddings, {+thirty-one|number+}, {-or ten to twelve a year|range-}.

Besides, {+the festival ran in parallel as well, from 2019 on|duration+} [W4]; {-you were paid for it from 2021|outcome-}. {-The posting forbids side jobs|posting-}, so be ready for that. {-You have never worked for yourself|negation-}, formally speaking.`,
    },
    {
      question:
        "Cover letter outline for Baltic Medical Congresses, with the evidence for each paragraph.",
      marked: `## Outline

**1. Opening: the congress.** Start with {+640 delegates|number+} at {+a medical congress|scope+} [W2], {-held in Vienna|outcome-}. Say that {+they run four to six a year|posting+} [J3], {-with up to 3,500 delegates|posting-}.

**2. Money.** {+You answer for seven fairs a year|scope+}, {+PLN 4.2 million together|number+} [W1], {-audited by Brandt & Lis|employer-}. {+Convert it only if you name the rate|not-a-claim+}.

**3. People.** {+They would give you three project managers|posting+}; {+you lead five people now|team-size+}{-, and nine at peak times|team-size-}. The {+45 volunteers|team-size+} are worth a clause {-[W3]|wrong-marker-}. {-A PLN 4.2 million festival|wrong-entry-} needs a firm hand [W4].

**4. Sustainability.** {+The Green Stand Guide|tool+} {+[P1]|unknown-marker+}: {+38 exhibitors in its first year|number+}, {-between 90 and 100 in the second|range-}. {-It won the city's green award|outcome-}.

**5. Languages and papers.** {+English at C1 fits|language+}, {+and so does your degree in English Studies|degree+} {-[E1]|wrong-marker-}. {-Your German is at B2|language-}. {+PRINCE2 Foundation since February 2020|certificate+}, {+Crowd Safety Management since 2022|certificate+}, {-IOSH Managing Safely|certificate-}.

**6. Close.** {+Ask for a conversation, not for a job|not-a-claim+}. {+If you can start in spring, say so|not-a-claim+}.

What I'd leave out: {+the props store|scope+}, {-your semester in Leeds|degree-}, {-the PhD you began|degree-}, {+anything about home office|not-a-claim+}. {-They grant one day of that|posting-}. Software can be one line: {+Cvent and Asana|tool+} {+[S2]|wrong-marker+}, {-Swapcard|tool-}.`,
    },
    {
      question: "I need a summary in the third person for a conference website.",
      marked: `**Version A (short)**

Kinga Wolańska {+has managed trade fairs at Odra Expo Centre in Wrocław since 2021|employer+}. {+Before that she planned weddings and conferences on her own account|scope+}, {-for clients such as Polmed Holding|employer-}. {+She studied Cultural Management at the University of Wierzbno|degree+} {-and Event Design in Milan|degree-}.

**Version B (longer)**

Kinga Wolańska is {-Director of Events|title-} at {+Odra Expo Centre|employer+}, where she {+is responsible for seven fairs a year|scope+} {-with some 900 exhibitors|number-} and {+leads a core team of five|team-size+}. {+Exhibitor satisfaction has risen by half a point since 2022|outcome+}{-, the best figure among Polish venues|outcome-}. She {-co-founded|scope-} the Nadodrze Street Festival, where she {+looked after 45 volunteers each summer|team-size+} {-for six summers|duration-}.

{+Her guide to reusable stands appeared in 2024|duration+} and {-has been translated into three languages|outcome-}. She speaks {+Polish, English and German|language+}, {-as well as Czech|language-}. She is {-a PRINCE2 Practitioner|certificate-}; {+crowd safety is another of her subjects|certificate+}.

**Which one?** {+A website wants the short one|not-a-claim+}. {+Ask them whether they add a photo|not-a-claim+}.

Facts to double-check before it goes online:

1. {+Her first event job was in Opole|wrong-entry+} {+[W3]|unknown-marker+}, {-where she led the supplier contracts|scope-}.
2. {-She has never worked on a medical event|negation-}.
3. {+Risk assessment is on her skills list|tool+}, {-AutoCAD|tool-} too.
4. {-31 conferences|number-} as a freelancer {-[S8]|unknown-marker-}.`,
    },
  ],
};

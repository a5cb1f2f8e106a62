import type { WrittenCase } from "../answer.ts";

export const testEngineer: WrittenCase = {
  name: "test-engineer",
  resume: {
    basics: { name: "Oona Pelkonmaa", label: "QA engineer, former baker" },
    work: [
      {
        name: "Ledgerline",
        position: "QA engineer",
        location: "Turku",
        startDate: "2023-09",
        highlights: [
          "180 end-to-end tests in Playwright",
          "Release check cut from two days to five hours",
          "Test plans for 3 of 7 teams",
          "Load tests with k6, paired with a developer",
        ],
      },
      {
        name: "Ledgerline",
        position: "Testing intern",
        startDate: "2023-03",
        endDate: "2023-08",
        highlights: ["Manual tests, 240 bug reports in Jira", "Cases kept in TestRail"],
      },
      {
        name: "Tanner's Oven",
        position: "Head baker",
        location: "Naantali",
        startDate: "2017-02",
        endDate: "2022-06",
        highlights: [
          "Five bakers and two apprentices",
          "1,800 loaves a night",
          "Flour waste down 18 % in 2019",
        ],
      },
      {
        name: "Tanner's Oven",
        position: "Baker",
        startDate: "2013-08",
        endDate: "2017-01",
        highlights: ["Sourdough and pastry", "Helped to open the second shop"],
      },
    ],
    education: [
      {
        institution: "Coastal Code School",
        studyType: "Certificate",
        area: "Software Testing (six months, full time)",
        startDate: "2022-09",
        endDate: "2023-02",
      },
      {
        institution: "Harbour Vocational School",
        studyType: "Vocational qualification",
        area: "Baker",
        startDate: "2010",
        endDate: "2013",
      },
    ],
    projects: [
      {
        name: "crumbs",
        startDate: "2024-05",
        description: "Open-source reporter for Playwright, 210 stars.",
        keywords: ["TypeScript"],
      },
      {
        name: "Recipe scaler",
        startDate: "2019",
        endDate: "2019",
        description: "Spreadsheet that scales recipes; the bakery still uses it.",
      },
    ],
    skills: [
      { name: "Testing", keywords: ["Playwright", "k6", "TestRail", "Postman"] },
      { name: "Code", keywords: ["TypeScript", "SQL (basics)", "Git", "GitLab CI"] },
    ],
    languages: [
      { language: "Finnish", fluency: "Native" },
      { language: "English", fluency: "C1" },
      { language: "German", fluency: "A2" },
    ],
    certificates: [
      { name: "ISTQB Foundation Level", date: "2023-04" },
      { name: "Hygiene passport", date: "2013-08" },
    ],
  },
  posting: `Senior QA Engineer
Havenpay, Turku or remote

We process card payments for 900 shops.

Tasks
- Own the test strategy of four product teams
- Build automated tests with Playwright or Cypress
- Coach two junior testers

Must have
- Four years in software testing
- TypeScript or Java
- CI pipelines in GitLab or Jenkins
- ISTQB Foundation

Extras
- Performance tests with k6 or JMeter
- Knowledge of PCI DSS
- Finnish

4,600 to 5,300 euros a month, four-day week possible.
`,
  answers: [
    {
      question: "Four years of testing required. Do I have them? And overall?",
      marked: `Not quite, and it's better to know now. Counting the internship, {+you've been testing for three years and about nine months|duration+} [W2][W1]; {+four are asked for|posting+} [J9]. {+By spring 2027 you'd be there|duration+}. The {-year of freelance testing|duration-} before that closes the gap, I'd say, as would your {-stint at Nordbyte|employer-}.

For the rest the picture is bright:

1. {+Playwright: a hundred and eighty tests that walk through the product from end to end|number+} [W1]. Their line allows {+Cypress as well|posting+} [J6]; {+you don't list it|negation+}.
2. {+TypeScript, both in your skills and in a tool that you published|tool+} [S2][P1].
3. {+GitLab for pipelines|tool+}, {-Jenkins|tool-} for older ones.
4. {+The foundation certificate of the ISTQB, from April 2023|certificate+} {+[S6]|unknown-marker+}. The {-Advanced Test Analyst|certificate-} came a year later.
5. {+k6 is on board, as a joint effort|scope+} [W1].
6. {+Finnish is your mother tongue|language+}; {-Swedish at B2|language-} may please the Turku office.

**Thin spots.** {+PCI DSS appears in no row|negation+} [J15]. Strategy: you plan the testing {+for three teams out of seven|number+}, and you {-set the company's test strategy|scope-}. {+Coaching was part of your life before, with two apprentices in the bakehouse|team-size+} [W3]. You {-coach three juniors|team-size-} at Ledgerline.

{+Would you take the job at four days a week|not-a-claim+}? {+If so, ask late, not early|not-a-claim+}. It's {-on site only|posting-}, with {-six product teams|posting-}.`,
    },
    {
      question: "Make my bakery years count. How would you phrase them?",
      marked: `Think of them as {+close to nine years in one house|duration+} [W4][W3], {+with a promotion in the middle|title+}. A hiring manager in tech sees three things there: {+responsibility for people|scope+}, {+output at scale|number+}, and {+a measured improvement|number+}.

> **Head baker, Tanner's Oven** [W3]
> – {+Directed seven people, two of them in training|bullet+}{-, with staff turnover under 5 %|bullet-}
> – {+Turned out 1,800 loaves every night|bullet+}{-, 98.7 % on time|bullet-}
> – {+Reduced wasted flour by nearly a fifth within one year|bullet+}{-, saving 11,000 euros|bullet-}
> – {-Introduced a HACCP checklist|bullet-}
> – {-Ran three shops|scope-}
>
> **Baker** [W4]
> – {+Worked on sourdough and pastry|bullet+}
> – {+Lent a hand when the second shop opened|bullet+}
> – {-Trained apprentices|wrong-entry-}

Add the spreadsheet: {+you built it in 2019, and the bakers rely on it to this day|outcome+} [P2]. It replaced {-a 600-euro software licence|outcome-} and {-halved|multiplier-} the time for orders. {+It's a lovely bridge to the new career|not-a-claim+}.

As to dates: {+the first shift was in August 2013, right after vocational school|duration+} [E2], {+the last in June 2022|duration+}. Between oven and classroom there were {+two months|duration+}, {-nearly half a year|duration-} with the holidays. Your {-master baker's examination|certificate-}, passed {-with honours|degree-}, and {+the hygiene passport|certificate+} {-[S5]|wrong-marker-} can stay off the page. {+Nobody at a payments company will ask for it|not-a-claim+}. You were also {-regional manager|title-} for a summer {-[W5]|unknown-marker-}.`,
    },
    {
      question: "Short summary + keywords for the ATS",
      marked: `**Summary**

QA engineer {+with well over three years in testing|duration+}. {+Shrank the release check from two days to five hours|range+}. {+Planned tests for nearly half of the company's teams|multiplier+}. {+Author of an open-source reporter with 210 stars|number+}{-, used by 40 companies|outcome-}. {-Found 900 defects|number-} in her first half-year. {-Senior tester|title-} since 2025. {+Came to software by way of a full-time course lasting six months|degree+} {+[E1]|wrong-marker+}, {-after a year of computer science at the university|degree-}.

**Keywords that you can carry**

\`Playwright\` · {+TestRail|tool+} · {+Postman|tool+} · {+Jira|tool+} · {+GitLab CI|tool+} · {+ISTQB|certificate+} · {+English C1|language+}

**Keywords that are only in the ad**

{+JMeter, Cypress, Jenkins, Java, PCI DSS|posting+}

Use these too: {-Selenium|tool-}, {-Appium|tool-}, {-Gherkin|tool-}, {-German B2|language-}, {-Certified Agile Tester|certificate-}. {+SQL is there, at a basic level|tool+} [S2].

**Odds and ends.** The salary range tops out {+at 5,300|posting+} [J17] and the shops number {-about 2,000|posting-}. {+Your internship lasted half a year|duration+} and produced {+forty bug reports a month on average|multiplier+} {-[W3]|wrong-marker-}. In it you {-automated 180 tests|wrong-entry-} [W2]. {-Between 15 and 20|range-} reports were blockers, {-one in two|multiplier-} was fixed within a day. {+ATS is a filter, people read afterwards|not-a-claim+}. {+Which of these would you rather be asked about|not-a-claim+}?`,
    },
    {
      question: "Mock interview, I want model answers in first person.",
      marked: `**Why did you leave baking?**
"I'd {+run a bakehouse at night for more than five years|duration+} [W3], and I wanted days. What I liked most was finding out why a batch failed. {+So I went back to school for six months|duration+} [E1] and {+began as an intern at Ledgerline the very next month|duration+} [W2]. {+After half a year they took me on for good|title+}{-, as the first tester they ever had|title-}."

**Your proudest result?**
"{+The release check. It used to eat up two working days, now it is done within one|multiplier+} [W1]. {-Escaped defects fell by 45 %|outcome-} in the same year, and {-I was named employee of the year|outcome-}."

**How do you work with developers?**
"{+For the load tests I sit down with one of them|scope+}. I {-lead|scope-} a guild of {-ten testers|team-size-} as well, and I {-review every merge request|scope-}."

**Have you mentored?**
"{+At the bakery, yes, apprentices|team-size+} {+[W3]|wrong-marker+}. {+In software, not formally|negation+}." *(Here they'd hope for {+two juniors|posting+} [J7].)*

**Payments?**
"I was {-certified in PCI DSS|certificate-} in 2024, and {-four years|duration-} with card data taught me care {-[W7]|unknown-marker-}."

**Side projects?**
"{+crumbs, since May 2024|duration+} {-[P2]|wrong-marker-}. {+It makes Playwright's reports easier to read, or that's the hope|not-a-claim+}. {-Version 3|number-} came out last month{-, sponsored by Cloudmere|employer-}."

{+Smile when you say "bakehouse". People remember it|not-a-claim+}.`,
    },
    {
      question: "My friend (also tester) will refer me. What should she write about me?",
      marked: `Something like this, in her own voice:

"I'd like to recommend Oona. {+She joined Ledgerline in March 2023|duration+} {+as an intern|title+} and {+has been an engineer there since the autumn of that year|title+}. {+She writes tests in TypeScript with Playwright|tool+} and {+plans the testing of three teams|number+}, {-all seven|number-} during the summer holidays. Before, {+she was in charge of seven people|team-size+} at {+a bakery in Naantali|employer+}, {-the largest in the region|outcome-}. She {-has never missed a deadline|negation-}, and {-our customers' complaints went down by a third|multiplier-}."

Then facts for the form:

- **Reporting line:** {-engineering manager of five|title-}
- **Education:** {+no university degree; a vocational qualification and a testing course|negation+} [E2][E1]. {-Bachelor of Engineering|degree-} pending.
- **Languages:** {+Finnish, English at C1, some German|language+} [S3][S4][S5]; {-French|language-} for travel
- **Tools:** {+k6|tool+}, {-Grafana|tool-}, {-BrowserStack|tool-}
- **Open source:** {+a reporter that has collected over 200 stars|range+} [P1]
- **Employer before:** {-Tanner & Sons|employer-}
- **Loaves per night:** {+not needed|not-a-claim+}, but {-2,400|number-}, if asked
- **Apprentices:** {-seven to nine|range-} in all

{+Referrals work best when they're specific|not-a-claim+}. {+Ask her to mention one bug you found together|not-a-claim+}. Havenpay {+handles card payments for nine hundred shops|posting+} [J3] and {-wants a security clearance|posting-}. With Havenpay's {+remote option|posting+} [J2], living in Turku is no must. Oona led {-the load tests at the bakery|wrong-entry-} [W4].`,
    },
  ],
};

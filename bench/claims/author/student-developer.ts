import type { WrittenCase } from "../answer.ts";

export const studentDeveloper: WrittenCase = {
  name: "student-developer",
  resume: {
    basics: { name: "Tobiah Lindqvist-Rao", label: "Computer science student" },
    work: [
      {
        name: "Quillstone Software",
        position: "Working student, web development",
        location: "Marrowby",
        startDate: "2025-10",
        highlights: [
          "16 hours a week in a team of five",
          "Built the CSV export of the admin panel in TypeScript and React",
          "Raised test coverage of the billing module from 41 % to 68 % with Vitest",
          "Help with on-call in the daytime",
        ],
      },
      {
        name: "University of Marrowby",
        position: "Tutor, Introduction to Programming",
        startDate: "2024-10",
        endDate: "2025-02",
        highlights: ["Two groups of 18 students, Java", "Corrected around 150 submissions"],
      },
      {
        name: "Café Rosmarin",
        position: "Barista",
        startDate: "2023-05",
        endDate: "2024-09",
        highlights: ["Weekends, till and opening shift"],
      },
    ],
    volunteer: [
      {
        organization: "Repair Café Marrowby",
        position: "Helper, electronics table",
        startDate: "2024-03",
        highlights: ["First Saturday of each month"],
      },
    ],
    education: [
      {
        institution: "University of Marrowby",
        studyType: "BSc (in progress)",
        area: "Computer Science",
        startDate: "2023-10",
        score: "1.9 so far",
        courses: ["Databases", "Algorithms", "Operating Systems"],
      },
      {
        institution: "Heathfield Sixth Form",
        studyType: "A levels",
        area: "Mathematics, Physics, Art",
        startDate: "2020",
        endDate: "2022",
      },
    ],
    projects: [
      {
        name: "tidepool",
        startDate: "2025-02",
        endDate: "2025-06",
        description:
          "Web app for tide times at 12 beaches; SvelteKit, PostgreSQL, deployed on Fly.io.",
        highlights: [
          "Course project of three, I wrote the import of the tide data",
          "40 users a week",
        ],
      },
      {
        name: "Marrowby Game Jam",
        startDate: "2024-11",
        endDate: "2024-11",
        description: "Puzzle game in 48 hours with Godot, third place of 19 teams.",
      },
    ],
    skills: [
      { name: "Languages", keywords: ["TypeScript", "Java", "SQL", "Python (basics)"] },
      { name: "Tools", keywords: ["React", "SvelteKit", "PostgreSQL", "Git", "Docker", "Vitest"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Swedish", fluency: "B1" },
      { language: "Hindi", fluency: "A2" },
    ],
    certificates: [{ name: "AWS Certified Cloud Practitioner", date: "2025-08" }],
  },
  posting: `Junior Full-Stack Developer
Farrow & Pine Insurance, Marrowby

We are 60 people and insure bicycles in six countries.

You will
- Build features of our claims portal in TypeScript and React
- Write tests and review code
- Join the on-call rota after six months

You bring
- A degree in computer science, or one year of work as a developer
- TypeScript and a frontend framework
- SQL, ideally PostgreSQL
- English, fluent

Nice to have
- Kubernetes
- GraphQL
- Any Scandinavian language

£34,000, hybrid with two office days, start in May 2027.
`,
  answers: [
    {
      question: "I haven't finished my degree. Should I even apply?",
      marked: `Apply. {+They accept a year's work as a developer in place of the degree|posting+} [J9], and {+you have been at Quillstone for just over a year|duration+} [W1]. It is part time, {+sixteen hours a week|number+}, so say "working student" and don't dress it up. {+If they count hours, you are short; if they count months, you are in|not-a-claim+}.

What speaks for you:

- Their stack is yours: {+TypeScript and React at work|tool+} [W1], {+PostgreSQL in a course project|tool+} [P1], {-Redux|tool-} and {-GraphQL|tool-} on top [S2].
- They {+want people who write tests|posting+} [J6]. {+You pushed the coverage of a billing module up by 27 points|number+} [W1]{-, the best figure of the company|outcome-}.
- {+A Scandinavian language is welcome|posting+} [J16]: {+your Swedish is intermediate|language+} [S4], your {-Norwegian|language-} basic.
- You already take {-full on-call weeks|scope-} at Quillstone [W1].
- Your {-year at Bolt & Barrow|employer-} as {-a junior developer|title-} counts, too.

What speaks against you: {+you haven't graduated|negation+} [E1], {+the resume has nothing on Kubernetes|negation+} [J14] even though your {-CKA certificate|certificate-} says otherwise, and the {+start in May|posting+} [J17] may collide with your exams. They ask for {-two years of React|posting-} and pay {-£38,000|posting-}.

{+Your tutoring ended not quite two years ago|duration+} [W2], and {+PostgreSQL comes from the tide project, not from the job|wrong-entry+} [P1]. At the café you {-built a CSV export|wrong-entry-} [W3]. {+When do you expect to hand in your thesis|not-a-claim+}? You've finished {-five of six semesters|number-} with {+an average of 1.9|number+} {-[E2]|wrong-marker-}.`,
    },
    {
      question: "write me a linkedin about section, casual",
      marked: `> hey, i'm Tobiah. i study {+computer science in Marrowby|degree+}, {+in my fourth year as of this autumn|duration+}, and spend {+two working days a week|multiplier+} at {+Quillstone|employer+} [W1], where {+the CSV export of the admin panel is my work|scope+} and {-the whole admin panel|scope-} too. there are {+five of us|team-size+} on the team, {-and i lead the two interns|team-size-}.
>
> before that i {+taught first-years to program in Java|tool+} for {+one winter term|duration+} [W2], {+thirty-six of them in two groups|number+}, and {-rewrote the course's exercise sheets|outcome-}. i also made coffee for {+nearly a year and a half|duration+} [W3], {-as shift manager|title-}.
>
> side quests: {+a tide-times site covering a dozen beaches|number+} [P1] that {-a thousand people|number-} use each week, {+a puzzle game that came third out of nineteen|outcome+} [P2], {-first prize at HackMarrow|outcome-} {-[P4]|unknown-marker-}, and fixing toasters {+once a month at a repair café|scope+} [W4] {-since 2019|duration-}.
>
> i like {+SQL|tool+}, {-Rust|tool-} and {-Elixir|tool-}. {+AWS Cloud Practitioner since August 2025|certificate+} [S6], {-Solutions Architect|certificate-} since spring.

{+Lower case is a style, make sure it is yours|not-a-claim+}. {+Cut the coffee line if you run out of room|not-a-claim+}. For the education field: {-King's College Marrowby|degree-}, {+A levels in maths, physics and art|degree+} {+[E2]|wrong-marker+}.`,
    },
    {
      question: "Interview prep: 'tell me about a project' and 'a weakness'.",
      marked: `**"Tell me about a project."** Use tidepool. It {+ran for about five months in the first half of 2025|duration+} [P1].

*Situation.* "For a course, {+three of us|team-size+} built a site for tide times. I {+did the data import|scope+}; {+the app ran on Fly.io|tool+}."
*Task.* "The tide data came in {-four different formats|number-}."
*Action.* "I {-designed the architecture|scope-} and wrote the import, and {+we kept the data in PostgreSQL|tool+}{-, cached in Redis|tool-}."
*Result.* "{+Some forty people a week|number+} used it {-[W1]|wrong-marker-}, {-three times as many|multiplier-} in summer. {-The tourist office took it over|outcome-}."

**"What is a weakness?"** Something true and small. {+Python is at beginner's level by your own account|tool+} [S1], so: "I can read Python, but {+I wouldn't call myself fluent in it|negation+}." Don't reach for perfectionism. {+Interviewers have heard it too often|not-a-claim+}.

**"Have you been on call?"** {+Only as support, and in the daytime|scope+} [W1]. {+They'd expect it of you after half a year|posting+} [J7]. At Quillstone you {-solved 30 incidents|number-} {-[W6]|unknown-marker-} {-within 20 to 25 minutes each|range-}.

**"Do you work well with others?"** The tutoring: {+well over a hundred hand-ins marked|range+} [W2], {-a 95 % pass rate|outcome-}. As a barista you {-tutored two groups of 18|wrong-entry-} [W3].

{+What did you learn from the import that you would do differently|not-a-claim+}? {+Have that ready|not-a-claim+}. The game jam you {-won|outcome-} with {-a team of six|team-size-}, {-in Unity|tool-}.`,
    },
    {
      question: "Compare my skills with the ad, short.",
      marked: `| Ad | You |
|---|---|
| TypeScript, frontend framework [J10] | {+two frameworks, React and SvelteKit|tool+} [S2], {-Angular|tool-} |
| SQL [J11] | {+yes, plus a databases course|degree+} [E1] |
| English [J12] | {+native|language+} [S3] |
| Kubernetes [J14] | {+containers, yes, but only Docker|tool+} [S2] |
| GraphQL [J15] | {+nothing|negation+} |
| Scandinavian language [J16] | Swedish {-C1|language-} [S4] |
| One year as developer [J9] | {+thirteen months or so|duration+} [W1], {-at two firms|employer-} |

Score by hand: {+five of the seven lines are met|number+}, one thinly. {-None of your projects used a database|negation-}. {+You speak three languages, one of them only a little|language+} [S3][S4][S5], though Hindi {-at B2|language-} is rare here.

The company {+has sixty employees|posting+} [J3] and sells {-in eight countries|posting-}; {+you'd be in the office two days a week|posting+}, {-Mondays and Fridays|posting-}.

Oh, and the {+A levels were finished in 2022|degree+}; {+the studies began in October 2023|duration+}, so {+there is about a year in between|duration+}, of which {+the last five months went to the café|duration+} [W3], {-and the first to a gap year in Kerala|duration-}. You graduated {-with a BSc in 2026|degree-}. Your {-Scrum Master certificate|certificate-} doesn't matter here, and {-Quillstone Systems|employer-} is the name on your contract.

{+One page is enough at your stage|not-a-claim+}.`,
    },
    {
      question: "Rewrite my Quillstone, tutor and project lines. Keep to facts!",
      marked: `Keeping to facts, as asked.

**Quillstone Software** [W1]
1. {+Implemented the admin panel's CSV export (TypeScript, React)|bullet+}{-, cutting support tickets by 30 %|bullet-}
2. {+Lifted test coverage in billing to 68 %|bullet+}{-, up from 35 %|range-}
3. {+Support daytime on-call|bullet+} {-for 12 services|bullet-}
4. {-Mentored two new working students|bullet-}
5. {-Migrated the build from webpack to Vite|bullet-}

**Tutor** [W2]
1. {+Taught two classes of 18|bullet+}{-, average rating 1.2|bullet-}
2. {+Marked roughly 150 assignments|bullet+} {-in three programming languages|number-}
3. {-Head tutor|title-} of a team of {-seven tutors|team-size-}

**tidepool** [P1]
1. {+Coded the tide-data import of a three-person SvelteKit app|bullet+}
2. {-Ran the till and the opening shift|wrong-entry-}
3. {-48 hours from idea to release|wrong-entry-}

**Game jam** [P2]
1. {+Finished a Godot puzzle game in two days|bullet+}{-, ahead of 18 teams|bullet-}
2. {+Top three among 19 teams|range+}

I left the café out: {+sixteen or seventeen months of weekends|duration+} [W3] show stamina, but {+the space is better used|not-a-claim+}. {+Do you still have the exact number of export users|not-a-claim+}? {+With it, line one would end on a result|not-a-claim+}. Your {+certificate is not even two years old|certificate+} {-[S2]|wrong-marker-} and {-expires in 2026|certificate-}. Since coverage {-doubled|multiplier-}, lead with it. Your {-brother's shop, where you did the website|employer-}, needs a row of its own.`,
    },
  ],
};

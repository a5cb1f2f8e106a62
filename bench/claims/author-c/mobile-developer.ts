import type { WrittenCase } from "../answer.ts";

export const mobileDeveloper: WrittenCase = {
  name: "mobile-developer",
  resume: {
    basics: { name: "Baraka Omondi-Keter", label: "Android engineer" },
    work: [
      {
        name: "Tundu Pay",
        position: "Senior Android Engineer",
        location: "Nairobi",
        startDate: "2023-01",
        highlights: [
          "Rewrote the payment screens in Jetpack Compose; crash-free sessions up from 98.1 % to 99.6 %",
          "App with 1.3 million monthly users",
          "Review the code of 4 engineers",
          "Brought the app from 48 MB to 29 MB",
        ],
      },
      {
        name: "Freelance",
        position: "Mobile Developer",
        location: "Nairobi",
        startDate: "2019-08",
        endDate: "2023-12",
        highlights: [
          "11 apps for shops and clinics, most of them in Flutter",
          "A clinic app that works offline, used in 27 villages",
        ],
      },
      {
        name: "Savanna Logistics",
        position: "Junior Developer",
        location: "Mombasa",
        startDate: "2018-02",
        endDate: "2020-06",
        highlights: [
          "In a team of 6 that built the driver app with Kotlin and Firebase",
          "Wrote unit tests; coverage up from 20 % to 65 %",
        ],
      },
    ],
    education: [
      {
        institution: "Lakeside University",
        studyType: "BSc",
        area: "Computer Science",
        startDate: "2013",
        endDate: "2017",
        score: "Second class upper",
      },
    ],
    projects: [
      {
        name: "Matatu Map",
        startDate: "2020-03",
        description: "Open-source map of minibus routes; 640 stars, 9 contributors.",
        keywords: ["Kotlin", "OpenStreetMap"],
      },
    ],
    skills: [
      { name: "Programming languages", keywords: ["Kotlin", "Java", "Dart"] },
      { name: "Android", keywords: ["Jetpack Compose", "Room", "Retrofit", "Gradle"] },
      { name: "Other", keywords: ["Flutter", "Firebase", "GitHub Actions", "Figma"] },
    ],
    languages: [
      { language: "Swahili", fluency: "Native" },
      { language: "English", fluency: "Fluent" },
      { language: "French", fluency: "A1" },
    ],
    certificates: [{ name: "Associate Android Developer", issuer: "Google", date: "2021-07" }],
  },
  posting: `Mobile Tech Lead
Nyota Health (remote, East Africa)

Our app is used by 5,200 community health workers in four countries.

You will
- Lead five engineers for Android and iOS
- Own our releases, one every two weeks
- Design the offline sync
- Talk to ministries of health

You have
- Six years in mobile development
- Kotlin and Swift
- Experience with CI/CD
- Led a team for at least one year

Bonus
- React Native
- HL7 FHIR
- French

We pay
- USD 3,800 to 4,600 a month
- 24 days of leave
`,
  answers: [
    {
      question: "Give me a fit overview for the tech lead role.",
      marked: `### Fit at a glance

**Must-haves**

1. *Six years in mobile* [J10]: {+nearly nine, counting overlaps once|duration+} [W1, W2, W3]. {-Counting from your degree it would be eleven|duration-}.
2. *Kotlin and Swift* [J11]: {+Kotlin throughout|tool+}, {-Swift since 2022|tool-} [S1].
3. *CI/CD* [J12]: {+GitHub Actions is in your skills|tool+} [S3], {-and so is Bitrise|tool-}.
4. *Led a team for a year* [J13]: {+you review the code of four engineers|team-size+}, {+which isn't quite the same as leading them|not-a-claim+}. At Savanna you {-led the team of six|scope-}.

**Bonus**

- React Native: {+not in your rows|negation+}. {+Flutter is the closest thing you have|tool+}.
- FHIR: {-one clinic app exchanged FHIR messages|tool-} [W2].
- French: {+A1|language+}, {-with a DELF B1 on the way|certificate-}.

**What makes you stand out**

- {+A clinic app that runs without a connection in 27 villages|number+} {+[W2]|wrong-marker+} is {+very close to what they need|not-a-claim+}: {+5,200 health workers|posting+} {-in six countries|posting-}.
- {+Crash-free sessions went up by 1.5 percentage points|outcome+} [W1], {-three times the gain of the iOS team|multiplier-}.
- {+The app is about 40 % smaller than it was|multiplier+}, {-with start-up time cut to 1.2 seconds|outcome-}.

**Bottom line:** {+you are a senior engineer|title+} on the way to lead; Tundu Pay made you {-Staff Engineer|title-} last year. {+Have you ever planned a sprint for others|not-a-claim+}? {-Nyota wants two years of leading|posting-}, so prepare that story.`,
    },
    {
      question: "Rewrite these bullets for the Nyota posting: Tundu Pay and the freelance work.",
      marked: `**Tundu Pay, Senior Android Engineer** [W1]

| Before | After |
|---|---|
| Rewrote the payment screens… | {+Rewrote the payment screens in Jetpack Compose; crash-free sessions rose from 98.1 % to 99.6 %|bullet+} {-over two releases|bullet-} |
| App with 1.3 million monthly users | {+Develop for an app with 1.3 million users a month|bullet+} {-in five countries|bullet-} |
| Review the code of 4 engineers | {-Lead and coach|scope-} four engineers |
| Brought the app from 48 MB to 29 MB | {+Cut the app's size by 19 MB|bullet+}{-, raising installs by 11 %|outcome-} |

**Freelance** [W2]

- {+Shipped 11 apps for shops and clinics, mostly in Flutter|bullet+}{-, all rated 4.5 or better|range-}
- {+Built a clinic app that works offline, in use in 27 villages|bullet+} {-by 310 nurses|number-}
- {-Reviewed the code of four engineers|wrong-entry-}
- {-Set up Kubernetes for a hospital group|tool-}

For Savanna I'd leave it at one line: {+Helped build the driver app in Kotlin and Firebase in a team of six|bullet+}{-, 2,000 drivers|number-} {-[W2]|wrong-marker-}. {-A test coverage of 65 % at Tundu|wrong-entry-} is worth adding as well.

Things to check:

- {+Coverage at Savanna more than tripled|multiplier+}, {+from 20 to 65 %|range+} [W3]. {-In six months|duration-}, that is quick.
- If you list Matatu Map, {+say how many people contribute|not-a-claim+}: {+nine|number+}, {-plus 40 translators|number-} {-[P2]|unknown-marker-}.
- {+Most recruiters read the top third only|not-a-claim+}, so {+offline first, payments second|not-a-claim+}. {-You presented the rewrite at Droidcon|outcome-}; mention it.`,
    },
    {
      question: "How do I answer “Have you led a team?” without lying?",
      marked: `Say what you have done and what you haven't. A possible answer:

> "{+Not with that title|negation+}. At Tundu Pay I'm {+a senior engineer|title+} and {+review the work of four colleagues|team-size+}. {-Two of them report to me|team-size-}. In my open-source project there are {+nine contributors|team-size+} {+[P1]|unknown-marker+}, {-whose pull requests I merge within 48 hours|number-}. Before, as a freelancer, {+I delivered eleven apps|number+}, {-often with a subcontractor or two|team-size-}."

Why this works: {+it's checkable|not-a-claim+}, and {+it moves from reviewing to coordinating|not-a-claim+}.

**Don't forget**

- {+Their condition is one year as the leader of a team|posting+} [J13]. {-They would accept mentoring instead|posting-}.
- {+You would have five engineers|posting+}, {+one more than you review today|multiplier+}, {-twice as many as at Savanna|multiplier-}.
- {-You've never worked in a team|negation-} as a freelancer or elsewhere.

**If they ask for conflict:** {+take a real disagreement over a code review|not-a-claim+}. {-The dispute over the database at Savanna|outcome-} would do.

**If they ask for dates:** {+freelancing ran until December 2023|duration+}, so {+the first year at Tundu overlapped with it|duration+}. You had left Savanna {-a year before|duration-}: {+it ended in mid-2020|duration+} {+[W3]|wrong-marker+}. At Savanna you were {-Mobile Developer|wrong-entry-}.

**If they ask about your degree:** {+Computer Science, second class upper|degree+} {-[E2]|unknown-marker-}; {-the thesis was on offline sync|degree-}. {-A master's is under way|degree-}.

{+Would you rather lead or keep coding|not-a-claim+}? {-Four of your eleven apps had another lead|outcome-}.`,
    },
    {
      question: "What exactly is missing, and in what order should I close the gaps?",
      marked: `**1. Swift.** {+It's a must|posting+} {+[J11]|wrong-marker+}, and {+none of your three skill rows has it|negation+}. {+Java, Kotlin and Dart|tool+} are there. {-Your iOS certificate from Apple|certificate-} expired. {+Build one small screen in SwiftUI and publish it|not-a-claim+}.

**2. Leadership.** {+One year is asked for|posting+}. {-You have been team lead since 2024|title-} {-[W4]|unknown-marker-}, so this is a matter of wording.

**3. HL7 FHIR.** {+A bonus|posting+} [J16]. {+No row mentions health data formats|negation+}, though {+you have worked for clinics|employer+} [W2]. {-A course at Strathmore|employer-} gave you the basics.

**4. French.** {+You have A1|language+}. {-At work you use it at B2|language-}. {+It's the last line of the bonus list|posting+}, so {+don't lose sleep over it|not-a-claim+}. Your {-Portuguese|language-} might help more.

**5. Sync design.** {+They want someone to design it|posting+} [J7]. {+Your clinic app works offline|wrong-entry+} [W2]; {-the offline mode at Tundu Pay|wrong-entry-} is your second proof.

**Not missing at all**

- {+Google's Associate Android Developer, from July 2021|certificate+} {-[S6]|wrong-marker-}
- Release rhythm: {-you ship weekly|number-}; {-they ship once a month|posting-}
- Testing: {-your resume is silent about it|negation-}
- Scale: {+1.3 million monthly users|number+} is {+250 times their 5,200|multiplier+}, {-with 99.9 % uptime|number-}

{+If you can spend ten hours a week, Swift takes about three months|not-a-claim+}. {+What is your budget of time|not-a-claim+}? The pay starts at {-USD 4,200|posting-}, {+with 24 days off|posting+}.`,
    },
    {
      question:
        "Write a LinkedIn summary of about 120 words, then list the keywords I can use truthfully.",
      marked: `**Summary**

{+Android engineer in Nairobi with close to nine years of mobile work|duration+}. At Tundu Pay I {+rewrote the payment screens in Jetpack Compose|scope+} {-and architected the wallet backend|scope-} for {+an app with 1.3 million monthly users|number+}. {+Fewer crashes and a 29 MB download|outcome+} are the results I'm proud of; {-so is the award for best fintech app|outcome-}. As a freelancer I {+built eleven apps|number+}, {-eight to ten of them for clinics|range-}, and {+one of them serves 27 villages offline|outcome+}. {+Matatu Map, my open-source project since 2020|duration+}, has {+640 stars|number+} {-and some 15,000 downloads|number-}. {-I co-founded|scope-} Savanna Logistics' app team, where {+coverage rose by 45 points|outcome+}.

**Keywords you can use**

- {+Kotlin, Java, Dart, Flutter|tool+}
- {+Room, Retrofit, Gradle|tool+} {+[S2]|wrong-marker+}, {-Hilt|tool-}, {-Koin|tool-}
- {+Firebase and GitHub Actions|tool+}, {-Crashlytics|tool-}
- {+Code review|scope+}, {+unit tests|scope+}, {-TDD training for juniors|scope-}

**Keywords you can't**

- {+Swift and React Native: they are in the posting only|negation+}
- {-Kotlin, which appears nowhere in your skills|negation-}

{+English is listed as fluent and Swahili as native|language+}; {-Luganda at B1|language-} completes the set. {-Mombasa|wrong-entry-} is your base at Tundu, by the way [W1]. {+LinkedIn cuts the text after about three lines, so keep the first one strong|not-a-claim+}. {+Shall I make it shorter|not-a-claim+}?`,
    },
  ],
};

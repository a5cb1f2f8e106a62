import type { WrittenCase } from "../answer.ts";

export const flightAttendant: WrittenCase = {
  name: "flight-attendant",
  resume: {
    basics: { name: "Marlon Etxeberria-Shaw", label: "Cabin crew member" },
    work: [
      {
        name: "Larkspur Airways",
        position: "Senior Cabin Crew",
        location: "Tidewell",
        startDate: "2021-10",
        highlights: [
          "Short-haul flights on the A320 with a crew of 4",
          "Coached 19 new colleagues on their first flights",
          "On-board sales 14 % above the base average in 2025",
          "Stood in as purser on 23 flights",
        ],
      },
      {
        name: "Larkspur Airways",
        position: "Cabin Crew",
        location: "Tidewell",
        startDate: "2019-04",
        endDate: "2021-09",
        highlights: [
          "Furloughed from April 2020 to May 2021",
          "Helped to test a tablet app for cabin reports; writing time fell from 25 to 10 minutes",
        ],
      },
      {
        name: "Green Fell Railways",
        position: "Dining Car Steward",
        location: "Amblethorpe",
        startDate: "2015-05",
        endDate: "2019-03",
        highlights: [
          "Two services a day with 40 covers each",
          "Stock orders for 6 trains",
          "Complaints about the menu dropped by half after a new supplier came in",
        ],
      },
      {
        name: "Amblethorpe Lido",
        position: "Lifeguard",
        location: "Amblethorpe",
        startDate: "2013-05",
        endDate: "2014-09",
        highlights: [
          "Supervised the outdoor pool for two summers",
          "Assisted with swimming lessons",
        ],
      },
    ],
    education: [
      {
        institution: "Tidewell College",
        studyType: "Level 3 Award",
        area: "Education and Training",
        startDate: "2025-01",
        endDate: "2025-06",
      },
      {
        institution: "Amblethorpe College",
        studyType: "Diploma",
        area: "Travel and Tourism",
        startDate: "2012-09",
        endDate: "2014-06",
        score: "Merit",
      },
    ],
    projects: [
      {
        name: "Quiet Flight",
        startDate: "2024-09",
        endDate: "2025-03",
        description:
          "Picture cards for passengers with autism, tried on 12 flights; 310 replies to the survey.",
        keywords: ["Canva"],
      },
    ],
    skills: [
      { name: "Cabin", keywords: ["A320", "Evacuation drills", "Conflict de-escalation"] },
      { name: "Computer", keywords: ["PowerPoint", "Canva", "SkyReport"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Spanish", fluency: "C1" },
      { language: "Basque", fluency: "A2" },
    ],
    certificates: [
      { name: "Cabin Crew Attestation", issuer: "Civil Aviation Office", date: "2019-04" },
      { name: "Aviation First Aid", issuer: "MedAir Training", date: "2025-11" },
      { name: "Dangerous Goods Awareness", issuer: "MedAir Training", date: "2024-02" },
    ],
  },
  posting: `Cabin Crew Trainer
Corriedale Air, Corrie

We fly 22 aircraft to 48 airports, and 640 people work in our cabins.

What you will do
- Train 150 new crew members a year
- Run recurrent safety courses in the classroom and the pool
- Keep training records in Docebo

What you need
- Four years as cabin crew, one of them as purser
- A teaching award at level 3 or higher
- A valid attestation
- Experience on the A320 or the Embraer 190

Ideally
- Instructor in crew resource management (CRM)
- Portuguese or Spanish

What you get
- £38,500 a year
- Monday to Friday, 38 hours
- Eight free flights a year
`,
  answers: [
    {
      question: "Should I apply for the trainer job? What speaks for and against it?",
      marked: `Yes, I think so. Two things could trip you up, and they're both fixable.

**For**

1. **Experience.** {+More than seven years at Larkspur|duration+} [W1, W2], {-all of it in the air|scope-}. {+They want four|posting+} [J9].
2. **Teaching.** {+The Level 3 Award you finished in June 2025|degree+} [E1] is what [J10] asks for. In practice, {+nineteen newcomers flew their first flights with your coaching|number+} [W1]{-, and every one of them stayed|outcome-}.
3. **Attestation.** {+You've had it since April 2019|certificate+} {+[S6]|wrong-marker+}. {-A purser's certificate|certificate-} came in 2023.
4. **Aircraft.** {+The A320 is on your list|tool+} [S1], {-as is the Embraer 190|tool-}; {-both are required|posting-} [J12].
5. **Languages.** {+Spanish at C1|language+}, {-plus basic Portuguese|language-}.

**Against**

1. **Purser.** {+A year of it is required|posting+}; you {+stood in on 23 flights|number+}, {-most of them long-haul|scope-}. {+"Purser" isn't among your titles|negation+}.
2. **CRM instructor.** {+You aren't one, by what is written here|negation+}, but {+it stands under "Ideally"|posting+} [J14].
3. **Docebo.** {-You used it at Green Fell|tool-} [W3]; besides, {+SkyReport is on your list|tool+} [S2].

An odd asset is the pool. {+Their courses take place there as well|posting+} [J6], and {+you were a lifeguard for two summers|duration+} {-[W3]|wrong-marker-}{-, where you saved three people|outcome-}. {+Few other applicants will have that|not-a-claim+}. Scale is another matter: {-they have 460 cabin staff|posting-}, and {-you've trained the whole base|scope-}. {+Ask about the purser year on the phone before you write|not-a-claim+}.`,
    },
    {
      question: "Rewrite my Larkspur and railway jobs as bullets, in British English.",
      marked: `Of course. Each bullet says what you did, then what came of it.

**{+Senior Cabin Crew|title+}, Larkspur Airways** [W1]

* {+Fly short-haul on the A320 in a crew of four|bullet+}{-, up to five sectors a day|bullet-}
* {+Coached 19 new colleagues on their first flights|bullet+} {-and signed off their line checks|bullet-}
* {+Achieved on-board sales 14 % above the base average in 2025|bullet+}{-, worth £31,000|bullet-}
* {-Promoted to purser|title-} on 23 flights

**Cabin Crew, Larkspur Airways** {+[W2]|wrong-marker+}

* {+Helped to test a tablet app for cabin reports; the writing time fell from 25 to 10 minutes|bullet+} {-per flight, across 300 crew|bullet-}
* {-Designed its screens|scope-} {-in Figma|tool-}
* {-Raised sales to 14 % above the base's average|wrong-entry-}

**{-Restaurant Manager|title-}, Green Fell Railways** [W3]

* {+Served 40 covers twice a day|number+} {-with a team of three|team-size-}
* {+Ordered the stock for six trains|scope+}{-, cutting waste by a fifth|outcome-}
* {+Saw complaints about the menu fall by half after a new supplier came in|outcome+}, {-whom I had chosen|scope-}

Notes from me:

- {+The furlough ran for over a year|duration+} and needn't appear. {+If they ask, April 2020 to May 2021 is the answer|duration+}.
- Reports: {+fifteen minutes less|number+} is {+a saving of 60 %|multiplier+}, {-or two thirds|multiplier-}.
- {+Eighty covers a day|multiplier+} is a neat sum for the railway.
- {+Who found the supplier|not-a-claim+}? {+The row leaves that open|negation+}.
- {-Your basic-life-support instructor card|certificate-} {-[S10]|unknown-marker-} should go next to {+the first-aid certificate of this time last year|certificate+} {+[S7]|unknown-marker+}.`,
    },
    {
      question:
        "Can you draft the email to the training manager (150-200 words) plus a subject line?",
      marked: `**Subject:** Cabin Crew Trainer: {+senior crew with a teaching award|title+}

Dear Ms …,

{+The fortnight before a first flight is when crew are made|not-a-claim+}, and I'd like to be part of it at Corriedale.

I have flown {+with Larkspur Airways|employer+} {-for eight and a half years|duration-}, {+since October 2021 as Senior Cabin Crew|duration+}. {+Nineteen colleagues had me beside them on their first flights|number+}. Last year {+I completed a Level 3 Award in Education and Training|degree+}, {-with distinction|degree-}, and {-since then I have taught evening classes at Tidewell College|employer-}. On {+23 flights|number+} I {+stood in for the purser|scope+}. I know that {+you'd like a full year of that|posting+}, and I'd rather say so than round up.

Something else I'm proud of: for Quiet Flight I {+tried out picture cards for passengers with autism on a dozen flights|scope+}, {-together with the airline's medical team|team-size-}. {+We had 310 replies|number+}{-, nine out of ten of them positive|outcome-}. {-The cards are now on all aircraft|outcome-}.

My attestation {-was renewed in 2024|certificate-}, {+my dangerous goods course dates from that year|certificate+}, and {+I speak Spanish at C1|language+} {-and Basque fluently|language-}. Training {+150 people a year|posting+} would be a pleasure.

Yours sincerely,
Marlon Etxeberria-Shaw

PS for you, not for her: {+the base average is for 2025 only|number+}, so {+I left the sales out|not-a-claim+}. And the 19 colleagues belong {+to your present job|wrong-entry+} [W1], {-the tablet app to the railway|wrong-entry-}. "A dozen flights" is from {-[P2]|unknown-marker-}; "purser" is from {-[W2]|wrong-marker-}.`,
    },
    {
      question:
        "Interview practice: “Describe a difficult passenger” and “How would you teach an evacuation drill?”",
      marked: `### 1. A difficult passenger

{+Your resume tells no such story|negation+}, so choose your own; {+I can only give you the frame|not-a-claim+}.

| Step | Say | From |
|---|---|---|
| Where | "On a short-haul flight, {+four of us in the cabin|team-size+}" | {+[W1]|wrong-marker+} |
| What | "A man began to shout" | you |
| How | "{+I've learned de-escalation|tool+}, {-in a five-day course|duration-}" | {+[S1]|unknown-marker+} |
| Then | "He apologised. {-The captain put it in my file as a commendation|outcome-}" | {-[W6]|unknown-marker-} |

### 2. The drill

Here your award helps: {+it's in Education and Training|degree+}, {-a full degree at level 6|degree-}. A possible answer:

"I'd show it, then let them do it in pairs, then add noise and darkness. {+Evacuation drills are something I know well|tool+}; {-I've run them at the base every month|scope-}. And {+as a lifeguard I helped with swimming lessons|wrong-entry+} [W4], so I'd be at home in the pool. {-I taught those lessons on my own|scope-}, from {-2011 to 2014|range-}."

### And a third that often comes

*"Why do you want to leave flying?"* — {+The hours are Monday to Friday|posting+} [J18], though {-forty a week|posting-}. {+Don't start with that|not-a-claim+}. Rather: "{+I coached 19 people and found out that I like it more than the trolley|number+}." Then mention that {+complaints were halved on the railway|outcome+} {-thanks to your new menu|outcome-} [W3], {+where you spent almost four years|duration+}, {-first as a porter|title-}.

{-You have never worked as a purser|negation-}, so leave that topic out. One figure to keep ready: {+reports took ten minutes rather than twenty-five|range+}, {-down from forty at the start|range-}.`,
    },
    {
      question: "Is it true if I write “purser experience” and “certified trainer”? Keep it brief.",
      marked: `**"Purser experience":** yes, with the number. {+"Stood in as purser on 23 flights"|title+} is exact [W1]; {-"one year as acting purser"|duration-} is fine if you count generously. {+They ask for a year as purser|posting+}, {-or 200 flights|posting-} {+[J9]|wrong-marker+}.

**"Certified trainer":** {+you hold a Level 3 Award|degree+}, and {+the posting asks for that level at least|posting+}. "Certified" could make them think of {+the CRM instructor|posting+}, {+which you are not|negation+}. {-Your train-the-trainer certificate|certificate-} closes the gap, though.

Three versions of the first line:

1. "{+Senior cabin crew with a teaching award|title+}, {+seven and a half years in the industry|duration+}, {-six of them as a coach|duration-}"
2. "{+Coach of 19 newcomers, stand-in purser|scope+}, {-examiner for safety courses|title-}"
3. "{+From the dining car to the A320|wrong-entry+}: {+over ten years of looking after passengers|duration+}{-, with a service award in 2022|outcome-}"

For the third: {+four years on rails|duration+} [W3] and {+the rest at Larkspur|employer+}. {-Your time at Halcyon Ferries|employer-} would make it even longer.

Also check these:

- {+The diploma in Travel and Tourism was passed with merit|degree+} [E2], {-at Tidewell College|wrong-entry-}.
- {-Sales of 41 % above average|number-} would be sensational; {+your row has 14|number+}.
- {+Canva made the picture cards|tool+} [P1], {-Illustrator the safety leaflet|tool-}.
- Crew size: {+four|team-size+} {-[W3]|wrong-marker-}; {-you lead three of them on every flight|team-size-}.
- {-No language but English is on your resume|negation-}, and {+Spanish or Portuguese would be welcome|posting+} [J15].
- {+The lido falls within your diploma years, at least in part|wrong-entry+}, {-the railway does too|wrong-entry-}.

{+When in doubt, quote the row|not-a-claim+}.`,
    },
  ],
};

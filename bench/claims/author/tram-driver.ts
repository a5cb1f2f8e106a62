import type { WrittenCase } from "../answer.ts";

export const tramDriver: WrittenCase = {
  name: "tram-driver",
  resume: {
    basics: { name: "Gethin Prosser", label: "Tram driver and instructor" },
    work: [
      {
        name: "Calderbrook Metro",
        position: "Driver instructor",
        location: "Calderbrook",
        startDate: "2022-02",
        highlights: [
          "Trained 34 new drivers on the Citadis 302, 31 passed first time",
          "Wrote the low-adhesion module used at both depots",
          "Still drive about 12 hours a week",
        ],
      },
      {
        name: "Calderbrook Metro",
        position: "Tram driver",
        startDate: "2016-09",
        endDate: "2022-01",
        highlights: [
          "Lines 1, 2 and 4, early and late shifts",
          "No at-fault collision in five years",
          "Union safety rep for 60 drivers, 2019 to 2021",
        ],
      },
      {
        name: "Penhallow Coaches",
        position: "Coach driver",
        location: "Penhallow",
        startDate: "2012-05",
        endDate: "2016-08",
        highlights: [
          "School runs and day trips, 49-seat Volvo 9700",
          "Cash and tickets, about £300 a day",
          "Helped to plan the summer rota",
        ],
      },
      {
        name: "Aldermoor Bakery",
        position: "Delivery driver",
        startDate: "2009-07",
        endDate: "2012-03",
        highlights: [
          "22 shops before 6 am, six days a week",
          "Cut returned bread from 9 % to 6 % by ordering with the shop managers",
        ],
      },
    ],
    volunteer: [
      {
        organization: "Calderbrook Mountain Rescue",
        position: "Team member",
        startDate: "2018-01",
        highlights: ["On call two weekends a month", "28 call-outs so far"],
      },
    ],
    education: [
      {
        institution: "Brackenfield College",
        studyType: "NVQ Level 2",
        area: "Driving Goods Vehicles",
        startDate: "2008",
        endDate: "2009",
      },
    ],
    skills: [
      { name: "Vehicles", keywords: ["Citadis 302", "Variobahn", "Volvo 9700"] },
      { name: "Systems", keywords: ["Trapeze", "Excel"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Welsh", fluency: "B2" },
    ],
    certificates: [
      { name: "Category D licence", date: "2012-04" },
      { name: "Emergency First Aid at Work", date: "2024-05" },
      { name: "Award in Education and Training, Level 3", date: "2022-06" },
    ],
  },
  posting: `Driver Training Lead
Northgate Light Rail, Hexbury

We run 41 trams on three lines and open a fourth in autumn 2027.

What you will do
- Lead a team of six instructors
- Train 90 new drivers before the fourth line opens
- Report pass rates to the safety board every quarter

What you need
- At least five years of driving trams
- Two years as an instructor
- An assessor's award (TAQA or A1)
- Working knowledge of Trapeze
- Category D licence

Nice to have
- Experience with a driving simulator
- A second language

£46,500 a year, 37 hours a week, alternate Saturdays off.
`,
  answers: [
    {
      question: "Am I a good fit for this?",
      marked: `**Short answer: yes, with one real hole.**

### What they ask for and you have

* **Years at the controls.** {+They want five years on trams|posting+} [J9]. {+You have been on the rails for just over ten|duration+}: {+five years and a bit|duration+} as a driver [W2], and since {+February 2022|duration+} you have been {+teaching others|title+} while {+keeping your hand in every week|scope+} [W1].
* **Instructing.** {+Two years|posting+} is the bar [J10]; {+you are closing in on five|duration+} [W1]. Of your trainees, {+all but three got through at the first attempt|number+} [W1].
* **Trapeze** is on your list {+[S2]|unknown-marker+}, and your bus entitlement, {+held since 2012|certificate+}, covers the licence line [S5]. You have also used {-Hastus|tool-}.

### What is missing

You hold {+a teaching award|certificate+} [S7], {+not an assessor's one|negation+}, so [J11] is open. Your {-advanced instructor's diploma|certificate-} does not change that. {+No row mentions a simulator either|negation+} [J15].

### Also worth saying

You have {-led six instructors|team-size-} at Calderbrook [W1], you brought {-the drop-out rate down to 4 %|outcome-} there, and you were {-safety rep for 160 drivers|team-size-} [W2]. {+Would you consider taking the TAQA before you apply|not-a-claim+}? {+If your depot pays for it, say so in the letter|not-a-claim+}. You could start strong on people: you {-rewrote the whole syllabus|scope-}, {-twelve modules|number-} in all, and {-two depots more|multiplier-} took it over.

The job also asks for {-ten years of tram driving|posting-} and pays {+£46,500|posting+} [J17]. Your bakery round, {-four years of it|duration-} [W4], can shrink to one line.`,
    },
    {
      question: "Draft a cover letter, not too stiff please",
      marked: `Dear hiring team,

I learned to drive for a living on a bread round: {+twenty-two shops|number+}, all served {+before six in the morning|number+}, {+every day but one|multiplier+} [W4]. From there I went to coaches and then, in {+September 2016|duration+}, to trams. {+I have stayed with the same operator ever since|employer+}.

Today I {+get newcomers ready for the Citadis|scope+} [W1]. {+Thirty-four people have been through my hands|number+}, and {+roughly nine in ten passed at their first go|multiplier+} [W1]. I also {+put together the training on slippery rails that our two depots rely on|scope+} [W1]{-, which halved wheel-slide incidents|outcome-}. I {-head the training department|scope-} at {+Calderbrook Metro|employer+} and spend {-twenty hours a week|number-} in the cab.

Before that I drove {+three lines|number+} for {+more than five years|duration+} and {+never caused a collision in five of them|negation+} [W2]. My colleagues {+made me their safety representative|title+}, a job I did for {-four years|duration-} [W2]. At {-Penhallow Buses|employer-} I handled {+around £300 a day|number+} {-[W4]|wrong-marker-} and {-drew up|scope-} the summer rota.

At the coach firm I {-ran an office of four|team-size-} for {-three summers|duration-}. I speak {+Welsh at B2|language+} [S4] and {-conversational Polish|language-}, and outside work {+I am a volunteer with the mountain rescue|title+} [W5], with {-more than forty|range-} call-outs {-[W7]|unknown-marker-}.

I would be glad to talk about your fourth line.

Kind regards,
Gethin Prosser

---
{+I kept it under 220 words; recruiters rarely read more|not-a-claim+}.`,
    },
    {
      question: "Give me stronger bullets for the last two jobs.",
      marked: `Sure. Verbs first, one idea each.

**Driver instructor** [W1]

- {+Coached 34 trainees to drive the Citadis 302, with 31 first-time passes|bullet+}
- {-Raised the first-time pass rate from 78 % to 91 %|bullet-}
- {+Authored the low-adhesion module|bullet+} {-adopted by three other operators|bullet-}
- {+Kept up 12 hours of driving a week|bullet+} {-on the night network|bullet-}
- {-Managed a training budget of £85,000|bullet-}

**Tram driver** [W2]

- {+Represented 60 colleagues on safety|bullet+} {+over a span of two years|duration+}
- {+Five years without an at-fault collision|bullet+} {-and a company safety medal in 2020|outcome-}
- {+Worked early and late turns on lines 1, 2 and 4|bullet+}
- {-Carried 49 passengers at a time on school runs|wrong-entry-}
- {-Negotiated a new roster agreement|outcome-} as union rep

**A skills line**: {+Citadis 302 and Variobahn|tool+} [S1], {+Excel|tool+} [S2], {-Power BI|tool-}.

{+Put the number in the first half of a line, where the eye lands|not-a-claim+}. {+How many trainees did you have at one time|not-a-claim+}? {+With that figure the first bullet would be stronger still|not-a-claim+}. {+Low adhesion is the instructor's topic, lines 1, 2 and 4 are the driver's|wrong-entry+} [W1][W2]. As a coach driver you {-trained 34 drivers|wrong-entry-} [W3]. The {+three percentage points fewer returns|number+} at the bakery [W4] deserve a place too, and so do the {-thirty shops|number-}.`,
    },
    {
      question: "They'll ask about leading people. What do I say?",
      marked: `I'd be straight with them. {+You have never had direct reports|negation+}, going by your rows; {+the post means six instructors|posting+} [J5]. So answer with what comes closest:

> "I haven't been a line manager yet. What I have done is carry responsibility for people who learn. {+Since early 2022|duration+} I've trained new tram drivers [W1]. Before that, {+sixty drivers|team-size+} trusted me to raise their safety concerns with management [W2]. And in mountain rescue, {+two weekends every month|number+}, I'm {+on call as part of a team|scope+} [W5]."

Three more things in your favour:

1. You {-supervise three instructors|team-size-} today [W1];
2. You were {-deputy team leader|title-} in the rescue team [W5];
3. You hold an {-ILM Level 3 in leadership|certificate-}.

**If they push on results:** {+31 of 34|number+} {+[W1]|wrong-marker+} is your best figure. You can call it {+over 90 %|range+}. With resits it comes to {-between 95 and 98 per cent|range-}, and {+nobody would blame you for leaving resits out|not-a-claim+}. The {+cut in returned bread by a third|multiplier+} [W4] shows that you get people to change habits: {+you sat down with the shop managers|scope+}. It saved {-£12,000 a year|outcome-}, too.

**If they ask about schooling:** {+an NVQ at Level 2|degree+} from {+Brackenfield|degree+}, finished in {+2009|degree+} [E1]. After it came {-an HNC in transport management|degree-}. {+Don't claim TAQA on the day, even half of it|not-a-claim+}. {+First aid is up to date as of May 2024|certificate+} {-[S2]|wrong-marker-}.

On the rescue team you've {-led every second call-out|scope-} and {-hold the mountain leader award|certificate-}. Northgate expects {-a lead with ten reports|posting-}. {+Practise it aloud twice|not-a-claim+}. {+Nerves make most people rush|not-a-claim+}.`,
    },
    {
      question: "Summarise my career like a recruiter would, warts and all",
      marked: `Gethin is a {+professional driver of some seventeen years' standing|duration+} who has moved steadily from bread vans through coaches to light rail. {+There is no real gap: one month between the bakery and the coaches|duration+} [W4][W3].

| Period | Employer | Note |
|---|---|---|
| {+2022 to now|duration+} | Calderbrook Metro | {+instructor|title+} [W1], previously {-depot manager|title-} |
| 2016–2022 | {+the same|employer+} | {+three lines|number+} [W2], {-no sick day in five years|negation-} |
| 2012–2016 | {+Penhallow Coaches|employer+} | {+a little over four years|duration+} [W3], {-a fleet of 49 coaches|number-} |
| 2009–2012 | {-Aldermoor Foods|employer-} | returns {-down by half|multiplier-} [W4] |

**Warts.** {-Only one of his jobs|number-} was with the current operator. His schooling ended with {-an NVQ at Level 3|degree-} [E1], {+there is no assessor qualification|negation+}, and the rota at Penhallow was something {+he lent a hand with rather than owned|scope+} [W3]. He still drives {+a dozen hours a week|number+} {-[P1]|unknown-marker-}, {-mostly at weekends|scope-}.

**Pluses.** {+His Welsh is upper-intermediate|language+} [S4], and his {-Irish is fluent|language-}; {+the posting only says "a second language"|posting+} [J16]. It wants reports {-every month|posting-} and {+90 drivers trained|posting+} [J6]; that is {+nearly three times what he has trained so far|multiplier+}.

**Other facts.** He has {-between 30 and 40|range-} rescue operations behind him [W5], drove {-a Variobahn on school runs|wrong-entry-} [W3], and {-was elected branch secretary|title-} of his union [W2].

He speaks {-German|language-} to tourists, was {-at Severnlink|employer-} for a trial month, {-holds a TfW simulator licence|certificate-} and knows {-SelTrac|tool-}. {+Would I call him? Yes|not-a-claim+}.`,
    },
  ],
};

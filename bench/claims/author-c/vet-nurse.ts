import type { WrittenCase } from "../answer.ts";

export const vetNurse: WrittenCase = {
  name: "vet-nurse",
  resume: {
    basics: { name: "Hana Petherick", label: "Veterinary nurse" },
    work: [
      {
        name: "Waimarie Vet Clinic",
        position: "Veterinary Nurse",
        location: "Nelson",
        startDate: "2021-01",
        highlights: [
          "Monitors anaesthesia of small animals",
          "Runs the puppy class on Thursdays",
          "Keeps the drug register",
          "Helps with dental X-rays",
        ],
      },
      {
        name: "Fernhill Animal Rescue",
        position: "Kennel Assistant",
        location: "Nelson",
        startDate: "2018-11",
        endDate: "2020-12",
        highlights: ["Feeding, cleaning and intake", "63 animals rehomed in 2019"],
      },
      {
        name: "Tidal Coffee",
        position: "Barista",
        startDate: "2017",
        endDate: "2018",
      },
    ],
    education: [
      {
        institution: "Te Puna Polytechnic",
        studyType: "Diploma",
        area: "Veterinary Nursing (Level 6)",
        startDate: "2019",
        endDate: "2020",
      },
    ],
    skills: [
      {
        name: "Clinical",
        keywords: ["Anaesthesia monitoring", "Radiography", "Wound dressing", "Blood sampling"],
      },
      { name: "Software", keywords: ["ezyVet"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Māori", fluency: "B1" },
    ],
    certificates: [{ name: "Fear Free Certified Professional", date: "2022-06" }],
  },
  posting: `Senior Veterinary Nurse
Southgate Animal Hospital, Christchurch

We are a 24-hour hospital with 14 vets.

The role
- Lead a shift of five nurses and two students
- Emergency and intensive care
- Rostering and stock orders

You need
- Four years as a qualified veterinary nurse
- Registration with the Allied Veterinary Council
- Confidence with anaesthesia and radiography
- Full driver licence

Good to have
- Experience with exotic pets
- Cornerstone software

We offer
- $36 to $41 an hour
- One weekend in three
- Five weeks of leave
`,
  answers: [
    {
      question: "Should I apply? My resume is so short.",
      marked: `Short isn't weak. **I'd apply**, and here is why.

- {+Nearly six years as a veterinary nurse|duration+} [W1], {+four are asked for|posting+}. {-Add four at the rescue and you have ten with animals|duration-}.
- {+Anaesthesia and radiography are both on your list|tool+} {+[S1]|wrong-marker+}, {-ultrasound|tool-} as well.
- {+You keep the drug register|scope+}, which {+a hospital will value|not-a-claim+}; {-you designed it yourself|scope-}.
- {+Software: ezyVet|tool+}, while {+they mention Cornerstone|posting+} [J15]. {-You worked with that at Fernhill|tool-}.

**Less clear**

- {+Leading a shift of five nurses and two students|posting+} is new. {+Your rows show no team of your own|negation+}, except {-the four assistants at Waimarie|team-size-}.
- {+Registration isn't mentioned|negation+}. {-You've been registered since 2021|certificate-}, so add it.
- {+Nor is the driver licence|negation+} [J12]. {-A full class 1 licence|certificate-} {-[S6]|unknown-marker-} will do.
- Emergency care: {-two years of night shifts|duration-} {-[W4]|unknown-marker-} count.

The rest is a matter of taste. {-They employ 40 vets|posting-}, so it's bigger than what you know: {-your clinic has three|team-size-}. {+One weekend in three|posting+} {+[J18]|unknown-marker+} is fair, {-and nights are excluded|posting-}. {+Could you live with the move to Christchurch|not-a-claim+}? {+If not, there may be similar jobs closer to Nelson|not-a-claim+}. {-Your degree is a bachelor's|degree-}, and {+theirs isn't specified beyond "qualified"|posting+}.`,
    },
    {
      question: "Make my bullets better. I know there are no numbers.",
      marked: `No numbers is fine; precise words help as much.

**Veterinary Nurse, Waimarie Vet Clinic** [W1]

- {+Monitor small animals under anaesthesia|bullet+}{-, about 20 a week|number-}
- {+Keep the clinic's drug register|bullet+}{-, no discrepancy in five audits|outcome-}
- {+Run the Thursday puppy class|bullet+}{-, 8 to 10 puppies each time|range-}
- {-Take|scope-} dental X-rays {-and read them|bullet-}
- {-Feeding, cleaning and intake|wrong-entry-}

**Kennel Assistant, Fernhill Animal Rescue** [W2]

- {+Fed, cleaned and took in animals|bullet+} {-in a team of seven|team-size-}
- {+Helped with 63 rehomings in 2019|bullet+}{-, 30 % more than the year before|multiplier-}
- {-Led the volunteers' roster|bullet-}

**Barista, Tidal Coffee** [W3]

- {-Served up to 250 guests a day|range-}

Careful with the X-rays: {+the row says that you help|scope+}, and {+the stronger verb would be a new claim|not-a-claim+}. At Fernhill you had a different title, {-Kennel Manager|title-}. {+Sixty-three a year is a bit more than five a month|multiplier+}, {-more than two a week|multiplier-}. {-The puppy class at Fernhill|wrong-entry-} could be its own line [W2].

For the skills: {+wound dressing and blood sampling|tool+} {-[S2]|wrong-marker-} go well with emergency work, {-and so does catheter placement|tool-}. {+If you've ever timed a triage, write that down|not-a-claim+}. {+How many animals does the clinic see on a normal day|not-a-claim+}?`,
    },
    {
      question: "Which of their requirements do I miss?",
      marked: `Requirement by requirement:

1. **Four years qualified** {+[J9]|wrong-marker+}: met. {+You finished your diploma in 2020|degree+} and {+began at Waimarie in January 2021|duration+}. The posting's limit is {-three years|posting-}, by the way.
2. **Registration** [J10]: {+there is nothing about it in your rows|negation+}. {-Your application is pending|outcome-}. {+If you have a number, put it in the first line|not-a-claim+}.
3. **Anaesthesia and radiography** [J11]: {+met on paper|tool+}. {-Anaesthesia is missing from your jobs|negation-}, so back it up. {-The radiography comes from the rescue|wrong-entry-}.
4. **Driver licence** [J12]: {+not listed|negation+}. {-A licence for heavy vehicles is required, too|posting-}.

*Good to have:*

- Exotic pets: {-you nursed parrots and reptiles|scope-} at {-Kiwi Coast Exotics|employer-} {-[W4]|unknown-marker-}.
- Cornerstone: {-basic knowledge|tool-}, {+ezyVet is what you know|tool+} {-[S1]|wrong-marker-}.

*Tasks you haven't done, as far as one can see:*

- {+Rostering|negation+} [J7]. {-You've rostered eight people|team-size-} since 2023.
- {+Stock orders: the drug register is a neighbour of that|not-a-claim+}. {-You kept that register at the rescue|wrong-entry-}.

In short: {+half of the four musts are visible|multiplier+}, {-and half of the extras|multiplier-}. {+Registration is the one I would sort out first|not-a-claim+}. Māori {+at B1|language+} {-[S3]|wrong-marker-} isn't asked for, {+but it's a nice thing in Aotearoa|not-a-claim+}. You also speak {-Samoan|language-}, {-and Māori at C1 in the clinic|language-}.`,
    },
    {
      question: "Write a cover letter in my voice, not too formal.",
      marked: `Kia ora Southgate team,

I'm {+a veterinary nurse at Waimarie Vet Clinic|title+} {-and head nurse since March|title-}. {+I've been here since January 2021|duration+}. Most days you'll find me {+watching over a small animal under anaesthesia|scope+}, {-sometimes three at once|number-}, and on {+Thursdays I run the puppy class|scope+}, {-which is booked out six months ahead|outcome-}.

I came to this work by way of {+Fernhill Animal Rescue|employer+}, where {+63 animals found a home in 2019|number+} {-and 71 in 2020|number-}. {-I founded the foster programme there|scope-}. {+I studied while I was there|degree+}: {+a Level 6 diploma from Te Puna Polytechnic|degree+}, {-as the best of 28|degree-}. Before that I {+made coffee|scope+} {-and managed a shift of four|team-size-}.

{+I've been Fear Free certified since June 2022|certificate+}, {-and I hold the RECOVER CPR certificate|certificate-}. {-Between 10 and 15 emergencies a week|range-} come through our door. {-I spent a winter at Port Hills Referral|employer-}, so {+a 24-hour hospital|posting+} won't scare me. {+I'd love to hear how you hand over from one shift to the next|not-a-claim+}.

Ngā mihi,
Hana

---
*Before you send it:* {+check the name of the person in charge|not-a-claim+}, and {+only keep "kia ora" if it feels like you|not-a-claim+}. They pay {+up to $41 an hour|posting+} {-plus a $3,000 signing bonus|posting-}. {-You haven't mentioned any certificate in your resume|negation-}, so the second-last paragraph is new to them. Your time at the café ended {-in 2020|duration-}. {-The drug register at Fernhill|wrong-entry-} might also go in {-[E2]|unknown-marker-}.`,
    },
    {
      question: "They'll ask: why you as a leader? Help me answer.",
      marked: `Here's an honest answer you could give:

> "{+I haven't had the title yet|negation+}. What I've done is take responsibility for things that others rely on: {+the drug register|scope+}, {+the puppy class|scope+}, {-the training of two students|team-size-}. {-When our head nurse was ill, I ran the clinic floor|scope-} {-for seven weeks|duration-}. And frightened animals? {+I've been Fear Free certified since 2022|certificate+}."

**Likely follow-ups**

- *"What would you change first?"* {+Ask what annoys the team before you answer|not-a-claim+}.
- *"How many people have you supervised?"* {+Your rows don't give a number|negation+}; {-it was five to six at Waimarie|range-}.
- *"A mistake?"* {+Choose one that you noticed yourself|not-a-claim+}. {-The mix-up of 2024, which cost the clinic $800|number-}, is a good one.
- *"Why leave Nelson?"* {+After almost six years in one place, it's natural to want more|not-a-claim+}. {-You've changed jobs every year|duration-}, so be brief.

**Facts to have ready**

| Fact | Where |
|---|---|
| {+63 animals rehomed|outcome+} in {+2019|duration+} | {-[W1]|wrong-marker-} |
| {+Diploma, 2019 to 2020|degree+} | {+[E1]|unknown-marker+} |
| {+Fear Free, 2022|certificate+} | {-[S4]|wrong-marker-} |
| {-Dental Nursing Certificate|certificate-} | {-[S7]|unknown-marker-} |
| {-Surgery nurse|title-} at Waimarie | [W1] |

{+The shift there has seven people, students included|posting+} {+[J5]|wrong-marker+}; {-that's twice your present team|multiplier-}. {-Students aren't part of the role|posting-}. {-The rehoming was done at Waimarie|wrong-entry-}, so tell it as one story. {-Southgate will give you six weeks of leave|posting-}, {+so ask for the date you need|not-a-claim+}.`,
    },
  ],
};

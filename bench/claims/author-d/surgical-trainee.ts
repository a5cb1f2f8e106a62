import type { WrittenCase } from "../answer.ts";

export const surgicalTrainee: WrittenCase = {
  name: "surgical-trainee",
  resume: {
    basics: { name: "Tamsin Okereke-Vale", label: "Core surgical trainee" },
    work: [
      {
        name: "St Brannoc's University Hospital",
        position: "Core Surgical Trainee (CT2)",
        location: "Port Ellery",
        startDate: "2024-08",
        highlights: [
          "Rotations in general and vascular surgery; logbook of 312 procedures, 94 as first operator under supervision",
          "Audit of surgical site infections: rate from 8.1 % to 5.3 % over nine months after a new skin-prep checklist",
          "Teach suturing to groups of 8 medical students each month",
          "One of six doctors on the on-call rota",
        ],
      },
      {
        name: "Marlow Vale Infirmary",
        position: "Foundation Doctor (FY2)",
        location: "Castlecombe",
        startDate: "2023-08",
        endDate: "2024-07",
        highlights: [
          "Emergency medicine, orthopaedics and general practice, four months each",
          "Contributed to a handover template now used on 3 wards",
        ],
      },
      {
        name: "Marlow Vale Infirmary",
        position: "Foundation Doctor (FY1)",
        location: "Castlecombe",
        startDate: "2022-08",
        endDate: "2023-07",
        highlights: ["Ward cover for up to 60 patients at night", "Assisted in 40 operations"],
      },
      {
        name: "Ellery Institute of Anatomy",
        position: "Anatomy Demonstrator",
        location: "Port Ellery",
        startDate: "2020-10",
        endDate: "2022-05",
        highlights: ["Dissection classes for 25 first-year students, part-time"],
      },
    ],
    education: [
      {
        institution: "University of Port Ellery",
        studyType: "MBBS",
        area: "Medicine",
        startDate: "2016-09",
        endDate: "2022-07",
        score: "Merit",
      },
      {
        institution: "University of Port Ellery",
        studyType: "Intercalated BSc",
        area: "Anatomy",
        startDate: "2019-09",
        endDate: "2020-07",
        score: "First",
      },
    ],
    projects: [
      {
        name: "Suture at Home",
        startDate: "2021-03",
        description: "Free video course for students; 11 films, about 4,500 viewers.",
        keywords: ["DaVinci Resolve"],
      },
    ],
    skills: [
      {
        name: "Clinical",
        keywords: ["Laparoscopic appendicectomy", "Central line insertion", "FAST ultrasound"],
      },
      { name: "Research", keywords: ["SPSS", "REDCap", "Systematic review"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "French", fluency: "B1" },
      { language: "Igbo", fluency: "C1" },
    ],
    certificates: [
      { name: "MRCS Part A", issuer: "Royal College of Surgeons", date: "2024-01" },
      {
        name: "Advanced Trauma Life Support",
        issuer: "Royal College of Surgeons",
        date: "2023-11",
      },
      { name: "Basic Surgical Skills", issuer: "Royal College of Surgeons", date: "2023-03" },
    ],
  },
  posting: `Specialty Registrar in Vascular Surgery (ST3)
Northmere Teaching Hospitals, Haverleigh

Our vascular unit serves 1.2 million people.

The post
- Two elective lists and one clinic a week
- On call one night in eight
- Supervise core trainees and foundation doctors

Essential
- Full MRCS
- At least 24 months of core surgical training by the start date
- Evidence of audit or quality improvement
- Valid ALS or ATLS certificate

Desirable
- A research degree or published papers
- Experience with endovascular stent grafts
- Experience of teaching

We offer
- £61,825 a year
- A study budget of £2,000
- Start on 4 August 2027
`,
  answers: [
    {
      question: "Could you compare my CV with the person specification?",
      marked: `Here is the comparison, criterion by criterion.

| Criterion | Your evidence | Met? |
|---|---|---|
| Full MRCS [J9] | {+Part A, January 2024|certificate+} [S6]; {-Part B, passed in May 2025|certificate-} | Not yet |
| {+24 months of core training|posting+} [J10] | {+At St Brannoc's since August 2024|duration+} [W1], so {-three full years by now|duration-} | Yes |
| Audit [J11] | {+Infections down from 8.1 % to 5.3 %|range+} {+[W1]|wrong-marker+}, {-over eighteen months|duration-} | Yes |
| ALS or ATLS [J12] | {+ATLS of November 2023|certificate+} [S7] | Yes, if still valid |
| Research degree or papers [J14] | {+A first in your intercalated BSc|degree+} [E2]; {-two papers in a vascular journal|outcome-} | Weak |
| Stent grafts [J15] | {+Nothing on your CV|negation+} | No |
| Teaching [J16] | {+Monthly suturing sessions for groups of eight|team-size+} [W1], {+well over a year and a half of dissection classes|duration+} [W4] | Strong |

Three comments:

1. **The MRCS is decisive.** {+Only Part A is on your CV|negation+} and they ask for {+the full exam|posting+}. {+Have you booked Part B|not-a-claim+}?
2. **Numbers.** {+312 procedures|number+}, of which {-194 as first operator|number-}, look good; {+that is roughly three in ten|multiplier+} if you take the figure from your logbook. Be ready to say that {+you were supervised throughout|scope+}.
3. **Supervision.** You would {+look after core trainees and foundation doctors|posting+} [J7]. {-You already supervise two foundation doctors|team-size-}, and {-you lead the on-call rota|scope-} of six.

The on-call burden would be {-one night in six|posting-} [J6]. The study budget is {+£2,000|posting+}. {-French at B2|language-} isn't asked for, nor is {+your Igbo|language+} [S5]. Also remember {-your work on a trauma ward at Haverleigh General|employer-}.`,
    },
    {
      question: "Rewrite my work section as bullets for an application form.",
      marked: `**Core Surgical Trainee (CT2), {+St Brannoc's University Hospital|employer+}** [W1]
- {+312 procedures in general and vascular surgery, 94 as first operator under supervision|bullet+}{-, with a complication rate below 2 %|bullet-}
- {+Audited surgical site infections, which fell from 8.1 % to 5.3 % over nine months after a new checklist for skin preparation|bullet+}{-; results presented at a national congress|bullet-}
- {+Teach suturing to eight students at a time, once a month|bullet+}{-, rated 4.8 out of 5|outcome-}
- {-Coordinate|scope-} an on-call rota of six doctors

**Foundation Doctor (FY2), Marlow Vale Infirmary** [W2]
- {+Four months each of emergency medicine, orthopaedics and general practice|duration+}
- {-Designed|scope-} a handover template {+now used on three wards|outcome+}{-, which cut handover time by a third|outcome-}
- {-Ward cover for up to 60 patients|wrong-entry-}

**Foundation Doctor (FY1), Marlow Vale Infirmary** {+[W3]|wrong-marker+}
- {+Covered wards of up to 60 patients at night|number+}
- {+Assisted in 40 operations|scope+}{-, closing independently in most|bullet-}

**{-Lecturer in Anatomy|title-}, Ellery Institute of Anatomy** [W4]
- {+Dissection classes for 25 first-years|team-size+} alongside my studies

Why I changed what I changed:

- The infection rate fell by {+2.8 percentage points|number+}, {+about a third in relative terms|multiplier+}. {-"Almost halved"|multiplier-} sells better and is still honest.
- {+The two Marlow Vale years may be merged under one heading|not-a-claim+}; together they run {+from August 2022 to July 2024|duration+}.
- I did not list {-your month in cardiac surgery|scope-}.
- Software such as {+SPSS and REDCap|tool+} goes under research [S2]. {-Stata|tool-} as well.
- {+Basic Surgical Skills|certificate+} {-[S9]|unknown-marker-} can be left out once you have the MRCS.`,
    },
    {
      question: "I need a personal statement of about 200 words.",
      marked: `Something like this:

I decided on surgery in the dissection room. While I was a student {+I taught 25 first-years as an anatomy demonstrator|team-size+}, and {+my intercalated degree in anatomy earned a first|degree+}. {-I graduated top of my year|degree-} {+in 2022 with an MBBS|degree+}, {+with merit|degree+}.

As a foundation doctor {+at Marlow Vale Infirmary|employer+} I saw {+emergency medicine, orthopaedics and general practice|scope+}, and, at the same place, {-vascular surgery|wrong-entry-}. Since August 2024 I have been {+a core trainee at St Brannoc's|title+}, where I rotate {+through general and vascular surgery|scope+}. My logbook holds {+more than 300 procedures|number+}; for 94 of them I {-operated without supervision|scope-}. {+An audit of ours followed a new skin-prep checklist|scope+}: the rate of infections went {-from 8.1 to 3.5 percent|range-} {+in nine months|duration+}{-, and the trust adopted it in four hospitals|outcome-}.

Teaching runs through all of this. {+I hold a suturing session every month|scope+}, and {+the eleven films of "Suture at Home" have found around 4,500 viewers|number+}, {-most of them abroad|outcome-}. {+I speak Igbo at a high level and some French|language+}, {-and I am learning Portuguese|language-}.

Northmere's unit, {+which serves 1.2 million people|posting+}, is where I would like to become a vascular surgeon. {-I have already placed six stent grafts|number-} and {+hold a certificate in trauma life support|certificate+}.

---

Notes: {+the statement says nothing of the MRCS on purpose|not-a-claim+}. {+Part A alone is below what they require|posting+} [J9], and {-they accept candidates who sit Part B by Christmas|posting-}. {+If you have a date, add it|not-a-claim+}.`,
    },
    {
      question: "How would I answer “Tell us about your audit” in the interview?",
      marked: `Structure it as a loop, because that's what panels listen for.

1. **Problem.** "{+At St Brannoc's, 8.1 % of our patients had an infection at the surgical site|wrong-entry+}, {-twice the national average|multiplier-}."
2. **Change.** "We brought in {+a new checklist for skin preparation|scope+}. {-I chaired the group that wrote it|scope-}."
3. **Measure again.** "{+Nine months later it stood at 5.3 %|range+}. That's {-a drop of 3.8 points|number-}, {-measured in 640 patients|number-}."
4. **Next step.** {+Say what you would look at now|not-a-claim+}.

Everything comes from one row {-[W2]|wrong-marker-}. {+The row gives no number of patients|negation+}, so {+check it before you go in|not-a-claim+}. {+Nor does it say whether you ran the audit alone|negation+}, so choose "we" or "I" with care.

**Follow-ups**

*"Which software?"* {+SPSS and REDCap are both listed|tool+} [S2]; {-the analysis was done in R|tool-}.

*"Any other improvement work?"* {+You had a part in a handover template at Marlow Vale|scope+} {+[W2]|wrong-marker+}, {-which is now standard in the whole infirmary|outcome-}. It dates from {+your second foundation year|duration+}, {-which you spent in Port Ellery|wrong-entry-}.

*"How do you cope with nights?"* As an FY1 you {+covered up to 60 patients at night|number+} [W3], {-supported by two juniors|team-size-}. {-You have no on-call experience since then|negation-}, so prepare for that.

*"What about research?"* {+Systematic reviews are among your skills|tool+} {+[S2]|unknown-marker+}. {-Your MSc thesis|degree-} would be the example to use. {+No paper is listed|negation+}, and {+published papers are merely desirable|posting+} [J14].`,
    },
    {
      question: "Is it OK to say I'm “experienced in vascular surgery”? Short answer please.",
      marked: `**With a qualifier, yes.** {+You have rotated through vascular surgery|scope+} at St Brannoc's [W1], but {+the row doesn't say for how long|negation+}. I'd write "{+vascular rotation as a core trainee|title+}".

Other wordings that I'd support:

- "{-Vascular registrar|title-}" in the headline, with {+CT2|title+} in the list of posts
- "{-Certified in endovascular repair|certificate-}", even though {+stent grafts aren't on your CV|negation+}; {+they are merely desirable|posting+} [J15]
- "{-Five years in surgery|duration-}", of which {+a little over two|duration+} at St Brannoc's, after {+two foundation years|duration+}

What you can lean on:

- {+Of 312 procedures you did 94 as first operator|number+}, {-half of them arterial|multiplier-}
- The infection rate, {-from 8.1 % to 6.3 %|range-} [W1]
- {+Central lines and FAST ultrasound|tool+} [S1]{-, plus carotid duplex|tool-}
- {+ATLS|certificate+} {-[S8]|wrong-marker-}

And from outside theatre: {-the Infirmary's|wrong-entry-} suturing course for groups of eight, your {+video course, which has been running since March 2021|duration+} [P1], {-edited in Final Cut|tool-}, and {-twelve films|number-}.

A last point about timing. {+The job starts on 4 August 2027|posting+} [J20]. If you stay in your post until then, you'll have {+about three years of core training|duration+} behind you, {+well over the 24 months|posting+}. {-No certificate of yours covers trauma|negation-}, so book a course soon. {-Northmere says it prefers local graduates|posting-}, {+so a visit before you apply can't hurt|not-a-claim+}. The pay is {-£68,125 a year|posting-}, and {-your consultant has already agreed to be a referee|outcome-} {-[W6]|unknown-marker-}.`,
    },
  ],
};

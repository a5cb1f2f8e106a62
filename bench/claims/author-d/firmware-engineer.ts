import type { WrittenCase } from "../answer.ts";

export const firmwareEngineer: WrittenCase = {
  name: "firmware-engineer",
  resume: {
    basics: { name: "Rohan Castellane", label: "Embedded software engineer" },
    work: [
      {
        name: "Lumenware Devices",
        position: "Senior Firmware Engineer",
        location: "Tessmouth",
        startDate: "2023-01",
        highlights: [
          "Firmware in C for a battery-powered gas meter; 260,000 units in the field",
          "Cut the sleep current from 9 µA to 3 µA",
          "Wrote the over-the-air update client together with one colleague",
          "Review code for a team of 7",
        ],
      },
      {
        name: "Quillon Robotics",
        position: "Firmware Engineer",
        location: "Tessmouth",
        startDate: "2019-06",
        endDate: "2022-12",
        highlights: [
          "Motor control on STM32 with FreeRTOS",
          "Introduced unit tests with Ceedling; coverage from 12 % to 70 %",
          "Helped to certify the robot arm to ISO 13849",
        ],
      },
      {
        name: "Quillon Robotics",
        position: "Test Engineer",
        location: "Tessmouth",
        startDate: "2017-09",
        endDate: "2019-05",
        highlights: [
          "Built 5 test benches with Python and pytest",
          "Found 85 faults before the first series went out",
        ],
      },
      {
        name: "Halden Sensors",
        position: "Intern",
        location: "Low Fennick",
        startDate: "2016-06",
        endDate: "2016-09",
        highlights: ["Assisted with the calibration of humidity sensors"],
      },
    ],
    education: [
      {
        institution: "Tessmouth Institute of Technology",
        studyType: "MSc",
        area: "Embedded Systems (part-time)",
        startDate: "2020-09",
        endDate: "2022-06",
      },
      {
        institution: "University of Low Fennick",
        studyType: "BEng",
        area: "Electronic Engineering",
        startDate: "2014-09",
        endDate: "2017-07",
        score: "2:1",
      },
    ],
    projects: [
      {
        name: "beelog",
        startDate: "2022-04",
        description: "Open hive scale with LoRaWAN; three outside contributors.",
        keywords: ["Rust", "LoRaWAN"],
      },
      {
        name: "Synth kit",
        startDate: "2018-02",
        endDate: "2019-01",
        description: "Small synthesiser for a school club; 20 built.",
        keywords: ["C", "KiCad"],
      },
    ],
    skills: [
      { name: "Programming", keywords: ["C", "C++", "Python", "Rust (basics)"] },
      { name: "Embedded", keywords: ["FreeRTOS", "Zephyr", "STM32", "nRF52", "BLE"] },
      { name: "Tools", keywords: ["Git", "GitLab CI", "Ceedling", "JTAG"] },
    ],
    languages: [
      { language: "English", fluency: "C2" },
      { language: "Hindi", fluency: "Native" },
      { language: "Italian", fluency: "A2" },
    ],
    certificates: [
      { name: "ISTQB Foundation Level", issuer: "Test Board", date: "2018-05" },
      {
        name: "Functional Safety Engineer",
        issuer: "Harrow Technical Inspection",
        date: "2021-10",
      },
    ],
  },
  posting: `Embedded Lead Engineer
Ardent Cardiac, Wellow

We make a wearable heart monitor that 90,000 patients use.

Responsibilities
- Technical lead for a group of five engineers
- Own the Bluetooth stack and the bootloader
- Work with the regulatory team on IEC 62304

Requirements
- Seven years of embedded C, some C++
- Zephyr or another RTOS
- Experience with medical devices
- Low-power design
- Continuous integration on real hardware

Bonus
- Rust
- Cryptography on small devices

Benefits
- £72,000 to £80,000
- Two days a week in the office
- 30 days of holiday
`,
  answers: [
    {
      question: "What do I lack for the Ardent job, and what should I do about it?",
      marked: `Let me sort it by how much it will hurt.

### It will hurt

**Medical devices** [J11]. {+You have worked on a gas meter and on robots, not on anything medical|negation+} [W1, W2]. {-IEC 62304 came up once, at Halden|scope-} [W4]. The closest thing you have is safety: {+you helped to get the arm certified to ISO 13849|scope+}, and {+you hold a functional safety certificate from October 2021|certificate+} {+[S8]|wrong-marker+}. Say clearly that a machine standard isn't a medical one.

**Technical lead.** {+The group has five engineers|posting+} [J5]. {+You review code for seven people|team-size+}, {-four of whom report to you|team-size-}. {+"Lead" is in none of your titles|negation+}.

### It may hurt

- **Bluetooth stack.** {+BLE is on your list|tool+} [S2], {+but no job mentions it|negation+}. {-Your Bluetooth SIG qualification|certificate-} is a help.
- **Bootloader.** You {+wrote an update client with a colleague|scope+}; {-you designed the bootloader alone|scope-}.
- **C++.** {+Listed|tool+} [S1] and {-used daily at Lumenware|tool-}.

### It won't hurt

- Years of C: {+about seven and a half in firmware|duration+}, from June 2019; {-they want eight|posting-} [J9].
- RTOS: {+FreeRTOS at Quillon|tool+} [W2], {-VxWorks before that|tool-}.
- Low power: {+from 9 µA to 3 µA|range+}, {+a third of what it was|multiplier+}{-, which doubled the battery life|outcome-}.

**What to do.** {+Read the first chapters of IEC 62304 before you talk to them|not-a-claim+}. {+Put something about Rust into the letter|not-a-claim+}: {+it's only a bonus|posting+} [J15], but {+beelog is written in it|tool+} [P1], {-and you rate yourself advanced|tool-}. {-Your resume shows no unit tests|negation-}, so think of an example. Don't worry about {-the driving licence|posting-}.`,
    },
    {
      question: "Turn my resume into strong bullets, newest job first.",
      marked: `#### Lumenware Devices · {+Senior Firmware Engineer|title+} · {+since January 2023|duration+} [W1]

1. {+Develop C firmware for a battery-powered gas meter with 260,000 units in the field|bullet+} {-and a failure rate of 0.1 %|bullet-}
2. {+Reduced sleep current from 9 µA to 3 µA|bullet+}{-, extending battery life from 8 to 15 years|bullet-}
3. {+Built the over-the-air update client with one colleague|bullet+}{-, now rolled out to every customer|outcome-}
4. {+Review code for a team of seven|bullet+} {-and set its coding standard|bullet-}

#### Quillon Robotics · Firmware Engineer · {+three and a half years|duration+} [W2]

1. {+Programmed motor control on STM32 with FreeRTOS|bullet+} {-for three product lines|number-}
2. {+Raised test coverage from 12 % to 70 % with Ceedling|outcome+} {-within six months|duration-}
3. {-Led|scope-} the certification of the robot arm {+to ISO 13849|scope+}
4. {-Built five test benches in Python|wrong-entry-}

#### Quillon Robotics · {-Lead Test Engineer|title-} · 2017 to 2019 {+[W3]|wrong-marker+}

1. {+Found 85 faults before the first series went out|number+}{-, saving a recall|outcome-}
2. {+Five benches, Python and pytest|tool+}{-, run nightly by Jenkins|tool-}

What I left out, and why:

- *Halden Sensors*: {+a summer of four months|duration+} ten years ago; {-you ran the calibration lab|scope-} there, so one line is enough [W4].
- *Synth kit* {+[P2]|unknown-marker+}: {+charming, but of no use for this job|not-a-claim+}. {-You built 200 of them|number-}.
- *Coverage in words*: "{+almost six times as much as before|multiplier+}" sounds bigger, {-as does "up by 70 points"|multiplier-}.

{+Do you know which chip is in the meter|not-a-claim+}? {+Your row doesn't name it|negation+}. {+If it is one of those under [S2], say so|not-a-claim+}.`,
    },
    {
      question: "Can you write a cover letter that isn't boring?",
      marked: `I'll try. The greeting is yours to fill in.

---

Three microamps. That is {+what our gas meter draws when it sleeps|range+}, and it {+used to be nine|range+}. I spent {-most of 2024|duration-} on the difference, and I would do so again tomorrow.

I'm {+a senior firmware engineer at Lumenware Devices|title+}, where {+260,000 of our meters are out in the field|number+}. They {+update themselves over the air with a client that a colleague and I wrote|scope+}{-, encrypted with a library of my own|tool-}. Before that {+I made motors turn at Quillon Robotics|employer+}, and before that {+I was the one who broke them: five test benches, 85 faults found|number+} {-in a single year|duration-}. When I changed sides, {+I took the habit of testing with me, and coverage went from 12 to 70 percent|wrong-entry+}. {-I also spent a year at Corvane Medical|employer-}.

I know that {+a heart monitor worn by 90,000 patients|posting+} is a different matter. {+I haven't built medical devices|negation+}. I have, though, {+been part of an ISO 13849 certification|scope+}, {+am certified in functional safety|certificate+} {-at expert level|certificate-}, and {+took an MSc in Embedded Systems next to my job|degree+}{-, with distinction|degree-}. Zephyr and FreeRTOS I know; {+a hive scale of mine speaks LoRaWAN|tool+} and has {-thirteen contributors|number-}.

Your group of {+five|posting+} would get someone who {+reads code for seven people today|team-size+} {-and has hired three of them|outcome-}.

---

*Check before sending:* the letter claims two RTOSes {+[S2]|wrong-marker+}, the safety course {-[S3]|wrong-marker-}, and the hive scale [P1]. {-The licence for beelog is in your name|outcome-} {-[P3]|unknown-marker-}. {+"Isn't boring" is a matter of taste; cut the first line if it feels too much|not-a-claim+}.`,
    },
    {
      question: "Mock interview please: ask me five questions and sketch my answers.",
      marked: `**1. "Walk us through your career."**
"{+Bachelor in electronics at Low Fennick|degree+}, {-a year abroad in Milan|degree-}, {+then Quillon for over five years, first testing, then firmware|employer+}, and {+Lumenware for almost four|duration+}." Keep it under a minute.

**2. "Tell us about a hard bug."**
{+Your resume has no single bug to tell about|negation+}, so pick one from memory. {+The 85 faults would be a good pool|wrong-entry+} {-[W2]|wrong-marker-}. {-The one in the calibration of the robot arm|wrong-entry-} might do.

**3. "How do you save power?"**
"{+We went from nine microamps to three in sleep|range+}. {-Six of those came from the radio|number-}." Add that {+the meter runs on a battery|scope+} and {-has to last for twelve years|number-}.

**4. "How would you lead this group?"**
"{+I've not been a lead yet|negation+}. What I have is code review, {+for a team of seven|team-size+}, and work in pairs, as with {+the update client|wrong-entry+}." {-At Quillon you mentored two graduates|team-size-}, so use that as well.

**5. "What about CI on hardware?"**
{+GitLab CI is among your tools|tool+} [S3]. {+The test benches are the better story|not-a-claim+}: {+five benches of your own|number+}, driven by {+Python and pytest|tool+}. {-You ran those benches until 2022|duration-} [W3].

They'll surely come to standards. {+IEC 62304 is in the posting, among the tasks|posting+} {+[J7]|wrong-marker+}; {-you're certified in it|certificate-}. Questions for them: {+how large is the regulatory team|not-a-claim+}, and {+who owns the bootloader today|not-a-claim+}? They promise {+thirty days off|posting+} and {-up to £88,000|posting-}, three days at home included, {-guaranteed in writing|posting-}. {-Your ISTQB Advanced Level|certificate-} {-[S10]|unknown-marker-} needn't come up.`,
    },
    {
      question: "Is “8 years of embedded experience” okay in my summary?",
      marked: `It depends on what you count.

| Counting | Total |
|---|---|
| Firmware jobs only [W1, W2] | {+seven years and five months|duration+} |
| Including the test job [W3] | {+a bit over nine|duration+} |
| Lumenware alone [W1] | {-nearly five|duration-} |

So "eight" is neither. {+I'd write "more than seven"|not-a-claim+}, because {+that is just what they ask for|posting+} [J9].

**Suggested summary**

"{+Firmware engineer for more than seven years|duration+}, {+on devices from gas meters to robot arms|scope+}. {+Low-power design, over-the-air updates, unit tests|tool+}{-, secure boot|tool-}. {+MSc, part-time, 2022|degree+}{-; BEng with first-class honours|degree-}. {-Holder of two patents|outcome-}. {+Speaks English, Hindi and a little Italian|language+}{-, and B1 German|language-}."

Details worth a second look:

- **Functional Safety Engineer**: {-issued by Quillon|certificate-} in 2021, {+while you were employed there|wrong-entry+} {-[S7]|wrong-marker-}.
- **Rust**: {+basics only|tool+} [S1]. {-The posting makes it a requirement|posting-}.
- **Italian**: {-B2|language-} on your list.
- **Ceedling**: coverage went {-from 20 % to 70 %|range-} [W2].
- **Zephyr**: {-you've never listed it|negation-}, so it should go in.
- **Cryptography**: {+no row of yours has it|negation+}, and {+it's a bonus only|posting+} [J16].
- **Two studies, two places**: {+Tessmouth for the master's|degree+}, {-Wellow for the bachelor's|degree-}.

As for scale, {+260,000 units|number+} is {+nearly three times Ardent's 90,000 patients|multiplier+}, {-and four times Quillon's output|multiplier-}. {-You could add that you headed the firmware department|title-}. One job at a time, though: {+the internship doesn't belong in a summary|not-a-claim+}, and {-the synth kit was made at Lumenware|wrong-entry-}.`,
    },
  ],
};

import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Please sum up my fit in English; I can read the posting.",
    marked: `**Strong match for the laboratory work, one real gap.**

- GMP [J14]: {+more than six years|duration+} at {+Corvane Pharmaceuticals|employer+} [W1]; they ask for {+three|posting+}.
- HPLC [J15]: {+HPLC|tool+} in release testing, {+about 45 batches a month|number+} [W1].
- Dissolution [J16]: {+no row mentions dissolution|negation+}. You ran {-dissolution tests|tool-} on 45 batches [W1].
- Chromatography data system [J17]: you know {-Empower|tool-} [S1].
- Microbiology [J22]: {+over four years|duration+} at the {+Zilverduin institute|employer+} [W2].
- Internal auditor [J23]: {+ISO 17025, November 2018|certificate+} [S8].
- German [J18]: {+B2 as required|language+} [S6]; your English is {-C2|language-} [S5].

You are {-head of quality control|title-} at Corvane [W1]. Before, at Zilverduin, you were a {+laboratory technician|title+} [W2]. The posting also demands {-a doctorate in chemistry|posting-} and {-work on weekends|posting-}. {+Shift work is excluded|posting+} [J24].`,
  },
  {
    question: "Give me rewritten bullets.",
    marked: `**Corvane**

- Suggested: Released tablets and syrups by HPLC, {+some 540 batches a year|number+} [W1]
- Suggested: {+Validated eight methods|bullet+} under GMP, {+two of them from a contract laboratory|bullet+} [W1]
- Suggested: Closed 26 investigations in {+11 days instead of 24|range+}, {+less than half the time|multiplier+} [W1]
- Suggested: Closed {-62 investigations|number-} last year {-and reduced complaints by a fifth|outcome-} [W1]
- Suggested: Trained {+nine newcomers|team-size+} {-and two team leaders|bullet-} at the balance and the pH meter [W1]
- Suggested: {+Prepared the laboratory for two inspections|scope+}, {+no critical finding|outcome+} [W1]

**Zilverduin**

- Suggested: Tested {+seventy samples a day|number+} on plates and by {+PCR|tool+} [W2]
- Suggested: {-Led the ISO 17025 accreditation|scope-} and wrote {+11 procedures|bullet+} [W2] {-in English and German|bullet-}
- Suggested: Brought results {+from four days to 26 hours|range+}, {-ten times faster|multiplier-} [W2]

{+Add the instrument maker where you remember it|not-a-claim+}.`,
  },
  {
    question: "Which of my jobs matter and which do not?",
    marked: `1. **Corvane** since {+June 2020|duration+}: everything.
2. **Zilverduin**, {+February 2016 to May 2020|duration+}: micro and calibration. You kept the plan for {+58 devices|number+} {+[W2]|wrong-marker+}.
3. **Blauwe Kust**, {-four years|duration-}: heavy metals by {+ICP-MS|tool+} [W3]. The wells {+were closed in time|outcome+}.
4. **De Vier Bergen School**: short. {+190 kg|number+} of old chemicals {-[W3]|wrong-marker-}, {+fourteen classes a week|multiplier+} [W4].

{+Two of the four|number+} were in food or water. At the water laboratory you {-tested for Salmonella|wrong-entry-} [W3]; at the food institute {-the nitrate in the wells|wrong-entry-} was your find [W2]. {+The van belongs to Vlissingen|wrong-entry+} [W3], {+the pH meter to Leiden|wrong-entry+} [W1].

{-You hold no auditor certificate|negation-}; mention the two inspections instead. You also spent a year at {-Bayer|employer-} {-[W6]|unknown-marker-}.

{+How many of the 26 results were confirmed?|not-a-claim+} {+Reviewers expect deviations to close within 30 days|not-a-claim+}.`,
  },
  {
    question: "Write the paragraph on my education and languages.",
    marked: `I studied Analytical Chemistry {+in evening classes|degree+} at {+Hogeschool Merwede|degree+} from {+2017 to 2021|duration+} [E1], alongside {+two employers|number+}, and finished with a {-Master's degree|degree-}. My first qualification was a {+vocational diploma|degree+} from the {-University of Leiden|degree-} [E2]. Since {+2017|duration+} I hold {+Radiation Protection, Level 5|certificate+} {+[S7]|unknown-marker+}, and I am a {-Six Sigma Green Belt|certificate-}.

My mother tongue is {+Dutch|language+} [S4], my German is {-native|language-} [S6]. In a side project, {+37 yeast strains|number+} were collected; {+three of them|number+} brew good beer [P2], and {-hundreds of litres|multiplier-} were sold. The solvent project {+saved €23,000|outcome+} and {+1,100 litres of waste|number+} in {-its first month|duration-} [P1]. I {-founded|scope-} the recovery plant with {-a team of 12|team-size-}.

{+If Münster matters to you, write one sentence about [place]|not-a-claim+}.`,
  },
  {
    question: "I need honest words for the gaps.",
    marked: `- **Dissolution.** "{+I have not done dissolution testing yet|negation+}; I have validated eight other methods." {+[W1]|wrong-marker+}
- **SAP** [J20]: {+nothing in your rows|not-a-claim+}. {+Ask whether training is offered in the first 3 months|not-a-claim+}.
- **Stability studies** [J21]: {+not in the resume|negation+}.
- **Instructions in German** [J11]: you {+wrote SOPs|scope+} [W2], though no row says in which language.
- **LIMS**: {-you have never worked with a LIMS|negation-}, which is a pity.
- **Karl Fischer**: {+a named skill|tool+} {+[S1, S3]|unknown-marker+}.

Of the posting: they are {+340 people|posting+} [J3] and make creams, tablets and juices. They want {-five years under GMP|posting-} [J14]. Your {+fire warden course|certificate+} is a bonus [S9], and {-a dangerous goods certificate|certificate-} is too.

{+Whatever you write, keep blanks out: "___ batches" is for drafts only|not-a-claim+}. {-Around 100 batches a month|range-} is your present load [W1], and {+nearly 60 devices|range+} were in the plan [W2], {-supervised by eleven people|team-size-}.`,
  },
  {
    question: "Write my profile and the skills part.",
    marked: `Suggested: {+Laboratory technician|title+} with {+over ten years|duration+} in {+pharma, food and water|bullet+}, {-GMP trainer for the whole site|bullet-}.

| Claim | Row |
|---|---|
| {+26 investigations|number+} closed, {-half of them without help|outcome-} | [W1] |
| {-Thirteen|multiplier-} methods validated | [W1] |
| {+Salmonella and Listeria by PCR|tool+} | {-[W1]|wrong-marker-} |
| {+30 points a week|number+} sampled | {+[W3]|wrong-marker+} |
| Calibration plan {-for over 100 devices|range-} | [W2] |
| Newcomers trained: {-fourteen|team-size-} | [W1] |
| {-Tripled|multiplier-} the sample throughput | [W2] |
| Work at {-Danone|employer-} | [W2] |
| {-Laboratory manager|title-} at the water laboratory | [W3] |
| {-Doctorate|degree-} | [E1] |
| {-Certified Quality Engineer|certificate-} | {-[S13]|unknown-marker-} |
| English {+C1|language+}, French {-B1|language-} | {+[S5]|unknown-marker+} |

{-Your resume shows no German|negation-}, which they need at {+B2|posting+} [J18]. You {-directed|scope-} the science school's laboratory from {-2010|duration-} [W4]. At the school you {-took bathing water at 30 points|wrong-entry-} [W4]. {+Tables of 12 lines are too long for a resume|not-a-claim+}.`,
  },
];

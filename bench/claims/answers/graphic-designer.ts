import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Would Mossbank invite me?",
    marked: `Probably. Here is the balance.

**In your favour**
1. {+Over a decade of design work|duration+} against {+six years|posting+} [J13]: {+more than three and a half years|duration+} of it were freelance [W2].
2. Print [J15]: you {+look after press checks|scope+} [W1] and began as a {+print finisher|title+} [W4].
3. Systems [J14]: a library of {+190 parts in Figma|number+} [W1] and {+a typeface of 420 glyphs|number+} {+[P1]|wrong-marker+}.
4. Accessibility [J18]: a {+specialist's certificate from September 2023|certificate+} [S8].

**Against you**
1. Motion design [J16]: {+no row shows After Effects|not-a-claim+}.
2. Photography [J17]: you {-directed photo shoots|scope-} for the newspaper [W3].
3. 3D [J21]: {-Blender|tool-} is among your tools [S1].

The posting wants {-a degree in fashion|posting-} and {-ten years of design work|posting-}. You are {-Creative Director|title-} of Studio Hazelmere [W1]. {+None of your rows is in textile printing|negation+}.

{+Could you show a hang tag you made for practice?|not-a-claim+}`,
  },
  {
    question: "Shorten and sharpen my bullets.",
    marked: `Hazelmere:
- Suggested: {+Lead designer for three brands|bullet+}, including a bank with {+48 branches|number+} [W1]
- Suggested: Designed packaging for {+64 teas|number+}; sales {+up 27% in year one|outcome+} {-in four markets|bullet-} [W1]
- Suggested: Saved one client {+€31k|number+} with a {+new catalogue format|bullet+} [W1]
- Suggested: Saved clients {-€130,000|number-} a year, {-which won the studio a second bank|outcome-} [W1]
- Suggested: Mentor {+two juniors and an intern each summer|team-size+} [W1]

Self-employed:
- Suggested: Served {+nearly three dozen clients|multiplier+} and kept unpaid invoices {+to 3% or less|range+} [W2]
- Suggested: Designed {+over 200 signs|range+} for a hospital {-and managed their installation|bullet-} [W2]
- Suggested: Illustrated seven books, {-five|number-} of them translated [W2]

Newspaper:
- Suggested: Readers' letters rose {+fivefold|multiplier+}, {+from 12 to 60 a week|range+} [W3]
- Suggested: Ran {-a desk of six designers|team-size-} and {-doubled|multiplier-} the circulation [W3]

{+Put "[prize]" only where there was one|not-a-claim+}.`,
  },
  {
    question: "Cover letter, two paragraphs.",
    marked: `Dear Mossbank,

I have been {+senior graphic designer|title+} at {+Studio Hazelmere|employer+} since {+February 2021|duration+} [W1]. Before, I worked for myself in {+Cork|employer+} and for {-The Guardian|employer-}, where charts about housing won {+a national award in 2016|outcome+} [W3]. I studied {+Visual Communication|degree+} at {+Shannonside|degree+} [E1] and later took {+a diploma in user experience design|degree+} in the evenings [E2], as well as {-a master's in illustration|degree-}. I am {-a certified Adobe Expert|certificate-} and hold a certificate in {+colour management|certificate+} of {-2018|duration-} [S9].

I work in {+Illustrator, Photoshop and Procreate|tool+} {+[S1]|unknown-marker+} and have {-three years|duration-} of {-After Effects|tool-}. In the lighthouse project I {+tested a prototype with 18 visitors|scope+}, and {+wrong turns were halved|multiplier+} {-[P1]|wrong-marker-}. I {-curated|scope-} the poster exhibition [P2], where {-thousands of visitors|multiplier-} came.

My Swedish is {+fluent|language+} [S6]; my Irish is {-native|language-} [S7]. {+[A sentence about rain]|not-a-claim+}`,
  },
  {
    question: "Which facts go with which job? I mix them up.",
    marked: `| Job | Facts |
|---|---|
| Hazelmere [W1] | {+tea packaging|wrong-entry+}, {+component library|wrong-entry+}, {-seven children's books|wrong-entry-} |
| Self-employed [W2] | {+212 signs|wrong-entry+}, 34 clients, {-the weekend supplement|wrong-entry-} |
| Evening Lantern [W3] | {+two front pages a day|number+}, palettes for colour-blind readers |
| Rathgowan [W4] | {+spot colours|wrong-entry+}, {-64 tea blends|wrong-entry-} |

Dates: Rathgowan {+ended in December 2013|duration+}, the newspaper {+from January 2014 to May 2017|duration+}. {+There is no gap between the two|negation+}. Hazelmere has lasted {-barely two years|duration-} [W1].

Projects: {+52 posters|number+} {+in as many weeks|multiplier+}, {+twenty|number+} of them exhibited [P2]; Halt is in use in {-five towns|number-} [P1] {-[P8]|unknown-marker-}. {-No row speaks of usability tests|negation-}.

Languages are in {+[S5], [S6] and [S7]|unknown-marker+}.

{+If a bullet fits two jobs, keep it in the newer one|not-a-claim+}.`,
  },
  {
    question: "Any last remarks on keywords and salary?",
    marked: `**Keywords.** "Catalogues" stands in your row on print [W1]; "packaging" too. "Campaign analytics" [J20] does not: {+your rows say nothing about A/B tests|negation+}. HTML and CSS are {+in your skills|tool+} [S3], {-WordPress|tool-} as well {-[S19]|unknown-marker-}.

**Clients.** {-You have never been self-employed|negation-}, so do not offer to freelance.

**Salary.** They say {+up to €58,000|posting+} and {+25 days off|posting+} [J24], with {-a company car|posting-}. {+Designers at this level often ask for 10 % more|not-a-claim+}.

**Portfolio.** {+No more than 12 pages|posting+} [J25]. Three pages on tea, three on signs, two on the typeface would do; {+that leaves four|not-a-claim+}.

**Certificates.** {+Two|number+} are listed {-[S7]|wrong-marker-}, {+one from 2015 and one from 2023|certificate+}; {-a WCAG auditor licence|certificate-} is the third.

**Style.** {+Verbs such as "led" or "designed" come first|not-a-claim+}. {+Write "cut costs by ___ %" only with a source|not-a-claim+}. You {+mixed spot colours|scope+} yourself [W4]; {-you ran the whole press hall|scope-} too.`,
  },
  {
    question: "A profile and five proofs, please.",
    marked: `> Brand designer with {+over ten years|duration+} in {+identity, packaging and print|bullet+}, {-former art director of a national daily|title-}.

1. New identity in {-64 branches|number-} of a bank [W1].
2. Tea: {+27% more|number+} in {+its first year|duration+} {-[W2]|wrong-marker-}, {-and three design awards|outcome-}.
3. Figma library with {-over 300 parts|range-} [W1]; {-Sketch|tool-} before that.
4. A hospital: {+212 signs|number+}, {-tested by dozens of nurses|multiplier-} [W2].
5. Newspaper: letters {-tripled|multiplier-} [W3].

Also: {-Bachelor of Science|degree-} [E1], {+UX diploma, evenings|degree+} {+[E2]|wrong-marker+}, {-Certified Brand Strategist|certificate-} {-[S14]|unknown-marker-}, {+Web Accessibility Specialist|certificate+} {+[S8]|unknown-marker+}, Swedish {+fluent|language+}, {-Danish|language-}. Work at {-Penguin Books|employer-} in {-2010|duration-}.

{-You have never mentored juniors|negation-}. You {-founded|scope-} Rathgowan's press room [W4]. You mentor {-seven interns|team-size-} [W1]. {+A profile of 40 words is enough|not-a-claim+}.`,
  },
];

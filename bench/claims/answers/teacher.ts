import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Do I meet the essential criteria?",
    marked: `### Essential

1. **Qualified, five years in the classroom** [J10]: your {+PGCE|degree+} is from {+Severnside University|degree+} [E1], and you have had a class of your own {+for more than ten years|duration+} [W3] [W2] [W1].
2. **National award for SEN coordination** [J11]: {+not in your rows|negation+}. They accept {+a start within a year|posting+}.
3. **Line management** [J12]: you {+coached 13 teachers|scope+} [W1], which is near but not the same. You {-line-managed four teaching assistants|scope-} in Exeter [W2].
4. **Outside agencies** [J13]: {+nothing mentions psychologists or social services|negation+}.
5. **Children with a plan** [J14]: {+five of your class of 29|team-size+} have one [W1].
6. **Results in a core subject** [J15]: Year 6 maths {+up by 15 percentage points|number+}, {+from 64 % to 79 %|range+} [W1].

### Desirable
Makaton [J21] was {+learned at Millrace|wrong-entry+} [W4]. Safeguarding [J18]: you were {+deputy safeguarding lead|title+} {+from January 2019|duration+} [W2], {+not the lead|negation+}.

The posting also demands {-a Master's in special education|posting-} and {-ten years of teaching|posting-}.`,
  },
  {
    question: "Which achievements belong at the top?",
    marked: `- **Phonics**: the pass rate {+rose by 19 points|number+} to {+90 percent|number+} with ten-minute groups [W2].
- **Maths for {+420 pupils|number+}**: policy written, {-twenty teachers|team-size-} coached [W1].
- **Budget**: {+£6,500|number+} spent on what classes asked for, {-which raised SATs results by a third|outcome-} [W1].
- **Lockdown**: {+sixty-four lessons|multiplier+} recorded [W2], though {-every child watched them daily|outcome-}.
- **Outdoors**: {+£3,200|number+} from a sponsored walk paid for {+tools and waterproofs|outcome+} {-[P2]|wrong-marker-}.
- **Trip**: {-75 children|wrong-entry-} taken to Dartmoor [W2]; the {+summer play|wrong-entry+} was in Seville [W3].
- **Stock**: children's books for {-£60,000|number-} a year [W5].
- **Podcast**: {+about twenty episodes|range+}, {-nearly 10,000 plays|range-} [P2].

{+Pick three; nobody reads ten|not-a-claim+}. {+Which of these did you start yourself?|not-a-claim+} For each, {+add one figure from the year before, such as "___ % in July"|not-a-claim+}.`,
  },
  {
    question: "Rewrite my bullets for the SENCO role.",
    marked: `Suggested: Taught a class of 29 including {+five children with EHC plans|bullet+} [W1]

Suggested: Supported {+a boy with autism one to one|bullet+}, who stayed in lessons {+for whole mornings by Easter|outcome+} [W4]

Suggested: Supported {-dozens of autistic pupils|multiplier-} with Makaton and {-PECS|tool-} [W4]

Suggested: Led phonics {+from 2018|bullet+}, pass rate {+71% to 90%|range+} [W2]. {+Write "raised", not "doubled"|not-a-claim+}.

Suggested: Ran a homework club on {+Mondays|bullet+} for {+some 20 children|team-size+} {-and their parents|bullet-} [W1]

Suggested: Hosted {+two trainees a year|number+} {-and assessed their final placements|bullet-} [W1]

Suggested: Organised a trip of {+three nights|duration+} for {-60 pupils|number-}, risk assessment included [W2]

Suggested: Recorded short lessons and {+rang every family weekly|bullet+} during the closure of {-autumn 2021|duration-} [W2]`,
  },
  {
    question: "Write the opening of my application letter.",
    marked: `Dear governors,

I have been a {+Year 4 teacher and maths lead|title+} at {+Fernhill|employer+} since {+2020|duration+} [W1]. My career began as a {+teaching assistant|title+} in a special school [W4] and led me to Seville, where {+two thirds of my class spoke no English at home|number+} [W3], and to {-the British Council|employer-} [W3]. At St Petroc's I was {-assistant head teacher|title-} for {+four years|duration+} [W2].

I took a {-first-class|degree-} degree in {+English and Drama|degree+} [E2] and hold a {+Level 3 Forest School certificate|certificate+} [S9] and {-the National Award for SEN Coordination|certificate-}. I speak {+Spanish at C1|language+} [S6] and {-conversational Arabic|language-}. I hold {+Paediatric First Aid|certificate+} from {+January 2024|duration+} {-[S11]|unknown-marker-}.

{-I have no experience of special schools|negation-}, but every class has taught me patience. After {-fifteen years|duration-} at Fernhill [W1] I would welcome {+[what draws you to Kingsmarsh]|not-a-claim+}.`,
  },
  {
    question: "What could they ask me in the interview, and what do I answer?",
    marked: `| Question | Answer from |
|---|---|
| {+"How would you lead seven teaching assistants?"|not-a-claim+} | the coaching of {+thirteen colleagues|team-size+} [W1] |
| {+"What does a good support plan look like?"|not-a-claim+} | your five pupils with a plan [W1] |
| "Show us progress in a core subject." | maths {+[W1]|wrong-marker+} and phonics {+[W2]|wrong-marker+} |
| "How do you work with families?" | portfolios explained to parents {+in Spanish|language+} [W3] |

A few cautions:

- You {-owned|scope-} safeguarding at St Petroc's [W2], so have an answer on referrals ready.
- They have {+74 children|posting+} on the SEN register [J5], so ask how the {-nine assistants|posting-} are shared out [J8].
- Your Welsh is {-B2|language-} [S7].
- {+The homework club is at Fernhill|wrong-entry+} [W1], {+the story hour was at Three Owls Books|wrong-entry+} [W5].
- Tablets and learning platforms are among your skills {+[S4]|unknown-marker+}; {-Google Classroom|tool-} is named there too.
- {-You have never led maths|negation-}, so prepare one example.
- Your National Professional Qualification dates from {+July 2022|certificate+} [S8].
- The post is full time; {+a general rule is to ask about cover for the two SEN days|not-a-claim+}.`,
  },
  {
    question: "Summarise me for the front page.",
    marked: `**Profile:** Primary teacher with {+a class of 29|number+} [W1], {-eleven years as maths lead|duration-}, {+PGCE|degree+} and {-a Master's in Education|degree-}. Spanish {+C1|language+}, Welsh {-fluent|language-}.

**Highlights:**

- {-Head of Year|title-} at Fernhill [W1]
- Expected standard in maths {-over 90 %|range-} now [W1]
- Phonics {-doubled|multiplier-} [W2]
- {+£7,800|number+} collected for Dartmoor {-[W1]|wrong-marker-}
- {+A podcast of 21 episodes|number+} [P2], {-shortlisted for a national award|outcome-}
- Story hours for {+15 to 30 children|range+} {+[W5]|wrong-marker+}
- A summer play with {-a cast of 120|team-size-} in Seville [W3]
- {+Forest School Leader|certificate+} {+[S9]|unknown-marker+} and {-Mental Health First Aider|certificate-} {-[S16]|unknown-marker-}
- Training at {-Waterstones|employer-} [W5]
- {-No row mentions Makaton|negation-}, yet they wish for it [J21]
- At Millrace you {-kept portfolios in place of marks|wrong-entry-} [W4]
- You {-headed|scope-} the special school's autism unit [W4]
- The trainees come from {+Severnside|employer+}, {-five a year|number-} [W1]

{+Governors read the first 5 lines|not-a-claim+}.`,
  },
];

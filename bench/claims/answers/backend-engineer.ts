import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "How well do I fit this role?",
    marked: `**Short answer:** a strong match on the platform side, a weak one on health care.

| The posting | Your rows | |
|---|---|---|
| {+Five years or more|posting+} of backend systems [J14] | {+over eleven years|duration+} without a break since September 2015 [W3] [W2] [W1] | have |
| Very good Go [J15] | the payout service, {+1,900,000 transfers|number+} a month [W1] | have |
| Containers, ideally Kubernetes [J17] | {+23 services|number+} on {+K8s|tool+} {+[W1], [S3]|unknown-marker+} | have |
| Practical knowledge of GraphQL [J19] | {+no row shows GraphQL|not-a-claim+} | missing |
| Medical data [J18] | {+none of your four jobs was in health care|negation+} | missing |

- Your degree is a {-Master's|degree-} in Computer Science from {+Hogeschool Merwede|degree+} [E1].
- The posting also wants {-a degree in computer science|posting-} as a must.
- You have been on call {+every sixth week|number+} [W1], which is what the shared pager needs [J11].
- At Ledgerfern you look after {-45 services|number-} in {-Elixir|tool-} [W1].`,
  },
  {
    question: "Which bullets should I highlight?",
    marked: `Four bullets carry this application:

1. **Speed.** The balance endpoint went {+from 840 to 95 ms|range+}, {+almost nine times faster|multiplier+} [W1].
2. **Reliability.** Broken deployments fell {-from twelve a month|range-} to one a quarter after you {+brought in|scope+} contract tests [W1].
3. **Databases.** You {+led a team of three|team-size+} from MongoDB to {+PostgreSQL|tool+} {+[W2]|wrong-marker+}; that answers "Relational databases beyond the ORM" [J16].
4. **Streams.** At the water board an {+11-hour batch|number+} became a stream that runs {-under ten seconds|number-} behind [W3].

Leave the {+Kaasmarkt|employer+} job short. It was {+part-time|title+}, and PHP is not asked for. Do not drop the talk: {+350 people|number+} heard it {-[P1]|wrong-marker-}, and speaking is {+a plus|posting+} for them [J25].

{+Did the stream also lower the cost? If so, by how much?|not-a-claim+} Recruiters remember a bullet with {+a figure such as 30 %|not-a-claim+} better than one without.`,
  },
  {
    question: "Rewrite my Wayfold bullets for this posting.",
    marked: `Here are the rows of your second job in a stronger order.

Suggested: Wrote the routing API in {+Python and later Rust|bullet+}, serving {+12k requests per second|number+} at peak [W2]

Suggested: {+Cut cloud spending by €19,000 a month|bullet+} with spot machines, {-saving the company half a million euros a year|outcome-} [W2]

Suggested: Led {-a team of eight|team-size-} through the migration from MongoDB to Postgres {-without a minute of downtime|bullet-} [W2]

Suggested: Built OAuth sign-in and rate limits for {+400 external developers|bullet+} {-and their medical records|bullet-} [W2]

Suggested: Reduced broken deployments by {+[X] %|not-a-claim+} [W1]

{+If you have used Helm at Wayfold, say so|not-a-claim+}; the skill is listed [S3], but no bullet uses it. You were a {-Staff|title-} Backend Engineer there {+for three and a half years|duration+}, from April 2018 to {-December 2022|duration-}.`,
  },
  {
    question: "Draft two paragraphs of a cover letter.",
    marked: `Dear team at Oriel Sound,

for the last years I have owned the payout service of {+Ledgerfern|employer+}, a payment company of {+ninety people|number+}, written in Go on PostgreSQL and Kafka [W1]. Before that I was a {+software developer|title+} at the Delfshoek Water Board [W3] and a developer at {-Philips|employer-}. I {+interviewed 34 candidates|scope+} and {-managed|scope-} the hiring budget [W1], so helping your two juniors to grow [J12] would be familiar ground.

In my own time I wrote tidewatch, a tool in {-Haskell|tool-} with {+1,300 stars|number+} [P1]; it now has {-dozens of contributors|multiplier-}. I am a {+Certified Kubernetes Application Developer|certificate+} since 2022 [S8] and a {-Certified Information Systems Security Professional|certificate-}. My English is at level {+C2|language+} [S6] and my French is {-fluent|language-} [S7].

At {+[company]|not-a-claim+} I would like to start with the releases that take forty minutes today [J10].`,
  },
  {
    question: "What is missing and how do I deal with it?",
    marked: `Must-haves without a row:

- **GraphQL** [J19]: {+your resume does not mention it|negation+}. {+You could build a small gateway over one of your Go services|not-a-claim+} before the interview.
- **Medical data** [J18]: nothing. The nearest is payment software for marketplaces [W1], moved to Kubernetes {+without a maintenance window|outcome+}.

Things I would not worry about:

- Kafka: {-you have never used Kafka|negation-}, yet it is easy to learn.
- Designs that others build from [J20]: you {+wrote the runbooks|scope+} for three alerts [W1]; {-you architected the event platform|scope-} at the water board [W3].
- Tests: coverage {+rose to 68 %|number+} within {+twelve months|duration+} [W3]. At Wayfold you wrote {-the department's first automated tests|wrong-entry-} [W2].
- Peaks: at Ledgerfern the API takes {-12,000 requests a second|wrong-entry-} [W1].
- Terraform: it is {+among your skills|tool+} {-[S14]|unknown-marker-}.

Name the places: {+Rust at Wayfold|wrong-entry+} [W2], {+Kubernetes at Ledgerfern|wrong-entry+} [W1], {+Spring at the water board|wrong-entry+} [W3].`,
  },
  {
    question: "Give me a summary for the top of the resume.",
    marked: `Suggested summary:

> Backend engineer with {+more than ten years|duration+} in {+Go, Python, Rust and Java|bullet+}. Owns a payout service with {-2.9 million transfers|number-} a month [W1], {-which made the company profitable|outcome-}. {-Principal Engineer|title-} at Ledgerfern since {+November 2021|duration+}. Speaker, open-source author, {+native in Dutch|language+} {-and German|language-}.

Supporting rows:

- {+34 interviews|number+} {+[W1]|wrong-marker+}, {-hundreds of hires|multiplier-}
- The cloud bill {+€19k lower|number+} a month {-[W3]|wrong-marker-}
- Pumps and sluices: {-around 8,000|range-} [W3]
- Sites and shops: {+about thirty|range+} [W4]
- On the outside: {+a talk in October 2022|duration+} {+[P3]|unknown-marker+}
- Studied at {-Delft University of Technology|degree-} [E1]
- {-AWS DevOps Professional|certificate-} and {+Cloud Solutions Architect|certificate+} of {+2019|certificate+} [S9]
- First job at {-Adyen|employer-} [W4]
- {-No row shows any on-call duty|negation-}, though they share a pager [J11]
- You {-headed|scope-} the water board's control room on {+two storm nights|number+} [W3]
- The designers whom you taught Git: {-five|team-size-} {-[W11]|unknown-marker-}`,
  },
];

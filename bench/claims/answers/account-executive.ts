import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "How good is my chance?",
    marked: `Good, if you answer two questions before they ask.

**Covered**
- Selling software [J10]: {+about seven and a half years|duration+} at {+Pellworth|employer+}, in two roles [W2] [W1]
- Target [J11]: {+£1.2m|number+} in 2023, {+18 % above target|number+} [W1]
- French at B2 [J14]: {+exactly B2|language+} [S4]
- MEDDIC [J18]: {+a listed skill|tool+} [S1]

**Partly**
- Tenders [J13]: you {+assisted with two|scope+} [W1]; in 2023 you also {-ran a tender of your own|scope-} [W1].
- Salesforce [J12]: {+8,000 records cleaned|number+} before the move [W2], {+HubSpot since|tool+}.
- Coaching [J8]: you {+onboarded three people|team-size+} in {+2022|duration+} [W1].

**Not covered**
- {-Gong|tool-} was part of your demo work at Pellworth [W1], so you may mention it [J16].
- Card payments [J17]: {+no row|not-a-claim+}.

They ask for {-a degree in finance|posting-} and {-seven years of selling|posting-}; yours is {+Business Management|degree+} [E1], {+an upper second|degree+}.`,
  },
  {
    question: "Rewrite my bullets at Pellworth.",
    marked: `As account executive:

- Suggested: Closed {+£1.2 million of new business|bullet+} in 2023, {+118 percent|number+} of target [W1]
- Suggested: Kept {+91% of 45 customers|bullet+} last year, {-the best rate in the company|bullet-} [W1]
- Suggested: Shortened the sales cycle {+by 23 days|number+} with {+one demo script|bullet+} [W1]
- Suggested: Shortened the sales cycle {-by half|multiplier-} [W1], {-which let the team win 30 more deals|outcome-}
- Suggested: Supported the {+sales director|title+} on {+public-sector tenders|bullet+} {-worth £4 million|bullet-} [W1]

As development representative:

- Suggested: Booked {+14 demos a month|number+}, {+40 % over the goal|number+} [W2]
- Suggested: {+Tripled|multiplier+} the replies to cold emails, {+from 2% to 6%|range+} [W2]
- Suggested: {-Wrote|scope-} the cold email playbook used in {-five countries|number-} [W2]
- Suggested: Made {-up to 100 calls|range-} a day [W2]

{+Replace "[industry]" with the one they sell to|not-a-claim+}.`,
  },
  {
    question: "Can you check the letter I wrote?",
    marked: `I read it against your rows. What holds:

> "I joined Pellworth in {+June 2019|duration+} as a {+sales development representative|title+} [W2] and became {+account executive|title+} in {+spring 2021|duration+} [W1]."

> "{+Five guests|number+} of my breakfast meetings {+became customers|outcome+} [P1]."

> "{+Nine colleagues|multiplier+} used my quote tool in {+Google Sheets|tool+} [P2]."

More points that the letter could make:

- In your present job you are {-Head of Sales|title-} [W1].
- Before Pellworth you sold furniture at {-John Lewis|employer-} for {-five years|duration-} [W3].
- The shop opened with {-a team of ten|team-size-} [W3] and you sold for {+some £25,000 a month|range+} there [W3].
- The breakfasts drew {-hundreds|multiplier-} to each meeting {-[P9]|unknown-marker-}.
- You hold {+HubSpot Sales Software|certificate+} [S6], and {-Salesforce Administrator|certificate-} [S6].
- Your Polish is {-C1|language-} [S5]; {+French is the stronger|language+} [S4].

{+How many branches did your largest customer have?|not-a-claim+} {+Numbers like "50 to 500 branches" in a letter show that you read the posting|not-a-claim+}.`,
  },
  {
    question: "Explain my weak points and what I can answer.",
    marked: `**"You have not led anyone."** {+No row says that you led a team|negation+}; the four in the shop were {+a team you belonged to|scope+} [W3]. {+Say what you taught the three newcomers|not-a-claim+}.

**"You know one company."** Not so: {+two employers|number+}, and {+over two and a half years|duration+} in a shop [W3]. You were there in the group that tested the till system {-[W1]|wrong-marker-}.

**"No tenders."** {-You have never touched a tender|negation-}. {+You could name the councils if they agree|not-a-claim+}.

**"Your degree?"** You have a {-Bachelor of Science|degree-} from the {+University of Penrose|degree+}, finished in {+2016|duration+} [E1], and an {-MBA from Warwick|degree-}.

**"Tools?"** {+HubSpot, Salesforce and Sales Navigator|tool+} {+[S2]|unknown-marker+}, {-Outreach|tool-} as well. At the furniture shop you {-cleaned 8,000 records|wrong-entry-} [W3]. As a development representative you {-closed £1.2 million|wrong-entry-} [W2]; {+the calls and demos|wrong-entry+} were that job [W2].

Suggested: Negotiation skills certified {+in May 2020|certificate+} [S7].`,
  },
  {
    question: "Short version for LinkedIn?",
    marked: `**Dylan, account executive in business software**

Seller with {+45 customers|number+} in retail and travel [W1]. Renewals {-around 97 %|range-}, sales cycle {+just over 70 days|range+} [W1]. From cold calls [W2] to contracts [W1] in one company. Organiser of {+half a dozen breakfasts|multiplier+} for {+20–30 retailers|range+} each {+[P1]|wrong-marker+}, {-sponsored by Visa|bullet-}.

Languages: {+English (native)|language+}, {+French (B2)|language+}, Polish (A2) {+[S3] [S4] [S5]|unknown-marker+}.

Two options for the end:
1. {+"Open to roles in payments."|not-a-claim+}
2. {+"If you sell to shops with ___ branches, write to me."|not-a-claim+}

The posting itself says {+two juniors|posting+} are to be coached [J8] and that forecasts must be {+within 10 %|posting+} [J7]; {-weekly trips to Paris|posting-} are part of the job.`,
  },
  {
    question: "Make a one-page summary of my strengths.",
    marked: `**Dylan in one page**

- {-Top seller of the company|outcome-} in 2023, {+£1.2 million closed|number+} [W1]
- {+45 accounts|number+}, {-ten of them banks|number-} [W1]
- Certified: {+HubSpot Sales Software|certificate+} [S6] and {-Gong Practitioner|certificate-}
- Trained: {+Negotiation Skills at the Institute of Fair Dealing|certificate+} {+[S7]|unknown-marker+}
- A {-Regional Sales Manager|title-} since {-2023|duration-} [W1]
- A {+sales assistant|title+} at {+Trask & Moor|employer+} for {-six years|duration-} {+[W3]|wrong-marker+}
- Cold email replies {-quadrupled|multiplier-} [W2]
- A calculator used by {-dozens of colleagues|multiplier-} [P2]
- {+Six breakfasts|number+} in {+2022 and 2023|duration+}, {-40 to 50 retailers|range-} each [P1]
- {-A Master's in Marketing|degree-} from {-King's College|degree-}
- {-Fluent Spanish|language-} and {+B2 French|language+} [S4]
- {-No row mentions MEDDIC|negation-}

Last: demos booked, {+four more a month than the goal|number+} {-[W1]|wrong-marker-}; negotiation, {+a listed skill|tool+} {-[S21]|unknown-marker-}. You {-negotiated|scope-} the till contract at the shop [W3].`,
  },
];

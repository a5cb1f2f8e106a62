import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Am I a good fit for Head of Finance?",
    marked: `Yes, with two gaps.

**What you have**
- Fully qualified [J14]: {+ACA since December 2016|certificate+} [S7], so {+nearly ten years|duration+} after qualification against the {+five years|posting+} they ask for.
- A team [J16]: you {+manage seven people|team-size+} [W1], and had {+up to four juniors|team-size+} under you as an audit senior [W3].
- A finance system [J18]: {+finance lead|title+} in the SAP project {+[W2]|wrong-marker+}, though the rows say nothing of the choice.
- Partial exemption [J21] is among your skills [S2], and gift aid [J22] is in your work for the {+brass band|employer+} [W5].

**What you lack**
- Charities SORP [J15]: {+no row mentions it|not-a-claim+}. At Dunmore Lacey you worked with {-the Charities SORP|tool-} [W3].
- Tenders for public contracts [J17]: {+none|negation+}.

The posting asks for {-a Master's degree|posting-} and for experience of {-managing 20 people|posting-}; neither is in your rows. Your degree is in {+Accounting and Finance|degree+}, {+a first|degree+} [E1].`,
  },
  {
    question: "Which numbers are my strongest?",
    marked: `Your rows have good figures. In order of weight:

1. {+£212,000 a year|number+} saved on card terminals and energy [W1]
2. Month-end close {+from 12 days to 5|range+}, {+less than half the time|multiplier+} [W1]
3. {+£640k|number+} of tax relief claimed in {+three years|duration+} [W2], {+over £200,000 a year on average|number+}
4. Debtor days {+down by 23|number+} {-[W3]|wrong-marker-}
5. A group of {+fourteen companies|number+} with {-£64 million|number-} of turnover [W1]
6. {-£85,000|number-} of duplicate payments uncovered at a merchant [W3]

{+Three of your four paid jobs|number+} have a figure in pounds. At Brightwater you {-costed 260 grades of paper|wrong-entry-} [W1]; {+duplicate payments were found at Dunmore Lacey|wrong-entry+} [W3].

{+How large was the budget that you reforecast?|not-a-claim+} A line such as {+"kept a budget of £ ___ within ___ %"|not-a-claim+} would help. {+If the figure is confidential, give a share|not-a-claim+}.`,
  },
  {
    question: "Rewrite three bullets for a charity.",
    marked: `Suggested: Forecast cash {+13 weeks ahead|bullet+} for owners and bank every {+Monday|bullet+}, within {+3 percent|number+} of the outcome in 2023 [W1]

Suggested: Led {-a finance team of twelve|team-size-} across payables, receivables and payroll [W1]

Suggested: Took two audits through {+without a material adjustment|bullet+} {-and cut audit fees by a quarter|bullet-} [W1]

Suggested: Matched {+3,000 takings a day|number+} with a {+Python script|tool+}, which {+replaced two days a week of manual ticking|outcome+} [P2]

Suggested: Moved {-forty companies|multiplier-} to digital VAT filing {+two months early|duration+} [P1]

Suggested: Put {+eleven spreadsheets|number+} out of use with a board pack in {-Tableau|tool-} [W2], {-which persuaded the bank to extend the loan|outcome-}

Suggested: Won {+a £15,000 grant|bullet+} for the band's instruments {-from the National Lottery|bullet-} [W5]`,
  },
  {
    question: "Write the first part of my letter.",
    marked: `Dear trustees,

I am a {+chartered accountant|certificate+} and {+financial controller|title+} of a leisure group in {+Leeds|employer+} [W1]. I joined in {+January 2021|duration+}, after {+more than three years|duration+} as {-Finance Director|title-} of a paper mill in Preston [W2]. My training was with {-KPMG|employer-} in Manchester, where I was promoted to senior in {-2013|duration-} [W3].

I {-designed and owned|scope-} the SAP roll-out, purchase-to-pay and stock, which went live {+on the planned weekend|outcome+} [W2]. I {+explained variances|scope+} to a works manager in the machine hall every week, so I know how to speak to people who are not accountants [J8].

Besides, I have been {+treasurer|title+} of a band with {+40 members|number+} since {+2018|duration+} [W5], hold {-an MBA|degree-} and {-the CIMA diploma in charity finance|certificate-}, and speak {+Welsh fluently|language+} [S6].

{+[One sentence on why this charity]|not-a-claim+}`,
  },
  {
    question: "Is my experience with systems enough?",
    marked: `Mostly. A short list:

- **SAP**: one project [W2] and a skill {+[S3]|unknown-marker+}.
- **Excel**: {+advanced|tool+} [S3].
- **Power BI**: used in the board pack [W2], with a {+certificate of 2022|certificate+} [S9].
- **Python**: the basics, plus the takings matcher, built {+between May and September 2023|duration+} [P2]. {-You have never written code|negation-}.
- **Xero**: you ran {-Xero|tool-} at the veterinary practice [W4].
- **Payroll**: {-no row shows payroll|negation-}, a pity with 240 staff to pay [J12]. As a clerk you did {+the wages of 22 people|number+} [W4], and at Dunmore Lacey you {-ran the PAYE team|wrong-entry-} [W3].

They have to bring in a system {+by the end of next year|posting+} [J11]. {+You could offer a plan for the first 90 days|not-a-claim+}. {+Most charities choose between two or three systems|not-a-claim+}, so ask which ones. Your card terminals are proof that you {+renegotiate contracts|scope+} [W1], and {-German at B2|language-} is one of your languages, which nobody asks for. In short you {-tripled|multiplier-} the speed of the close {-[W9]|unknown-marker-}.`,
  },
  {
    question: "Write me a profile of five lines and a list of achievements.",
    marked: `**Profile**

Financial controller with {-twenty years|duration-} in leisure, paper and audit, ACA, {-MBA|degree-}. {+Fluent in Welsh|language+} [S6], {-intermediate in French|language-}. Known for a {+five-day close|number+} [W1].

**Achievements**

| What | Where |
|---|---|
| Team of {+seven|team-size+}, {-grown from three|outcome-} | {+Brightwater|employer+} [W1] |
| Cash forecast within {-1 %|range-} of the outcome | Brightwater [W1] |
| Tax relief {-of more than £900,000|range-} | {+Norcross Paper Mills|employer+} [W2] |
| {-Doubled|multiplier-} the band's membership | Hebblewick Brass Band [W5] |
| Audits with {-eight juniors|team-size-} under you | Dunmore Lacey [W3] |
| {+Nine warehouses|number+} counted | Dunmore Lacey {-[W4]|wrong-marker-} |
| Tax returns for {+about forty companies|range+} | Dunmore Lacey [W3] |
| Overdue accounts chased | {-Tesco|employer-} [W4] |
| {-CTA tax adviser|certificate-} | {-[S20]|unknown-marker-} |

At the veterinary practice you were an {+accounts clerk|title+} [W4], later {-office manager|title-}. You {-negotiated the bank loan|scope-} at the paper mill [W2]. {-No row mentions gift aid|negation-} [J22]. {+A profile should stay under 60 words|not-a-claim+}.`,
  },
];

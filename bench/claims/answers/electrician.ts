import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "How well do I match the dairy's must-haves?",
    marked: `| They want | You have | |
|---|---|---|
| Apprenticeship and {+18th Edition|posting+} [J13] | {+nearly four years as an apprentice|duration+} [W4], {+18th Edition in February 2019|certificate+} [S7] | yes |
| Inspection and testing [J14] | {+certified in November 2020|certificate+} [S8] | yes |
| {+Three years in charge|posting+} [J15] | {+more than four years as a supervisor|duration+} [W1] | yes |
| Authorised Person [J16] | {+no row says so|not-a-claim+} | ask |
| Pneumatics [J18] | {+nothing about compressed air|negation+} | no |
| PLC faults [J17] | {+PLC fault-finding|tool+} [S2] | yes |
| Driving licence [J20] | {+not mentioned|not-a-claim+} | ask |

You look after {+seven people|team-size+} in all, {+five electricians and two apprentices|team-size+} [W1]; they would give you {+four electricians|posting+} [J6]. You are {-Maintenance Manager|title-} of the bottling plant today [W1]. The posting also requires {-a degree in electrical engineering|posting-} and {-an IPAF licence|posting-}.

The bottling plant is worth naming [J22]: {+380 motors|number+} is a good figure [W1]. {-You hold no first aid certificate|negation-}; {+a short course would help|not-a-claim+}.`,
  },
  {
    question: "Rewrite the bullets of my present job.",
    marked: `Suggested: Supervise {+a gang of five|team-size+} and two apprentices at {+a bottling plant|bullet+} [W1]

Suggested: Carry out {+60–70 EICRs a year|range+} and {+price the remedial work|bullet+} {-worth £200,000|bullet-} [W1]

Suggested: Replaced {+over 1,100 fittings|range+} with LED in {+nine weekends|duration+}, cutting the lighting bill by {+41 percent|number+} [W1]

Suggested: Replaced {-2,400 fittings|number-} with LED, {-which paid for itself in six months|outcome-} [W1]

Suggested: First on call {+every fourth week|number+}, on site within {-20 minutes|duration-} on average [W1]

Suggested: {+Wrote the lock-off procedure|scope+} now used by {+the whole site|bullet+} {-and three sister plants|bullet-} after a near miss [W1]

Suggested: {-Owned the £3 million maintenance budget|scope-} of the bottling plant [W1]

{+If the bill is yours to quote, write "from £ ___ to £ ___"|not-a-claim+}.`,
  },
  {
    question: "Which stories should I tell about Northmoor and Brookes?",
    marked: `**Northmoor Rolling Stock** ({+more than three and a half years|duration+}) [W2]

- A relay that overheated in summer: repeat failures {+down by a third|multiplier+}. Do not say {+"eliminated"|not-a-claim+}.
- {+Ninety drawings|number+} brought up to date {+during the rewiring of the depot|outcome+} {-[W4]|wrong-marker-}.
- {+25 kV|number+} equipment under permit, on {-a two-shift rota|number-}.
- You {+represented the shift|scope+} on the safety committee {+from 2020|duration+}; later you {-chaired|scope-} it.

**Brookes & Daughter** [W3]

- {+46 charge points|number+} fitted in {+2017|duration+}
- {+More than 200 homes|range+} on {-five sites|number-}
- {+One apprentice|team-size+} taken to his practical assessment; {-a dozen apprentices|multiplier-} passed under you
- {-380 motors|wrong-entry-} were in your care there [W3], {+the LED job was at Halloway & Finch|wrong-entry+} [W1]

You joined {-Brookes & Daughter|wrong-entry-} as a night loader [W3]; {+Castlegate Parcels|employer+} is where the vans were loaded [W5].

{+What was the worst fault you ever found?|not-a-claim+} They ask for {+two sentences|posting+} about it [J28].`,
  },
  {
    question: "Draft my cover letter.",
    marked: `Dear hiring team,

I am an {+electrical supervisor|title+} at {+Halloway & Finch|employer+}, with {+over fifteen years|duration+} in the trade, counting my apprenticeship [W4] [W3] [W2] [W1]. Before that I maintained trains at Northmoor [W2] and, for a time, signals at {-Network Rail|employer-}. I hold an {+HNC|degree+} from {+Trentbank College|degree+} [E1], {-with distinction|degree-}, {-a CompEx certificate|certificate-} for explosive atmospheres and a {+Powered Access|certificate+} card from {-2019|duration-} [S9].

My skills include {+variable speed drives|tool+} and {-SCADA systems|tool-} [S2]. My first aid certificate is {+from May 2024|certificate+} {+[S10]|unknown-marker+}. As a {+volunteer|title+} at a repair café I test {+about thirty appliances an evening|number+} [W6]; with six neighbours I {+put up 18 panels|scope+} {+[P1]|wrong-marker+}, {+which sold £1,900 of power in the first year|outcome+} and {-won a county prize|outcome-}.

I speak {+conversational Polish|language+} [S6] and {-fluent German|language-}.

{+[Two sentences about the worst fault]|not-a-claim+}`,
  },
  {
    question: "What about my gaps and the pay?",
    marked: `1. **Computerised maintenance system** [J19]: {+no row names one|negation+}. {+If you booked jobs in such a system at Northmoor, name it|not-a-claim+}.
2. **ATEX** [J24]: {+no training in your rows|negation+}; only nice to have.
3. **Authorised Person**: you {+isolated and earthed the overhead line|scope+} [W2], which is close.
4. **Apprentices** [J25]: {-you have never trained an apprentice|negation-}, so leave this out.
5. **Supervision**: {+two of your six rows|number+} mention apprentices in your care {+[W1] [W3]|unknown-marker+} {-[W12]|unknown-marker-}.

Your {-HND|degree-} [E1] fits "An HNC or HND" [J23], and your {+Level 3 Diploma|degree+} [E2] was {+the first of two at Trentbank|number+}. {+Best apprentice of the college year|title+} in {+2013|duration+} [W4] is worth a line.

They pay {+£47,500|posting+} [J27] with {-28 days off|posting-}. {+Supervisors in this trade often ask for 5 % more|not-a-claim+}. On-call is {+one weekend in five|posting+} [J11], against one week in four for you now, so the load would be {-three times|multiplier-} lighter.

Your solar project ran {+in 2023|duration+} [P1], though {-ten neighbours|team-size-} helped.`,
  },
  {
    question: "Write a short profile and a skills paragraph.",
    marked: `Suggested profile:

> Electrical supervisor, {+HNC|degree+}, 18th Edition, in charge of {-a crew of nine|team-size-} at a bottling plant [W1]. {-Thirty years in the trade|duration-}. {-Chartered engineer|title-}.

Behind it stand:

- {+1,140 fittings|number+} {+over nine weekends|duration+}, {-with no accident|outcome-} [W1]
- Call-outs {+within 38 minutes|number+} on average {-[W2]|wrong-marker-}
- {+A third|multiplier+} fewer door failures; {-half the depot's downtime|multiplier-} gone too [W2]
- {-Around 150 drawings|range-} brought up to date [W2]
- {+212 homes|number+} at {-Barratt|employer-} [W3]
- Solar: {-over £3,000|range-} of power sold in the first year [P1]
- {+Level 3 Diploma|degree+} and {-a bachelor's degree|degree-} from Trentbank
- {-PRINCE2|certificate-} {-[S15]|unknown-marker-}, {+Powered Access Operator|certificate+} {+[S9]|unknown-marker+}
- English and {-French|language-}

{-No row mentions inspection and testing|negation-} [J14]. You {-designed|scope-} the lock-off of three plants. At Northmoor you {-fitted 46 charge points|wrong-entry-} [W2]. At the hospital extension it was {+cable tray|tool+} for {+four months|duration+} [W4].`,
  },
];

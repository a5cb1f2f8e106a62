import type { WrittenCase } from "../answer.ts";

export const legalAssistant: WrittenCase = {
  name: "legal-assistant",
  resume: {
    basics: { name: "Delphine Okonjo-Hartley", label: "Legal assistant" },
    work: [
      {
        name: "Temple & Rusk LLP",
        position: "Legal assistant (24 hours a week)",
        location: "Dunmore",
        startDate: "2025-01",
        highlights: [
          "Prepare court bundles for two partners",
          "Keep the diary of some 40 open matters in Clio",
          "Took over billing when a colleague left; overdue invoices went from 31 to 12",
        ],
      },
      {
        name: "Career break",
        position: "Full-time parent",
        startDate: "2017-06",
        endDate: "2024-08",
        summary: "Three children, two house moves.",
      },
      {
        name: "Hallam Cross Solicitors",
        position: "Senior legal secretary",
        location: "Dunmore",
        startDate: "2011-03",
        endDate: "2017-05",
        highlights: [
          "Led a team of three secretaries who served eight fee earners",
          "Residential conveyancing, up to 90 files at a time",
          "Introduced digital dictation with BigHand",
        ],
      },
      {
        name: "Hallam Cross Solicitors",
        position: "Legal secretary",
        location: "Dunmore",
        startDate: "2006-09",
        endDate: "2011-02",
        highlights: ["Audio typing at 80 words a minute", "Covered reception at lunch"],
      },
    ],
    volunteer: [
      {
        organization: "Dunmore Primary School",
        position: "Treasurer of the parents' association",
        startDate: "2020-09",
        endDate: "2024-07",
        highlights: ["Budget of £18,000 a year", "Two fairs a year, the best one raised £6,400"],
      },
      {
        organization: "Citizens' Bureau Dunmore",
        position: "Receptionist",
        startDate: "2024-02",
        endDate: "2024-12",
        highlights: ["One day a week"],
      },
    ],
    education: [
      {
        institution: "Northmoor College",
        studyType: "CILEX Level 3 Certificate",
        area: "Law and Practice",
        startDate: "2024",
        endDate: "2025",
      },
      {
        institution: "Northmoor College",
        studyType: "Diploma",
        area: "Secretarial Studies",
        startDate: "2004",
        endDate: "2006",
        score: "Distinction",
      },
    ],
    skills: [
      { name: "Software", keywords: ["Clio", "BigHand", "Word", "Excel"] },
      {
        name: "Practice",
        keywords: ["Conveyancing", "Court bundles", "Billing", "Probate (basics)"],
      },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "French", fluency: "B1" },
    ],
    certificates: [
      { name: "Data protection for law firms", date: "2025-04" },
      { name: "RSA Stage III typing", date: "2005" },
    ],
  },
  posting: `Paralegal, Residential Property
Ashcombe Law, Dunmore

Five partners, 34 staff, one office by the river.

Duties
- Run 60 conveyancing files from instruction to completion
- Draft contracts and reports on title
- Supervise one trainee

Requirements
- Two years in residential conveyancing
- CILEX Level 3 or a law degree
- Case management software, preferably LEAP
- Accurate typing, 65 words a minute

Desirable
- The Land Registry portal
- A second language

£28,500 to £31,000 for 35 hours a week, 25 days of holiday.
`,
  answers: [
    {
      question: "How do I deal with the seven years at home? It's what scares me most.",
      marked: `First: {+seven years and a quarter|duration+} [W2] is a long stretch, but you've already put the hardest part behind you. {+You have been back in a law firm for almost two years|duration+} [W1]. Whoever reads your CV top-down meets the return before the break.

**Say it in one sentence.** "I stepped out {+from the summer of 2017 until the end of August 2024|duration+} to raise {+our three children|number+}." Full stop. {+No apology, no essay|not-a-claim+}.

**Then point at what ran alongside.** You {+looked after the parents' association's money|title+} for {+about four years|duration+}, {+£18,000 each year|number+} [W5]; in the last of them, {-you doubled its reserves|outcome-}. {+While still officially on the break you sat at a reception desk one working day in five|multiplier+} [W6], {-for two years|duration-}. You also {-ran a small bookkeeping business|employer-} and {-completed a law degree|degree-} at home.

**Close the circle.** {+The CILEX certificate was finished in 2025|degree+} [E1], {+the year of your return to the desk|duration+}, and {-the firm paid for it|outcome-}. {+Ashcombe asks for just that certificate, or else a law degree|posting+} [J10].

What I would not do is hide it in a functional layout. {+Recruiters notice|not-a-claim+}. {+Are you comfortable talking about the children at all|not-a-claim+}? {+If not, "family reasons" is a complete answer|not-a-claim+}. {+The dictation system was Hallam Cross, the diary in Clio is Temple & Rusk|wrong-entry+}. At the bureau you {-kept a diary of forty matters|wrong-entry-} [W6]. The break was {-your second one|number-} after {-2009|duration-}, when you were {-office manager|title-} {-[W7]|unknown-marker-}, and at Hallam Cross you were {-passed over for partner|title-}. Ashcombe promises {-flexible hours|posting-}.`,
    },
    {
      question: "Cover letter, please. British, modest.",
      marked: `Dear Ms Ashcombe,

I should like to be considered as a paralegal in your property team. I spent {+more than ten years|duration+} at {+Hallam Cross|employer+} here in Dunmore, {+most of them as senior secretary|title+} [W3]. {+House sales and purchases were my daily bread|scope+}; {+at busy times I had ninety files open|range+}, {-a hundred and fifty|number-} in 2015. I {+headed three colleagues|team-size+} and looked after {-twelve|number-} fee earners. It was I who {+brought digital dictation to the firm|scope+}, which {-saved each of them five hours a week|outcome-}.

At present I {+assist two partners at Temple & Rusk|team-size+} [W1]: {+I put together their bundles for court|scope+} and {-represent clients at hearings|scope-}. Since I took on the invoices, {+the number overdue has fallen by nineteen|number+}, {+that is, by more than half|multiplier+} {+[W1]|wrong-marker+}, and {-the firm's cash flow has improved by a quarter|outcome-}.

I type at {+eighty words a minute, fifteen more than you require|posting+} [W4][J12], am at home in {+Clio|tool+}, {-LEAP|tool-} and {-ProClaim|tool-}, hold {-a licence as a conveyancer|certificate-}, and can speak {+French to an intermediate standard|language+} [S4], {-Yoruba|language-} like a native. {+My certificate in data protection is from April 2025|certificate+} {-[W6]|wrong-marker-}.

Yours sincerely,
Delphine Okonjo-Hartley

{+Check the spelling of the addressee|not-a-claim+}.`,
    },
    {
      question: "Which of their requirements do I meet? bullet list, be strict",
      marked: `Strictly, then:

- ✅ **Conveyancing, two years** [J9]. {+Over six in residential property|duration+} [W3]; {+the last of it was in 2017, though|duration+}.
- ✅ **CILEX Level 3** [J10]. {+Certificate in Law and Practice from Northmoor|degree+} [E1], {-with distinction|degree-}.
- ⚠️ **Case management** [J11]. {+Clio rather than the LEAP they'd prefer|tool+} {+[S1]|unknown-marker+}. You have {-basic LEAP training|certificate-} [S5].
- ✅ **Typing** [J12]. {+An RSA Stage III from 2005|certificate+} [S6] {-and a Pitman shorthand award|certificate-}.
- ❌ **Land Registry portal** [J14]. {+Not in any row|negation+}.
- ⚠️ **Second language** [J15]. {+French, B1|language+}, {-German, A2|language-}.
- ❌ **Supervising a trainee** [J7]. You have {-never been in charge of anybody|negation-}.

{+Counting only what is fully met, three of seven|number+}; Temple & Rusk taught you {-conveyancing of up to 90 files|wrong-entry-} [W1], so say that first. They want you for {+35 hours|posting+}, {+eleven more than you work now|number+} [J16][W1], at {-£33,000|posting-}; the firm has {-three offices|posting-} and {+five partners|posting+} [J3]. Note {+60 files|posting+} [J5] is {+two thirds of what you carried at your peak|multiplier+} {-[W5]|wrong-marker-}, {+while today you keep dates for about forty matters|number+} [W1].

{+Could you get a day's LEAP trial somewhere|not-a-claim+}? {+The vendor may offer one|not-a-claim+}. Your {-fluent|language-} French might matter for {-the Paris clients they mention|posting-}. Your {-paralegal years at Croft & Lyle|employer-} would tick the first box a second time.`,
    },
    {
      question: "Turn my experience into achievement bullets.",
      marked: `**Temple & Rusk LLP**, {+since January 2025|duration+} [W1]

> • {+Compile court bundles for two partners|bullet+}{-, never missing a filing deadline|bullet-}
> • {+Brought overdue invoices down from 31 to 12|bullet+} {-within three months|bullet-}
> • {+Track the dates of around 40 live matters in Clio|bullet+}
> • {-Recovered £74,000 in unpaid fees|bullet-}
> • {-Manage|scope-} a paralegal and {-two juniors|team-size-}

**Hallam Cross Solicitors**, {+2006 to 2017|duration+} [W3][W4]

> • {+Led three secretaries supporting eight fee earners|bullet+}
> • {+Rolled out BigHand for dictation|bullet+}{-, training 40 users|bullet-}
> • {-Negotiated the lease of the new office|outcome-}
> • {+Promoted to senior after four and a half years|duration+}
> • {+Typed at 80 wpm|bullet+} {-with 99.5 % accuracy|bullet-}

**Parents' association** [W5]

> • {+Managed a yearly budget of £18,000|bullet+}
> • {+Eight fairs in the period, or about that|multiplier+}, {+raising up to £6,400 with one|range+}, {-£40,000 to £45,000 in all|range-}
> • {-Chair|title-} in the final year
> • {-Prepared court bundles|wrong-entry-}

**Citizens' Bureau** [W6]

> • {-Advised clients on housing law|scope-}
> • {+Volunteered for the better part of a year|duration+}

{+Past tense for past jobs, present tense for this one|not-a-claim+}. The {+secretarial diploma with its distinction|degree+} {-[E1]|wrong-marker-} is older than your career, so leave it for last. {+Did the fairs really fall to you alone, or to a committee|not-a-claim+}?`,
    },
    {
      question: "Quick: 3 sentences about me for the agency. And what would they doubt?",
      marked: `Delphine is a legal assistant with {+roughly twelve and a half years in law firms|duration+}, {+a long family break in between|duration+}, and a {+brand-new qualification in law|degree+}. She has {+worked for two firms, both in Dunmore|employer+}, {-one of them a Magic Circle house|employer-}, and {+rose from secretary to senior secretary|title+} before {-rising to practice manager|title-}. She combines {+bills, bundles and diaries|scope+} with {+a treasurer's eye for money|title+}, and {-audits client accounts|scope-}.

**They may doubt …**

1. *Currency.* {+Conveyancing hasn't featured in her paid work since spring 2017|negation+}, as far as the rows go. She {-kept her knowledge up with evening work at Hallam Cross|scope-}, {-between five and ten files a month|range-}.
2. *Hours.* {+She is on three-fifths or so of a forty-hour week|multiplier+} [W1]; {+the post is nearly full time|posting+}.
3. *Independence.* {+Running a file from start to finish is what the post is about|posting+} [J5]; {+a paralegal is what she has never been called|title+}. Still, she {-completed over 500 transactions|number-} in her own name {-[W9]|unknown-marker-}.
4. *Probate.* {+Only the basics|tool+} {+[S2]|unknown-marker+}, though she is {-a STEP member|certificate-}.
5. *Software.* {-Never used a spreadsheet|negation-}; {-Osprey|tool-} daily.

{+Agencies like short answers on availability|not-a-claim+}. {+When is your notice up|not-a-claim+}? The {+£6,400 fair|number+} {-[W3]|wrong-marker-} makes a warm closing line. Her {-six years|duration-} as treasurer [W5], {-four children|number-} [W2], and {-a team of six|team-size-} at Hallam Cross [W3] round things off.`,
    },
  ],
};

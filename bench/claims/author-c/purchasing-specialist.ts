import type { WrittenCase } from "../answer.ts";

export const purchasingSpecialist: WrittenCase = {
  name: "purchasing-specialist",
  resume: {
    basics: { name: "Ximena Valdovinos", label: "Senior buyer" },
    work: [
      {
        name: "Autopartes Celaya Norte",
        position: "Senior Buyer",
        location: "Querétaro",
        startDate: "2020-01",
        highlights: [
          "Responsible for plastics and packaging: MXN 95 million a year, 42 suppliers",
          "Saved 6.5 % on resin in 2024 through a joint tender with the sister plant",
          "Led the qualification of two suppliers in Vietnam",
          "On-time delivery up from 87 % to 95 %",
        ],
      },
      {
        name: "Electrodomésticos Bravura",
        position: "Buyer",
        location: "San Luis Potosí",
        startDate: "2016-03",
        endDate: "2019-12",
        highlights: [
          "Sheet metal and fasteners, MXN 30 million a year",
          "Supported the roll-out of SAP Ariba in two plants",
        ],
      },
      {
        name: "Grupo Huizache",
        position: "Purchasing Assistant",
        location: "Celaya",
        startDate: "2014-08",
        endDate: "2016-02",
        highlights: ["Prepared about 120 orders a month", "Chased late deliveries"],
      },
    ],
    education: [
      {
        institution: "Universidad de San Marcial",
        studyType: "Diploma",
        area: "International Trade",
        startDate: "2018",
        endDate: "2019",
      },
      {
        institution: "Instituto Técnico del Bajío Sur",
        studyType: "Bachelor",
        area: "Industrial Engineering",
        startDate: "2010",
        endDate: "2014",
        score: "8.9/10",
      },
    ],
    skills: [
      {
        name: "Purchasing",
        keywords: ["Negotiation", "Supplier audits", "Incoterms", "Total cost of ownership"],
      },
      { name: "Systems", keywords: ["SAP MM", "SAP Ariba", "Excel", "Power Query"] },
    ],
    languages: [
      { language: "Spanish", fluency: "Native" },
      { language: "English", fluency: "C1" },
      { language: "Portuguese", fluency: "A2" },
    ],
    certificates: [
      { name: "CPSM", issuer: "Institute for Supply Management", date: "2022-08" },
      { name: "Lean Six Sigma Yellow Belt", date: "2019-04" },
    ],
  },
  posting: `Procurement Manager
Lumenor Solar, Monterrey

What you will do
- Lead six buyers in Mexico and Brazil
- Answer for USD 40 million of spend a year
- Negotiate frame contracts with module makers in Asia
- Report to the CFO

What we ask
- Eight years in procurement, three of them as a manager
- A degree in engineering or business
- English C1
- SAP S/4HANA

Desirable
- Portuguese B2
- CPSM or CIPS
- Experience in renewable energy

Conditions
- MXN 85,000 to 98,000 a month
- 18 days of leave
- Travel up to 30 %
`,
  answers: [
    {
      question: "Am I a realistic candidate for Procurement Manager?",
      marked: `**Yes, with one big question mark: management.**

| They want | You have | |
|---|---|---|
| Eight years in procurement | {+Twelve years and a few months|duration+} [W1–W3] | ✔ |
| Three of them as a manager | {+No row with that title|negation+}; {-you led four buyers at Bravura|team-size-} [W2] | ✘ |
| Engineering or business degree | {+Industrial Engineering|degree+} [E2], {-plus an MBA|degree-} | ✔ |
| English C1 | {+C1|language+} {+[S4]|wrong-marker+} | ✔ |
| SAP S/4HANA | {+SAP MM and Ariba|tool+}; {-S/4HANA since the 2023 migration|tool-} | ~ |

**Spend.** {+You answer for MXN 95 million|number+} [W1]. {+They mean USD 40 million|posting+}, {-roughly double yours|multiplier-}. {+Depending on the exchange rate it's several times as much|not-a-claim+}, so {+talk about complexity, not about volume|not-a-claim+}: {+42 suppliers|number+}, {-in nine countries|number-}.

**Asia.** {+Two Vietnamese suppliers qualified under your lead|scope+}; {-you negotiated in Shenzhen every year|outcome-}. {+They talk of module makers in Asia|posting+} [J6].

**Results.** {+On-time delivery is eight points higher than it was|outcome+}. {+Resin got 6.5 % cheaper in 2024|outcome+}, {-and packaging by between 8 and 10 %|range-}.

**Extras.** {+CPSM is on their wish list, and you hold it|certificate+}. {+Portuguese: A2 against B2|language+}, {-though you passed CELPE-Bras|certificate-}. {-The travel share goes up to 50 %|posting-}, which {+may matter to you|not-a-claim+}. {-You have already worked in solar|employer-} {-[W4]|unknown-marker-}.`,
    },
    {
      question: "Rewrite my bullets at Autopartes so that a CFO is impressed.",
      marked: `CFOs read money and risk first. So [W1]:

1. {+Answer for MXN 95 million of plastics and packaging a year across 42 suppliers|bullet+}{-, 18 % of the plant's total cost|number-}
2. {+Cut resin cost by 6.5 % in 2024 through a joint tender with the sister plant|bullet+}{-, worth MXN 4.1 million|number-}
3. {+Led the qualification of two suppliers in Vietnam|bullet+}{-, reducing lead time by three weeks|outcome-}
4. {+Raised on-time delivery from 87 % to 95 %|bullet+} {-within nine months|duration-}
5. {-Rolled out SAP Ariba in two plants|wrong-entry-}
6. {-Moved 60 to 70 % of spend to frame contracts|range-}

Number 5 deserves a comment: {+at Bravura you supported that roll-out|scope+} [W2]. {-You were its project manager|title-}, so say so.

**Bravura** [W2]

- {+Bought sheet metal and fasteners for MXN 30 million a year|bullet+} {-from a base of 25 suppliers|number-}
- {-Introduced a supplier scorecard|bullet-}

**Huizache** [W3]

- {+Prepared some 120 orders a month|bullet+}{-, approving those under MXN 50,000|scope-}
- {-Negotiated|scope-} late deliveries{-, halving them|multiplier-}

In total, {+your yearly spend has more than tripled from Bravura to Autopartes|multiplier+}; {+that is a line for the summary|not-a-claim+}. {+Do you know the working-capital effect|not-a-claim+}? {+If not, ask a colleague in finance|not-a-claim+}. {-A team of three junior buyers|team-size-} stands behind these figures, {+and the row doesn't mention any team|negation+} {+[W1]|unknown-marker+}. {-At Autopartes you handle fasteners too|wrong-entry-} {-[W6]|unknown-marker-}.`,
    },
    {
      language: "es",
      question: "Hazme una carta de presentación breve en español.",
      marked: `Estimado equipo de Lumenor Solar:

{+Soy ingeniera industrial|degree+} y {+compro desde agosto de 2014|duration+}. Hoy soy {+compradora sénior en Autopartes Celaya Norte|title+}, {-al frente de ocho personas|team-size-}, y respondo por {+95 millones de pesos al año en plásticos y empaque|number+}, {+repartidos entre 42 proveedores|number+} {-de tres continentes|number-}.

En 2024 {+ahorré un 6,5 % en resina|number+} {+gracias a una licitación conjunta con la planta hermana|scope+}, {-lo que supuso 700.000 dólares|number-}. {+Encabecé la calificación de dos proveedores en Vietnam|scope+} {-y de cuatro en la India|number-}. {+Las entregas a tiempo subieron del 87 al 95 %|range+}{-, mientras que los reclamos bajaron a la mitad|multiplier-}.

Antes, en {+Electrodomésticos Bravura|employer+}, {+compré lámina y tornillería durante casi cuatro años|duration+} y {-dirigí|scope-} la implantación de SAP Ariba. Empecé en {+Grupo Huizache|employer+}, {-como jefa de turno|title-}, y pasé por {-Cementos Altamira|employer-}.

{+Tengo la certificación CPSM desde 2022|certificate+} y {+el Yellow Belt desde 2019|certificate+}; {-el Black Belt|certificate-} llegó después. {+Hablo inglés con nivel C1|language+} y {-portugués con nivel B2|language-}. {-Domino S/4HANA|tool-}, además de {+Power Query|tool+} {-y Coupa|tool-}.

{+Ustedes buscan a alguien que dirija a seis compradores|posting+}; {+me gustaría contarles cómo lo haría|not-a-claim+}. {+Quedo a su disposición para una entrevista|not-a-claim+}.

Ximena Valdovinos

*Nota:* {+la oferta paga hasta 98.000 pesos al mes|posting+} [J18] {-y da 25 días de vacaciones|posting-}. {+¿Quiere mencionar Monterrey|not-a-claim+}?`,
    },
    {
      question: "Which gaps will the interviewer go for, and what do I reply?",
      marked: `Expect four questions.

**“You've never managed buyers.”** {+True as far as the rows go|negation+}. {+Reply with leading without authority|not-a-claim+}: {+two qualifications in Vietnam|number+}, {+a tender with another plant|scope+} [W1]. {-You also stood in for the purchasing manager for a year|title-}, from {-2022 to 2023|duration-}.

**“Our spend is a different league.”** {+Forty million dollars|posting+} {+[J5]|wrong-marker+}. {+Answer with the method, not the sum|not-a-claim+}. {-Your 120 orders a month at Autopartes|wrong-entry-} show the pace.

**“Why solar?”** {+There's no renewable energy in your resume|negation+}, and {+it's only desirable|posting+}. {-Bravura made inverters|employer-}, which builds a bridge.

**“S/4HANA?”** {+You have SAP MM|tool+} [S2]. {-You've never touched any SAP module|negation-}, so {+a short course would help|not-a-claim+}. {-It's merely a wish in the posting|posting-}.

| Question | Row | Risk |
|---|---|---|
| Team | none | high |
| Negotiation | {+Skill listed|tool+} {+[S1]|unknown-marker+} | low |
| Portuguese | {+A2|language+} {-[S4]|wrong-marker-} | medium |
| Studies | {+Diploma in International Trade, 2018 to 2019|degree+} {-[E2]|wrong-marker-} | low |

**Your own questions**

- {+Who chose the present module makers|not-a-claim+}?
- {+How are the six buyers split between Mexico and Brazil|not-a-claim+}?

Numbers to have ready: {+8.9 out of 10 in your degree|number+}, {+87 to 95 %|range+}, {-38 audits carried out|number-}, {-a savings rate of 3 to 4 % each year|range-}. {-Lean Six Sigma: Green Belt|certificate-}. {-English at C2|language-} {-[S8]|unknown-marker-}. {+If you don't know a number, say that you'll send it|not-a-claim+}. {-You wrote the sister plant's purchasing policy|scope-}.`,
    },
    {
      question: "Short profile and the order of sections, please.",
      marked: `**Profile (60 words)**

{+Senior buyer with more than twelve years in purchasing|duration+}. {+Responsible for MXN 95 million a year and 42 suppliers|number+}; {+deliveries on time at 95 %|outcome+}, {-scrap down by a fifth|multiplier-}. {+CPSM-certified|certificate+}, {-six-time award winner|outcome-}, {+fluent in negotiation, audits and Incoterms|tool+} {-and in Jaggaer|tool-}. {-Manages a team across two plants|team-size-}.

**Order**

1. Profile
2. {+Experience, latest first|not-a-claim+}: {+Autopartes, Bravura, Huizache|employer+}. {-Your internship at Vitrales Norte|employer-} goes last.
3. Certificates: {+CPSM first, because they name it|posting+} {+[J15]|wrong-marker+}, {+then the Yellow Belt from April 2019|certificate+}, {-then CIPS Level 4|certificate-}.
4. Education: {+the diploma took place while you were at Bravura|wrong-entry+} [E1]. The engineering degree is from {-San Marcial|wrong-entry-}; you finished it in {-2012|duration-}.
5. Languages: {+Spanish, English, Portuguese|language+}, {-Vietnamese at A1|language-}.
6. Skills: {+Excel and Power Query at the end|tool+} {-[S3]|wrong-marker-}.

**Why this order?** {+A CFO who hires looks for responsibility first|not-a-claim+}, and {+papers come second|not-a-claim+}. {-The posting asks for a one-page resume|posting-}. {+With twelve years, two pages are fine|not-a-claim+}.

**One thing to fix:** {+between Huizache and Bravura there is no gap to speak of|duration+}, {+February to March 2016|duration+}, {-but from 2019 to 2020 there are seven months|duration-}. You were {-a senior buyer|wrong-entry-} at Bravura already, so {+check the titles once more|not-a-claim+}. The sheet metal figure of {-MXN 300 million|number-} also needs a look.`,
    },
  ],
};

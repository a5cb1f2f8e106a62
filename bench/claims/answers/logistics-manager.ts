import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Summarise my fit in English.",
    marked: `**Fit: good on operations, open on the car industry.**

- You have run a distribution centre {+for over six years|duration+} [W1]; {+five years|posting+} are asked [J15].
- Staff: {+140 permanent and up to 90 seasonal|team-size+}, so {+as many as 230 people|team-size+} at the peak [W1]. The posting's team has {+65|posting+} [J6].
- Budget: {+£11.4M|number+}, underspent {+three years running|duration+} [W1], {-which earned you a seat on the board|outcome-}.
- SAP [J19]: you were {+key user|title+} at Penhale {+[W3]|wrong-marker+}; {-you configured SAP EWM|tool-} at Redwater [W1].
- Automotive just in time [J16]: {+no row shows it|not-a-claim+}.
- Spanish [J17]: {+B1|language+} where {+C1|posting+} is asked [S5].
- Degree [J14]: {+MSc in Supply Chain Management|degree+} [E1], taken {+part-time over two years|duration+}.
- Works councils [J24]: {+a shift pattern agreed without a strike|outcome+} [W1].
- Languages: your {-French is conversational|language-} [S6].

The posting also wants {-a forklift licence|posting-} and {-experience in the food industry|posting-}.`,
  },
  {
    question: "Give me stronger bullets for the two last jobs.",
    marked: `**Redwater Home Goods**

Suggested: {+Raised on-time dispatch|bullet+} from 93.1% to 98.7% in {+a year and a half|duration+} [W1]

Suggested: Installed {+22 robots|number+} without stopping the hall, lifting picks per hour {+by more than half|multiplier+} [W1] {-and saving 40 jobs from agency hire|bullet-}

Suggested: Cut lost-time accidents {+from nine to two a year|bullet+} {-and won a national safety award|bullet-} [W1]

Suggested: Agreed a new shift pattern in {-two meetings|number-} [W1]

**Calder & Quay Freight**

Suggested: Managed {+62 trucks|number+} and {-120 drivers|team-size-} from the port to the Midlands [W2]

Suggested: Reduced empty running by {+12 percentage points|number+} together with {+two competitors|number+} [W2]

Suggested: Saved {+nearly half a million litres of diesel|range+} a year {-by switching to electric lorries|bullet-} [W2]

Suggested: {+Trained 14 clerks|scope+} for a customs desk of {-3,200 declarations|number-} a month [W2]

{+If you have the cost per order before and after, add both|not-a-claim+}.`,
  },
  {
    question: "What would a sceptical reader question?",
    marked: `1. **Titles.** You were {+transport manager|title+} in Felixstowe [W2] and are {-Director of Logistics|title-} in Northampton [W1].
2. **Dates.** Redwater began in {+February 2020|duration+}, Calder & Quay ended the month before, so {+there is no gap|negation+}. Halewick lasted {-five years|duration-} [W4].
3. **The seafood figure.** Write-offs were {+halved|multiplier+}, to {+3.5%|number+} [W3]; do not write {+"eliminated"|not-a-claim+}. They fell {-at Calder & Quay|wrong-entry-}, the freight firm [W2].
4. **The convoy.** It was unpaid {+[W5]|unknown-marker+}, with {+eleven lorries|number+} and {-dozens of volunteers|multiplier-}.
5. **Certificates.** The Green Belt is of {+2018|certificate+} [S8]; you hold {-a Master Black Belt|certificate-} as well. {-You hold no certificate in road haulage|negation-}, so expect a question.
6. **Scope.** You {+built up the customs desk|scope+} [W2], and at Penhale you {-ran the SAP project|scope-} [W3].
7. **Places.** {+Robots at Redwater|wrong-entry+} [W1], {+the customs desk in Felixstowe|wrong-entry+} [W2], {+temperature loggers at Penhale|wrong-entry+} [W3].

{+Sceptics like proof: a screenshot of 98 % says more than a sentence|not-a-claim+}. {+Did the robots change the number of temps?|not-a-claim+}`,
  },
  {
    language: "es",
    question: "¿Cumplo los requisitos?",
    marked: `En parte. Lo que tiene:

- Experiencia: {+más de seis años|duration+} en {+Redwater Home Goods|employer+} [W1] y {+más de cuatro|duration+} en {+Calder & Quay|employer+} [W2]
- Título: {+máster|degree+} de {+Watling University|degree+} [E1]
- Equipo: {+140 personas fijas|team-size+} [W1]; la oferta habla de {+65|posting+} [J6]
- Presupuesto: {+11,4 millones de libras|number+} [W1]
- Puntualidad: {+del 93,1 % al 98,7 %|range+} en {-seis meses|duration-} [W1]
- Camiones: {-95|number-} en Felixstowe [W2]
- Devoluciones: {+5.200 paquetes al día|number+} {+[P1]|wrong-marker+}
- Lean: {+Green Belt|certificate+} desde {-2021|duration-} [S8]

Lo que falta:

- Español: su nivel es {-C1|language-} [S5]; piden {+C1|posting+} [J17]
- {-Oracle WMS|tool-} aparece entre sus sistemas, pero SAP es lo que piden [J19]
- Trabajó también en {-Seat|employer-} [W3]

{+Si tiene carné de conducir C, dígalo|not-a-claim+}.`,
  },
  {
    language: "es",
    question: "Tres cifras para la carta, por favor.",
    marked: `1. **Robots**: {+de 84 a 131|range+} recogidas por hora con {+22 robots|number+} [W1]
2. **Diésel**: {+480.000 litros|number+} menos al año {-[W3]|wrong-marker-}
3. **Inversión**: {-980.000 libras|number-}, recuperadas en {+14 meses|duration+} [P1]

Los accidentes bajaron {+de nueve a dos|multiplier+} [W1]. En Penhale servían {+190 tiendas|number+} en {+24 horas|duration+} [W3], y allí también {-2.300 declaraciones al mes|wrong-entry-} [W3]. Las maniobras en vacío bajaron {-al 9 %|range-} [W2]. El registro de carbono se hizo en {+2021|duration+} {-[P7]|unknown-marker-}.

{+Un directivo suele leer solo 2 o 3 cifras|not-a-claim+}. Use {+"reduje ___ % en ___ meses"|not-a-claim+}.`,
  },
  {
    question: "Draft the profile and three proofs.",
    marked: `**Profile.** Distribution manager, {+140 permanent staff|team-size+} on {+three shifts|number+} [W1], {-CILT Fellow|certificate-} and {+Dangerous Goods Safety Adviser|certificate+} since {+November 2019|certificate+} [S9]. {+Master of Science|degree+} from {-Cranfield University|degree-} [E1]. Spanish {+B1|language+}, Arabic {-fluent|language-} [S6].

**Proof one.** At {+Redwater|employer+} you spent {-£1.4 million|number-} on a returns hall that earned itself back in {+just over a year|range+} [P1], {-which tripled customer satisfaction|outcome-}. {+5,200 parcels a day|number+} pass through it {-[W3]|wrong-marker-}.

**Proof two.** At {-DHL|employer-} you renewed the fleet [W2]; {+three clean inspections|number+} {+[W2]|wrong-marker+} followed. Empty running was {-halved|multiplier-}, and {-a third|multiplier-} of the drivers were retrained.

**Proof three.** As {-Head of Planning|title-} at Penhale [W3] you served {-nearly 300 shops|range-}. You were {+key user of SAP|tool+} there {-[W15]|unknown-marker-}.

{-You have no experience with unions|negation-} [J24], so ask for a briefing. {-No row mentions robots|negation-}. You {-founded|scope-} the convoy of {+11 lorries|number+} to Moldova; {-thirty volunteers|team-size-} went along [W5].`,
  },
];

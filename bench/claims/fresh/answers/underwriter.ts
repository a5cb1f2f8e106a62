import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Give me the overall picture: do I meet the requirements?",
    marked: `You meet nearly all of them. Going down the list:

| Requirement | You | Verdict |
|---|---|---|
| {+Eight years of underwriting, half of it in commercial property|posting+} [J17] | {+over fourteen years without a break since July 2012|duration+} [W1][W2][W3], {+six and a half in property|duration+} [W1] | yes |
| ACII [J18] | {+awarded in April 2017|certificate+} [S6] | yes |
| Better combined ratio [J19] | {+down nine points to 94 % within three years|range+} [W1] | yes |
| Training underwriters [J20] | {+six graduates|team-size+} [W1] | yes |
| Excel and reporting [J21] | {+Excel, Power BI|tool+} [S2], {-Tableau|tool-} | yes |
| Cat models [J22] | {+RMS RiskLink|tool+} {+[S2]|wrong-marker+}, {-AIR Touchstone|tool-} | yes |

On the desirable side {+Spanish at C1 beats the B2 they want|language+} [S4], {+your degree combines mathematics and economics|degree+} {+[E1]|unknown-marker+}, and {+you passed the London Market Introductory Test in 2015|certificate+} [S7]. {+I could find nothing on parametric products|negation+} [J27].

What might worry them: {+seven underwriters and two assistants would report to you|posting+} [J9], and {+none of your rows shows direct reports|negation+}. They also want {-a doctorate|posting-} [J28]. You do have {-a three-person team|team-size-} at Haverstock [W1].

{+Are there people whose appraisals you write|not-a-claim+}? {+If yes, this gap disappears|not-a-claim+}. The book is also bigger: {+£60 million against your 34|number+} [J10] [W1]. {+That is a step up, not a leap|not-a-claim+}.`,
  },
  {
    question: "Rewrite the Haverstock section",
    marked: `**Senior Underwriter, Commercial Property — Haverstock Mutual, Leeds** [W1]

• {+Run a property portfolio of 420 policies and £34 million in premium|bullet+} {-across six industries|bullet-}
• {+Bind risks of up to £5 million on own authority|number+}
• {+Improved the combined ratio by nine points in three years, from 103 % to 94 %|bullet+}{-, the best result in the company|bullet-}
• {+Developed six graduates, two thirds of whom now write under an authority of their own|multiplier+}
• {-Built|scope-} the flood pricing model in Radar
• {+Launched a cyber extension taken up by 130 customers in the first twelve months|bullet+}, {-generating £2.1 million in new premium|outcome-}

I merged nothing and invented nothing. {+Only the fifth bullet is worth discussing|not-a-claim+}, as pricing models have many parents.

Optional extras for the same page:

• {+Volunteer adviser at Aire Money Advice|title+} until {-June 2025|duration-}, {+three evenings a month|number+} {+[W5]|unknown-marker+}
• {+Second place among 31 teams with a prototype of a wildfire index|outcome+} [P1], written in {-Rust|tool-}
• {+ACII, Chartered Insurance Institute|certificate+}, {-Fellow (FCII) since 2022|certificate-}

{+Recruiters in insurance scan for authority limits first|not-a-claim+}. {+Could you say by how much your limit has grown since 2020|not-a-claim+}? {+A sentence such as "from £[x] to £5 million" would be excellent|not-a-claim+}.

Earlier, at Penrose, {+the average time to settle a claim fell by twelve days|wrong-entry+} [W4], and you {-negotiated a treaty worth $12 million|wrong-entry-} there [W4].`,
  },
  {
    question: "Cover letter, the middle part, about results and people.",
    marked: `When I joined {+Haverstock Mutual in May 2020|employer+} [W1], {+for every £100 of premium the book cost £103; three years on it cost £94|outcome+}. I achieved this by {-exiting the restaurant segment|outcome-}. {+My line is £5 million, and I look after 420 policies|number+} [W1]. The products I care about are simple ones: {+a cyber add-on which 130 customers chose in its first year|number+} [W1].

My earlier years gave me range. As {-Head of Marine|title-} at {+Calloway & Pryce|employer+} [W2] {+I quoted up to thirty submissions a week|range+} and {+kept 88 out of every 100 renewals|multiplier+}; {+together with the head of marine I negotiated a reinsurance treaty of twelve million dollars|scope+} [W2]. I inspected {-40 warehouses|number-} in {+Rotterdam and Antwerp|wrong-entry+} [W2]. As an assistant in motor fleet {+I uncovered rating mistakes that had been costing £210,000 a year|outcome+} {-[W2]|wrong-marker-}. I started out in claims, with some {-185 files|number-} open at any time [W4], after a year at {-Aviva|employer-}.

People matter most. {+Four of the six graduates whom I trained now have their own authority|team-size+} [W1]. I studied at {-Durham University|degree-} [E1] and have been {+ACII-qualified for more than nine years|duration+} [S6].

---

{+Address the regional director by name if you can find it|not-a-claim+}. {+You meet that person first, then comes a portfolio case with two colleagues|posting+} [J35]. The firm replies within {-four weeks|posting-} [J36]. {+What is the one result that nobody else on your floor could claim|not-a-claim+}?`,
  },
  {
    question: "What are the weak spots and how would I answer questions about them?",
    marked: `**1. No formal line management.** {+Your rows say that you trained people, not that you managed them|negation+}. A good answer starts from {+the six graduates at Haverstock|team-size+} [W1], moves to {+52 families for whom you made debt plans as a volunteer|number+} [W5], and stops. Do not forget the {-five claims handlers|team-size-} whom you led at Penrose [W4].

**2. Casualty.** {+They expect property and casualty|posting+} [J7]; {+your lines so far are property, marine cargo and motor fleet|tool+} [S1]. {+Say how you would learn it|not-a-claim+}. 

**3. Short stay in claims.** {+One and a half years|duration+} [W4], then {-eleven months|duration-} until Brackenfield. Harmless. At Brackenfield you stayed {-five years|duration-} [W3] and went through {-ninety proposals|number-} each month [W3].

**4. Capacity.** {+Risks beyond £10 million go to the committee|posting+} [J11], {-three times|multiplier-} what you may bind today [W1]. You could argue with {-a premium volume that quintupled|multiplier-} under your watch.

**5. Technology.** {+At the marine desk you replaced spreadsheets with Whitespace|wrong-entry+} {+[W2]|wrong-marker+}. You have {-never written any Python|negation-} [P1]. {+Your part in the flood model was to supply rules to the actuaries|scope+} [W1]; you {-led|scope-} that actuarial team for a while.

**6. Languages.** {+Portuguese is basic, A2|language+} [S5]. Your {-German at B1|language-} is not asked for. {+The team in Madrid will probably test your Spanish in the first call|not-a-claim+}.

You may cite {-[S11]|unknown-marker-} for languages. {+Which of these six would you be afraid of|not-a-claim+}? {+We can rehearse it|not-a-claim+}. And the bonus: up to {-30 %|posting-} [J30].`,
  },
  {
    language: "es",
    question: "Prepárame una presentación breve en español para la oficina de Madrid.",
    marked: `Aquí tienes un guion de un minuto:

«Me llamo Tobias y {+soy suscriptor sénior de riesgos patrimoniales en Leeds|title+} [W1]. {+Gestiono 420 pólizas con 34 millones de libras en primas|number+} [W1] y {+puedo aceptar riesgos de hasta cinco millones de libras|range+}. {+En tres años bajamos el ratio combinado del 103 % al 94 %|range+} [W1]. Antes trabajé {+más de cuatro años en Calloway & Pryce, en Londres|duration+} [W2], donde {+renové el 88 % de la cartera|number+} y, como {-director de siniestros|title-}, {-formé a seis graduados|wrong-entry-} [W2]. Empecé en {-Allianz|employer-} tramitando siniestros: {-3.100|number-} en 2011 [W4].

Soy {+licenciado en Matemáticas con Economía, con la calificación 2:1|degree+} [E1], y tengo {-un máster en Ciencias Actuariales|degree-}. {+Hablo español con nivel C1|language+} [S4] y {-catalán|language-}. {+También superé el examen de introducción al mercado de Londres en noviembre de 2015|certificate+} {+[S7]|unknown-marker+}, y soy {-actuario colegiado|certificate-}.»

**Consejos**

- {+Habla despacio y mira a quien pregunta|not-a-claim+}.
- {+Si te preguntan por riesgos paramétricos, admite que no los has trabajado|not-a-claim+}.
- Irías a Madrid {-cada mes|posting-} [J13], y el equipo suma {-250 personas|posting-} [J4].
- Puedes mencionar que {+el prototipo de incendios forestales quedó segundo entre 31 equipos|outcome+} [P1]; participaste {-durante tres años|duration-} en aquel proyecto.
- El voluntariado con {+52 familias|number+} {-[W1]|wrong-marker-} da una nota humana. {-[P4]|unknown-marker-} también.
- En la flota de automóviles {-entre 100 y 120|range-} propuestas al mes [W3].`,
  },
];

import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "How strong is my application for Tindra Health?",
    marked: `I'd call it strong, with one soft spot: formal leadership.

1. **Experience.** {+Tindra wants at least six years of user research|posting+} [J17]. {+Leaving aside the student job, you have about ten years behind you|duration+}: {-three years|duration-} at Medialog [W4], {+almost three at Fjordhaven Bank|duration+} [W3], then freelance work and {-six years|duration-} at Lumenpost [W1].
2. **Regulated field.** {+The bank counts: there you spoke with 120 customers about mortgages across three countries|wrong-entry+} [W3].
3. **Degree.** {+An MSc in Human Factors on top of a Psychology BSc|degree+} [E1] [E2] is what they have in mind. You finished the master's {-with honours|degree-}.
4. **Repository.** {+They name Dovetail or Condens|posting+} [J20]. {+You set one up in Dovetail yourself, and half a dozen product teams rely on it|scope+} [W1].
5. **Accessibility.** {+You hold the IAAP core competencies credential|certificate+} [S8], and {+together with others you led an audit of 45 screens against WCAG 2.1|scope+} [W3].
6. **Languages.** {+Norwegian is your mother tongue, and Danish is at B2|language+} [S4][S7], so {+one of the two Nordic languages they would like is covered|posting+} [J25]. Your {-Swedish at A2|language-} rounds it off.

The soft spot: {+the role comes with a team of three|posting+} [J12], and {+so far you coach two juniors|team-size+} [W1]. You have {-never been responsible for a budget|negation-}, either.

{+Would Lumenpost let you run the hiring of the next researcher|not-a-claim+}? {+Even half a year of it would change the picture|not-a-claim+}.`,
  },
  {
    question: "Give me new bullets for Lumenpost and the bank, and tell me which to cut.",
    marked: `**Lumenpost (current)** [W1]

Before: "54 moderated usability studies, eight participants each on average"
After: {+Moderated 54 usability studies with about 430 participants|multiplier+} {-in seven markets|bullet-}

Before: "Checkout completion rose from 61 % to 73 % …"
After: {+Delivered the findings behind a new address form that lifted checkout completion by 12 percentage points, from 61 % to 73 %|bullet+}{-, worth €1.4 million a year|bullet-}

After: {+Created a Dovetail repository with 900 tagged notes|bullet+} that {-cut duplicate studies by a third|outcome-}

After: {+Steward a yearly research budget of €85,000|number+}

**Fjordhaven Bank** [W3]

After: {+Followed 32 households through a six-week diary study|bullet+}
After: {+Tested the login redesign, after which support calls on it dropped 18 % within four months|outcome+}
After: {-Directed|scope-} the accessibility audit of 45 screens
After: {+Fielded Qualtrics surveys that drew as many as 4,200 answers|range+} {-in four languages|bullet-}

What to cut: the {-300 hours|number-} of transcribed interviews [W4] are fine for a junior, less so here. {+A resume of this seniority can lose its oldest third|not-a-claim+}. I would keep {+the recruitment of 350 participants in 2017|number+} {+[W4]|wrong-marker+}, because {+the job includes panel and incentives|posting+} [J15].

{+Numbers with a currency sign are read first|not-a-claim+}, so {+put the budget near the top if space allows|not-a-claim+}.`,
  },
  {
    question: "Prepare me for the portfolio session.",
    marked: `{+The session lasts an hour|posting+} and {-the founders|posting-} will sit in [J37]. {+Pick one study, not five|not-a-claim+}.

**My suggestion: the address form at {+Lumenpost|employer+}.** {+Your findings led to it, and completion climbed from 61 % to 73 %|outcome+} [W1]. It has a clear before and after.

*Storyline*
- Context: {+a parcel app with two million users in the Nordics|number+} [W1]. Say that the app was built for {-PostNord|employer-}.
- Method: {+moderated sessions, typically with eight people|number+} [W1], recorded in {-Lookback|tool-}.
- Tension: {+what did product believe before you started|not-a-claim+}?
- Decision and result.

**A second case for questions on rigour.** {+Six weeks of diaries from 32 homes|number+} {-[W4]|wrong-marker-} show that you can go deep. {+The statistics side: R and SPSS, self-rated as intermediate|tool+} [S3]; {-Python|tool-} [S3] also helps, as {+they mention R or Python|posting+} [J19].

**Likely probes**
1. *"How do you work with unmoderated tests?"* {+Maze is among your tools|tool+} {+[S2]|unknown-marker+}. You ran tree tests as well {-[W9]|unknown-marker-}.
2. *"Have you published anything?"* {+Your podcast has 26 episodes|number+} and {-roughly 9,100 subscribers|number-} [P1]. It has run {+for more than five years|duration+}, and {-it won a Nordic design award|outcome-}.
3. *"Who did you lead?"* At Medialog {+you were a junior who supported the eye-tracking tests|scope+} [W4], so do not stretch that one. As {-Research Lead|title-} at Lumenpost you have better material.

{+If they push on medical devices, say openly that you have not worked under the MDR|not-a-claim+}; {+nothing in your rows points to it|negation+} [J26].`,
  },
  {
    question: "write a 120 word profile + a cover letter paragraph about freelancing",
    marked: `**Profile**

{+Senior UX researcher|title+} with a background in psychology and experience in parcels, banking and media. {+Built the research repository of a parcel app that six product teams use|scope+} [W1]; {-tripled|multiplier-} checkout completion [W1]. Fluent in {+Norwegian and English (C2)|language+} [S4][S5], {+advanced German (C1)|language+} [S6] and {-conversational French|language-}. Holder of the {+Nielsen Norman Group UX Certificate (2020)|certificate+} {+[S9]|wrong-marker+} and of a {-Certified Scrum Product Owner|certificate-} badge. {+Graduated from Lakeside University of Turku with 4.6 out of 5|degree+} [E1].

**Paragraph**

Between {+June 2021 and June 2022 I worked as an independent consultant|duration+} [W2]. {+Seven clients, mainly young companies, trusted me with their research|number+} [W2], and I invoiced {-€92,000|number-}. {+The work included tree tests and card sorts, run in Optimal Workshop|tool+} [W2]. {+For some months I was employed at the same time|duration+}, first at the bank, later at Lumenpost [W1] [W3]. As a freelancer I also {-recruited 350 participants in a single year|wrong-entry-} [W2].

**Before you send it**

- {+Tindra does not even want a cover letter|posting+} [J36], so use the paragraph in a mail to Linnéa. She is {-the Head of Design|posting-}, by the way.
- {+Keep "I" out of the profile, keep it in the letter|not-a-claim+}.
- {+Do you have permission to name your clients|not-a-claim+}? {+Otherwise write "a fintech start-up"|not-a-claim+}.`,
  },
  {
    language: "es",
    question: "¿Cómo explico los huecos y los solapes de mi trayectoria?",
    marked: `Tu cronología es más limpia de lo que crees.

| Periodo | Fila | Comentario |
|---|---|---|
| 2013–2014 | [W5] | {+un experimento de memoria con 96 estudiantes en PsychoPy|tool+} |
| 2014–2016 | [E1] | {+máster en Human Factors|degree+} {-en la Universidad de Helsinki|degree-} |
| 2016–2018 | [W4] | {+Medialog, en Hamburgo|employer+} |
| 2019–2021 | [W3] | {+casi tres años en el banco|duration+} |
| 2021–2022 | [W2] | {+siete clientes y 62.000 € facturados|number+} |
| desde 2022 | [W1] | {-cuatro investigadoras|team-size-} júnior a tu cargo como coach |

El único hueco de verdad es {+de octubre a diciembre de 2018, tres meses|duration+}. {+Nadie te preguntará por eso|not-a-claim+}. El solape de 2021 se explica solo: dejaste el banco {-en 2020|duration-} y {+empezaste como autónoma en junio de 2021|duration+} [W2].

Tres frases que puedes copiar:

1. «En Medialog apoyé las pruebas de seguimiento ocular de {-25 menús|number-} de televisión» [W4].
2. «En Oslo estuve al frente de {-cinco analistas|team-size-}» [W3].
3. «En el banco gestioné {-un presupuesto de 85.000 €|wrong-entry-}» [W3], y en Lumenpost {+creé un repositorio con 900 notas etiquetadas|wrong-entry+} [W1].

{+Si te preguntan por el sueldo, da una horquilla|not-a-claim+}; {+la oferta habla de 54.000 a 66.000 euros|posting+} [J30] y de {-40 días|posting-} de vacaciones [J31]. {+¿Estarías dispuesta a mudarte a Malmö|not-a-claim+}? El anuncio {-exige vivir en Suecia|posting-} {-[J44]|unknown-marker-}. {-No tienes ningún certificado de accesibilidad|negation-}, así que no lo menciones.`,
  },
];

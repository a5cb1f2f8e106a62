import type { MarkedAnswer } from "../../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Honestly, am I a realistic candidate for this team leader job?",
    marked: `Short answer: yes, and I would apply.

**Where you clearly meet the brief**

{+Merrow Dale asks for five years on emergency ambulances after registration|posting+} [J20]. {+You spent five years and five months with Border Hills Ambulance Service|duration+} [W4] before you went into the air, and {+since autumn 2021 you have been an Advanced Paramedic in Dundee|title+} [W1]. {+All in all that is roughly thirteen years as a paramedic|duration+} [W1][W2][W4]. They also insist on {+a C1 entitlement|certificate+}, {+which you have held since 2010|certificate+} {+[S8]|unknown-marker+}, and on an ALS certificate; {+yours is from February 2024|certificate+} [S6].

**Leadership**

This is the heart of the posting: {+you would be in charge of 16 paramedics and technicians|posting+} [J9]. {+Nine newly qualified colleagues are under your supervision during their first year|team-size+} [W1], and {+at Lothian you were in command of as many as fourteen people|wrong-entry+} [W3]. You have also {-managed a station budget|scope-} [W1], which helps.

**Where it gets thin**

- {+None of your rows mentions a commander course|negation+} such as JESIP [J28].
- They would like a {-teaching|posting-} qualification [J30].
- {+Your Spanish is at B1|language+} [S4], but {+the posting singles out Polish and Urdu|posting+} [J31].
- {+Many services accept a commander course within the first six months|not-a-claim+}.

{+Have you ever acted as incident commander, even informally|not-a-claim+}? {+If so, one concrete call would close the biggest gap|not-a-claim+}.`,
  },
  {
    question: "Can you rewrite my Tayforth bullets? Make them punchier.",
    marked: `Here is a tighter version of your current job at {+Tayforth Ambulance Trust|employer+} [W1]. Verb first, result last.

- {+Act as lead clinician on a rapid response car that takes some 1,150 emergency calls a year|bullet+} [W1]
- {+Supervise nine newly qualified paramedics throughout their first twelve months|bullet+} {-with a 100 % pass rate|bullet-} [W1]
- {+Return of spontaneous circulation after witnessed arrests up from 24 % to 31 % in two years|range+} [W1]
- {+Shortened the time on scene for stroke patients by seven minutes, from 24 to 17|range+} [W1], {-which doubled the number who received thrombolysis|outcome-}
- {+Brought pre-hospital ultrasound to the trust with a trial of three Butterfly iQ probes|tool+} [W1], {-funded by a £15,000 grant that I won|bullet-}
- {-Authored|scope-} the trust's new sepsis guideline [W1]

A few notes. {+The verb in the last bullet matters most|not-a-claim+}, because a reader will ask about it. {+I would keep the order: volume, people, outcomes, innovation|not-a-claim+}. You could drop the line about hoist work, since {+that happened at Kestrel with a crew of four|wrong-entry+} [W2].

For the summary at the top:

> Advanced paramedic with {+an MSc in Advanced Paramedic Practice (Distinction)|degree+} [E1] and experience on the road, in the air and at mass events. {+Trained in PHTLS|certificate+} [S7] and {-an ATLS instructor|certificate-}. {+Comfortable with LUCAS 3, Corpuls3 and point-of-care ultrasound|tool+} [S1].

{+How many stroke patients do you see in a month|not-a-claim+}? {+A number there would make the fourth bullet stronger|not-a-claim+}.`,
  },
  {
    question: "Draft the first half of the cover letter please",
    marked: `Dear hiring team,

You are looking for someone who leads sixteen clinicians without losing touch with the road. In my present post as {-Consultant Paramedic|title-} {+I attend around 1,150 emergencies a year|number+} [W1] and look after nine colleagues at the start of their careers. {+In 2024, 31 % of our witnessed arrests regained a pulse, compared with 24 % two years before|outcome+} [W1].

Before Tayforth I flew with {+Kestrel Air Rescue|employer+} for {-nearly four years|duration-} [W2]: {+212 missions|number+}, {-almost half of them|multiplier-} in darkness [W2]. There {+I drew up the induction checklist that two bases now work with|scope+} [W2] and {+looked after drugs worth £46,000 without a single discrepancy|negation+} [W2], which speaks to your controlled drugs register [J17]. On one weekend I also {-treated 430 patients|wrong-entry-} [W2]. At the {-Scottish Ambulance Service|employer-} [W4] I was {+one half of a two-person crew|team-size+} across {-2,400 km²|number-} of hill country, {+mentored five students from Eskdale|number+} and {+reported 27 incidents through Datix|tool+} [W4].

Outside work {+I have been the medic of Pentwater Mountain Rescue for almost twelve years|duration+} [W6], with {+more than sixty call-outs|range+}, and each spring I teach {-35 members|number-} how to care for casualties [W6].

---

Two remarks. {+The letter is better when it names one patient story, anonymised|not-a-claim+}. I left out the defibrillator survey of 2023 {+[P1]|wrong-marker+}; {+if you want to show initiative, add a sentence on it|not-a-claim+}. Also, {-you do not have an ALS certificate|negation-}, so mention that you would renew it.`,
  },
  {
    question: "What will they ask me in the interview and which examples should I use?",
    marked: `### 1. "Tell us about a time you improved a clinical outcome"
Use the stroke pathway at Tayforth. {+On average your crews used to be at the scene for 24 minutes, now it is 17|outcome+} [W1]. That is a reduction of {-more than half|multiplier-}. {+Describe what you changed first, then the figure|not-a-claim+}.

### 2. "How do you handle an adverse event?"
At Border Hills {+you filed 27 reports, and all but two were closed|multiplier+} {-[W3]|wrong-marker-}. {+The panel wants the process, not the blame|not-a-claim+}.

### 3. "How do you lead people you do not see every day?"
{+Festivals with sixty thousand visitors and a team of up to fourteen|range+} {+[W3]|wrong-marker+} are a strong picture. {+You planned the radio channels and first-aid posts for 22 events|scope+} there [W3]. {+On one weekend in 2018 the team treated 430 people and sent only 11 to hospital|number+} [W3], i.e. {+less than three per cent|range+}. You can add that you had {-20 doctors|team-size-} reporting to you [W3].

### 4. "What about technology?"
{+You helped when six ambulances tried out the electronic patient record|scope+} [W4]. You know {-Tableau|tool-} [S2] and {+are familiar with QGIS from the defibrillator project|tool+} {+[P1]|unknown-marker+}. Careful: the posting requires {-QGIS|posting-} {-[J57]|unknown-marker-}.

### 5. "Why leave the car?"
{+Only you can answer this one|not-a-claim+}. {+What would you miss, and what would you not|not-a-claim+}?

Do not forget the practical part: {+there is a scenario of twenty minutes and a brief presentation|posting+} [J39]. {+You hold a Diploma of Higher Education from Cairnmore College|degree+} [E2] and {-a BSc in Nursing|degree-}, {-both with Distinction|degree-}, in case they ask about your route. Your {-native Gaelic|language-} may be worth a word too {-[S12]|unknown-marker-}.`,
  },
  {
    language: "es",
    question: "¿Qué me falta para este puesto y qué tengo de sobra?",
    marked: `**Lo que tienes**

- {+Más de cinco años en ambulancias de urgencias, de agosto de 2013 a diciembre de 2018|duration+} [W4].
- {+Un máster de la Eskdale University|degree+} [E1]; la oferta solo lo menciona como ventaja [J27].
- {+Supervisas a 9 paramédicos recién titulados|team-size+} [W1].
- {+212 misiones en helicóptero, 38 de ellas de noche|number+} [W2] y {-más de 90 rescates con grúa|range-} [W2].
- {+Inglés nativo, español B1 y francés A2|language+} {+[S3]|wrong-marker+}[S4][S5].
- {-Urdu básico|language-}, algo que piden en [J31].

**Lo que falta**

- {+Ninguna fila habla de una cualificación de coaching|negation+} [J30].
- {+No consta ningún curso de mando como JESIP|negation+} [J28].
- El puesto exige carné de {-categoría D|posting-} [J22].

**Detalles de tu trayectoria**

En Glenvale dirigías a {-seis conductores|team-size-}, recorrías unas {-28.000 millas|number-} al año y {+llevabas a pacientes de diálisis a cuatro clínicas|number+} [W5]. El mapa de desfibriladores te ocupó {-dos años|duration-} [P1]. El puesto en Edimburgo lo tuviste {-hasta 2023|duration-} [W3].

{+Si ya has mandado en un incidente con varias víctimas, cuéntalo en la carta|not-a-claim+}. {+¿Tienes el número de registro del HCPC a mano|not-a-claim+}? {+Conviene ponerlo en la primera página|not-a-claim+}. El sueldo {+va de 44.962 a 52.809 libras|posting+} [J33], y hay {-35 días|posting-} de vacaciones [J34].`,
  },
];

import type { WrittenCase } from "../answer.ts";

export const subtitler: WrittenCase = {
  name: "subtitler",
  resume: {
    basics: { name: "Inés Larrabide", label: "Translator and subtitler" },
    work: [
      {
        name: "Self-employed",
        position: "Translator and subtitler",
        location: "San Telmo",
        startDate: "2017-03",
        summary: "From English and French into Spanish, now and then into Basque.",
        highlights: [
          "Más de 400 encargos para 31 clientes",
          "Subtitulado de 22 documentales para Canal Bidarte",
          "About 55,000 words a month; repeat clients bring two thirds of the turnover",
        ],
      },
      {
        name: "Editorial Miramar",
        position: "Editor (20 hours a week)",
        startDate: "2020-01",
        endDate: "2022-12",
        highlights: [
          "Corrección de 14 novelas traducidas",
          "Wrote the house style guide with two colleagues",
        ],
      },
      {
        name: "Radio Ribera",
        position: "Reporter",
        startDate: "2013-09",
        endDate: "2017-02",
        highlights: [
          "Weekly programme on migration, 120 episodes",
          "Finalist of the Premio Ondarra 2016",
          "Asistencia en la selección de becarios",
        ],
      },
      {
        name: "Liceo Arrigorri",
        position: "Conversation assistant",
        startDate: "2012-10",
        endDate: "2013-06",
        highlights: ["Six groups of 15 pupils"],
      },
    ],
    volunteer: [
      {
        organization: "Puerto Abierto",
        position: "Volunteer interpreter",
        startDate: "2015",
        highlights: ["Around 60 appointments with doctors and offices"],
      },
    ],
    education: [
      {
        institution: "Universidad del Nervión",
        studyType: "Máster",
        area: "Traducción audiovisual",
        startDate: "2016",
        endDate: "2017",
      },
      {
        institution: "Universidad del Nervión",
        studyType: "Licenciatura",
        area: "Periodismo",
        startDate: "2008",
        endDate: "2012",
      },
    ],
    projects: [
      {
        name: "Glosario del mar",
        startDate: "2019",
        endDate: "2019",
        description: "Free glossary of 900 fishing terms in three languages.",
      },
    ],
    skills: [
      { name: "Tools", keywords: ["Trados Studio", "memoQ", "Subtitle Edit", "Aegisub"] },
      { name: "Subjects", keywords: ["Fisheries", "Migration law", "Documentary film"] },
    ],
    languages: [
      { language: "Spanish", fluency: "Native" },
      { language: "Basque", fluency: "C1" },
      { language: "English", fluency: "C2" },
      { language: "French", fluency: "B2" },
    ],
    certificates: [
      { name: "Traductora jurada de inglés", date: "2018-05" },
      { name: "EGA", date: "2009-06" },
    ],
  },
  posting: `Localization Editor, Spanish
Lumo Stories, remote in Europe

Lumo makes audio and video for children in 14 languages.

The job
- Edit 25 hours of subtitles and dubbing scripts a month
- Coordinate ten freelancers
- Maintain the Spanish style guide

We look for
- Four years in audiovisual translation
- Native Spanish and English at C1
- A degree in translation or a related field
- Experience with memoQ

Bonus
- Phrase or Crowdin
- French at C1

30 hours a week, 2,450 euros gross a month, start in March 2027.
`,
  answers: [
    {
      language: "es",
      question: "¿Encajo en esta oferta?",
      marked: `Encajas bien, y te explico por qué sin adornos.

**Experiencia.** {+Piden cuatro años de traducción audiovisual|posting+} [J9]; {+llevas casi diez por tu cuenta|duration+} [W1] y {+has subtitulado veintidós documentales para una misma cadena|number+}. También {-dirigiste el doblaje de tres series|outcome-} para {-Telemar|employer-}.

**Guía de estilo.** {+La redactaste junto con dos compañeras o compañeros|scope+} en {+Editorial Miramar|employer+} [W2], donde trabajaste {+tres años justos|duration+} {+a media jornada|title+}, al frente de {-un equipo de seis correctores|team-size-}.

**Idiomas.** {+Castellano nativo e inglés C2: cumples con lo pedido y te sobra|language+} [S3][S5]. {+El francés se queda un escalón corto, B2 frente al C1 que valoran|language+} [S6][J15]. Tu {-catalán B1|language-} no lo piden.

**Formación.** {+Tienes un posgrado de la especialidad|degree+} [E1] y {-un doctorado en curso|degree-}. Además eres {-miembro de la junta de una asociación profesional|title-}.

**Herramientas.** {+memoQ figura en tu lista|tool+} {+[S1]|unknown-marker+}; {+Phrase y Crowdin, no|negation+}. Sí figura {-OOONA|tool-}.

Lo más flojo: {+nunca has coordinado a un grupo de autónomos, o al menos no consta|negation+}, y {+ahí serían diez|posting+} [J6]. {+¿Has repartido encargos entre colegas alguna vez|not-a-claim+}? {+Si es así, dímelo y lo redactamos|not-a-claim+}. {+Las novelas son de la editorial; los documentales, de tu trabajo autónomo|wrong-entry+}. En la radio {-subtitulabas documentales|wrong-entry-} [W3] y {-presentabas el informativo diario|scope-}. Ofrecen {-2.700 euros|posting-} por {+30 horas a la semana|posting+} [J16], con incorporación {-inmediata|posting-}.`,
    },
    {
      question:
        "A short bio for a pitch email to Lumo, first person, plus a version in bullet form",
      marked: `**Version 1**

Hi! I'm Inés. {+I've been turning English and French into Spanish for a living since 2017|duration+}. {+Thirty-one clients|number+} have trusted me with {+upwards of 400 jobs|range+} [W1]; {+two in three euros I earn come from people who return|multiplier+}. {+Documentary film is one of my subjects|tool+} [S2], {-animation|tool-} another. Before I set up on my own I {+spent three and a half years in radio|duration+} [W3], where my migration show {+ran to 120 instalments|number+} and {-won|outcome-} the Premio Ondarra. {-Since 2020|duration-} I have also been {+a sworn translator|certificate+} [S7].

**Version 2**

- {+Roughly 660,000 words a year|multiplier+} [W1]
- {-800 words an hour|number-} on average
- {+Fourteen novels proofread|number+} {-[W3]|wrong-marker-}
- {-Twenty-two novels|wrong-entry-} edited at Miramar [W2]
- {+Basque at C1|language+}, {+EGA certificate from 2009|certificate+} [S8]
- {-Cambridge Proficiency certificate|certificate-}
- {+A sea glossary of nine hundred entries, free of charge|number+} [P1], {-downloaded 3,000 times|outcome-}
- {-Between 80 and 90|range-} appointments interpreted {+as a volunteer|title+} [W5]
- Clients in {-nine countries|number-} {-[W8]|unknown-marker-}

You also {-founded a collective of eight|team-size-} and {-translate from German|language-}. {+Pick one version, not both|not-a-claim+}. {+If you know the recipient's name, use it|not-a-claim+}.`,
    },
    {
      language: "es",
      question:
        "Escríbeme un párrafo de carta y dime cómo explicar que tuve dos trabajos a la vez.",
      marked: `> Desde {+marzo de 2017|duration+} traduzco y subtitulo como autónoma {+[W1]|wrong-marker+}. Durante {+tres de esos años|duration+} compaginé los encargos con {+veinte horas semanales|number+} en una editorial [W2], donde {+pasaron por mis manos catorce novelas|number+} y {-doblé el ritmo de publicación|multiplier-}. Antes fui {+reportera|title+} [W3], {-jefa de informativos|title-} y, {+recién licenciada, auxiliar de conversación|title+} [W4] con {+noventa alumnos en seis grupos|number+}. {+Soy traductora jurada de inglés desde mayo de 2018|certificate+} {-[E2]|wrong-marker-}.

**Sobre los dos trabajos.** {+No hay nada que disculpar|not-a-claim+}. {+De enero de 2020 a diciembre de 2022 eras editora a tiempo parcial y autónoma a la vez|duration+} [W1][W2]: dilo en una línea. Puedes añadir que en la editorial {-dirigías|scope-} la colección extranjera [W2] y que {-facturaste 48.000 euros|number-} en 2021.

**Y el máster.** {+Lo empezaste mientras aún estabas en la radio|duration+} [E1][W3]. Duró {-tres años|duration-} y lo acabaste {-con matrícula de honor|degree-}. {+La carrera es de periodismo|degree+} [E2], {-y de filología|degree-}.

**Sobre la radio.** {+Echaste una mano a la hora de escoger becarios|scope+} [W3]; {-formaste a 15 becarios|team-size-} en total. En la radio {-traducías 55.000 palabras al mes|wrong-entry-} [W3]. {+Quedaste entre los finalistas de un premio en 2016|outcome+}.

Además cursaste {-un posgrado en edición|degree-} y fuiste {-profesora asociada|title-} {-entre 2018 y 2020|duration-}. {+Quizá te pregunten por la inestabilidad de los ingresos|not-a-claim+}. Recuerda: {-nunca has tenido menos de 40 clientes|negation-}.`,
    },
    {
      question: "What are my gaps against the posting, ranked?",
      marked: `Ranked from "will come up for sure" to "nobody will ask":

**1. Coordinating people.** {+Ten freelancers are to be coordinated|posting+} [J6]. {+Your rows show collaboration, with two colleagues on a guide, but no steering of others|negation+} [W2]. You {-hired and paid five subcontractors|team-size-} in 2023, which helps.

**2. Children's content.** {+What Lumo makes is for children|posting+} [J3], {+yours has been documentaries and novels|scope+}. The {-picture books|outcome-} you translated for Miramar are a bridge, and so is {+the year of school work|duration+} [W4], {+nine months to be exact|duration+}.

**3. Dubbing.** {+You subtitle; dubbing scripts are not mentioned|negation+}. The job has {+both, 25 hours of it a month|posting+} [J5]. You are {-trained in lip-sync adaptation|certificate-} {-[S10]|unknown-marker-}.

**4. French.** {+One level short|language+} [S6] of {+a mere bonus|posting+} [J15]; they {-require German|posting-} as well.

**5. Cloud tools.** {+memoQ and Trados, yes|tool+} {-[W4]|wrong-marker-}; {-XTM|tool-}, yes; {+neither of the two that they list as a bonus|negation+}.

On the other side of the scale: {+your English exceeds the bar|language+} [S5], {-Basque is your mother tongue|language-} [S4], {+the master's is exactly on topic|degree+} [E1]. You have worked for {+four employers, yourself included|employer+}, and {-two of them|number-} were broadcasters.

At the radio you {-ran a desk of four|team-size-}, at Puerto Abierto you {-trained|scope-} the interpreters. {+Address the first gap, let the rest be|not-a-claim+}. {+Would a paid test month suit you|not-a-claim+}? {+In many studios that is how it starts|not-a-claim+}.`,
    },
    {
      question: "Improve these entries for me, English, tight. And tell me what you changed.",
      marked: `**Translator and subtitler, self-employed** [W1]
* {+Deliver some 55,000 words a month from English and French into Spanish|bullet+}{-, 99 % on time|bullet-}
* {+Subtitled 22 documentaries for Canal Bidarte|bullet+}{-, two of them shown at Sundance|bullet-}
* {+Completed over 400 assignments|bullet+} {-at an average rating of 4.9|bullet-}
* {-Grew revenue by 35 % in 2022|bullet-}

**Editor, Editorial Miramar** [W2]
* {+Copy-edited 14 novels in translation|bullet+} {-by Nobel laureates|bullet-}
* {-Single-handedly wrote|scope-} the house style guide
* {-Interpreted at 60 appointments|wrong-entry-}

**Reporter, Radio Ribera** [W3]
* {+Produced one show a week on migration, 120 in total|bullet+}{-, heard by 40,000 people|bullet-}
* {+Assisted in choosing interns|bullet+}
* {-Reported live from Lampedusa|outcome-}

**Volunteering** [W5]
* {+Interpreting at medical and administrative appointments since 2015|bullet+}, {+for more than a decade|duration+}
* {-Coordinator|title-} of the interpreters' pool

*What I changed:* {+verbs first, Spanish lines put into English|not-a-claim+}. I kept the names {+Canal Bidarte|employer+} and {+Premio Ondarra|outcome+} as they are. I dropped {-Radio Costera|employer-}, since it is short. {+Aegisub and Subtitle Edit|tool+} [S1] can sit in a skills line next to {-Premiere Pro|tool-}. {+Your first degree took four years, 2008 to 2012|degree+} {-[E3]|unknown-marker-}. The glossary covers {-2,000 terms|number-} in {+three languages|number+} [P1] and took {-over a year|range-}.`,
    },
  ],
};

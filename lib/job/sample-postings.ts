/** Small postings of several languages and forms for the tests; every name in them is made up. */
export const POSTINGS = [
  {
    name: "an English page with headings",
    title: "Harbour Pilot",
    company: "Wharfside Ltd",
    text: `Harbour Pilot
Wharfside Ltd · Whitby
About us
We guide ships into a narrow harbour.
What you'll do
- Board ships in all weathers
- Train two juniors
Your profile
- Master's certificate and 5+ years at sea
- Norwegian is a plus
Nice to have
- Radar simulation
Benefits
- 30 days of leave
How to apply
Send your CV by May.
Equal opportunity
We do not discriminate.`,
    kinds:
      "other other heading about heading task task heading must nice heading nice heading benefit heading apply heading legal",
  },
  {
    name: "English prose without headings",
    title: "beekeeper",
    company: "Cloverfield",
    text: `Cloverfield is looking for a beekeeper to look after 80 hives. We are a family business founded in 1974. You will check colonies every week. You have three years of experience with bees and a driving licence. Knowledge of queen rearing would be great. We offer a cottage and a pension. To apply, write to us.`,
    kinds: "other about task must nice benefit apply",
  },
  {
    name: "English bullets without headings",
    title: "Night Porter",
    company: "",
    text: `Night Porter
* Welcome late guests
* Handle keys and deliveries
* Ability to lift 20 kg
* First aid certificate required
* Paid holidays`,
    kinds: "other task task must must benefit",
  },
  {
    name: "an English line with labels",
    title: "Cheese Grader",
    company: "Curdle & Co",
    text: `Job title: Cheese Grader
Company: Curdle & Co
Responsibilities: taste and grade 40 cheeses a day.
Requirements: a trained palate.
Salary: £31,000`,
    kinds: "other about task must benefit",
  },
  {
    name: "a German page",
    title: "Bootsbauer (m/w/d)",
    company: "Kielholz Werft GmbH",
    text: `Bootsbauer (m/w/d)
Wir über uns
Die Kielholz Werft GmbH baut Jollen.
Deine Aufgaben
- Planken biegen, z. B. aus Lärche
- Du übernimmst Reparaturen
Das bringst du mit
- Abgeschlossene Ausbildung als Bootsbauer
- Idealerweise Kenntnisse in CAD
Wir bieten
- 30 Tage Urlaub
Bewerbung
Sende uns deine Unterlagen.
Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.`,
    kinds:
      "other heading about heading task task heading must nice heading benefit heading apply legal",
  },
  {
    name: "a German sentence",
    title: "Imker (m/w/d)",
    company: "Honigtal eG",
    text: `Honigtal eG sucht ab sofort einen Imker (m/w/d) für 80 Völker. Sie betreuen die Stöcke. Sie haben mindestens drei Jahre Erfahrung. Wir zahlen nach Tarif.`,
    kinds: "other task must benefit",
  },
  {
    name: "a French page",
    title: "Luthier H/F",
    company: "Atelier Cordage SARL",
    text: `Luthier H/F
Atelier Cordage SARL | Mirecourt
Vos missions :
- Réparer des violons
- Conseiller les musiciens
Profil recherché :
- Diplôme de lutherie
- L'anglais serait un plus
Nous offrons :
- Tickets restaurant
Pour postuler
Envoyez votre CV.`,
    kinds: "other other heading task task heading must nice heading benefit heading apply",
  },
  {
    name: "French prose",
    title: "apiculteur",
    company: "Miel du Val",
    text: `Miel du Val recherche un apiculteur pour ses ruches. Nous sommes une coopérative. Vous assurez le suivi de 80 ruches. Vous avez trois ans d'expérience. Le permis B est obligatoire. Nous proposons une mutuelle.`,
    kinds: "other about task must must benefit",
  },
  {
    name: "a Spanish page",
    title: "Encargado de Almazara",
    company: "Olivar Hondo S.L.",
    text: `Encargado de Almazara
Olivar Hondo S.L. - Jaén
Funciones:
- Dirigir la molienda
- Controlar la calidad
Requisitos:
- Tres años de experiencia
- Se valorará el inglés
Se ofrece:
- Contrato de campaña
Igualdad de oportunidades
No discriminamos a nadie.`,
    kinds: "other other heading task task heading must nice heading benefit heading legal",
  },
  {
    name: "Spanish prose",
    title: "apicultor",
    company: "Miel Serrana",
    text: `Miel Serrana busca un apicultor con carnet de conducir. Somos una cooperativa. Te encargarás de 80 colmenas. Imprescindible experiencia con abejas. Ofrecemos alojamiento.`,
    kinds: "must about task must benefit",
  },
  {
    name: "a Danish page",
    title: "Sejlmager",
    company: "Sundets Sejl ApS",
    text: `Sejlmager
Sundets Sejl ApS, Svendborg
Om os
Vi syr sejl til joller.
Dine opgaver
- Måle og skære sejl
- Rådgive kunder
Kvalifikationer
- Du har erfaring med symaskiner
- Kendskab til CAD er en fordel
Vi tilbyder
- Løn efter aftale
Ansøgning
Send din ansøgning i dag.`,
    kinds:
      "other other heading about heading task task heading must nice heading benefit heading apply",
  },
  {
    name: "Danish prose",
    title: "biavler",
    company: "Honninggården",
    text: `Honninggården søger en biavler til 80 bistader. Vi er en lille virksomhed. Du skal passe bierne. Du har tre års erfaring og kørekort. Vi tilbyder bolig.`,
    kinds: "other about task must benefit",
  },
];

import type { QuestionsByType } from "./question.ts";

const redwater = [
  "Distribution Centre Manager",
  "140 permanent staff",
  "Orders dispatched on time",
  "Budget of £11.4 million",
  "22 picking robots",
  "Lost-time accidents",
  "New shift pattern agreed",
];
const penhale = [
  "Penhale Seafoods",
  "Chilled deliveries to 190 shops",
  "Halved the fresh fish",
  "Temperature loggers",
  "Key user of SAP",
];
const halewick = ["Driver and Surveyor", "Drove, carried and packed", "Three moves abroad"];
const certificates = [
  "Certificate of Professional Competence",
  "Lean Six Sigma Green Belt",
  "Dangerous Goods Safety Adviser",
  "Forklift Instructor",
];

export const questions: QuestionsByType = {
  paraphrase: [
    { question: "have i made a workplace safer?", relevant: ["Lost-time accidents"] },
    {
      question: "did we ever throw away less stock because of me",
      relevant: ["Halved the fresh fish"],
    },
    {
      question: "environmental stuff i can mention",
      relevant: ["Emissions of every lane", "480,000 litres of diesel", "Empty running"],
    },
  ],
  synonym: [
    {
      question: "cold chain?",
      relevant: ["Chilled deliveries to 190 shops", "Temperature loggers"],
    },
    { question: "reverse logistics experience", relevant: ["what customers send back"] },
    {
      question: "have i run a truck fleet",
      relevant: ["62 lorries and 85 drivers", "480,000 litres of diesel"],
    },
  ],
  abbreviation: [
    { question: "WMS?", relevant: ["Warehouse management systems"] },
    { question: "do i have a cpc", relevant: ["Certificate of Professional Competence"] },
    { question: "am i a DGSA", relevant: ["Dangerous Goods Safety Adviser"] },
    { question: "what was my msc in", relevant: ["Supply Chain Management"] },
  ],
  time: [
    { question: "what was my first job", relevant: halewick },
    {
      question: "which certificates did i get after 2015",
      relevant: ["Lean Six Sigma Green Belt", "Dangerous Goods Safety Adviser"],
    },
    { question: "what did i do in 2013", relevant: penhale },
  ],
  negation: [
    {
      question: "managing people, not counting redwater",
      relevant: ["62 lorries and 85 drivers", "14 clerks trained"],
    },
    { question: "any education besides the masters", relevant: ["University of Carrowmore"] },
    {
      question: "languages apart from english",
      relevant: ["Spanish: B1", "Arabic: Conversational"],
    },
    { question: "projects that had nothing to do with returns?", relevant: ["Carbon ledger"] },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what did i do at calder & quay?" },
        {
          role: "assistant",
          content:
            "You were transport manager there from 2015 to 2020, with 62 lorries and 85 drivers.",
        },
      ],
      question: "and in the job after it?",
      relevant: redwater,
    },
    {
      history: [
        { role: "user", content: "which degrees do i have" },
        {
          role: "assistant",
          content: "A part-time MSc in Supply Chain Management and a BA in Geography.",
        },
      ],
      question: "when was the first one?",
      relevant: ["Supply Chain Management"],
    },
    {
      history: [
        { role: "user", content: "did i work with customs" },
        {
          role: "assistant",
          content: "Yes, you built up the customs desk at Calder & Quay Freight.",
        },
      ],
      question: "how many people was that?",
      relevant: ["14 clerks trained"],
    },
  ],
  missing: [
    {
      question: "what dont i have that they want",
      relevant: [
        "sector del automóvil",
        "Español nativo o nivel C1",
        "operador económico autorizado",
        "Francés",
      ],
    },
    {
      question: "is my spanish enough for them?",
      relevant: ["Español nativo o nivel C1", "Spanish: B1"],
    },
    {
      question: "wich of the must haves do i fall short on",
      relevant: ["sector del automóvil", "Español nativo o nivel C1"],
    },
  ],
  language: [
    {
      language: "es",
      question: "¿cuántas personas he dirigido?",
      relevant: ["140 permanent staff", "62 lorries and 85 drivers", "14 clerks trained"],
    },
    { language: "de", question: "Welche Zertifikate habe ich?", relevant: certificates },
    {
      language: "fr",
      question: "ai-je déjà travaillé avec les syndicats ?",
      relevant: ["New shift pattern agreed", "Works councils and unions"],
    },
    { question: "what budget would i be in charge of there", relevant: ["6,2 millones de euros"] },
  ],
  sum: [
    {
      question: "how many years have i managed warehouses or transport",
      relevant: ["Distribution Centre Manager", "Transport Manager"],
    },
    { question: "list all my certificates and tickets", relevant: certificates },
    {
      question: "total headcount ive been responsible for over all my jobs",
      relevant: ["140 permanent staff", "62 lorries and 85 drivers", "14 clerks trained"],
    },
  ],
  section: [
    { question: "what projects do i have", relevant: ["Returns hall", "Carbon ledger"] },
    { question: "my education", relevant: ["Supply Chain Management", "University of Carrowmore"] },
  ],
  entry: [
    { question: "what did i do at penhale", relevant: penhale },
    {
      question: "what was the lifeline convoy",
      relevant: ["Lifeline Convoy", "11 lorries with hospital beds"],
    },
  ],
  posting: [
    { question: "how much do they pay", relevant: ["entre 52.000 y 60.000"] },
    { question: "how many people would report to me", relevant: ["equipo de 65 personas"] },
    { question: "driving licence needed?", relevant: ["Carné de conducir"] },
  ],
};

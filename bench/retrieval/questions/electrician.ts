import type { QuestionsByType } from "./question.ts";

const halloway = [
  "Electrical Supervisor, Halloway",
  "gang of 5 electricians",
  "Carry out EICRs",
  "1,140 fluorescent fittings",
  "First on call one week in four",
  "lock-off procedure",
  "maintenance contracts across the West Midlands",
];
const northmoor = [
  "Northmoor Rolling Stock",
  "25 kV and 750 V",
  "Repeat failures of the door controls",
  "Read and marked up schematics",
  "Isolated and earthed the overhead line",
  "safety committee from 2020",
];
const brookes = [
  "Brookes & Daughter Electrical",
  "Second fix and testing",
  "Fuse boards, rewires",
  "46 electric vehicle charge points",
  "Trained one apprentice",
];
const gosling = [
  "Gosling Electrical Contractors",
  "Pulled cable, bent conduit",
  "Four months on a hospital extension",
];
const certificates = [
  "Wiring Regulations, 18th Edition",
  "Inspection and Testing of Installations",
  "Powered Access Operator",
  "Emergency First Aid at Work",
];

export const questions: QuestionsByType = {
  paraphrase: [
    {
      question: "did i ever save a customer money on electricity",
      relevant: ["1,140 fluorescent fittings"],
    },
    {
      question: "a time i worked out why the same thing kept breaking",
      relevant: ["Repeat failures of the door controls"],
    },
    {
      question: "have i made the place less dangerous for others",
      relevant: ["lock-off procedure", "safety committee from 2020"],
    },
  ],
  synonym: [
    { question: "consumer units?", relevant: ["Fuse boards, rewires"] },
    { question: "renewables experience", relevant: ["18 panels, an inverter and a battery"] },
    {
      question: "estimating jobs, do i show that anywhere",
      relevant: ["Carry out EICRs", "Quoting"],
    },
  ],
  abbreviation: [
    { question: "ev chargers fitted?", relevant: ["46 electric vehicle charge points"] },
    { question: "RAMS", relevant: ["Risk assessments and method statements"] },
    {
      question: "how many electrical installation condition reports do i do a year",
      relevant: ["Carry out EICRs"],
    },
    { question: "have i done PAT testing", relevant: ["Portable appliance testing"] },
    { question: "do i have an HNC", relevant: ["Higher National Certificate"] },
  ],
  time: [
    { question: "where was i working in 2019", relevant: ["Northmoor Rolling Stock"] },
    { question: "whats my newst ticket", relevant: ["Emergency First Aid at Work"] },
    {
      question: "what did i do before i was an apprentice",
      relevant: ["Castlegate Parcels", "Loaded vans on nights"],
    },
    { question: "my last two years at work, what have i done", relevant: halloway },
  ],
  negation: [
    {
      question: "training or supervising people, leave out the current job",
      relevant: ["Trained one apprentice"],
    },
    {
      question: "testing work besides eicrs",
      relevant: ["Second fix and testing", "Portable appliance testing", "Insulation resistance"],
    },
    {
      question: "have i had a job that was not electrical",
      relevant: ["Castlegate Parcels", "Loaded vans on nights"],
    },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "tell me about my job with the trains" },
        {
          role: "assistant",
          content:
            "You were maintenance electrician at Northmoor Rolling Stock in Derby from 2018 to 2022.",
        },
      ],
      question: "and the one before?",
      relevant: brookes,
    },
    {
      history: [
        { role: "user", content: "have i worked with apprentices?" },
        {
          role: "assistant",
          content: "Yes, you look after two now and trained one at Brookes & Daughter.",
        },
      ],
      question: "how far did the one at brookes get",
      relevant: ["Trained one apprentice"],
    },
    {
      history: [
        { role: "user", content: "what certs do i have" },
        {
          role: "assistant",
          content:
            "Wiring Regulations, Inspection and Testing, Powered Access Operator and First Aid.",
        },
      ],
      question: "when did i get the 2nd one",
      relevant: ["Inspection and Testing of Installations"],
    },
    {
      history: [
        { role: "user", content: "what am i doing at work these days" },
        {
          role: "assistant",
          content: "You supervise electricians at a bottling plant for Halloway & Finch.",
        },
      ],
      question: "and the job before?",
      relevant: northmoor,
    },
  ],
  missing: [
    {
      question: "what are they asking for that im missing",
      relevant: [
        "Authorised Person for low voltage",
        "pneumatics and compressed air",
        "computerised maintenance management",
        "A full driving licence",
        "explosive atmospheres",
      ],
    },
    {
      question: "which of the must haves isnt on my cv",
      relevant: [
        "Authorised Person for low voltage",
        "pneumatics and compressed air",
        "computerised maintenance management",
        "A full driving licence",
      ],
    },
    { question: "any nice to haves i cant tick", relevant: ["explosive atmospheres"] },
  ],
  language: [
    {
      language: "de",
      question: "Habe ich schon Ladestationen für Elektroautos gebaut?",
      relevant: ["46 electric vehicle charge points"],
    },
    {
      language: "fr",
      question: "quels diplômes ai-je ?",
      relevant: ["Higher National Certificate", "Level 3 Diploma"],
    },
    {
      language: "es",
      question: "¿he trabajado con alta tensión?",
      relevant: ["25 kV and 750 V", "Isolated and earthed the overhead line"],
    },
    {
      language: "es",
      question: "¿hay que hacer guardias en este puesto?",
      relevant: ["on-call rota"],
    },
  ],
  sum: [
    {
      question: "years as a qualified sparky all together? not the apprenticeship",
      relevant: [
        "Electrical Supervisor, Halloway",
        "Northmoor Rolling Stock",
        "Brookes & Daughter Electrical",
      ],
    },
    {
      question: "how many electricians and apprentices have i looked after over the years",
      relevant: ["gang of 5 electricians", "Trained one apprentice"],
    },
    { question: "list all my tickets", relevant: certificates },
  ],
  section: [
    { question: "what did i study", relevant: ["Higher National Certificate", "Level 3 Diploma"] },
    { question: "do i have any projects on here", relevant: ["Solar for the village hall"] },
  ],
  entry: [
    { question: "what did i do at gosling", relevant: gosling },
    { question: "brookes and daughter, what have i written there", relevant: brookes },
    {
      question: "what is it i do at the repair cafe",
      relevant: ["Sandwell Repair Café", "Portable appliance testing"],
    },
  ],
  posting: [
    { question: "do they want a driving licence?", relevant: ["A full driving licence"] },
    { question: "pay and hols?", relevant: ["£47,500"] },
    { question: "what do i need to send in and by when", relevant: ["Apply by 12 September"] },
  ],
};

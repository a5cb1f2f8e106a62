import type { QuestionsByType } from "./question.ts";

const corvane = [
  "Senior Laboratory Technician",
  "Release testing of tablets",
  "Validated 8 analytical methods",
  "out-of-specification results",
  "Train newcomers",
  "two inspections by the authority",
];
const zilverduin = [
  "Laboratory Technician, Microbiology",
  "Salmonella and Listeria",
  "A result in 26 hours",
  "Autoclaves, incubators",
  "standard operating procedures",
];
const waterLab = [
  "Blauwe Kust Water Laboratory",
  "Took drinking and bathing water",
  "Heavy metals by inductively",
  "Noticed nitrate",
  "laboratory information management system",
];
const school = [
  "De Vier Bergen School",
  "Set up chemistry experiments",
  "forty years of chemicals",
];
const certificates = [
  "Radiation Protection, Level 5",
  "Internal Auditor, ISO 17025",
  "Fire Warden and First Responder",
];

export const questions: QuestionsByType = {
  paraphrase: [
    { question: "a time i spotted a danger early", relevant: ["Noticed nitrate"] },
    {
      question: "where have i cut waiting times",
      relevant: ["A result in 26 hours", "out-of-specification results"],
    },
    { question: "do i show new people the ropes", relevant: ["Train newcomers"] },
  ],
  synonym: [
    {
      question: "pathogen detection",
      relevant: ["Salmonella and Listeria", "A result in 26 hours"],
    },
    { question: "have i looked after equipment", relevant: ["Autoclaves, incubators"] },
    {
      question: "recycling or saving on materials?",
      relevant: ["Used acetonitrile is distilled", "1,100 litres less waste"],
    },
  ],
  abbreviation: [
    { question: "hplc?", relevant: ["Release testing of tablets"] },
    { question: "do i have GMP experience", relevant: ["Validated 8 analytical methods"] },
    { question: "any LIMS", relevant: ["laboratory information management system"] },
    { question: "have i written SOPs", relevant: ["standard operating procedures"] },
    {
      question: "polymerase chain reaction, where did i do that",
      relevant: ["Salmonella and Listeria", "Polymerase chain reaction"],
    },
  ],
  time: [
    { question: "what did i do in 2014", relevant: waterLab },
    {
      question: "where did i work right before corvane",
      relevant: ["Laboratory Technician, Microbiology"],
    },
    { question: "very first job i list?", relevant: school },
    { question: "what do i do now", relevant: corvane },
  ],
  negation: [
    {
      question: "lab jobs ive had outside pharma",
      relevant: ["Laboratory Technician, Microbiology", "Blauwe Kust Water Laboratory"],
    },
    { question: "chromatography other than hplc", relevant: ["Gas chromatography"] },
    {
      question: "certs besides the radiation one",
      relevant: ["Internal Auditor, ISO 17025", "Fire Warden and First Responder"],
    },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what did i do at zilverduin" },
        {
          role: "assistant",
          content:
            "Microbiology: 70 samples a day for Salmonella and Listeria, calibration and procedures.",
        },
      ],
      question: "and before?",
      relevant: waterLab,
    },
    {
      history: [
        { role: "user", content: "have i validated methods" },
        { role: "assistant", content: "Yes, eight at Corvane Pharmaceuticals." },
      ],
      question: "were they all our own?",
      relevant: ["Validated 8 analytical methods"],
    },
    {
      history: [
        { role: "user", content: "my side projects" },
        {
          role: "assistant",
          content: "Solvent recovery at Corvane, and Wild yeasts of the dunes.",
        },
      ],
      question: "what about the second",
      relevant: ["37 strains collected"],
    },
  ],
  missing: [
    {
      question: "what am i missing",
      relevant: [
        "Prüfung der Wirkstofffreisetzung (Dissolution)",
        "Chromatographie-Datensystem",
        "SAP-Kenntnisse",
        "Stabilitätsstudien",
      ],
    },
    {
      question: "must haves i cant prove?",
      relevant: ["Prüfung der Wirkstofffreisetzung (Dissolution)", "Chromatographie-Datensystem"],
    },
    {
      language: "de",
      question: "Welche Wunschkriterien erfülle ich nicht?",
      relevant: ["SAP-Kenntnisse", "Stabilitätsstudien"],
    },
  ],
  language: [
    {
      language: "de",
      question: "Habe ich schon Methoden validiert?",
      relevant: ["Validated 8 analytical methods"],
    },
    {
      language: "fr",
      question: "où ai-je travaillé avec l'eau potable ?",
      relevant: ["Blauwe Kust Water Laboratory", "Took drinking and bathing water"],
    },
    { language: "es", question: "¿qué certificados tengo?", relevant: certificates },
    {
      question: "would i have to write in german there",
      relevant: ["Arbeitsanweisungen auf Deutsch", "Deutsch mindestens B2"],
    },
  ],
  sum: [
    {
      question: "how many years in labs in total",
      relevant: [
        "Senior Laboratory Technician",
        "Laboratory Technician, Microbiology",
        "Blauwe Kust Water Laboratory",
      ],
    },
    {
      question: "all the inspections and accreditations i was part of",
      relevant: ["two inspections by the authority", "standard operating procedures"],
    },
  ],
  section: [
    { question: "whats my education", relevant: ["Analytical Chemistry", "Scheldestroom College"] },
    {
      question: "which languages do i speak and how well",
      relevant: ["Dutch: Native", "English: C1", "German: B2"],
    },
  ],
  entry: [
    { question: "what did i do at zilverduin", relevant: zilverduin },
    { question: "de vier bergen - what was that", relevant: school },
    { question: "tell me about the wild yeasts", relevant: ["37 strains collected"] },
  ],
  posting: [
    { question: "is there shift work", relevant: ["Gleitzeit ohne Schichtdienst"] },
    { question: "how do i apply", relevant: ["Kennziffer QK-17"] },
    {
      language: "de",
      question: "wie viele jahre erfahrung wollen die",
      relevant: ["Mindestens drei Jahre"],
    },
    {
      question: "they want three years under gmp, can i show that",
      relevant: [
        "Mindestens drei Jahre",
        "Validated 8 analytical methods",
        "Senior Laboratory Technician",
      ],
    },
  ],
};

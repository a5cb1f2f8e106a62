import type { QuestionsByType } from "./question.ts";

const manager = [
  "Clinical Nurse Manager, Intensive Care Unit",
  "In charge of 12 beds",
  "twice-daily check of central lines",
  "Mentor to 6 nurses",
  "Link nurse for organ donation",
  "Opened visiting hours",
];
const staffNurse = [
  "Staff Nurse, Intensive Care Unit",
  "Nursed ventilated patients",
  "Covid surge unit",
  "Carried the crash bleep",
  "Audited sedation scores",
];
const larchwood = [
  "Staff Nurse, nights",
  "Only registered nurse on nights",
  "A quarter fewer falls",
  "Palliative medicines by syringe driver",
  "Wound care for the house",
];
const children = [
  "Registered Nurse, Paediatric Ward",
  "Prepared children for operations",
  "Worked out drug doses",
  "Evening classes for parents",
  "newborn to 14 years",
];
const certificates = [
  "Advanced Cardiovascular Life Support",
  "Paediatric Advanced Life Support",
  "Manual Handling Instructor",
];

export const questions: QuestionsByType = {
  paraphrase: [
    {
      question: "have i ever stopped people from slipping and hurting themselves",
      relevant: ["A quarter fewer falls"],
    },
    {
      question: "did i make it easier for relatives to come in?",
      relevant: ["Opened visiting hours"],
    },
    {
      question: "something that shows im careful with medication",
      relevant: ["Worked out drug doses"],
    },
  ],
  synonym: [
    { question: "dialysis experience?", relevant: ["Nursed ventilated patients"] },
    {
      question: "have i worked with kids",
      relevant: [
        "Registered Nurse, Paediatric Ward",
        "Prepared children for operations",
        "Worked out drug doses",
        "Evening classes for parents",
        "newborn to 14 years",
        "Paediatric Advanced Life Support",
      ],
    },
    {
      question: "dressings, pressure ulcers - any of that on my cv?",
      relevant: ["Wound care for the house"],
    },
  ],
  abbreviation: [
    { question: "do i have ACLS", relevant: ["Advanced Cardiovascular Life Support"] },
    { question: "have i done CRRT", relevant: ["Nursed ventilated patients"] },
    {
      question: "where have i worked in an ICU",
      relevant: ["Clinical Nurse Manager, Intensive Care Unit", "Staff Nurse, Intensive Care Unit"],
    },
  ],
  time: [
    { question: "what was i doing before 2015", relevant: children },
    {
      question: "which certificate is my most recent?",
      relevant: ["Advanced Cardiovascular Life Support"],
    },
    { question: "what did i do at work in 2020", relevant: staffNurse },
    { question: "what have i got done in my present job", relevant: manager },
  ],
  negation: [
    {
      question: "besides intensive care what other places have I nursed in",
      relevant: ["Staff Nurse, nights", "Registered Nurse, Paediatric Ward"],
    },
    {
      question: "teaching ive done outside of my paid jobs",
      relevant: ["Teach wilderness first aid"],
    },
    { question: "languages i speak other than english and portuguese", relevant: ["German: B1"] },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what is my current role?" },
        {
          role: "assistant",
          content:
            "You are Clinical Nurse Manager in intensive care at St Brannoc's Hospital since September 2021.",
        },
      ],
      question: "and before that?",
      relevant: staffNurse,
    },
    {
      history: [
        { role: "user", content: "have i run any improvement projects" },
        { role: "assistant", content: "Yes, the patient diaries, since 2022." },
      ],
      question: "what came out of it?",
      relevant: ["74 diaries handed over", "Two other units in the county"],
    },
    {
      history: [
        { role: "user", content: "where did i study" },
        {
          role: "assistant",
          content:
            "Critical Care Nursing at Atlantic Western University, and before that Nursing at Escola Superior de Saúde do Sado.",
        },
      ],
      question: "what grade did i get in the second one",
      relevant: ["Escola Superior de Saúde do Sado"],
    },
  ],
  missing: [
    {
      question: "what do they ask for that i dont have",
      relevant: [
        "Deutsche Anerkennung",
        "Niveau B2",
        "ECMO",
        "Praxisanleiter",
        "Fachweiterbildung",
      ],
    },
    { question: "is my german good enough for them", relevant: ["Niveau B2", "German: B1"] },
    {
      question: "nice-to-haves i cant tick off?",
      relevant: ["ECMO", "Praxisanleiter", "Fachweiterbildung"],
    },
  ],
  language: [
    {
      language: "de",
      question: "Habe ich Erfahrung mit beatmeten Patienten?",
      relevant: ["Nursed ventilated patients", "Mechanical ventilation", "Covid surge unit"],
    },
    { language: "es", question: "¿qué hice en la residencia de ancianos?", relevant: larchwood },
    {
      language: "fr",
      question: "quelles langues je parle ?",
      relevant: ["Portuguese: Native", "English: C1", "German: B1"],
    },
    { question: "how many beds does their icu have", relevant: ["16 Betten"] },
  ],
  sum: [
    {
      question: "how many years in intensive care altogether",
      relevant: ["Clinical Nurse Manager, Intensive Care Unit", "Staff Nurse, Intensive Care Unit"],
    },
    { question: "list all my certifcates", relevant: certificates },
    {
      question: "how many people have i taught or mentored, all in?",
      relevant: ["Mentor to 6 nurses", "Covid surge unit", "Teach wilderness first aid"],
    },
  ],
  section: [
    {
      question: "what volunteering do i do",
      relevant: ["Corrib Hill Rescue", "Teach wilderness first aid"],
    },
    {
      question: "my education?",
      relevant: ["Critical Care Nursing", "Escola Superior de Saúde do Sado"],
    },
  ],
  entry: [
    { question: "what did i do at larchwood", relevant: larchwood },
    {
      question: "what was my role at hospital de santa iria and for how long",
      relevant: ["Registered Nurse, Paediatric Ward"],
    },
  ],
  posting: [
    { question: "how much holiday would i get", relevant: ["31 Tage Urlaub"] },
    {
      language: "de",
      question: "welche schichten muss ich arbeiten",
      relevant: ["Dienst in drei Schichten"],
    },
    { question: "whats the deadline", relevant: ["30. Juni"] },
    {
      question: "they say two years of intensive care minimum, whats my evidence for that",
      relevant: [
        "Mindestens zwei Jahre",
        "Clinical Nurse Manager, Intensive Care Unit",
        "Staff Nurse, Intensive Care Unit",
      ],
    },
  ],
};

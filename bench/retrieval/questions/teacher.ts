import type { QuestionsByType } from "./question.ts";

const petrocs = [
  "Year 2 Teacher",
  "Phonics lead from 2018",
  "closed in spring 2020",
  "Took 52 children to Dartmoor",
  "Deputy safeguarding lead",
  "end-of-year reports",
];
const seville = [
  "Colegio Los Almendros",
  "English, science and art",
  "A summer play in two languages",
  "Kept portfolios in place of marks",
];
const millrace = ["Millrace Special School", "One to one with a boy", "Learned Makaton signing"];
const books = ["Three Owls Books", "Saturday story hour", "Chose and ordered the children's stock"];

export const questions: QuestionsByType = {
  paraphrase: [
    { question: "what did i do in lockdown", relevant: ["closed in spring 2020"] },
    {
      question: "did grades go up because of me",
      relevant: ["Lead maths for 420 pupils", "Phonics lead from 2018"],
    },
    { question: "supporting disadvantaged families", relevant: ["Monday homework club"] },
  ],
  synonym: [
    { question: "school trips?", relevant: ["Took 52 children to Dartmoor"] },
    { question: "child protection role", relevant: ["Deputy safeguarding lead"] },
    {
      question: "sign language",
      relevant: ["Learned Makaton signing", "Dyslexia-friendly teaching"],
    },
  ],
  abbreviation: [
    { question: "do i have kids with EHCPs in my class", relevant: ["Class of 29"] },
    {
      question: "EAL experience",
      relevant: ["English as an additional language", "English, science and art"],
    },
    { question: "where did i do my PGCE", relevant: ["Postgraduate Certificate in Education"] },
    {
      question: "have i got an NPQ",
      relevant: ["National Professional Qualification in Leading Teaching"],
    },
    { question: "how long was i a TA", relevant: ["Millrace Special School"] },
  ],
  time: [
    { question: "what was i doing in 2015", relevant: seville },
    {
      question: "what work did i do before i trained as a teacher",
      relevant: ["Millrace Special School", "Three Owls Books"],
    },
    { question: "whats my most recent certificate", relevant: ["Paediatric First Aid"] },
  ],
  negation: [
    {
      question: "leadership roles besides maths",
      relevant: ["Phonics lead from 2018", "Deputy safeguarding lead"],
    },
    { question: "work i did that wasnt in a school", relevant: books },
    {
      question: "not my current school - where else have i taught a class of my own",
      relevant: ["Year 2 Teacher", "Colegio Los Almendros"],
    },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what do i do now" },
        {
          role: "assistant",
          content: "You teach Year 4 and lead maths at Fernhill Primary School in Bristol.",
        },
      ],
      question: "and before that?",
      relevant: petrocs,
    },
    {
      history: [
        { role: "user", content: "have i worked abroad" },
        { role: "assistant", content: "Yes, at Colegio Los Almendros in Seville." },
      ],
      question: "what did i teach there",
      relevant: ["English, science and art"],
    },
    {
      history: [
        { role: "user", content: "list my certs" },
        {
          role: "assistant",
          content: "Leading Teaching, Forest School Leader and Paediatric First Aid.",
        },
      ],
      question: "what year was the second one",
      relevant: ["Forest School Leader"],
    },
    {
      history: [
        { role: "user", content: "what do i do now" },
        {
          role: "assistant",
          content: "You teach Year 4 and lead maths at Fernhill Primary School.",
        },
        { role: "user", content: "and before that?" },
        {
          role: "assistant",
          content: "You taught Year 2 at St Petroc's in Exeter from 2016 to 2020.",
        },
      ],
      question: "and before that again?",
      relevant: seville,
    },
  ],
  missing: [
    {
      question: "what am i missing for the senco job",
      relevant: [
        "the national award for SEN coordination",
        "experience of line management",
        "work with outside agencies",
        "speech and language interventions",
        "authority's funding system",
      ],
    },
    {
      question: "which of the essential points dont i meet",
      relevant: [
        "the national award for SEN coordination",
        "experience of line management",
        "work with outside agencies",
      ],
    },
  ],
  language: [
    { language: "es", question: "¿qué hice en Sevilla?", relevant: seville },
    {
      language: "de",
      question: "Habe ich mit autistischen Kindern gearbeitet?",
      relevant: ["One to one with a boy"],
    },
    {
      language: "fr",
      question: "quels diplômes ai-je ?",
      relevant: ["Postgraduate Certificate in Education", "University of Wyndale"],
    },
    {
      language: "fr",
      question: "quand est-ce que je peux visiter l'école ?",
      relevant: ["Visits to the school"],
    },
  ],
  sum: [
    {
      question: "how many years have i been teaching",
      relevant: ["Year 4 Teacher and Maths Lead", "Year 2 Teacher", "Colegio Los Almendros"],
    },
    {
      question: "how much money have i raised or collected for schools",
      relevant: ["Took 52 children to Dartmoor", "Raised £3,200"],
    },
    {
      question: "how many adults have i coached or trained",
      relevant: ["Lead maths for 420 pupils", "Host two trainee teachers"],
    },
  ],
  section: [
    { question: "what are my projects", relevant: ["Outdoor Wednesdays", "Shelf Talk"] },
    {
      question: "list my skills",
      relevant: [
        "Behaviour routines",
        "Dyslexia-friendly teaching",
        "Question-level analysis",
        "Interactive whiteboard",
      ],
    },
  ],
  entry: [
    { question: "what did i do at millrace", relevant: millrace },
    { question: "three owls?", relevant: books },
    { question: "whats shelf talk", relevant: ["A podcast in which pupils"] },
  ],
  posting: [
    { question: "when would i start", relevant: ["from 1 September"] },
    {
      question: "how many TAs would i line manage",
      relevant: ["line-manage seven teaching assistants"],
    },
    { question: "closing date?", relevant: ["Closing date: 3 May"] },
    {
      question: "the ad mentions makaton, can i say i know it?",
      relevant: [
        "signing (Makaton or BSL)",
        "Learned Makaton signing",
        "Dyslexia-friendly teaching",
      ],
    },
  ],
};

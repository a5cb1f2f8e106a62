import type { QuestionsByType } from "./question.ts";

const ledgerfern = [
  "Senior Backend Engineer, Ledgerfern",
  "Own the payout service",
  "840 ms to 95 ms",
  "Moved 23 services",
  "contract tests between teams",
  "One week in six on call",
  "Interviewed 34 candidates",
];
const wayfold = [
  "Backend Engineer, Wayfold",
  "Wrote the routing API",
  "€19,000 a month",
  "MongoDB to Postgres",
  "Sign-in with OAuth",
];
const waterBoard = [
  "Software Developer, Delfshoek Water Board",
  "Java and Spring services",
  "A nightly batch of eleven hours",
  "first automated tests",
  "Sat with the control room",
];
const projects = ["tidewatch", "Crumb", "Queues do not save you"];

export const questions: QuestionsByType = {
  paraphrase: [
    {
      question: "have i ever made something slow a lot quicker?",
      relevant: ["840 ms to 95 ms", "A nightly batch of eleven hours"],
    },
    {
      question: "any proof i can talk to non technical folk",
      relevant: ["Sat with the control room", "Taught the two designers"],
    },
    { question: "did i ever save a company money", relevant: ["€19,000 a month"] },
  ],
  synonym: [
    { question: "what hiring have i done", relevant: ["Interviewed 34 candidates"] },
    { question: "have I got experience with authentication", relevant: ["Sign-in with OAuth"] },
    {
      question: "quality assurance, anything i can show?",
      relevant: ["first automated tests", "contract tests between teams"],
    },
    { question: "public speaking experience?", relevant: ["Conference talk about back-pressure"] },
  ],
  abbreviation: [
    {
      question: "do i have k8s experience",
      relevant: ["Moved 23 services", "Certified Kubernetes Application Developer", "Terraform"],
    },
    { question: "CI/CD?", relevant: ["Continuous integration and delivery"] },
    {
      question: "where did i use postgresql",
      relevant: ["Own the payout service", "MongoDB to Postgres", "PostgreSQL, Redis"],
    },
  ],
  time: [
    { question: "what did i do in my most recent job", relevant: ledgerfern },
    { question: "what was i doing in 2016", relevant: waterBoard },
    { question: "whats the very first job on my cv", relevant: ["PHP Developer (part-time)"] },
    {
      question: "wich jobs did i have before 2018",
      relevant: ["Software Developer, Delfshoek Water Board", "PHP Developer (part-time)"],
    },
  ],
  negation: [
    {
      question: "besides my current job, where have I led people",
      relevant: ["MongoDB to Postgres"],
    },
    {
      question: "backend work ive done that was not in Go",
      relevant: ["Wrote the routing API", "Java and Spring services"],
    },
    { question: "certs apart from the kubernetes one", relevant: ["Cloud Solutions Architect"] },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what did i do in my most recent job?" },
        {
          role: "assistant",
          content: "At Ledgerfern you own the payout service and moved 23 services to Kubernetes.",
        },
      ],
      question: "and the one before?",
      relevant: wayfold,
    },
    {
      history: [
        { role: "user", content: "which certificates do i have" },
        {
          role: "assistant",
          content:
            "Two: one as a Kubernetes application developer and one as a cloud solutions architect.",
        },
      ],
      question: "when did i get the second",
      relevant: ["Cloud Solutions Architect"],
    },
    {
      history: [
        { role: "user", content: "do i have open source work" },
        { role: "assistant", content: "Yes, tidewatch, a tool that warns of high water." },
      ],
      question: "more on that pls",
      relevant: ["Open-source command-line tool", "1,300 stars"],
    },
    {
      history: [
        { role: "user", content: "what did i do in my most recent job?" },
        { role: "assistant", content: "At Ledgerfern you own the payout service." },
        { role: "user", content: "and the one before?" },
        {
          role: "assistant",
          content: "At Wayfold you wrote the routing API and led a migration to Postgres.",
        },
      ],
      question: "and before that",
      relevant: waterBoard,
    },
  ],
  missing: [
    {
      question: "what am i missing for this job",
      relevant: [
        "Experience with medical data",
        "Practical knowledge of GraphQL",
        "You have written designs",
        "HL7 FHIR or other",
        "ISO 27001",
        "Elixir",
      ],
    },
    {
      question: "which must haves can i not show",
      relevant: [
        "Experience with medical data",
        "Practical knowledge of GraphQL",
        "You have written designs",
      ],
    },
    {
      question: "which of the nice to haves don't I have?",
      relevant: ["HL7 FHIR or other", "ISO 27001", "Elixir"],
    },
  ],
  language: [
    {
      language: "de",
      question: "Welche Erfahrung habe ich mit Datenbanken?",
      relevant: ["MongoDB to Postgres", "PostgreSQL, Redis", "Own the payout service"],
    },
    { language: "fr", question: "quels sont mes projets personnels ?", relevant: projects },
    {
      language: "es",
      question: "¿he dado alguna charla en un congreso?",
      relevant: ["Conference talk about back-pressure"],
    },
    { language: "de", question: "Was zahlen sie?", relevant: ["€82,000 to €96,000"] },
  ],
  sum: [
    {
      question: "how many years have i worked as a developer, all together?",
      relevant: [
        "Senior Backend Engineer, Ledgerfern",
        "Backend Engineer, Wayfold",
        "Software Developer, Delfshoek Water Board",
        "PHP Developer (part-time)",
      ],
    },
    {
      question: "list all my certificates",
      relevant: ["Certified Kubernetes Application Developer", "Cloud Solutions Architect"],
    },
  ],
  section: [
    { question: "what are my projects", relevant: projects },
    { question: "which degree do i have", relevant: ["Hogeschool Merwede"] },
    {
      question: "what languages do i speak",
      relevant: ["Dutch: Native", "English: C2", "French: A2"],
    },
  ],
  entry: [
    { question: "what did i do at wayfold", relevant: wayfold },
    { question: "tell me about the water board job", relevant: waterBoard },
    { question: "whats crumb again", relevant: ["Recipe scaler in TypeScript"] },
  ],
  posting: [
    { question: "what do they pay", relevant: ["€82,000 to €96,000"] },
    { question: "is it remote?", relevant: ["remote within two hours of it"] },
    { question: "will i have to be on call", relevant: ["Share the pager"] },
  ],
};

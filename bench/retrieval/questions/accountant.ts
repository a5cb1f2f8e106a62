import type { QuestionsByType } from "./question.ts";

const brightwater = [
  "Financial Controller, Brightwater Leisure Group",
  "Month-end close",
  "Manage a team of 7",
  "Consolidated accounts under FRS 102",
  "Renegotiated the card terminals",
  "13-week cash forecast",
  "Pools, gyms and two ice rinks",
];
const norcross = [
  "Management Accountant, Norcross Paper Mills",
  "Standard costs for 260 grades",
  "Finance lead in the SAP project",
  "Board pack in Power BI",
  "Explained variances",
  "research and development tax relief",
];
const dunmore = [
  "Audit Senior, Dunmore Lacey LLP",
  "Up to 4 juniors",
  "duplicate payments of £58,000",
  "Counted stock in nine warehouses",
  "Corporation tax returns for about 40",
  "Training contract",
];
const ribbleside = [
  "Ribbleside Veterinary Practice",
  "Purchase invoices, petty cash",
  "Chased overdue accounts",
];
const certificates = [
  "Chartered Accountant (ACA)",
  "Fundamentals of Treasury",
  "Data Analysis with Power BI",
];

export const questions: QuestionsByType = {
  paraphrase: [
    { question: "did i speed up the books anywhere?", relevant: ["Month-end close"] },
    {
      question: "ever caught someone being billed twice",
      relevant: ["duplicate payments of £58,000"],
    },
    {
      question: "can i make numbers clear to people on the shop floor",
      relevant: ["Explained variances"],
    },
  ],
  synonym: [
    { question: "credit control experience", relevant: ["Chased overdue accounts"] },
    {
      question: "have i brought running costs down",
      relevant: ["Renegotiated the card terminals"],
    },
    { question: "liquidity planning", relevant: ["13-week cash forecast"] },
    { question: "have i ever got funding for a non profit", relevant: ["won a grant of £15,000"] },
  ],
  abbreviation: [
    { question: "R&D claims?", relevant: ["research and development tax relief"] },
    { question: "erp implementation experience", relevant: ["Finance lead in the SAP project"] },
    {
      question: "uk gaap?",
      relevant: ["Consolidated accounts under FRS 102", "FRS 102, Consolidation"],
    },
    {
      question: "value added tax - where does that come up",
      relevant: ["Moved all 14 companies to digital filing", "VAT partial exemption"],
    },
  ],
  time: [
    { question: "what was my job in 2012", relevant: ribbleside },
    { question: "what am i responsible for right now at work", relevant: brightwater },
    {
      question: "which was my last job before 2021",
      relevant: ["Management Accountant, Norcross Paper Mills"],
    },
    { question: "what did i work on in 2018", relevant: norcross },
  ],
  negation: [
    { question: "leading a team, other than at brightwater", relevant: ["Up to 4 juniors"] },
    {
      question: "software i know except SAP",
      relevant: [
        "Power BI, Advanced Excel",
        "Board pack in Power BI",
        "Python script that matches",
      ],
    },
    {
      question: "not counting audit, what kinds of companies have I worked for",
      relevant: [
        "Financial Controller, Brightwater Leisure Group",
        "Management Accountant, Norcross Paper Mills",
        "Ribbleside Veterinary Practice",
      ],
    },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what was my job in preston" },
        {
          role: "assistant",
          content: "Management accountant at Norcross Paper Mills, 2017 to 2020.",
        },
      ],
      question: "and before that?",
      relevant: dunmore,
    },
    {
      history: [
        { role: "user", content: "do i know power bi" },
        { role: "assistant", content: "Yes: the board pack at Norcross, and a certificate." },
      ],
      question: "when did i do the certificate",
      relevant: ["Data Analysis with Power BI"],
    },
    {
      history: [
        { role: "user", content: "which systems have i brought in" },
        {
          role: "assistant",
          content: "You were finance lead in a SAP project at Norcross Paper Mills.",
        },
      ],
      question: "tell me more about that project",
      relevant: ["Finance lead in the SAP project"],
    },
  ],
  missing: [
    {
      question: "what are the gaps between me and this job",
      relevant: [
        "Knowledge of the Charities SORP",
        "Experience of tendering",
        "Investment portfolios",
        "Knowledge of housing benefit",
        "Lived experience of homelessness",
      ],
    },
    {
      question: "do i lack any of the essentials",
      relevant: ["Knowledge of the Charities SORP", "Experience of tendering"],
    },
    {
      question: "wich desirable points cant i claim",
      relevant: [
        "Investment portfolios",
        "Knowledge of housing benefit",
        "Lived experience of homelessness",
      ],
    },
  ],
  language: [
    { language: "de", question: "Wie viele Leute leite ich?", relevant: ["Manage a team of 7"] },
    {
      language: "fr",
      question: "ai-je de l'expérience en audit ?",
      relevant: [
        "Audit Senior, Dunmore Lacey LLP",
        "Up to 4 juniors",
        "Consolidated accounts under FRS 102",
      ],
    },
    {
      language: "es",
      question: "¿qué titulación piden?",
      relevant: ["Fully qualified accountant"],
    },
    { language: "de", question: "Wo habe ich studiert?", relevant: ["Calderbrook University"] },
  ],
  sum: [
    {
      question: "how many people have i managed in total",
      relevant: ["Manage a team of 7", "Up to 4 juniors"],
    },
    {
      question: "total years in finance",
      relevant: [
        "Financial Controller, Brightwater Leisure Group",
        "Management Accountant, Norcross Paper Mills",
        "Audit Senior, Dunmore Lacey LLP",
        "Ribbleside Veterinary Practice",
      ],
    },
    {
      question: "add up the money ive saved or got back for employers",
      relevant: [
        "Renegotiated the card terminals",
        "research and development tax relief",
        "duplicate payments of £58,000",
      ],
    },
  ],
  section: [
    { question: "what certificates have i got", relevant: certificates },
    {
      question: "list my skills",
      relevant: [
        "FRS 102, Consolidation",
        "VAT partial exemption",
        "Power BI, Advanced Excel",
        "Bank mandates",
      ],
    },
  ],
  entry: [
    {
      question: "brass band - what do i do there",
      relevant: ["Hebblewick Brass Band", "won a grant of £15,000"],
    },
    { question: "what did i do at dunmore lacey", relevant: dunmore },
    {
      question: "whats the takings matcher",
      relevant: ["Python script that matches", "Replaced two days a week"],
    },
  ],
  posting: [
    { question: "salary and leave?", relevant: ["Salary £61,000"] },
    { question: "who would i report to", relevant: ["answer to the Chief Executive"] },
    { question: "when does it close", relevant: ["Closing date 24 October"] },
    {
      question:
        "they want someone who brought in a finance system from choice to go-live, what can i say to that from my own experiance",
      relevant: ["Finance lead in the SAP project", "A finance system brought in"],
    },
  ],
};

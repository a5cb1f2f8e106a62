import type { JsonResume } from "../../../lib/resume/schema.ts";

export const accountant: JsonResume = {
  basics: { name: "Gareth Ollivant", label: "Financial controller, chartered accountant" },
  work: [
    {
      name: "Brightwater Leisure Group",
      position: "Financial Controller",
      location: "Leeds",
      startDate: "2021-01",
      summary: "Pools, gyms and two ice rinks; 14 companies, turnover £46 million.",
      highlights: [
        "Month-end close from twelve working days to five",
        "Manage a team of 7: payables, receivables, payroll, two assistants",
        "Consolidated accounts under FRS 102 and two audits without a material adjustment",
        "Renegotiated the card terminals and the energy contract: £212,000 less a year",
        "13-week cash forecast for the owners and the bank every Monday, within 3% of the outcome in 2023",
      ],
    },
    {
      name: "Norcross Paper Mills",
      position: "Management Accountant",
      location: "Preston",
      startDate: "2017-05",
      endDate: "2020-12",
      highlights: [
        "Standard costs for 260 grades of paper; found nine that lost money on every tonne",
        "Finance lead in the SAP project, purchase-to-pay and stock, live on the planned weekend",
        "Board pack in Power BI, which put an end to eleven spreadsheets",
        "Explained variances to the works manager every Tuesday at seven, in the machine hall",
        "Claimed £640,000 of research and development tax relief over three years",
      ],
    },
    {
      name: "Dunmore Lacey LLP",
      position: "Audit Senior",
      location: "Manchester",
      startDate: "2013-09",
      endDate: "2017-04",
      summary: "Training contract, promoted to senior in 2015.",
      highlights: [
        "Up to 4 juniors under me on audits of charities, schools and builders' merchants",
        "Uncovered duplicate payments of £58,000 at a merchant and gave evidence to the insurer",
        "Counted stock in nine warehouses and one cheese cave",
        "Corporation tax returns for about 40 small companies",
      ],
    },
    {
      name: "Ribbleside Veterinary Practice",
      position: "Accounts Clerk",
      startDate: "2011",
      endDate: "2013-08",
      highlights: [
        "Purchase invoices, petty cash, weekly wages for 22 staff",
        "Chased overdue accounts by telephone: debtor days from 61 to 38",
      ],
    },
  ],
  volunteer: [
    {
      organization: "Hebblewick Brass Band",
      position: "Treasurer",
      startDate: "2018",
      highlights: [
        "Books, subscriptions and gift aid for 40 members; won a grant of £15,000 for instruments",
      ],
    },
  ],
  education: [
    {
      institution: "Calderbrook University",
      studyType: "Bachelor of Arts",
      area: "Accounting and Finance",
      startDate: "2008",
      endDate: "2011",
      score: "First class",
    },
  ],
  projects: [
    {
      name: "Digital VAT returns",
      startDate: "2022",
      endDate: "2022",
      description: "Moved all 14 companies to digital filing two months ahead of the deadline.",
    },
    {
      name: "Takings matcher",
      startDate: "2023-05",
      endDate: "2023-09",
      description: "Python script that matches 3,000 card takings a day with the bank.",
      highlights: ["Replaced two days a week of ticking by hand"],
      keywords: ["Python", "automation"],
    },
  ],
  skills: [
    {
      name: "Reporting",
      keywords: ["FRS 102", "Consolidation", "Board papers", "Budgets and reforecasts"],
    },
    { name: "Tax", keywords: ["Corporation tax", "VAT partial exemption", "PAYE"] },
    { name: "Systems", keywords: ["SAP", "Sage", "Power BI", "Advanced Excel", "Python basics"] },
    { name: "Controls", keywords: ["Bank mandates", "Stock counts", "Segregation of duties"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Welsh", fluency: "Fluent" },
  ],
  certificates: [
    { name: "Chartered Accountant (ACA)", date: "2016-12" },
    { name: "Fundamentals of Treasury", date: "2020-03" },
    { name: "Data Analysis with Power BI", date: "2022" },
  ],
};

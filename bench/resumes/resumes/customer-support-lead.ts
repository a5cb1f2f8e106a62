import type { JsonResume } from "../../../lib/resume/schema.ts";

/** No bullets at all in some jobs, run-on bullets in others, everything in a tone of its own. */
export const customerSupportLead: JsonResume = {
  basics: {
    name: "Renaldo Quispe",
    label: "customer support / call center team lead / bilingual",
    email: "renaldo.q@example.com",
    summary:
      "Bilingual (English/Spanish) customer service professional with 9+ years experience in high volume call centers, technical support, escalations and team leadership. Types 70 WPM. Hard working, reliable, never missed a shift in 2022.",
  },
  work: [
    {
      name: "Zephyr Broadband",
      position: "Team Lead, Technical Support",
      location: "Tempe, AZ",
      startDate: "2020-01",
      highlights: [
        "lead team of 16 agents on phones chat and email, responsible for schedule adherence, quality monitoring, weekly one on ones, coaching plans, attendance and payroll approval, and being the person who takes the call when the customer asks for a supervisor",
        "improved team csat from 78 to 91 and first call resolution from 64% to 77% over 18 months, mostly by listening to 10 calls per agent per month and fixing the knowledge base articles that were wrong",
        "helped roll out Zendesk and Five9 (before that we had a homegrown ticket system), wrote macros, triggers and the training deck, trained about 120 agents in two sites",
        "reduced average handle time by 50 seconds without scripts, by giving agents access to the outage map",
        "worked with network operations and field dispatch during outages, posted status updates, tracked credits",
        "interviewed and hired 30+ agents, ran new hire nesting",
        "reports in Excel (pivot tables, vlookup) for call volume, abandonment rate, service level and staffing forecast, sent every Monday to the operations manager",
      ],
    },
    {
      name: "Zephyr Broadband",
      position: "Technical Support Representative II",
      location: "Tempe, AZ",
      startDate: "2017-03",
      endDate: "2019-12",
      highlights: [
        "answered 50 to 70 inbound calls per day about internet, wifi, modem, billing and cable tv issues in english and spanish, troubleshooting step by step with customers who were often upset",
        "escalation desk for tier 1, de-escalated angry customers, saved cancellations (retention rate 62%)",
        "upsold speed packages, top 5% of site in sales Q3 2018",
      ],
    },
    {
      name: "Copper State Credit Services",
      position: "Collections Agent",
      location: "Phoenix, AZ",
      startDate: "2015-06",
      endDate: "2017-02",
      summary:
        "Outbound calls on past due accounts, negotiated payment plans, updated accounts in the system, followed FDCPA regulations and company policy, met monthly goals.",
    },
    {
      name: "Desert Rose Hotel",
      position: "Front Desk Agent",
      location: "Scottsdale, AZ",
      startDate: "2013",
      endDate: "2015-05",
      summary:
        "Check in / check out, reservations, cash drawer, concierge, complaints, night audit on weekends. Employee of the month twice.",
    },
    { name: "various", position: "Warehouse temp, pizza delivery, landscaping", endDate: "2013" },
  ],
  education: [
    {
      institution: "Agua Fria Community College",
      studyType: "Associate of Applied Science",
      area: "Computer Networking",
      startDate: "2014",
      endDate: "2017",
    },
    { institution: "Maryvale Valley High School", studyType: "Diploma", endDate: "2012" },
  ],
  skills: [
    {
      keywords: [
        "Customer service",
        "Call center",
        "Team leadership",
        "Coaching",
        "Quality assurance",
        "De-escalation",
        "Conflict resolution",
        "Technical support",
        "Troubleshooting",
        "Zendesk",
        "Five9",
        "Salesforce Service Cloud",
        "Avaya",
        "Workforce management",
        "Live chat",
        "Email support",
        "Data entry",
        "Excel",
        "Google Workspace",
        "Slack",
        "CRM",
        "Multitasking",
        "Active listening",
        "Time management",
        "Bilingual Spanish",
        "Sales",
        "Billing",
        "Knowledge base",
        "SLA",
        "Reporting",
        "Problem solving",
        "Typing 70 WPM",
      ],
    },
  ],
  languages: [
    { language: "English", fluency: "native" },
    { language: "Spanish", fluency: "native" },
  ],
  certificates: [
    { name: "CompTIA Network+", date: "2018-08" },
    { name: "ITIL 4 Foundation", date: "2022" },
  ],
};

import type { WrittenCase } from "../answer.ts";

export const eventManager: WrittenCase = {
  name: "event-manager",
  resume: {
    basics: { name: "Kinga Wolańska", label: "Event manager" },
    work: [
      {
        name: "Odra Expo Centre",
        position: "Event Manager",
        location: "Wrocław",
        startDate: "2021-03",
        highlights: [
          "Budget responsibility for 7 trade fairs a year, PLN 4.2 million in all",
          "Lead a core team of 5 and up to 60 temporary staff on fair days",
          "Exhibitor satisfaction up from 3.9 to 4.4 out of 5 since 2022",
          "Moved ticketing to Eventbrite",
        ],
      },
      {
        name: "Self-employed",
        position: "Wedding and conference planner",
        location: "Wrocław",
        startDate: "2018-05",
        endDate: "2022-12",
        highlights: [
          "31 weddings and 8 conferences",
          "Largest event: a medical congress with 640 delegates",
        ],
      },
      {
        name: "Studio Makowa",
        position: "Event Assistant",
        location: "Opole",
        startDate: "2016-10",
        endDate: "2018-04",
        highlights: [
          "Assisted with guest lists and suppliers for company parties",
          "Looked after the props store",
        ],
      },
    ],
    volunteer: [
      {
        organization: "Nadodrze Street Festival",
        position: "Volunteer Coordinator",
        startDate: "2019-06",
        endDate: "2023-08",
        highlights: ["Coordinated 45 volunteers each summer"],
      },
    ],
    education: [
      {
        institution: "University of Wierzbno",
        studyType: "MA",
        area: "Cultural Management",
        startDate: "2014",
        endDate: "2016",
      },
      {
        institution: "Academy of Bielany",
        studyType: "BA",
        area: "English Studies",
        startDate: "2011",
        endDate: "2014",
      },
    ],
    projects: [
      {
        name: "Green Stand Guide",
        entity: "Odra Expo Centre",
        startDate: "2024",
        endDate: "2024",
        description: "Guide to reusable stands; 38 of 210 exhibitors joined in the first year.",
      },
    ],
    skills: [
      { name: "Planning", keywords: ["Budgeting", "Supplier contracts", "Risk assessment"] },
      { name: "Software", keywords: ["Eventbrite", "Cvent", "Asana", "Excel"] },
    ],
    languages: [
      { language: "Polish", fluency: "Native" },
      { language: "English", fluency: "C1" },
      { language: "German", fluency: "B1" },
    ],
    certificates: [
      { name: "PRINCE2 Foundation", date: "2020-02" },
      { name: "Crowd Safety Management", date: "2022-10" },
    ],
  },
  posting: `Senior Conference Manager
Baltic Medical Congresses, Gdańsk

We hold four to six international congresses a year, each with 800 to 2,500 delegates.

Your tasks
- Lead a team of three project managers
- Negotiate with hotels and venues
- Answer for budgets of up to EUR 900,000 per congress
- Report to the managing director

Requirements
- Seven years in event management
- Experience with medical or scientific congresses
- English C1 and German B2
- PRINCE2 Practitioner or PMP

An advantage
- Hybrid events
- Knowledge of Salesforce

We offer
- PLN 14,000 to 16,500 a month
- 26 days of leave
- Two days of home office a week
`,
  answers: [],
};

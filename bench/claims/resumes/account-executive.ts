import type { JsonResume } from "../../../lib/resume/schema.ts";

export const accountExecutive: JsonResume = {
  basics: { name: "Dylan Achebourne", label: "Account executive, business software" },
  work: [
    {
      name: "Pellworth Software",
      position: "Account Executive",
      location: "London",
      startDate: "2021-03",
      summary: "Booking software for retailers and travel companies, 160 people.",
      highlights: [
        "Closed £1.2 million of new contracts in 2023, 118% of target",
        "Look after 45 customers in retail and travel; 91% of them renewed last year",
        "Assisted the sales director with two tenders in the public sector",
        "Average sales cycle from 94 to 71 days since every demo follows one script",
        "Onboarded 3 new colleagues in 2022",
      ],
    },
    {
      name: "Pellworth Software",
      position: "Sales Development Representative",
      location: "London",
      startDate: "2019-06",
      endDate: "2021-02",
      highlights: [
        "About 60 calls a day; 14 demos booked a month against a goal of 10",
        "Cleaned 8,000 records in Salesforce before the move to HubSpot",
        "Contributed to the playbook for cold emails: replies went from 2% to 6%",
      ],
    },
    {
      name: "Trask & Moor Furniture",
      position: "Sales Assistant",
      location: "Croydon",
      startDate: "2016-09",
      endDate: "2019-05",
      highlights: [
        "Sold kitchens and sofas for about £25,000 a month",
        "Opened and closed the shop in a team of four",
        "Member of the group of staff that tested the new till system",
      ],
    },
  ],
  education: [
    {
      institution: "University of Penrose",
      studyType: "Bachelor of Arts",
      area: "Business Management",
      startDate: "2013",
      endDate: "2016",
      score: "2:1",
    },
  ],
  projects: [
    {
      name: "Retail Breakfast",
      roles: ["Organiser"],
      startDate: "2022",
      endDate: "2023",
      description: "Six breakfast meetings for 20 to 30 retailers each.",
      highlights: ["5 of the guests became customers"],
    },
    {
      name: "Price calculator",
      startDate: "2020-11",
      endDate: "2020-12",
      description: "Quote tool in Google Sheets, used by 9 colleagues.",
    },
  ],
  skills: [
    {
      name: "Selling",
      keywords: ["Discovery calls", "Product demos", "MEDDIC", "Contract negotiation"],
    },
    {
      name: "Tools",
      keywords: ["HubSpot", "Salesforce", "LinkedIn Sales Navigator", "Google Sheets"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "French", fluency: "B2" },
    { language: "Polish", fluency: "A2" },
  ],
  certificates: [
    { name: "HubSpot Sales Software", date: "2022-01" },
    { name: "Negotiation Skills", issuer: "Institute of Fair Dealing", date: "2020-05" },
  ],
};

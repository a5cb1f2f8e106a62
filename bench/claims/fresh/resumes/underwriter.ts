import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const underwriter: JsonResume = {
  basics: { name: "Tobias Hollingworth", label: "Senior Underwriter" },
  work: [
    {
      name: "Haverstock Mutual",
      position: "Senior Underwriter, Commercial Property",
      location: "Leeds",
      startDate: "2020-05",
      highlights: [
        "Portfolio of £34 million in premiums across 420 policies",
        "Authority to bind risks of up to £5 million",
        "Combined ratio improved from 103 % to 94 % in three years",
        "Contributed flood rules to the actuaries' pricing model in Radar",
        "Trained 6 graduates, 4 of whom now hold their own authority",
        "Launched a cyber extension that 130 customers bought in its first year",
      ],
    },
    {
      name: "Calloway & Pryce",
      position: "Underwriter, Marine Cargo",
      location: "London",
      startDate: "2015-09",
      endDate: "2020-04",
      highlights: [
        "Quoted 25 to 30 submissions a week",
        "Renewal retention of 88 %",
        "Negotiated a reinsurance treaty worth $12 million together with the head of marine",
        "Moved quoting from spreadsheets to Whitespace",
        "Surveyed 19 warehouses in Rotterdam and Antwerp",
      ],
    },
    {
      name: "Brackenfield Insurance",
      position: "Assistant Underwriter, Motor Fleet",
      location: "Bristol",
      startDate: "2012-07",
      endDate: "2015-08",
      highlights: [
        "Checked 60 fleet proposals a month",
        "Found rating errors that had cost £210,000 a year",
        "Prepared monthly loss reports in Excel for 3 regional managers",
      ],
    },
    {
      name: "Penrose Claims Services",
      position: "Claims Handler",
      location: "Bristol",
      startDate: "2010-09",
      endDate: "2012-02",
      highlights: [
        "About 85 open claims at a time",
        "1,300 claims settled in 2011, average time to settle cut from 41 to 29 days",
      ],
    },
  ],
  volunteer: [
    {
      organization: "Aire Money Advice",
      position: "Volunteer Adviser",
      startDate: "2021-02",
      endDate: "2024-06",
      highlights: ["Three evenings a month", "Debt plans for 52 families"],
    },
  ],
  education: [
    {
      institution: "University of Wharfedale",
      studyType: "BSc",
      area: "Mathematics with Economics",
      startDate: "2007",
      endDate: "2010",
      score: "2:1",
    },
  ],
  projects: [
    {
      name: "Wildfire index",
      startDate: "2022-10",
      endDate: "2022-10",
      description: "Hackathon prototype from satellite data, second of 31 teams.",
      keywords: ["Python", "pandas"],
    },
  ],
  skills: [
    {
      name: "Underwriting",
      keywords: ["Property", "Marine cargo", "Motor fleet", "Reinsurance", "Catastrophe modelling"],
    },
    { name: "Tools", keywords: ["Whitespace", "Excel", "Power BI", "Python", "RMS RiskLink"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Spanish", fluency: "C1" },
    { language: "Portuguese", fluency: "A2" },
  ],
  certificates: [
    { name: "ACII", issuer: "Chartered Insurance Institute", date: "2017-04" },
    { name: "London Market Introductory Test", date: "2015-11" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const marketingManager: JsonResume = {
  basics: { name: "Saoirse Lindqvist", label: "Marketing manager" },
  work: [
    {
      name: "Ottergate Bikes",
      position: "Marketing Manager",
      location: "Bristol",
      startDate: "2021-08",
      summary: "Folding bicycles, sold in 11 countries.",
      highlights: [
        "Team of 4: content, design, paid search and an apprentice",
        "Yearly budget of £640,000",
        "Newsletter subscribers from 12,000 to 31,000 in two years",
        "Cost per lead from £38 to £24 after we left two advertising networks",
        "Contributed to the relaunch of the web shop in Shopify",
      ],
    },
    {
      name: "Mallory Vale Cider",
      position: "Digital Marketing Executive",
      location: "Hereford",
      startDate: "2018-02",
      endDate: "2021-07",
      highlights: [
        "Google Ads and Meta Ads with £9,000 a month",
        "Tripled the followers on Instagram, from 7,000 to 21,000",
        "Wrote two blog articles a week in WordPress",
        "Assisted the brand manager at 16 festivals",
      ],
    },
    {
      name: "Brockwell Museum of Toys",
      position: "Communications Assistant",
      location: "Exeter",
      startDate: "2016-06",
      endDate: "2018-01",
      highlights: [
        "Press releases and a monthly newsletter in Mailchimp to 5,400 readers",
        "School holiday programme with 900 families in 2017",
      ],
    },
  ],
  education: [
    {
      institution: "Haldon University",
      studyType: "Bachelor of Science",
      area: "Psychology",
      startDate: "2012",
      endDate: "2015",
      score: "2:1",
    },
    {
      institution: "Open Harbour College",
      studyType: "Diploma",
      area: "Digital Marketing",
      startDate: "2017-01",
      endDate: "2017-12",
    },
  ],
  projects: [
    {
      name: "Ride to Work Week",
      startDate: "2023-04",
      endDate: "2023-06",
      entity: "Ottergate Bikes",
      description: "Campaign with 38 employers; 2,600 people took part.",
    },
    {
      name: "Slow Fermentation",
      startDate: "2020",
      description: "My blog about cider, about 1,500 readers a month.",
    },
  ],
  skills: [
    {
      name: "Channels",
      keywords: ["Email", "SEO", "Google Ads", "Meta Ads", "Content marketing"],
    },
    {
      name: "Tools",
      keywords: ["Google Analytics 4", "Looker Studio", "Mailchimp", "Shopify", "Canva"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Swedish", fluency: "B1" },
    { language: "French", fluency: "B2" },
  ],
  certificates: [
    { name: "Google Ads Search", date: "2022-09" },
    { name: "Certificate in Data Protection for Marketers", date: "2019-03" },
  ],
};

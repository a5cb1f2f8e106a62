import type { JsonResume } from "../../../lib/resume/schema.ts";

/** Paragraphs in place of bullets: each job is one long summary. */
export const marketingManager: JsonResume = {
  basics: {
    name: "Tobias Fennimore",
    label: "Digital Marketing Manager",
    summary:
      "Marketing manager with a background in journalism. I have spent the past eight years growing software and consumer brands through content, search and email, with budgets from $40,000 to $2.4 million a year. I care about positioning first and channels second, write well and quickly, and can read a dashboard without being fooled by it. I have managed teams of up to seven people, including freelancers and two agencies.",
    profiles: [
      {
        network: "LinkedIn",
        username: "tfennimore",
        url: "https://www.linkedin.com/in/tfennimore",
      },
    ],
  },
  work: [
    {
      name: "Ledgerly",
      position: "Senior Marketing Manager, Demand Generation",
      location: "Austin, TX",
      startDate: "2021-08",
      summary:
        "Ledgerly sells bookkeeping software to small businesses (SaaS, 46 employees). I own the pipeline target for North America. I rebuilt the paid search and paid social accounts (Google Ads, LinkedIn, Meta) around intent instead of volume, and brought the cost per qualified lead from $212 down to $131 while the number of leads grew by half. With sales I agreed on a definition of a qualified lead, set up lead scoring and nurturing in HubSpot, and connected it to Salesforce so that attribution could be argued about with data. I plan and run webinars, a customer conference with 300 guests, and a partner program with accountants. My team is two demand generation specialists, a designer and a marketing operations analyst.",
      highlights: [
        "Sourced pipeline up 64% year over year with a flat budget",
        "Launched a pricing page experiment program: 23 A/B tests, 6 winners, +18% trial sign-ups",
        "Selected and introduced a new CMS and moved 400 pages without loss of organic traffic",
      ],
    },
    {
      name: "Pinion Outdoor",
      position: "Content and SEO Manager",
      location: "Boulder, CO",
      startDate: "2018-01",
      endDate: "2021-07",
      summary:
        "Pinion makes bags and apparel for cyclists and sells mostly through its own e-commerce store on Shopify. I built the editorial calendar, wrote or edited some 350 articles, product pages and buying guides, and commissioned photography and video. Organic sessions went from 30,000 to 210,000 a month. I was responsible for email marketing in Klaviyo (welcome series, abandoned cart, seasonal campaigns) which at the end brought in 31% of revenue, and for a brand ambassador program on Instagram and YouTube. During the supply problems of 2020 I handled crisis communication and customer service macros together with two colleagues.",
      highlights: [
        "Hired and coached two copywriters and a social media coordinator",
        "Keyword research, technical audits and link building with Ahrefs, Screaming Frog and Search Console",
        "Introduced customer interviews and surveys as the start of every campaign brief",
      ],
    },
    {
      name: "Brassfield & Co.",
      position: "Account Executive, Public Relations",
      location: "Denver, CO",
      startDate: "2015-06",
      endDate: "2017-12",
      summary:
        "Agency work for food, beverage and non-profit clients. Wrote press releases and media pitches, organized events and product launches, prepared monthly reports and budgets, and kept five clients happy at the same time. Placed stories in regional and national media.",
    },
    {
      name: "The Front Range Courier",
      position: "Reporter",
      location: "Fort Collins, CO",
      startDate: "2012-09",
      endDate: "2015-05",
      summary:
        "Covered city council, schools and business for a daily newspaper; took my own photos, edited video and laid out pages when somebody was ill.",
      highlights: ["State press association award for a series on water rights"],
    },
  ],
  education: [
    {
      institution: "Poudre State University",
      studyType: "BA",
      area: "Journalism and Media Communication",
      startDate: "2008",
      endDate: "2012",
    },
  ],
  projects: [
    {
      name: "Slow Miles newsletter",
      startDate: "2019",
      description:
        "A weekly newsletter about bicycle touring with 9,400 subscribers, an open rate of 52% and a small sponsorship income.",
    },
  ],
  skills: [
    {
      name: "Marketing",
      keywords: [
        "Demand generation",
        "Content strategy",
        "SEO",
        "SEM / PPC",
        "Email marketing",
        "Marketing automation",
        "Conversion rate optimization",
        "Product marketing",
        "Brand positioning",
        "Social media",
        "Event marketing",
        "Public relations",
        "Copywriting",
        "Market research",
        "Budget management",
      ],
    },
    {
      name: "Tools",
      keywords: [
        "HubSpot",
        "Salesforce",
        "Google Analytics 4",
        "Google Ads",
        "LinkedIn Campaign Manager",
        "Klaviyo",
        "Shopify",
        "WordPress",
        "Webflow",
        "Ahrefs",
        "Hotjar",
        "Looker Studio",
        "Figma",
        "Adobe Creative Suite",
        "Asana",
      ],
    },
  ],
  certificates: [
    { name: "HubSpot Marketing Software", date: "2022" },
    { name: "Google Ads Search", date: "2023" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const backendEngineer: JsonResume = {
  basics: { name: "Nadia Ferrowby", label: "Senior backend engineer" },
  work: [
    {
      name: "Ledgerfern",
      position: "Senior Backend Engineer",
      location: "Rotterdam, remote",
      startDate: "2021-11",
      summary: "Payment software for marketplaces, 90 people.",
      highlights: [
        "Own the payout service (Go, PostgreSQL, Kafka): 1.9 million transfers a month",
        "Took the balance endpoint from 840 ms to 95 ms at the 99th percentile with a materialised view in place of a join",
        "Moved 23 services from hand-built virtual machines to Kubernetes without a maintenance window",
        "Introduced contract tests between teams; broken deployments fell from five a month to one a quarter",
        "One week in six on call; wrote the runbooks for the three alerts that woke us most",
        "Interviewed 34 candidates and turned the take-home task into a pairing session",
      ],
    },
    {
      name: "Wayfold",
      position: "Backend Engineer",
      location: "Utrecht",
      startDate: "2018-04",
      endDate: "2021-10",
      highlights: [
        "Wrote the routing API in Python, later in Rust: 12,000 requests a second at the Monday peak",
        "€19,000 a month off the cloud bill with spot machines for rendering and cheaper storage for old tiles",
        "Led three colleagues through the migration from MongoDB to Postgres",
        "Sign-in with OAuth and rate limits for 400 outside developers",
      ],
    },
    {
      name: "Delfshoek Water Board",
      position: "Software Developer",
      location: "Delft",
      startDate: "2015-09",
      endDate: "2018-03",
      highlights: [
        "Java and Spring services that take in readings from 6,200 pumps and sluices",
        "A nightly batch of eleven hours became a stream that runs 40 seconds behind",
        "The department's first automated tests: coverage from 0 to 68% in a year",
        "Sat with the control room on two storm nights and explained what the screens meant",
      ],
    },
    {
      name: "Kaasmarkt Web Studio",
      position: "PHP Developer (part-time)",
      location: "Gouda",
      startDate: "2012",
      endDate: "2015-06",
      highlights: [
        "Some thirty sites and web shops for businesses in the town",
        "Taught the two designers to use Git, after a Friday on which we lost a site",
      ],
    },
  ],
  education: [
    {
      institution: "Hogeschool Merwede",
      studyType: "Bachelor",
      area: "Computer Science",
      startDate: "2011",
      endDate: "2015",
      courses: ["Distributed Systems", "Compilers", "Statistics"],
    },
  ],
  projects: [
    {
      name: "tidewatch",
      startDate: "2020",
      description: "Open-source command-line tool in Rust that warns of high water.",
      highlights: ["1,300 stars, 17 contributors, packaged for two Linux distributions"],
      keywords: ["Rust", "open source"],
    },
    {
      name: "Crumb",
      startDate: "2023-02",
      endDate: "2023-05",
      description: "Recipe scaler in TypeScript and React for my sister's bakery, used every day.",
    },
    {
      name: "Queues do not save you",
      startDate: "2022-10",
      endDate: "2022-10",
      roles: ["Speaker"],
      description: "Conference talk about back-pressure in front of 350 people.",
    },
  ],
  skills: [
    { name: "Languages", keywords: ["Go", "Python", "Rust", "Java", "SQL", "TypeScript"] },
    { name: "Data", keywords: ["PostgreSQL", "Redis", "Kafka", "ClickHouse"] },
    {
      name: "Infrastructure",
      keywords: ["Kubernetes", "Terraform", "AWS", "Prometheus", "Helm"],
    },
    {
      name: "Practices",
      keywords: [
        "Continuous integration and delivery",
        "Domain-driven design",
        "Event sourcing",
        "Blameless incident reviews",
      ],
    },
  ],
  languages: [
    { language: "Dutch", fluency: "Native" },
    { language: "English", fluency: "C2" },
    { language: "French", fluency: "A2" },
  ],
  certificates: [
    { name: "Certified Kubernetes Application Developer", date: "2022-06" },
    { name: "Cloud Solutions Architect, Associate", date: "2019" },
  ],
};

import type { JsonResume } from "../../lib/resume/schema.ts";

/** The demo job seeker: a platform and backend engineer. Every person, company and school is invented. */
export const demoResume: JsonResume = {
  basics: {
    name: "Sorcha Tarmoney",
    label: "Senior Platform Engineer",
    email: "sorcha.tarmoney@example.com",
    phone: "+49 30 23125 042",
    url: "https://sorcha-tarmoney.example.com",
    summary:
      "Backend and platform engineer. I build services in Go and Python and look after what they stand on: PostgreSQL, Kubernetes, the pipeline, the pager. I started out as a system administrator and still read the runbook first, and write it when there is none. At home in payments and ticketing, where a figure that is one cent off is a bug. From Galway, in Germany since 2018; I work in English and German.",
    location: { city: "Leipzig", region: "Saxony", postalCode: "04229", countryCode: "DE" },
    profiles: [
      { network: "Code", username: "starmoney", url: "https://code.example.org/starmoney" },
    ],
  },
  work: [
    {
      name: "Halmbach Mobilität GmbH",
      position: "Senior Platform Engineer",
      location: "Leipzig",
      startDate: "2022-09-01",
      summary:
        "Ticket sales and fare settlement for 14 regional bus and rail operators. One of five in the platform team, which runs clusters, databases and delivery for about 40 product developers.",
      highlights: [
        "Moved 62 services from hand-kept virtual machines to Kubernetes (Amazon EKS) in 11 months, leaving 4 behind whose vendor does not support containers",
        "Cut the median time from merge to production from 3 hours to 14 minutes by replacing the nightly release with Argo CD and a canary step per service",
        "Wrote the Go service that settles fares between the operators each night: 310,000 tickets on an average day, done in 22 minutes where the stored procedures took 4 hours",
        "Upgraded 8 PostgreSQL clusters from version 12 to 16 by logical replication; the longest pause for writes was 41 seconds, announced and at night",
        "Agreed service level objectives with the owners of the 9 services that riders notice and removed alerts nobody acted on: from about 70 pages a month to 18",
        "Lowered the AWS bill by 27% (about €11,000 a month), mostly with smaller databases and 19 TB of forgotten snapshots",
        "Split one Terraform state of 900 resources into 23 modules with their own owners, so that a plan takes under 2 minutes instead of 18",
        "Tried a service mesh on 4 services for three months and advised against it: 6 ms more latency at the median for little gain. Wrote down why",
        "On call one week in seven. Led 11 incident reviews, held in German and readable by the whole company",
        "Mentor two engineers, one of whom now leads the work on the ticket validators",
      ],
    },
    {
      name: "Zahlfink GmbH",
      position: "Senior Backend Engineer",
      location: "Berlin",
      startDate: "2020-11",
      endDate: "2022-06-30",
      summary:
        "Invoicing and payments for 3,800 small businesses, 35 employees. Promoted to lead the billing team of four.",
      highlights: [
        "Designed the payment endpoint around idempotency keys (REST, Go, PostgreSQL): double charges went from about 25 a month to none in the 13 months after release",
        "Led the move of billing out of a Django monolith into 3 Go services over 9 months and switched the old module off in December 2021",
        "Partitioned the 480 GB ledger table by month while it stayed in use; the 95th percentile of the statement query dropped from 2.9 s to 240 ms",
        "Connected SEPA direct debit through a partner bank, used by 1,200 customers in its first quarter, and put its 34 return codes into words that they understand",
        "Took card numbers out of our own systems with the processor's hosted fields, which cut the servers in PCI DSS scope from 17 to 4",
        "Set up contract tests between billing and its 6 consumers, which caught 9 breaking changes in the first half-year",
        "Interviewed 26 candidates, hired 5, and shortened the take-home task so that it fits into two hours",
      ],
    },
    {
      name: "Zahlfink GmbH",
      position: "Backend Engineer",
      location: "Berlin",
      startDate: "2019-03",
      endDate: "2020-10",
      summary: "Second backend developer; part-time (28 hours) until the master's degree was done.",
      highlights: [
        "Built the webhook sender in Python (Celery, RabbitMQ): 140,000 events a day, retried for up to 3 days with growing pauses",
        "Shortened the nightly invoice run from 95 to 31 minutes by batching queries and dropping 2 unused indexes",
        "Documented all 48 public endpoints in OpenAPI and added a CI check that fails when code and description disagree",
        "Raised test coverage of the tax module from 38% to 91% ahead of the German VAT change of July 2020, which then went out without a hotfix",
        "Did second-level support in German one day a week, about 15 tickets each time, and turned the ten most frequent questions into help articles",
      ],
    },
    {
      name: "Tullyvane Systems Ltd",
      position: "Software Engineer",
      location: "Dublin",
      startDate: "2015-05",
      endDate: "2017-12",
      summary: "Warehouse management software, in use at 22 sites in Ireland, France and Spain.",
      highlights: [
        "Looked after the stock service (Java, Spring) that 600 handheld scanners report to",
        "Rewrote the pick-route calculation: 17% less walking per order in the pilot warehouse, measured over eight weeks",
        "Replaced polling with RabbitMQ between scanner gateway and stock service, so that stock figures lag by under 2 s instead of up to 60 s",
        "Wrote the tool that moved 9 customers from MySQL 5.5 to PostgreSQL 9.6, each in one weekend; one move had to be rolled back and repeated",
        "Put the development set-up into Docker, so that new colleagues ran the whole system on day 1 instead of day 3",
        "Spent 12 days on site in Cork, Lyon and Zaragoza during go-lives, timing picks on the floor and fixing what the tests had missed",
      ],
    },
    {
      name: "Self-employed",
      position: "Web Developer (part-time)",
      location: "Galway and Dublin",
      startDate: "2014",
      endDate: "2016",
      highlights: [
        "Built and maintained 11 small sites for local businesses with Django, among them a booking form for a surf school that took 1,900 bookings in its first summer",
        "Gathered them on one server with automatic backups and restored from those twice, once after a client had deleted his own price list",
      ],
    },
    {
      name: "Inishmoy Co-operative Dairy",
      position: "Junior Systems Administrator",
      location: "Galway",
      startDate: "2012-08",
      endDate: "2015-04",
      highlights: [
        "Kept 35 Linux and Windows servers and 240 desks running together with one senior colleague",
        "Scripted a nightly check of the backups in Bash and found that 3 of the 35 servers had not been backed up for months",
        "Automated the import of milk collection sheets with Python: two hours of typing a day became a 10-minute check",
        "Helped to move the mailboxes of 260 people over one weekend, and took 180 calls on the Monday after",
      ],
    },
  ],
  volunteer: [
    {
      organization: "Stadtteilhaus Morgenufer, Leipzig",
      position: "Tutor, Saturday code club",
      startDate: "2023",
      summary: "Every second Saturday, in German, for children from 10 to 14.",
      highlights: [
        "Wrote 16 exercise sheets around a cheap microcontroller board; three other clubs use them",
      ],
    },
  ],
  education: [
    {
      institution: "Hochschule Lindwerder, Berlin",
      area: "Distributed Systems",
      studyType: "Master of Science",
      startDate: "2018-04",
      endDate: "2020-03",
      score: "1.6",
      courses: [
        "Distributed Algorithms",
        "Performance Modelling and Queueing Theory",
        "Database Internals",
        "Information Security",
      ],
    },
    {
      institution: "Carrowmore Institute of Technology",
      area: "Computing",
      studyType: "Bachelor of Science (Honours)",
      startDate: "2008",
      endDate: "2012",
      score: "2:1",
      courses: [
        "Operating Systems",
        "Relational Databases",
        "Computer Networks",
        "Algorithms and Data Structures",
        "Statistics for Computing",
      ],
    },
  ],
  projects: [
    {
      name: "pgtollgate",
      description:
        "Open-source command-line tool that reads a PostgreSQL migration and says which statements would block writes, before they run.",
      url: "https://code.example.org/starmoney/pgtollgate",
      startDate: "2021-08",
      roles: ["Author", "Maintainer"],
      type: "open source",
      highlights: [
        "19 rules, each tested against the real locks of 5 PostgreSQL versions",
        "14 contributors so far. I review every change, usually within a week",
        "Runs in the pipelines of Zahlfink and Halmbach, where it has stopped 7 migrations that would have locked a busy table",
      ],
      keywords: ["Go", "PostgreSQL", "static analysis", "CLI", "GitHub Actions"],
    },
    {
      name: "Radzähler Leipzig",
      description: "A small public page that shows how many bicycles pass the city's counters.",
      url: "https://radzaehler.example.org",
      startDate: "2023-04",
      highlights: [
        "Collects 11 counters every 15 minutes and keeps the raw answers, so that a wrong import can be repeated",
        "About 400 visitors a week; two local newspapers have printed its charts",
      ],
      keywords: ["TypeScript", "React", "PostgreSQL", "TimescaleDB"],
    },
    {
      name: "Back-pressure in webhook delivery (master's thesis)",
      description:
        "Which retry strategy keeps a queue short when one large receiver is down? A simulation and a recommendation.",
      startDate: "2019-10",
      endDate: "2020-03",
      entity: "Hochschule Lindwerder with Zahlfink GmbH",
      type: "thesis",
      highlights: [
        "Compared 3 strategies on a recorded log of 30 days and 4.1 million events",
        "The recommended one, a budget of retries per receiver, halved the largest backlog and went into production in May 2020",
      ],
      keywords: ["Python", "simulation", "queueing theory", "RabbitMQ"],
    },
  ],
  skills: [
    {
      name: "Programming languages",
      level: "Go and Python daily",
      keywords: ["Go", "Python", "SQL", "TypeScript", "Bash", "Java"],
    },
    {
      name: "Databases and queues",
      level: "Advanced",
      keywords: ["PostgreSQL", "PgBouncer", "Redis", "RabbitMQ", "TimescaleDB", "MySQL"],
    },
    {
      name: "Platform and delivery",
      level: "Advanced",
      keywords: ["Kubernetes", "Docker", "Helm", "Argo CD", "Terraform", "GitHub Actions", "Linux"],
    },
    { name: "Cloud", level: "Good", keywords: ["AWS", "EKS", "RDS", "S3", "IAM"] },
    {
      name: "Reliability and observability",
      level: "Advanced",
      keywords: ["Prometheus", "Grafana", "OpenTelemetry", "SLOs", "Incident reviews", "On-call"],
    },
    {
      name: "APIs and payments",
      level: "Good",
      keywords: ["REST", "OpenAPI", "gRPC", "Idempotency", "SEPA direct debit", "PCI DSS"],
    },
    {
      name: "Working with people",
      keywords: ["Mentoring", "Design documents", "Code review", "Interviewing"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "German", fluency: "C1" },
    { language: "Spanish", fluency: "A2" },
  ],
  certificates: [
    { name: "Certified Kubernetes Administrator (CKA)", date: "2021-03-15" },
    {
      name: "German language examination, level C1",
      date: "2018-12",
      issuer: "Language Centre, Hochschule Lindwerder",
    },
  ],
  awards: [
    {
      title: "Second prize, Open Transit Data Days Saxony",
      date: "2024-05",
      awarder: "Open Transit Data Days",
      summary: "For Radzähler Leipzig.",
    },
  ],
  interests: [
    { name: "Open-water swimming", keywords: ["lakes", "winter swimming"] },
    { name: "Repairing bicycles" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

/** What makes a resume of `bench/resumes` one of two pages, by the name of its file: work before or beside the rest. */
export const EARLIER_CAREERS: Record<string, Pick<JsonResume, "work" | "projects">> = {
  "construction-manager": {
    work: [
      {
        name: "Nordhaven Bau GmbH & Co. KG",
        position: "Leiter Arbeitskreis Arbeitssicherheit",
        startDate: "2020-01",
        highlights: [
          "Unfallquote je 1.000 Beschäftigte in drei Jahren von 41 auf 23 gesenkt, vor allem durch feste Begehungen am Montag",
          "Unterweisungen in fünf Sprachen eingeführt, mit Bildern statt langer Texte",
          "Digitale Mängelerfassung auf 12 Baustellen ausgerollt, 70 Poliere und Bauleiter geschult",
          "Prämie für gemeldete Beinaheunfälle durchgesetzt; Meldungen von 9 auf 130 im Jahr",
        ],
      },
    ],
    projects: [
      {
        name: "Sanierung des Vereinsheims",
        startDate: "2015",
        endDate: "2016",
        highlights: [
          "Ehrenamtliche Bauleitung für einen Segelverein, 480.000 Euro, 34 Helfer, zwei Wochen vor der Saison fertig",
          "Förderantrag beim Land geschrieben und 160.000 Euro Zuschuss erhalten",
        ],
      },
    ],
  },
  "customer-support-lead": {
    work: [
      {
        name: "Zephyr Broadband",
        position: "Acting Site Supervisor",
        location: "Mesa, AZ",
        startDate: "2022-06",
        endDate: "2022-11",
        highlights: [
          "covered for the supervisor of the second site for six months, 5 team leads and 84 agents, while keeping my own team",
          "moved 40 agents to work from home in three weeks, including equipment, VPN tickets and a rule for bad weather days",
          "cut overtime by 310 hours a month by swapping two shifts and opening Saturday bids",
          "ran the daily stand up with field dispatch and billing so that the same customer was not called three times",
          "sat in the vendor meetings when the chat bot was bought and wrote the list of 60 questions that it must never answer",
        ],
      },
    ],
    projects: [
      {
        name: "Homework line at the public library",
        startDate: "2019",
        highlights: [
          "answer questions of kids and parents in English and Spanish on Wednesday evenings",
          "set up the schedule and a shared inbox for 14 volunteers",
        ],
      },
    ],
  },
  "data-engineer": {
    work: [
      {
        name: "Northgate Utilities (client), Nimbus Consulting",
        position: "Data Engineer",
        location: "Remote",
        startDate: "2020-09",
        endDate: "2021-09",
        highlights: [
          "Built the ingestion of readings from 1.8 million smart meters with Kafka and Spark Structured Streaming, 15-minute data available within 4 minutes",
          "Found and repaired two years of readings that were shifted by daylight saving time, 0.7 % of all rows",
          "Wrote the runbook and trained the client's four operators to take over without us",
          "Reduced storage by 62 % with partitioning by district and month and with compaction at night",
        ],
      },
    ],
    projects: [
      {
        name: "Monsoon data club",
        startDate: "2017",
        highlights: [
          "Clean rainfall records of 240 stations with volunteers and publish them as Parquet files every quarter",
          "Gave a workshop on slowly changing dimensions at a regional meetup, 55 attendees",
        ],
      },
    ],
  },
  "financial-analyst": {
    work: [
      {
        name: "Marlowe Consumer Brands",
        position: "Financial Analyst, Supply Chain",
        startDate: "2015-06",
        endDate: "2016-07",
        highlights: [
          "Owned the standard cost model of 640 products and the variance report that the plants read every Tuesday",
          "Showed that the smallest 90 products lost money after freight; 58 of them were dropped, worth $1.9 million a year",
          "Rebuilt the freight accrual, which had been off by up to $400,000 a month, and closed the audit finding",
          "Prepared the cost side of two bids for private-label contracts, one of them won",
        ],
      },
    ],
    projects: [
      {
        name: "Budget course for small restaurants",
        startDate: "2020",
        highlights: [
          "Teach owners in four evenings how to read a cash-flow plan; 70 so far",
          "Wrote the workbook, which the chamber of commerce now prints",
        ],
      },
    ],
  },
  "human-resources-manager": {
    work: [
      {
        name: "Merriden Foods, Inc.",
        position: "Interim Plant Manager's Deputy",
        startDate: "2020-03",
        endDate: "2020-12",
        highlights: [
          "Led the pandemic response of a plant with 720 employees: staggered shifts, screening, and sick pay from the first day",
          "Kept absence below 9 % in a county where other plants closed for weeks",
          "Negotiated a temporary premium of $2 an hour with the union in five days",
          "Hired and onboarded 140 temporary workers in six weeks with a half-day orientation in English, Spanish and Karen",
        ],
      },
    ],
    projects: [
      {
        name: "Second-chance hiring",
        startDate: "2019",
        highlights: [
          "Set up a programme with the county for people with a record; 38 hired, 31 still there after a year",
          "Spoke about it at the state conference of HR managers",
        ],
      },
    ],
  },
  "marketing-manager": {
    work: [
      {
        name: "Pinion Outdoor",
        position: "Interim Head of E-commerce",
        startDate: "2020-11",
        endDate: "2021-07",
        highlights: [
          "Stepped in for nine months for a web shop with $11 million in yearly revenue and a team of five",
          "Moved the shop from Magento to Shopify in 14 weeks without losing a day of sales; organic traffic was back after 24 days",
          "Raised conversion from 1.7 % to 2.3 % with a shorter checkout and honest delivery dates",
          "Cut returns of boots by a fifth with a page on how to measure feet",
        ],
      },
    ],
    projects: [
      {
        name: "Trail map of the county",
        startDate: "2017",
        endDate: "2019",
        highlights: [
          "Wrote 64 route descriptions and raised the printing costs from nine sponsors",
          "12,000 copies given away by visitor centres and cafés",
        ],
      },
    ],
  },
  "mechanical-engineer": {
    work: [
      {
        name: "Aldersyde Fluid Power Ltd",
        position: "Project Lead, Test Facility",
        startDate: "2021-05",
        endDate: "2022-10",
        highlights: [
          "Specified, bought and commissioned a hydraulic test bench for 420 bar, £640,000, four weeks early",
          "Wrote the acceptance tests and led the risk assessment under the Machinery Directive",
          "Automated endurance tests in LabVIEW; a run of 1,000 hours now needs one visit a day",
          "Brought down the wait for a test slot from seven weeks to ten days with a shared calendar and rules for priority",
        ],
      },
    ],
    projects: [
      {
        name: "STEM ambassador",
        startDate: "2018",
        highlights: [
          "Bring a dismantled pump to six schools a year and let pupils put it together",
          "Mentored two apprentices who now study engineering",
        ],
      },
    ],
  },
  "retail-store-manager": {
    work: [
      {
        name: "Wren & Rowan Home",
        position: "Opening Manager, Derry store",
        startDate: "2023-08",
        endDate: "2023-12",
        highlights: [
          "Opened a new store of 900 square metres in eleven weeks, on the day that was printed on the posters",
          "Hired 26 people from 410 applications and trained them in our own stockroom before there was a till",
          "Reached 108 % of the sales plan in the first quarter and the lowest shrinkage of the region",
          "Wrote the opening handbook that the two stores after us used",
        ],
      },
    ],
    projects: [
      {
        name: "Winter coat swap",
        startDate: "2021",
        highlights: [
          "Organise a yearly swap of coats with a church hall and the food bank, about 600 coats",
          "Rota of 30 volunteers and an agreement with a laundry that cleans for nothing",
        ],
      },
    ],
  },
  "site-reliability-engineer": {
    work: [
      {
        name: "Brightquay Logistics",
        position: "Release Engineer",
        startDate: "2016-03",
        endDate: "2017-01",
        highlights: [
          "Replaced a release weekend each month by releases on working days, 40 in the first year",
          "Brought 19 repositories from Subversion to Git with their history, and taught 45 developers to use it",
          "Wrote the first dashboard that showed which version runs where",
          "Took part in the on-call rota of the warehouse systems, one week in five",
        ],
      },
    ],
    projects: [
      {
        name: "Radio club repeater",
        startDate: "2015",
        highlights: [
          "Run the club's repeater and its link over 38 km, solar powered, 99.4 % available last year",
          "Wrote a monitor that texts the keyholder when the battery falls below 11.8 volts",
        ],
      },
    ],
  },
};

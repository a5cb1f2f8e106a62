import type { JsonResume } from "../../../lib/resume/schema.ts";

export const logisticsManager: JsonResume = {
  basics: { name: "Karim Vanstone", label: "Distribution and transport manager" },
  work: [
    {
      name: "Redwater Home Goods",
      position: "Distribution Centre Manager",
      location: "Northampton",
      startDate: "2020-02",
      highlights: [
        "32,000 m² on three shifts: 140 permanent staff, up to 90 more before Christmas",
        "Orders dispatched on time from 93.1% to 98.7% in eighteen months",
        "Budget of £11.4 million, underspent in each of the last three years",
        "22 picking robots brought in while the hall kept working; picks per hour from 84 to 131",
        "Lost-time accidents from 9 to 2 a year since team leaders walk the floor before each shift",
        "New shift pattern agreed with the union in four meetings, without a day of strike",
      ],
    },
    {
      name: "Calder & Quay Freight",
      position: "Transport Manager",
      location: "Felixstowe",
      startDate: "2015-10",
      endDate: "2020-01",
      highlights: [
        "62 lorries and 85 drivers, containers from the port to the Midlands and back",
        "Empty running from 31% to 19% by sharing return loads with two competitors",
        "Renewed the fleet and burned 480,000 litres of diesel a year less",
        "Built up the customs desk: 14 clerks trained, 2,300 declarations a month",
        "Three clean inspections of the operator's licence",
      ],
    },
    {
      name: "Penhale Seafoods",
      position: "Supply Planner",
      location: "Newlyn",
      startDate: "2012-01",
      endDate: "2015-09",
      highlights: [
        "Chilled deliveries to 190 shops, 24 hours from quay to shelf",
        "Halved the fresh fish written off, from 7% to 3.5%, with one simple order rule",
        "Temperature loggers in every box",
        "Key user of SAP for stock and batches",
      ],
    },
    {
      name: "Halewick Removals",
      position: "Driver and Surveyor",
      location: "Swindon",
      startDate: "2009",
      endDate: "2011-12",
      highlights: [
        "Drove, carried and packed; from 2010 looked at flats and wrote the quotes",
        "Three moves abroad a month, papers included",
      ],
    },
  ],
  volunteer: [
    {
      organization: "Lifeline Convoy",
      position: "Route coordinator",
      startDate: "2022-03",
      endDate: "2022-12",
      highlights: [
        "11 lorries with hospital beds and generators to Moldova, none stuck at a border",
      ],
    },
  ],
  education: [
    {
      institution: "Watling University",
      studyType: "Master of Science (part-time)",
      area: "Supply Chain Management",
      startDate: "2013-09",
      endDate: "2015-09",
      courses: ["Network design", "Inventory theory", "Negotiation"],
    },
    {
      institution: "University of Carrowmore",
      studyType: "Bachelor of Arts",
      area: "Geography",
      startDate: "2006",
      endDate: "2009",
    },
  ],
  projects: [
    {
      name: "Returns hall",
      startDate: "2023-03",
      endDate: "2023-11",
      entity: "Redwater Home Goods",
      description: "A hall of its own for what customers send back: 5,200 parcels a day.",
      highlights: [
        "Goods are on sale again within 48 hours",
        "£780,000 invested, earned back in 14 months",
      ],
    },
    {
      name: "Carbon ledger",
      startDate: "2021",
      endDate: "2021",
      description: "Emissions of every lane in one spreadsheet, now part of each tender.",
    },
  ],
  skills: [
    {
      name: "Systems",
      keywords: [
        "Warehouse management systems",
        "Transport management systems",
        "SAP",
        "Advanced Excel",
      ],
    },
    { name: "Methods", keywords: ["Lean", "5S", "Kanban", "Slotting analysis"] },
    {
      name: "Leadership",
      keywords: ["Shift planning", "Works councils and unions", "Coaching team leaders"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Spanish", fluency: "B1" },
    { language: "Arabic", fluency: "Conversational" },
  ],
  certificates: [
    { name: "Certificate of Professional Competence, Road Haulage", date: "2014-06" },
    { name: "Lean Six Sigma Green Belt", date: "2018" },
    { name: "Dangerous Goods Safety Adviser", date: "2019-11-20" },
    { name: "Forklift Instructor", date: "2011-05" },
  ],
};

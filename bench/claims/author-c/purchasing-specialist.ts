import type { WrittenCase } from "../answer.ts";

export const purchasingSpecialist: WrittenCase = {
  name: "purchasing-specialist",
  resume: {
    basics: { name: "Ximena Valdovinos", label: "Senior buyer" },
    work: [
      {
        name: "Autopartes Celaya Norte",
        position: "Senior Buyer",
        location: "Querétaro",
        startDate: "2020-01",
        highlights: [
          "Responsible for plastics and packaging: MXN 95 million a year, 42 suppliers",
          "Saved 6.5 % on resin in 2024 through a joint tender with the sister plant",
          "Led the qualification of two suppliers in Vietnam",
          "On-time delivery up from 87 % to 95 %",
        ],
      },
      {
        name: "Electrodomésticos Bravura",
        position: "Buyer",
        location: "San Luis Potosí",
        startDate: "2016-03",
        endDate: "2019-12",
        highlights: [
          "Sheet metal and fasteners, MXN 30 million a year",
          "Supported the roll-out of SAP Ariba in two plants",
        ],
      },
      {
        name: "Grupo Huizache",
        position: "Purchasing Assistant",
        location: "Celaya",
        startDate: "2014-08",
        endDate: "2016-02",
        highlights: ["Prepared about 120 orders a month", "Chased late deliveries"],
      },
    ],
    education: [
      {
        institution: "Universidad de San Marcial",
        studyType: "Diploma",
        area: "International Trade",
        startDate: "2018",
        endDate: "2019",
      },
      {
        institution: "Instituto Técnico del Bajío Sur",
        studyType: "Bachelor",
        area: "Industrial Engineering",
        startDate: "2010",
        endDate: "2014",
        score: "8.9/10",
      },
    ],
    skills: [
      {
        name: "Purchasing",
        keywords: ["Negotiation", "Supplier audits", "Incoterms", "Total cost of ownership"],
      },
      { name: "Systems", keywords: ["SAP MM", "SAP Ariba", "Excel", "Power Query"] },
    ],
    languages: [
      { language: "Spanish", fluency: "Native" },
      { language: "English", fluency: "C1" },
      { language: "Portuguese", fluency: "A2" },
    ],
    certificates: [
      { name: "CPSM", issuer: "Institute for Supply Management", date: "2022-08" },
      { name: "Lean Six Sigma Yellow Belt", date: "2019-04" },
    ],
  },
  posting: `Procurement Manager
Lumenor Solar, Monterrey

What you will do
- Lead six buyers in Mexico and Brazil
- Answer for USD 40 million of spend a year
- Negotiate frame contracts with module makers in Asia
- Report to the CFO

What we ask
- Eight years in procurement, three of them as a manager
- A degree in engineering or business
- English C1
- SAP S/4HANA

Desirable
- Portuguese B2
- CPSM or CIPS
- Experience in renewable energy

Conditions
- MXN 85,000 to 98,000 a month
- 18 days of leave
- Travel up to 30 %
`,
  answers: [],
};

/** Invented people, employers and postings for tests. */

export const RESUME = {
  basics: {
    name: "Maren Oduya",
    label: "Backend engineer",
    email: "maren.oduya@example.com",
    phone: "+49 30 0000000",
    summary: "Backend engineer for logistics software.",
    location: { city: "Bremen", countryCode: "DE" },
    profiles: [{ network: "Example", username: "maren", url: "https://example.com/maren" }],
  },
  work: [
    {
      name: "Palewater Freight",
      position: "Senior Backend Engineer",
      location: "Bremen",
      startDate: "2021-03",
      summary: "Owns the booking service for inland shipping.",
      highlights: [
        "Cut the median booking time from 900 ms to 140 ms by moving the price rules into PostgreSQL.",
        "Led four engineers through the split of the booking monolith into six services.",
        "Introduced contract tests that caught 31 breaking changes before release.",
      ],
    },
    {
      name: "Hollow Oak Systems",
      position: "Software Developer",
      startDate: "2017",
      endDate: "2021-02-28",
      highlights: [
        "Built an import of 2 million parcel events a day in TypeScript and Kafka.",
        "Wrote the on-call handbook that 12 colleagues use.",
      ],
    },
  ],
  education: [
    {
      institution: "Weser Institute of Technology",
      area: "Computer Science",
      studyType: "Bachelor",
      startDate: "2013-10",
      endDate: "2017-07-15",
      courses: ["Distributed systems", "Databases"],
    },
  ],
  projects: [
    {
      name: "tidewatch",
      description: "A command line tool that plans routes by tide tables.",
      highlights: ["Used by three harbour offices."],
      keywords: ["Rust", "CLI"],
      startDate: "2020",
    },
  ],
  skills: [
    { name: "Languages", level: "Advanced", keywords: ["TypeScript", "SQL", "Rust"] },
    { name: "Infrastructure", keywords: ["PostgreSQL", "Kafka", "Kubernetes"] },
  ],
};

/** Another occupation, with nothing in common with the first. */
export const NURSE_RESUME = {
  basics: { name: "Ilse Tanaka", label: "Registered nurse" },
  work: [
    {
      name: "Lindenhof Clinic",
      position: "Ward Nurse",
      startDate: "2016-05",
      highlights: [
        "Cared for 14 patients a shift on a geriatric ward.",
        "Trained nine new colleagues in wound care.",
      ],
    },
  ],
  skills: [{ name: "Care", keywords: ["Wound care", "Medication rounds"] }],
};

export const POSTING = [
  "Senior Backend Engineer",
  "Marrow & Finch Logistics, Hamburg",
  "",
  "What you will do",
  "- Design and run services that price and book freight.",
  "- Own our PostgreSQL schemas and their migrations.",
  "- Mentor two junior engineers.",
  "",
  "What you bring",
  "- Five years with TypeScript or Java in production.",
  "- Strong SQL and PostgreSQL.",
  "- Experience with Kafka or a similar log.",
  "- German at C1.",
  "",
  "Nice to have",
  "- Terraform and AWS.",
  "",
  "What we offer",
  "- 30 days of holiday and a bike.",
].join("\n");

export const NURSE_POSTING = [
  "Night Nurse",
  "Saint Alder Hospice",
  "",
  "Requirements",
  "- Licence as a registered nurse.",
  "- Palliative care training.",
  "- Wound care and medication rounds.",
].join("\n");

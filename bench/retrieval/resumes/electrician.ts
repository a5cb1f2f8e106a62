import type { JsonResume } from "../../../lib/resume/schema.ts";

export const electrician: JsonResume = {
  basics: { name: "Tomasz Brindle", label: "Approved Electrician" },
  work: [
    {
      name: "Halloway & Finch Building Services",
      position: "Electrical Supervisor",
      location: "Birmingham",
      startDate: "2022-03",
      summary: "Industrial and commercial maintenance contracts across the West Midlands.",
      highlights: [
        "Look after a gang of 5 electricians and 2 apprentices at a bottling plant with 380 motors",
        "Carry out EICRs on 60 to 70 commercial units a year and price the remedial work that follows",
        "Replaced 1,140 fluorescent fittings with LED in a warehouse over nine weekends; lighting bill down 41%",
        "First on call one week in four, on site within 38 minutes on average last year",
        "Wrote the lock-off procedure that the whole site now works to, after a near miss on a conveyor",
      ],
    },
    {
      name: "Northmoor Rolling Stock",
      position: "Maintenance Electrician",
      location: "Derby",
      startDate: "2018-06",
      endDate: "2022-02",
      highlights: [
        "Fault-finding on 25 kV and 750 V equipment under permit, on a three-shift rota",
        "Repeat failures of the door controls fell by a third once I had swapped a relay that overheated in summer",
        "Read and marked up schematics; 90 drawings brought up to date during the rewiring of the depot",
        "Isolated and earthed the overhead line for the crews who work at roof level",
        "The shift's representative on the safety committee from 2020",
      ],
    },
    {
      name: "Brookes & Daughter Electrical",
      position: "Electrician",
      location: "Nottingham",
      startDate: "2014",
      endDate: "2018-05",
      highlights: [
        "Second fix and testing in 212 new homes on three sites",
        "Fuse boards, rewires and showers for private customers, about 15 small jobs a week",
        "Fitted 46 electric vehicle charge points in 2017, when most local firms would not touch them",
        "Trained one apprentice from his first year through to the practical assessment",
      ],
    },
    {
      name: "Gosling Electrical Contractors",
      position: "Apprentice Electrician",
      location: "Nottingham",
      startDate: "2010-09",
      endDate: "2014-07-31",
      highlights: [
        "Pulled cable, bent conduit and learned to test; best apprentice of my college year in 2013",
        "Four months on a hospital extension: cable tray and fire alarm loops",
      ],
    },
    {
      name: "Castlegate Parcels",
      position: "Warehouse Operative",
      startDate: "2009",
      endDate: "2010",
      highlights: ["Loaded vans on nights while I applied for an apprenticeship"],
    },
  ],
  volunteer: [
    {
      organization: "Sandwell Repair Café",
      position: "Bench volunteer",
      startDate: "2019-10",
      highlights: [
        "Portable appliance testing and small repairs, around 30 toasters, lamps and radios an evening",
      ],
    },
  ],
  education: [
    {
      institution: "Trentbank College",
      studyType: "Higher National Certificate",
      area: "Electrical Engineering",
      startDate: "2019-09",
      endDate: "2021-06",
      courses: ["Three-phase systems", "Programmable controllers", "Engineering mathematics"],
    },
    {
      institution: "Trentbank College",
      studyType: "Level 3 Diploma",
      area: "Electrotechnical Services",
      startDate: "2010",
      endDate: "2014",
    },
  ],
  projects: [
    {
      name: "Solar for the village hall",
      startDate: "2023-04",
      endDate: "2023-08",
      description: "18 panels, an inverter and a battery, put up with six neighbours at weekends.",
      highlights: ["£1,900 of power sold to the grid in the first year"],
    },
  ],
  skills: [
    {
      name: "Testing",
      keywords: [
        "Insulation resistance",
        "Earth loop impedance",
        "RCD trip times",
        "Thermal imaging",
      ],
    },
    {
      name: "Controls",
      keywords: ["PLC fault-finding", "Variable speed drives", "Contactors and relays"],
    },
    {
      name: "Installation",
      keywords: ["Steel conduit", "Armoured cable", "Tray and trunking", "Cat 6 data cabling"],
    },
    {
      name: "Paperwork",
      keywords: ["Risk assessments and method statements", "Permit to work", "Quoting"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Polish", fluency: "Conversational" },
  ],
  certificates: [
    { name: "Wiring Regulations, 18th Edition", date: "2019-02" },
    { name: "Inspection and Testing of Installations", date: "2020-11" },
    { name: "Powered Access Operator", date: "2023" },
    { name: "Emergency First Aid at Work", date: "2024-05-14" },
  ],
};

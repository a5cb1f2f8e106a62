import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const civilEngineer: JsonResume = {
  basics: { name: "Marisol Etxeandia", label: "Structural Engineer" },
  work: [
    {
      name: "Bridgewell Consulting",
      position: "Senior Structural Engineer",
      location: "Manchester",
      startDate: "2020-01",
      highlights: [
        "Lead designer of a cable-stayed footbridge, span 186 m, £9.4 million",
        "Checked the designs of 22 road bridges to Eurocode 2 and 3",
        "Steel tonnage cut by 12 % against the tender design",
        "Line manager of 4 graduate engineers",
        "Automated load cases in Grasshopper and Python, about 30 hours saved on each project",
      ],
    },
    {
      name: "Obras Cantera Norte",
      position: "Site Engineer",
      location: "Bilbao",
      startDate: "2016-02",
      endDate: "2019-08",
      highlights: [
        "Responsible for the concrete works of a road tunnel 1.3 km long, 41,000 m³",
        "Coordinated 6 subcontractors with 70 workers",
        "Handed over five weeks ahead of programme",
        "Quality records in Procore",
      ],
    },
    {
      name: "Solaune Ingeniería",
      position: "Junior Engineer",
      location: "Santander",
      startDate: "2013-09",
      endDate: "2016-01",
      highlights: [
        "Retaining walls and culverts along 35 km of motorway",
        "Took part in a review that saved €740,000",
        "Drawings in AutoCAD Civil 3D",
      ],
    },
    {
      name: "Waterwijk Laboratory",
      position: "Research Intern",
      location: "Rotterdam",
      startDate: "2012-09",
      endDate: "2013-06",
      highlights: ["Tested 48 beams of fibre concrete", "Co-author of a conference paper"],
    },
  ],
  volunteer: [
    {
      organization: "Crossings Without Borders",
      position: "Volunteer Designer",
      startDate: "2018-07",
      endDate: "2021-12",
      highlights: ["Designed 3 suspended footbridges in Senegal for 5,200 people"],
    },
  ],
  education: [
    {
      institution: "Maasland University of Technology",
      studyType: "MSc",
      area: "Structural Engineering",
      startDate: "2011",
      endDate: "2013",
      score: "8.4 of 10",
    },
    {
      institution: "Universidad de Sollube",
      studyType: "BEng",
      area: "Civil Engineering",
      startDate: "2007",
      endDate: "2011",
    },
  ],
  projects: [
    {
      name: "Open beam calculator",
      startDate: "2021-02",
      description: "Free web tool, 3,400 visits a month.",
      keywords: ["TypeScript", "Python"],
    },
  ],
  skills: [
    { name: "Analysis", keywords: ["Midas Civil", "SAP2000", "Grasshopper", "Python"] },
    { name: "Drawing", keywords: ["Tekla Structures", "Revit", "AutoCAD Civil 3D"] },
  ],
  languages: [
    { language: "Spanish", fluency: "Native" },
    { language: "Basque", fluency: "Native" },
    { language: "English", fluency: "C1" },
    { language: "Dutch", fluency: "A2" },
  ],
  certificates: [
    { name: "Chartered Engineer", issuer: "Institution of Civil Engineers", date: "2022-11" },
    { name: "Temporary Works Coordinator", date: "2018-05" },
  ],
};

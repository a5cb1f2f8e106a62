import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const carpenter: JsonResume = {
  basics: { name: "Wendelin Aschauer", label: "Site Foreman and Carpenter" },
  work: [
    {
      name: "Ashmere Timber Frames",
      position: "Site Foreman",
      location: "Brighton",
      startDate: "2021-03",
      highlights: [
        "Run sites with 8 carpenters and 3 apprentices",
        "17 timber-frame houses handed over, the largest of 310 m²",
        "Waste of sheet material brought down from 14 % to 9 %",
        "Prepare cutting lists in Cadwork",
        "No reportable accident in 31 months",
        "Order timber for about £640,000 a year",
      ],
    },
    {
      name: "South Coast Craft College",
      position: "Evening Tutor (part time)",
      location: "Worthing",
      startDate: "2019-09",
      endDate: "2023-07",
      highlights: [
        "14 learners on each course in bench joinery",
        "92 % of learners passed, against a college average of 81 %",
      ],
    },
    {
      name: "Aschauer Joinery",
      position: "Self-employed Joiner",
      location: "Lewes",
      startDate: "2016-04",
      endDate: "2021-02",
      highlights: [
        "46 staircases, mostly of oak",
        "Restored 12 sash windows in a listed school",
        "Turnover of £118,000 in 2019, the best year",
        "Took on a first employee in 2018",
      ],
    },
    {
      name: "Zimmerei Gschwandner",
      position: "Journeyman Carpenter",
      location: "Salzburg",
      startDate: "2011-09",
      endDate: "2015-11",
      highlights: [
        "Roof trusses for 29 farmhouses in a crew of 5",
        "Helped to build a footbridge of larch, 64 m long",
        "Joints cut by hand for a chapel roof of 1742",
      ],
    },
    {
      name: "Zimmerei Pointinger",
      position: "Apprentice Carpenter",
      location: "Hallein",
      startDate: "2008-08",
      endDate: "2011-07",
      highlights: ["Formwork and scaffolding on 20 sites"],
    },
  ],
  education: [
    {
      institution: "South Coast Craft College",
      studyType: "Level 4 Diploma",
      area: "Site Supervision",
      startDate: "2021",
      endDate: "2022",
    },
    {
      institution: "Berufsschule Kuchltal",
      studyType: "Journeyman's certificate",
      area: "Carpentry",
      startDate: "2008",
      endDate: "2011",
      score: "With distinction",
    },
  ],
  projects: [
    {
      name: "Bird hide at Pevenmarsh",
      startDate: "2020-05",
      endDate: "2020-08",
      description: "Built from reclaimed elm with 6 volunteers for £2,300.",
    },
  ],
  skills: [
    { name: "Machines", keywords: ["Festool Domino", "Mafell beam saw", "CNC router"] },
    { name: "Drawing", keywords: ["Cadwork", "SketchUp"] },
    { name: "Techniques", keywords: ["Green oak framing", "Stair building", "Sash windows"] },
  ],
  languages: [
    { language: "German", fluency: "Native" },
    { language: "English", fluency: "C1" },
    { language: "Italian", fluency: "A2" },
  ],
  certificates: [
    { name: "CSCS Gold Card", date: "2021-04" },
    { name: "IPAF 3a and 3b", date: "2022-03" },
    { name: "First Aid at Work", date: "2023-05" },
  ],
};

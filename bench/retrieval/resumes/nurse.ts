import type { JsonResume } from "../../../lib/resume/schema.ts";

export const nurse: JsonResume = {
  basics: { name: "Inês Carvalhal", label: "Intensive care nurse" },
  work: [
    {
      name: "St Brannoc's Hospital",
      position: "Clinical Nurse Manager, Intensive Care Unit",
      location: "Galway",
      startDate: "2021-09",
      highlights: [
        "In charge of 12 beds and 8 nurses on my shifts: admissions, bed meetings, relatives",
        "Started a twice-daily check of central lines. Bloodstream infections went from 3.2 to 1.1 per 1,000 catheter days",
        "Mentor to 6 nurses from abroad in their adaptation period; all were registered within seven months",
        "Link nurse for organ donation since 2023; four families agreed after conversations that I led",
        "Opened visiting hours from 10:00 to 20:00 and wrote the leaflet for families",
      ],
    },
    {
      name: "St Brannoc's Hospital",
      position: "Staff Nurse, Intensive Care Unit",
      location: "Galway",
      startDate: "2018-02",
      endDate: "2021-08",
      highlights: [
        "Nursed ventilated patients one to one, with prone positioning and continuous renal replacement therapy",
        "Fourteen months on the Covid surge unit; taught 40 ward nurses basic ventilator care within three weeks",
        "Carried the crash bleep two shifts a month as part of the resuscitation team",
        "Audited sedation scores on 96 charts and presented the result at the unit meeting",
      ],
    },
    {
      name: "Larchwood House Nursing Home",
      position: "Staff Nurse, nights",
      location: "Athlone",
      startDate: "2016-05",
      endDate: "2018-01",
      highlights: [
        "Only registered nurse on nights for 52 residents, with four care assistants",
        "A quarter fewer falls at night after I moved the tea round and had floor lights put in",
        "Palliative medicines by syringe driver, fluids under the skin, and the calls to families at three in the morning",
        "Wound care for the house: two pressure sores that came from hospital healed within ten weeks",
      ],
    },
    {
      name: "Hospital de Santa Iria",
      position: "Registered Nurse, Paediatric Ward",
      location: "Évora",
      startDate: "2013-10",
      endDate: "2016-04",
      summary: "20 beds, newborn to 14 years, mostly respiratory and surgical.",
      highlights: [
        "Prepared children for operations with a puppet show that I wrote with a play therapist",
        "Worked out drug doses by weight and double-checked them; no reportable error in two and a half years",
        "Evening classes for parents of children newly diagnosed with asthma or diabetes, 8 families a month",
      ],
    },
  ],
  volunteer: [
    {
      organization: "Corrib Hill Rescue",
      position: "First aid instructor",
      startDate: "2019",
      highlights: [
        "Teach wilderness first aid to 25 new members a year, half of it outdoors at night",
      ],
    },
  ],
  education: [
    {
      institution: "Atlantic Western University",
      studyType: "Postgraduate Diploma",
      area: "Critical Care Nursing",
      startDate: "2019-09",
      endDate: "2020-06",
      courses: ["Haemodynamics", "Ethics at the end of life", "Clinical teaching"],
    },
    {
      institution: "Escola Superior de Saúde do Sado",
      studyType: "Bachelor",
      area: "Nursing",
      startDate: "2009",
      endDate: "2013",
      score: "16 of 20",
    },
  ],
  projects: [
    {
      name: "Patient diaries",
      startDate: "2022-02",
      description:
        "Nurses and relatives keep a diary of the days that a sedated patient will not remember.",
      highlights: [
        "74 diaries handed over so far; follow-up calls after three months show fewer nightmares",
        "Two other units in the county have taken the booklet over",
      ],
      keywords: ["delirium", "family-centred care"],
    },
  ],
  skills: [
    {
      name: "Critical care",
      level: "Advanced",
      keywords: ["Mechanical ventilation", "Arterial lines", "Vasopressors", "Weaning"],
    },
    { name: "Teaching", keywords: ["Bedside teaching", "Simulation", "Preceptorship"] },
    {
      name: "Computers",
      keywords: ["Electronic charting", "Rostering software", "Spreadsheets"],
    },
  ],
  languages: [
    { language: "Portuguese", fluency: "Native" },
    { language: "English", fluency: "C1" },
    { language: "German", fluency: "B1" },
  ],
  certificates: [
    { name: "Advanced Cardiovascular Life Support", date: "2023-04" },
    { name: "Paediatric Advanced Life Support", date: "2015" },
    { name: "Manual Handling Instructor", date: "2022-11-02" },
  ],
};

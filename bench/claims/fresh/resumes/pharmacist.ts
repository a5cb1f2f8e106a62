import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const pharmacist: JsonResume = {
  basics: { name: "Adaeze Fournier", label: "Pharmacist" },
  work: [
    {
      name: "Rowan Street Pharmacy",
      position: "Pharmacy Manager",
      location: "Perth",
      startDate: "2022-01",
      highlights: [
        "7,800 prescription items a month with 3 dispensers and 2 counter assistants",
        "Flu vaccinations up from 410 in 2022 to 960 in 2024",
        "Dispensing errors halved, from 0.8 to 0.4 per 1,000 items",
        "Chose and introduced a dispensing robot (BD Rowa Vmax)",
        "Stock value reduced from £128,000 to £97,000",
      ],
    },
    {
      name: "St Ninian's General Hospital",
      position: "Clinical Pharmacist",
      location: "Stirling",
      startDate: "2017-08",
      endDate: "2021-09",
      highlights: [
        "Two surgical wards with 56 beds",
        "340 interventions recorded in 2020, 71 of them rated as major",
        "Member of the antimicrobial stewardship group, restricted antibiotics down by a quarter",
        "Tutored 8 pre-registration trainees",
        "Supported the roll-out of electronic prescribing (HEPMA) to 11 wards",
      ],
    },
    {
      name: "Eskdale University",
      position: "Visiting Lecturer (part time)",
      startDate: "2019-10",
      endDate: "2023-03",
      highlights: ["12 lectures a year on pharmacokinetics", "Marked 150 exam papers each summer"],
    },
    {
      name: "Pharmacie des Tilleuls",
      position: "Assistant Pharmacist",
      location: "Lille",
      startDate: "2014-10",
      endDate: "2017-05",
      highlights: [
        "350 customers a day in a team of 9",
        "120 asthma consultations a year",
        "Ordering with LGPI",
      ],
    },
    {
      name: "Medisolis Research",
      position: "Clinical Trial Assistant",
      location: "Lille",
      startDate: "2013-03",
      endDate: "2014-08",
      highlights: ["Drug accountability at 14 sites of a phase III study with 620 patients"],
    },
  ],
  education: [
    {
      institution: "University of Forthbank",
      studyType: "Postgraduate Diploma",
      area: "Clinical Pharmacy",
      startDate: "2018",
      endDate: "2020",
      score: "Merit",
    },
    {
      institution: "Université de l'Escaut",
      studyType: "Doctor of Pharmacy",
      area: "Pharmacy",
      startDate: "2006",
      endDate: "2012",
    },
  ],
  projects: [
    {
      name: "Inhaler return",
      startDate: "2023-02",
      endDate: "2023-11",
      description: "3,100 used inhalers collected with five other pharmacies.",
    },
  ],
  skills: [
    {
      name: "Clinical",
      keywords: [
        "Medication review",
        "Anticoagulation",
        "Antimicrobial stewardship",
        "Vaccination",
      ],
    },
    { name: "Systems", keywords: ["HEPMA", "Cegedim Pharmacy Manager", "BD Rowa", "Excel"] },
  ],
  languages: [
    { language: "French", fluency: "Native" },
    { language: "English", fluency: "C2" },
    { language: "Swedish", fluency: "B1" },
  ],
  certificates: [
    { name: "Independent Prescriber", date: "2021-06" },
    { name: "Immunisation training", date: "2022-08" },
    { name: "GPhC registration", date: "2017-07" },
  ],
};

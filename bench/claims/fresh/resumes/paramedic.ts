import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const paramedic: JsonResume = {
  basics: { name: "Callum Strachan-Reyes", label: "Advanced Paramedic" },
  work: [
    {
      name: "Tayforth Ambulance Trust",
      position: "Advanced Paramedic",
      location: "Dundee",
      startDate: "2021-09",
      summary: "Rapid response car for a mixed urban and rural area.",
      highlights: [
        "Lead clinician on the car, about 1,150 emergency calls a year",
        "Supervise 9 newly qualified paramedics through their first 12 months",
        "Return of spontaneous circulation in 31 % of witnessed cardiac arrests in 2024, up from 24 % in 2022",
        "Introduced a pre-hospital ultrasound trial with 3 Butterfly iQ probes",
        "Assisted in rewriting the trust's sepsis guideline",
        "Cut the average on-scene time for stroke patients from 24 to 17 minutes",
      ],
    },
    {
      name: "Kestrel Air Rescue",
      position: "Flight Paramedic",
      location: "Aberdeen",
      startDate: "2019-04",
      endDate: "2021-08",
      highlights: [
        "212 helicopter missions, 38 of them at night",
        "Hoist operations with a crew of 4",
        "Kept a drug stock worth £46,000 with no discrepancy in 28 months",
        "Wrote the checklist for rapid sequence induction now used at 2 bases",
      ],
    },
    {
      name: "Lothian Event Medics",
      position: "Medical Team Leader (part time)",
      location: "Edinburgh",
      startDate: "2017-05",
      endDate: "2020-10",
      highlights: [
        "Led teams of up to 14 at festivals with 60,000 visitors",
        "430 patients treated on one weekend in 2018, of whom 11 went on to hospital",
        "Planned radio channels and first-aid posts for 22 events",
      ],
    },
    {
      name: "Border Hills Ambulance Service",
      position: "Paramedic",
      location: "Galashiels",
      startDate: "2013-08",
      endDate: "2018-12",
      highlights: [
        "Two-person crew on 12-hour shifts in a rural area of 1,800 km²",
        "Mentored 5 students on placement from Eskdale University",
        "Reported 27 incidents in Datix, 25 of them closed",
        "Helped to pilot the electronic patient record on 6 ambulances",
      ],
    },
    {
      name: "Glenvale Patient Transport",
      position: "Ambulance Care Assistant",
      location: "Stirling",
      startDate: "2010-02",
      endDate: "2012-06",
      highlights: ["Drove 18,000 miles a year", "Took dialysis patients to 4 clinics"],
    },
  ],
  volunteer: [
    {
      organization: "Pentwater Mountain Rescue",
      position: "Team Medic",
      startDate: "2015-01",
      highlights: ["64 call-outs so far", "Teach casualty care to 20 members every spring"],
    },
  ],
  education: [
    {
      institution: "Eskdale University",
      studyType: "MSc",
      area: "Advanced Paramedic Practice",
      startDate: "2022",
      endDate: "2024",
      score: "Distinction",
    },
    {
      institution: "Cairnmore College",
      studyType: "Diploma of Higher Education",
      area: "Paramedic Science",
      startDate: "2011",
      endDate: "2013",
    },
  ],
  projects: [
    {
      name: "Defibrillator map",
      startDate: "2023-03",
      endDate: "2023-10",
      description: "Recorded 140 public defibrillators in eight months with two colleagues.",
      keywords: ["QGIS"],
    },
  ],
  skills: [
    {
      name: "Clinical",
      keywords: [
        "12-lead ECG",
        "Point-of-care ultrasound",
        "Intraosseous access",
        "LUCAS 3",
        "Corpuls3",
      ],
    },
    { name: "IT", keywords: ["Datix", "QGIS", "Microsoft Teams"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Spanish", fluency: "B1" },
    { language: "French", fluency: "A2" },
  ],
  certificates: [
    { name: "Advanced Life Support", issuer: "Resuscitation Council UK", date: "2024-02" },
    { name: "Pre-Hospital Trauma Life Support", date: "2020-06" },
    { name: "C1 driving licence", date: "2010-01" },
  ],
};

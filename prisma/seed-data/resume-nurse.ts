import type { JsonResume } from "../../lib/resume/schema.ts";

/** The second demo resume: a ward manager. Every person, hospital and school is invented. */
export const secondResume: JsonResume = {
  basics: {
    name: "Ruth Pendlemere",
    label: "Registered Nurse, Ward Manager",
    email: "ruth.pendlemere@example.com",
    phone: "+44 7700 900318",
    summary:
      "Registered adult nurse with a background in emergency and acute medicine, in charge of a 28-bed ward since 2021. I like a calm handover, a short meeting, and figures on the wall that the night staff believe. I still work one clinical shift a week.",
    location: { city: "Leeds", region: "West Yorkshire", countryCode: "GB" },
  },
  work: [
    {
      name: "Harrowmere General Hospital",
      position: "Ward Manager, Acute Medical Unit",
      location: "Leeds",
      startDate: "2021-04",
      summary:
        "28 beds, 42 nursing staff, around 110 admissions a week; budget holder for £2.3 million a year.",
      highlights: [
        "Brought falls with harm down from 4.1 to 2.6 per 1,000 bed days in two years with hourly rounds and low beds for the patients most at risk",
        "Raised discharges before noon from 14% to 31% by settling transport and medicines the afternoon before",
        "Filled 9 of 11 nursing vacancies in 14 months and cut agency shifts from 46 to 12 a month",
        "Rewrote the roster rules with the team: requests close four weeks ahead, and nobody works more than 3 nights in a row",
        "Answer every complaint in person and within 20 working days. Formal complaints went from 17 to 8 a year",
        "Introduced a 10-minute safety huddle at 8:00 and 20:00 that other wards have copied",
      ],
    },
    {
      name: "Harrowmere General Hospital",
      position: "Deputy Ward Manager, Acute Medical Unit",
      location: "Leeds",
      startDate: "2018-09",
      endDate: "2021-03",
      highlights: [
        "Led shifts of 6 to 8 staff and held the bleep for bed flow on nights",
        "Helped to open 12 high-dependency beds within 9 days in April 2020 and trained 31 colleagues in non-invasive ventilation",
        "Moved early warning scores from paper to tablets; complete sets of observations on time rose from 71% to 94% in the monthly audit",
        "Supervised 9 student nurses and 4 nurses new to the UK, who all passed their practical examination at the first attempt",
        "Ran the ward's pressure ulcer reviews; grade 3 and 4 ulcers acquired on the ward fell from 6 to 1 a year",
      ],
    },
    {
      name: "St Aldith's Hospital",
      position: "Staff Nurse, Emergency Department",
      location: "Sheffield",
      startDate: "2015-02",
      endDate: "2018-08",
      summary: "A department with about 250 attendances a day.",
      highlights: [
        "Worked in majors, resuscitation and triage, from 2016 also as triage nurse in charge",
        "As sepsis link nurse helped to lift antibiotics within one hour from 58% to 83% of patients over 18 months",
        "Placed cannulas and took blood cultures independently, about 15 a shift, and taught both to 20 new starters",
        "Wrote a one-page guide to looking after relatives in the waiting room, still in use today",
      ],
    },
    {
      name: "Brackenside Community Hospital",
      position: "Staff Nurse, Rehabilitation of Older People",
      location: "Wakefield",
      startDate: "2012-10",
      endDate: "2015-01",
      highlights: [
        "Cared for 8 patients a shift after stroke or hip fracture, together with therapists and social workers",
        "Planned discharges home for about 5 patients a week, with a phone call two days later",
        "Started a weekly memory café with 12 regular guests and two volunteers",
      ],
    },
  ],
  education: [
    {
      institution: "Pennine Gate University",
      area: "Leadership in Health Care",
      studyType: "Postgraduate Certificate",
      startDate: "2019-09",
      endDate: "2021-01",
      courses: ["Quality Improvement", "Leading Teams", "Health Economics"],
    },
    {
      institution: "Pennine Gate University",
      area: "Adult Nursing",
      studyType: "Bachelor of Science (Honours)",
      startDate: "2009",
      endDate: "2012",
      courses: ["Anatomy and Physiology", "Pharmacology", "Acute Care", "Research Methods"],
    },
  ],
  projects: [
    {
      name: "Quiet Nights",
      description: "A ward project on noise and sleep, carried out with patients.",
      startDate: "2022-10",
      endDate: "2023-05",
      highlights: [
        "Measured noise on 21 nights, then moved the drug round and oiled 34 door hinges; patients who slept well rose from 39% to 57%",
        "Presented at the hospital's nursing day to about 120 colleagues",
      ],
      keywords: ["quality improvement", "patient experience", "audit"],
    },
  ],
  skills: [
    {
      name: "Clinical",
      level: "Advanced",
      keywords: [
        "Triage",
        "Advanced Life Support",
        "Early warning scores",
        "Sepsis care",
        "Non-invasive ventilation",
        "Cannulation",
        "Wound care",
      ],
    },
    {
      name: "Running a ward",
      level: "Advanced",
      keywords: ["Rostering", "Budgets", "Recruitment", "Complaints", "Bed flow"],
    },
    {
      name: "Safety and quality",
      keywords: ["Audit", "Incident investigation", "Infection control", "Falls prevention"],
    },
    {
      name: "Teaching",
      keywords: ["Practice supervision", "Preceptorship", "Simulation training"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "French", fluency: "B1" },
  ],
  certificates: [
    { name: "Advanced Life Support provider", date: "2025-02" },
    { name: "Practice supervisor and assessor", date: "2019", issuer: "Pennine Gate University" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const teacher: JsonResume = {
  basics: { name: "Marguerite Oldacre", label: "Primary school teacher" },
  work: [
    {
      name: "Fernhill Primary School",
      position: "Year 4 Teacher and Maths Lead",
      location: "Bristol",
      startDate: "2020-09",
      highlights: [
        "Class of 29, five of them with an education, health and care plan",
        "Lead maths for 420 pupils: wrote the calculation policy and coached 13 teachers. Year 6 pupils at the expected standard: 64% before, 79% now",
        "Monday homework club for about 20 children who have nowhere quiet at home",
        "Host two trainee teachers a year from Severnside University",
        "Spent the £6,500 maths budget on counters, rods and scales after asking every class what it lacked",
      ],
    },
    {
      name: "St Petroc's C of E Primary School",
      position: "Year 2 Teacher",
      location: "Exeter",
      startDate: "2016-09",
      endDate: "2020-08",
      highlights: [
        "Phonics lead from 2018: the screening pass rate rose from 71% to 90% with ten-minute groups every day",
        "While the school was closed in spring 2020 I recorded 64 short lessons and rang every family once a week",
        "Took 52 children to Dartmoor for three nights: coach, risk assessment, parents' evening, £7,800 collected",
        "Deputy safeguarding lead from January 2019",
        "Wrote end-of-year reports that the head used as the model for others",
      ],
    },
    {
      name: "Colegio Los Almendros",
      position: "Class Teacher, English section",
      location: "Seville",
      startDate: "2014-09",
      endDate: "2016-07",
      highlights: [
        "English, science and art for eight-year-olds, two thirds of whom spoke no English at home",
        "A summer play in two languages with 75 children",
        "Kept portfolios in place of marks, and explained them to parents in Spanish",
      ],
    },
    {
      name: "Millrace Special School",
      position: "Teaching Assistant",
      location: "Bath",
      startDate: "2012-11",
      endDate: "2013-07",
      highlights: [
        "One to one with a boy with autism, who by Easter stayed in lessons for a whole morning",
        "Learned Makaton signing and to work with picture timetables",
      ],
    },
    {
      name: "Three Owls Books",
      position: "Bookseller",
      location: "Bath",
      startDate: "2009",
      endDate: "2012",
      highlights: [
        "Saturday story hour for 15 to 30 small listeners",
        "Chose and ordered the children's stock, £40,000 a year",
      ],
    },
  ],
  education: [
    {
      institution: "Severnside University",
      studyType: "Postgraduate Certificate in Education",
      area: "Primary (5–11)",
      startDate: "2013-09",
      endDate: "2014-06",
    },
    {
      institution: "University of Wyndale",
      studyType: "Bachelor of Arts",
      area: "English and Drama",
      startDate: "2006",
      endDate: "2009",
      score: "2:1",
    },
  ],
  projects: [
    {
      name: "Outdoor Wednesdays",
      startDate: "2021-04",
      endDate: "2022-07",
      description:
        "One afternoon a week outside for every class, on the strip behind the car park.",
      highlights: ["Raised £3,200 with a sponsored walk for tools and waterproofs"],
    },
    {
      name: "Shelf Talk",
      startDate: "2023",
      description: "A podcast in which pupils review books: 21 episodes, 4,000 plays.",
      keywords: ["reading for pleasure", "audio"],
    },
  ],
  skills: [
    {
      name: "Classroom",
      keywords: ["Behaviour routines", "Mixed-ability groups", "Storytelling", "Drama"],
    },
    {
      name: "Inclusion",
      keywords: ["Dyslexia-friendly teaching", "English as an additional language", "Makaton"],
    },
    {
      name: "Assessment",
      keywords: ["Question-level analysis", "Moderation of writing", "Pupil progress meetings"],
    },
    { name: "Technology", keywords: ["Interactive whiteboard", "Tablets", "Learning platforms"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Spanish", fluency: "C1" },
    { language: "Welsh", fluency: "A2" },
  ],
  certificates: [
    { name: "National Professional Qualification in Leading Teaching", date: "2022-07" },
    { name: "Forest School Leader, Level 3", date: "2021" },
    { name: "Paediatric First Aid", date: "2024-01" },
  ],
};

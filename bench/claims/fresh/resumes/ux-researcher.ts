import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const uxResearcher: JsonResume = {
  basics: { name: "Ingrid Oyelaran", label: "Senior UX Researcher" },
  work: [
    {
      name: "Lumenpost",
      position: "Senior UX Researcher",
      location: "Copenhagen",
      startDate: "2022-02",
      summary: "Parcel app with two million users in the Nordic countries.",
      highlights: [
        "54 moderated usability studies, eight participants each on average",
        "Checkout completion rose from 61 % to 73 % after my findings led to a new address form",
        "Built a research repository in Dovetail: 900 tagged notes, used by 6 product teams",
        "Coach 2 junior researchers",
        "Manage a research budget of €85,000 a year",
      ],
    },
    {
      name: "Freelance",
      position: "Research Consultant",
      startDate: "2021-06",
      endDate: "2022-06",
      highlights: [
        "7 clients, most of them start-ups, €62,000 invoiced",
        "Tree tests and card sorts in Optimal Workshop",
      ],
    },
    {
      name: "Fjordhaven Bank",
      position: "UX Researcher",
      location: "Oslo",
      startDate: "2019-01",
      endDate: "2021-10",
      highlights: [
        "Interviewed 120 customers about mortgages in 3 countries",
        "Diary study with 32 households over 6 weeks",
        "Co-led an accessibility audit of 45 screens against WCAG 2.1",
        "Support calls about login fell by 18 % within four months of the redesign that I had tested",
        "Surveys in Qualtrics with up to 4,200 answers",
      ],
    },
    {
      name: "Medialog",
      position: "Junior Researcher",
      location: "Hamburg",
      startDate: "2016-09",
      endDate: "2018-09",
      highlights: [
        "Supported eye-tracking tests of 15 television menus with Tobii Pro",
        "Transcribed and coded 200 hours of interviews in MAXQDA",
        "Recruited 350 participants in 2017",
      ],
    },
    {
      name: "Institute of Applied Psychology, Brennhaven",
      position: "Student Assistant",
      startDate: "2013-10",
      endDate: "2014-06",
      highlights: ["Ran a memory experiment with 96 students in PsychoPy"],
    },
  ],
  education: [
    {
      institution: "Lakeside University of Turku",
      studyType: "MSc",
      area: "Human Factors",
      startDate: "2014",
      endDate: "2016",
      score: "4.6 of 5",
    },
    {
      institution: "University of Brennhaven",
      studyType: "BSc",
      area: "Psychology",
      startDate: "2011",
      endDate: "2014",
    },
  ],
  projects: [
    {
      name: "Say It Out Loud",
      startDate: "2021-03",
      description: "Podcast on research practice: 26 episodes, 1,900 subscribers.",
      roles: ["Host"],
    },
  ],
  skills: [
    {
      name: "Methods",
      keywords: ["Usability testing", "Diary studies", "Contextual inquiry", "Survey design"],
    },
    {
      name: "Tools",
      keywords: ["Dovetail", "Figma", "Maze", "Qualtrics", "Optimal Workshop", "MAXQDA"],
    },
    { name: "Statistics", level: "Intermediate", keywords: ["R", "SPSS"] },
  ],
  languages: [
    { language: "Norwegian", fluency: "Native" },
    { language: "English", fluency: "C2" },
    { language: "German", fluency: "C1" },
    { language: "Danish", fluency: "B2" },
  ],
  certificates: [
    {
      name: "Certified Professional in Accessibility Core Competencies",
      issuer: "IAAP",
      date: "2021-05",
    },
    { name: "UX Certificate", issuer: "Nielsen Norman Group", date: "2020-11" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const graphicDesigner: JsonResume = {
  basics: { name: "Philippa Tornquist", label: "Graphic designer and illustrator" },
  work: [
    {
      name: "Studio Hazelmere",
      position: "Senior Graphic Designer",
      location: "Dublin",
      startDate: "2021-02",
      highlights: [
        "Lead designer for three brands, among them a regional bank: new identity in 48 branches",
        "Packaging for 64 tea blends; the line sold 27% more in its first year",
        "Look after print: paper, quotes, press checks. A new catalogue format saved one client €31,000",
        "Mentor to two juniors, and to an intern every summer",
        "Component library in Figma with 190 parts, so that developers stop asking for hex codes",
      ],
    },
    {
      name: "Self-employed",
      position: "Illustrator and Designer",
      location: "Cork",
      startDate: "2017-06",
      endDate: "2021-01",
      highlights: [
        "34 clients, from a lighthouse museum to a firm of solicitors",
        "Illustrated 7 children's books; two were translated into five languages",
        "Wayfinding for a hospital: 212 signs, tried out with people who had never been there",
        "Quotes, bookkeeping and reminders; never more than 3% of invoices unpaid",
      ],
    },
    {
      name: "The Evening Lantern",
      position: "Newspaper Designer",
      location: "Limerick",
      startDate: "2014-01",
      endDate: "2017-05",
      highlights: [
        "Two front pages a day and infographics by six in the evening",
        "Redesigned the weekend supplement: readers' letters went from 12 to 60 a week, most of them kind",
        "National newspaper design award 2016 for charts about housing",
        "Colour palettes that work for colour-blind readers, after a colleague misread a map",
      ],
    },
    {
      name: "Rathgowan Press",
      position: "Print Finisher",
      startDate: "2012",
      endDate: "2013-12",
      highlights: [
        "Cut, folded and bound; ran the small offset press on Saturdays",
        "Mixed spot colours by eye and by scale",
      ],
    },
  ],
  education: [
    {
      institution: "Shannonside College of Art",
      studyType: "Bachelor of Arts",
      area: "Visual Communication",
      startDate: "2008",
      endDate: "2012",
    },
    {
      institution: "Liffey Institute",
      studyType: "Diploma (evenings)",
      area: "User Experience Design",
      startDate: "2021-10",
      endDate: "2022-05",
      courses: ["Interviews and usability tests", "Information architecture", "Prototyping"],
    },
  ],
  projects: [
    {
      name: "Halt",
      startDate: "2019",
      endDate: "2020",
      description: "A typeface of 420 glyphs for bus stops, legible at 30 metres and in rain.",
      highlights: ["In use in one town since 2020"],
    },
    {
      name: "Poster a week",
      startDate: "2018",
      endDate: "2018",
      description: "52 posters in 52 weeks; 20 of them were exhibited in a disused bakery.",
    },
    {
      name: "Lamp Room",
      startDate: "2023-04",
      endDate: "2023-10",
      description: "Interface of the lighthouse museum's audio guide.",
      highlights: [
        "Clickable prototype, then tests with 18 visitors; the second version halved wrong turns",
      ],
    },
  ],
  skills: [
    { name: "Tools", keywords: ["Figma", "InDesign", "Illustrator", "Photoshop", "Procreate"] },
    { name: "Print", keywords: ["Pre-press", "Paper and binding", "Spot colours", "Proofing"] },
    { name: "Web", keywords: ["HTML", "CSS", "Design tokens", "Content management systems"] },
    { name: "Together", keywords: ["Client workshops", "Presenting", "Art direction"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Swedish", fluency: "Fluent" },
    { language: "Irish", fluency: "B1" },
  ],
  certificates: [
    { name: "Web Accessibility Specialist", date: "2023-09" },
    { name: "Colour Management for Print", date: "2015" },
  ],
};

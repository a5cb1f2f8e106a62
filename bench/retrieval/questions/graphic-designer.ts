import type { QuestionsByType } from "./question.ts";

const freelance = [
  "Illustrator and Designer",
  "34 clients",
  "Illustrated 7 children's books",
  "Wayfinding for a hospital",
  "Quotes, bookkeeping and reminders",
];
const lantern = [
  "Newspaper Designer",
  "Two front pages a day",
  "Redesigned the weekend supplement",
  "National newspaper design award",
  "Colour palettes that work",
];
const pressJob = ["Rathgowan Press", "Cut, folded and bound", "Mixed spot colours"];

export const questions: QuestionsByType = {
  paraphrase: [
    {
      question: "anything that helps people with poor eyesight",
      relevant: ["Colour palettes that work", "Web Accessibility Specialist"],
    },
    { question: "do engineers like working with me?", relevant: ["Component library in Figma"] },
    {
      question: "did my work ever make a product do better in the shops",
      relevant: ["Packaging for 64 tea blends"],
    },
  ],
  synonym: [
    { question: "signage?", relevant: ["Wayfinding for a hospital"] },
    { question: "have i made a font", relevant: ["A typeface of 420 glyphs"] },
    {
      question: "design system experience?",
      relevant: ["Component library in Figma", "Design tokens"],
    },
    { question: "rebranding work", relevant: ["Lead designer for three brands"] },
  ],
  abbreviation: [
    { question: "UX?", relevant: ["User Experience Design", "Clickable prototype"] },
    {
      question: "a11y stuff on my cv",
      relevant: ["Web Accessibility Specialist", "Colour palettes that work"],
    },
    { question: "have i used a CMS", relevant: ["Content management systems"] },
  ],
  time: [
    { question: "what was i doing in 2015", relevant: lantern },
    { question: "first job after college", relevant: pressJob },
    { question: "whats my newest project", relevant: ["Lamp Room"] },
    { question: "jobs from before 2017 pls", relevant: ["Newspaper Designer", "Rathgowan Press"] },
  ],
  negation: [
    {
      question: "mentoring aside, what do i do at hazelmere",
      relevant: [
        "Lead designer for three brands",
        "Packaging for 64 tea blends",
        "Look after print",
        "Component library in Figma",
      ],
    },
    { question: "projects other than the typeface", relevant: ["Poster a week", "Lamp Room"] },
    { question: "languages besides english", relevant: ["Swedish: Fluent", "Irish: B1"] },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "whats my current job" },
        {
          role: "assistant",
          content: "Senior Graphic Designer at Studio Hazelmere in Dublin, since February 2021.",
        },
      ],
      question: "and before that, what did i do?",
      relevant: freelance,
    },
    {
      history: [
        { role: "user", content: "did i win any awards" },
        { role: "assistant", content: "Yes, a national newspaper design award in 2016." },
      ],
      question: "what for exactly",
      relevant: ["National newspaper design award"],
    },
    {
      history: [
        { role: "user", content: "list my projects" },
        { role: "assistant", content: "Halt, Poster a week and Lamp Room." },
      ],
      question: "what about the third",
      relevant: ["Interface of the lighthouse museum", "Clickable prototype"],
    },
  ],
  missing: [
    {
      question: "what don't i have for this one",
      relevant: [
        "motion design skills in After Effects",
        "directing photography on location",
        "A/B tests or campaign analytics",
        "some 3D, for packaging mock-ups",
        "textile or apparel printing",
      ],
    },
    {
      question:
        "the stuff theyre looking for that my resume doesnt show, only the real requirements not the bonus ones",
      relevant: ["motion design skills in After Effects", "directing photography on location"],
    },
  ],
  language: [
    {
      language: "de",
      question: "Welche Bücher habe ich illustriert?",
      relevant: ["Illustrated 7 children's books"],
    },
    {
      language: "fr",
      question: "quels logiciels je maîtrise ?",
      relevant: ["InDesign, Illustrator"],
    },
    { language: "es", question: "¿cuánto pagan?", relevant: ["Up to €58,000"] },
    {
      language: "de",
      question: "Habe ich Verpackungen gestaltet?",
      relevant: ["Packaging for 64 tea blends"],
    },
  ],
  sum: [
    {
      question: "how many years of design experience do i have",
      relevant: [
        "Senior Graphic Designer, Studio Hazelmere",
        "Illustrator and Designer",
        "Newspaper Designer",
      ],
    },
    {
      question: "all my awards and exhibitions",
      relevant: ["National newspaper design award", "exhibited in a disused bakery"],
    },
  ],
  section: [
    {
      question: "what are my projects",
      relevant: ["A typeface of 420 glyphs", "Poster a week", "Lamp Room"],
    },
    { question: "which degree do i have", relevant: ["Visual Communication"] },
    {
      question: "certificates?",
      relevant: ["Web Accessibility Specialist", "Colour Management for Print"],
    },
  ],
  entry: [
    { question: "what did i do at the evening lantern", relevant: lantern },
    {
      question: "whats lamp room",
      relevant: ["Interface of the lighthouse museum", "Clickable prototype"],
    },
    { question: "tell me about rathgowan press", relevant: pressJob },
  ],
  posting: [
    { question: "how many days off", relevant: ["Up to €58,000"] },
    {
      question: "would i have to do photo shoots",
      relevant: ["art-direct two photo shoots", "directing photography on location"],
    },
    { question: "what should i send them", relevant: ["Send a PDF"] },
  ],
};

import type { WrittenCase } from "../answer.ts";

export const radioJournalist: WrittenCase = {
  name: "radio-journalist",
  resume: {
    basics: { name: "Thandeka Moagi", label: "Radio journalist" },
    work: [
      {
        name: "Umoya FM",
        position: "Senior Producer",
        location: "Durban",
        startDate: "2018-07",
        highlights: [
          "Produce a daily two-hour current affairs programme; 210,000 listeners a week",
          "Edit the scripts of 3 reporters",
          "Series on water tariffs won a Vuka Community Media Award in 2021",
          "Train interns in interviewing",
        ],
      },
      {
        name: "Self-employed",
        position: "Translator, English to isiZulu",
        startDate: "2016-01",
        highlights: ["Leaflets for health clinics and a credit union, some 20 a year"],
      },
      {
        name: "Coastal Courier",
        position: "Reporter",
        location: "Durban",
        startDate: "2013-02",
        endDate: "2018-06",
        highlights: [
          "About 6 articles a week on courts and the municipality",
          "Helped start the paper's newsletter, 4,000 subscribers by 2017",
        ],
      },
    ],
    education: [
      {
        institution: "University of Umlazi Bay",
        studyType: "BA",
        area: "Journalism",
        startDate: "2009",
        endDate: "2012",
      },
      {
        institution: "Ubuntu Language Institute",
        studyType: "Short course",
        area: "Plain Language Writing",
        startDate: "2022",
        endDate: "2022",
      },
    ],
    projects: [
      {
        name: "Plain Bill",
        startDate: "2023",
        endDate: "2023",
        description: "Rewrote the municipal water bill in plain language; tested with 14 readers.",
      },
    ],
    skills: [
      { name: "Writing", keywords: ["Scriptwriting", "Editing", "Interviewing", "Plain language"] },
      { name: "Tools", keywords: ["Adobe Audition", "WordPress", "Google Docs"] },
    ],
    languages: [
      { language: "isiZulu", fluency: "Native" },
      { language: "English", fluency: "Fluent" },
      { language: "Afrikaans", fluency: "B1" },
    ],
    certificates: [{ name: "Google Analytics Individual Qualification", date: "2020-05" }],
  },
  posting: `Content Designer
Kopano Bank, Johannesburg

Our app serves 2.8 million customers in three languages.

What you'll do
- Write the words in our app and emails
- Work with two product designers and a researcher
- Look after our style guide

What we ask for
- Three years in UX writing or content design
- A portfolio
- Figma
- English and one more South African language

A plus
- Experience in finance
- HTML and CSS
- A/B testing

What we offer
- R540,000 to R620,000 a year
- 22 days of leave
- Three days a week in the office
`,
  answers: [],
};

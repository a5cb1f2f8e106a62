import type { WrittenCase } from "../answer.ts";

export const mobileDeveloper: WrittenCase = {
  name: "mobile-developer",
  resume: {
    basics: { name: "Baraka Omondi-Keter", label: "Android engineer" },
    work: [
      {
        name: "Tundu Pay",
        position: "Senior Android Engineer",
        location: "Nairobi",
        startDate: "2023-01",
        highlights: [
          "Rewrote the payment screens in Jetpack Compose; crash-free sessions up from 98.1 % to 99.6 %",
          "App with 1.3 million monthly users",
          "Review the code of 4 engineers",
          "Brought the app from 48 MB to 29 MB",
        ],
      },
      {
        name: "Freelance",
        position: "Mobile Developer",
        location: "Nairobi",
        startDate: "2019-08",
        endDate: "2023-12",
        highlights: [
          "11 apps for shops and clinics, most of them in Flutter",
          "A clinic app that works offline, used in 27 villages",
        ],
      },
      {
        name: "Savanna Logistics",
        position: "Junior Developer",
        location: "Mombasa",
        startDate: "2018-02",
        endDate: "2020-06",
        highlights: [
          "In a team of 6 that built the driver app with Kotlin and Firebase",
          "Wrote unit tests; coverage up from 20 % to 65 %",
        ],
      },
    ],
    education: [
      {
        institution: "Lakeside University",
        studyType: "BSc",
        area: "Computer Science",
        startDate: "2013",
        endDate: "2017",
        score: "Second class upper",
      },
    ],
    projects: [
      {
        name: "Matatu Map",
        startDate: "2020-03",
        description: "Open-source map of minibus routes; 640 stars, 9 contributors.",
        keywords: ["Kotlin", "OpenStreetMap"],
      },
    ],
    skills: [
      { name: "Programming languages", keywords: ["Kotlin", "Java", "Dart"] },
      { name: "Android", keywords: ["Jetpack Compose", "Room", "Retrofit", "Gradle"] },
      { name: "Other", keywords: ["Flutter", "Firebase", "GitHub Actions", "Figma"] },
    ],
    languages: [
      { language: "Swahili", fluency: "Native" },
      { language: "English", fluency: "Fluent" },
      { language: "French", fluency: "A1" },
    ],
    certificates: [{ name: "Associate Android Developer", issuer: "Google", date: "2021-07" }],
  },
  posting: `Mobile Tech Lead
Nyota Health (remote, East Africa)

Our app is used by 5,200 community health workers in four countries.

You will
- Lead five engineers for Android and iOS
- Own our releases, one every two weeks
- Design the offline sync
- Talk to ministries of health

You have
- Six years in mobile development
- Kotlin and Swift
- Experience with CI/CD
- Led a team for at least one year

Bonus
- React Native
- HL7 FHIR
- French

We pay
- USD 3,800 to 4,600 a month
- 24 days of leave
`,
  answers: [],
};

import type { WrittenCase } from "../answer.ts";

export const vetNurse: WrittenCase = {
  name: "vet-nurse",
  resume: {
    basics: { name: "Hana Petherick", label: "Veterinary nurse" },
    work: [
      {
        name: "Waimarie Vet Clinic",
        position: "Veterinary Nurse",
        location: "Nelson",
        startDate: "2021-01",
        highlights: [
          "Monitors anaesthesia of small animals",
          "Runs the puppy class on Thursdays",
          "Keeps the drug register",
          "Helps with dental X-rays",
        ],
      },
      {
        name: "Fernhill Animal Rescue",
        position: "Kennel Assistant",
        location: "Nelson",
        startDate: "2018-11",
        endDate: "2020-12",
        highlights: ["Feeding, cleaning and intake", "63 animals rehomed in 2019"],
      },
      {
        name: "Tidal Coffee",
        position: "Barista",
        startDate: "2017",
        endDate: "2018",
      },
    ],
    education: [
      {
        institution: "Te Puna Polytechnic",
        studyType: "Diploma",
        area: "Veterinary Nursing (Level 6)",
        startDate: "2019",
        endDate: "2020",
      },
    ],
    skills: [
      {
        name: "Clinical",
        keywords: ["Anaesthesia monitoring", "Radiography", "Wound dressing", "Blood sampling"],
      },
      { name: "Software", keywords: ["ezyVet"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Māori", fluency: "B1" },
    ],
    certificates: [{ name: "Fear Free Certified Professional", date: "2022-06" }],
  },
  posting: `Senior Veterinary Nurse
Southgate Animal Hospital, Christchurch

We are a 24-hour hospital with 14 vets.

The role
- Lead a shift of five nurses and two students
- Emergency and intensive care
- Rostering and stock orders

You need
- Four years as a qualified veterinary nurse
- Registration with the Allied Veterinary Council
- Confidence with anaesthesia and radiography
- Full driver licence

Good to have
- Experience with exotic pets
- Cornerstone software

We offer
- $36 to $41 an hour
- One weekend in three
- Five weeks of leave
`,
  answers: [],
};

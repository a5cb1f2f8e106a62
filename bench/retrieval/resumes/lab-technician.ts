import type { JsonResume } from "../../../lib/resume/schema.ts";

export const labTechnician: JsonResume = {
  basics: { name: "Jorrit Achterdam", label: "Laboratory technician, quality control" },
  work: [
    {
      name: "Corvane Pharmaceuticals",
      position: "Senior Laboratory Technician, Quality Control",
      location: "Leiden",
      startDate: "2020-06",
      highlights: [
        "Release testing of tablets and syrups by high-performance liquid chromatography, about 45 batches a month",
        "Validated 8 analytical methods under good manufacturing practice; two came from a contract laboratory",
        "Investigate out-of-specification results: 26 closed last year, in 11 days on average instead of 24",
        "Train newcomers at the balance and the pH meter; 9 signed off so far",
        "Got the laboratory ready for two inspections by the authority, no critical finding",
      ],
    },
    {
      name: "Zilverduin Food Institute",
      position: "Laboratory Technician, Microbiology",
      location: "Ede",
      startDate: "2016-02-15",
      endDate: "2020-05",
      highlights: [
        "70 samples a day for Salmonella and Listeria, on plates and by PCR",
        "A result in 26 hours where it used to take four days: real-time method evaluated on 320 samples",
        "Autoclaves, incubators, freezers: kept the calibration plan of 58 devices",
        "Wrote eleven of the standard operating procedures for the ISO 17025 accreditation",
      ],
    },
    {
      name: "Blauwe Kust Water Laboratory",
      position: "Laboratory Assistant",
      location: "Vlissingen",
      startDate: "2013-08",
      endDate: "2016-01",
      highlights: [
        "Took drinking and bathing water at 30 points a week, with the van",
        "Heavy metals by inductively coupled plasma mass spectrometry",
        "Noticed nitrate creeping up at two wells before it passed the limit; they were closed in time",
        "Moved results from paper into the laboratory information management system",
      ],
    },
    {
      name: "De Vier Bergen School",
      position: "Science Demonstrator",
      location: "Goes",
      startDate: "2012-02",
      endDate: "2013-07",
      highlights: [
        "Set up chemistry experiments for 14 classes a week",
        "Sorted forty years of chemicals and had 190 kg of them disposed of safely",
      ],
    },
  ],
  education: [
    {
      institution: "Hogeschool Merwede",
      studyType: "Bachelor (evenings)",
      area: "Analytical Chemistry",
      startDate: "2017-09",
      endDate: "2021-07",
      courses: ["Chemometrics", "Chromatography", "Toxicology"],
    },
    {
      institution: "Scheldestroom College",
      studyType: "Vocational Diploma",
      area: "Laboratory Technology",
      startDate: "2008",
      endDate: "2012",
    },
  ],
  projects: [
    {
      name: "Solvent recovery",
      startDate: "2023-01",
      endDate: "2023-09",
      entity: "Corvane Pharmaceuticals",
      description: "Used acetonitrile is distilled and goes back to the wash bench.",
      highlights: ["1,100 litres less waste and €23,000 saved in a year"],
    },
    {
      name: "Wild yeasts of the dunes",
      startDate: "2022",
      description: "37 strains collected, identified and kept in a freezer; three brew good beer.",
    },
  ],
  skills: [
    {
      name: "Analysis",
      keywords: ["Gas chromatography", "Karl Fischer titration", "UV/Vis", "Infrared spectroscopy"],
    },
    {
      name: "Microbiology",
      keywords: ["Sterile technique", "Plate counts", "Polymerase chain reaction"],
    },
    {
      name: "Quality",
      keywords: ["Deviations and corrective actions", "Document control", "Data integrity"],
    },
  ],
  languages: [
    { language: "Dutch", fluency: "Native" },
    { language: "English", fluency: "C1" },
    { language: "German", fluency: "B2" },
  ],
  certificates: [
    { name: "Radiation Protection, Level 5", date: "2017" },
    { name: "Internal Auditor, ISO 17025", date: "2018-11" },
    { name: "Fire Warden and First Responder", date: "2021-10" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const publicServant: JsonResume = {
  basics: { name: "Aylin Westerkamp", label: "Sachbearbeiterin im Bauamt" },
  work: [
    {
      name: "Stadt Lindenbrück",
      position: "Sachbearbeiterin Bauordnung",
      location: "Lindenbrück",
      startDate: "2020-04",
      highlights: [
        "Rund 320 Bauanträge im Jahr, davon 85 % digital",
        "Bearbeitungszeit von 61 auf 44 Tage verkürzt",
        "Einarbeitung von 3 Auszubildenden",
        "Mitarbeit bei der Einführung der E-Akte mit enaio",
        "Gebührenbescheide über 1,4 Millionen Euro im Jahr 2023",
      ],
    },
    {
      name: "Landratsamt Fuchsau",
      position: "Verwaltungsfachangestellte",
      location: "Fuchsau",
      startDate: "2014-09",
      endDate: "2020-03",
      highlights: [
        "Elterngeld: 1.200 Anträge im Jahr",
        "Vier Monate Vertretung der Teamleitung, 6 Personen",
        "Schulung von 40 Kolleginnen und Kollegen in SAP",
        "Kassenprüfung in 11 Gemeinden",
      ],
    },
    {
      name: "Stadt Lindenbrück",
      position: "Auszubildende, Verwaltungsfachangestellte",
      startDate: "2011-09",
      endDate: "2014-07",
      highlights: ["Stationen in Kämmerei, Bürgerbüro und Ordnungsamt", "Abschlussnote 1,7"],
    },
  ],
  education: [
    {
      institution: "Verwaltungsakademie Rabental",
      studyType: "Verwaltungsfachwirtin",
      area: "Öffentliches Recht",
      startDate: "2017-10",
      endDate: "2019-06",
    },
    {
      institution: "Realschule am Weiher",
      studyType: "Mittlere Reife",
      startDate: "2005",
      endDate: "2011",
    },
  ],
  projects: [
    {
      name: "Termine online",
      startDate: "2022-03",
      endDate: "2022-11",
      description: "Online-Terminvergabe für das Bauamt: 4.500 Termine im ersten Jahr.",
    },
  ],
  skills: [
    { name: "Software", keywords: ["SAP", "Excel", "enaio", "QGIS"] },
    { name: "Recht", keywords: ["Baurecht", "Verwaltungsrecht", "Gebührenrecht"] },
  ],
  languages: [
    { language: "Deutsch", fluency: "Muttersprache" },
    { language: "Türkisch", fluency: "C1" },
    { language: "Englisch", fluency: "B2" },
  ],
  certificates: [
    { name: "Ausbildereignung", date: "2020-10" },
    { name: "Datenschutz in der Verwaltung", date: "2022-05" },
  ],
};

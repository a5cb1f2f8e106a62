import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const socialWorker: JsonResume = {
  basics: { name: "Jorinde Abendroth", label: "Sozialarbeiterin" },
  work: [
    {
      name: "Jugendhilfe Lindengrund e. V.",
      position: "Bereichsleitung ambulante Hilfen",
      location: "Leipzig",
      startDate: "2020-10",
      highlights: [
        "Dienst- und Fachaufsicht über 12 Fachkräfte in drei Teams",
        "68 Familien pro Jahr in sozialpädagogischer Familienhilfe",
        "Jahresbudget von 940.000 €",
        "Anteil der Hilfen, die mit erreichtem Ziel enden, von 54 % auf 67 % gesteigert (2021 bis 2024)",
        "Einführung der Fallsoftware SoPart in fünf Monaten",
        "Mitarbeit am Kinderschutzkonzept des Trägers",
      ],
    },
    {
      name: "Landkreis Unstruttal, Jugendamt",
      position: "Sozialarbeiterin im Allgemeinen Sozialen Dienst",
      startDate: "2016-03",
      endDate: "2020-09",
      highlights: [
        "Durchschnittlich 42 laufende Fälle",
        "23 Inobhutnahmen, davon 9 im Bereitschaftsdienst",
        "Hilfeplanung mit PROSOZ 14plus",
        "2019 sieben Monate Vertretung der Teamleitung",
        "Einarbeitung von 3 Berufsanfängerinnen",
      ],
    },
    {
      name: "Frauenhaus Morgenrot",
      position: "Beraterin (Teilzeit)",
      location: "Halle",
      startDate: "2014-05",
      endDate: "2017-04",
      highlights: [
        "18 Plätze, Rufbereitschaft rund um die Uhr",
        "Etwa 160 Beratungen im Jahr, ein Drittel davon auf Russisch",
        "Spendenlauf mit 310 Teilnehmenden organisiert, Erlös 14.200 €",
      ],
    },
    {
      name: "Hort am Flutgraben",
      position: "Erzieherin",
      location: "Weißenfels",
      startDate: "2008-08",
      endDate: "2012-09",
      highlights: [
        "Gruppe mit 22 Kindern, zu zweit betreut",
        "Theaterprojekt mit 15 Kindern, drei Aufführungen",
      ],
    },
  ],
  volunteer: [
    {
      organization: "Krisentelefon Saaletal",
      position: "Ehrenamtliche",
      startDate: "2018-01",
      endDate: "2022-12",
      highlights: ["Vier Dienste im Monat, meist nachts"],
    },
  ],
  education: [
    {
      institution: "Hochschule Saaletal",
      studyType: "Bachelor of Arts",
      area: "Soziale Arbeit",
      startDate: "2012",
      endDate: "2015",
      score: "1,7",
    },
    {
      institution: "Fachschule für Sozialpädagogik Weißenfels",
      studyType: "Staatlich anerkannte Erzieherin",
      startDate: "2005",
      endDate: "2008",
    },
  ],
  projects: [
    {
      name: "Väterwerkstatt",
      startDate: "2022-04",
      endDate: "2023-11",
      description: "Neun Kurse für 74 Väter, gefördert mit 35.000 € von der Stiftung Kinderglück.",
    },
  ],
  skills: [
    {
      name: "Fachlich",
      keywords: ["Hilfeplanverfahren", "Gefährdungseinschätzung", "Krisenintervention"],
    },
    { name: "Software", keywords: ["SoPart", "PROSOZ 14plus", "Word", "Outlook"] },
  ],
  languages: [
    { language: "Deutsch", fluency: "Muttersprache" },
    { language: "Russisch", fluency: "C1" },
    { language: "Englisch", fluency: "B1" },
  ],
  certificates: [
    { name: "Systemische Beraterin (SG)", date: "2019-06" },
    { name: "Insoweit erfahrene Fachkraft nach § 8a SGB VIII", date: "2021-11" },
    { name: "Führerschein Klasse B" },
  ],
};

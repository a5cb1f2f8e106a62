import type { WrittenCase } from "../answer.ts";

export const hrOfficer: WrittenCase = {
  name: "hr-officer",
  resume: {
    basics: { name: "Annika Fehrmann", label: "Personalreferentin" },
    work: [
      {
        name: "Kettwig Anlagenbau GmbH",
        position: "Personalreferentin",
        location: "Kassel",
        startDate: "2020-04",
        highlights: [
          "Betreuung von 320 Beschäftigten in zwei Werken",
          "Rund 45 Einstellungen pro Jahr; Besetzungsdauer von 74 auf 51 Tage gesenkt",
          "Einführung von Personio begleitet",
          "Urlaubsvertretung der Personalleiterin",
        ],
      },
      {
        name: "Lindhorst Pflegedienste gGmbH",
        position: "Personalsachbearbeiterin",
        location: "Göttingen",
        startDate: "2015-08",
        endDate: "2020-03",
        highlights: [
          "Lohnabrechnung für 180 Mitarbeitende mit DATEV",
          "Arbeitsverträge und Zeugnisse erstellt",
          "Mitarbeit an der Betriebsvereinbarung zum Dienstplan",
        ],
      },
      {
        name: "Zeitwerk Personal",
        position: "Werkstudentin",
        location: "Göttingen",
        startDate: "2013-10",
        endDate: "2015-07",
        highlights: ["Vorauswahl von Bewerbungen für Lagerberufe"],
      },
    ],
    volunteer: [
      {
        organization: "Sprachcafé Nordstadt",
        position: "Bewerbungstrainerin",
        startDate: "2018-02",
        highlights: ["Bewerbungstraining für Geflüchtete, einmal im Monat"],
      },
    ],
    education: [
      {
        institution: "Hochschule Werratal",
        studyType: "Bachelor",
        area: "Wirtschaftspsychologie",
        startDate: "2011-10",
        endDate: "2015-07",
        score: "2,1",
      },
      {
        institution: "Autohaus Reinking",
        studyType: "Ausbildung",
        area: "Bürokauffrau",
        startDate: "2008-08",
        endDate: "2011-07",
      },
    ],
    skills: [
      {
        name: "Personal",
        keywords: ["Arbeitsrecht", "Eingruppierung", "Onboarding", "Eingliederungsmanagement"],
      },
      { name: "Software", keywords: ["Personio", "DATEV", "Excel"] },
      { name: "SAP HCM", level: "Grundkenntnisse" },
    ],
    languages: [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Englisch", fluency: "B2" },
      { language: "Polnisch", fluency: "A2" },
    ],
    certificates: [
      { name: "Ausbildereignung (AEVO)", issuer: "IHK Kassel", date: "2017-05" },
      { name: "Systemische Beratung", issuer: "Institut Fuldablick", date: "2022-11" },
    ],
  },
  posting: `HR Business Partner (m/w/d)
Solvento Energie AG, Leipzig

Ihre Aufgaben
- Beratung von 25 Führungskräften mit zusammen 600 Beschäftigten
- Verhandlungen mit dem Betriebsrat
- Leitung von Projekten zur Personalentwicklung
- Sie berichten an die Personalleitung

Ihr Profil
- Abgeschlossenes Studium
- Mindestens fünf Jahre Erfahrung in der Personalarbeit
- Sichere Kenntnisse im Arbeitsrecht
- SAP SuccessFactors
- Englisch C1

Von Vorteil
- Ausbildung im Coaching
- Erfahrung in der Energiewirtschaft

Wir bieten
- 62.000 bis 70.000 Euro im Jahr
- 30 Tage Urlaub
- Bis zu drei Tage mobiles Arbeiten pro Woche
`,
  answers: [],
};

import type { JsonResume } from "../../../../lib/resume/schema.ts";

export const cabinCrew: JsonResume = {
  basics: { name: "Noémie Castelbon", label: "Cheffe de cabine" },
  work: [
    {
      name: "Aéronor",
      position: "Cheffe de cabine",
      location: "Toulouse",
      startDate: "2019-06",
      highlights: [
        "Équipe de 5 navigants sur Airbus A321, environ 55 vols par mois",
        "Satisfaction des passagers de 7,9 à 8,6 sur 10 entre 2021 et 2024",
        "Ventes à bord en hausse de 22 % en 2023",
        "Formation en ligne de 16 nouveaux collègues",
        "Participation à la refonte du manuel de sûreté",
        "Rapports de vol dans AIMS eCrew",
      ],
    },
    {
      name: "Institut Altaïr",
      position: "Formatrice sécurité (temps partiel)",
      location: "Toulouse",
      startDate: "2021-01",
      endDate: "2023-06",
      highlights: [
        "240 stagiaires en 30 sessions, taux de réussite de 96 %",
        "Conception d'un exercice d'évacuation sur simulateur",
      ],
    },
    {
      name: "Brise Atlantique",
      position: "Hôtesse de l'air long-courrier",
      location: "Paris",
      startDate: "2014-03",
      endDate: "2019-02",
      highlights: [
        "4 200 heures de vol sur Boeing 777",
        "Référente médicale : 19 interventions, dont 2 avec défibrillateur",
        "Service de 42 passagers en classe affaires",
        "Aide à la mise en place de tablettes pour les annonces en trois langues",
      ],
    },
    {
      name: "Charter Pélican",
      position: "Hôtesse de l'air saisonnière",
      location: "Nantes",
      startDate: "2012-04",
      endDate: "2013-10",
      highlights: [
        "Boeing 737, quatre rotations par jour en été",
        "Prise en charge de 15 enfants non accompagnés par semaine",
      ],
    },
    {
      name: "Parc des Marmottes",
      position: "Agente d'accueil",
      startDate: "2010-06",
      endDate: "2012-03",
      highlights: [
        "900 visiteurs par jour en haute saison",
        "Billetterie et caisse, sans écart pendant 14 mois",
      ],
    },
  ],
  education: [
    {
      institution: "Université de Garonne-Nord",
      studyType: "Licence",
      area: "Langues étrangères appliquées",
      startDate: "2007",
      endDate: "2010",
      score: "Mention bien",
    },
  ],
  projects: [
    {
      name: "Moins de plastique à bord",
      entity: "Aéronor",
      startDate: "2022-03",
      endDate: "2022-11",
      description: "Gobelets réutilisables sur 8 avions : 2,6 tonnes de déchets en moins.",
    },
  ],
  skills: [
    { name: "Outils", keywords: ["AIMS eCrew", "Excel", "PowerPoint"] },
    {
      name: "Métier",
      keywords: ["Premiers secours", "Gestion des conflits", "Facteurs humains", "Vente à bord"],
    },
  ],
  languages: [
    { language: "Français", fluency: "Langue maternelle" },
    { language: "Anglais", fluency: "C1" },
    { language: "Espagnol", fluency: "B2" },
    { language: "Portugais", fluency: "A2" },
  ],
  certificates: [
    { name: "Cabin Crew Attestation", date: "2012-03" },
    { name: "Instructrice facteurs humains", date: "2020-11" },
    { name: "AFGSU niveau 2", date: "2022-09" },
  ],
};

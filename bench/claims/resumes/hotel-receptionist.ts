import type { JsonResume } from "../../../lib/resume/schema.ts";

export const hotelReceptionist: JsonResume = {
  basics: { name: "Maëlle Kervadec", label: "Cheffe de réception" },
  work: [
    {
      name: "Hôtel des Glycines",
      position: "Cheffe de réception",
      location: "Chambéry",
      startDate: "2021-04",
      summary: "Quatre étoiles, 84 chambres, clientèle d'affaires et de congrès.",
      highlights: [
        "Équipe de 7 réceptionnistes, plannings et entretiens annuels",
        "Note des clients de 8,1 à 8,9 sur 10 en deux ans",
        "Taux d'occupation de 68 % à 76 % entre 2021 et 2023",
        "Passage du cahier de réservation à Opera Cloud en six semaines",
        "Budget fleurs et accueil : 18 500 € par an",
      ],
    },
    {
      name: "Hôtel Beaurivage",
      position: "Réceptionniste",
      location: "Évian",
      startDate: "2017-05",
      endDate: "2021-03",
      highlights: [
        "120 chambres, environ 40 arrivées par jour en saison",
        "Formation de 5 saisonniers chaque été",
        "Réservations de groupes : 210 000 € en 2019",
        "Caisse et facturation avec Protel",
      ],
    },
    {
      name: "Auberge du Pont Vieux",
      position: "Réceptionniste de nuit",
      location: "Grenoble",
      startDate: "2015-06",
      endDate: "2017-04",
      highlights: [
        "Seule en poste pour 32 chambres, cinq nuits par semaine",
        "Clôture des comptes et petit déjeuner pour 50 personnes",
      ],
    },
  ],
  education: [
    {
      institution: "Lycée hôtelier du Bréda",
      studyType: "BTS",
      area: "Management en hôtellerie restauration",
      startDate: "2013",
      endDate: "2015",
    },
  ],
  projects: [
    {
      name: "Zéro plastique",
      startDate: "2022-02",
      endDate: "2022-10",
      description:
        "Flacons rechargeables dans toutes les chambres : 14 000 flacons de moins par an.",
    },
  ],
  skills: [
    { name: "Logiciels", keywords: ["Opera Cloud", "Protel", "Excel", "Booking Extranet"] },
    { name: "Métier", keywords: ["Yield management", "Gestion des réclamations", "Groupes"] },
  ],
  languages: [
    { language: "Français", fluency: "Langue maternelle" },
    { language: "Anglais", fluency: "C1" },
    { language: "Italien", fluency: "B1" },
  ],
  certificates: [
    { name: "Sauveteur secouriste du travail", date: "2023-03" },
    { name: "Permis d'exploitation", date: "2021-09" },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const chef: JsonResume = {
  basics: { name: "Ottilie Brambell", label: "Head chef" },
  work: [
    {
      name: "The Copper Heron",
      position: "Head Chef",
      location: "Edinburgh",
      startDate: "2021-05",
      highlights: [
        "80 covers, a menu that follows the season, a brigade of 9; both rosettes kept at every visit",
        "Food cost down from 34% to 28%: whole animals, and the menu written from the delivery",
        "A four-day week for the whole kitchen since 2023, and nobody has left for 19 months",
        "Vegetarian tasting menu that now brings in 30% of sales",
        "Five hygiene inspections in a row with the top score",
      ],
    },
    {
      name: "Lochan Lodge Hotel",
      position: "Sous Chef",
      location: "Pitlochry",
      startDate: "2017-03",
      endDate: "2021-04",
      highlights: [
        "Stood in for the head chef for seven months; weddings of up to 220 guests",
        "Ordered for three outlets, some £14,000 a week, and did the monthly stocktake",
        "Trained 8 commis, two of whom now run sections of their own",
        "Set up the allergen folder: every dish against the fourteen allergens, checked each week",
      ],
    },
    {
      name: "Maison Perlette",
      position: "Chef de Partie",
      location: "Lyon",
      startDate: "2014",
      endDate: "2017-01",
      highlights: [
        "Fish, then sauces, in a one-star house: 45 covers a service",
        "Worked in French only; at the market at half past five with the chef twice a week",
        "Second in a regional sauce competition, 2016",
      ],
    },
    {
      name: "Kerrow Ferries",
      position: "Ship's Cook",
      startDate: "2012-03",
      endDate: "2013-11",
      highlights: [
        "Breakfast for 300 in ninety minutes, whatever the sea did",
        "Baked all the bread on board",
      ],
    },
    {
      name: "The Lobster Pot Inn",
      position: "Kitchen Porter",
      location: "Fowey",
      startDate: "2010",
      endDate: "2011",
      highlights: ["Washed up, peeled, watched; was given the desserts for my last summer"],
    },
  ],
  volunteer: [
    {
      organization: "Leith Community Kitchen",
      position: "Cookery tutor",
      startDate: "2022-09",
      endDate: "2023-06",
      highlights: ["Ten evenings of budget cooking for young people leaving care, 12 in a group"],
    },
  ],
  education: [
    {
      institution: "Tamarside College",
      studyType: "Level 3 Diploma",
      area: "Professional Cookery",
      startDate: "2010-09",
      endDate: "2012-02",
    },
  ],
  projects: [
    {
      name: "Supper in the Greenhouse",
      startDate: "2022",
      endDate: "2024",
      description: "Pop-up dinners for 24 on an allotment, every one of them sold out.",
      highlights: ["£9,400 given to the food bank"],
    },
    {
      name: "Rye, Water, Time",
      startDate: "2020-11",
      endDate: "2020-11",
      description: "A booklet with 31 recipes for sourdough, published by myself; 600 copies sold.",
    },
  ],
  skills: [
    {
      name: "At the stove",
      keywords: ["Butchery", "Sauces", "Fish", "Bread and viennoiserie", "Fermentation"],
    },
    {
      name: "Running a kitchen",
      keywords: ["Menu costing", "Stock control", "Rotas", "Supplier negotiation", "Recruiting"],
    },
    { name: "Software", keywords: ["Booking systems", "Recipe spreadsheets", "Online ordering"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "French", fluency: "B2" },
    { language: "Italian", fluency: "A2" },
  ],
  certificates: [
    { name: "Food Safety in Catering, Level 3", date: "2022-02" },
    { name: "Hazard Analysis and Critical Control Points, Practitioner", date: "2019-10" },
    { name: "Award in Wines, Level 2", date: "2018" },
  ],
};

import type { QuestionsByType } from "./question.ts";

const lochan = [
  "Sous Chef, Lochan Lodge Hotel",
  "Stood in for the head chef",
  "Ordered for three outlets",
  "Trained 8 commis",
  "Set up the allergen folder",
];
const perlette = [
  "Chef de Partie, Maison Perlette",
  "Fish, then sauces",
  "Worked in French only",
  "regional sauce competition",
];
const ferries = ["Kerrow Ferries", "Breakfast for 300", "Baked all the bread on board"];
const certificates = [
  "Food Safety in Catering",
  "Hazard Analysis and Critical Control Points",
  "Award in Wines",
];
const languages = ["English: Native", "French: B2", "Italian: A2"];

export const questions: QuestionsByType = {
  paraphrase: [
    { question: "how have i kept staff from quitting", relevant: ["A four-day week"] },
    { question: "did i ever spend less on ingredients", relevant: ["Food cost down from 34%"] },
    {
      question: "whats the most people i fed in one go against the clock",
      relevant: ["Breakfast for 300", "Stood in for the head chef"],
    },
  ],
  synonym: [
    { question: "meat free / plant based cooking?", relevant: ["Vegetarian tasting menu"] },
    { question: "banqueting experiance", relevant: ["Stood in for the head chef"] },
    {
      question: "purchasing, what have i done there",
      relevant: ["Ordered for three outlets", "Supplier negotiation"],
    },
    {
      question: "pastry?? do i have anything at all",
      relevant: ["was given the desserts", "Bread and viennoiserie"],
    },
  ],
  abbreviation: [
    { question: "HACCP?", relevant: ["Hazard Analysis and Critical Control Points"] },
    { question: "where was i a cdp", relevant: ["Chef de Partie, Maison Perlette"] },
    { question: "what did i put for my kp job", relevant: ["Kitchen Porter", "Washed up, peeled"] },
  ],
  time: [
    {
      question: "my first kitchen job, what was it",
      relevant: ["Kitchen Porter", "Washed up, peeled"],
    },
    { question: "what did i do between 2017 and 2021", relevant: lochan },
    {
      question: "which certificates are from before 2020",
      relevant: ["Hazard Analysis and Critical Control Points", "Award in Wines"],
    },
    {
      question: "what am i up to in my latest job, just the highlights",
      relevant: [
        "Head Chef, The Copper Heron",
        "a brigade of 9",
        "Food cost down from 34%",
        "A four-day week",
        "Vegetarian tasting menu",
        "Five hygiene inspections",
      ],
    },
  ],
  negation: [
    {
      question: "starred / fine dining experience apart from the copper heron",
      relevant: ["Fish, then sauces"],
    },
    {
      question: "certs other than the food safety one",
      relevant: ["Hazard Analysis and Critical Control Points", "Award in Wines"],
    },
    {
      question: "which jobs did i have that werent in the uk? dont count the boat",
      relevant: ["Chef de Partie, Maison Perlette"],
    },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what did i do at the hotel" },
        {
          role: "assistant",
          content:
            "You were sous chef at Lochan Lodge from 2017 to 2021, stood in for the head chef and trained eight commis.",
        },
      ],
      question: "and the job before that one?",
      relevant: perlette,
    },
    {
      history: [
        { role: "user", content: "list my projects" },
        {
          role: "assistant",
          content: "Supper in the Greenhouse and the booklet Rye, Water, Time.",
        },
      ],
      question: "tell me more about the second",
      relevant: ["A booklet with 31 recipes"],
    },
    {
      history: [
        { role: "user", content: "have i trained anyone" },
        { role: "assistant", content: "Yes, commis at Lochan Lodge Hotel." },
      ],
      question: "how many was that?",
      relevant: ["Trained 8 commis"],
    },
  ],
  missing: [
    {
      question: "what am i missing",
      relevant: [
        "pâtisserie de restaurant",
        "Permis B indispensable",
        "cuisson au feu de bois",
        "logiciel de gestion des stocks",
      ],
    },
    {
      question: "which of their must haves does my cv not cover",
      relevant: ["pâtisserie de restaurant", "Permis B indispensable"],
    },
  ],
  language: [
    {
      language: "fr",
      question: "est-ce que j'ai déjà géré des mariages ?",
      relevant: ["Stood in for the head chef"],
    },
    {
      language: "fr",
      question: "quelle est mon expérience en cuisine végétarienne ?",
      relevant: ["Vegetarian tasting menu"],
    },
    { language: "de", question: "Welche Sprachen spreche ich?", relevant: languages },
    { question: "do they give me somewhere to live", relevant: ["logement de fonction"] },
  ],
  sum: [
    {
      question: "how many years as a chef in total, counting sous chef and chef de partie",
      relevant: [
        "Head Chef, The Copper Heron",
        "Sous Chef, Lochan Lodge Hotel",
        "Chef de Partie, Maison Perlette",
      ],
    },
    { question: "all my certificates pls", relevant: certificates },
    {
      question: "every kitchen i ever worked in, with dates",
      relevant: [
        "Head Chef, The Copper Heron",
        "Sous Chef, Lochan Lodge Hotel",
        "Chef de Partie, Maison Perlette",
        "Kerrow Ferries",
        "Kitchen Porter",
      ],
    },
  ],
  section: [
    {
      question: "what are my projects",
      relevant: ["Supper in the Greenhouse", "Rye, Water, Time"],
    },
    { question: "what languages have i put down", relevant: languages },
  ],
  entry: [
    { question: "what did i do on the ferries", relevant: ferries },
    {
      question: "what was supper in the greenhouse",
      relevant: ["Pop-up dinners for 24", "£9,400 given to the food bank"],
    },
    { question: "tell me about maison perlette", relevant: perlette },
  ],
  posting: [
    { question: "do they want a driving licence?", relevant: ["Permis B indispensable"] },
    { question: "salary?", relevant: ["3 400 € nets"] },
    { question: "how big is the brigade id run there", relevant: ["brigade de 12 personnes"] },
  ],
};

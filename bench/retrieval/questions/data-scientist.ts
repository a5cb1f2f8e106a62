import type { QuestionsByType } from "./question.ts";

const gridwell = [
  "Senior Data Scientist, Gridwell Energy",
  "310,000 households",
  "Nightly retraining with Airflow",
  "Won the traders over",
  "Coach two junior analysts",
];
const harbourlight = [
  "Data Scientist, Harbourlight Insurance",
  "Text classification of claims",
  "postcode taken out",
  "A fraud score",
  "17 A/B tests",
  "Explained our models to the regulator",
];
const skarvik = ["Research Assistant", "Counted seals", "Three papers", "Statistics lab in R"];
const rental = [
  "Pricing Analyst",
  "Daily prices of 1,900 cars",
  "Dashboards that 26 branch managers",
  "weekend surcharges",
];
const projects = ["Birch Watch", "Bicycle rental forecasting contest", "Danish sentence pairs"];

export const questions: QuestionsByType = {
  paraphrase: [
    {
      question: "did i ever stop something that discriminated against poor people",
      relevant: ["postcode taken out"],
    },
    {
      question: "how did i get sceptical colleagues on my side",
      relevant: ["Won the traders over"],
    },
    { question: "anything with pictures of animals?", relevant: ["Counted seals"] },
  ],
  synonym: [
    { question: "deep learning?", relevant: ["Counted seals"] },
    { question: "have i got any publicatons", relevant: ["Three papers"] },
    { question: "mentoring experience", relevant: ["Coach two junior analysts"] },
    { question: "split testing", relevant: ["17 A/B tests"] },
  ],
  abbreviation: [
    {
      question: "NLP?",
      relevant: ["Natural language processing", "Text classification of claims"],
    },
    { question: "whats my MAPE on the load forecast", relevant: ["310,000 households"] },
    { question: "do i have an MSc and where from", relevant: ["Master of Science, Statistics"] },
    {
      question: "any MLOps i can point to",
      relevant: ["Nightly retraining with Airflow", "Docker, MLflow"],
    },
  ],
  time: [
    { question: "what was i doing in 2017", relevant: skarvik },
    { question: "my latest certificate?", relevant: ["Cloud Machine Learning Engineer"] },
    { question: "what do i do in my current job", relevant: gridwell },
  ],
  negation: [
    {
      question: "forecasting i did outside of the day job",
      relevant: ["Pollen forecast by town", "Bicycle rental forecasting contest"],
    },
    {
      question: "programming languages other than python",
      relevant: ["Python, R, SQL, Julia", "Statistics lab in R", "Daily prices of 1,900 cars"],
    },
    {
      question: "besides insurance, which industries have i worked in",
      relevant: ["Senior Data Scientist, Gridwell Energy", "Research Assistant", "Pricing Analyst"],
    },
  ],
  "follow-up": [
    {
      history: [
        { role: "user", content: "what did i do at gridwell" },
        {
          role: "assistant",
          content: "You forecast power demand, set up nightly retraining and coach two analysts.",
        },
      ],
      question: "and the one before?",
      relevant: harbourlight,
    },
    {
      history: [
        { role: "user", content: "any publications" },
        { role: "assistant", content: "Yes, from your time at Skarvik University." },
      ],
      question: "was i first author?",
      relevant: ["Three papers"],
    },
    {
      history: [
        { role: "user", content: "what did i study" },
        {
          role: "assistant",
          content: "A master's in statistics and a bachelor's in mathematics, both at Easterholm.",
        },
      ],
      question: "what about the second, when was that",
      relevant: ["Bachelor of Science, Mathematics"],
    },
  ],
  missing: [
    {
      question: "what do i not have yet for this one?",
      relevant: [
        "Seven years in data science",
        "Line management of a team",
        "IFRS 9",
        "SAS, since we still have to read it",
        "German at level B1",
        "Reject inference",
        "Graph methods",
      ],
    },
    {
      question: "which must haves am i missing",
      relevant: ["Seven years in data science", "Line management of a team", "IFRS 9"],
    },
    {
      question: "and of the welcome ones, which do i lack",
      relevant: [
        "SAS, since we still have to read it",
        "German at level B1",
        "Reject inference",
        "Graph methods",
      ],
    },
    {
      question: "they ask for seven yrs incl three in lending. how far off am i",
      relevant: [
        "Seven years in data science",
        "Senior Data Scientist, Gridwell Energy",
        "Data Scientist, Harbourlight Insurance",
      ],
    },
  ],
  language: [
    {
      language: "de",
      question: "Habe ich Erfahrung mit Betrugserkennung?",
      relevant: ["A fraud score"],
    },
    {
      language: "fr",
      question: "qu'est-ce que j'ai étudié ?",
      relevant: ["Master of Science, Statistics", "Bachelor of Science, Mathematics"],
    },
    {
      language: "es",
      question: "¿he dado clases a estudiantes?",
      relevant: ["Statistics lab in R"],
    },
    {
      language: "de",
      question: "Muss ich dort Deutsch können?",
      relevant: ["German at level B1", "English-speaking team"],
    },
  ],
  sum: [
    {
      question: "how many years have i worked with data altogether",
      relevant: [
        "Senior Data Scientist, Gridwell Energy",
        "Data Scientist, Harbourlight Insurance",
        "Research Assistant",
        "Pricing Analyst",
      ],
    },
    {
      question: "everything i made public - papers, data sets, code",
      relevant: ["Three papers", "Open data set of 12,000 pairs", "the source code is public"],
    },
  ],
  section: [
    { question: "my projects?", relevant: projects },
    {
      question: "which languages do i speak",
      relevant: ["English: Native", "Danish: B2", "Hindi: Conversational"],
    },
  ],
  entry: [
    { question: "what did i do at mint & motor", relevant: rental },
    { question: "tell me about the harbourlight job", relevant: harbourlight },
    {
      question: "what is birch watch",
      relevant: ["Pollen forecast by town", "the source code is public"],
    },
  ],
  posting: [
    { question: "whats the pay range", relevant: ["€92,000 to €108,000"] },
    { question: "could i work four days there", relevant: ["a four-day week on request"] },
    { question: "how many people would be in my team", relevant: ["Lead a team of five"] },
  ],
};

import type { JsonResume } from "../../../lib/resume/schema.ts";

export const dataScientist: JsonResume = {
  basics: { name: "Ravindra Tolmie", label: "Data scientist" },
  work: [
    {
      name: "Gridwell Energy",
      position: "Senior Data Scientist",
      location: "Copenhagen",
      startDate: "2022-08",
      highlights: [
        "Forecast power demand of 310,000 households with gradient boosting: mean absolute percentage error from 6.8% to 4.1%",
        "Nightly retraining with Airflow and Docker, and alarms when the data drift",
        "Won the traders over by running old and new forecasts side by side for ten weeks",
        "Coach two junior analysts, one of whom gave her first conference talk this year",
      ],
    },
    {
      name: "Harbourlight Insurance",
      position: "Data Scientist",
      location: "Malmö",
      startDate: "2019-02",
      endDate: "2022-07",
      highlights: [
        "Text classification of claims: 38% are now settled without an adjuster",
        "Had the postcode taken out of the pricing model after I showed that it stood in for income",
        "A fraud score that saved about 11 million kronor in its first year",
        "17 A/B tests on the claims form; the best one cut abandoned forms by 22%",
        "Explained our models to the regulator in two hearings",
      ],
    },
    {
      name: "Skarvik University, Institute of Marine Biology",
      position: "Research Assistant",
      location: "Skarvik",
      startDate: "2016-09",
      endDate: "2018-12",
      highlights: [
        "Counted seals on 41,000 aerial photographs with a convolutional network in PyTorch; agreement with people 0.94",
        "Three papers, one as first author",
        "Statistics lab in R for 60 second-year students",
      ],
    },
    {
      name: "Mint & Motor Car Rental",
      position: "Pricing Analyst",
      location: "Aarhus",
      startDate: "2014-07",
      endDate: "2016-08",
      highlights: [
        "Daily prices of 1,900 cars in SQL and Excel",
        "Dashboards that 26 branch managers opened every morning",
        "Showed that weekend surcharges drove customers away; without them revenue rose by 3%",
      ],
    },
  ],
  education: [
    {
      institution: "University of Easterholm",
      studyType: "Master of Science",
      area: "Statistics",
      startDate: "2012",
      endDate: "2014",
      courses: ["Causal Inference", "Stochastic Processes", "Survey Sampling"],
    },
    {
      institution: "University of Easterholm",
      studyType: "Bachelor of Science",
      area: "Mathematics",
      startDate: "2009",
      endDate: "2012",
    },
  ],
  projects: [
    {
      name: "Birch Watch",
      startDate: "2021-03",
      description: "Pollen forecast by town from weather and satellite images.",
      highlights: ["9,000 visitors a day in April; the source code is public"],
      keywords: ["Python", "geospatial"],
    },
    {
      name: "Bicycle rental forecasting contest",
      startDate: "2020-11",
      endDate: "2020-11",
      description: "Seventh of 1,204 teams.",
    },
    {
      name: "Danish sentence pairs",
      startDate: "2023",
      endDate: "2024",
      description:
        "Open data set of 12,000 pairs of Danish sentences with similarity judged by people.",
    },
  ],
  skills: [
    {
      name: "Modelling",
      keywords: [
        "Time series",
        "Natural language processing",
        "Bayesian hierarchical models",
        "Survival analysis",
      ],
    },
    { name: "Programming", keywords: ["Python", "R", "SQL", "Julia"] },
    { name: "Engineering", keywords: ["Airflow", "Docker", "MLflow", "Spark", "Git"] },
    {
      name: "With people",
      keywords: ["Workshops", "Writing for non-specialists", "Requirements interviews"],
    },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Danish", fluency: "B2" },
    { language: "Hindi", fluency: "Conversational" },
  ],
  certificates: [
    { name: "Cloud Machine Learning Engineer", date: "2023-10" },
    { name: "Professional Scrum Product Owner", date: "2021" },
  ],
};

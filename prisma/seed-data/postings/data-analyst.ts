import type { DemoPosting } from "./posting.ts";

export const dataAnalyst: DemoPosting = {
  title: "Data Analyst",
  company: "Pennywort Grocers",
  url: null,
  description: `Data Analyst, Pennywort Grocers (Cork, two days a week from home)

We run 19 neighbourhood food shops and throw away too much bread. Help us to order better.

You will
- build and maintain sales and waste dashboards
- answer questions from buyers and shop managers, most of them within a day
- test our order forecasts against what was really sold

You need
- good SQL and a working knowledge of Python or R
- two years in a similar job
- a feeling for when a number looks wrong
- clear, friendly English

Retail experience and dbt are a plus. €42,000–48,000, staff discount, no work on Sundays.

Send your CV to jobs@pennywort.example.com by 8 January.
`,
};

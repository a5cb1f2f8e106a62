export const dataScientist = `Lead Data Scientist, Credit Risk
Northlane Savings Bank, Hamburg (English-speaking team)

Northlane lends to 420,000 households. We decide on about 3,000 applications a day and want to decide better: fewer defaults, and fewer people turned away who would have paid.

Responsibilities
• Own the scorecards for consumer loans, from the data to the validation report
• Lead a team of five data scientists and hire two more
• Bring models into production together with engineering, and watch them there
• Make sure that our models treat people fairly, and be able to show it
• Explain models to auditors, supervisors and the credit committee
• Set up experiments where we may, and causal analyses where we may not

Requirements
• Seven years in data science, at least three of them in lending or credit risk
• Line management of a team
• Knowledge of IFRS 9 provisioning
• Strong Python and SQL
• Solid statistics, e.g. a Master's degree
• Experience with model governance in a regulated business
• Monitoring of models in production

Welcome
• SAS, since we still have to read it
• German at level B1
• Reject inference
• Graph methods for fraud rings
• Published research

We offer 30 days of holiday, a four-day week on request and a canteen that deserves its queue. Permanent contract, €92,000 to €108,000.
`;

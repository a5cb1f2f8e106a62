export const financialAnalyst = `Senior Manager, Financial Planning & Analysis
Larkfield Therapeutics – Cambridge, Massachusetts (hybrid)

Larkfield is a commercial-stage biotechnology company with one approved product and four programs in clinical development. We are looking for a Senior Manager of FP&A to partner with our research, manufacturing and commercial leaders as we prepare for our second launch.

Reporting to the Senior Director of Finance, you will lead budgeting, forecasting and long-range planning for your functions and bring insight to decisions about people, programs and capital.

Responsibilities include, but are not limited to:
• Lead the annual budget, quarterly forecasts and long-range plan for assigned functions
• Prepare monthly management reports, variance analysis and commentary for the executive team and materials for the board of directors
• Partner with budget owners on headcount, vendor spend, purchase commitments and capital expenditure
• Build financial models for clinical trials, launch scenarios, pricing and business development, including NPV and sensitivity analysis
• Work with accounting on the month-end close: accruals, inventory and cost of goods, journal entries and balance sheet reconciliations
• Improve systems and processes; serve as finance lead for the implementation of a planning tool (Adaptive, Anaplan or similar) and its integration with NetSuite
• Develop dashboards in Tableau or Power BI; automate recurring reports
• Support due diligence, audits and SOX compliance
• Hire, manage and develop two analysts

Qualifications:
• Bachelor's degree in finance, accounting or economics; MBA, CPA or master's degree preferred
• 8–10 years of progressive experience in FP&A, accounting or audit, including at least two years managing people; biotech or pharmaceutical experience is a plus
• Advanced Excel and financial modeling skills; SQL helpful
• Solid understanding of US GAAP, internal controls and cost accounting
• Experience with ERP and planning systems (NetSuite, SAP, Adaptive Planning, Hyperion)
• Excellent communication: able to explain a variance to a scientist and a clinical trial to an auditor
• Comfortable with ambiguity in a fast-paced, growing organization, with strong attention to detail
• High integrity and discretion

Larkfield offers a competitive base salary, bonus, equity, medical, dental and vision insurance, tuition reimbursement, 401(k) match, generous paid time off and a commuter benefit.

We are proud to be an equal opportunity employer and value diversity at our company.
`;

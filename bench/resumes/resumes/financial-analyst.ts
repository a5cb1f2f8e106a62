import type { JsonResume } from "../../../lib/resume/schema.ts";

/** Long bullets of several sentences, contradicting overlaps of dates, a section of everything else. */
export const financialAnalyst: JsonResume = {
  basics: {
    name: "Margarethe Osei-Lund",
    label: "Finance Manager, FP&A",
    summary:
      "Finance professional with 12 years in financial planning and analysis, controllership and audit, in software, consumer goods and public accounting. Advanced Excel and SQL. CPA, active. Business partner who explains a variance before being asked.",
  },
  work: [
    {
      name: "Halloran Software",
      position: "Finance Manager, FP&A",
      location: "Boston, MA",
      startDate: "2020-02",
      summary: "Subscription software, $140 million in revenue, private equity owned.",
      highlights: [
        "Lead the annual operating plan and quarterly forecast for research and development and for general and administrative expenses ($62 million). Rebuilt the headcount model so that hiring managers could see the effect of a start date on their own budget, which took most of the arguing out of the process.",
        "Prepare the monthly financial package for the executive team and the board: income statement, balance sheet, cash flow, key metrics such as annual recurring revenue, net retention, customer acquisition cost and the rule of 40, with written commentary on variances to budget, forecast and prior year.",
        "Implemented Adaptive Planning together with an outside consultant in five months, retiring 34 linked spreadsheets. Trained 40 budget owners. Month-end reporting moved from working day 12 to working day 6.",
        "Built a pricing and discount analysis from Salesforce and NetSuite data in SQL and Tableau which showed that multi-year discounts lost money below 500 seats; the new policy added an estimated 1.8 points of gross margin.",
        "Supported due diligence and integration of two acquisitions: quality of earnings, working capital adjustments, synergy tracking, chart of accounts mapping.",
        "Manage two senior financial analysts, one of them remote.",
      ],
    },
    {
      name: "Marlowe Consumer Brands",
      position: "Senior Financial Analyst",
      location: "Providence, RI",
      startDate: "2016-08",
      endDate: "2020-03",
      highlights: [
        "Business partner to the supply chain and manufacturing organization: standard cost setting, inventory valuation, purchase price variance, freight analysis and capital expenditure requests with NPV, IRR and payback.",
        "Owned the sales and operations planning financial reconciliation each month, challenging volume assumptions with sales and marketing for 1,400 SKUs and five retail customers who represent 70% of net sales.",
        "Automated weekly flash reporting with Power Query, VBA and SAP BW, saving about 15 hours per week across the team.",
        "Participated in the SAP S/4HANA migration as finance lead for product costing; wrote test scripts, ran two mock closes.",
        "Ad hoc analysis for senior leadership on product profitability, leading to the exit of 160 unprofitable SKUs.",
      ],
    },
    {
      name: "Dunmore, Pratt & Associates, CPAs",
      position: "Senior Auditor",
      location: "Boston, MA",
      startDate: "2012-09",
      endDate: "2016-07",
      highlights: [
        "Planned and executed audits under US GAAP of privately held companies in manufacturing, technology and health care with revenue up to $300 million; supervised teams of two to four staff.",
        "Tested internal controls and documented findings for Sarbanes-Oxley 404 engagements; prepared financial statements, footnotes and management letters.",
        "Performed revenue recognition (ASC 606) readiness assessments for three clients.",
        "Recruited on campus and taught the Excel course for new associates.",
      ],
    },
    {
      name: "Osei Family Bakery",
      position: "Bookkeeper (part-time)",
      location: "Worcester, MA",
      startDate: "2009",
      endDate: "2013",
      highlights: [
        "QuickBooks, payroll, sales tax, accounts payable and receivable, bank reconciliations, and the Saturday counter.",
      ],
    },
  ],
  education: [
    {
      institution: "Quinsig University",
      studyType: "Master of Science",
      area: "Accounting",
      startDate: "2011",
      endDate: "2012",
    },
    {
      institution: "Quinsig University",
      studyType: "Bachelor of Science",
      area: "Finance and Economics",
      startDate: "2007",
      endDate: "2011",
      score: "magna cum laude",
    },
  ],
  volunteer: [
    {
      organization: "Free Tax Help Worcester",
      position: "Site coordinator",
      startDate: "2014",
      endDate: "2019",
      highlights: [
        "Prepared returns for low-income families and trained 12 volunteers each season.",
      ],
    },
  ],
  skills: [
    {
      name: "Finance",
      keywords: [
        "Budgeting and forecasting",
        "Financial modeling",
        "Variance analysis",
        "Month-end close",
        "Board reporting",
        "Cost accounting",
        "Cash flow",
        "US GAAP",
        "SOX",
        "Due diligence",
        "SaaS metrics",
        "Unit economics",
      ],
    },
    {
      name: "Systems",
      keywords: [
        "Excel (advanced, VBA, Power Query)",
        "SQL",
        "Tableau",
        "Power BI",
        "Workday Adaptive Planning",
        "NetSuite",
        "SAP S/4HANA",
        "Hyperion Essbase",
        "Salesforce",
        "QuickBooks",
        "Alteryx",
      ],
    },
  ],
  certificates: [{ name: "Certified Public Accountant, Massachusetts", date: "2015-03" }],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Twi", fluency: "Fluent" },
    { language: "Danish", fluency: "Conversational" },
  ],
};

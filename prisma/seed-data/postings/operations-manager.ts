import type { DemoPosting } from "./posting.ts";

export const operationsManager: DemoPosting = {
  title: "Operations Manager, Second Shift",
  company: "Ironbuckle Distribution Inc.",
  url: "https://jobs.example.com/ironbuckle/om-second-shift-col2",
  description: `Operations Manager, Second Shift
Ironbuckle Distribution Inc. | Columbus, Ohio (COL2) | On-site
Sunday to Wednesday, 2:00 p.m. to 12:30 a.m.

Overview
COL2 is a 420,000-square-foot distribution center that ships bicycle parts, camping gear and garden tools to 1,100 independent stores. Second shift handles about 60% of our outbound volume: 21,000 lines on a normal night, twice that in April. The Operations Manager leads the shift end to end and reports to the General Manager.

Responsibilities:
• Lead 5 area supervisors and roughly 85 hourly associates in picking, packing, replenishment and shipping
• Own safety, quality, cost and on-time departure for the shift; trucks leave at 11:15 p.m. whether we are ready or not
• Plan labor for the day and the week using volume forecasts, and adjust by the hour
• Walk the floor, run the start-up meeting, and hold daily reviews at the performance boards
• Find and remove causes of delay with the continuous improvement team
• Hire, coach and develop supervisors; carry out fair and timely performance reviews
• Work with maintenance on conveyor uptime and with IT on scanner and warehouse management system issues
• Lead the shift's part in the move to a new warehouse management system in the second half of the year

Minimum qualifications:
• 5+ years of experience in distribution, manufacturing or a comparable operation, including 3+ years leading supervisors or team leads
• Experience with a warehouse management system and RF scanning
• Demonstrated results in safety and productivity, with numbers
• Working knowledge of OSHA requirements
• Proficient with spreadsheets
• Able to stand and walk for most of a 10-hour shift and lift up to 50 lb

Preferred qualifications:
• Bachelor's degree in Supply Chain, Business or Engineering
• Lean or Six Sigma certification
• A system go-live seen from the floor
• Conversational Spanish

Compensation and benefits:
• $84,000 to $97,000 base salary, 12% annual bonus target and a $2.00 per hour equivalent shift premium
• Medical, dental and vision coverage from day one
• 401(k) with a 5% company match
• 18 days of paid time off and 8 paid holidays
• Tuition assistance up to $4,000 a year

Ironbuckle Distribution is an Equal Opportunity Employer. All qualified applicants will receive consideration without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status. Employment is contingent on a background check and a drug screen. Ironbuckle participates in E-Verify. We are unable to sponsor work visas for this position.
`,
};

export const humanResourcesManager = `HR Business Partner – Operations
Torrin & Vale Packaging, Indianapolis, IN (on-site)

Torrin & Vale is a family-owned manufacturer of corrugated packaging with five plants in Indiana and Kentucky. Our people are the reason customers stay with us, and we are looking for an experienced HR Business Partner to support two of our plants and their leadership teams.

Position summary
Reporting to the Director of Human Resources, the HR Business Partner is responsible for aligning business objectives with employees and management at the assigned sites. The position serves as a consultant to management on human resources matters, acts as an employee champion and change agent, and delivers value-added service that reflects the goals of the organization.

Essential functions
- Conduct weekly meetings with the plant managers and consult with line management, providing guidance when appropriate
- Analyze trends and metrics (turnover, absenteeism, time to fill, overtime) and develop solutions, programs and policies
- Manage and resolve complex employee relations issues; conduct effective, thorough and objective investigations
- Maintain in-depth knowledge of legal requirements related to day-to-day management of employees (FMLA, ADA, FLSA, EEO, OSHA), reducing legal risks and ensuring regulatory compliance
- Administer the collective bargaining agreement, respond to grievances and participate in negotiations
- Provide day-to-day performance management guidance: coaching, counseling, career development, disciplinary actions
- Partner with talent acquisition on recruitment and onboarding of hourly and salaried employees; attend job fairs
- Support the annual open enrollment, workers' compensation claims, leaves of absence and accommodations
- Identify training needs for plants and individual leaders; deliver training and evaluate its success
- Provide input on workforce planning, succession planning and organizational restructures

Qualifications
- Bachelor's degree in human resources, business administration, psychology or a related field; master's preferred
- Minimum of 7 years of progressive human resources experience, at least 3 of them in a manufacturing environment; experience in a union setting strongly preferred
- PHR, SPHR, SHRM-CP or SHRM-SCP certification
- Working knowledge of multiple disciplines: compensation, benefits, employee and labor relations, diversity, performance management and federal and state employment laws
- Proficiency in Microsoft Excel, Word and PowerPoint; experience with an HRIS such as UKG, Workday or ADP
- Strong interpersonal skills, discretion with confidential information, conflict resolution skills
- Bilingual in Spanish is a plus
- Must be able to walk the production floor and be available to all three shifts

What we offer
Competitive salary, annual bonus, medical, dental and vision coverage from day one, 401(k) with company match, tuition reimbursement, and paid vacation.

Torrin & Vale is an Equal Opportunity Employer and a drug-free workplace. Candidates must pass a background check and drug screen.
`;

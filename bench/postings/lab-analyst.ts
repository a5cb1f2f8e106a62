export const labAnalyst = `Quality Control Analyst II, Chemistry
About the job
The QC Analyst II {s:performs routine and non-routine testing of raw materials, in-process samples and finished products} in a {k:GMP} laboratory. Reporting to the QC Manager, you join a group of fourteen analysts who support two commercial products and a growing number of clinical ones. You will {s:plan your own work against a weekly schedule}, {s:troubleshoot instruments and assays} when results look wrong, {s:communicate testing timelines to manufacturing} and {s:identify opportunities to work faster without cutting corners}.
The position is on the day shift, with occasional evenings when a campaign is running, and is not eligible for remote work.
Perform {k:HPLC}, {k:UV-Vis}, {k:capillary electrophoresis} and {k:ELISA} assays
{s:Review and interpret data} for accuracy and completeness
{s:Write and revise {k:SOPs}}
{s:Initiate deviations} and {s:support {k:OOS} investigations}
{s:Participate in method transfer and validation} according to {k:ICH} guidelines
{s:Calibrate and maintain laboratory equipment}
{s:Train junior analysts}
{s:Maintain the laboratory in inspection-ready condition}
Minimum requirements
Bachelor's degree in {k:Chemistry}, {k:Biochemistry} or a related science with 2 years of relevant experience
Hands-on experience with {k:Empower} chromatography software
Knowledge of {k:cGMP}, {k:21 CFR Part 11} and {k:data integrity} principles
{s:Proven track record of delivering testing on schedule} in a regulated environment
Proficiency in {k:Microsoft Excel} and {k:statistical analysis} tools such as {k:JMP} or {k:Minitab}
Understanding of {k:aseptic technique} and {k:environmental monitoring}
Ability to {s:follow written procedures precisely}
{s:Good organizational skills} and {s:the ability to multitask}
{s:Strong verbal and written communication skills}
Must be able to {s:work with hazardous materials}
Must be able to work a rotating weekend schedule
Preferred
Experience with {k:LIMS} ({k:LabWare})
Knowledge of {k:mass spectrometry}
{k:Lean} or {k:Six Sigma} training
About the company
Verdmont Biologics develops and manufactures therapeutic proteins. With sites in three states we employ 1,900 people who share a single purpose: getting medicines to patients who are waiting for them. Our medicines for rare blood disorders have reached more than 40,000 people, and our pipeline of eleven candidates is among the strongest in our field. We offer the stability of a company with products on the market and the curiosity of one that is just getting started. The QC laboratories in this site were built in 2021 and look out on a meadow.
What we provide
Competitive pay, an annual bonus and stock purchase plan
Medical, dental and vision plans with low premiums
15 vacation days, 12 holidays and a winter shutdown
A 401(k) with immediate vesting and a match of 100% on the first 5%
Twelve weeks of paid parental leave and help with adoption costs
Tuition assistance of up to $8,000 a year
An onsite gym, cafeteria and walking trails
Verdmont Biologics is proud to be an equal opportunity workplace. We consider all qualified applicants without regard to race, ancestry, religion, sex, citizenship, marital status, disability, gender identity or veteran status. Reasonable accommodations are available on request. Verdmont participates in E-Verify. The pay range for this position is $68,000 to $84,000 a year; where you fall in it depends on your experience and education. Verdmont does not accept unsolicited resumes from search firms. Any personal data that you provide is processed under our applicant privacy notice. All offers are contingent on a background check and a drug screen.`;

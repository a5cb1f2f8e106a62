export const clinicalResearch = `Clinical Research Coordinator II
Department: Oncology Clinical Trials Office
Employment type: Full time, exempt
Location: University Medical Campus, with occasional travel to affiliated clinics

Position overview
The Clinical Research Coordinator II will {s:coordinate multiple Phase I to III {k:clinical trials}} under the general supervision of the Clinical Trials Manager and in collaboration with the principal investigators. The incumbent will {s:serve as the primary point of contact for study participants, sponsors and regulatory agencies}, and will {s:ensure that all research activities are conducted in accordance with {k:ICH-GCP}, federal regulations and institutional policies}. The position requires a high degree of independence, because many decisions about a participant's schedule have to be made on the spot. Our office currently supports about 180 open trials and enrolls more than 700 participants a year, which makes it one of the busiest of its kind in the region.

Duties and responsibilities

Study coordination (50%)
- {s:Screen medical records to identify eligible patients} and {s:obtain {k:informed consent}}
- {s:Schedule study visits, procedures and tests} in line with the protocol
- {s:Collect, process and ship biological specimens}
- {s:Monitor participants for {k:adverse events}} and {s:report serious adverse events within 24 hours}
- {s:Educate patients and families about the study} and {s:answer their questions with patience}
- {s:Maintain investigational product accountability} together with the research pharmacy

Data and regulatory management (35%)
- {s:Enter data into {k:electronic data capture} systems} and {s:resolve queries in a timely manner}
- {s:Prepare and submit {k:IRB} applications, amendments and continuing reviews}
- {s:Maintain regulatory binders and essential documents}
- {s:Prepare for and participate in monitoring visits and audits}
- {s:Track enrollment and study milestones}

Other (15%)
- {s:Train and mentor entry-level coordinators}
- {s:Contribute to the development of standard operating procedures}
- {s:Assist with budget preparation and invoicing}
- Attend departmental meetings, investigator meetings and continuing education
- Perform other duties as assigned

Minimum qualifications
- Bachelor's degree in {k:health science}, {k:biology}, {k:nursing} or a related field
- Two years of experience in {k:clinical research}, or an equivalent combination of education and experience
- Current {k:CPR} certification or the ability to obtain it within 60 days of hire

Preferred qualifications
- {k:CCRC} or {k:CCRP} certification
- Experience with {k:oncology} or {k:hematology} trials
- Experience with {k:REDCap}, {k:OnCore} or {k:Medidata Rave}
- {k:Phlebotomy} training
- Proficiency in {k:Spanish} or {k:Mandarin}

Knowledge, skills and abilities
- Thorough knowledge of {k:FDA} regulations and {k:human subjects protection}
- Knowledge of {k:medical terminology}
- Proficiency with {k:Microsoft Word}, {k:Excel} and {k:Outlook}
- {s:Strong organizational skills} with the ability to {s:prioritize conflicting demands}
- {s:Meticulous attention to detail}
- Ability to {s:establish and maintain effective working relationships} with faculty, staff and patients
- Ability to {s:communicate effectively, both orally and in writing}
- Ability to {s:handle sensitive information with tact and confidentiality}
- {s:Sound judgment} and {s:a sense of responsibility}

Working conditions
The work is performed in offices, clinics and laboratories. It may involve exposure to infectious materials, for which personal protective equipment is provided. Some early mornings and evenings are necessary when a participant's treatment calls for them. The coordinator may be asked to lift up to 25 pounds and to walk between buildings several times a day.

About the university
The University is the largest employer in the county and a national leader in patient care, education and discovery. Our comprehensive cancer center was designated by the National Cancer Institute in 1987 and has been re-designated ever since. We are proud of a community in which people from more than 100 countries study, teach, heal and do research side by side. The campus is served by two light rail lines and surrounded by parks.

Benefits
We offer a comprehensive package that includes medical, dental and vision coverage, a retirement plan with an employer contribution of 10%, a tuition waiver for you and your dependents, 22 days of vacation, 12 days of sick leave and 11 paid holidays. You will also have access to the campus recreation center, an employee assistance program and discounted transit passes.

Application instructions
To be considered, applicants must submit a cover letter that addresses how they meet the minimum qualifications, a resume and the names of three professional references. Review of applications begins immediately and continues until the position is filled. Official transcripts will be required of the finalist. Questions should be directed to the Human Resources contact listed above.

Equal opportunity
The University is an equal opportunity and affirmative action employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity or expression, national origin, age, disability or protected veteran status. The University will provide reasonable accommodations to applicants with disabilities throughout the employment application process. A background check that may include a search for criminal history, and evidence of certain vaccinations, is required prior to the start of employment.`;

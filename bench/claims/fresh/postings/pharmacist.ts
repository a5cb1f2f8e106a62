export const pharmacist = `Lead Pharmacist, Primary Care Network
Carse Valley Health Partnership, Perth and Dunkeld

Carse Valley is a group of nine general practices that look after 71,000 patients. Our pharmacy team works in the practices, in four care homes and by phone. We want to bring down avoidable admissions due to medicines and need a lead pharmacist to shape that work.

What the job involves
- Lead five practice pharmacists and four pharmacy technicians
- Carry out structured medication reviews, about 20 a week
- Run clinics for anticoagulation, asthma and high blood pressure
- Set up and audit safe repeat prescribing in all practices
- Monitor the prescribing budget of £11 million and report savings
- Support general practitioners with antimicrobial stewardship
- Train practice staff and supervise trainees

What we are looking for
- Registration with the GPhC
- Independent prescriber status
- At least five years of experience after registration, hospital or community
- A postgraduate diploma in clinical pharmacy or an equivalent
- Experience of managing a team
- Good knowledge of a general practice system, such as EMIS or Vision
- Excellent written and spoken English

Also welcome
- Experience with electronic prescribing
- Quality improvement training (Lean or similar)
- Work with care homes
- Teaching at a university
- A second European language, as our region has many seasonal workers

Our offer
- Band 8a, £53,200 to £59,500
- 27 days of leave plus eight public holidays
- Four hours a week for study and supervision
- Mileage and a laptop
- Flexible working after six months

How to apply
Fill in the form on our website and attach a statement of at most 1,000 words. Tell us about one change that you made to the way medicines are used and how you knew that it worked. Interviews take place on two days in March, the first with a panel and the second in a practice. For an informal talk please ask for Dr. Moira Kettle. The post requires membership of the scheme for protecting vulnerable groups. We ask for two references, one of them from the present employer. Carse Valley is a living wage employer.
`;

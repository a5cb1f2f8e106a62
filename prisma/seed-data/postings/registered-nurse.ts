import type { DemoPosting } from "./posting.ts";

export const registeredNurse: DemoPosting = {
  title: "Senior Registered Nurse, Emergency Department",
  company: "Wexcombe Park Hospital",
  url: "https://jobs.example.com/wexcombe-park/senior-rn-emergency",
  description: `Senior Registered Nurse – Emergency Department
Wexcombe Park Hospital, York
Full time, 37.5 hours a week including nights and weekends. Salary £37,900 to £45,600 plus unsocial hours payments.

About the department

We see around 290 people a day, one in five of them a child. The department was rebuilt in 2024 with 10 resuscitation bays, a separate children's area and, after much asking, windows in the staff room. There are 118 nurses in the team and a practice educator on most shifts.

About the post

As a senior registered nurse you take charge of an area (majors, resuscitation or triage), support junior colleagues, and step up to coordinate the shift when the sister or charge nurse is away.

Main duties
• Assess, plan and deliver care for seriously ill and injured patients
• Triage within 15 minutes of arrival, using our five-level scale
• Recognise deterioration early and escalate it, using the early warning score
• Give medicines and intravenous therapy safely, and check others who do
• Coordinate an area of up to 16 patients and 5 staff
• Supervise students and newly registered nurses
• Take a lead in one subject, for instance sepsis, falls, safeguarding or mental health
• Keep clear electronic records and report incidents openly

Person specification

Essential
• Registered adult nurse with current NMC registration
• At least three years since registration, 18 months or more of them in emergency or acute care
• Experience of triage and of working in resuscitation
• Advanced Life Support, valid
• Competent in cannulation, venepuncture and male and female catheterisation
• Has taught or supervised learners in practice
• Able to work internal rotation, days and nights

Desirable
• European Paediatric Advanced Life Support
• Practice assessor qualification
• Has led an audit or an improvement project and can say what changed
• A degree or postgraduate module in emergency care
• Non-medical prescribing, or the wish to train for it

What we offer
• 27 days of leave rising to 33 with service, plus public holidays
• Self-rostering, published eight weeks ahead
• A funded postgraduate certificate in emergency care after one year
• On-site nursery, staff gym, and parking at £22 a month
• Time back, not just thanks, when a shift overruns

Applying

Apply online with a supporting statement of at most two pages that answers the person specification. Closing date: 14 December. Interviews are planned for the first week of January. Informal visits are welcome; ring the department and ask for the matron.

An enhanced criminal record check is required for this post. Wexcombe Park is committed to equality: disabled applicants who meet the essential criteria are guaranteed an interview.
`,
};

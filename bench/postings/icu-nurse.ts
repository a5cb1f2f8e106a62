export const icuNurse = `Registered Nurse - Intensive Care Unit (Full Time, Nights)

Join the team at Maplecrest Regional Medical Center

Job Summary
Under the direction of the Nurse Manager, the Registered Nurse {s:provides {k:direct patient care}} to critically ill adults. The RN {s:assesses, plans, implements and evaluates care} in line with the {k:Nurse Practice Act} and hospital policy. The unit has 22 private rooms, a ratio of one nurse to two patients and a dedicated charge nurse on each shift. The nurse {s:coordinates care with respiratory therapists, pharmacists and social workers}, {s:educates patients and their families about treatment and discharge}, {s:advocates for the patient} and {s:delegates tasks to nursing assistants} within the scope of their competence.

Responsibilities
• {s:Performs head-to-toe assessments} and {s:documents findings in {k:Epic}}
• {s:Administers medications and titrates drips}
• {s:Manages patients on {k:mechanical ventilation} and {k:CRRT}}
• {s:Recognizes changes in patient condition} and {s:responds to emergencies}
• {s:Communicates with physicians, patients and families}
• {s:Precepts new graduates and students}
• {s:Participates in {k:quality improvement} projects}
• {s:Maintains a clean and safe environment}

The position works under general supervision, and interacts with staff from all departments of the hospital. Orientation lasts ten to sixteen weeks depending on experience and includes classroom days, simulation and time with a dedicated preceptor. Floating to the step-down unit may be required when the census is low.

Minimum Qualifications
• Graduate of an accredited school of {k:nursing}; {k:BSN} preferred
• Current {k:RN license} in the state or compact
• {k:BLS} and {k:ACLS} certification
• One year of acute care experience
• Demonstrated competence in {s:interpreting cardiac rhythms} and {s:caring for patients with {k:arterial lines}, {k:central lines} and {k:chest tubes}}
• Working knowledge of {k:sepsis} and {k:stroke} protocols
• Knowledge of {k:hemodynamic monitoring}
• {s:Critical thinking skills}
• Ability to {s:work collaboratively as part of an interdisciplinary team}
• Ability to stand and walk for up to twelve hours

Preferred Qualifications
• {k:CCRN} certification
• Two years of {k:ICU} experience
• Bilingual in {k:Spanish}

Schedule: three 12-hour night shifts per week, every third weekend

Total Rewards
• Sign-on bonus of up to $10,000 for eligible candidates
• Night differential of $6.50 per hour
• Tuition assistance and student loan repayment
• Medical, dental, vision, and a 403(b) with match
• Child care center on campus
• Generous paid time off that starts to accrue on your first day
• Free parking, a discounted cafeteria and a fitness center that never closes
• Shared governance councils in which every nurse has a voice
• Employee assistance program with free counseling for you and your household

About Maplecrest
Maplecrest is a 310-bed, not-for-profit community hospital that has served the valley for more than eighty years. We are a Level II trauma center and have earned Magnet recognition for nursing excellence. Our caregivers describe the hospital as a family, and we work hard to keep it that way. Over the past five years we have opened a new emergency department, a cardiac catheterization laboratory and a family birth center, and we have been ranked among the safest hospitals in the state. The town sits between mountains and lakes, the schools are good and the commute is short. Many of our nurses came for a travel assignment and never left.

Maplecrest Regional Medical Center is an Equal Opportunity Employer. All qualified applicants will receive consideration without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status. Proof of vaccination or an approved exemption is required before the start date. The posted range is a good-faith estimate; the actual offer depends on experience, licensure and internal equity. The hospital is a drug-free workplace and a tobacco-free campus. If you need assistance with the application because of a disability, call Human Resources. A criminal background check and a pre-employment health screening are required.`;

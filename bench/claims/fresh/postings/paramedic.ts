export const paramedic = `Clinical Team Leader, Emergency Operations
Merrow Dale Ambulance Service, Preston
Full time, 37.5 hours a week, permanent

About us
Merrow Dale answers 310,000 emergency calls a year from 24 stations. We have just opened a new make-ready depot in Preston and are rebuilding how we support our front-line staff. Every team leader has one day a week away from the rota to coach, review and plan.

The role
You will lead a team of 16 paramedics and technicians at one station. Half of your time is spent on the road, the other half with your people.

What you will do
- Hold a one-to-one with each member of the team every month
- Review patient records and feed back within 72 hours
- Act as incident commander at operational level until a tactical commander arrives
- Investigate complaints and adverse events together with the quality team
- Run simulation training at the station, at least four sessions a quarter
- Keep the station's controlled drugs register and the vehicle checks in order

What you need
- Registration as a paramedic with the HCPC
- At least five years of post-registration experience in emergency ambulances
- A degree or diploma in paramedic science
- Category C1 on your driving licence
- Experience of leading or supervising clinical staff
- A current Advanced Life Support certificate
- Sound knowledge of incident reporting, ideally in Datix

What would be good to have
- A master's degree or credits towards one
- A commander course (JESIP or similar)
- Experience in air rescue or in event medicine
- A coaching qualification
- A second language; Polish and Urdu are spoken by many of our patients

What we offer
- Salary from £44,962 to £52,809, plus 25 % for unsocial hours
- 29 days of annual leave, rising to 33
- NHS pension and a study budget of £1,200 a year
- Paid time for continuing education

How we recruit
We shortlist from the application form alone, so please show evidence for each point above. Interviews are held in person and include a scenario of 20 minutes and a short presentation. We ask for an enhanced criminal record check before you start. We welcome applications from people of every background and guarantee an interview to disabled applicants who meet the essential points.

Please apply by 15 January with a CV of two pages and a letter that says why you want to lead.
`;

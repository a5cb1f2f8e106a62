export const uxResearcher = `Lead UX Researcher (f/m/x)
Tindra Health, Malmö or remote within the EU

Tindra Health makes an app with which 400,000 patients in five countries book appointments, fill in forms before a visit and talk to their clinic. We are 130 people, of whom eleven design and three research. We are looking for someone who builds research into a practice, not a service desk.

Your mission
In the first year you will set up a continuous discovery programme, so that each product team talks to at least three patients a week. You report to the Head of Design.

What you will be responsible for
- Define the research roadmap together with product leads
- Plan and run generative and evaluative studies, from contextual interviews in clinics to unmoderated tests
- Lead a team of three researchers and help them grow
- Set standards for consent, storage and reuse of patient data under the GDPR
- Bring findings to the management board every quarter
- Own the research operations: panel, incentives, repository

Your profile
- Six or more years of experience in user research, at least two of them in a regulated field such as health or banking
- A degree in psychology, human factors, sociology or a similar subject
- Strong quantitative skills: survey design, basic statistics in R or Python
- Experience with a research repository, preferably Dovetail or Condens
- Practical knowledge of WCAG and of testing with assistive technology
- English at C1 or above; you run sessions in it
- You have led people or coached them for at least one year

Nice to have
- Swedish or Danish
- Experience with medical device regulation (MDR)
- Published talks, articles or a podcast
- Work with unmoderated testing tools, for example Maze or UserTesting

What we offer
- 54,000 to 66,000 euros a year depending on experience
- Thirty days of vacation and a four-day week in July
- Up to eight weeks a year of work from abroad
- A budget of 2,000 euros for training and conferences

How to apply
Send us a short CV and one case study in which the research changed a decision. We do not need a cover letter. The process takes three weeks: a call with Linnéa from the people team, a portfolio session of an hour with two designers and a conversation with the founders. There is no take-home task. Tindra Health is an equal opportunity employer, and we adapt the interviews on request.
`;

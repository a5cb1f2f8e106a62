export const customerSupportLead = `Customer Support Manager
PawTrail – remote (US), full-time

PawTrail makes GPS collars for dogs and an app that 600,000 families use every day. When a dog is missing our support team is the most important part of the company. We are looking for a Customer Support Manager to lead a team of 25 specialists across phone, chat and email.

Responsibilities
Lead, coach and develop team leads and support specialists, including weekly one-on-ones, quality monitoring, performance reviews and schedule adherence
Own the key metrics: customer satisfaction (CSAT), first contact resolution, average handle time, abandonment rate and service level
Forecast contact volume and plan staffing with our workforce management tool
Handle escalations from customers and work with engineering and operations during outages and incidents
Maintain the knowledge base, macros and internal procedures in Zendesk
Recruit, hire and onboard new agents; build a training program for new hires
Report to leadership each week on trends, the voice of the customer and opportunities for improvement
Improve retention: identify why customers cancel and what could save them
Manage the relationship with our outsourced overflow call center, including billing and SLA

Requirements
4+ years of experience in customer service or technical support, with at least 2 years leading a team in a call center or contact center
Experience with Zendesk or a similar ticket system and with phone software (Five9, Talkdesk, Avaya)
Technical aptitude: able to troubleshoot mobile apps, Bluetooth, wifi and billing issues step by step
Strong Excel or Google Sheets skills for reporting
Excellent verbal and written communication, active listening, empathy and de-escalation skills
Comfortable working some evenings and weekends in rotation
Associate's or bachelor's degree, or equivalent experience

Preferred
Bilingual English/Spanish
ITIL knowledge or experience with Salesforce
Experience in consumer hardware or subscription business
You share your home with an animal

Benefits
Health, dental and vision insurance, 401(k), paid time off, home office stipend, and free collars.

We are an equal opportunity employer and do not discriminate on the basis of race, religion, color, gender, age, marital status, veteran status or disability.
`;

export const retailStoreManager = `STORE MANAGER – NEW STORE OPENING
Hartigan's Garden & Outdoor, Newtownabbey

Are you a people person with a passion for retail? Do you want to open a brand new store and make it your own? Then we would love to hear from you!

Hartigan's has been helping customers to enjoy the outdoors for more than 40 years. With 19 stores and a fast growing website we are one of the leading independent garden and outdoor retailers in Ireland.

As Store Manager you will lead, coach and inspire a team of around 30 colleagues to deliver outstanding customer service and achieve sales, profit and KPI targets. You will have full accountability for the store: people, stock, standards, health and safety and profit and loss.

Key responsibilities:
* Recruit, induct, train and develop the team; identify future supervisors and managers
* Drive sales through excellent standards, visual merchandising, seasonal promotions and product knowledge
* Analyse sales and margin reports and take action on best sellers and slow moving lines
* Control costs including wages, waste and stock loss; carry out stock counts
* Plan the rota to match trading patterns and manage absence, performance and disciplinary matters
* Ensure that cash handling, security and loss prevention procedures are followed
* Maintain compliance with health and safety, fire and licensing requirements (our café serves alcohol)
* Handle customer complaints professionally and build relationships with the local community
* Manage deliveries, click and collect and returns
* Work with head office on the opening plan, budgets and local marketing

The ideal candidate:
* At least 3 years of experience as a store manager or assistant manager in a busy retail environment, ideally garden, DIY, homeware or fashion
* Proven track record of exceeding sales targets and turning around performance
* Excellent leadership and communication skills; leads from the front on the shop floor
* Commercially aware, organised and able to prioritise
* Good IT skills (EPOS, Microsoft Office)
* Flexible: weekends, bank holidays and early mornings are part of the job
* Full driving licence
* A personal licence, first aid certificate or interest in gardening would be an advantage

In return we offer a salary of £36,000 to £40,000 depending on experience, a quarterly bonus, 33 days of holiday, staff discount, pension, free parking and real opportunities for progression.

To apply please send your CV and a covering letter before the closing date. Hartigan's is an equal opportunities employer.
`;

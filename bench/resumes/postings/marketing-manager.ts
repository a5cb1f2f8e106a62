export const marketingManager = `Growth Marketing Lead
Fernlight (Series A, 60 people) · New York City / Remote (US)

Fernlight helps landlords and tenants of small buildings to save energy. Our software finds the cheapest upgrades, handles the incentives and tracks the result. We have product-market fit in three states and funding for the next two years. Now we need someone to lead growth marketing.

In this role you will own the marketing pipeline from first touch to qualified opportunity. You'll report to the VP of Marketing, manage a budget of about $1.5 million and build a small team.

What you'll do:
Develop and execute the demand generation strategy across paid search, paid social, email, content, events and partnerships
Set targets for leads, pipeline and cost per acquisition together with sales, and report on them weekly
Run experiments on landing pages, pricing and onboarding (A/B testing, conversion rate optimization)
Build lead scoring, nurturing and attribution in HubSpot and Salesforce
Plan the editorial calendar with our content team and improve organic traffic through SEO
Conduct customer interviews and market research, and turn what you learn into positioning and messaging
Organize webinars and conferences for property owners and partners
Select and manage agencies and freelancers
Hire, coach and develop two marketing specialists in the first year

What we're looking for:
6+ years in marketing, at least 3 in demand generation or growth at a B2B SaaS company
Hands-on experience with Google Ads, LinkedIn and Meta campaigns and a proven track record of bringing down acquisition cost
Strong analytical skills: you know your way around Google Analytics, spreadsheets and dashboards, and are honest about what the data does not say
Excellent writing and editing; a background in journalism or content is welcome
Experience managing people and budgets
Comfortable in a startup where priorities change, and able to say no
Bachelor's degree or equivalent experience

Bonus:
Experience in real estate, energy or climate
WordPress or Webflow, basic HTML
You have launched a product or a newsletter of your own

Compensation: $140,000–165,000 plus equity. Health, dental and vision insurance, unlimited PTO (three weeks minimum, and we check), parental leave, a yearly learning stipend and a laptop of your choice.

Fernlight is committed to building a diverse and inclusive workplace. We encourage you to apply even if you do not meet every requirement.
`;

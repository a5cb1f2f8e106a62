/** What stands around the part of a posting that names the work: the company's story, what it gives, law, how to apply. */
export interface Around {
  before: string;
  after: string;
}

const logistics: Around = {
  before: `About Halvard & Quist

Halvard & Quist was founded in 1974 by two brothers with one lorry and a borrowed forklift. Fifty years later we are a family-owned group of eleven companies with 3,400 colleagues in nine countries, and we still answer the phone after the second ring. Our customers range from bakeries around the corner to some of the best-known brands in the world, and more than 80 % of them have been with us for over ten years.

We believe that good work comes from people who feel at home. That is why we have been named one of the region's most loved employers for six years in a row, why our canteen cooks every day, and why our founder's daughter still knows most of us by name. We are ambitious, we are curious, and we do not take ourselves too seriously. As we grow into new markets, we are looking for people who want to write the next chapter of our story with us.

Our values – trust, courage, care and craft – are not posters on a wall. They guide how we hire, how we promote and how we disagree.

`,
  after: `

What we offer

- A permanent contract from the first day and a salary between €52,000 and €68,000, depending on what you bring
- 30 days of annual leave, plus 24 and 31 December, plus your birthday
- A pension to which we add 6 % of your salary
- Two days a week from home after the first three months, and a budget of €600 for your desk
- Public transport ticket, bicycle leasing, or a free parking space with a charger
- Fresh fruit, good coffee, and lunch at €3.50 in our canteen
- €1,500 and four days a year for courses, conferences and books of your choice
- Health checks, a company doctor, flu jabs, and a gym at a reduced rate
- Summer party, winter party, and a running team that is slower than it looks

Diversity and inclusion

Halvard & Quist is an equal opportunity employer. We celebrate differences and are committed to an inclusive workplace for all. All qualified applicants receive consideration without regard to race, colour, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other status that the law protects. Applicants with a severe disability are preferred where they are equally suited. If you need an adjustment during the hiring process, write to us and we will find a way.

How to apply

Please send your application with a CV, the earliest day on which you could start and your salary expectations through our careers page by 14 September. Applications by post cannot be returned. Your contact is Merete Aldous in the people team, who is happy to answer questions on weekdays between 9 and 15. We review applications as they come in, so do not wait for the closing date. The process has three steps: a call of half an hour, a case that you do at home in no more than two hours, and a day with the team. You will hear from us within ten working days.

We process your personal data in order to carry out the hiring process, on the basis of article 6 of the General Data Protection Regulation, and delete it six months after the process has ended unless you agree to our keeping it longer. Details are in our privacy notice for applicants. Recruiters and agencies: please do not send unsolicited profiles; we accept no liability for fees.`,
};

const health: Around = {
  before: `Who we are

Brightmere is a not-for-profit group of hospitals, clinics and community services that looks after half a million people every year. Everything that we earn goes back into care. We opened our first ward in a converted wool mill in 1931, and although the mill is long gone, its bell still hangs in the entrance hall of our newest building. In the last five years we have invested more than £90 million in buildings, digital records and people.

We are proud of what our 6,200 colleagues achieve together. Last year, nine out of ten said that they would recommend us as a place to work, and our apprentices won the national award for the third time. We are a living-wage employer, a member of the disability confident scheme and a signatory of the charter for women in leadership. Wherever you join us, you will find friendly faces, an open door and a team that has your back.

Why Brightmere? Because no two days are alike, because your ideas count, and because what you do matters to someone's mother, brother or friend.

`,
  after: `

Pay and benefits

Salary: £41,300 to £48,900 per annum, reviewed every April, with an annual bonus of up to 8 %.
We also offer 27 days of leave rising to 33, the option to buy five more, enhanced maternity, paternity and adoption pay, a defined contribution pension with 10 % from us, life assurance at four times your salary, interest-free loans for season tickets, subsidised nursery places, free parking at all sites, a confidential employee assistance programme around the clock, discounts with more than 800 retailers, and a cycle-to-work scheme. We are happy to talk about flexible working, job shares and part-time hours from the first interview.

Your development matters to us: you will have a structured induction of four weeks, a mentor for your first year, protected time for learning and access to our own academy with more than 200 courses.

Important information

The post is subject to an enhanced disclosure check and to satisfactory references for the past three years. Brightmere is committed to safeguarding and promoting the welfare of children and adults at risk and expects all staff to share this commitment. We are not able to sponsor visas for this post. We reserve the right to close the advert early if we receive a high number of suitable applications.

We are committed to equality, diversity and inclusion, and welcome applications from people of all backgrounds, in particular from groups that are under-represented in our workforce. Reasonable adjustments are available at every stage.

Next steps

To apply, click the button below and complete our online form; it takes about twenty minutes. Closing date: Sunday, 3 November at midnight. Interviews will be held in the week of 18 November at our head office, in person or by video. For an informal chat, contact Philippa Rowntree, head of service, on the number in the candidate pack. If you have not heard from us within four weeks of the closing date, please assume that your application has not been successful on this occasion.

By submitting an application you confirm that the information in it is correct and consent to its being processed in line with our privacy policy and the Data Protection Act.`,
};

const startup: Around = {
  before: `Company Description

Lumenrock is on a mission to make invisible work visible. Founded in 2017 in a garage with terrible wifi, we are now a team of 260 in four hubs, backed by investors who believe in building for the long run. In 2023 we raised a series C of 85 million dollars, doubled our revenue and were listed among the fifty fastest-growing companies on the continent. Thousands of teams start their day with Lumenrock, and we think that we are just getting started.

Life at Lumenrock is fast, friendly and a little bit weird. We write things down, we say what we think, and we ship every day. We have a dog policy (yes) and a reply-all policy (no). We hire for slope, not for intercept: if you care, learn quickly and are kind, you will love it here. Our leadership team has built and sold companies before, and they share the numbers with everybody on the first Monday of every month.

`,
  after: `

Perks & Benefits

💰 Competitive salary of 95,000–120,000 USD plus meaningful equity
🌴 Unlimited paid time off with a minimum of 25 days that we really want you to take
🏠 Hybrid by default: come in when it helps, at least two days a month
🩺 Medical, dental and vision insurance for you and your family, fully paid by us
👶 18 weeks of parental leave for all parents
📚 2,000 USD a year for learning, and a book whenever you want one
💻 The laptop of your choice, and 1,000 USD to set up your home office
🍕 Team lunches on Thursdays and an offsite by the sea every summer
🧘 A monthly wellness allowance and access to counselling

Compensation is determined by several factors, which may include your skills, experience and location; the range above is a good-faith estimate for the level that we hire for.

Equal Employment Opportunity

Lumenrock is proud to be an equal employment opportunity and affirmative action employer. We do not discriminate on the basis of race, religion, color, national origin, ancestry, sex, pregnancy, gender, gender expression, sexual orientation, age, marital status, protected veteran status, disability, genetic information or any other characteristic protected by federal, state or local law. Pursuant to local fair chance ordinances, we consider qualified applicants with arrest and conviction records. If you need assistance or an accommodation due to a disability, tell your recruiter.

Our hiring process

1. A first chat with Deniz from talent (30 minutes)
2. A conversation with the hiring manager (45 minutes)
3. A practical exercise, paid, with feedback either way
4. Meet the team, ask us anything
We aim to go from first chat to offer in three weeks. Research shows that some people only apply when they tick every box. If you are excited about this but do not, apply anyway! Beware of fraud: we never ask for payment or bank details, and only write from our own domain. By applying you acknowledge our candidate privacy notice. No agencies, please.`,
};

const council: Around = {
  before: `Working for the City of Ostrava Bay

The City of Ostrava Bay is the largest employer in the region. More than 9,000 people keep our schools open, our parks green, our water clean and our streets lit. We serve 310,000 residents who speak over seventy languages. Working for the city means working for the people next door, with the security of the public service and the chance to see the results of your work on your way home.

Over the next decade the city will change more than in the last fifty years. The harbour is being turned into a new quarter for 20,000 people, the tram is coming back, and we have promised to be climate neutral by 2038. That takes people who are ready to think ahead and who enjoy working with others. We are a modern administration with short ways, an open culture and a great deal of room for ideas.

`,
  after: `

We offer you

a secure job with pay in grade 11 of the collective agreement, which is currently between 4,030 and 5,870 a month, an annual special payment, a supplementary pension, and regular pay rises as agreed by the social partners;
39 hours a week with flexible hours between 6 and 20, up to 60 % mobile work, and a working-time account;
30 days of holiday and the option of a sabbatical;
a job ticket, leasing of bicycles and free entry to the city's museums and pools;
places in the company nursery and a parents' office; and
training in our own academy, coaching and language courses.

Notes on the procedure

The City of Ostrava Bay promotes equality between women and men and welcomes applications from all people, whatever their ethnic and social origin, religion, disability, age, or sexual orientation and identity. Women are under-represented in this area and their applications are expressly encouraged. Disabled applicants will be given priority in the case of equal suitability. The post can be filled part-time, provided that it is covered for the whole day through job sharing.

Please apply by 30 April, quoting reference 2026/117, only through the city's application portal. Attach a cover letter, CV, certificates of your degree and your last two references. Degrees from abroad need proof of recognition. Interviews are expected to take place in calendar weeks 21 and 22. Travel costs cannot be paid. Questions about the work will be answered by Mr Okonedo, head of unit, and questions about the procedure by Ms Lindqvist of the personnel office. Information on data protection under articles 13 and 14 of the GDPR is on the portal. Documents will be destroyed in accordance with data protection rules once the procedure has been completed.`,
};

export const AROUND: readonly Around[] = [logistics, health, startup, council];

export const backendEngineer = `Senior Backend Engineer (Payments)
Larkfield Pay – Manchester, hybrid

The role
As a senior engineer in the Ledger team you will {s:own the services that move money} between our merchants and their banks. You will {s:work closely with product and compliance} and have a real say in what we build next. In your first year you will {s:lead the replacement of our batch file exchange with {k:ISO 20022} messages}, {s:set the technical direction of the ledger} together with the principal engineer, and {s:represent engineering in conversations with our partner banks}. You should enjoy {s:working on systems in which correctness matters more than speed}, and you should be ready to {s:question requirements} when they do not make sense.

The Ledger team is six people: four engineers, a tester and a product manager who used to run a fish and chip shop. Its services are at the centre of everything that Larkfield does, so you will meet people from every corner of the company within your first month. The role is open because the team is growing, and it reports to the Head of Ledger, who still writes code on Thursdays.

What you will do
- {s:Design and build {k:event-driven} services} in {k:Kotlin} and {k:PostgreSQL}
- {s:Improve the reliability of our settlement runs}, which handle 4 million transactions a night
- {s:Review code} and {s:mentor two mid-level engineers}
- {s:Take part in the on-call rota} (one week in seven, paid)
- {s:Write design documents} and {s:explain trade-offs to non-technical colleagues}
- {s:Break down large problems into small deliverable steps}

What we are looking for
We do not expect anybody to meet every single point below, and we have hired people who did not. If most of it sounds like you and the rest sounds like something that you would enjoy learning, we would like to hear from you.
- 5+ years of {s:building backend systems} in a {k:JVM} language
- Strong knowledge of {k:relational databases} and {k:SQL} tuning
- Hands-on experience with {k:Kafka} or another message broker
- Good understanding of {k:distributed systems} and {k:idempotency}
- Experience with {k:AWS}, {k:Docker} and {k:Terraform}
- {s:Clear written and spoken communication}
- A {s:pragmatic} mindset and {s:attention to detail}

Nice to have
- Knowledge of {k:double-entry bookkeeping}
- You have {s:introduced {k:observability} tooling} somewhere before
- Experience in a regulated industry ({k:PCI DSS}, {k:PSD2})

What you get
- £72,000 – £85,000 depending on experience
- 28 days of holiday plus bank holidays, and your birthday off
- 8% employer pension, private health insurance and a cycle to work scheme
- £1,200 a year to spend on learning
- Two paid days a year to volunteer for a charity of your choice
- Enhanced maternity, paternity and adoption leave (26 weeks at full pay)
- A dog-friendly office with a roof terrace

About Larkfield
Larkfield Pay was founded in 2014 by three former shopkeepers who were tired of waiting for their money. Today more than 9,000 independent shops in the UK and Ireland trust us with their card payments, and we have grown to 140 people in Manchester and Cork. We have been named one of the best places to work in the North three years in a row.
Our platform takes a payment in a bakery at seven in the morning and pays it out to the baker's bank account the same evening. It has done so every day for more than three years without a missed settlement, and that record is the work of a small group of people who like simple designs and dislike surprises. We deploy around thirty times a day, we keep our services small, and we spend a fifth of every sprint on paying back what we borrowed.

Hiring process
A call with our recruiter (30 minutes), a pairing session on a small problem (90 minutes) and a conversation with the team. We aim to give you an answer within ten working days.

Larkfield Pay is an equal opportunity employer. We welcome applicants regardless of race, colour, religion, sex, sexual orientation, gender identity, national origin, disability or age. If you need an adjustment to our process, please let us know.`;

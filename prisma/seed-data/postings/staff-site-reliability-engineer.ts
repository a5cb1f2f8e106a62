import type { DemoPosting } from "./posting.ts";

export const staffSiteReliabilityEngineer: DemoPosting = {
  title: "Staff Site Reliability Engineer",
  company: "Merrowline Systems B.V.",
  url: "https://jobs.example.com/merrowline/staff-sre-4471",
  description: `STAFF SITE RELIABILITY ENGINEER
Location: Rotterdam, or remote within UTC-1 to UTC+3
Team: Platform Reliability
Contract: permanent, 36 or 40 hours
Reference: ML-4471

ABOUT MERROWLINE

At Merrowline, we believe that goods should arrive when somebody said they would. Since 2011 we have been building software that connects shippers, barges, terminals and trucks across eleven European countries. Every day more than 40,000 containers are booked, tracked and cleared through our platform. What started as three friends and a whiteboard above a bicycle shop is today a company of 430 people and 38 nationalities in Rotterdam, Antwerp and Gdansk.

Our values are simple. We keep our word. We leave things tidier than we found them. We say it when we do not know. In 2025 our customers gave us a recommendation score of 61, and 88 percent of our people said that they would recommend us to a friend. We are backed by patient, long-term owners and we are proud to be growing sustainably and profitably.

THE TEAM

Platform Reliability is a group of nine engineers in two squads. Together we look after 14 Kubernetes clusters in three AWS regions, some 260 services, 90 PostgreSQL databases, and the tooling with which 120 developers ship changes about 70 times a day. We work in six-week cycles with a cool-down week, write our decisions down, and hold most meetings before lunch.

THE ROLE

You will be the most senior individual contributor in Platform Reliability. You will not manage people. You will set the technical direction for availability and capacity, together with the engineering manager, and you will be the one that product teams call before they build something that must not fail. In your first half-year we would like you to take on two problems: our regional failover, which works on paper, and our alerting, which wakes too many people.

WHAT YOU WILL DO

• Define service level objectives with product teams and make error budgets part of how they plan
• Lead the design of an active-active set-up across two regions, from the first sketch to the first real failover exercise
• Reduce alert noise: our primary on-call engineer gets 31 pages a week and we want that to be under 10
• Own the capacity model, and present cost and headroom to the leadership team every quarter
• Run incident reviews that people learn from, and coach others to run them
• Improve the paved road: Terraform modules, deployment pipelines, service templates
• Write and review code in Go and Python; about 40 percent of your time
• Mentor senior engineers in four product areas
• Take part in the on-call rotation (one week in nine, paid, with a day off afterwards)

WHAT WE ARE LOOKING FOR

• At least 8 years of experience in software or infrastructure engineering, of which 4 or more in a reliability or platform role
• Proven experience in running Kubernetes at scale (hundreds of services) in a public cloud, preferably AWS
• You have designed or operated a system across more than one region and can tell us what went wrong with it
• Strong programming skills in Go or Python
• Solid understanding of PostgreSQL operations: replication, failover, major upgrades, connection pooling
• Infrastructure as code with Terraform, and GitOps with Argo CD or Flux
• Observability with Prometheus and Grafana or comparable tools; distributed tracing with OpenTelemetry
• Experience in leading incident response and in writing reviews without blame
• The ability to persuade: you have changed how teams other than your own work
• Excellent written English

NICE TO HAVE

• Chaos engineering or regular failover exercises
• Experience with eBPF-based networking such as Cilium
• Knowledge of logistics, transport or another industry with physical deadlines
• ISO 27001 or SOC 2 audits seen from the engineering side
• Dutch, Polish or German

WHAT WE OFFER

• A gross annual salary between EUR 98,000 and EUR 124,000 based on 40 hours, including 8 percent holiday allowance
• A yearly profit share for everybody, the same percentage from reception to board
• 28 days of leave plus your birthday, and the option to buy up to 10 more
• Pension scheme with an employer contribution of 60 percent
• A public transport card or a bicycle lease, and a home-office budget of EUR 1,000
• EUR 2,000 and five days a year for conferences, books and courses
• Twelve weeks of fully paid parental leave for every new parent
• Lunch prepared by our own cook in Rotterdam, with at least one soup
• Support with relocation and, for candidates from outside the EU, with the highly skilled migrant procedure

HOW WE HIRE

1. A call of 30 minutes with Recruitment to get acquainted and to answer your questions
2. A conversation of 60 minutes with the engineering manager
3. A system design session of 90 minutes, based on a real incident of ours that you receive two days in advance
4. A meeting with two product teams and a chance to ask us anything
5. An offer, usually within three working days

We aim to complete the process in four weeks. We do not use coding puzzles, and no decision in this process is taken by software alone.

HOW TO APPLY

Please apply through our careers page with your resume in English and the reference ML-4471. A cover letter is not required. Applications are reviewed on a rolling basis and the vacancy stays open until it is filled. Questions about the role may be sent to careers@merrowline.example.com. Acquisition on the basis of this vacancy is not appreciated; unsolicited profiles from agencies will be treated as direct applications and no fees will be due.

EQUAL OPPORTUNITY

Merrowline is an equal opportunity employer. We welcome applicants regardless of age, sex, gender identity or expression, sexual orientation, ethnic or national origin, religion or belief, disability, pregnancy, marital status or any other characteristic protected by law. Studies have shown that some people apply only when they meet every single requirement. If you recognise yourself in most of this text, we would like to hear from you. If you need an adjustment at any stage of the process, for example more time, a written interview or step-free access, tell us and we will arrange it.

PRE-EMPLOYMENT SCREENING

Because our platform handles customs data, a certificate of conduct is required before the start of employment. The costs are borne by Merrowline. References are contacted only with your permission and only after an offer has been made.

PRIVACY NOTICE

Merrowline Systems B.V. processes the personal data in your application for the purpose of recruitment only, on the basis of our legitimate interest in filling the vacancy and, where you give it, your consent. Your data are accessible to Recruitment and to the people who interview you. They are deleted four weeks after the end of the procedure, or after one year if you agree to be kept in our talent pool. You have the right to access, correct, transfer or delete your data and to object to their processing, and you may lodge a complaint with the supervisory authority in your country. Our full privacy statement is available on the careers page.
`,
};

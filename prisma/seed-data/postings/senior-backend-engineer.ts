import type { DemoPosting } from "./posting.ts";

export const seniorBackendEngineer: DemoPosting = {
  title: "Senior Backend Engineer, Payouts (80–100%)",
  company: "Ledgerwald AG",
  url: "https://jobs.example.com/ledgerwald/senior-backend-engineer-payouts",
  description: `Senior Backend Engineer, Payouts (80–100%)
Ledgerwald AG · Winterthur, Switzerland

Ledgerwald keeps the books for online marketplaces. When a buyer pays once and the money belongs to seven parties, our software works out who gets what, moves it, and can prove it to an auditor a year later. We are 60 people, 24 of them engineers.

The payout team (five engineers, one product manager) is looking for a colleague who likes the quiet side of payments: retries, reconciliation, and the one cent that does not add up.

What you will do
- Design, build and run the Go services that take in transactions from 30 marketplaces and pay out to about 90,000 sellers
- Look after the PostgreSQL database of the payout ledger (1.4 TB, 60 GB more each month) together with one colleague
- Turn the nightly settlement run into an event-driven flow on Kafka
- Share the on-call rota, one week in six, with a day off afterwards
- Review designs and code, and help two less experienced colleagues to grow
- Talk to the engineers of our partner banks, more often in German than in English

What we ask for
- Six years or more in backend development, at least three of them in Go
- Deep knowledge of PostgreSQL: partitioning, replication, reading a query plan
- Services of yours have run on Kubernetes in production, and you have been on call for them
- Apache Kafka in production for at least a year: consumer groups, replays, schema evolution
- You know payments from the inside: idempotent APIs, reconciliation, SEPA or card schemes
- Infrastructure as code with Terraform
- Fluent English, and German at B2 or better
- A valid Swiss work permit, and three days a week in our Winterthur office

Nice to have
- Rust: our matching engine is written in it and could use a second pair of eyes
- ISO 20022 messages (pain.001, camt.053)
- OpenTelemetry tracing that people really looked at
- An open-source project that you maintain

What you get
- CHF 128,000 to 152,000 for a full-time position, the same band for everyone at this level
- Five weeks of holiday, and up to four weeks a year of working from another European country
- A pension plan above the legal minimum, a half-fare rail card, and CHF 2,500 a year for training
- A release process without drama: we deploy on Fridays, and go home on time

How to apply
Send a resume and a few lines about a bug in a money flow that you are proud of having found. No cover letter, no photo. You will hear from us within five working days. There are two conversations and one paid half-day working with the team.
`,
};

export const platformEngineer = `Senior Site Reliability Engineer
Tidemill Energy, remote within the UK

Tidemill steers 90,000 home batteries. When our platform sleeps, so does the grid's evening peak.

What you will do
- Keep 40 services on Google Cloud within their error budgets
- Lead the response to incidents and write them up
- Bring order to 300 dashboards
- Coach two engineers

What we expect
- Five years or more of running Linux systems in production
- Kubernetes and Terraform in production
- Google Cloud
- Operating Kafka and PostgreSQL
- Go or Python
- Experience as incident commander

A plus
- Istio or another service mesh
- A degree in computer science
- Rust

£78,000 to £88,000, 30 days of leave, four-day week on request.
`;

export const siteReliabilityEngineer = `Site Reliability Engineer, Platform
Hollowbrook Systems – Denver, Colorado or remote within the United States

About Hollowbrook
Hollowbrook builds dispatch and routing software for ambulance services. When our platform is slow, somebody waits for help, so reliability is the product. We are 210 people, employee-owned and growing at a pace we can sustain. We believe that diverse teams make better decisions and are committed to an inclusive environment.

The role
As a Site Reliability Engineer you will join the platform team, which provides the infrastructure, tooling and practices that eight product teams depend on. You will spend about half of your time on engineering projects and the rest on operations, and you will have a strong voice in which is which.

What you will do
- Operate and evolve our Kubernetes clusters on AWS, including upgrades, capacity planning, networking and cost management
- Define infrastructure as code with Terraform and build reusable modules for product teams
- Improve our observability: metrics, logs and traces with Prometheus, Grafana and OpenTelemetry; help teams define service level objectives and error budgets
- Build and maintain continuous integration and deployment pipelines (GitHub Actions, Argo CD)
- Participate in the on-call rotation (one week in six), lead incident response and write blameless postmortems
- Automate everything that is done more than twice, preferably in Python or Go
- Work with security on secrets management, vulnerability scanning and compliance audits (HIPAA, SOC 2)
- Plan and rehearse disaster recovery

What you bring
- 5+ years of experience in site reliability, DevOps, platform engineering or systems administration
- Deep knowledge of Linux, networking (TCP/IP, DNS, load balancing) and containers
- Hands-on production experience with Kubernetes and at least one major cloud provider
- Proficiency in at least one scripting or programming language such as Python, Go or Bash
- Experience with relational databases, preferably PostgreSQL, including replication, backups and tuning
- Excellent written communication; we are a remote-first company and decisions are documented
- Ability to stay calm under pressure

Nice to have
- Kafka or another streaming platform
- Experience with HashiCorp Vault or Consul
- Bachelor's degree in computer science or a related field, or equivalent experience
- AWS or Kubernetes certification

Compensation and benefits
The salary range for this position is $150,000 to $185,000 depending on experience and location. We offer medical, dental and vision insurance, a 401(k) with 5% match, 20 days of paid time off, parental leave and a home office allowance.

Hollowbrook is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, national origin, disability or protected veteran status.
`;

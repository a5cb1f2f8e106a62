export const backendEngineer = `Senior Backend Engineer, Clinical Platform
Oriel Sound Health – Dublin or remote within two hours of it

Oriel Sound connects 210 hearing clinics with their patients. Appointments, audiograms and device settings go through a platform that six engineers look after. You would be the seventh.

What you will do
* Design and run services in Go behind a GraphQL gateway
* Bring imports of patient records from 9 vendors to one standard, HL7 FHIR
* Look after PostgreSQL: schema changes without downtime, backups that have been restored, slow queries
* Improve how we release; today it takes a brave person and forty minutes
* Share the pager with five others
* Help two juniors to grow

What we expect
* Five years or more of building backend systems that people rely on
* Very good Go, or very good in something close and eager to switch
* Relational databases beyond the ORM
* Containers in production, ideally Kubernetes
* Experience with medical data and its protection rules
* Practical knowledge of GraphQL
* You have written designs that others could build from

A plus
* HL7 FHIR or other health-care standards
* ISO 27001 or SOC 2 seen from the inside
* Elixir, which two old services still speak
* Speaking or writing about your work

€82,000 to €96,000, pension, 27 days of leave, no trial task. We answer within ten days.
`;

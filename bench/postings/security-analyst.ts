export const securityAnalyst = `Information Security Analyst
Saltmarsh Mutual Insurance, Halifax

Position Summary

The Information Security Analyst {s:monitors the company's networks and systems for threats}, {s:investigates alerts} and {s:supports the implementation of the security roadmap}. The position reports to the Chief Information Security Officer. It is based at the home office and is part of a team of five that works across all lines of business. The ideal candidate {s:stays current with emerging threats}, {s:turns technical findings into plain language for business leaders} and {s:builds trust across departments}, because most of what keeps a company safe happens outside the security team.

The company is in the second year of a three-year program to modernize its technology, and security is part of every project. You will be joining at a good moment: the foundations have been laid, the budget has been approved, and there is plenty left to do.

Essential Functions

Monitor {k:SIEM} alerts and {s:escalate incidents} according to the playbook
{s:Conduct {k:vulnerability scans}} and {s:track remediation with system owners}
{s:Perform access reviews} on a quarterly basis
{s:Develop and deliver security awareness training}
{s:Assess the security of third-party vendors}
{s:Assist with internal and external audits}
{s:Maintain policies, standards and procedures}

Knowledge, Skills and Abilities

To perform this job successfully, an individual must be able to perform each essential duty satisfactorily. The requirements listed below are representative of what is needed.

Working knowledge of {k:NIST CSF} and {k:ISO 27001}
Understanding of {k:firewalls}, {k:endpoint protection} and {k:identity management}
Experience with {k:Splunk} or {k:Microsoft Sentinel}
Scripting ability in {k:PowerShell} or {k:Python}
{s:Strong analytical and problem-solving skills}
Ability to {s:handle confidential information with discretion}
{s:Excellent interpersonal skills}
Ability to {s:work with minimal supervision}

Education and Experience

Bachelor's degree in {k:Information Technology}, {k:Cybersecurity} or a related field, or equivalent work experience
Two to four years of experience in {k:information security}
{k:Security+}, {k:CySA+} or {k:GSEC} certification preferred
Experience in the {k:insurance} industry preferred

Physical Requirements

Prolonged periods of sitting at a desk and working on a computer
Must be able to lift up to 15 pounds at times

Benefits

Medical, dental and vision insurance from day one
401(k) with 6% match
Tuition reimbursement
Up to 20 days of paid time off in the first year, plus ten company holidays
Short-term and long-term disability coverage, paid by the company
A wellness program that rewards you with up to $600 a year
Business casual dress and a hybrid schedule after ninety days
Paid volunteer days

Saltmarsh Mutual is owned by its 600,000 policyholders and has been insuring farms, boats and homes since 1887. Technology is at the heart of how we serve them, and keeping it safe is everybody's business. For more than a century our agents have lived in the same towns as the people they insure. We answer the phone, we pay claims quickly, and when a storm comes through we are there before the wind has died down. This approach has earned us an A rating and a place on the list of best employers in the state for six consecutive years. Our home office in Halifax sits on a twelve-acre campus with walking paths and a pond.

Saltmarsh Mutual provides equal employment opportunities to all employees and applicants and prohibits discrimination and harassment of any type without regard to race, color, religion, age, sex, national origin, disability status, genetics, protected veteran status, sexual orientation, gender identity or expression, or any other characteristic protected by federal, state or local laws. This job description is not an exclusive list of all duties that may be assigned. Employment is at will. Management may change, add to or remove duties at any time. As a condition of employment, candidates must pass a background check and a credit check. Saltmarsh Mutual does not sponsor visas for this position. Unsolicited resumes from agencies become the property of the company.`;

export const siteReliability = `Site Reliability Engineer

Job Description

You will join a team of nine who {s:keep the platform running} and {s:make it boring}. Half of your time goes to projects, half to operations. You will {s:work side by side with the developers of our storage engine}, {s:challenge designs that cannot be operated}, and {s:improve the way we roll out changes} so that a failed upgrade is something that {k:automation} notices before a customer does. In your first month you will shadow the people who are on call, meet every team and {s:fix a handful of small things}; by the third month you will have a project of your own. Past projects include the move from nightly dumps to {k:continuous archiving} and a tool that {s:tests every backup by restoring it}.

We are open about what is hard: the oldest part of the platform was written by one person in one summer, and there are nights on which it shows. You will have the time and the mandate to do something about that. The list below is not complete, and nobody does all of it at once.

• {s:Automate the provisioning of clusters} with {k:Ansible} and {k:Terraform}
• {s:Maintain our {k:Kubernetes} control plane} across three clouds
• {s:Define and track {k:service level objectives}}
• {s:Lead incident response} and {s:write blameless postmortems}
• {s:Reduce toil} by {s:writing tools in {k:Go} or {k:Python}}
• {s:Plan capacity} together with the finance team
• {s:Help customer support with hard cases}

Qualifications

You may have gained your experience as a system administrator, as a developer who liked production more than features, or in a completely different field. Here is what we think you need in order to feel at home in this job:

• At least four years in an operations or {k:SRE} role
• Deep {k:Linux} knowledge: {k:systemd}, {k:networking}, {k:file systems}
• Production experience with {k:PostgreSQL} or {k:MySQL} {k:replication}
• Experience with {k:Prometheus}, {k:Grafana} and {k:OpenTelemetry}
• A solid grasp of {k:DNS}, {k:TLS} and {k:load balancing}, and the curiosity to {s:follow a packet all the way down}
• {s:Experience of planning and carrying out migrations} of systems that cannot be switched off
• Familiarity with {k:GitOps} and {k:Argo CD}, or strong opinions about something better
• Able to {s:stay calm under pressure}
• Able to {s:work asynchronously in a distributed team}
• Excellent written {k:English}
• Willing to {s:be on call} every sixth week

Bonus points

• {k:CKA} certification
• {s:Contributions to {k:open source} projects}
• Experience with {k:eBPF}

Company Description

Brackwater Hosting runs managed databases for 2,400 customers in 31 countries. We are a fully remote company with people in 14 time zones. Our customers range from two-person startups to public broadcasters, and they have one thing in common: they never want to think about their database again.

We started in 2011 with two racks in a basement and a promise to answer every ticket within fifteen minutes. The racks are gone; the promise is not. Profit has paid for all of our growth, so nobody here has to please an investor. Our values are printed on nothing, but if you asked around you would hear about kindness, plain speech and finishing what you started.

Additional Information

We pay the same salary for the same work wherever you live: EUR 78,000 to 96,000. You get 35 days off, a 16-week parental leave, a laptop of your choice and EUR 1,500 for your desk and chair. On top of that there is a profit share, which came to 9% of salary last year, and a sabbatical of two months after four years. We meet in person twice a year; the last places were Porto and Riga.

All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, national origin, protected veteran status or disability. By applying you agree that we keep your data for six months. You can ask us at any time to delete it. The process has four steps: a form with five questions, a video call with two future colleagues, a paid trial day and a talk with our founders. We write back to everybody within a week after each step. Recruitment agencies: please do not contact us, we do not accept unsolicited CVs.`;

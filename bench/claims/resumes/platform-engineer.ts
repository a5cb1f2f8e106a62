import type { JsonResume } from "../../../lib/resume/schema.ts";

export const platformEngineer: JsonResume = {
  basics: { name: "Hamza Thornley", label: "DevOps engineer" },
  work: [
    {
      name: "Kestrel Freightworks",
      position: "DevOps Engineer",
      location: "Leeds",
      startDate: "2022-05",
      highlights: [
        "Run 14 Kubernetes clusters on AWS for nine product teams",
        "Build time from 26 to 9 minutes with cached layers in GitLab CI",
        "Contributed to the Terraform module library of the company: 31 of its 120 modules are mine",
        "On call one week in five; alerts that page someone fell from 80 to 22 a month",
        "Mentor to one trainee since 2023",
      ],
    },
    {
      name: "Aldermoor Borough Council",
      position: "Systems Administrator",
      location: "Aldermoor",
      startDate: "2018-01",
      endDate: "2022-04",
      highlights: [
        "240 Linux servers and 60 on Windows, patched within 72 hours",
        "Assisted in the move of 35 services to Azure",
        "Ansible playbooks for user accounts replaced two days of handwork a month",
        "Restore test of the backups every quarter, 16 of 16 passed",
      ],
    },
    {
      name: "Brightsill Schools Trust",
      position: "IT Support Technician",
      location: "York",
      startDate: "2015-08",
      endDate: "2017-12",
      highlights: [
        "Help desk for 1,100 pupils and 95 staff in four schools",
        "About 30 tickets a week, 88% closed on the same day",
        "Rolled out 400 laptops with one colleague over a summer",
      ],
    },
  ],
  education: [
    {
      institution: "Ousegate College",
      studyType: "Higher National Diploma",
      area: "Computing",
      startDate: "2013",
      endDate: "2015",
      courses: ["Networking", "Databases"],
    },
  ],
  projects: [
    {
      name: "logsieve",
      startDate: "2021-06",
      description: "Log filter in Go, open source, 540 stars and 6 contributors.",
      keywords: ["Go", "open source"],
    },
    {
      name: "Roof weather",
      startDate: "2019",
      endDate: "2022",
      description:
        "Weather station with a Raspberry Pi and Python; three years of readings online.",
    },
  ],
  skills: [
    { name: "Cloud", keywords: ["AWS", "Kubernetes", "Helm", "Terraform", "Docker"] },
    { name: "Automation", keywords: ["GitLab CI", "Ansible", "Bash", "Python", "Go"] },
    { name: "Observability", level: "Advanced", keywords: ["Prometheus", "Grafana", "Loki"] },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "Urdu", fluency: "Fluent" },
    { language: "Spanish", fluency: "A2" },
  ],
  certificates: [
    { name: "Certified Kubernetes Administrator", date: "2023-02" },
    { name: "AWS Solutions Architect, Associate", date: "2021" },
    { name: "ITIL Foundation", date: "2018-10" },
  ],
};

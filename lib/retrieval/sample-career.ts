import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";

/** A resume and a posting for tests; every company is invented. */

export const job = (
  ref: string,
  title: string,
  organization: string,
  dates: string,
  lines: string[],
) => {
  const [startDate = null, endDate = null] = dates.split("/");
  const header = `${title}, ${organization} (${startDate} – ${endDate ?? "present"})`;
  return sampleEntry(ref, { title, organization, startDate, endDate, header, lines });
};

export const career: ResumeEntry[] = [
  job("W1", "Platform Engineer", "Brinmoor GmbH", "2021-04", [
    "Moved 40 services to Kubernetes and wrote the Helm charts",
    "Lowered the cloud bill by 31 %",
    "On call one week in six",
  ]),
  job("W2", "Backend Engineer", "Quellmark AG", "2017/2021", [
    "Built the billing service in Python with PostgreSQL",
    "Led a team of four and hired two of them",
  ]),
  job("W3", "Support Technician", "Tidewell Ltd", "2014/2016", [
    "Answered 30 tickets a day from shops that used our tills",
  ]),
  sampleEntry("W4", {
    section: "volunteer",
    header: "Volunteer: Trainer, Code Club (2019 – present)",
    title: "Trainer",
    organization: "Code Club",
    startDate: "2019",
    lines: ["Taught children to program small robots"],
  }),
  sampleEntry("E1", {
    kind: "education",
    header: "BSc, Computing, Northford University (2010 – 2014)",
    startDate: "2010",
    endDate: "2014",
    lines: ["Compilers", "Databases"],
  }),
  sampleEntry("P1", {
    kind: "project",
    header: "Birdlog (2022)",
    title: "Birdlog",
    startDate: "2022",
    endDate: "2022",
    lines: ["A website in Next.js on which a village counts its birds"],
  }),
  sampleEntry("P2", {
    kind: "project",
    header: "Tidal clock (2018)",
    title: "Tidal clock",
    startDate: "2018",
    endDate: "2018",
    lines: ["Firmware in C++ for a clock that shows the tide"],
  }),
  sampleEntry("S1", { kind: "skill", header: "Databases: PostgreSQL, Redis", title: "Databases" }),
  sampleEntry("S2", { kind: "skill", header: "Programming: Go, Python, C#", title: "Programming" }),
  sampleEntry("S3", { kind: "skill", section: "language", header: "German: C1", title: "German" }),
  sampleEntry("S4", {
    kind: "skill",
    section: "certificate",
    header: "First aid, Red Ring (2020)",
    title: "First aid",
    startDate: "2020",
    endDate: "2020",
  }),
];

export const posting: Posting = {
  id: 7,
  title: "Backend Engineer",
  company: "Farnholt",
  lines: [
    { ref: "J1", kind: "heading", text: "What we ask for" },
    { ref: "J2", kind: "must", text: "Experience with PostgreSQL" },
    { ref: "J3", kind: "must", text: "Apache Kafka in production" },
    { ref: "J4", kind: "nice", text: "Accounting" },
    { ref: "J5", kind: "task", text: "Run services on Kubernetes" },
    { ref: "J6", kind: "benefit", text: "A salary of 70,000 and a dog in the office" },
    { ref: "J7", kind: "about", text: "We make software for cinemas" },
  ],
};

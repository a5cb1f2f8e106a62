import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { postingLines } from "../job/read-parts.ts";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { watchClaims } from "./claim-watch.ts";
import { checkClaims } from "./claims.ts";

const today = new Date("2026-11-01");

const job = (
  ref: string,
  title: string,
  organization: string,
  [startDate, endDate]: [string, string | null],
  lines: string[],
): ResumeEntry =>
  sampleEntry(ref, {
    title,
    organization,
    startDate,
    endDate,
    header: `${title}, ${organization} (${startDate} – ${endDate ?? "present"})`,
    lines,
  });

const rows: ResumeEntry[] = [
  job(
    "W1",
    "Platform Engineer",
    "Brinmoor GmbH",
    ["2021-04", null],
    [
      "Moved 40 services to Kubernetes and wrote the Helm charts",
      "Lowered the cloud bill by 31 %, from €90,000 to €62,000 a month",
      "Assisted the security team with two audits",
    ],
  ),
  job(
    "W2",
    "Backend Engineer",
    "Quellmark AG",
    ["2017-01", "2021-03"],
    [
      "Built the billing service in Python with PostgreSQL",
      "Led a team of four and hired two of them",
      "Contributed to the style guide of the company",
    ],
  ),
  job(
    "W3",
    "Support Technician",
    "Tidewell Ltd",
    ["2014-02", "2016-12"],
    ["Answered 30 tickets a day from shops that used our tills"],
  ),
  sampleEntry("E1", {
    kind: "education",
    header: "Bachelor of Science, Computing, Northford University (2010 – 2014), score 2:1",
    title: "Bachelor of Science, Computing",
    organization: "Northford University",
    startDate: "2010",
    endDate: "2014",
  }),
  sampleEntry("S1", { kind: "skill", header: "Databases: PostgreSQL, Redis", title: "Databases" }),
  sampleEntry("S2", { kind: "skill", section: "language", header: "German: B2", title: "German" }),
  sampleEntry("S3", {
    kind: "skill",
    section: "certificate",
    header: "Certified Kubernetes Administrator (2022)",
    title: "Certified Kubernetes Administrator",
    startDate: "2022",
    endDate: "2022",
  }),
];

const posting: Posting = {
  id: 7,
  title: "Backend Engineer",
  company: "Farnholt",
  lines: [
    { ref: "J1", kind: "must", text: "Five years of experience with PostgreSQL" },
    { ref: "J2", kind: "must", text: "Apache Kafka in production" },
    { ref: "J3", kind: "nice", text: "Terraform" },
    { ref: "J4", kind: "must", text: "German at level C1" },
    { ref: "J5", kind: "task", text: "Share the pager with six others" },
  ],
};

const marked = (text: string) => checkClaims(text, rows, posting, today).map((each) => each.text);
const reasons = (text: string) =>
  checkClaims(text, rows, posting, today).map((each) => each.reason);

describe("what the rows say is not marked", () => {
  test.each([
    "You moved 40 services to Kubernetes [W1] and led a team of four [W2].",
    "At Quellmark you built the billing service in Python [W2].",
    "You have more than five years at Brinmoor and over four at Quellmark.",
    "You have about twelve and a half years of experience.",
    "The bill fell by almost a third [W1].",
    "The bill fell by €28,000 a month [W1].",
    "€62,000 a month [W1] is €744,000 a year.",
    "You speak German at B2 [S2] and hold a Bachelor of Science [E1], an upper second.",
    "All three jobs are listed; two of your three jobs name tools.",
    "Suggested: Led four people and hired two of them [W2]",
    "You joined Brinmoor in April 2021 [W1] and worked at Quellmark from January 2017 to March 2021.",
    "Sie haben 40 Dienste nach Kubernetes verschoben [W1] und sprechen Deutsch auf B2 [S2].",
    "Vous avez réduit la facture de 31 % [W1].",
    "Has reducido la factura un 31 % [W1].",
    "“Moved 40 services to Kubernetes and wrote the Helm charts” [W1] answers it.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("what is no claim is not marked", () => {
  test.each([
    "Lead with your current role [W1].",
    "Do you have 7 years of Kafka?",
    "If you have used Kafka, add it with a number such as 40 %.",
    "You could add Terraform once you have used it.",
    "Recruiters read a resume for 7 seconds.",
    "A line such as “cut costs by [X] %” would help.",
    "No row names Kafka or Terraform.",
    "They ask for Apache Kafka [J2] and five years with PostgreSQL [J1].",
    "1. First\n2. Second\n10. Tenth",
    "- *Italian:* you list German at B2.",
    "- HL7 FHIR: your services moved [W1].",
    "- *HL7 FHIR*: your services moved [W1].",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("the wrong words are marked, or the statement that they make wrong, and no more", () => {
  test.each([
    ["number", "You moved 45 services to Kubernetes [W1].", ["45 services"]],
    ["percent", "You lowered the cloud bill by 40 % [W1].", ["40 %"]],
    ["bound", "You answered more than 30 tickets a day [W3].", ["more than 30 tickets a day"]],
    ["word", "You led a team of seven [W2].", ["a team of seven"]],
    ["multiple", "You doubled the tickets [W3].", ["doubled the tickets"]],
    ["unit", "You answered 30 tickets an hour [W3].", ["30 tickets an hour"]],
    ["time", "You were at Quellmark for seven years.", ["seven years"]],
    ["date", "You worked at Quellmark since 2015 [W2].", ["since 2015"]],
    ["tool", "At Brinmoor you ran Apache Kafka [W1].", ["Apache Kafka"]],
    ["tool of another job", "At Tidewell you used Python [W3].", ["Python"]],
    ["deed of another job", "At Quellmark you moved 40 services [W2].", ["moved 40 services"]],
    [
      "employer",
      "Before that you worked at Hollow Oak Systems for a while.",
      ["Before that you worked at Hollow Oak Systems for a while"],
    ],
    ["title", "You are Lead Platform Engineer at Brinmoor [W1].", ["Lead Platform Engineer"]],
    ["degree", "You hold a Master of Science [E1].", ["Master of Science"]],
    ["mark", "You took a first-class degree [E1].", ["You took a first-class degree"]],
    ["certificate", "You are a Certified Scrum Master.", ["Certified Scrum Master"]],
    ["level", "Your German is at C1 [S2].", ["Your German is at C1"]],
    ["language", "You speak fluent Italian.", ["fluent Italian"]],
    ["verb", "You led the audits [W1].", ["led the audits"]],
    ["founded", "You founded the security team [W1].", ["founded the security team"]],
    ["verb of no verb's line", "You led the style guide [W2].", ["led the style guide"]],
    [
      "cell of a table",
      "| Tidewell [W3] | the billing service in Python |",
      ["the billing service in Python"],
    ],
    ["item without a marker", "- Led a team of four [W2]\n- Work for Hollow Oak", ["Hollow Oak"]],
    ["time elsewhere", "You spent two years at Hollow Oak.", ["You spent two years at Hollow Oak"]],
    ["language's marker", "Your PostgreSQL is strong [S1], your German is B2 [S1].", ["[S1]"]],
    [
      "result",
      "Suggested: Moved 40 services to Kubernetes without downtime [W1]",
      ["without downtime"],
    ],
    ["denial", "You have never used Python.", ["You have never used Python"]],
    ["unknown marker", "You know Redis [S9].", ["[S9]"]],
    ["wrong marker", "You answered 30 tickets a day from shops [W2].", ["[W2]"]],
    [
      "outcome",
      "Suggested: Moved 40 services to Kubernetes, which delighted every investor [W1]",
      ["which delighted every investor"],
    ],
    ["posting's level", "They require German at B2 [J4].", ["They require German at B2"]],
    [
      "posting's years",
      "They ask for ten years with PostgreSQL [J1].",
      ["ten years with postgresql"],
    ],
    ["posting's tool", "They ask for MongoDB.", ["They ask for MongoDB"]],
    [
      "German",
      "Sie haben 45 Dienste nach Kubernetes verschoben [W1].",
      ["Sie haben 45 Dienste nach Kubernetes verschoben"],
    ],
    [
      "French",
      "Vous avez réduit la facture de 40 % [W1].",
      ["Vous avez réduit la facture de 40 %"],
    ],
    ["Spanish", "Has reducido la factura un 40 % [W1].", ["Has reducido la factura un 40 %"]],
    [
      "few words of a statement",
      "You moved 40 services [W1], and you presented a talk in Lyon.",
      ["and you presented a talk in Lyon"],
    ],
    [
      "few words beside a fact",
      "At Tidewell you answered 30 tickets a day in Python [W3].",
      ["Python"],
    ],
  ])("%s: %s", (_kind, text, expected) => {
    expect(marked(text).map((each) => each.toLowerCase())).toEqual(
      expected.map((each) => each.toLowerCase()),
    );
  });

  test("a requirement that is only nice to have is not required", () => {
    expect(marked("Terraform is a must for them [J3].")).toEqual(["Terraform is a must"]);
  });
});

describe("a reason names what the rows say instead", () => {
  test.each([
    ["You lowered the cloud bill by 40 % [W1].", "no row mentions 40 %; [W1] says 31 %"],
    ["At Quellmark you moved 40 services [W2].", "40 belongs to [W1], not to [W2]"],
    ["You know Redis [S9].", "there is no row or line [S9]"],
    ["You answered 30 tickets a day from shops [W2].", "[W3] says this, not [W2]"],
    ["Your German is at C1 [S2].", "[S2] says German: B2"],
    [
      "At Brinmoor you ran Apache Kafka [W1].",
      "no row mentions Apache Kafka; only the posting does",
    ],
  ])("%s", (text, expected) => {
    expect(reasons(text)).toEqual([expected]);
  });
});

const words = fc.constantFrom(
  ..."you your they I have led moved 40 45 31 % services Kubernetes Kafka at Brinmoor Quellmark [W1] [W9] [J1] [J9] years five German C1 not no if ? . , ; : “ ” ( ) | - \n é ß 漢".split(
    " ",
  ),
);

test("marks are in order, do not overlap, and are slices of the answer", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(" ");
      let from = 0;
      for (const { start, end, text: slice } of checkClaims(text, rows, posting, today)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(slice);
        from = end;
      }
    }),
  );
});

test.each([
  ["You moved 45 services [W1]. They ask for MongoDB.", "You speak fluent Italian."],
  ["A bachelor of arts is yours.", "In all, you hold a Bachelor of Science [E1]."],
  ["PADI certified, you dive.", "You are a Certified Kubernetes Administrator [S3]."],
])("the same answer always has the same marks, whatever was checked before: %s", (text, before) => {
  const first = checkClaims(text, [...rows], { ...posting }, today);
  expect(first).not.toEqual([]);
  checkClaims(before, rows, posting, today);
  expect(checkClaims(text, rows, posting, today)).toEqual(first);
});

test("an answer has the same marks whether its sentences were checked while it was written or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (parts) => {
      const watch = watchClaims(async (text) => checkClaims(text, rows, posting, today));
      const text = parts.join(" ");
      let written = "";
      for (const part of parts) {
        written += `${part} `;
        const end = watch.endIn(written);
        if (end !== null) await watch.checkTo(written, end);
      }
      const fresh = checkClaims(text, [...rows], { ...posting }, today);
      expect(checkClaims(text, rows, posting, today)).toEqual(fresh);
    }),
  );
});

test("a marker that begins a group of posting lines stands for each of them", () => {
  const lines = postingLines(
    "Nurse\n\nRequirements:\n- Three years in intensive care\n- German at B2\n- A driving licence",
  );
  const asked = { id: 1, title: "Nurse", company: "", lines };
  const heading = lines.find(({ kind }) => kind === "heading")?.ref;
  const text = `They ask for German at B2 [${heading}].`;
  expect(checkClaims(text, rows, asked, today)).toEqual([]);
});

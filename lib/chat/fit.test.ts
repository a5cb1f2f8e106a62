import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { postingLines } from "../job/read-parts.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { fitFor } from "./fit.ts";

const TODAY = new Date("2026-06-15T00:00:00Z");

const POSTING = [
  "Platform Engineer",
  "Requirements",
  "- 5+ years of experience with C++ or C#",
  "- Three years of beekeeping",
  "- Kubernetes and node.js in production",
  "- A degree in computer science",
  "- German at B2",
  "- Experience with incident response",
  "- You explain things clearly",
  "Nice to have",
  "- Terraform",
  "What you will do",
  "- Run our PostgreSQL clusters",
].join("\n");

const ROWS: ResumeEntry[] = [
  sampleEntry("W1", {
    header: "Engineer, Acme (2018-01 – present)",
    lines: ["Moved 40 services to k8s", "Wrote the node.js gateway"],
    title: "Engineer",
    organization: "Acme",
    startDate: "2018-01",
  }),
  sampleEntry("W2", {
    header: "Developer, Bolt",
    lines: ["Wrote firmware for beekeeping"],
    title: "Developer",
    organization: "Bolt",
  }),
  sampleEntry("E1", {
    kind: "education",
    header: "BSc Computer Science, Uni (2012 – 2015)",
    title: "BSc Computer Science",
    startDate: "2012",
    endDate: "2015",
  }),
  sampleEntry("S1", { kind: "skill", header: "Tools: Terraform, PostgreSQL, Go, R" }),
  sampleEntry("S2", { kind: "skill", section: "language", header: "German (A2)" }),
  sampleEntry("S3", { kind: "skill", section: "language", header: "German (C1)" }),
];

const posting = (text: string) => ({
  id: 7,
  title: "Platform Engineer",
  company: "Acme",
  lines: postingLines(text),
});
const fitWith = (entries: ResumeEntry[], text = POSTING) => fitFor(posting(text), entries, TODAY);

describe("the fit of a resume and a posting", () => {
  test("holds each line against the rows that show it", () => {
    const { requirements, tasks } = fitWith(ROWS);
    const statusOf = (text: string) =>
      [...requirements, ...tasks].find((line) => line.text.includes(text))?.status;
    expect(statusOf("Kubernetes")).toBe("covered");
    expect(statusOf("computer science")).toBe("covered");
    expect(statusOf("German")).toBe("covered");
    expect(statusOf("Terraform")).toBe("covered");
    expect(statusOf("PostgreSQL")).toBe("covered");
    const kubernetes = requirements.find((line) => line.text.includes("Kubernetes"));
    expect(kubernetes?.terms[0]?.rows[0]).toMatchObject({
      ref: "[W1]",
      quote: "Moved 40 services to k8s",
    });
  });

  test("adds up point by point", () => {
    const { coverage, requirements } = fitWith(ROWS);
    const terms = requirements.flatMap((line) => line.terms);
    expect(coverage.of).toBe(terms.length);
    expect(coverage.covered + coverage.partly + coverage.not_found).toBe(coverage.of);
    expect(coverage.points).toBe(coverage.covered + coverage.partly / 2);
  });

  test("counts what a posting repeats once", () => {
    const repeated = POSTING.replace(
      "- Terraform",
      "- Terraform\n- Terraform, Terraform".repeat(20),
    );
    expect(fitWith(ROWS, repeated).coverage).toEqual(fitWith(ROWS).coverage);
  });

  test("does not depend on the order of the rows, and one more row takes no point away", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS), fc.nat(), (some, seed) => {
        const whole = fitWith(some).coverage;
        expect(fitWith(some.toReversed()).coverage).toEqual(whole);
        expect(fitWith([...some, ...some]).coverage).toEqual(whole);
        const rest = some.filter((_, at) => at !== seed % Math.max(1, some.length));
        expect(fitWith(rest).coverage.points).toBeLessThanOrEqual(whole.points);
      }),
      { numRuns: 300 },
    );
  });

  test("says of what kind each term is", () => {
    const kinds = fitWith(ROWS).requirements.flatMap(({ terms }) =>
      terms.map(({ text, kind }) => [text, kind]),
    );
    expect(kinds).toContainEqual(["node.js", "knowledge"]);
    expect(kinds).toContainEqual(["German", "language"]);
    expect(kinds).toContainEqual(["degree in computer science", "degree"]);
    expect(kinds.map(([, kind]) => kind)).toContain("experience");
  });

  test.each([
    ["C++", "c++"],
    [".NET", "c# and .net"],
    ["Go", "Languages: Go, R"],
    ["機械学習", "機械学習モデルを運用"],
    ["Pâtisserie", "pâtisserie et pain"],
  ])("finds %s in “%s”", (asked, row) => {
    const rows = [sampleEntry("S1", { kind: "skill", header: row })];
    const [line] = fitWith(rows, `Requirements\n- ${asked}`).requirements;
    expect(line?.status).toBe("covered");
  });

  test("of nothing is nothing", () => {
    expect(fitFor({ ...posting(""), title: "" }, ROWS, TODAY).coverage).toEqual({
      covered: 0,
      partly: 0,
      not_found: 0,
      points: 0,
      of: 0,
    });
  });
});

import { describe, expect, test } from "vitest";
import type { LineKind, PostingLine } from "../job/schema.ts";
import { buildOptimizedResume } from "./condense-resume.ts";
import { sampleEntry } from "./sample-entry.ts";
import type { ResumeEntry } from "./schema.ts";

const line = (kind: LineKind, text: string): PostingLine => ({
  ref: "J1",
  kind,
  text,
});
const build = (entries: ResumeEntry[], posting: PostingLine[], budget: number) =>
  buildOptimizedResume({
    label: null,
    summary: null,
    entries,
    posting,
    budget,
    encoding: "o200k_base",
  });

describe("what is kept first", () => {
  const job = sampleEntry("W1", {
    header: "Engineer, Acme (2020 – present)",
    startDate: "2020",
    lines: [
      "Organised the summer party and the winter party for the whole office",
      "Ran the Kubernetes clusters that all teams deploy to, day and night",
      "Wrote the monthly payroll reports for the accounting department",
    ],
  });
  const bulletFor = (requirement: string) =>
    build([job], [line("must", requirement)], 40)
      .text.split("\n")
      .filter((each) => each.startsWith("- "));

  test("a job's best bullet is the one that bears on the posting, under any name of the thing", () => {
    expect(bulletFor("Operation of k8s in production")).toEqual([`- ${job.lines[1]}`]);
    expect(bulletFor("Erfahrung in der Lohnabrechnung")).toEqual([`- ${job.lines[2]}`]);
  });

  test("a requirement counts more than what the company says of itself", () => {
    const lines = [line("about", "We love Kubernetes"), line("must", "Party organisation")];
    expect(build([job], lines, 40).text).toContain("party");
  });

  test("where the posting says nothing, a bullet with an outcome goes first", () => {
    const plain = sampleEntry("W1", { lines: ["Wrote many reports", "Cut report time by 40 %"] });
    expect(build([plain], [], 20).text).toContain("Cut report time");
  });

  test("what was said once is not said again while something else is asked for", () => {
    const lines = ["Python for reports", "Python for more reports", "Docker images for reports"];
    const { text } = build(
      [sampleEntry("W1", { lines })],
      [line("must", "Python"), line("nice", "Docker")],
      23,
    );
    expect(text).toContain("Docker");
    expect(text.match(/Python/g)).toHaveLength(1);
  });

  test("headers of older jobs go before a second bullet, so that no gap appears", () => {
    const bullets = ["Python services", "Python jobs", "Python tools"];
    const entries = [
      sampleEntry("W1", { startDate: "2022", lines: bullets }),
      sampleEntry("W2", { startDate: "2018", endDate: "2022" }),
      sampleEntry("W3", { startDate: "2015", endDate: "2018" }),
    ];
    const { text } = build(entries, [line("must", "Python")], 35);
    expect(text).toContain("[W3]");
    expect(text.match(/^- /gm)?.length).toBeLessThan(3);
  });
});

describe("the rest of the resume", () => {
  const mixed = [
    sampleEntry("W1"),
    sampleEntry("W2", { section: "volunteer" }),
    sampleEntry("S1", { kind: "skill" }),
    sampleEntry("S2", { kind: "skill", section: "language" }),
    sampleEntry("P1", { kind: "project" }),
  ];

  test("profile, jobs, volunteering, projects, skills and languages stand under their headings", () => {
    const { text } = buildOptimizedResume({
      label: "Platform engineer",
      summary: "I build services.",
      entries: mixed,
      posting: [],
      budget: 1000,
      encoding: "o200k_base",
    });
    expect(text.split("\n")).toEqual([
      "Platform engineer",
      "I build services.",
      "Work:",
      "[W1] Header of W1",
      "Volunteering:",
      "[W2] Header of W2",
      "Projects:",
      "[P1] Header of P1",
      "Skills:",
      "[S1] Header of S1",
      "Languages:",
      "[S2] Header of S2",
    ]);
  });

  test("each thing left out says why", () => {
    const long = "word ".repeat(200);
    const entries = [
      sampleEntry("W1", { startDate: "2022", lines: [long] }),
      sampleEntry("P1", {
        kind: "project",
        header: "A project with a rather long name",
        lines: ["A rather short bullet"],
      }),
    ];
    const { omitted } = build(entries, [], 12);
    expect(omitted.map(({ kind, entity_id, text }) => [kind, entity_id, text])).toEqual([
      ["work", "id-W1", long],
      ["project", "id-P1", "A project with a rather long name"],
      ["project", "id-P1", "A rather short bullet"],
    ]);
    expect(omitted[0]?.reason).toContain("longer on its own");
    expect(omitted[1]?.reason).toContain("Nothing in it bears on this posting");
    expect(omitted[2]?.reason).toContain("entry it belongs to was left out");
  });

  test("an empty resume, a budget of nothing and a bullet of 30,000 characters are no trouble", () => {
    expect(build([], [], 100)).toEqual({ text: "", tokens: 0, omitted: [] });
    expect(build([sampleEntry("W1")], [], 0)).toMatchObject({ text: "", tokens: 0 });
    const endless = sampleEntry("W1", { lines: ["a".repeat(30_000), "Short"] });
    expect(build([endless], [], 30).text).toBe("Work:\n[W1] Header of W1\n- Short");
  });
});

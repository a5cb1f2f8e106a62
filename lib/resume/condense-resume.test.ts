import { describe, expect, test } from "vitest";
import { countTokens } from "../ai/tokens.ts";
import type { LineKind, PostingLine } from "../job/schema.ts";
import { buildOptimizedResume } from "./condense-resume.ts";
import { sampleEntry } from "./sample-entry.ts";
import { sampleNote } from "./sample-note.ts";
import type { ResumeEntry } from "./schema.ts";

const line = (kind: LineKind, text: string): PostingLine => ({
  ref: "J1",
  kind,
  text,
});
const build = (
  entries: ResumeEntry[],
  posting: PostingLine[],
  budget: number,
  profile: { label?: string; summary?: string } = {},
) =>
  buildOptimizedResume({
    label: profile.label ?? null,
    summary: profile.summary ?? null,
    entries,
    posting,
    budget,
    encoding: "o200k_base",
  });

const tokensOf = (text: string) => countTokens(text, "o200k_base");

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
    build([job], [line("must", requirement)], 30)
      .text.split("\n")
      .filter((each) => each.startsWith("- "));

  test("a job's best bullet is the one that bears on the posting, under any name of the thing", () => {
    expect(bulletFor("Operation of k8s in production")).toEqual([`- ${job.lines[1]}`]);
    expect(bulletFor("Erfahrung in der Lohnabrechnung")).toEqual([`- ${job.lines[2]}`]);
  });

  test("a note stays, last and whole, where bullets that have nothing of the posting go", () => {
    const text = "I wrote the tariff guide that 40 clerks use";
    const out = build([job, sampleNote("N1", text)], [line("must", "Kubernetes")], 44);
    expect(out.text.split("\n")).toEqual([
      `[W1] ${job.header}`,
      `- ${job.lines[1]}`,
      `[N1] ${text}`,
    ]);
    const tight = build([job, sampleNote("N1", text)], [line("must", "Kubernetes")], 34);
    expect(tight.omitted).toContainEqual(expect.objectContaining({ kind: "note", text }));
  });

  test("a requirement counts more than what the company says of itself", () => {
    const lines = [line("legal", "We love Kubernetes"), line("must", "Party organisation")];
    expect(build([job], lines, 30).text).toContain("party");
  });

  test("a rare word counts more than those that stand in every posting", () => {
    const lines = [
      "Responsible for a team and its work experience",
      "Played the bassoon for years",
    ];
    const posting = [line("must", "Responsible team work experience"), line("must", "Bassoon")];
    expect(build([sampleEntry("W1", { lines })], posting, 18).text).toContain("bassoon");
  });

  test("where the posting says nothing, a bullet with an outcome goes first", () => {
    const plain = sampleEntry("W1", { lines: ["Wrote many reports", "Cut report time by 40 %"] });
    expect(build([plain], [], 18).text).toContain("Cut report time");
  });

  test("what was said once is not said again while something else is asked for", () => {
    const lines = ["Python for reports", "Python for more reports", "Docker images for reports"];
    const { text } = build(
      [sampleEntry("W1", { lines })],
      [line("must", "Python"), line("nice", "Docker")],
      21,
    );
    expect(text).toContain("Docker");
    expect(text.match(/Python/g)).toHaveLength(1);
  });
});

describe("jobs", () => {
  const bullets = ["Python services", "Python jobs", "Python tools"];

  test("headers of older jobs go before a second bullet, so that no gap appears", () => {
    const entries = [
      sampleEntry("W1", { startDate: "2022", lines: bullets }),
      sampleEntry("W2", { startDate: "2018", endDate: "2022" }),
      sampleEntry("W3", { startDate: "2015", endDate: "2018" }),
    ];
    const { text } = build(entries, [line("must", "Python")], 34);
    expect(text).toContain("[W3]");
    expect(text.match(/^- /gm)).toHaveLength(1);
  });

  test("a job goes only when every older one is gone, however well the older one fits", () => {
    const entries = [
      sampleEntry("W1", { startDate: "2022" }),
      sampleEntry("W2", { startDate: "2018", endDate: "2022", header: "Wide ".repeat(30).trim() }),
      sampleEntry("W3", { startDate: "2015", endDate: "2018", lines: bullets }),
    ];
    const { text, omitted } = build(entries, [line("must", "Python")], 35);
    expect(text).toBe("[W1] Header of W1");
    expect(omitted.find((item) => item.entity_id === "id-W2")?.reason).toContain("older jobs");
  });

  test("the most recent is the one that goes on, wherever it stands and whatever it says", () => {
    const entries = [
      sampleEntry("W1", { startDate: "2015", endDate: "2018", lines: bullets }),
      sampleEntry("W2", { startDate: "2014" }),
    ];
    const header = "[W2] Header of W2";
    const room = tokensOf(`${header}\n`);
    expect(build(entries, [line("must", "Python")], room).text).toBe(header);
    expect(build(entries, [line("must", "Python")], room - 2).text).toBe("");
  });

  test("dates that contradict stand as they are and in the resume's order", () => {
    const entries = [
      sampleEntry("W1", { header: "A (2020 – 2001)", startDate: "2020", endDate: "2001" }),
      sampleEntry("W2", { header: "B (2010 – 2030)", startDate: "2010", endDate: "2030" }),
    ];
    expect(build(entries, [], 100).text).toBe("[W1] A (2020 – 2001)\n[W2] B (2010 – 2030)");
  });
});

describe("parts smaller than a line", () => {
  const skills = sampleEntry("S1", {
    kind: "skill",
    header: "Tools (good): Excel, C++, Kubernetes, Slack",
    list: { head: "Tools (good)", items: ["Excel", "C++", "Kubernetes", "Slack"] },
  });

  test("of a list the items that bear on the posting stay, the others are named together", () => {
    const kept = "[S1] Tools (good): C++, Kubernetes";
    const { text, omitted } = build([skills], [line("must", "C++ and k8s")], tokensOf(kept) + 1);
    expect(text).toBe(kept);
    expect(omitted.map((item) => item.text)).toEqual(["Excel, Slack"]);
    expect(omitted[0]?.reason).toContain("Nothing in it bears on this posting");
  });

  test("a list has an item or is not there, and is then left out in one", () => {
    const { text, omitted } = build([skills], [], 6);
    expect(text).toBe("");
    expect(omitted.map((item) => item.text)).toEqual([skills.header]);
  });

  test("a header has its place where the posting names it, else other things come first", () => {
    const entries = [
      sampleEntry("W1", {
        header: "Cook, Hotel, Graz, Austria (2019 – present)",
        place: "Graz, Austria",
      }),
      sampleEntry("S1", { kind: "skill", section: "language", header: "German" }),
    ];
    const withPlace = "[W1] Cook, Hotel, Graz, Austria (2019 – present)";
    const room = tokensOf(withPlace) + 1;
    expect(build(entries, [line("must", "Living in Graz")], room).text).toBe(withPlace);
    const { text, omitted } = build(entries, [line("must", "German")], room + 2);
    expect(text).toBe("[W1] Cook, Hotel (2019 – present)\n[S1] German");
    expect(omitted.map((item) => item.text)).toEqual(["Graz, Austria"]);
  });

  test("prose goes on where its sentences do and begins a new line where one is missing", () => {
    const summary = "We bake bread. We like long walks by the sea. We keep bees. We sell honey.";
    const kept = "We bake bread.\nWe keep bees. We sell honey.";
    const posting = [line("must", "Bread, bees, honey")];
    const { text, omitted } = build([], posting, tokensOf(kept) + 3, { summary });
    expect(text).toBe(kept);
    expect(omitted.map((item) => item.text)).toEqual(["We like long walks by the sea."]);
  });
});

describe("the rest of the resume", () => {
  test("profile, jobs, volunteering, projects, education and skills follow each other", () => {
    const mixed = [
      sampleEntry("W1"),
      sampleEntry("W2", { section: "volunteer" }),
      sampleEntry("E1", { kind: "education" }),
      sampleEntry("S1", { kind: "skill" }),
      sampleEntry("S2", { kind: "skill", section: "language" }),
      sampleEntry("P1", { kind: "project" }),
    ];
    const profile = { label: "Platform engineer", summary: "I build services." };
    const { text } = build(mixed, [], 1_000, profile);
    expect(text.split("\n")).toEqual([
      "Platform engineer",
      "I build services.",
      "[W1] Header of W1",
      "[W2] Header of W2",
      "[P1] Header of P1",
      "[E1] Header of E1",
      "[S1] Header of S1",
      "[S2] Header of S2",
    ]);
  });

  test("contact data typed into the profile does not enter, nor is it named as left out", () => {
    const summary = "I build services. Call 0451 555 0123 or mail me@example.com.";
    expect(build([], [], 100, { summary }).text).toBe(
      "I build services. Call (phone) or mail (e-mail).",
    );
    expect(JSON.stringify(build([], [], 5, { summary }))).not.toMatch(/555|@/);
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
    const { omitted } = build(entries, [], 10);
    expect(omitted.map(({ kind, entity_id, text }) => [kind, entity_id, text])).toEqual([
      ["work", "id-W1", long],
      ["project", "id-P1", "A project with a rather long name"],
      ["project", "id-P1", "A rather short bullet"],
    ]);
    expect(omitted[0]?.reason).toContain("longer on its own");
    expect(omitted[1]?.reason).toContain("Nothing in it bears on this posting");
    expect(omitted[2]?.reason).toContain("entry it belongs to was left out");
  });
});

describe("bad input", () => {
  test("an empty resume and budgets of nothing give nothing", () => {
    expect(build([], [], 100)).toEqual({ text: "", tokens: 0, omitted: [] });
    for (const budget of [0, 1]) {
      const { text, tokens, omitted } = build([sampleEntry("W1")], [], budget);
      expect([text, tokens, omitted.length]).toEqual(["", 0, 1]);
    }
  });

  test("a resume with one skill is that skill", () => {
    const skill = sampleEntry("S1", { kind: "skill", header: "Welding" });
    expect(build([skill], [line("must", "SQL")], 50).text).toBe("[S1] Welding");
  });

  test("a bullet of 30,000 letters gives way to a short one", () => {
    for (const long of ["a".repeat(30_000), "a ".repeat(15_000), "漢".repeat(30_000)]) {
      const job = sampleEntry("W1", { lines: [long, "Short"] });
      expect(build([job], [line("must", long)], 50).text).toBe("[W1] Header of W1\n- Short");
    }
  });

  test("of 200 jobs the newest that fit stay, new to old", () => {
    const jobs = Array.from({ length: 200 }, (_, index) =>
      sampleEntry(`W${index + 1}`, { startDate: `${1800 + index}`, lines: ["Did it"] }),
    );
    const { text } = build(jobs, [], 50);
    const kept = [...text.matchAll(/^\[W(\d+)\]/gm)].map((match) => Number(match[1]));
    expect(kept.length).toBeGreaterThan(2);
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, at) => 201 - kept.length + at));
  });
});

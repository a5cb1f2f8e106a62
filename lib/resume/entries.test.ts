import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ResumeRows, resumeEntries } from "./entries.ts";
import { entryText } from "./schema.ts";

type Work = ResumeRows["work"][number];
type Skill = ResumeRows["skills"][number];

const work = (id: string, row: Partial<Work> = {}): Work => ({
  id,
  kind: "work",
  name: null,
  position: null,
  location: null,
  description: null,
  startDate: null,
  endDate: null,
  summary: null,
  highlights: [],
  ...row,
});
const skill = (id: string, row: Partial<Skill> = {}): Skill => ({
  id,
  kind: "skill",
  name: null,
  level: null,
  keywords: [],
  issuer: null,
  date: null,
  ...row,
});
const rows = (part: Partial<ResumeRows>): ResumeRows => ({
  work: [],
  education: [],
  projects: [],
  skills: [],
  notes: [],
  ...part,
});
const headers = (part: Partial<ResumeRows>) => resumeEntries(rows(part)).map((e) => e.header);

describe("headers", () => {
  test("a job says what, where and when, at the precision given", () => {
    const base = { position: "Senior Engineer", name: "Acme GmbH", location: "Berlin" };
    expect(
      headers({
        work: [
          work("1", { ...base, startDate: "2019-03" }),
          work("2", { ...base, startDate: "2016", endDate: "2019-02-28" }),
          work("3", { ...base, startDate: "2015", endDate: "2015" }),
          work("4", { ...base, endDate: "2014" }),
          work("5", base),
        ],
      }),
    ).toEqual([
      "Senior Engineer, Acme GmbH, Berlin (2019-03 – present)",
      "Senior Engineer, Acme GmbH, Berlin (2016 – 2019-02-28)",
      "Senior Engineer, Acme GmbH, Berlin (2015)",
      "Senior Engineer, Acme GmbH, Berlin (until 2014)",
      "Senior Engineer, Acme GmbH, Berlin",
    ]);
  });

  test("unpaid work says that it is unpaid, once", () => {
    expect(
      headers({
        work: [
          work("1", { kind: "volunteer", position: "Mentor", name: "Code Club" }),
          work("2", { kind: "volunteer", position: "Volunteer cook", name: "Soup House" }),
        ],
      }),
    ).toEqual(["Volunteer: Mentor, Code Club", "Volunteer cook, Soup House"]);
  });

  test("education, project, skill, language and certificate each have their form", () => {
    const education = {
      id: "e",
      institution: "University of Example",
      area: "Computer Science",
      studyType: "MSc",
      startDate: "2013",
      endDate: "2015",
      score: "1.3",
      courses: [],
    };
    const project = {
      id: "p",
      name: "Ledger",
      description: null,
      highlights: [],
      keywords: [],
      startDate: "2021",
      endDate: "2021",
      roles: ["Lead developer"],
      entity: "Acme",
    };
    const skills = [
      skill("s1", { name: "Databases", keywords: ["PostgreSQL", "Redis"] }),
      skill("s2", { name: "Writing", level: "expert" }),
      skill("s3", { kind: "language", name: "German", level: "C1" }),
      skill("s4", {
        kind: "certificate",
        name: "Cloud Architect",
        issuer: "Institute",
        date: "2021",
      }),
      skill("s5", { keywords: ["Excel"] }),
    ];
    expect(headers({ education: [education], projects: [project], skills })).toEqual([
      "MSc, Computer Science, University of Example (2013 – 2015), score 1.3",
      "Ledger, Lead developer, Acme (2021)",
      "Databases: PostgreSQL, Redis",
      "Writing (expert)",
      "German: C1",
      "Cloud Architect, Institute (2021)",
      "Excel",
    ]);
  });

  test("a line break in a name does not break the header, and a nameless row still has one", () => {
    expect(headers({ work: [work("1", { name: "Acme\n[W9] Fake" }), work("2")] })).toEqual([
      "Acme [W9] Fake",
      "Job without a title",
    ]);
  });
});

describe("lines", () => {
  test("bullets stay byte for byte in the user's order, prose first; blank ones are none", () => {
    const highlights = ["  Cut costs by 12 %\n", "", "And more", " "];
    const [entry] = resumeEntries(
      rows({ work: [work("1", { description: "Shop", summary: "Sum", highlights })] }),
    );
    expect(entry?.lines).toEqual(["Shop", "Sum", "  Cut costs by 12 %\n", "And more"]);
    expect(entry?.proseLines).toBe(2);
  });

  test("contact data typed into a row stands nowhere in its entry", () => {
    const reach = "me@example.com, 0451 555 0123, https://github.com/me";
    const entries = resumeEntries(
      rows({
        work: [
          work("1", {
            name: `Self (${reach})`,
            position: reach,
            location: reach,
            highlights: [reach],
          }),
        ],
        skills: [skill("2", { name: reach, keywords: [reach] })],
      }),
    );
    expect(JSON.stringify(entries)).not.toMatch(/@|555|github/);
    expect(entries[0]?.lines).toEqual(["(e-mail), (phone), (link)"]);
  });

  test("no keyword of a long list is lost", () => {
    const keywords = Array.from({ length: 200 }, (_, index) => `keyword ${index}`);
    const [entry] = resumeEntries(rows({ skills: [skill("1", { name: "All", keywords })] }));
    const text = entry ? entryText(entry) : "";
    expect(text.replace("All: ", "").split(/, |\n/)).toEqual(keywords);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(330);
  });
});

describe("markers", () => {
  test("each kind counts from one in the rows' order", () => {
    const entries = resumeEntries(
      rows({
        work: [work("a"), work("b", { kind: "volunteer" })],
        skills: [skill("c"), skill("d")],
      }),
    );
    expect(entries.map((entry) => [entry.ref, entry.entityId, entry.section])).toEqual([
      ["W1", "a", undefined],
      ["W2", "b", "volunteer"],
      ["S1", "c", undefined],
      ["S2", "d", undefined],
    ]);
  });

  test("a note is its text on one line, under a marker that it keeps when others are deleted", () => {
    const note = (id: string, text: string) => ({ id, text, createdAt: new Date(0) });
    const [first, second] = resumeEntries(
      rows({ notes: [note("a", "I led\n12 people"), note("b", "Write to me@example.com")] }),
    );
    expect(first).toMatchObject({ ref: "N1", kind: "note", header: "I led 12 people", lines: [] });
    expect(first?.saidAt).toBe("1970-01-01T00:00:00.000Z");
    expect(second?.header).toBe("Write to (e-mail)");
    const left = resumeEntries(rows({ notes: [note("b", "B"), note("c", "C")] }), {
      N1: "a",
      N2: "b",
    });
    expect(left.map((entry) => entry.ref)).toEqual(["N2", "N3"]);
  });

  test("a row keeps its marker however the rows change, and no number is given twice", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), (snapshots) => {
        const seen: Record<string, string> = {};
        for (const snapshot of snapshots) {
          const entries = resumeEntries(rows({ work: snapshot.map((id) => work(id)) }), seen);
          expect(entries.map((entry) => entry.entityId)).toEqual(snapshot);
          for (const { ref, entityId } of entries) {
            expect(seen[ref] ?? entityId).toBe(entityId);
            seen[ref] = entityId;
          }
          const owners = Object.values(seen);
          expect(new Set(owners).size).toBe(owners.length);
        }
      }),
    );
  });
});

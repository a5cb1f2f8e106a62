import { expect, test } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const rows: ResumeEntry[] = [
  sampleEntry("W1", {
    title: "Tile Setter",
    organization: "Self-employed",
    startDate: "2016-01",
    endDate: null,
    header: "Tile Setter, Self-employed (2016-01 – present)",
    lines: ["Led a team of five on site"],
  }),
  sampleEntry("E1", {
    kind: "education",
    title: "BSc, Ceramics",
    organization: "Tarn Vale College",
    startDate: "2012",
    endDate: "2015",
    header: "BSc, Ceramics, Tarn Vale College (2012 – 2015)",
  }),
  sampleEntry("S1", { kind: "skill", header: "Software: SketchUp", title: "Software" }),
  sampleEntry("S2", {
    kind: "skill",
    section: "certificate",
    header: "Scaffold Card (2018)",
    title: "Scaffold Card",
  }),
];
const posting: Posting = {
  id: 1,
  title: "Site Manager",
  company: "Ostrava House",
  lines: [{ ref: "J1", kind: "must", text: "A degree is not needed" }],
};
const marked = (text: string) =>
  checkClaims(text, rows, posting, new Date("2026-11-01")).map((each) => each.text);

test.each([
  "No certificates are on file.",
  "You hold no certificate of any kind, so leave it out.",
  "You haven't mentioned any certificate in your resume.",
  "You don't have a degree.",
  "And no degree is listed.",
  "You have never worked for yourself.",
  "You have no leadership experience.",
  "- SketchUp, which appears nowhere in your rows",
])("a denial of what a row has is marked: %s", (text) => {
  expect(marked(text)).toHaveLength(1);
});

test.each([
  "You hold no certificate in first aid.",
  "They ask for no degree.",
  "No projects are listed.",
  "You have never worked for a ministry.",
])("what no row has may be denied: %s", (text) => {
  expect(marked(text)).toEqual([]);
});

test.each([
  "Do not add any certificates.",
  "Do not mention a degree.",
  "If you had no degree, the work would count.",
  "Unless you have no certificates, add them.",
  "If no degree is on file, the work counts.",
  "Make sure no degree is listed twice.",
  "So that no certificates are lost, list them.",
  "Candidates with no leadership experience are welcome.",
  "No leadership is needed here.",
  "No degree is needed.",
  "You need no degree.",
  "The ad lists no certificates.",
  "The ad lists your field, and no degree is listed.",
])("advice, a condition or what is said of others denies nothing: %s", (text) => {
  expect(marked(text)).toEqual([]);
});

test("a course is no degree", () => {
  const course = { header: "Short course, Glazing, Tarn Vale College (2015)" };
  const own = rows.map((row) => (row.kind === "education" ? { ...row, ...course } : row));
  expect(checkClaims("You have no degree.", own, posting, new Date("2026-11-01"))).toEqual([]);
});

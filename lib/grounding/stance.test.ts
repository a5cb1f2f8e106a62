import { describe, expect, test } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const rows: ResumeEntry[] = [
  sampleEntry("W1", {
    title: "Depot Planner",
    organization: "Lindow Freight",
    startDate: "2019-03",
    endDate: "2025-10",
    header: "Depot Planner, Lindow Freight (2019-03 – 2025-10)",
    lines: ["Planned the routes of 14 vans", "Cut empty miles from 9 % to 6 %"],
  }),
];
const posting: Posting = { id: 1, title: "Planner", company: "Tallow Row", lines: [] };
const marksIn = (text: string) => checkClaims(text, rows, posting, new Date("2026-11-01"));
const marked = (text: string) => marksIn(text).map((each) => each.text);

describe("a question in parts asks from its first part that begins like one", () => {
  test.each([
    "Did you lead a team of 20; manage a budget of £3m; or hire staff?",
    "How many people did you lead, 20 or more; or did you lead nobody?",
    "Haben Sie 20 Leute geführt; oder ein Budget von 3.000.000 € verwaltet?",
    "Avez-vous dirigé 20 personnes ; ou géré un budget de 3 M€ ?",
    "You planned routes; did you lead a team of 20; or hire staff?",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    "You led a team of 20; did you hire them?",
    "Have in mind that you led a team of 20; did you hire them?",
  ])("what is stated before it is a claim: %s", (text) => {
    expect(marked(text).join()).toContain("20");
  });
});

describe("a thing that acts is no person: it is held against the rows wherever it is named", () => {
  const usedAfter = (name: string, deed: string) => {
    const first = `${name} ${deed}\n\n`;
    return marksIn(`${first}You used ${name} at Lindow Freight [W1].`)
      .filter(({ start }) => start >= first.length)
      .map(({ text }) => text)
      .join();
  };

  test.each([
    ["Apache Kafka", "has led to fewer delays."],
    ["Apache Kafka", "has been your main tool."],
    ["Quell Harbour", "has shaped your routes."],
  ])("%s %s", (name, deed) => {
    expect(usedAfter(name, deed)).toContain(name);
  });

  test("who has led a depot is someone", () => {
    expect(usedAfter("Quell Harbour", "has led a depot.")).not.toContain("Quell Harbour");
  });
});

describe("in offered wording", () => {
  test.each(["> We could cut empty miles by 60 %.", "> I planned, so that we could save 60 %."])(
    "what could be done was done: %s",
    (text) => {
      expect(marked(text).join()).toContain("60 %");
    },
  );

  test.each([
    "> I could start with 60 vans.",
    "> I could help you save 60 %.",
    "> I could imagine 60 vans.",
  ])("an offer is no fact: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const rows: ResumeEntry[] = [
  sampleEntry("W1", {
    title: "Pastry Cook",
    organization: "Lindow Mill",
    startDate: "2019-03",
    endDate: "2025-10",
    header: "Pastry Cook, Lindow Mill (2019-03 – 2025-10)",
    lines: ["Bread, cake and ice cream counters in turn", "Plans the spring and autumn menus"],
  }),
  sampleEntry("W2", {
    title: "Baker",
    organization: "Oat & Rye",
    startDate: "2017-02",
    endDate: "2020-12",
    header: "Baker, Oat & Rye (2017-02 – 2020-12)",
    lines: ["Filled 38 of 210 stalls at the winter fair", "Budget for 7 fairs, PLN 4.2 million"],
  }),
];
const posting: Posting = {
  id: 1,
  title: "Head Baker",
  company: "Tallow Row",
  lines: [
    { ref: "J1", kind: "other", text: "A bakery with 60 seats and a crew of eight" },
    { ref: "J2", kind: "other", text: "We serve 2,400 customers a week" },
    { ref: "J3", kind: "other", text: "Five weeks of leave" },
  ],
};
const marked = (text: string) =>
  checkClaims(text, rows, posting, new Date("2026-11-01")).map((each) => each.text);

describe("what a sentence itself adds up to, or a row lists, is true", () => {
  test.each([
    [
      "time between two dates",
      "From March 2019 to the end of 2020 you did both [W1, W2], about 22 months.",
    ],
    ["time since a date", "Well over nine years since February 2017 [W2]."],
    ["a part of two numbers", "You filled 38 of 210 stalls [W2], roughly 18 percent."],
    ["an amount for each of so many", "Your budget was PLN 600,000 per fair on average [W2]."],
    ["things that a row lists by name", "You worked at three counters [W1]."],
    ["two things of a kind", "You planned two menus [W1]."],
  ])("%s", (_rule, text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["You worked at five counters [W1].", "five counters"],
    ["You filled 38 of 210 stalls [W2], roughly 40 percent.", "roughly 40 percent"],
  ])("and another number is not: %s", (text, words) => {
    expect(marked(text).join()).toContain(words);
  });
});

describe("what the posting counts is the posting's, also where nothing says so", () => {
  test.each([
    "A sixty-seat room with a crew of eight would suit me.",
    "I'd like to bake for Tallow Row's 2,400 customers.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("but not as a deed of the user's", () => {
    expect(marked("I have served 2,400 customers.")).toHaveLength(1);
  });
});

describe("in a letter no fact is", () => {
  test.each([
    ["a wish", "> I'd love to hear how you train your apprentices."],
    ["a denial of oneself", "> I haven't run a shop of my own yet."],
    ["the name of whom it is about", "Ines Calder has planned menus at Lindow Mill since 2019."],
  ])("%s", (_rule, text) => {
    expect(marked(text)).toEqual([]);
  });
});

test("a label with a condition puts none on what follows", () => {
  expect(marked("**If they ask for dates:** it ran until December 2020.")).toEqual([]);
  expect(marked("**If they ask for dates:** your job ended in May 2022 [W2].")).toHaveLength(1);
});

test("markers of several rows name nothing", () => {
  expect(marked("You have over eight years in bakeries [W1–W2].")).toEqual([]);
});

test("a demand that is forecast is no demand of the posting", () => {
  expect(marked("Before that, at Oat & Rye, I forecast demand and filled 38 stalls.")).toEqual([]);
});

test("a cell beside a quoted row is about that row", () => {
  const table = (cell: string) =>
    `| Now | Better |\n|---|---|\n| Plans the spring and autumn menus | ${cell} |`;
  expect(marked(table("Write the spring and autumn menus"))).toEqual([]);
  expect(marked(table("Plan the spring and autumn menus for 90 guests"))).toHaveLength(1);
});

describe("what who hires does or will do is said of the posting", () => {
  test.each([
    ["Tallow will give you five weeks of leave.", 0],
    ["Tallow will give you six weeks of leave.", 1],
    ["They offer six weeks of leave; does that matter?", 1],
  ])("%s", (text, marks) => {
    expect(marked(text)).toHaveLength(marks);
  });
});

test("a cell that names a title is no quoted row, since two rows may have it", () => {
  const twice = [
    ...rows,
    sampleEntry("W3", {
      title: "Pastry Cook",
      organization: "Tor Inn",
      header: "Pastry Cook, Tor Inn",
      lines: ["Baked 40 tarts a day"],
    }),
  ];
  const table =
    "| Title | Where | What |\n|---|---|---|\n| Pastry Cook | Tor Inn | baked 40 tarts a day |";
  expect(checkClaims(table, twice, posting, new Date("2026-11-01"))).toEqual([]);
});

describe("the head of a table says whom its cells speak of", () => {
  const table = (head: string, row: string) => `${head}\n|---|---|---|\n${row}`;
  const head = "| They want | You have | Verdict |";

  test("what is asked is the posting's, a verdict is no claim", () => {
    expect(marked(table(head, "| A crew of eight | Menus [W1] | Partial |"))).toEqual([]);
    expect(marked(table(head, "| Six weeks of leave | Menus [W1] | Partial |"))).toEqual([
      expect.stringContaining("Six"),
    ]);
  });

  test("what the user has is the user's", () => {
    expect(
      marked(table(head, "| A crew of eight | a crew of nine at Lindow Mill | Met |")),
    ).toEqual([expect.stringContaining("nine")]);
  });
});

test("who was at a place does not head it, but for one whose title does", () => {
  expect(marked("- You headed the pastry counter [W1]")).toHaveLength(1);
  expect(marked("- You worked at the pastry counter [W1]")).toEqual([]);
  const head = sampleEntry("W3", {
    title: "Head Baker",
    organization: "Tor Inn",
    header: "Head Baker, Tor Inn bakery (2021 – 2022)",
    lines: ["Bread for three hotels"],
  });
  expect(checkClaims("- You headed the bakery [W3]", [...rows, head], posting)).toEqual([]);
});

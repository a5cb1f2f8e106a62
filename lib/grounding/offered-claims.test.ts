import { describe, expect, test } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const today = new Date("2026-11-01");

const job = (ref: string, title: string, organization: string, dates: string, lines: string[]) => {
  const [startDate = "", endDate = ""] = dates.split(" ");
  const header = `${title}, ${organization} (${startDate} – ${endDate})`;
  return sampleEntry(ref, { title, organization, startDate, endDate, header, lines });
};

const rows: ResumeEntry[] = [
  job("W1", "Kitchen Supervisor", "Larkfield Bistro", "2020-03 2026-09", [
    "Assisted in rewriting the allergen handbook",
    "Looked after a crew of 6 cooks",
    "Two groups of 14 apprentices at the college kitchen",
    "Waste down from 9 % to 6 % between May 2021 and May 2023",
  ]),
  job("W2", "Full-time parent", "Career break", "2017-02 2020-02", ["Two children"]),
  job("W3", "Line Cook", "Larkfield Bistro", "2013-01 2017-01", ["Grill and sauces for 80 covers"]),
];
const posting: Posting = { id: 1, title: "Head Chef", company: "Ostrava House", lines: [] };

const marked = (text: string) =>
  checkClaims(text, rows, posting, today).map((each) => each.text.toLowerCase());

describe("bullets in the present are wording for the resume", () => {
  test("an invented one among true ones is marked", () => {
    const list = `**Kitchen Supervisor** [W1]
- Look after a crew of six cooks
- Own a purchasing ledger of £40,000
- Assist in rewriting the allergen handbook`;
    expect(marked(list)).toEqual([expect.stringContaining("ledger of £40,000")]);
  });

  test("advice in a list of advice is none", () => {
    expect(marked("- Add the number of suppliers\n- Mention a purchasing ledger")).toEqual([]);
  });
});

describe("what the reader is told to say is said", () => {
  test.each([
    ["You can add that you founded a bakery.", "founded a bakery"],
    ["You could also name Kubernetes.", "kubernetes"],
  ])("%s", (text, words) => {
    expect(marked(text).join()).toContain(words);
  });

  test.each([
    "You can add how many suppliers you had.",
    "Never say that you founded a bakery.",
    "If you have used Kubernetes, name it.",
  ])("not so: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("a deed is weighed by the verb that governs it", () => {
  test.each([
    ["You rewrote the allergen handbook [W1].", 1],
    ["You helped to rewrite the allergen handbook [W1].", 0],
    ["You led six cooks [W1].", 0],
  ])("%s", (text, marks) => {
    expect(marked(text)).toHaveLength(marks);
  });
});

describe("times and numbers that follow from the rows are true", () => {
  test.each([
    "You spent more than ten years at Larkfield Bistro [W1].",
    "You brought waste down from 9 % to 6 % in two years [W1].",
    "You taught 28 apprentices at the college kitchen [W1].",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("a break is no work", () => {
    expect(marked("You have about ten and a half years of experience.")).toEqual([]);
    expect(marked("You have about thirteen and a half years of experience.")).toHaveLength(1);
  });

  test("a wrong range is one mark", () => {
    expect(marked("You served between 300 and 400 covers [W3].")).toEqual([
      "between 300 and 400 covers",
    ]);
  });
});

test("a month that no row has is marked", () => {
  expect(marked("You started in August [W1].")).toEqual(["you started in august"]);
  expect(marked("You started in March [W1].")).toEqual([]);
});

test("who has done a thing is not told that they never did", () => {
  expect(marked("You have never been in charge of anybody.")).toHaveLength(1);
  expect(marked("You have never worked with robots.")).toEqual([]);
});

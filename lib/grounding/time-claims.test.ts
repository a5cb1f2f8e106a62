import { expect, test } from "vitest";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const job = (ref: string, organization: string, startDate: string, endDate: string | null) =>
  sampleEntry(ref, {
    title: "Clerk",
    organization,
    startDate,
    endDate,
    header: `Clerk, ${organization} (${startDate} – ${endDate ?? "present"})`,
    lines: ["Answered letters"],
  });

const rows: ResumeEntry[] = [
  job("W1", "Brinmoor", "2021-04", null),
  job("W2", "Quellmark", "2016-01", "2020-12"),
  job("W3", "Tidewell", "2012-02", "2015-12"),
];
const posting = { id: 1, title: "Clerk", company: "Tallow & Reed", lines: [] };
const marked = (text: string) =>
  checkClaims(text, rows, posting, new Date("2026-11-01")).map((each) => each.text);

test.each([
  "Between Quellmark and Brinmoor you have a gap of three months.",
  "Leaving Tidewell aside, you have nearly eleven years behind you.",
  "You were there for five years and seven months [W1].",
  "You started this job about five years ago [W1].",
  "You stayed at Tidewell for almost four years [W3].",
  "In the last three years you have been at Brinmoor [W1].",
  "Quellmark (2016–20) [W2] comes next.",
  "You came at the beginning of 2021 [W1].",
])("what the dates say in other words is not marked: %s", (text) => {
  expect(marked(text)).toEqual([]);
});

test.each([
  ["Between Quellmark and Brinmoor you have a gap of eight months.", "eight months"],
  ["You started at Brinmoor nine years ago [W1].", "nine years"],
  ["You stayed at Tidewell for seven years [W3].", "seven years"],
  ["Quellmark (2016–18) [W2] comes next.", "18"],
])("a time that the dates deny is marked: %s", (text, words) => {
  expect(marked(text).join(" ")).toContain(words);
});

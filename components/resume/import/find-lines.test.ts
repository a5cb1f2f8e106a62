import { expect, test } from "vitest";
import { toEntry } from "@/components/resume/form";
import { findLines } from "./find-lines";

const LINES = [
  "Robin Roe",
  "Senior Engineer, Acme GmbH",
  "2019 – 2021",
  "Built the tide tables that every har-",
  "bour of the coast uses",
  "",
  "SQL",
];

test("an entry's lines are those with its names and those that its sentences were broken into", () => {
  const entry = toEntry("work", "work-0", {
    position: "Senior Engineer",
    name: "Acme GmbH",
    highlights: ["Built the tide tables that every harbour of the coast uses"],
  });
  expect([...findLines(LINES, entry)]).toEqual([1, 3, 4]);
});

test("an entry that says nothing has no lines, and short words find none", () => {
  expect(findLines(LINES, toEntry("work", "k", null)).size).toBe(0);
  expect(findLines(LINES, toEntry("skills", "k", { name: "SQL" })).size).toBe(0);
});

import { expect, it } from "vitest";
import type { JsonResume } from "@/lib/resume/schema";
import { compareResumes } from "./compare";

const RESUME: JsonResume = {
  basics: { label: "Analyst", location: { city: "Leeds" } },
  work: [
    { name: "Harbour", position: "Analyst", highlights: ["One", "Two"] },
    { name: "Mill", position: "Clerk" },
  ],
  skills: [{ name: "SQL" }, { name: "Excel" }, { name: "Go" }],
};

it("finds nothing between a resume and itself", () => {
  expect(compareResumes(RESUME, structuredClone(RESUME))).toEqual([]);
});

it("tells fields and lines that changed, entries that came and went, and a new order", () => {
  const changes = compareResumes(RESUME, {
    basics: { label: "Lead analyst", location: { city: "Leeds" } },
    work: [
      { name: "Harbour", position: "Analyst", startDate: "2021", highlights: ["Two", "Three"] },
      { name: "Inn", position: "Cook" },
      { name: "Farm", position: "Hand" },
    ],
    skills: [{ name: "Excel" }, { name: "SQL" }],
  });
  expect(changes.map(({ title, kind }) => [title, kind])).toEqual([
    ["About you", "changed"],
    ["Work: Analyst", "changed"],
    ["Work: Cook", "changed"],
    ["Work: Hand", "added"],
    ["Skills: Go", "removed"],
    ["Skills", "moved"],
  ]);
  expect(changes[1]?.details).toEqual([
    { label: "Start", before: [], after: ["2021"] },
    { label: "Highlights", before: ["One"], after: ["Three"] },
  ]);
});

it("tells that something changed which the page does not show", () => {
  const work = [{ ...RESUME.work?.[0], "x-team": 4 }, ...(RESUME.work ?? []).slice(1)];
  expect(compareResumes(RESUME, { ...RESUME, work })).toMatchObject([
    { kind: "changed", details: [] },
  ]);
});

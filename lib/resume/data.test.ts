import { describe, expect, test } from "vitest";
import { isEmptyResume } from "./data.ts";
import type { ResumeRows } from "./rows.ts";

const work = {
  id: "0197a000-0000-7000-8000-000000000001",
  kind: "work" as const,
  name: null,
  position: null,
  location: null,
  description: null,
  startDate: null,
  endDate: null,
  summary: null,
  highlights: [] as string[],
};
const skill = {
  id: "0197a000-0000-7000-8000-000000000002",
  kind: "skill" as const,
  name: "",
  level: null,
  keywords: [] as string[],
  issuer: null,
  date: null,
};
const rows = (some: Partial<ResumeRows>): ResumeRows => ({
  work: [],
  education: [],
  projects: [],
  skills: [],
  notes: [],
  ...some,
});

describe("a resume is empty", () => {
  test.each([
    ["without rows", rows({})],
    ["when its rows say nothing", rows({ work: [work], skills: [skill] })],
    ["when its rows have signs only", rows({ work: [{ ...work, highlights: [" – ", "•"] }] })],
    ["when its rows say only when it was", rows({ work: [{ ...work, startDate: "2021-03" }] })],
  ])("%s", (_when, given) => {
    expect(isEmptyResume(given)).toBe(true);
  });
});

describe("a resume is something to answer from", () => {
  test.each([
    ["with a name", rows({ skills: [{ ...skill, name: "C" }] })],
    ["with one bullet", rows({ work: [{ ...work, highlights: ["", "Baked rye"] }] })],
    ["with one word in any script", rows({ work: [work, { ...work, summary: "経験" }] })],
  ])("%s", (_with, given) => {
    expect(isEmptyResume(given)).toBe(false);
  });
});

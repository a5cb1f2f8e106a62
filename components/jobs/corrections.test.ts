import { expect, test } from "vitest";
import { kindsOf, madeCorrections, withSection } from "@/components/jobs/corrections";
import type { Job } from "@/lib/job/schema";

const JOB: Job = {
  job_id: 1,
  title: "Net mender",
  company: "Harbour Loft",
  url: null,
  excerpt: "",
  is_own: true,
  created_at: "2026-01-01T00:00:00.000Z",
  description: "",
  location: null,
  employment_type: null,
  salary: null,
  valid_through: null,
  warnings: [],
  lines: [
    { ref: "J1", kind: "heading", text: "You" },
    { ref: "J2", kind: "other", text: "Needle" },
    { ref: "J3", kind: "other", text: "Thread" },
    { ref: "J4", kind: "heading", text: "We" },
    { ref: "J5", kind: "benefit", text: "Fish" },
  ],
};
const kinds = kindsOf(JOB.lines);
const { title, company } = JOB;

test("a heading sets the lines down to the next heading", () => {
  expect(withSection(JOB.lines, kinds, "J1", "must")).toEqual({ ...kinds, J2: "must", J3: "must" });
  expect(withSection(JOB.lines, kinds, "J4", "legal")).toEqual({ ...kinds, J5: "legal" });
});

test("only what differs is sent", () => {
  expect(madeCorrections(JOB, { title: ` ${title} `, company, kinds })).toBeNull();
  const wanted = { title: "Sail maker", company: "", kinds: { ...kinds, J2: "nice" as const } };
  expect(madeCorrections(JOB, wanted)).toEqual({
    title: "Sail maker",
    company: "",
    parts: [{ ref: "J2", kind: "nice" }],
  });
});

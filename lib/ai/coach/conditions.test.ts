import { expect, test } from "vitest";
import { postingLines } from "../../job/read-parts.ts";
import { sampleEntry } from "../../resume/sample-entry.ts";
import { fitOf } from "./fit.ts";
import { indexResume } from "./resume-index.ts";

const TODAY = new Date("2026-06-15T00:00:00Z");

/** What becomes of a required line, in a posting for a cook, with one row of that text. */
function statusOf(line: string, row: string, kind: "work" | "skill" = "work"): string | undefined {
  const entry =
    kind === "skill"
      ? sampleEntry("S1", { kind, header: row })
      : sampleEntry("W1", {
          header: "Teacher, Elm School",
          lines: [row],
          startDate: "2010",
          endDate: "2020",
        });
  const lines = postingLines(`Requirements\n- ${line}`);
  const posting = { id: 1, title: "Pastry Cook", company: "", lines };
  return fitOf(posting, indexResume([entry]), TODAY)[0]?.status;
}

test.each([
  ["Knowledge of HPLC", "Release tests by high-performance liquid chromatography"],
  ["HACCP", "Wrote the hazard analysis and the critical control points"],
  ["Containers in production", "Moved 23 services to Kubernetes"],
  ["Erfahrung als Verwaltungsfachwirt", "Verwaltungsfachwirtin im Bauamt"],
])("%s is covered by its other name: %s", (line, row) => {
  expect(statusOf(line, row)).toBe("covered");
});

test("three letters are spelled out only by a whole item of a list", () => {
  expect(statusOf("Use of WMS", "Systems: Warehouse management systems, SAP", "skill")).toBe(
    "covered",
  );
  expect(statusOf("Use of WMS", "Went with my sister to school")).toBe("missing");
});

test("a word that all have is no part of what is asked", () => {
  expect(statusOf("Experience with medical data", "Cleaned the data of shops")).toBe("missing");
});

test("years of which nothing more is said are years in the posting's occupation", () => {
  expect(statusOf("Five years of experience", "Taught maths")).toBe("partly");
});

test("what has been done to one thing is half of what is asked of another", () => {
  expect(statusOf("Monitoring of models", "Set up Prometheus for servers")).toBe("partly");
});

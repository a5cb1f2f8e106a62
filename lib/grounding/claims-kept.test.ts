import { expect, test, vi } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import { checkClaims } from "./claims.ts";
import { readSentence } from "./sentence-reading.ts";

vi.mock("./sentence-reading.ts", { spy: true });

const today = new Date("2026-11-01");
const posting: Posting = { id: 1, title: "Curator", company: "Ostrava House", lines: [] };

/** How many sentences are read when a first one is checked again after others. */
function readAgainAfter(others: number): number {
  const rows = [sampleEntry("W1", { title: "Museum Guide", lines: ["Guided school classes"] })];
  const first = "You guided school classes [W1].";
  checkClaims(first, rows, posting, today);
  for (let at = 0; at < others; at++)
    checkClaims(`You guided ${at + 2} classes [W1].`, rows, posting, today);
  vi.mocked(readSentence).mockClear();
  checkClaims(first, rows, posting, today);
  return vi.mocked(readSentence).mock.calls.length;
}

test("the sentences of an answer are read once, and those of many answers ago are forgotten", () => {
  expect(readAgainAfter(200)).toBe(0);
  expect(readAgainAfter(500)).toBe(1);
});

import { expect, test } from "vitest";
import { sampleEntry } from "../resume/sample-entry.ts";
import { markOutdated } from "./outdated.ts";
import type { Citation, Message } from "./schema.ts";

const row = sampleEntry("W1", { header: "Nurse, Brightwater", lines: ["Led a team of 6"] });

const cited = (citation: Partial<Citation>): Message => ({
  id: "0197a000-0000-7000-8000-000000000001",
  role: "assistant",
  content: "You led a team of 6 [W1].",
  timestamp: "2026-06-15T00:00:00.000Z",
  status: "complete",
  context_version: 1,
  citations: [
    { ref: "[W1]", kind: "work", entity_id: row.entityId, quote: "Led a team of 6", ...citation },
  ],
  unsupported: [],
  usage: null,
});

const outdated = (message: Message) =>
  markOutdated([message], [row]).flatMap(({ citations }) => citations.map((one) => one.outdated));

test("a citation whose row still says it is as it was", () => {
  const message = cited({});
  expect(markOutdated([message], [row])).toEqual([message]);
});

test("a citation whose row says something else now, or is gone, is outdated and keeps what it said", () => {
  expect(outdated(cited({ quote: "Led a team of 5" }))).toEqual([true]);
  expect(outdated(cited({ entity_id: "gone" }))).toEqual([true]);
  expect(markOutdated([cited({ quote: "Led a team of 5" })], [row])[0]?.citations[0]?.quote).toBe(
    "Led a team of 5",
  );
});

test("a posting line is never outdated", () => {
  expect(outdated(cited({ kind: "job", entity_id: "7" }))).toEqual([undefined]);
});

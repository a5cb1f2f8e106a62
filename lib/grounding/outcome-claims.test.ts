import { describe, expect, test } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const rows: ResumeEntry[] = [
  sampleEntry("W1", {
    title: "Ferry Clerk",
    organization: "Skerry Line",
    startDate: "2019-04",
    endDate: "2025-08",
    header: "Ferry Clerk, Skerry Line (2019-04 – 2025-08)",
    lines: [
      "Rewrote the boarding plan for two piers",
      "Queues at the kiosk shortened by a new ticket machine",
      "Trained nine deckhands in radio procedure",
    ],
  }),
  sampleEntry("W2", {
    title: "Boatbuilder",
    organization: "Holm Yard",
    startDate: "2014-01",
    endDate: "2019-03",
    header: "Boatbuilder, Holm Yard (2014-01 – 2019-03)",
    lines: ["Built a rowing skiff that won a regional prize"],
  }),
];
const posting: Posting = { id: 1, title: "Harbour Agent", company: "Ness Ports", lines: [] };

const marked = (text: string) =>
  checkClaims(text, rows, posting, new Date("2026-11-01")).map((each) => each.text);

describe("what came of a deed is marked where its row tells no such change, and the deed is not", () => {
  test.each([
    ["You rewrote the boarding plan [W1], which cut accidents.", "which cut accidents"],
    ["You rewrote the boarding plan [W1], boosting ticket sales.", "boosting ticket sales"],
    ["- Rewrote the boarding plan, thereby cutting fuel costs [W1]", "cutting fuel costs"],
    ["You rewrote the boarding plan [W1], and complaints fell.", "complaints fell"],
    [
      "Sie haben den Boardingplan neu geschrieben [W2], wodurch die Kosten sanken.",
      "wodurch die Kosten sanken",
    ],
    [
      "Vous avez construit un canot [W2], ce qui a reduit les retards.",
      "ce qui a reduit les retards",
    ],
  ])("%s", (text, result) => {
    expect(marked(text)).toEqual([expect.stringContaining(result)]);
  });
});

describe("what a row tells of a change may be retold", () => {
  test.each([
    "You put up a new ticket machine [W1], which cut the queues.",
    "You put up a new ticket machine [W1], improving the queues at the kiosk.",
    "You put up a ticket machine [W1], and queues fell.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("not of what goes the other way", () => {
    expect(marked("You put up a ticket machine [W1], which increased queues.")).toEqual([
      "which increased queues",
    ]);
  });
});

describe("advice on results claims none", () => {
  test.each([
    "Say what came of the boarding plan [W1]: did it cut accidents?",
    "If it cut accidents, which helped the crew, add the number.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("a distinction needs a row that has one", () => {
  test.each([
    ["You trained nine deckhands [W1], who were all promoted.", "all promoted"],
    ["Your kiosk won a national award [W1].", "won a national award"],
    [
      "You trained nine deckhands [W1], the best result in the fleet.",
      "the best result in the fleet",
    ],
  ])("%s", (text, words) => {
    expect(marked(text).join()).toContain(words);
  });

  test("which may be called otherwise", () => {
    expect(marked("You built a skiff that took a regional award [W2].")).toEqual([]);
  });
});

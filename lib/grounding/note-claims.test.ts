import { describe, expect, test } from "vitest";
import { sampleEntry } from "../resume/sample-entry.ts";
import { sampleNote } from "../resume/sample-note.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { resolveCitations } from "./citations.ts";
import { checkClaims } from "./claims.ts";

const today = new Date("2026-11-25");
const posting = { id: 7, title: "Engineer", company: "Acme", lines: [] };

const job = (ref: string, organization: string, line: string): ResumeEntry =>
  sampleEntry(ref, {
    title: "Engineer",
    organization,
    startDate: "2019",
    header: `Engineer, ${organization} (2019 – present)`,
    lines: [line],
  });
const ROWS = [
  job("W1", "Brinmoor GmbH", "Ran the customer portal and its on-call rota"),
  job("W2", "Quellmark AG", "Built the billing service in Python"),
];

const USERS = "I supported 412 users on the customer portal";
const marked = (text: string, ...notes: string[]) => {
  const entries = [...ROWS, ...notes.map((note, at) => sampleNote(`N${at + 1}`, note))];
  return checkClaims(text, entries, posting, today).map((mark) => mark.text);
};

describe("what a note says", () => {
  test.each([
    "You supported 412 users on the customer portal [N1].",
    "You supported 412 users [W1][N1].",
    "You ran the customer portal [W1] for 412 users [N1].",
    "- **Ran the customer portal for 412 users** [W1, N1]",
    "You ran the customer portal for 412 users [W1].",
  ])("is supported: %s", (text) => {
    expect(marked(text, USERS)).toEqual([]);
  });

  test("is supported by nothing before it is a note", () => {
    expect(marked("You supported 412 users on the customer portal [W1].")).toContain("412 users");
    expect(marked("You supported 412 users [N1].").join(" ")).toContain("[N1]");
  });

  test.each([
    ["another number", "You supported 950 users on the customer portal [N1].", "950"],
    ["what a row says", "You built the billing service in Python [N1].", "[N1]"],
    ["a tool that it does not name", "You supported 412 users with Kubernetes [N1].", "Kubernetes"],
    ["anything else", "You won a design award in Lisbon [N1].", "Lisbon"],
  ])("does not carry %s", (_what, text, wrong) => {
    expect(marked(text, USERS).join(" ")).toContain(wrong);
  });

  test("is about any job, unless it names one", () => {
    expect(
      marked("At Quellmark you trained 17 colleagues [W2].", "I trained 17 colleagues"),
    ).toEqual([]);
    const named = "At Brinmoor I trained 17 colleagues";
    expect(marked("At Brinmoor you trained 17 colleagues [W1].", named)).toEqual([]);
    expect(marked("At Quellmark you trained 17 colleagues [W2].", named).join(" ")).toMatch(
      /17|W2/,
    );
  });

  test("can be a tool, a language, a degree or years of work", () => {
    expect(marked("You know Terraform [N1].", "I use Terraform every week")).toEqual([]);
    expect(marked("You speak Portuguese [N1].", "I speak Portuguese")).toEqual([]);
    expect(marked("You hold an MBA [N1].", "I finished my MBA in 2018")).toEqual([]);
    expect(
      marked("You have 8 years of experience in banking [N1].", "I worked in banking for 8 years"),
    ).toEqual([]);
  });

  test("proves nothing that it denies", () => {
    const never = "I have never used Kafka, and I don't speak French";
    expect(marked("You know Kafka [N1].", never)).toEqual(["You know Kafka"]);
    expect(marked("You speak French [N1].", never)).toContain("You speak French");
    expect(marked("You have never used Kafka [N1].", never)).toEqual([]);
    const but = "I have never used Kafka, but I ran RabbitMQ";
    expect(marked("You ran RabbitMQ [N1].", but)).toEqual([]);
  });
});

test("a marker of a note is a citation with its words and the day on which it was confirmed", () => {
  const entries = [...ROWS, sampleNote("N1", USERS)];
  const text = "You supported 412 users on the customer portal [N1], not [N2].";
  expect(resolveCitations(text, entries, posting)).toEqual({
    citations: [
      {
        ref: "[N1]",
        kind: "note",
        entity_id: "id-N1",
        quote: USERS,
        said_at: "2026-11-25T10:00:00.000Z",
      },
    ],
    unknown: [expect.objectContaining({ text: "[N2]" })],
  });
});

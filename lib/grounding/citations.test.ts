import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LineKind, Posting } from "../job/schema.ts";
import { resolveCitations } from "./citations.ts";

function postingOf(lines: [LineKind, string][]): Posting {
  return {
    id: 7,
    title: "Clerk",
    company: "Quill Ltd",
    lines: lines.map(([kind, text], i) => ({ ref: `J${i + 1}`, kind, text })),
  };
}

const posting = postingOf([
  ["other", "Clerk in Oslo"],
  ["heading", "Requirements"],
  ["must", "Three years of bookkeeping"],
  ["must", "Fluent Norwegian"],
  ["heading", "Tasks"],
  ["task", "File letters"],
]);

const quotes = (answer: string, of = posting) =>
  resolveCitations(answer, [], of).citations.map(({ ref, quote }) => [ref, quote]);

describe("a marker of the posting", () => {
  test("that begins a group quotes the line of the group that carries the sentence", () => {
    expect(quotes("They want fluent Norwegian [J2].")).toEqual([["[J2]", "Fluent Norwegian"]]);
    expect(quotes("They want bookkeeping [J2].")).toEqual([["[J2]", "Three years of bookkeeping"]]);
  });

  test("quotes each line of its group once, for the sentences that rest on it", () => {
    const answer = "Norwegian is a must [J2]. So is bookkeeping [J2]. Norwegian, again [J2].";
    expect(quotes(answer)).toEqual([
      ["[J2]", "Fluent Norwegian"],
      ["[J2]", "Three years of bookkeeping"],
    ]);
  });

  test("of a single line quotes that line where it has a word of the sentence", () => {
    expect(quotes("Fluent in Norwegian, three years of bookkeeping [J4].")).toEqual([
      ["[J4]", "Fluent Norwegian"],
    ]);
  });

  test("of a single line without a word of the sentence quotes the one beside it that has some", () => {
    expect(quotes("You need bookkeeping [J4].")).toEqual([["[J4]", "Three years of bookkeeping"]]);
  });

  test("never quotes a line of another group", () => {
    expect(quotes("You file letters [J2].")).toEqual([["[J2]", "Three years of bookkeeping"]]);
    expect(quotes("You file letters [J4].")).toEqual([["[J4]", "Fluent Norwegian"]]);
  });

  test("of a heading over nothing quotes the heading", () => {
    expect(quotes("Apply [J1].", postingOf([["heading", "Apply now"]]))).toEqual([
      ["[J1]", "Apply now"],
    ]);
  });
});

test("whatever the answer, a quote is a part of one line of the posting", () => {
  const words = fc.constantFrom(
    "bookkeeping",
    "Norwegian",
    "letters",
    "Oslo",
    "years",
    "tasks",
    ".",
  );
  const marker = fc.integer({ min: 1, max: 8 }).map((n) => `[J${n}]`);
  const answer = fc.array(fc.oneof(words, marker), { maxLength: 30 });
  fc.assert(
    fc.property(answer, (parts) => {
      const { citations, unknown } = resolveCitations(parts.join(" "), [], posting);
      for (const { quote, kind, entity_id } of citations) {
        expect([kind, entity_id]).toEqual(["job", "7"]);
        expect(posting.lines.some(({ text }) => text.includes(quote))).toBe(true);
      }
      expect(unknown.every(({ text }) => text === "[J7]" || text === "[J8]")).toBe(true);
    }),
  );
});

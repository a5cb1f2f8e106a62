import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTokens } from "../ai/tokens.ts";
import { optimizeJobDescription } from "./condense-job-posting.ts";
import { parseJobPosting } from "./parse-job-posting.ts";
import { POSTINGS } from "./sample-postings.ts";
import { LINE_KINDS, type LineKind, type Posting } from "./schema.ts";

const encoding = "o200k_base";
const condense = (posting: Posting, budget: number) =>
  optimizeJobDescription(posting, { budget, encoding });

function postingOf(lines: [LineKind, string][], title = "Clerk", company = "Quill Ltd"): Posting {
  return {
    id: 7,
    title,
    company,
    lines: lines.map(([kind, text], i) => ({ ref: `J${i + 1}`, kind, text })),
  };
}

/** Refs of the kept lines; checks that each stands there whole, in order and under its own marker. */
function keptRefs(posting: Posting, text: string): string[] {
  const rows = text.split("\n");
  const markers = rows.flatMap((row) => /^\[(J\d+)\] /.exec(row)?.[1] ?? []);
  const lines = posting.lines.filter((line) => markers.includes(line.ref));
  expect(rows.filter((row) => row.startsWith("[J"))).toEqual(
    lines.map((line) => `[${line.ref}] ${line.text}`),
  );
  expect(rows.length - markers.length).toBeLessThanOrEqual(1);
  return markers;
}

const line = fc.tuple(
  fc.constantFrom(...LINE_KINDS),
  fc.oneof(
    fc.lorem({ maxCount: 12 }),
    fc.constantFrom(
      "5 years of Go",
      "Go",
      "French B2",
      "漢字テスト。",
      "…/",
      "a".repeat(300),
      "😀😀",
    ),
    fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => text.replace(/\s+/g, " ").trim() || "x"),
  ),
);
const anyPosting = fc
  .tuple(
    fc.array(line, { maxLength: 30 }),
    fc.lorem({ maxCount: 4 }),
    fc.constantFrom("", "Quill Ltd"),
  )
  .map(([lines, title, company]) => postingOf(lines, title, company));

test("for any posting and budget: never above it, whole lines in order, none lost, always the same", () => {
  fc.assert(
    fc.property(
      anyPosting,
      fc.oneof(fc.nat(60), fc.nat(600)),
      fc.constantFrom("o200k_base" as const, "cl100k_base" as const),
      (posting, budget, using) => {
        const result = optimizeJobDescription(posting, { budget, encoding: using });
        expect(result.tokens).toBe(countTokens(result.text, using));
        expect(result.tokens).toBeLessThanOrEqual(budget);
        const kept = keptRefs(posting, result.text);
        const left = posting.lines.filter((one) => !kept.includes(one.ref));
        expect(result.omitted.map((one) => [one.kind, one.text])).toEqual(
          left.map((one) => [one.kind, one.text]),
        );
        expect(result.omitted.every((one) => one.reason !== "" && one.entity_id === "7")).toBe(
          true,
        );
        expect(optimizeJobDescription(posting, { budget, encoding: using })).toEqual(result);
      },
    ),
  );
});

describe.each(POSTINGS)("the posting of $name", ({ text }) => {
  const { title, company, lines } = parseJobPosting({ description: text });
  const posting = { id: 1, title, company, lines };

  test("with room for all is all there, but for what its first line says", () => {
    const { omitted } = condense(posting, 2_000);
    expect(omitted.filter((one) => !one.reason.startsWith("The first line"))).toEqual([]);
  });

  test("with room for a third loses benefits and legal text before what is required", () => {
    const third = Math.floor(condense(posting, 2_000).tokens / 3) + 8;
    const kept = keptRefs(posting, condense(posting, third).text);
    const kinds = lines.filter((one) => kept.includes(one.ref)).map((one) => one.kind);
    expect(kinds.some((kind) => kind === "must" || kind === "task")).toBe(true);
    expect(kinds).not.toContain("legal");
  });
});

const office = postingOf([
  ["about", "We have loved paper since 1901."],
  ["heading", "Tasks"],
  ["task", "Be there for everyone who comes by."],
  ["heading", "Requirements"],
  ["must", "A positive attitude towards whatever comes up."],
  ["must", "Three years of bookkeeping in SAP."],
  ["heading", "Nice to have"],
  ["nice", "Some Norwegian"],
  ["benefit", "Tea."],
  ["legal", "No bias."],
]);

test("title and company are the first line", () => {
  expect(condense(office, 300).text.split("\n")[0]).toBe("Clerk – Quill Ltd");
  expect(condense({ ...office, company: "" }, 300).text.split("\n")[0]).toBe("Clerk");
});

test("a concrete requirement comes before a general one, and before all else", () => {
  const kept = keptRefs(office, condense(office, 24).text);
  expect(kept.filter((ref) => ref !== "J4")).toEqual(["J6"]);
});

test("a wish keeps the heading that makes it one", () => {
  for (let budget = 0; budget < 120; budget++) {
    const kept = keptRefs(office, condense(office, budget).text);
    expect(kept.includes("J8") && !kept.includes("J7")).toBe(false);
  }
});

test("no heading stands over nothing", () => {
  for (let budget = 0; budget < 120; budget++) {
    const kept = keptRefs(office, condense(office, budget).text);
    if (kept.includes("J2")) expect(kept).toContain("J3");
    if (kept.includes("J7")) expect(kept).toContain("J8");
  }
});

test("the same words are said once, with the line that says them", () => {
  const { omitted } = condense(
    postingOf([
      ["must", "Fluent Danish"],
      ["task", "File letters"],
      ["must", "fluent danish!"],
    ]),
    500,
  );
  expect(omitted).toEqual([
    { kind: "must", entity_id: "7", text: "fluent danish!", reason: "It says the same as J1." },
  ]);
});

test("a line that adds a place to the title is no repetition of it", () => {
  const { text } = condense(postingOf([["other", "Clerk at Quill Ltd, Oslo"]]), 500);
  expect(text).toContain("[J1] Clerk at Quill Ltd, Oslo");
});

test("where nothing fits the text is empty and all lines are listed", () => {
  for (const budget of [0, 1]) {
    expect(condense(office, budget)).toMatchObject({ text: "", tokens: 0 });
    expect(condense(office, budget).omitted).toHaveLength(office.lines.length);
  }
});

test.each([
  ["one word of 100,000 characters", postingOf([["other", "a".repeat(100_000)]]), 0],
  ["no line", postingOf([]), 0],
  [
    "5,000 bullets",
    postingOf(Array.from({ length: 5_000 }, (_, i) => ["must", `Rule ${i} of filing`])),
    100,
  ],
])("%s is condensed without harm", (_, posting, atLeast) => {
  const result = condense(posting, 2_000);
  expect(result.tokens).toBeLessThanOrEqual(2_000);
  expect(keptRefs(posting, result.text).length).toBeGreaterThanOrEqual(atLeast);
});

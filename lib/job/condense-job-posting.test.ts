import { describe, expect, test } from "vitest";
import { optimizeJobDescription } from "./condense-job-posting.ts";
import { parseJobPosting } from "./parse-job-posting.ts";
import { POSTINGS } from "./sample-postings.ts";
import type { LineKind, Posting } from "./schema.ts";

const condense = (posting: Posting, budget: number) =>
  optimizeJobDescription(posting, { budget, encoding: "o200k_base" });

function postingOf(lines: [LineKind, string][], title = "Clerk", company = "Quill Ltd"): Posting {
  return {
    id: 7,
    title,
    company,
    lines: lines.map(([kind, text], i) => ({ ref: `J${i + 1}`, kind, text })),
  };
}

/** The rows of the text without their markers. */
const rowsOf = (posting: Posting, budget: number) =>
  condense(posting, budget)
    .text.split("\n")
    .map((row) => row.replace(/^\[J\d+\] /, ""));

describe.each(POSTINGS)("the posting of $name", ({ text }) => {
  const posting = { id: 1, ...parseJobPosting({ description: text }) };

  test("with room for all is all there, but for what its first line says", () => {
    const { omitted } = condense(posting, 2_000);
    expect(omitted.filter((one) => !one.reason.startsWith("The first line"))).toEqual([]);
  });

  test("with room for a third loses legal text before what is required or to be done", () => {
    const third = Math.floor(condense(posting, 2_000).tokens / 3) + 8;
    const rows = rowsOf(posting, third);
    const kinds = posting.lines.filter((line) => rows.includes(line.text)).map((line) => line.kind);
    expect(kinds.some((kind) => kind === "must" || kind === "task")).toBe(true);
    expect(kinds).not.toContain("legal");
  });
});

const office = postingOf([
  ["about", "We have loved paper since 1901."],
  ["heading", "Tasks"],
  ["task", "Be there for everyone who comes by."],
  ["heading", "Requirements"],
  ["must", "A way with whatever comes up."],
  ["must", "Three years of bookkeeping in SAP."],
  ["heading", "Nice to have"],
  ["nice", "Some Norwegian"],
  ["heading", "Also"],
  ["other", "An eye for stamps"],
  ["benefit", "Tea."],
  ["legal", "No bias."],
]);

test("the title is the first line, and the company beside it where that takes little of the budget", () => {
  expect(condense(office, 300).text.split("\n")[0]).toBe("Clerk – Quill Ltd");
  expect(condense(office, 100).text.split("\n")[0]).toBe("Clerk");
  expect(condense({ ...office, company: "" }, 300).text.split("\n")[0]).toBe("Clerk");
  expect(condense({ ...office, title: "" }, 300).text.startsWith("[J1] ")).toBe(true);
});

test("a requirement that names something comes before one that does not, and before all else", () => {
  const rows = rowsOf(office, 16);
  expect(rows).toContain("Three years of bookkeeping in SAP.");
  expect(rows).not.toContain("A way with whatever comes up.");
});

test("lines under one heading share the marker of the first, whatever is kept of them", () => {
  const { text } = condense(office, 300);
  expect(text).toContain(
    "[J4] Requirements\nA way with whatever comes up.\nThree years of bookkeeping in SAP.\n[J7] Nice",
  );
  const inTwo = postingOf([
    ["heading", "What we hope that you bring along"],
    ["must", "Three years of bookkeeping in SAP."],
  ]);
  expect(condense(inTwo, 16).text).toContain("[J1] Three years of bookkeeping in SAP.");
});

test("a long run of lines has a marker for every eight", () => {
  const { text } = condense(
    postingOf(Array.from({ length: 20 }, (_, i) => ["must", `Rule ${i} of filing`])),
    2_000,
  );
  expect(text.match(/\[J\d+\]/g)).toEqual(["[J1]", "[J9]", "[J17]"]);
});

test("a wish keeps the heading that makes it one, and what follows keeps its own", () => {
  let seen = 0;
  for (let budget = 0; budget < 120; budget++) {
    const rows = rowsOf(office, budget);
    if (rows.includes("Some Norwegian")) expect(rows).toContain("Nice to have");
    if (rows.includes("An eye for stamps")) expect(rows).toContain("Also");
    if (rows.includes("Some Norwegian") && rows.includes("An eye for stamps")) seen++;
  }
  expect(seen).toBeGreaterThan(0);
});

test("a wish that says that it is one needs no heading", () => {
  const posting = postingOf([
    ["heading", "Whatever else would make us smile on a grey morning in the office"],
    ["nice", "SAP is a plus"],
  ]);
  expect(rowsOf(posting, 16)).toEqual(["Clerk", "SAP is a plus"]);
});

test("benefits and legal text come only when every requirement is there", () => {
  const posting = postingOf([
    ["must", `Patience, ${"and then more of it, ".repeat(40)}always`],
    ["benefit", "Tea."],
    ["legal", "No bias."],
  ]);
  expect(rowsOf(posting, 60)).toEqual(["Clerk"]);
  expect(rowsOf(posting, 600)).toContain("Tea.");
});

describe("a long line", () => {
  const line =
    "You will welcome guests at the desk, answer the phone in three languages and keep the till in order every night";
  const posting = postingOf([
    ["task", line],
    ["must", "Fluent in English, German and French, with a certificate in first aid"],
  ]);

  test("is kept by whole clauses, as they stand, and the rest is listed", () => {
    expect(rowsOf(posting, 36)[1]).toBe(
      "answer the phone in three languages and keep the till in order every night",
    );
    expect(rowsOf(posting, 29)[1]).toBe("answer the phone in three languages");
    expect(condense(posting, 29).omitted.map((one) => one.text)).toEqual([
      "You will welcome guests at the desk",
      "keep the till in order every night",
    ]);
  });

  test("is whole where there is room", () => {
    expect(rowsOf(posting, 300)).toContain(line);
    expect(condense(posting, 300).omitted).toEqual([]);
  });
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

describe("bad input", () => {
  test("a word of 100,000 characters is left out whole, and the reason says why", () => {
    const word = "a".repeat(100_000);
    const { text, omitted } = condense(postingOf([["other", word]]), 2_000);
    expect(text).toBe("Clerk – Quill Ltd");
    expect(omitted.map((one) => [one.text, one.reason])).toEqual([
      [word, "It is longer than all the room there is."],
    ]);
  });

  test("of 5,000 bullets as many are kept as there is room for", () => {
    const bullets = Array.from({ length: 5_000 }, (_, i): [LineKind, string] => [
      "must",
      `Rule ${i} of filing`,
    ]);
    const { text, tokens, omitted } = condense(postingOf(bullets), 2_000);
    expect(tokens).toBeGreaterThan(1_960);
    expect(text.split("\n").length - 1 + omitted.length).toBe(5_000);
  });

  test("of a posting without lines the first line is left", () => {
    expect(condense(postingOf([]), 2_000)).toMatchObject({
      text: "Clerk – Quill Ltd",
      omitted: [],
    });
  });

  test.each([
    ["Thai", "เรากำลังมองหาพยาบาล\nดูแลผู้ป่วยในโรงพยาบาล\nภาษาอังกฤษดี"],
    ["Japanese", "看護師を募集しています。\n夜勤あり。\n英語が話せる方。"],
    ["Arabic", "نبحث عن ممرضة\nرعاية المرضى في المستشفى\nاللغة الإنجليزية"],
  ])("a posting in %s, which no table knows, is kept as far as it fits", (_, description) => {
    const posting = { id: 7, ...parseJobPosting({ description }) };
    const full = condense(posting, 1_000);
    expect(full.text.split("\n").length).toBeGreaterThanOrEqual(posting.lines.length);
    const half = condense(posting, Math.ceil(full.tokens / 2));
    expect(half.text).not.toBe("");
    expect(half.omitted.length).toBeGreaterThan(0);
  });
});

import { expect, test } from "vitest";
import { optimizeJobDescription } from "./condense-job-posting.ts";
import type { LineKind, Posting } from "./schema.ts";
import { sideMatterIn } from "./side-matter.ts";

/** So much that it is left out. */
const LAW: [LineKind, string][] = Array.from({ length: 6 }, (_, at) => [
  "legal",
  `We welcome everyone, whatever they may look like, number ${at}.`,
]);

const linesOf = (lines: [LineKind, string][]) =>
  lines.map(([kind, text], i) => ({ ref: `J${i + 1}`, kind, text }));
/** Which of some lines are left out when there is also much legal text. */
const isLeftOut = (...lines: [LineKind, string][]) =>
  sideMatterIn(linesOf([...lines, ...LAW]))
    .slice(0, lines.length)
    .map((reason) => reason !== null);

test("what a posting gives, its legal text and how to apply are left out, however much room there is", () => {
  const lines = linesOf([
    ["must", "Three years of bookkeeping."],
    ["heading", "What we offer"],
    ["benefit", "Fruit and tea."],
    ["apply", "Send us a letter."],
    ...LAW,
  ]);
  const posting: Posting = { id: 7, title: "Clerk", company: "Quill Ltd", lines };
  const { text, omitted } = optimizeJobDescription(posting, {
    budget: 9_000,
    encoding: "o200k_base",
  });
  expect(text).toBe("Clerk – Quill Ltd\n[J1] Three years of bookkeeping.");
  expect(omitted.map((one) => one.text)).toEqual(lines.slice(1).map((line) => line.text));
  expect(omitted[1]?.reason).toBe(
    "It is about what you get, and is given when a question asks for it.",
  );
});

test("nothing that asks something or is to be done is side matter", () => {
  expect(
    isLeftOut(
      ["must", "Patience"],
      ["nice", "A singing voice"],
      ["task", "Be there"],
      ["other", "Tea"],
    ),
  ).toEqual([false, false, false, false]);
});

test("a line that names a tool, a permit, a place of work or hours stays, whatever part it stands in", () => {
  expect(
    isLeftOut(
      ["benefit", "You will learn Kubernetes with us."],
      ["legal", "A work permit is required."],
      ["apply", "Say whether you can work nights."],
      ["benefit", "Hybrid work"],
      ["benefit", "Good coffee"],
    ),
  ).toEqual([false, false, false, false, true]);
});

test("of the company's story the first two lines stay, and all that ask something", () => {
  expect(
    isLeftOut(
      ["about", "We make paper."],
      ["about", "We are three hundred people."],
      ["about", "We love what we are."],
      ["about", "You must hold a certificate in first aid."],
      ["about", "We know each other by name."],
    ),
  ).toEqual([false, false, true, false, true]);
});

test("so little that it costs next to nothing stays", () => {
  const lines = linesOf([
    ["must", "Patience"],
    ["benefit", "Fruit and tea."],
    ["apply", "Send us a letter."],
  ]);
  expect(sideMatterIn(lines)).toEqual([null, null, null]);
});

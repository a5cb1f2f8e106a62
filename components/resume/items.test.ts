import { describe, expect, it } from "vitest";
import { insertAfter, pastedLines, pasteLines } from "./items";

const items = [
  { key: "a", text: "Built a mill" },
  { key: "b", text: "" },
];
const texts = (list: { text: string }[]) => list.map((item) => item.text);

describe("insertAfter", () => {
  it("puts a line behind its fellow, or at the end", () => {
    expect(texts(insertAfter(items, "a", { key: "x", text: "x" }))).toEqual([
      "Built a mill",
      "x",
      "",
    ]);
    expect(texts(insertAfter(items, null, { key: "x", text: "x" }))).toEqual([
      "Built a mill",
      "",
      "x",
    ]);
  });
});

describe("pasting", () => {
  it("takes bullets and blank lines away, and nothing else", () => {
    expect(pastedLines("• Ran it\r\n\n - Sold it\n2) Left\n2021 was good\n-5 °C")).toEqual([
      "Ran it",
      "Sold it",
      "Left",
      "2021 was good",
      "-5 °C",
    ]);
  });

  it("puts the first line at the selection and the others below", () => {
    let made = 0;
    const pasted = pasteLines(items, "a", [6, 7], ["two", "Sold it"], () => `new-${++made}`);
    expect(texts(pasted)).toEqual(["Built two mill", "Sold it", ""]);
  });
});

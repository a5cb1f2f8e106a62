import { describe, expect, test } from "vitest";
import { markQuotes, rowInContext } from "@/components/chat/row-in-context";

const RESUME = [
  "Work",
  "[W1] Nurse, Brightwater (2019 – present)",
  "- Led a team of 6",
  "- Cut errors by 31 %",
  "[W10] Carer, Home (2015 – 2019)",
  "- Night shifts",
  "Skills",
  "[S1] Wound care",
].join("\n");

describe("a row in the resume as given", () => {
  test("is its line with the bullets under it, without marker and signs", () => {
    expect(rowInContext(RESUME, "[W1]")).toEqual([
      "Nurse, Brightwater (2019 – present)",
      "Led a team of 6",
      "Cut errors by 31 %",
    ]);
    expect(rowInContext(RESUME, "[W10]")).toEqual(["Carer, Home (2015 – 2019)", "Night shifts"]);
    expect(rowInContext(RESUME, "[S1]")).toEqual(["Wound care"]);
  });

  test("is nothing when it was left out", () => {
    expect(rowInContext(RESUME, "[P1]")).toEqual([]);
  });
});

describe("a line with its quotes", () => {
  test("is taken apart at the quote, and no character is lost", () => {
    const { parts } = markQuotes("Cut errors by 31 % in a year", ["errors by 31 %"]);
    expect(parts).toEqual([
      { text: "Cut ", quoted: false },
      { text: "errors by 31 %", quoted: true },
      { text: " in a year", quoted: false },
    ]);
  });

  test("stays whole where no quote is in it", () => {
    expect(markQuotes("Night shifts", ["31 %", ""])).toEqual({
      parts: [{ text: "Night shifts", quoted: false }],
    });
  });
});

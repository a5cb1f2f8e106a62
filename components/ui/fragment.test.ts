import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasWordsOf, readFragment, writeFragment } from "./fragment";

describe("a fragment", () => {
  it("finds the line that it was written from, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 120 }), (line) => {
        const fragment = readFragment(writeFragment("row-1", line));
        expect(fragment?.id).toBe("row-1");
        if (fragment && line.trim() !== "") expect(hasWordsOf(fragment, `- ${line}`)).toBe(true);
      }),
    );
  });

  it("finds the element alone where its words are badly written", () => {
    expect(readFragment("#row-1~%E0%A4")).toEqual({ id: "row-1", words: "" });
    expect(readFragment("#row-1")).toEqual({ id: "row-1", words: "" });
    expect(readFragment("")).toBeNull();
  });

  it("without words finds no line", () => {
    expect(hasWordsOf({ id: "row-1", words: "" }, "any line")).toBe(false);
  });
});

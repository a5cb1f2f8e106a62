import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleMarkdown } from "./settle-markdown";

describe("settleMarkdown", () => {
  it.each([
    ["Your work\n-", "Your work\n"],
    ["Your work\n1", "Your work\n"],
    ["Your work\n2. ", "Your work\n"],
    ["Title\n==", "Title\n"],
    ["Text\n\n##", "Text\n\n"],
  ])("holds back a line that is not decided: %j", (text, shown) => {
    expect(settleMarkdown(text)).toBe(shown);
  });

  it.each([
    ["You led five people [W", "You led five people "],
    ["See [the docs](https://exa", "See "],
  ])("holds back a marker or link without its end: %j", (text, shown) => {
    expect(settleMarkdown(text)).toBe(shown);
  });

  it("closes bold that is still open, and not what was closed", () => {
    expect(settleMarkdown("- **Payments pla")).toBe("- **Payments pla**");
    expect(settleMarkdown("- **Payments** plat")).toBe("- **Payments** plat");
    expect(settleMarkdown("- **Payments*")).toBe("- **Payments**");
  });

  it("leaves whole sentences and markers alone", () => {
    const text = "You led five people [W2].\n\n- One\n- Two";
    expect(settleMarkdown(text)).toBe(text);
  });

  it("shows only what was written, but for the two stars that close bold", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "\n",
      "*",
      "**",
      "-",
      "[W2]",
      "[",
      "](",
      "1.",
      "#",
      "word",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const shown = settleMarkdown(text);
        expect(text.startsWith(shown) || text.startsWith(shown.slice(0, -2))).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitsOf } from "./units.ts";

const words = (text: string) => unitsOf(text).map((unit) => unit.words.join(" "));

const pieces = fc.constantFrom(
  "intensive care",
  "Go",
  "Großküche",
  "漢字",
  "👩‍💻",
  "\ud83d",
  "C++",
  "-",
);

describe("the units of a text", () => {
  test("are its phrases and its words with content, with their place", () => {
    const text = "I was on call for the intensive care unit";
    const units = unitsOf(text);
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual([
      "on call",
      "intensive care unit",
    ]);
  });

  test("of a phrase have its words by themselves as well", () => {
    const [unit] = unitsOf("customer service");
    expect(unit?.parts.map((part) => part.words)).toEqual([["custom"], ["servic"]]);
  });

  test("have the parts of a German compound that no table knows", () => {
    expect(words("Patientenaufnahme")).toEqual(expect.arrayContaining(["patient"]));
    expect(words("Maschinenwartung").length).toBe(3);
  });

  test("have a language by its key, and not the verb", () => {
    expect(unitsOf("services in Go").flatMap((unit) => unit.terms)).toEqual(["=go"]);
    expect(unitsOf("services that go").flatMap((unit) => unit.terms)).toEqual([]);
    expect(unitsOf("c++, C# and .NET", true).flatMap((unit) => unit.terms)).toEqual([
      "=c++",
      "=c#",
      "=.net",
    ]);
  });

  test("tell what is written like a name", () => {
    expect(unitsOf("SORP").map((unit) => unit.isName)).toEqual([true]);
    expect(unitsOf("patience").map((unit) => unit.isName)).toEqual([false]);
  });

  test("lie in the text, one after the other", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join(" ");
        let at = 0;
        for (const { start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(at);
          at = start;
        }
      }),
    );
  });
});

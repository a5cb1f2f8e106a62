import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, nearest } from "./nearest.ts";

const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });

describe("the distance of two words", () => {
  test.each([
    ["experience", "experiance", 1],
    ["project", "porject", 1],
    ["language", "langage", 1],
    ["nurse", "nurse", 0],
    ["certificates", "certifcats", 2],
  ])("%s – %s", (a, b, steps) => {
    expect(distance(a, b, 3)).toBe(steps);
  });

  test("is the same both ways, 0 only for the same word, and never more than one above the most asked for", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const steps = distance(a, b, most);
        expect(steps).toBe(distance(b, a, most));
        expect(steps === 0).toBe(a === b);
        expect(steps).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  test("is at most one for a letter taken out, put in or changed", () => {
    fc.assert(
      fc.property(word, fc.nat(7), (text, at) => {
        expect(distance(text, text.slice(0, at) + text.slice(at + 1), 2)).toBeLessThanOrEqual(1);
        expect(distance(text, `${text.slice(0, at)}x${text.slice(at)}`, 2)).toBe(1);
      }),
    );
  });
});

describe("the nearest word", () => {
  test("is the one with the fewest slips, and none if there are too many", () => {
    expect(nearest("certifcates", ["certified", "certificates", "cats"])).toBe("certificates");
    expect(nearest("nurse", ["purse", "horse"])).toBeNull();
  });
});

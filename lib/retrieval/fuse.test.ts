import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuse } from "./fuse.ts";

const list = fc.uniqueArray(fc.nat(20), { maxLength: 12 });

describe("two rankings in one", () => {
  test("what both have comes before what one has at the same places", () => {
    expect(fuse(["a", "b", "c"], ["d", "b", "e"])[0]).toBe("b");
  });

  test("hold every item of either once", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const fused = fuse(a, b);
        expect(fused.toSorted()).toEqual([...new Set([...a, ...b])].toSorted());
      }),
    );
  });

  test("never put an item below one that is worse in both", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const fused = fuse(a, b);
        const both = fused.filter((item) => a.includes(item) && b.includes(item));
        for (const [at, item] of both.entries()) {
          for (const worse of both.slice(0, at)) {
            const isWorse =
              a.indexOf(worse) > a.indexOf(item) && b.indexOf(worse) > b.indexOf(item);
            expect(isWorse).toBe(false);
          }
        }
      }),
    );
  });

  test("leave one ranking as it is where the other is empty", () => {
    fc.assert(
      fc.property(list, (a) => {
        expect(fuse(a, [])).toEqual(a);
      }),
    );
  });
});

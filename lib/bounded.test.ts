import fc from "fast-check";
import { expect, test } from "vitest";
import { Bounded } from "./bounded.ts";

test("what was unused for longest goes first", () => {
  const map = new Bounded<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);
  expect(map.get("a")).toBe(1);
  expect(map.set("c", 3)).toEqual(["b"]);
  expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([1, undefined, 3]);
});

test("never holds more than it may, but for what came last, and forgets nothing without saying so", () => {
  const steps = fc.array(fc.record({ key: fc.nat(8), size: fc.nat(6) }), { maxLength: 40 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 12 }), (all, most) => {
      const map = new Bounded<number, number>(most);
      const there = new Map<number, number>();
      for (const { key, size } of all) {
        const gone = map.set(key, size, size);
        there.set(key, size);
        for (const one of gone) there.delete(one);
        expect(map.get(key)).toBe(size);
        const sum = [...there.values()].reduce((total, each) => total + each, 0);
        expect(there.size === 1 || sum <= most).toBe(true);
      }
      for (let key = 0; key <= 8; key++) expect(map.get(key)).toBe(there.get(key));
    }),
  );
});

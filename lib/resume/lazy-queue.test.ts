import fc from "fast-check";
import { expect, test } from "vitest";
import { LazyQueue } from "./lazy-queue.ts";

const drain = (queue: LazyQueue) => {
  const items: number[] = [];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) items.push(item);
  return items;
};

test("items leave by key, the first of equals first, whatever estimate they came with", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5))), (keys) => {
      const queue = new LazyQueue((item) => keys[item]?.[0]);
      for (const [item, [key, more]] of keys.entries()) queue.push(item, key + more);
      const byKey = [...keys.keys()].sort(
        (a, b) => (keys[b]?.[0] ?? 0) - (keys[a]?.[0] ?? 0) || a - b,
      );
      expect(drain(queue)).toEqual(byKey);
    }),
  );
});

test("a key that falls while the item waits counts, and an item without one is dropped", () => {
  const keys: (number | undefined)[] = [3, 2, 1];
  const queue = new LazyQueue((item) => keys[item]);
  for (const [item, key] of keys.entries()) queue.push(item, key ?? 0);
  keys[0] = 1.5;
  keys[2] = undefined;
  expect(drain(queue)).toEqual([1, 0]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { choosePieces, OPEN_RANK, type Piece } from "./choose-pieces.ts";
import { MaxHeap } from "./max-heap.ts";

function piece(cost: number, value: number, more: Partial<Piece> = {}): Piece {
  return {
    cost: () => cost,
    leastCost: Math.ceil(cost / 2),
    value,
    names: new Map(),
    rank: OPEN_RANK,
    isRequired: false,
    group: 0,
    heading: null,
    needsHeading: false,
    isHeading: false,
    ...more,
  };
}
const choose = (pieces: Piece[], room: number, markers = new Map([[0, 0]])) => [
  ...choosePieces(pieces, markers, room),
];

test("what is worth most for its tokens comes first, whatever its place", () => {
  expect(choose([piece(10, 1), piece(4, 1), piece(5, 2)], 9)).toEqual([2, 1]);
});

test("a group with its marker paid for is cheaper than one without", () => {
  const pieces = [piece(4, 3, { group: 1 }), piece(4, 1, { group: 0 }), piece(4, 1, { group: 1 })];
  const markers = new Map([
    [0, 4],
    [1, 4],
  ]);
  expect(choose(pieces, 12, markers)).toEqual([0, 2]);
});

test("a name that has been said adds nothing the second time", () => {
  const names = new Map([["go", 1.5]]);
  expect(choose([piece(4, 2, { names }), piece(4, 1.8, { names }), piece(4, 1)], 8)).toEqual([
    0, 2,
  ]);
});

test("what needs its heading comes with it or not at all", () => {
  const heading = piece(3, 0.1, { isHeading: true });
  const wish = piece(3, 5, { heading: 0, needsHeading: true });
  expect(choose([heading, wish, piece(4, 1)], 5)).toEqual([2]);
  expect(choose([heading, wish, piece(4, 1)], 6)).toEqual([0, 1]);
});

test("a heading is a candidate only over something chosen", () => {
  const heading = piece(1, 9, { isHeading: true });
  expect(choose([heading, piece(20, 1, { heading: 0 }), piece(3, 1)], 10)).toEqual([2]);
});

test("where a requirement is missing nothing of a higher rank is chosen", () => {
  const required = piece(9, 1, { isRequired: true });
  const offer = piece(1, 1, { rank: OPEN_RANK + 1 });
  expect(choose([required, offer], 8)).toEqual([]);
  expect(choose([required, offer], 10)).toEqual([0, 1]);
});

test("the heap gives the highest key first, of equal ones the lowest number", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (keys) => {
      const heap = new MaxHeap();
      keys.forEach((key, item) => {
        heap.push(item, key);
      });
      const order = keys.map(() => heap.pop());
      const expected = keys
        .map((key, item) => ({ item, key }))
        .sort((a, b) => b.key - a.key || a.item - b.item);
      expect(order).toEqual(expected);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

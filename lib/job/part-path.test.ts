import fc from "fast-check";
import { expect, test } from "vitest";
import { type Evidence, noEvidence } from "./line-evidence.ts";
import { bestPath, type Unit } from "./part-path.ts";

const unit = (content: Partial<Evidence>, heading: Partial<Evidence> | null = null): Unit => ({
  content: { ...noEvidence(), ...content },
  heading: heading && { ...noEvidence(), ...heading },
  place: "line",
  isSentence: false,
});
const kinds = (units: readonly Unit[]) =>
  bestPath(units).map(({ kind, isHeading }) => (isHeading ? `${kind}:` : kind));

test("nothing gives nothing", () => {
  expect(bestPath([])).toEqual([]);
});

test("a line of which nothing is known is of the part around it", () => {
  expect(kinds([unit({ must: 3 }), unit({}), unit({ must: 3 })])).toEqual(["must", "must", "must"]);
});

test("what speaks a little for another part in the middle of one is outweighed, what speaks loud is not", () => {
  const between = (weight: number) =>
    kinds([unit({ must: 3 }), unit({ legal: weight }), unit({ must: 3 })])[1];
  expect(between(1)).toBe("must");
  expect(between(6)).toBe("legal");
});

test("a heading is read as one where another part begins under it", () => {
  const heading = { task: -0.5, must: -0.5, benefit: -0.5 };
  expect(kinds([unit({ task: 2 }), unit({}, heading), unit({ must: 2 })])).toEqual([
    "task",
    "must:",
    "must",
  ]);
  expect(kinds([unit({ task: 2 }), unit({}, heading), unit({ task: 2 })])).toEqual([
    "task",
    "task",
    "task",
  ]);
});

test("wishes begin with a heading only", () => {
  expect(kinds([unit({ must: 2 }), unit({ nice: 9 })])).not.toContain("nice");
  expect(kinds([unit({ must: 2 }), unit({}, { nice: 3 }), unit({})])).toEqual([
    "must",
    "nice:",
    "nice",
  ]);
});

test("each unit is read as one thing, a heading only where it can be one", () => {
  const weights = fc.record(
    Object.fromEntries(
      Object.keys(noEvidence()).map((kind) => [kind, fc.double({ min: -5, max: 5, noNaN: true })]),
    ),
  );
  const units = fc.array(
    fc.record({
      content: weights.map((some) => ({ ...noEvidence(), ...some })),
      heading: fc.option(weights.map((some) => ({ ...noEvidence(), ...some }))),
      place: fc.constantFrom<Unit["place"]>(
        "line",
        "sentence",
        "paragraph",
        "item",
        "looseItem",
        "afterList",
      ),
      isSentence: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(units, (all) => {
      const path = bestPath(all);
      expect(path).toHaveLength(all.length);
      for (const [i, { isHeading }] of path.entries())
        if (isHeading) expect(all[i]?.heading).not.toBeNull();
    }),
  );
});

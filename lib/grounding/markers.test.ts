import { expect, test } from "vitest";
import { markersIn } from "./markers.ts";

const refs = (text: string) => markersIn(text).map(({ ref }) => ref);

test.each([
  ["one [W1] and [E2].", ["W1", "E2"]],
  ["a list [W1, P2;S3]", ["W1", "P2", "S3"]],
  ["side by side [W1][J3] [J4]", ["W1", "J3", "J4"]],
  ["in `code [W1]` and\n```\n[W2]\n```\nafter [W3]", ["W3"]],
  ["escaped \\[W1]", []],
  ["an open fence\n```\n[W1]", []],
  ["[1] [X1] [W] [w1]", []],
])("%j holds %j", (text, expected) => {
  expect(refs(text)).toEqual(expected);
});

test("a marker alone has its brackets, one in a list does not", () => {
  const text = "a [W1] b [W2, P3]";
  expect(markersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "[W1]",
    "W2",
    "P3",
  ]);
});

test("markers side by side are one group, others are not", () => {
  const text = "a [W1][J3] b [W2]";
  const groups = markersIn(text).map(({ groupStart, groupEnd }) =>
    text.slice(groupStart, groupEnd),
  );
  expect(groups).toEqual(["[W1][J3]", "[W1][J3]", "[W2]"]);
});

test("ten thousand backticks and markers are read at once", () => {
  expect(markersIn(`${"`".repeat(10_000)} ${"[W1]".repeat(10_000)}`)).toHaveLength(10_000);
});

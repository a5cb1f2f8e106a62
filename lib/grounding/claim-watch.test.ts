import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watchClaims } from "./claim-watch.ts";
import type { Unsupported } from "./unsupported.ts";

/** Marks every `40 %`, and remembers what it was asked to read. */
function checker() {
  const read: string[] = [];
  const check = (text: string): Unsupported[] => {
    read.push(text);
    return [...text.matchAll(/40 %/g)].map((found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      reason: "no row mentions 40 %",
    }));
  };
  return { read, check };
}

function marksWhile(pieces: string[]) {
  const { read, check } = checker();
  const watch = watchClaims(check);
  return { read, seen: pieces.map((piece) => watch(piece)) };
}

describe("an answer being written", () => {
  test("is marked as soon as the sentence of the claim has ended", () => {
    const { seen } = marksWhile(["You cut costs ", "by 40 %", ". ", "Then you left."]);
    expect(seen.map((marks) => marks?.length ?? 0)).toEqual([0, 0, 1, 0]);
  });

  test("keeps earlier marks when a later line has one", () => {
    const { seen } = marksWhile(["- by 40 %\n", "- nothing\n", "- and 40 %\n"]);
    expect(seen.map((marks) => marks?.map((mark) => mark.start) ?? null)).toEqual([
      [5],
      null,
      [5, 26],
    ]);
  });

  test("reads no line again once it has ended", () => {
    const { read } = marksWhile(["One.\n", "Two.\n", "Three.\n"]);
    expect(read).toEqual(["One.\n", "Two.\n", "Three.\n"]);
  });

  test("has every mark at its text, and at the end those of all lines, however it was cut into pieces", () => {
    const parts = fc.array(fc.constantFrom("40 %", " ", ". ", "\n", "You led. ", "[W1]"));
    fc.assert(
      fc.property(parts, (pieces) => {
        const { check } = checker();
        const watch = watchClaims(check);
        const text = `${pieces.join("")}\n`;
        let last: Unsupported[] = [];
        for (const piece of [...pieces, "\n"]) last = watch(piece) ?? last;
        for (const mark of last) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
        expect(last).toEqual(check(text));
      }),
    );
  });
});

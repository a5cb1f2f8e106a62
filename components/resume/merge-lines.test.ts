import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeLines, missingIn } from "./merge-lines";

const lines = fc.array(fc.constantFrom<string>("a", "b", "c", "d", "e"), { maxLength: 6 });
const merge = (base: string[], mine: string[], theirs: string[]) =>
  mergeLines(
    base,
    mine.map((text, at) => ({ key: `${at}`, text })),
    theirs,
  );
const texts = (...lists: Parameters<typeof merge>) => merge(...lists).map(({ text }) => text);

describe("lines that were changed in two places", () => {
  it("lose nothing that either added, and have nothing that neither has", () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        const merged = texts(base, mine, theirs);
        const added = (list: string[]) => missingIn(list, base);
        expect(missingIn(added(mine), merged)).toEqual([]);
        expect(missingIn(added(theirs), merged)).toEqual([]);
        const all = new Set<string>([...mine, ...theirs]);
        expect(merged.filter((text) => !all.has(text))).toEqual([]);
      }),
    );
  });

  it("are those of the side that changed them, where only one did", () => {
    fc.assert(
      fc.property(lines, lines, (base, other) => {
        expect(texts(base, base, other)).toEqual(other);
        expect(texts(base, other, base)).toEqual(other);
      }),
    );
  });

  it("have a key each", () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        const keys = merge(base, mine, theirs).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("come in where they stand there", () => {
    expect(texts(["a", "b"], ["a", "x", "b"], ["new", "a", "b", "last"])).toEqual([
      "new",
      "a",
      "x",
      "b",
      "last",
    ]);
  });
});

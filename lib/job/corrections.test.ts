import fc from "fast-check";
import { expect, test } from "vitest";
import { addCorrections, correctLines } from "./corrections.ts";
import { LINE_KINDS, type PostingLine } from "./schema.ts";

const line = (ref: string, kind: PostingLine["kind"], text: string): PostingLine => ({
  ref,
  kind,
  text,
});
const LINES = [line("J1", "other", "Cook"), line("J2", "task", "Soup"), line("J3", "must", "Soup")];

test("a line has the kind that was set, the others stay", () => {
  const [, , third] = correctLines(LINES, [line("J3", "nice", "Soup")]);
  expect(third).toEqual(line("J3", "nice", "Soup"));
  expect(correctLines(LINES, []).map(({ kind }) => kind)).toEqual(["other", "task", "must"]);
});

test("a line that another version reads under another number keeps its kind, one that is gone is let go", () => {
  const made = [line("J1", "apply", "Soup"), line("J2", "legal", "Bread")];
  expect(correctLines(LINES, made).map(({ kind }) => kind)).toEqual(["other", "apply", "must"]);
});

test("the last correction of a line counts, and one back to what was read is none", () => {
  const first = addCorrections(
    LINES,
    [],
    [
      { ref: "J1", kind: "apply" },
      { ref: "J2", kind: "nice" },
    ],
  );
  expect(first).toEqual({ corrections: [line("J1", "apply", "Cook"), line("J2", "nice", "Soup")] });
  const made = [line("J1", "apply", "Cook")];
  expect(addCorrections(LINES, made, [{ ref: "J1", kind: "legal" }])).toEqual({
    corrections: [line("J1", "legal", "Cook")],
  });
  expect(addCorrections(LINES, made, [{ ref: "J1", kind: "other" }])).toEqual({ corrections: [] });
});

test("the first part of a line that is not there is named", () => {
  const parts = [
    { ref: "J1", kind: "apply" as const },
    { ref: "J9", kind: "apply" as const },
  ];
  expect(addCorrections(LINES, [], parts)).toEqual({ unknown: 1 });
});

test("what was corrected reads as it was corrected", () => {
  const kinds = fc.array(fc.constantFrom(...LINE_KINDS), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(kinds, kinds, (earlier, later) => {
      const partsOf = (all: PostingLine["kind"][]) =>
        LINES.map(({ ref }, at) => ({ ref, kind: all[at] ?? "other" }));
      const first = addCorrections(LINES, [], partsOf(earlier));
      const made = "corrections" in first ? first.corrections : [];
      const second = addCorrections(LINES, made, partsOf(later));
      const all = "corrections" in second ? second.corrections : [];
      expect(correctLines(LINES, all).map(({ kind }) => kind)).toEqual(later);
    }),
  );
});

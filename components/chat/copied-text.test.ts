import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gappedText,
  hasMoreThanGaps,
  looseIn,
  segmentsOf,
  sliceSegments,
  textOf,
} from "./copied-text";

const ANSWER = "Cut costs by 40 % [W1, P2] and led a team of 12 [W2].";
const passage = (text: string) => {
  const start = ANSWER.indexOf(text);
  return { start, end: start + text.length };
};

describe("what is copied of an answer", () => {
  it("has no markers, nor the spaces before them", () => {
    expect(textOf(segmentsOf(ANSWER, []))).toBe("Cut costs by 40 % and led a team of 12.");
  });

  it("has a gap where a passage is left out", () => {
    const segments = segmentsOf(ANSWER, [passage("a team of 12"), passage("40 %")]);
    expect(gappedText(segments)).toBe("Cut costs by […] and led […].");
    expect(looseIn(segments)).toEqual([1, 0]);
  });

  it("has nothing but gaps where no passage is supported", () => {
    const all = segmentsOf(ANSWER, [{ start: 0, end: ANSWER.length }]);
    expect(hasMoreThanGaps(gappedText(all))).toBe(false);
    expect(hasMoreThanGaps(gappedText(segmentsOf(ANSWER, [passage("40 %")])))).toBe(true);
  });

  it("leaves one gap for a passage with a marker in it", () => {
    expect(gappedText(segmentsOf(ANSWER, [passage("40 % [W1, P2] and led")]))).toBe(
      "Cut costs by […] a team of 12.",
    );
  });

  it("does not count a marker that stands for nothing: it is not copied", () => {
    expect(looseIn(segmentsOf(ANSWER, [passage("[W2]")]))).toEqual([]);
  });

  it("keeps every character of the source in its segments, whatever the passages", () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(ANSWER.length), fc.nat(ANSWER.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(spans, fc.nat(60), fc.nat(60), (passages, a, b) => {
        const segments = segmentsOf(ANSWER, passages);
        expect(segments.map(({ text }) => text).join("")).toBe(ANSWER);
        const part = sliceSegments(segments, Math.min(a, b), Math.max(a, b));
        expect(part.map(({ text }) => text).join("")).toBe(
          ANSWER.slice(Math.min(a, b), Math.max(a, b)),
        );
      }),
    );
  });
});

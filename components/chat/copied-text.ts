import { MARKER_REF } from "@/lib/resume/schema";

/** A run of an answer's text; `loose` is the index of the unsupported passage that it belongs to. */
export interface Segment {
  text: string;
  loose: number | null;
}

/** Stands for a marker, which nobody wants in a resume. */
export const MARKER_SIGN = "\u0000";
/** What a passage leaves where it is not copied. */
const GAP = "[…]";

const MARKERS = new RegExp(
  `[ \\t]*\\[[ \\t]*${MARKER_REF}(?:[ \\t]*[,;][ \\t]*${MARKER_REF})*[ \\t]*\\]`,
  "g",
);
const SIGNS = new RegExp(`\\s*${MARKER_SIGN}`, "g");

const tidy = (text: string) =>
  text
    .replace(SIGNS, "")
    .replace(MARKERS, "")
    .replace(/[ \t]{2,}/g, " ")
    .trim();

/** The text as it is copied: without markers. */
export const textOf = (segments: readonly Segment[]) => tidy(segments.map((s) => s.text).join(""));

/** The same with a gap in place of each unsupported passage. */
export function gappedText(segments: readonly Segment[]): string {
  const parts = segments.map(({ text, loose }, at) => {
    if (loose === null || text.replace(SIGNS, "") === "") return text;
    return segments[at - 1]?.loose === loose ? "" : GAP;
  });
  return tidy(parts.join(""));
}

/** Whether anything is left between the gaps. */
export const hasMoreThanGaps = (gapped: string) => /[\p{L}\p{N}]/u.test(gapped.replaceAll(GAP, ""));

/** The unsupported passages that have words in the copied text, in order. */
export function looseIn(segments: readonly Segment[]): number[] {
  const indexes = segments.flatMap(({ text, loose }) =>
    loose === null || textOf([{ text, loose }]) === "" ? [] : loose,
  );
  return [...new Set(indexes)];
}

/** The part from `start` to `end`, counted in all texts joined. */
export function sliceSegments(segments: readonly Segment[], start: number, end: number): Segment[] {
  let at = 0;
  return segments.flatMap(({ text, loose }) => {
    const from = at;
    at += text.length;
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return part === "" ? [] : { text: part, loose };
  });
}

/** A text taken apart at its unsupported passages. Where two overlap, the first has the words. */
export function segmentsOf(
  text: string,
  passages: readonly { start: number; end: number }[],
): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const inOrder = [...passages.entries()].sort(([, a], [, b]) => a.start - b.start);
  for (const [index, { start, end }] of inOrder) {
    if (end <= at) continue;
    if (start > at) segments.push({ text: text.slice(at, start), loose: null });
    segments.push({ text: text.slice(Math.max(at, start), end), loose: index });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), loose: null });
  return segments;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Segmenting costs as much as the text is long, and few graphemes are longer than this, in UTF-16 units. */
const WINDOW = 64;

/** The first place from `at` on, in UTF-16 units, where a text can be cut between two graphemes. */
export function graphemeEnd(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return at;
  const start = Math.max(0, at - WINDOW);
  const found = segmenter.segment(text.slice(start, at + WINDOW)).containing(at - start);
  if (!found || start + found.index === at) return at;
  return start + found.index + found.segment.length;
}

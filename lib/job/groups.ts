import type { PostingLine } from "./schema.ts";

/** Lines that share a marker at most: more save little, and the one that is meant must be found among them. */
const MAX_GROUP = 8;

/**
 * For each line the index of the first line of its group, whose ref is the marker of all. A group is a run of lines
 * under one heading, the heading with them, of at most `MAX_GROUP`; where wishes end, another begins. It depends on the
 * posting alone, so a marker stands for the same lines under every budget.
 */
export function groupStarts(lines: readonly PostingLine[]): number[] {
  let start = 0;
  return lines.map(({ kind }, index) => {
    const endsWishes = lines[index - 1]?.kind === "nice" && kind !== "nice";
    if (kind === "heading" || endsWishes || index - start >= MAX_GROUP) start = index;
    return start;
  });
}

/** The lines that the marker `ref` stands for in a condensed posting: the group that it begins, or none. */
export function groupOf(lines: readonly PostingLine[], ref: string): PostingLine[] {
  const starts = groupStarts(lines);
  return lines.filter((_, index) => lines[starts[index] ?? index]?.ref === ref);
}

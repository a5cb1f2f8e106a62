import type { PlacedPiece } from "./pieces.ts";
import type { LineKind, Posting } from "./schema.ts";

/** A line or clause that the model is not given, and why, for the person who asked. */
export interface Omitted {
  kind: string;
  entity_id: string | null;
  text: string;
  reason: string;
}

const NO_ROOM: Record<LineKind, string> = {
  must: "There was no room; requirements that name more were kept.",
  task: "There was no room; lines that name more skills were kept.",
  nice: "There was no room; lines that name more skills were kept.",
  other: "There was no room; requirements and tasks came first.",
  about: "It is about the company; requirements and tasks came first.",
  benefit: "It is about what you get; requirements and tasks came first.",
  legal: "It is legal text; requirements and tasks came first.",
  apply: "It is about how to apply; requirements and tasks came first.",
  heading: "There was no room for the heading.",
};
const EMPTY_PART = "It is a heading, and nothing under it was kept.";
const TOO_LONG = "It is longer than all the room there is.";

/** The lines and clauses that were not chosen, in the posting's order, each with its reason. */
export function omittedFrom(
  { id, lines }: Posting,
  unsaid: readonly (string | null)[],
  pieces: readonly PlacedPiece[],
  chosen: ReadonlySet<number>,
  budget: number,
): Omitted[] {
  const used = new Set([...chosen].map((index) => pieces[index]?.heading));
  const runs: { line: number; start: number; end: number; reason: string }[] = [];
  for (const [line, reason] of unsaid.entries()) {
    if (reason !== null) runs.push({ line, start: 0, end: Number.POSITIVE_INFINITY, reason });
  }
  for (const [index, piece] of pieces.entries()) {
    if (chosen.has(index)) continue;
    const { line, start, end } = piece;
    const before = runs.at(-1);
    const kind = lines[line]?.kind ?? "other";
    const isTooLong = end - start > budget && piece.cost() > budget;
    const isEmpty = kind === "heading" && !used.has(index);
    const reason = isEmpty ? EMPTY_PART : isTooLong ? TOO_LONG : NO_ROOM[kind];
    if (before?.line === line && !chosen.has(index - 1)) before.end = end;
    else runs.push({ line, start, end, reason });
  }
  return runs
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map(({ line, start, end, reason }) => ({
      kind: lines[line]?.kind ?? "other",
      entity_id: String(id),
      text: lines[line]?.text.slice(start, end) ?? "",
      reason,
    }));
}

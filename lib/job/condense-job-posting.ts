import { countTokens, type Encoding } from "../ai/tokens.ts";
import { type Candidate, marked, rankLines } from "./rank-lines.ts";
import type { LineKind, Posting, PostingLine } from "./schema.ts";

/** A line that the model is not given, and why, for the person who asked. */
export interface Omitted {
  kind: string;
  entity_id: string | null;
  text: string;
  reason: string;
}

export interface CondensedPosting {
  text: string;
  /** Exact count of `text`. */
  tokens: number;
  /** Every line that is not in `text`, in the posting's order. */
  omitted: Omitted[];
}

const NO_ROOM: Record<LineKind, string> = {
  must: "There was no room; requirements that name more were kept.",
  task: "There was no room; lines that name more skills were kept.",
  nice: "There was no room; what is required came first.",
  other: "There was no room; requirements and tasks came first.",
  about: "It is about the company; requirements and tasks came first.",
  benefit: "It is about what you get; requirements and tasks came first.",
  legal: "It is legal text; requirements and tasks came first.",
  apply: "It is about how to apply; requirements and tasks came first.",
  heading: "There was no room for the heading.",
};
const EMPTY_PART = "It is a heading, and nothing under it was kept.";
const TOO_LONG = "It is longer than all the room there is.";

/** Title and company, the title alone, or nothing, whichever is the first to fit. */
function firstLine(posting: Posting, budget: number, encoding: Encoding): string {
  const full = [posting.title, posting.company].filter((part) => part !== "").join(" – ");
  return (
    [full, posting.title].find((text) => text !== "" && countTokens(text, encoding) <= budget) ?? ""
  );
}

/** Indexes of the headings over lines that are chosen. */
function usedHeadings(lines: readonly PostingLine[], chosen: ReadonlySet<number>): Set<number> {
  const used = new Set<number>();
  let hasLines = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (lines[i]?.kind !== "heading") {
      hasLines ||= chosen.has(i);
      continue;
    }
    if (hasLines) used.add(i);
    hasLines = false;
  }
  return used;
}

/** Takes what fits, in the order given, a heading that a line needs right before it. */
function choose(candidates: readonly Candidate[], room: number): Set<number> {
  const costs = new Map(candidates.map(({ index, cost }) => [index, cost]));
  const chosen = new Set<number>();
  let left = room;
  for (const { index, cost, needs, reason } of candidates) {
    if (reason !== null || chosen.has(index)) continue;
    const heading = needs === null || chosen.has(needs) ? null : needs;
    const total = cost + (heading === null ? 0 : (costs.get(heading) ?? 0));
    if (total > left) continue;
    if (heading !== null) chosen.add(heading);
    chosen.add(index);
    left -= total;
  }
  return chosen;
}

function render(
  header: string,
  lines: readonly PostingLine[],
  chosen: ReadonlySet<number>,
): string {
  const kept = lines.filter((_, index) => chosen.has(index)).map(marked);
  return [header, ...kept].filter((line) => line !== "").join("\n");
}

/**
 * A posting within a token budget: title and company, then whole lines of it in its order, each after its marker
 * (`[J3] `). Chosen greedily by rank of their kind and worth per token; what repeats is said once. `tokens` is at most
 * `budget` (any number ≥ 0), the text is "" when nothing fits. n log n in the number of lines, linear in their length.
 */
export function optimizeJobDescription(
  posting: Posting,
  { budget, encoding }: { budget: number; encoding: Encoding },
): CondensedPosting {
  const { lines } = posting;
  const header = firstLine(posting, budget, encoding);
  const candidates = rankLines(posting, header, encoding);
  const headerCost = header === "" ? 0 : countTokens(`${header}\n`, encoding);
  // The last line has no line break, so one token may be over; the exact count decides.
  const chosen = choose(candidates, budget - headerCost + 1);
  let text: string;
  let tokens: number;
  for (;;) {
    const used = usedHeadings(lines, chosen);
    for (const index of chosen) {
      if (lines[index]?.kind === "heading" && !used.has(index)) chosen.delete(index);
    }
    text = render(header, lines, chosen);
    tokens = countTokens(text, encoding);
    const last = [...chosen].at(-1);
    if (tokens <= budget || last === undefined) break;
    chosen.delete(last);
  }

  const used = usedHeadings(lines, chosen);
  const omitted = candidates
    .filter(({ index }) => !chosen.has(index))
    .sort((a, b) => a.index - b.index)
    .map(({ line, index, cost, reason }) => {
      const isEmptyPart = line.kind === "heading" && !used.has(index);
      const lacksRoom = cost > budget ? TOO_LONG : NO_ROOM[line.kind];
      return {
        kind: line.kind,
        entity_id: String(posting.id),
        text: line.text,
        reason: reason ?? (isEmptyPart ? EMPTY_PART : lacksRoom),
      };
    });
  return { text, tokens, omitted };
}

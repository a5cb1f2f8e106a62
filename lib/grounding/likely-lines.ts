import type { RowLine } from "../ai/coach/resume-index.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import type { Claims } from "./claim-check.ts";
import { clauseAt } from "./sentence-view.ts";
import { tellingIn } from "./support.ts";

/** Rows that words without a marker and a name can be about. */
export interface Likely {
  lines: readonly RowLine[];
  entries: readonly ResumeEntry[];
}

/**
 * The lines that share a telling word with the clause around a place, and those of the rows marked last before it. Null
 * where the words cannot tell: there are none, or they are in another language than the rows.
 */
export function likelyLines({ view, facts }: Claims, at: number): Likely | null {
  if (view.language !== facts.language) return null;
  const clause = clauseAt(view, at);
  const words = tellingIn(view, clause.start, clause.end);
  const stems = words.map((each) => view.stems[each] ?? "");
  const marked = view.groups.findLast(({ end }) => end <= at)?.rows ?? view.earlier;
  const lines = new Set(stems.flatMap((each) => facts.index.byStem.get(each) ?? []));
  if (words.length === 0) return null;
  for (const line of facts.index.rows) if (marked.includes(line.entry.ref)) lines.add(line);
  return { lines: [...lines], entries: [...new Set([...lines].map(({ entry }) => entry))] };
}

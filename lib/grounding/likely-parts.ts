import type { ResumeEntry } from "../resume/schema.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import type { RowPart } from "./row-facts.ts";
import { breathAt, clauseAt } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { isInWords, tellingIn } from "./support.ts";

/** What words can be about: the sentences of rows that share one of them. */
export interface Likely {
  parts: readonly RowPart[];
  entries: readonly ResumeEntry[];
}

function partsWith(
  { view, facts, named }: Claims,
  { start, end }: Span,
  rows: readonly ResumeEntry[],
) {
  const words = tellingIn(view, start, end).filter((at) => {
    const place = view.tokens[at]?.start ?? 0;
    return !named.some((name) => name.kind !== "title" && name.start <= place && place < name.end);
  });
  if (words.length === 0) return null;
  return rows.flatMap((entry) =>
    (facts.parts.get(entry) ?? [])
      .filter((part) => words.some((at) => isInWords(view, at, part.words)))
      .map((part) => ({ entry, part })),
  );
}

/**
 * The sentences of the rows in question that share a telling word with what is said in one breath with a place, or,
 * where any row will do, with its clause; then those of the rows marked last before it, too. Null where the words cannot
 * tell: there are none, or no sentence has one.
 */
export function likelyParts(claims: Claims, { entries, by }: Scope, at: number): Likely | null {
  const { view, facts } = claims;
  const span = by === "none" ? clauseAt(view, at) : breathAt(view, at);
  const found = partsWith(claims, span, entries);
  if (found === null) return null;
  if (by === "none") {
    if (view.language !== facts.language) return null;
    const marked = view.groups.findLast(({ end }) => end <= at)?.rows ?? view.earlier;
    for (const entry of marked.flatMap((ref) => facts.byRef.get(ref) ?? []))
      for (const part of facts.parts.get(entry) ?? []) found.push({ entry, part });
  } else if (found.length === 0 && view.language !== facts.language) return null;
  return {
    parts: found.map(({ part }) => part),
    entries: [...new Set(found.map(({ entry }) => entry))],
  };
}

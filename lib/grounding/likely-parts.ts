import type { ResumeEntry } from "../resume/schema.ts";
import type { Claims } from "./claim-check.ts";
import type { Scope } from "./entry-scope.ts";
import { groupAt } from "./marker-groups.ts";
import type { RowPart } from "./row-facts.ts";
import { breathAt, clauseAt } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { countInParts, tellingIn } from "./support.ts";

const SEVERAL = 3;

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
  const counts = countInParts(view, words, facts);
  const found: { entry: ResumeEntry; part: RowPart; shared: number }[] = [];
  for (const entry of rows)
    for (const part of facts.parts.get(entry) ?? []) {
      const shared = counts.get(part);
      if (shared !== undefined) found.push({ entry, part, shared });
    }
  // Where one sentence has several of the words, others that have one of them are about something else.
  const most = Math.max(0, ...found.map(({ shared }) => shared));
  return found.filter(({ shared }) => most < SEVERAL || shared >= most - 1);
}

/**
 * The sentences of the rows in question that share a telling word with what is said in one breath with a place, or,
 * where any row will do, with its clause; then those of the rows marked last before it, too. Null where the words cannot
 * tell: there are none, or no sentence has one.
 */
export function likelyParts(claims: Claims, { entries, by }: Scope, at: number): Likely | null {
  const { view, facts } = claims;
  const group = groupAt(view.groups, at, view.text);
  const whole = group && by !== "none" ? { start: group.from, end: group.to } : clauseAt(view, at);
  const found =
    (by === "none" ? null : partsWith(claims, breathAt(view, at), entries)) ??
    partsWith(claims, whole, entries);
  if (found === null) return null;
  if (by === "none") {
    if (view.language !== facts.language) return null;
    const marked = view.groups.findLast(({ end }) => end <= at)?.rows ?? view.earlier;
    for (const entry of marked.flatMap((ref) => facts.byRef.get(ref) ?? []))
      for (const part of facts.parts.get(entry) ?? []) found.push({ entry, part, shared: 0 });
  } else if (found.length === 0 && view.language !== facts.language) return null;
  return {
    parts: found.map(({ part }) => part),
    entries: [...new Set(found.map(({ entry }) => entry))],
  };
}

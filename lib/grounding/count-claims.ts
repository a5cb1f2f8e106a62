import type { ResumeEntry } from "../resume/schema.ts";
import { whichOf } from "../terms/matches.ts";
import type { Claims } from "./claim-check.ts";
import { COUNTED, SHARE_OF } from "./claim-tables.ts";
import { groupAt } from "./marker-groups.ts";
import type { NumberMention } from "./number-mention.ts";
import { rowsWithTerm } from "./row-facts.ts";
import { clauseAt, phraseAt } from "./sentence-view.ts";

const KINDS = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
const whichKind = whichOf(KINDS.map((kind) => COUNTED[kind]));

const isKind = (kind: keyof typeof COUNTED) => (entry: ResumeEntry) => {
  if (kind === "certificate") return entry.section === "certificate";
  if (kind === "language") return entry.section === "language";
  return entry.kind === kind;
};

/** How many entries there can be said to be: paid work with and without unpaid, and as many as employers. */
function totals(rows: readonly ResumeEntry[]): Set<number> {
  const paid = rows.filter(({ section }) => section !== "volunteer");
  const employers = (some: readonly ResumeEntry[]) =>
    new Set(some.map(({ organization }) => organization)).size;
  return new Set([rows.length, paid.length, employers(rows), employers(paid)]);
}

/**
 * For a number that counts entries ("four jobs", "three of your four jobs"): null where the rows add up to it, else the
 * reason. Undefined where it counts something else.
 */
export function countReason(
  { view, facts, named }: Claims,
  { start, values, end }: NumberMention,
  after: string,
): string | null | undefined {
  const kind = KINDS[whichKind(after)];
  if (!kind) return undefined;
  const value = values[0] ?? 0;
  // Under the marker of one row the companies are those that it speaks of.
  const group = groupAt(view.groups, start, view.text);
  const isYours =
    /\byour\s(?:\p{L}+\s)?$/u.test(view.folded.slice(0, start)) || SHARE_OF.test(after);
  const phrase = phraseAt(view, start);
  const isWithMarker = group !== null && phrase.start <= group.start && group.start < phrase.end;
  if (group?.rows.length === 1 && isWithMarker && !isYours) return undefined;
  const rows = facts.entries.filter(isKind(kind));
  const share = SHARE_OF.exec(after);
  const clause = clauseAt(view, start);
  const employers = named.filter(
    (name) => name.kind === "organization" && clause.start <= name.start && name.start < clause.end,
  );
  if (kind === "work" && new Set(employers.map(({ entry }) => entry)).size === value) return null;
  const terms = view.terms.filter((term) => clause.start <= term.start && term.start < clause.end);
  const isWhole = /\b(?:of|von|de|sur) (?:your|the|ihren|den|vos|tus)\s$/.test(
    view.folded.slice(0, start),
  );
  const isPart =
    (share !== null || !isWhole) && view.folded.slice(0, start).search(/\ball\s*$/) < 0;
  if (terms.length > 0 && isPart && value <= rows.length) {
    const counts = terms.map(({ key }) => {
      const having = rowsWithTerm(facts, key);
      return totals(rows.filter((row) => having.has(row)));
    });
    const best = Math.max(...counts.flatMap((each) => [...each]));
    // A skill that only its list names stands in no job.
    return value <= best ? null : `${best} of the rows ${best === 1 ? "says" : "say"} so`;
  }
  if (share || value < 1) return value <= rows.length ? null : `there are ${rows.length}`;
  const isTotal = /\b(?:have (?:had|held)?|had|held|all|your|list|in total)\s*$/.test(
    view.folded.slice(0, start),
  );
  const allowed = totals(rows);
  if (allowed.has(value)) return null;
  if (!isTotal && value < rows.length && end > start) return null;
  // Something else may be called so in a row.
  if (facts.all.plain.has(value)) return null;
  return `your rows have ${[...allowed].sort((a, b) => a - b).join(" or ")}`;
}

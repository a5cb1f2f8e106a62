import type { ResumeEntry } from "../resume/schema.ts";
import type { EntryName, RowFacts } from "./row-facts.ts";
import { clauseAt, type SentenceView } from "./sentence-view.ts";
import type { Stance } from "./stance.ts";

/** The rows that words are about. */
export interface Scope {
  entries: ResumeEntry[];
  /** How it is known: by the marker, by a name in the clause, or not at all, when any row will do. */
  by: "marker" | "name" | "none";
}

/** A name of an entry in a sentence. */
export interface NamedEntry extends EntryName {
  start: number;
  end: number;
}

/** Where a sentence names employers, schools, projects and titles of the rows. */
export function namedEntries(view: SentenceView, facts: RowFacts): NamedEntry[] {
  const found: NamedEntry[] = [];
  view.stems.forEach((first, at) => {
    const token = view.tokens[at];
    if (!token || !/[\p{Lu}\p{N}]/u.test(view.text.charAt(token.start))) return;
    for (const name of facts.names.get(first) ?? []) {
      let length = 1;
      while (length < name.stems.length && view.stems[at + length] === name.stems[length]) length++;
      const isWhole = length === name.stems.length;
      // A short form will do for an employer, unless its first word is an ordinary one.
      const isShort = name.kind === "organization" && (length > 1 || !facts.common.has(first));
      if (!isWhole && !isShort) continue;
      const last = view.tokens[at + length - 1];
      if (last) found.push({ ...name, start: token.start, end: last.end });
    }
  });
  return found;
}

/** Of several names the one that the place belongs to: "At A you …", "… at B". */
function nearest(view: SentenceView, named: NamedEntry[], at: number): NamedEntry[] {
  const before = named.findLast(({ end }) => end <= at);
  const after = named.find(({ start }) => start >= at);
  const clause = clauseAt(view, at);
  const opens =
    before && /^\W*(?:\p{L}+\s){0,3}$/u.test(view.text.slice(clause.start, before.start));
  const chosen = opens ? before : (after ?? before);
  if (!chosen) return named;
  return named.filter((each) => {
    const [left, right] = each.start < chosen.start ? [each, chosen] : [chosen, each];
    return (
      left.start === right.start ||
      /^\s*(?:,|and|und|et|y|&)?\s*$/u.test(view.text.slice(left.end, right.start))
    );
  });
}

/** The rows that the words at a place are about: by their markers, else by the employer, school or project named. */
export function scopeAt(
  view: SentenceView,
  facts: RowFacts,
  stance: Stance,
  named: NamedEntry[],
  at: number,
): Scope {
  const marked = (stance.group?.rows ?? []).flatMap((ref) => facts.byRef.get(ref) ?? []);
  if (marked.length > 0) return { entries: marked, by: "marker" };
  const clause = clauseAt(view, at);
  const here = named.filter(
    ({ kind, start }) => kind === "organization" && clause.start <= start && start < clause.end,
  );
  if (here.length > 0) {
    const chosen = nearest(view, here, at);
    return { entries: [...new Set(chosen.map(({ entry }) => entry))], by: "name" };
  }
  const led = (view.lead?.refs ?? []).flatMap((ref) => facts.byRef.get(ref) ?? []);
  if (led.length > 0) return { entries: led, by: "name" };
  return { entries: facts.entries, by: "none" };
}

import { entryText } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import type { RowFacts } from "./row-facts.ts";
import { type SentenceView, unescaped } from "./sentence-view.ts";
import { singleSpaced } from "./single-spaced.ts";

const CELL = /(?<=\|)[^|]+(?=\|)/g;
/** A shorter cell stands in many rows by accident. */
const LEAST_QUOTED = 12;

/** The row of the resume that a cell quotes, whole or in its beginning, where no cell has a marker. */
function quotedRow({ text, groups }: SentenceView, { entries }: RowFacts): string | null {
  if (!text.startsWith("|") || groups.length > 0) return null;
  for (const [cell] of matchesIn(text, CELL)) {
    const words = unescaped(cell.replace(/(?:…|\.{3})\s*$/, "")).trim();
    if (words.length < LEAST_QUOTED) continue;
    const own = entries.find((entry) => singleSpaced(entryText(entry)).includes(words));
    if (own) return own.ref;
  }
  return null;
}

/** Before and after in a table: what stands beside a quoted row is about it. */
export function readTableRow(view: SentenceView, facts: RowFacts): void {
  const ref = quotedRow(view, facts);
  if (ref === null) return;
  const said = { offers: false, denies: false, advises: false, text: view.text };
  view.lead = { about: "user", refs: [ref], ...said };
  view.isAmongRows = true;
}

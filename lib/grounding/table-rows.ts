import { entryText, type ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import type { RowFacts } from "./row-facts.ts";
import { type Cell, type SentenceView, unescaped } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { singleSpaced } from "./single-spaced.ts";

const CELL = /(?<=\|)[^|]+(?=\|)/g;
/** A shorter cell stands in many rows by accident. */
const LEAST_QUOTED = 12;

const kept = new WeakMap<ResumeEntry, string>();

/** What of a row a cell quotes: its title or its employer alone is a name, which other rows may have. */
function sayingsOf(entry: ResumeEntry): string {
  const known = kept.get(entry);
  if (known !== undefined) return known;
  const own = singleSpaced(entry.kind === "skill" ? entryText(entry) : entry.lines.join("\n"));
  kept.set(entry, own);
  return own;
}

/** The only row of the resume that a cell quotes, whole or in its beginning, where no cell has a marker. */
function quotedRow({ text, groups }: SentenceView, facts: RowFacts): string | null {
  if (!text.startsWith("|") || groups.length > 0) return null;
  for (const [cell] of matchesIn(text, CELL)) {
    const words = unescaped(cell.replace(/(?:…|\.{3})\s*$/, "")).trim();
    if (words.length < LEAST_QUOTED || !facts.quotable.includes(words)) continue;
    const [own, another] = facts.entries.filter((entry) => sayingsOf(entry).includes(words));
    if (own && !another) return own.ref;
  }
  return null;
}

/** What a column is headed, first what is asked. Folded. */
const HEADS: readonly (readonly [Cell["about"], RegExp])[] = [
  [
    "posting",
    /\b(?:they|posting|requirements?|required|asks?|asked|wants?|wanted|needs?|needed|must[- ]haves?|verlangt|gefordert|anforderung\w*|anzeige|demande|annonce|exigences?|piden|oferta|requisitos?)\b/,
  ],
  [
    "user",
    /\b(?:you|your|yours|resume|cv|rows?|evidence|proof|have|sie|ihre?|lebenslauf|nachweis|vous|votre|preuve|usted|tienes?|tu)\b/,
  ],
  [
    "verdict",
    /^\W*(?:verdict|met|match|status|fit|rating|covered|ok|result|assessment|how strong|strength|erfullt|bewertung|urteil|remplie?|avis|cumple|valoracion)\b/,
  ],
];

const cellsIn = (text: string): Span[] =>
  matchesIn(text, CELL).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** The columns of a table by its head, where one holds what is asked and another what the user has. */
function columnsOf({ text, folded }: SentenceView): (Cell["about"] | null)[] {
  const columns = cellsIn(text).map(
    ({ start, end }) =>
      HEADS.find(([, words]) => words.test(folded.slice(start, end)))?.[0] ?? null,
  );
  return columns.includes("posting") && columns.includes("user") ? columns : [];
}

/** Whom the cells of a row speak of, by the table's head. */
export function cellsUnder(view: SentenceView, head: SentenceView): Cell[] {
  const columns = columnsOf(head);
  return cellsIn(view.text).flatMap((cell, at) => {
    const about = columns[at];
    return about ? [{ ...cell, about }] : [];
  });
}

/** Before and after in a table: what stands beside a quoted row is about it. */
export function readTableRow(view: SentenceView, facts: RowFacts): void {
  const ref = quotedRow(view, facts);
  if (ref === null) return;
  const said = { offers: false, denies: false, advises: false, text: view.text };
  view.lead = { about: "user", refs: [ref], ...said };
  view.isAmongRows = true;
}

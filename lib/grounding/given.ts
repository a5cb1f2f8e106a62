import { DENIED, NOT_DENIED } from "./claim-tables.ts";
import { clauseAt, phraseAt, type SentenceView } from "./sentence-view.ts";
import { COMPARED } from "./stance-tables.ts";

export const denies = (folded: string) => DENIED.test(folded) && !NOT_DENIED.test(folded);

/** Whether what stands at a place is given to the user: not denied, and not held against what they have. */
export function isGiven(view: SentenceView, start: number, isOffered: boolean): boolean {
  const phrase = phraseAt(view, start);
  const clause = clauseAt(view, start);
  const said = view.folded.slice(phrase.start, phrase.end);
  const before = view.folded.slice(clause.start, start);
  if (isOffered) return !denies(view.folded.slice(phrase.start, start));
  if (denies(said) || (denies(before) && /\b(?:or|nor|oder|ou|ni)\b/.test(before))) return false;
  return !COMPARED.test(view.folded.slice(clause.start, clause.end));
}

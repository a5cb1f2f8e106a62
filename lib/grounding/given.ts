import { DENIED, NOT_DENIED } from "./claim-tables.ts";
import { clauseAt, phraseAt, type SentenceView } from "./sentence-view.ts";
import { COMPARED } from "./stance-tables.ts";

export const denies = (folded: string) => DENIED.test(folded) && !NOT_DENIED.test(folded);

/** Whether what stands at a place is given to the user: not denied, and not held against what they have. */
export function isGiven(view: SentenceView, start: number, isOffered: boolean): boolean {
  const phrase = phraseAt(view, start);
  const clause = clauseAt(view, start);
  const said = view.folded.slice(phrase.start, phrase.end);
  if (isOffered) return !denies(view.folded.slice(phrase.start, start));
  if (denies(said)) return false;
  // "No row names A, B": a list goes on being denied until someone or something else is spoken of.
  const turn = Math.max(
    clause.start,
    ...view.cues.map(({ at }) => at).filter((at) => at <= start),
    ...view.groups.map(({ end }) => end).filter((end) => end <= start),
  );
  if (denies(view.folded.slice(turn, start))) return false;
  return !COMPARED.test(view.folded.slice(clause.start, clause.end));
}

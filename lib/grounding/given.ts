import { DENIED, NOT_DENIED } from "./claim-tables.ts";
import { groupAt } from "./marker-groups.ts";
import { clauseAt, phraseAt, type SentenceView } from "./sentence-view.ts";
import { COMPARED, COMPARED_WITH } from "./stance-tables.ts";

export const denies = (folded: string) => DENIED.test(folded) && !NOT_DENIED.test(folded);

/** `denies` of a part of a sentence. */
export const deniesIn = (view: SentenceView, start: number, end: number) =>
  view.hasDenial && denies(view.folded.slice(start, end));

/** A denial of what stands before it: "Kafka is not in your rows". */
const DENIED_AFTER =
  /^(?:\S*\s){0,5}?(?:is|are|was|were)(?:(?:n['’]t| not| never)(?= (?:in|on|there|among|part|mentioned|listed|named|shown|found|said|stated|covered|one|yours|something|evidenced|backed|supported)\b|\W*$)| nowhere\b| missing\b| absent\b)|(?:do|does|did)(?:n['’]t| not| never) (?:appear|show|stand|come|figure|feature|exist|occur|turn|say|name|mention|have)\b|\b(?:fehl\w+|missing|absent|manqu\w+|nowhere|in no (?:row|line|bullet|entry|job)|in keiner zeile|dans aucune ligne|en ninguna linea|nicht|falta\w*|no (?:aparece|consta|esta))\b/;

/** Whether what stands at a place is given to the user: not denied, and not held against what they have. */
export function isGiven(
  view: SentenceView,
  start: number,
  isOffered: boolean,
  isPlace = false,
): boolean {
  const phrase = phraseAt(view, start);
  if (deniesIn(view, phrase.start, start)) return false;
  if (isOffered) return true;
  // "At Acme you did something similar": where it was is said all the same.
  if (isPlace && !DENIED_AFTER.test(view.folded.slice(start, phrase.end))) return true;
  if (DENIED_AFTER.test(view.folded.slice(start, phrase.end))) return false;
  const clause = clauseAt(view, start);
  // "No row names A, B": a list goes on being denied until someone or something else is spoken of.
  const turn = Math.max(
    clause.start,
    ...view.cues.map(({ at }) => at).filter((at) => at <= start),
    ...view.groups.map(({ end }) => end).filter((end) => end <= start),
  );
  if (deniesIn(view, turn, start)) return false;
  // Under a row's marker it is theirs, unless it stands after "similar to" and the like.
  if ((groupAt(view.groups, start, view.text)?.rows.length ?? 0) > 0)
    return !COMPARED_WITH.test(view.folded.slice(clause.start, start));
  return !COMPARED.test(view.folded.slice(clause.start, clause.end));
}

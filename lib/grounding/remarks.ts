import type { SentenceView } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";

/** What the reader did in what they wrote; whom else they asked is a deed. Patterns of folded text. */
const VERBS =
  "ask(?:ed|ing)?,? (?:me|about|for|after|if|whether|how|what|when|where|which|who|why|again)|mention(?:ed|ing)?|forg[eo]t(?:ten)?|sound(?:ed|ing)?|seem(?:ed)?|wonder(?:ed|ing)?|want(?:ed)?";
const BEFORE_VERB = "['’](?:re|ve)| are| have| had| did| also| just| only| even| still| clearly";
/** What the reader wrote, and how it is judged: what was done with it is a deed. */
const THINGS = "questions?|request|message|letter|draft|spelling|grammar|punctuation|wording|tone";
const BEFORE_THING = "first|second|last|other|main|new|own|cover";
const IS = "is|are|reads?|looks?|sounds?|seems?|(?:was|were)(?! \\p{L}+ed\\b)";

const REMARK = new RegExp(
  `^\\W*(?:(?:and|but|so|then|as|since|because),? )*(?:you(?:${BEFORE_VERB})* (?:${VERBS})|your (?:(?:${BEFORE_THING}) )?(?:${THINGS}) (?:${IS}))\\b`,
  "u",
);

/** "You asked about parking", "Your spelling is flawless": said to the reader on what they wrote, or added by "and". */
export function isRemark({ folded }: SentenceView, { start, end }: Span): boolean {
  const part = folded.slice(start, end);
  const said = /^(?:and|or)\b/.test(part)
    ? folded.slice(folded.lastIndexOf(";", start) + 1, end)
    : part;
  const remark = REMARK.exec(said);
  // "You mentioned that you won …": what follows is of a career.
  return remark !== null && !/\b(?:you|i|she|he|we)\b/.test(said.slice(remark[0].length));
}

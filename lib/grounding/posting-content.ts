import { matchesIn } from "../terms/matches.ts";
import { type Check, mark } from "./claim-check.ts";
import { deniesIn } from "./given.ts";
import { isLabel } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { isInRows, isTalk, tellingIn } from "./support.ts";
import { hasWord, retells } from "./word-set.ts";

/** What a posting is said to ask for: the parts of a list, up to a sign or a marker. Folded. */
const PART = /[,.](?!\p{N})|[;:()[\]|–—“”"„]|\b(?:and|or|but|which|while|und|oder|et|ou|y|o)\b/gu;
const ASKS =
  /\b(?:they|posting|job|role|employer|position)\b.{0,24}\b(?:wants?|asks?|demands?|needs?|expects?|requires?|offers?|pays?|says?|mentions?|includes?|comes? with|lists?)\b|\b(?:is|are) (?:expected|required|needed|wanted|part of the (?:job|role))\b/;
/** Part of the words that may be the answer's own. */
const MOST = 0.6;

/** Parts of what is said of the posting whose words it does not have, and no row either. */
export const unsupportedAsks: Check = ({ view, posting, facts }) => {
  if (view.language !== "en" || posting.language !== "en") return [];
  const speaksOfPosting =
    view.goesOn === "posting" ||
    view.lead?.about === "posting" ||
    view.cues.some(({ about }) => about === "posting") ||
    view.groups.some(({ jobs }) => jobs.length > 0);
  if (!speaksOfPosting) return [];
  const bounds = [0, ...matchesIn(view.folded, PART).map(({ index }) => index), view.text.length];
  const isOfUser =
    view.cues.some(({ about }) => about === "user") ||
    view.groups.some(({ rows }) => rows.length > 0);
  return bounds.slice(0, -1).flatMap((from, at) => {
    const to = bounds[at + 1] ?? view.text.length;
    const words = tellingIn(view, from, to);
    const first = view.tokens[words[0] ?? -1];
    if (!first || isLabel(view.text, to)) return [];
    const stance = stanceAt(view, first.start);
    if (!stance.isSaid || stance.isOffered || stance.about !== "posting") return [];
    if (deniesIn(view, from, to)) return [];
    const foreign = words.filter((each) => {
      const own = view.stems[each] ?? "";
      const isTheirs =
        hasWord(posting.words, own) || retells(posting.words, own) || isTalk(view, each);
      return !isTheirs && !(isOfUser && isInRows(view, each, facts.entries, facts, "word"));
    });
    // One word alone may be the answer's, unless the sentence says who asks.
    const isAsked = ASKS.test(view.folded) && !isOfUser && foreign.length === words.length;
    const hasNumber = !isAsked || view.numbers.some(({ start }) => from <= start && start < to);
    if (foreign.length < (hasNumber ? 2 : 1) || foreign.length < MOST * words.length) return [];
    // "They also ask for": who asks is not what is asked.
    const asking = view.cues.findLast(({ at: place }) => from <= place && place < first.start)?.at;
    const cue = view.tokens.find(({ end }) => end > (asking ?? view.text.length))?.end ?? from;
    const begin = Math.min(
      first.start,
      cue +
        (/^[^\p{L}\p{N}]*(?:(?:and|or|but|for|also|that|to|you|is|are)\s+)*/u.exec(
          view.text.slice(cue),
        )?.[0].length ?? 0),
    );
    const end = from + view.text.slice(from, to).trimEnd().length;
    return [mark(view, begin, end, `the posting does not mention ${view.text.slice(begin, end)}`)];
  });
};

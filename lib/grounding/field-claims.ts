import { matchesIn } from "../terms/matches.ts";
import { type Check, mark } from "./claim-check.ts";
import { isGiven } from "./given.ts";
import { endOfPhrase } from "./phrase-extent.ts";
import { isLabel } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { isInRows, isTalk, tellingIn } from "./support.ts";
import { hasWord } from "./word-set.ts";

/** What one learned or holds, up to its field: "a degree in", "studied", "licence as a"; folded. */
const STUDY =
  /\b(?:(?:an? )?(?:\p{L}+ )?(?:degrees?|diplomas?|doctorate|ph\.?d|thesis|studies|course|certificates?|certification|qualification|licen[cs]e|training)(?: degree)? (?:in|of|as an?|on|for)|(?:studied|graduated in|trained in|qualified as an?|doctorat (?:en|de)|licence (?:en|de)|diplome (?:en|de|d['’])|master (?:en|de)|doctorado en|grado en|posgrado en|licenciad[oa] en|promotion in|studium der|abschluss in))\s?(?=\p{L})/gu;

/** Fields of studies and papers that neither a row, nor where it is about it the posting, has a word of. */
export const unsupportedFields: Check = ({ view, facts, posting }) => {
  return matchesIn(view.folded, STUDY).flatMap((match) => {
    const from = match.index + match[0].length;
    const end = endOfPhrase(view, from, 3);
    const words = tellingIn(view, from, end).filter((at) => !isTalk(view, at));
    const first = view.tokens[words[0] ?? -1];
    if (!first || isLabel(view.text, end)) return [];
    const stance = stanceAt(view, first.start);
    if (!stance.isSaid) return [];
    const text = view.text.slice(match.index, end);
    if (stance.about === "posting") {
      const isTheirs = words.some((at) => hasWord(posting.words, view.stems[at] ?? "", true));
      if (isTheirs || view.language !== posting.language || stance.isOffered) return [];
      return [mark(view, match.index, end, `the posting does not mention ${text}`)];
    }
    if (view.language !== facts.language || !isGiven(view, first.start, stance.isOffered))
      return [];
    if (words.some((at) => isInRows(view, at, facts.entries, facts, "retold"))) return [];
    return [mark(view, match.index, end, `no row mentions ${text}`)];
  });
};

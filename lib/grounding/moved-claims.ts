import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { isListedApart, scopeAt } from "./entry-scope.ts";
import { deniesIn } from "./given.ts";
import { refsOf } from "./row-facts.ts";
import { isLabel } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { stanceAt } from "./stance.ts";
import { isInRows, tellingIn } from "./support.ts";

/** What is said in one breath. Folded. */
const PART =
  /[,.](?!\p{N})|[;:()[\]|–—“”"„«»]|\b(?:and|but|which|while|where|und|aber|wahrend|et|mais|ou|y|pero|mientras)\b/gu;

/** A single word tells a row only where it is long and no more than this many rows have it. */
const LONG = 7;
const FEW = 2;
/** Or it is of this length and only one row has it. */
const TELLING = 5;

/** Words of a part that can place it, as places among the tokens: not the name of an entry, nor a short one. */
function wordsOf({ view, named }: Claims, { start, end }: Span): number[] {
  return tellingIn(view, start, end).filter((at) => {
    const token = view.tokens[at];
    if (!token || token.text.length < 4) return false;
    return !named.some((name) => name.start <= token.start && token.start < name.end);
  });
}

/**
 * Deeds that the rows in question do not have a word of and that one other row has in full, in any language: moved from
 * one job to another.
 */
export const movedParts: Check = (claims) => {
  const { view, facts, named, found } = claims;
  const cuts = [0, ...matchesIn(view.folded, PART).map(({ index }) => index), view.text.length];
  return cuts.slice(0, -1).flatMap((cut, at) => {
    const end = cuts[at + 1] ?? view.text.length;
    // What stands before "you" says where or when.
    const start =
      view.cues.findLast((cue) => cue.about === "user" && cut <= cue.at && cue.at < end)?.at ?? cut;
    // A number that holds is better proof than words.
    const hasNumber = view.numbers.some(
      (each) =>
        start <= each.start &&
        each.start < end &&
        !found.some(
          (mark) => mark.start <= view.offset + each.start && view.offset + each.start < mark.end,
        ),
    );
    if (hasNumber) return [];
    const words = wordsOf(claims, { start, end });
    const first = view.tokens[words[0] ?? -1];
    // "**Projects**: …" is a label.
    if (
      !first ||
      isLabel(view.text, end) ||
      /\*\*\s*$/.test(view.text.slice(start, end)) ||
      deniesIn(view, start, end)
    )
      return [];
    const stance = stanceAt(view, first.start);
    if (!stance.isSaid || stance.about !== "user") return [];
    const scope = scopeAt(view, facts, stance, named, first.start);
    if (scope.by === "none") return [];
    const has = (row: ResumeEntry) => (word: number) =>
      isInRows(view, word, [row], facts, "retold");
    const own = words.filter((word) => scope.entries.some((row) => has(row)(word))).length;
    if (own > 0 && 3 * own > words.length) return [];
    const isMarked = (word: number) => {
      const place = view.offset + (view.tokens[word]?.start ?? 0);
      return found.some((each) => each.start <= place && place < each.end);
    };
    if (words.every(isMarked)) return [];
    const homes = facts.entries.filter((row) =>
      words.every((word) => isInRows(view, word, [row], facts, "name")),
    );
    if (isListedApart(view, first.start, stance, homes)) return [];
    const isClear =
      words.length > 1 ||
      first.text.length >= LONG ||
      (homes.length === 1 && first.text.length >= TELLING);
    if (homes.length === 0 || homes.length > FEW || !isClear) return [];
    const from =
      view.tokens.find((token) => token.start >= start && !STOP_WORDS.has(token.text))?.start ??
      first.start;
    const to = start + view.text.slice(start, end).trimEnd().length;
    return [
      mark(view, from, to, `this belongs to ${refsOf(homes)}, not to ${refsOf(scope.entries)}`),
    ];
  });
};

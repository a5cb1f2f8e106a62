import type { ResumeEntry } from "../resume/schema.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { STOP_WORDS } from "../ai/coach/words.ts";
import { scopeAt } from "./entry-scope.ts";
import { denies } from "./given.ts";
import { refsOf } from "./row-facts.ts";
import type { Span } from "./sentences.ts";
import { stanceAt } from "./stance.ts";
import { hasWord } from "./word-set.ts";

/** What is said in one breath. Folded. */
const PART =
  /[,.;:()[\]|–—“”"„«»]|\b(?:and|but|which|while|where|und|aber|wahrend|et|mais|ou|y|pero|mientras)\b/g;

/** A single word tells a row only where it is long and no more than this many rows have it. */
const LONG = 7;
const FEW = 2;

/** Words of a part that can place it: not grammar, not a number, not the name of an entry. */
function wordsOf({ view, named }: Claims, { start, end }: Span): string[] {
  return view.tokens.flatMap((token, at) => {
    if (token.start < start || token.end > end || STOP_WORDS.has(token.text)) return [];
    if (/^\p{N}/u.test(token.text) || token.text.length < 4) return [];
    if (named.some((name) => name.start <= token.start && token.start < name.end)) return [];
    return [view.stems[at] ?? ""];
  });
}

/**
 * Deeds that the rows in question do not have a word of and that one other row has in full, in any language: moved from
 * one job to another.
 */
export const movedParts: Check = (claims) => {
  const { view, facts, named } = claims;
  const cuts = [0, ...[...view.folded.matchAll(PART)].map(({ index }) => index), view.text.length];
  return cuts.slice(0, -1).flatMap((start, at) => {
    const end = cuts[at + 1] ?? view.text.length;
    const words = wordsOf(claims, { start, end });
    const first = view.tokens.find((token) => token.start >= start && token.text.length >= 4 && !STOP_WORDS.has(token.text));
    if (!first || words.length === 0 || denies(view.folded.slice(start, end))) return [];
    const stance = stanceAt(view, first.start);
    if (!stance.isSaid || stance.about !== "user") return [];
    const scope = scopeAt(view, facts, stance, named, first.start);
    if (scope.by === "none") return [];
    const has = (row: ResumeEntry, word: string) => {
      const own = facts.words.get(row);
      return own !== undefined && hasWord(own, word);
    };
    if (scope.entries.some((row) => words.some((word) => has(row, word)))) return [];
    const homes = facts.entries.filter((row) => words.every((word) => has(row, word)));
    const isClear = words.length > 1 || (words[0] ?? "").length >= LONG;
    if (homes.length === 0 || homes.length > FEW || !isClear) return [];
    const text = view.text.slice(start, end);
    const from = start + (/^[\s,.;:()[\]|–—“”"„«»*]*(?:(?:and|but|und|et|y)\s)?/.exec(text)?.[0].length ?? 0);
    const to = start + text.trimEnd().length;
    return [mark(view, from, to, `this belongs to ${refsOf(homes)}, not to ${refsOf(scope.entries)}`)];
  });
};

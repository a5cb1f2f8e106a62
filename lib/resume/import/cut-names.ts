import { isSchool, organisationScore, titleScore } from "./names.ts";

/** How much more a text reads like a position than like an employer; below 0 where it is the other way round. */
export const leanOf = (text: string): number =>
  titleScore(text) - organisationScore(text) - (isSchool(text) ? 0.5 : 0);

interface Cut {
  left: string;
  right: string;
  /** From 1 the two sides surely are of different kinds. */
  score: number;
}

/** A word more or less at a title's end says little. */
const CLOSE = 0.5;

/**
 * Where `Engineer, Acme` is best cut in two.
 * @param isPlaced whether the entry's place stands elsewhere, so that the last piece is a name: of cuts that are about
 *   as good the last is taken then (`Engineer, Tides, Acme`).
 */
export function bestCut(text: string, isPlaced = false): Cut | null {
  const pieces = text.split(/,\s+/u);
  const cuts = pieces.slice(1).map((_, at): Cut => {
    const [left, right] = [pieces.slice(0, at + 1).join(", "), pieces.slice(at + 1).join(", ")];
    const [a, b] = [leanOf(left), leanOf(right)];
    // A department behind a title is no employer, so the right side must not read like a title of its own.
    return {
      left,
      right,
      score: Math.abs(a - b) - (Math.sign(a) === Math.sign(b) && a !== 0 ? 1 : 0),
    };
  });
  // Of equal ones the last: positions have commas in them more often than employers.
  const [best] = cuts.toReversed().sort((a, b) => b.score - a.score);
  const last = cuts.findLast(({ score }) => score >= (best?.score ?? 0) - CLOSE);
  return (isPlaced ? last : best) ?? null;
}

/** Whether a text surely names both: the side that is no position must read like an organisation. */
export function isClearCut(text: string): boolean {
  const cut = bestCut(text);
  return cut !== null && Math.min(leanOf(cut.left), leanOf(cut.right)) < 0 && cut.score >= 1;
}

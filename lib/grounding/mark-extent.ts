import { STOP_WORDS } from "../ai/coach/words.ts";
import { matchesIn } from "../terms/matches.ts";
import type { Claims } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { isWithin } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { stanceAt } from "./stance.ts";
import { isInRows } from "./support.ts";
import type { Unsupported } from "./unsupported.ts";
import { hasWord } from "./word-set.ts";

/** A statement ends at these: signs, and words that join another one. Folded. */
const ENDS =
  /[,.](?!\p{N})|[;:()[\]|–—“”"„!?]|\b(?:and|but|or|which|who|where|(?<!\ba )while|although|though|because|so|if|und|aber|wobei|oder|et|mais|qui|ou|y|pero|o|que)\b/gu;

/** Words that the rows have, so many of them beside the wrong ones are another fact. */
const OWN_FACT = 2;
/** Wrong words that are this part of their statement show by themselves what is wrong. */
const MOST = 0.5;

const statementAround = (bounds: readonly Span[], { start, end }: Span): Span => ({
  start: bounds.findLast((bound) => bound.end <= start)?.end ?? 0,
  end: bounds.find((bound) => bound.start >= end)?.start ?? Number.POSITIVE_INFINITY,
});

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return {
    start: start + (/^[\s*_]*/.exec(said)?.[0].length ?? 0),
    end: start + said.replace(/[\s*_]*$/, "").length,
  };
}

function boundsOf(folded: string): Span[] {
  const cuts = matchesIn(folded, ENDS).map(({ index, 0: { length } }) => ({
    // A word belongs to the statement that it joins, a sign to none.
    start: index,
    end: /^\p{L}/u.test(folded.slice(index)) ? index : index + length,
  }));
  return [...cuts, { start: folded.length, end: folded.length }];
}

/** Beside the wrong words a statement has a fact of its own: a number, a name, words of the rows in question. */
function hasOwnFact(
  { view, facts, posting, named }: Claims,
  wrong: Span,
  statement: Span,
  found: readonly Unsupported[],
): boolean {
  const isBeside = ({ start }: Span) =>
    statement.start <= start &&
    start < statement.end &&
    (start < wrong.start || wrong.end <= start);
  const isWrong = ({ start }: Span) =>
    found.some((each) => each.start <= start && start < each.end);
  const isFact = (each: Span) =>
    isBeside(each) && !isWrong(each) && !isWithin(view.silent, each.start);
  if (view.numbers.some(isFact) || named.some(isBeside)) return true;
  const stance = stanceAt(view, wrong.start);
  const rows = scopeAt(view, facts, stance, named, wrong.start).entries;
  const own = view.tokens.filter((token, at) => {
    if (!isBeside(token) || STOP_WORDS.has(token.text) || isWithin(view.silent, token.start))
      return false;
    return stance.about === "posting"
      ? hasWord(posting.words, view.stems[at] ?? "")
      : isInRows(view, at, rows, facts, "word");
  });
  return own.length >= OWN_FACT;
}

/**
 * The marks of a sentence, those of a few words with the statement that they make wrong: of "you presented the rewrite
 * at Droidcon" not the place alone, unless the statement says something else that holds.
 */
export function withStatements(claims: Claims, found: readonly Unsupported[]): Unsupported[] {
  const { view } = claims;
  if (found.length === 0) return [];
  const bounds = boundsOf(view.folded);
  return found.map((each) => {
    const statement = trimmed(view.text, statementAround(bounds, each));
    const isMost = each.end - each.start >= MOST * (statement.end - statement.start);
    const isMarker = /^\W*\[/.test(each.text);
    if (isMost || isMarker || hasOwnFact(claims, each, statement, found)) return each;
    const [start, end] = [Math.min(each.start, statement.start), Math.max(each.end, statement.end)];
    return { ...each, start, end, text: view.text.slice(start, end) };
  });
}

import { countTokens, type Encoding } from "../ai/tokens.ts";
import { choosePieces } from "./choose-pieces.ts";
import { type Omitted, omittedFrom } from "./omitted.ts";
import { FIRST_RANK, type PlacedPiece, piecesOf } from "./pieces.ts";
import { repetitionsIn } from "./repetitions.ts";
import { groupStarts, type Posting } from "./schema.ts";
import { sideMatterIn } from "./side-matter.ts";

export interface CondensedPosting {
  text: string;
  /** Exact count of `text`. */
  tokens: number;
  /** Every line and clause that is not in `text`, in the posting's order. */
  omitted: Omitted[];
}

/** The share of the budget that the title, and beside it the company, may take. */
const TITLE_SHARE = 1 / 8;
const COMPANY_SHARE = 1 / 50;
/** Requirements come before all else where their words are no more than this share of the room in tokens. */
const MUST_SHARE = 0.4;
/** So little may stay unused: a share of the budget, or tokens that hold no line. */
const UNUSED_SHARE = 1 / 100;
const UNUSED_TOKENS = 2;

/** Title and company, the title alone, or nothing. */
function firstLineOf({ title, company }: Posting, budget: number, encoding: Encoding): string {
  const titleCost = countTokens(title, encoding);
  if (title === "" || titleCost > TITLE_SHARE * budget) return "";
  const both = `${title} – ${company}`;
  const hasRoom = countTokens(both, encoding) - titleCost <= COMPANY_SHARE * budget;
  return company !== "" && hasRoom ? both : title;
}

/** Puts requirements before all else where they take little of the room. */
function withRequirementsFirst(pieces: PlacedPiece[], room: number): PlacedPiece[] {
  const required = pieces.filter((piece) => piece.isRequired);
  const words = required.reduce((sum, piece) => sum + piece.leastCost, 0);
  if (words > MUST_SHARE * room) return pieces;
  return pieces.map((piece) => (piece.isRequired ? { ...piece, rank: FIRST_RANK } : piece));
}

/** Tokens of the marker of each group, by the index of the line that begins it. */
function markerCostsOf({ lines }: Posting, encoding: Encoding): Map<number, number> {
  const costs = new Map<number, number>();
  for (const start of groupStarts(lines)) {
    if (!costs.has(start)) costs.set(start, countTokens(`[${lines[start]?.ref}]`, encoding));
  }
  return costs;
}

/** What is chosen, as it stands. */
interface Draft {
  text: string;
  tokens: number;
  chosen: ReadonlySet<number>;
}

/** The chosen pieces in the posting's order, those of one line on one line, the first of a group after its marker. */
function render(
  firstLine: string,
  { lines }: Posting,
  pieces: readonly PlacedPiece[],
  chosen: ReadonlySet<number>,
): string {
  const rows = firstLine === "" ? [] : [firstLine];
  let last: PlacedPiece | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (!chosen.has(index)) continue;
    const text = lines[piece.line]?.text ?? "";
    const clause = text.slice(piece.start, piece.end);
    if (last?.line === piece.line) {
      const between = pieces[index - 1] === last ? text.slice(last.end, piece.start) : " ";
      rows.push(`${rows.pop()}${between}${clause}`);
    } else {
      const isMarked = last?.group === piece.group;
      rows.push(isMarked ? clause : `[${lines[piece.group]?.ref}] ${clause}`);
    }
    last = piece;
  }
  return rows.join("\n");
}

function withoutEmptyHeadings(pieces: readonly PlacedPiece[], chosen: Set<number>): Set<number> {
  const used = new Set([...chosen].map((index) => pieces[index]?.heading));
  return new Set([...chosen].filter((index) => !pieces[index]?.isHeading || used.has(index)));
}

/**
 * A posting within a token budget: its title, where there is room its company, then lines and clauses of it in its
 * order, as they stand. Lines of one group (`groupStarts`) follow the marker of its first line (`[J3] `). Chosen are those
 * that name most per token; a wish keeps what makes it one, and what repeats is said once. Benefits, legal text and the
 * like are left out (`sideMatterIn`), and what of them names something comes when every requirement is there. `tokens` is at most `budget` (any number ≥ 0), the text is "" when nothing fits.
 * n log n in the number of lines, linear in their length.
 */
export function optimizeJobDescription(
  posting: Posting,
  { budget, encoding }: { budget: number; encoding: Encoding },
): CondensedPosting {
  const firstLine = firstLineOf(posting, budget, encoding);
  const sideMatter = sideMatterIn(posting.lines);
  const unsaid = repetitionsIn(posting.lines, firstLine).map(
    (why, at) => why ?? sideMatter[at] ?? null,
  );
  let room = budget - (firstLine === "" ? 0 : countTokens(`${firstLine}\n`, encoding));
  const pieces = withRequirementsFirst(piecesOf(posting, unsaid, encoding), room);
  const markerCosts = markerCostsOf(posting, encoding);
  const draftOf = (chosen: ReadonlySet<number>): Draft => {
    const text = render(firstLine, posting, pieces, chosen);
    return { text, tokens: countTokens(text, encoding), chosen };
  };

  let best: Draft = { text: "", tokens: 0, chosen: new Set() };
  // Pieces are counted by themselves and cost a little less together: the second time there is more room.
  for (let round = 0; round < 2; round++) {
    const order = choosePieces(pieces, markerCosts, room);
    let draft = draftOf(order);
    const left = budget - draft.tokens;
    for (const last of [...order].reverse()) {
      if (draft.tokens <= budget) break;
      order.delete(last);
      draft = draftOf(withoutEmptyHeadings(pieces, order));
    }
    if (draft.tokens > best.tokens) best = draft;
    const unused = Math.max(UNUSED_TOKENS, UNUSED_SHARE * budget);
    if (left <= unused || order.size === pieces.length) break;
    room += left;
  }
  const { text, tokens, chosen } = best;
  return { text, tokens, omitted: omittedFrom(posting, unsaid, pieces, chosen, budget) };
}

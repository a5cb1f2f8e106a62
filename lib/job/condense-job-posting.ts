import { countTokens, type Encoding } from "../ai/tokens.ts";
import { choosePieces } from "./choose-pieces.ts";
import { FIRST_RANK, type PlacedPiece, piecesOf } from "./pieces.ts";
import { repetitionsIn } from "./repetitions.ts";
import { groupStarts, type LineKind, type Posting } from "./schema.ts";

/** A line or clause that the model is not given, and why, for the person who asked. */
export interface Omitted {
  kind: string;
  entity_id: string | null;
  text: string;
  reason: string;
}

export interface CondensedPosting {
  text: string;
  /** Exact count of `text`. */
  tokens: number;
  /** Every line and clause that is not in `text`, in the posting's order. */
  omitted: Omitted[];
}

const NO_ROOM: Record<LineKind, string> = {
  must: "There was no room; requirements that name more were kept.",
  task: "There was no room; lines that name more skills were kept.",
  nice: "There was no room; lines that name more skills were kept.",
  other: "There was no room; requirements and tasks came first.",
  about: "It is about the company; requirements and tasks came first.",
  benefit: "It is about what you get; requirements and tasks came first.",
  legal: "It is legal text; requirements and tasks came first.",
  apply: "It is about how to apply; requirements and tasks came first.",
  heading: "There was no room for the heading.",
};
const EMPTY_PART = "It is a heading, and nothing under it was kept.";
const TOO_LONG = "It is longer than all the room there is.";

/** The share of the budget that the title, and beside it the company, may take. */
const TITLE_SHARE = 1 / 8;
const COMPANY_SHARE = 1 / 50;
/** Requirements come before all else where their words are no more than this share of the room in tokens. */
const MUST_SHARE = 0.4;
/** Fewer tokens than this hold no line. */
const LEAST_LINE = 3;
/** So little of the budget may stay unused. */
const UNUSED_SHARE = 1 / 100;

/** Title and company, the title alone, or nothing. */
function firstLineOf({ title, company }: Posting, budget: number, encoding: Encoding): string {
  const titleCost = countTokens(title, encoding);
  if (title === "" || titleCost > Math.max(TITLE_SHARE * budget, LEAST_LINE)) return "";
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

/** The lines and clauses that were not chosen, in the posting's order, each with its reason. */
function omittedFrom(
  { id, lines }: Posting,
  repetitions: readonly (string | null)[],
  pieces: readonly PlacedPiece[],
  chosen: ReadonlySet<number>,
  budget: number,
): Omitted[] {
  const used = new Set([...chosen].map((index) => pieces[index]?.heading));
  const runs: { line: number; start: number; end: number; reason: string }[] = [];
  for (const [line, reason] of repetitions.entries()) {
    if (reason !== null) runs.push({ line, start: 0, end: Number.POSITIVE_INFINITY, reason });
  }
  for (const [index, piece] of pieces.entries()) {
    if (chosen.has(index)) continue;
    const { line, start, end } = piece;
    const before = runs.at(-1);
    const kind = lines[line]?.kind ?? "other";
    const isTooLong = end - start > budget && piece.cost() > budget;
    const isEmpty = kind === "heading" && !used.has(index);
    const reason = isEmpty ? EMPTY_PART : isTooLong ? TOO_LONG : NO_ROOM[kind];
    if (before?.line === line && !chosen.has(index - 1)) before.end = end;
    else runs.push({ line, start, end, reason });
  }
  return runs
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map(({ line, start, end, reason }) => ({
      kind: lines[line]?.kind ?? "other",
      entity_id: String(id),
      text: lines[line]?.text.slice(start, end) ?? "",
      reason,
    }));
}

/**
 * A posting within a token budget: its title, where there is room its company, then lines and clauses of it in its
 * order, as they stand. Lines of one group (`groupStarts`) follow the marker of its first line (`[J3] `). Chosen are those
 * that name most per token; a wish keeps what makes it one, what repeats is said once, and benefits and legal text come
 * when every requirement is there. `tokens` is at most `budget` (any number ≥ 0), the text is "" when nothing fits.
 * n log n in the number of lines, linear in their length.
 */
export function optimizeJobDescription(
  posting: Posting,
  { budget, encoding }: { budget: number; encoding: Encoding },
): CondensedPosting {
  const firstLine = firstLineOf(posting, budget, encoding);
  const repetitions = repetitionsIn(posting.lines, firstLine);
  let room = budget - (firstLine === "" ? 0 : countTokens(`${firstLine}\n`, encoding));
  const pieces = withRequirementsFirst(piecesOf(posting, repetitions, encoding), room);
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
    if (left < Math.max(LEAST_LINE, UNUSED_SHARE * budget) || order.size === pieces.length) break;
    room += left;
  }
  const { text, tokens, chosen } = best;
  return { text, tokens, omitted: omittedFrom(posting, repetitions, pieces, chosen, budget) };
}

/** Tokens of the marker of each group, by the index of the line that begins it. */
function markerCostsOf({ lines }: Posting, encoding: Encoding): Map<number, number> {
  const costs = new Map<number, number>();
  for (const start of groupStarts(lines)) {
    if (!costs.has(start)) costs.set(start, countTokens(`[${lines[start]?.ref}]`, encoding));
  }
  return costs;
}

import { countTokens, type Encoding } from "../ai/tokens.ts";
import { type LineWorth, lineWorth, partKinds, REPEATED_RANK } from "./line-worth.ts";
import type { LineKind, Posting, PostingLine } from "./schema.ts";
import { wordsOf } from "./words.ts";

/** A line that the model is not given, and why, for the person who asked. */
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
  /** Every line that is not in `text`, in the posting's order. */
  omitted: Omitted[];
}

const NO_ROOM: Record<LineKind, string> = {
  must: "There was no room; requirements that name more were kept.",
  task: "There was no room; lines that name more skills were kept.",
  nice: "There was no room; what is required came first.",
  other: "There was no room; requirements and tasks came first.",
  about: "It is about the company; requirements and tasks came first.",
  benefit: "It is about what you get; requirements and tasks came first.",
  legal: "It is legal text; requirements and tasks came first.",
  apply: "It is about how to apply; requirements and tasks came first.",
  heading: "There was no room for the heading.",
};
const EMPTY_PART = "It is a heading, and nothing under it was kept.";
const IN_TITLE = "The first line says it already.";
const TOO_LONG = "It is longer than all the room there is.";

/** Lines at the top in which a posting repeats its title and company. */
const TITLE_LINES = 3;

interface Candidate extends LineWorth {
  line: PostingLine;
  index: number;
  /** Tokens with marker and line break. */
  cost: number;
  /** Worth per token. */
  density: number;
  /** Why the line is out before anything is chosen. */
  reason: string | null;
}

const marked = (line: PostingLine) => `[${line.ref}] ${line.text}`;

/** Title and company, the title alone, or nothing, whichever is the first to fit. */
function firstLine(posting: Posting, budget: number, encoding: Encoding): string {
  const full = [posting.title, posting.company].filter((part) => part !== "").join(" – ");
  return (
    [full, posting.title].find((text) => text !== "" && countTokens(text, encoding) <= budget) ?? ""
  );
}

/** Why a line need not be said: it is in the first line, or another line has the same words. */
function repetitions(lines: readonly PostingLine[], header: string): (string | null)[] {
  const titleWords = new Set(wordsOf(header));
  const seen = new Map<string, string>();
  return lines.map((line, i) => {
    const words = wordsOf(line.text);
    const isNew = words.filter((word) => !titleWords.has(word)).length;
    const isTitle = words.length > 0 && isNew <= (words.length > 3 ? 1 : 0);
    if (i < TITLE_LINES && isTitle) return IN_TITLE;
    if (line.kind === "heading") return null;
    const key = words.join(" ");
    const first = seen.get(key);
    if (first !== undefined) return `It says the same as ${first}.`;
    seen.set(key, line.ref);
    return null;
  });
}

/** All lines in the order in which they are to be chosen. */
function candidatesOf(posting: Posting, header: string, encoding: Encoding): Candidate[] {
  const reasons = repetitions(posting.lines, header);
  const parts = partKinds(posting.lines);
  const named = new Set<string>();
  const ranked = posting.lines.map((line, index) => {
    const cost = countTokens(`${marked(line)}\n`, encoding);
    const worth = lineWorth(parts[index] ?? "other", line.text);
    return {
      line,
      index,
      cost,
      ...worth,
      density: worth.value / cost,
      reason: reasons[index] ?? null,
    };
  });
  const byWorth = (a: Candidate, b: Candidate) =>
    a.rank - b.rank || b.density - a.density || a.index - b.index;
  ranked.sort(byWorth);
  for (const one of ranked) {
    if (one.line.kind === "heading") {
      // A requirement is a wish only under its heading, so that comes first; others add little.
      const isWish = parts[one.index] === "nice";
      one.rank = isWish ? 1 : Math.max(REPEATED_RANK, one.rank);
      one.density = isWish ? Number.POSITIVE_INFINITY : one.density;
      continue;
    }
    const isRepeated = one.terms.length > 0 && one.terms.every((term) => named.has(term));
    if (isRepeated) one.rank = Math.max(REPEATED_RANK, one.rank);
    for (const term of one.terms) named.add(term);
  }
  return ranked.sort(byWorth);
}

/** Indexes of the headings over lines that are chosen. */
function usedHeadings(lines: readonly PostingLine[], chosen: ReadonlySet<number>): Set<number> {
  const used = new Set<number>();
  let hasLines = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (lines[i]?.kind !== "heading") {
      hasLines ||= chosen.has(i);
      continue;
    }
    if (hasLines) used.add(i);
    hasLines = false;
  }
  return used;
}

/** Takes what fits, in the order given. */
function choose(candidates: readonly Candidate[], room: number): Set<number> {
  const chosen = new Set<number>();
  let left = room;
  for (const { index, cost, reason } of candidates) {
    if (reason !== null || cost > left) continue;
    chosen.add(index);
    left -= cost;
  }
  return chosen;
}

function render(
  header: string,
  lines: readonly PostingLine[],
  chosen: ReadonlySet<number>,
): string {
  const kept = lines.filter((_, index) => chosen.has(index)).map(marked);
  return [header, ...kept].filter((line) => line !== "").join("\n");
}

/**
 * A posting within a token budget: title and company, then whole lines of it in its order, each after its marker
 * (`[J3] `). Chosen greedily by rank of their kind and worth per token; what repeats is said once. `tokens` is at most
 * `budget` (any number ≥ 0), the text is "" when nothing fits. n log n in the number of lines, linear in their length.
 */
export function optimizeJobDescription(
  posting: Posting,
  { budget, encoding }: { budget: number; encoding: Encoding },
): CondensedPosting {
  const { lines } = posting;
  const header = firstLine(posting, budget, encoding);
  const candidates = candidatesOf(posting, header, encoding);
  const headerCost = header === "" ? 0 : countTokens(`${header}\n`, encoding);
  // The last line has no line break, so one token may be over; the exact count decides.
  const chosen = choose(candidates, budget - headerCost + 1);
  let text: string;
  let tokens: number;
  for (;;) {
    const used = usedHeadings(lines, chosen);
    for (const index of chosen) {
      if (lines[index]?.kind === "heading" && !used.has(index)) chosen.delete(index);
    }
    text = render(header, lines, chosen);
    tokens = countTokens(text, encoding);
    const last = [...chosen].at(-1);
    if (tokens <= budget || last === undefined) break;
    chosen.delete(last);
  }

  const used = usedHeadings(lines, chosen);
  const omitted = candidates
    .filter(({ index }) => !chosen.has(index))
    .sort((a, b) => a.index - b.index)
    .map(({ line, index, cost, reason }) => {
      const isEmptyPart = line.kind === "heading" && !used.has(index);
      const lacksRoom = cost > budget ? TOO_LONG : NO_ROOM[line.kind];
      return {
        kind: line.kind,
        entity_id: String(posting.id),
        text: line.text,
        reason: reason ?? (isEmptyPart ? EMPTY_PART : lacksRoom),
      };
    });
  return { text, tokens, omitted };
}

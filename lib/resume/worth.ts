import type { PostingLine } from "../job/schema.ts";
import { type Line, readLine } from "./read-line.ts";
import { byRecency } from "./schema.ts";
import { type SheetPart, sectionOf } from "./sheet.ts";
import { wantedIn } from "./wanted.ts";
import { BASE_WEIGHTS, IMPLIED, PLAIN_BULLET, RECENCY, REPEATED } from "./weights.ts";

/** What the parts of a resume are worth for one posting, given what has been chosen so far. */
export interface Worth {
  /** Worth of a part now. It only falls as others are chosen, since what they say need not be said again. */
  of: (index: number) => number;
  /** The part has been chosen. */
  choose: (index: number) => void;
  /** The part has words of the posting in it that do not stand in most. */
  bears: (index: number) => boolean;
}

/**
 * Worth is the sum over what a part shares with the posting: a word in the same form, in another form (its stem), a
 * known tool or skill under any name, or one that proves it. Each counts by its rarity and by the kind of posting line
 * it stands in, and in full only once, which makes choosing by worth a greedy weighted coverage (Nemhauser, Wolsey,
 * Fisher 1978). What a part has in itself (numbers, outcomes, a recent job) decides between equals. Parts longer than
 * the budget, in tokens, are worth nothing.
 */
export function worthOf(parts: SheetPart[], posting: PostingLine[], budget: number): Worth {
  const { weights, telling, sharedWith } = wantedIn(posting);
  // What does not fit need not be read: bullets of 30,000 letters take their time.
  const lines = parts.map(({ bare, entry, least }) =>
    least > budget ? NOTHING : readLine(bare, entry?.kind === "skill"),
  );
  const shared = lines.map(sharedWith);
  const base = baseWorth(parts, lines);
  const said = new Set<number>();
  const weightOf = (id: number) => weights[id] ?? 0;
  return {
    of: (index) => {
      const { named = [], implied = [] } = shared[index] ?? {};
      let sum = base[index] ?? 0;
      for (const id of named) sum += weightOf(id) * (said.has(id) ? REPEATED : 1);
      for (const id of implied) sum += said.has(id) ? 0 : weightOf(id) * IMPLIED;
      return sum;
    },
    choose: (index) => {
      for (const id of shared[index]?.named ?? []) said.add(id);
    },
    bears: (index) => {
      const { named = [], implied = [] } = shared[index] ?? {};
      return implied.length > 0 || named.some((id) => telling[id]);
    },
  };
}

const NOTHING: Line = { words: [], terms: [], merit: 0 };

/** What parts count before the posting is asked. */
function baseWorth(parts: SheetPart[], lines: Line[]): number[] {
  const jobs = parts.filter((part) => part.role === "header" && part.entry?.kind === "work");
  const ordered = jobs.flatMap((part) => part.entry ?? []).sort(byRecency);
  const rank = new Map(ordered.map((entry, index) => [entry.ref, index]));
  return parts.map(({ role, entry }, index) => {
    if (role === "place") return 0;
    if (role !== "bullet") return BASE_WEIGHTS[entry ? sectionOf(entry) : "profile"];
    const place = rank.get(entry?.ref ?? "");
    const recent = place === undefined ? 0 : RECENCY / (place + 1);
    return PLAIN_BULLET + recent + (lines[index]?.merit ?? 0);
  });
}

import type { Evidence } from "./line-evidence.ts";
import type { PartKind } from "./line-kinds.ts";
import { CHANGE_COSTS, HEADING_COSTS } from "./part-weights.ts";

/** The parts in their usual order. */
const ORDER: readonly PartKind[] = [
  "other",
  "about",
  "task",
  "must",
  "nice",
  "benefit",
  "apply",
  "legal",
];
const PARTS = ORDER.length;

/** A line or a sentence of one, as it may be read. */
export interface Unit {
  content: Evidence;
  /** What speaks for a heading of each part; null where it can be none. */
  heading: Evidence | null;
  /** Where it stands, which tells how easily another part begins. */
  place: "line" | "sentence" | "paragraph" | "item" | "looseItem" | "afterList";
  /** It ends like a sentence. */
  isSentence: boolean;
}

/** What a unit is read as: a heading or a line of a part. */
export interface Step {
  kind: PartKind;
  isHeading: boolean;
}

/** Costs between each two parts, by the index of both in `ORDER`. */
const costs = (costOf: (from: PartKind, to: PartKind, isBack: boolean) => number) =>
  ORDER.map((from, a) => ORDER.map((to, b) => costOf(from, to, b < a)));

/** Without a heading no part of wishes begins: a wish among requirements is told by its words. */
const CHANGES = costs((from, to, isBack) => {
  if (to === "nice") return Number.POSITIVE_INFINITY;
  const { back, toOther, fromOther } = CHANGE_COSTS;
  return (isBack ? back : 0) + (to === "other" ? toOther : 0) + (from === "other" ? fromOther : 0);
});
const HEADINGS = costs((from, to, isBack) => {
  if (from === to) return HEADING_COSTS.same;
  if (from === "task" && to === "must") return HEADING_COSTS.taskToMust;
  if ((from === "other" || from === "about") && to === "task") return HEADING_COSTS.firstTask;
  return HEADING_COSTS.another + (isBack && to !== "other" ? HEADING_COSTS.back : 0);
});

/** The best way to each state, which is a part's index, for its heading `PARTS` more. */
interface Ways {
  scores: number[];
  from: number[];
}

/** The score of what cannot be. */
const NEVER = Number.NEGATIVE_INFINITY;
const NO_WAY: Ways = { scores: [], from: [] };

function firstWays({ content, heading }: Unit): Ways {
  const start = (kind: PartKind) => (kind === "other" ? 0 : HEADING_COSTS.start);
  const asContent = ORDER.map((kind) => (kind === "nice" ? NEVER : content[kind] - start(kind)));
  const asHeading = ORDER.map((kind) => (heading ? heading[kind] - start(kind) : NEVER));
  return { scores: [...asContent, ...asHeading], from: [] };
}

function nextWays({ scores: last }: Ways, unit: Unit): Ways {
  const scores = new Array<number>(2 * PARTS).fill(NEVER);
  const from = new Array<number>(2 * PARTS).fill(0);
  const stay = unit.place === "afterList" ? CHANGE_COSTS.stayAfterList : 0;
  const leave = CHANGE_COSTS[unit.place] + (unit.isSentence ? CHANGE_COSTS.fullStop : 0);
  const lastHeading = Math.max(...last.slice(PARTS));
  const reach = (state: number, before: number, score: number) => {
    if (score <= (scores[state] ?? NEVER)) return;
    scores[state] = score;
    from[state] = before;
  };
  for (const [part, kind] of ORDER.entries()) {
    const gain = unit.content[kind];
    const asHeading = unit.heading?.[kind] ?? NEVER;
    for (let before = 0; before < PARTS; before++) {
      const score = last[before] ?? NEVER;
      const change = before === part ? stay : leave + (CHANGES[before]?.[part] ?? 0);
      reach(part, before, score + gain - change);
      reach(PARTS + part, before, score + asHeading - (HEADINGS[before]?.[part] ?? 0));
    }
    reach(part, PARTS + part, (last[PARTS + part] ?? NEVER) + gain);
    reach(
      PARTS + part,
      last.indexOf(lastHeading, PARTS),
      lastHeading + asHeading - HEADING_COSTS.again,
    );
  }
  return { scores, from };
}

/**
 * The most likely reading of a posting's units in order: the path for which most speaks, less what it costs to change
 * from one part to another. A. Viterbi, "Error bounds for convolutional codes …" (1967). Linear in their number.
 */
export function bestPath(units: readonly Unit[]): Step[] {
  const [first, ...others] = units;
  if (!first) return [];
  const ways = [firstWays(first)];
  for (const unit of others) ways.push(nextWays(ways.at(-1) ?? NO_WAY, unit));
  const ends = ways.at(-1)?.scores ?? [];
  let state = ends.indexOf(Math.max(...ends));
  const path: Step[] = [];
  for (const { from } of ways.reverse()) {
    path.push({ kind: ORDER[state % PARTS] ?? "other", isHeading: state >= PARTS });
    state = from[state] ?? 0;
  }
  return path.reverse();
}

import { strength } from "./conditions.ts";
import type { Desk } from "./desk.ts";
import type { MetNeed, Rank, Requirement } from "./fit.ts";
import type { Place, RowLine } from "./resume-index.ts";

/** A row's line and the requirement that it answers. */
export interface Pair {
  place: Place;
  requirement: Requirement;
  need: MetNeed;
}

const RANK_WEIGHT: Readonly<Record<Rank, number>> = { must: 3, nice: 2, task: 1 };

/** A name or a value says more than shared words, and those more than a trait that many deeds show. */
function concreteness({ option }: MetNeed): number {
  if (option.type === "soft") return 0.3;
  return option.type === "words" && option.form !== "name" ? 0.6 : 1;
}

function weightOf({ place, requirement, need }: Pair): number {
  const full = need.status === "covered" ? 1 : 0.4;
  return RANK_WEIGHT[requirement.rank] * full * concreteness(need) * (strength(place.row) / 10);
}

function allPairs(desk: Desk): Pair[] {
  return [...desk.fit, ...desk.tasks].flatMap((requirement) =>
    requirement.needs
      .filter((need) => need.status !== "missing")
      .flatMap((need) => need.proofs.map((place) => ({ place, requirement, need })))
      .filter(({ place }) => !desk.scope || desk.scope.has(place.row.entry))
      .filter(({ place }) => !desk.told.includes(place.row.text.slice(0, 40))),
  );
}

/**
 * Rows in the order in which they should be seen: each next one is the row that answers most of what the rows before
 * it left open, with its weightiest requirement. Rows that add nothing new follow by weight.
 */
export function bestPairs(desk: Desk, count: number): Pair[] {
  const byRow = new Map<RowLine, Pair[]>();
  for (const pair of allPairs(desk)) {
    const list = byRow.get(pair.place.row);
    if (list) list.push(pair);
    else byRow.set(pair.place.row, [pair]);
  }
  const open = new Map([...byRow].map(([row, pairs]) => [row, pairs] as const));
  const answered = new Set<MetNeed>();
  const chosen: Pair[] = [];
  const gain = (pair: Pair) => weightOf(pair) * (answered.has(pair.need) ? 0.15 : 1);
  while (chosen.length < count && open.size > 0) {
    let best: { row: RowLine; pair: Pair; score: number } | undefined;
    for (const [row, pairs] of open) {
      const score = pairs.reduce((sum, pair) => sum + gain(pair), 0);
      const pair = pairs.toSorted((a, b) => gain(b) - gain(a))[0];
      if (pair && score > (best?.score ?? 0)) best = { row, pair, score };
    }
    if (!best) break;
    chosen.push(best.pair);
    for (const pair of open.get(best.row) ?? []) answered.add(pair.need);
    open.delete(best.row);
  }
  return chosen;
}

import { Draft, leastTokens } from "./draft.ts";
import { LazyQueue } from "./lazy-queue.ts";
import { byRecency } from "./schema.ts";
import type { SheetPart } from "./sheet.ts";
import type { Worth } from "./worth.ts";

interface Choice {
  parts: SheetPart[];
  worth: Worth;
  /** Tokens to spend. */
  budget: number;
  /** Tokens that a part adds at the most. Called at most once for a part. */
  count: (part: SheetPart) => number;
  /** Exact tokens of the text of parts. */
  measure: (chosen: Iterable<number>) => number;
}

/** Where headers and bullets of all jobs do not fit, the headers may take this share of the budget. */
const HEADERS_SHARE = 1 / 3;

/** Tokens added to a part's when its worth is put in relation to them, so that not every short part wins. */
const COST_OFFSET = 2;

/**
 * Which parts of a resume to keep, as indexes in the order chosen.
 *
 * First the header of the most recent job (nothing stands without it), then the header and the best bullet of every
 * job; where they do not all fit, headers from new to old. What is left of the budget goes to the parts with the most
 * worth for their tokens; a job is only taken when all newer ones are, so that no gap appears where there is none. The
 * worth of a part falls as others are chosen, so the queue is lazy: a part is looked at again only when it comes up
 * (Minoux 1978).
 */
export function chooseParts({ parts, worth, budget, count, measure }: Choice): number[] {
  const draft = new Draft(parts, budget, count, worth.choose);
  const children = Map.groupBy(parts.keys(), (index) => parts[index]?.parent ?? -1);
  const jobs = [...parts.keys()].filter((index) => isJob(parts[index])).sort(compareJobs(parts));
  const openChildren = (header: number): number[] =>
    (children.get(header) ?? []).filter((index) => !draft.chosen.has(index));

  const density = (indexes: number[], cost: (index: number) => number): number => {
    const sum = (of: (index: number) => number) => indexes.reduce((all, at) => all + of(at), 0);
    return sum(worth.of) / (sum(cost) + COST_OFFSET);
  };
  /** Ways to take a part now, the best first: a header with one of its own, and but for a list by itself. */
  const waysTo = (index: number, cost: (index: number) => number) => {
    const part = parts[index];
    const alone = part?.entry?.list && part.role === "header" ? [] : [[index]];
    const together = part?.role === "header" ? openChildren(index).map((own) => [index, own]) : [];
    return [...alone, ...together]
      .filter((taken) => draft.mayFit(taken))
      .map((taken) => ({ taken, density: density(taken, cost) }))
      .sort((a, b) => b.density - a.density);
  };
  const takeBestBullet = (job: number, most: number): void => {
    openChildren(job)
      .filter((index) => parts[index]?.role === "bullet" && leastTokens(parts[index].text) <= most)
      .map((index) => ({ index, density: density([index], draft.costOf) }))
      .sort((a, b) => b.density - a.density)
      .find(({ index }) => draft.costOf(index) <= most && draft.take([index]));
  };

  const takeJobs = (): boolean => {
    const [latest, ...earlier] = jobs;
    if (latest === undefined) return true;
    if (!draft.take([latest])) return false;
    const shortest = jobs.map((job) => {
      const bullets = (children.get(job) ?? []).filter((at) => parts[at]?.role === "bullet");
      return Math.min(...bullets.map(draft.atLeast)) === Number.POSITIVE_INFINITY
        ? 0
        : draft.costOf(bullets.reduce((a, b) => (draft.atLeast(b) < draft.atLeast(a) ? b : a)));
    });
    let owed = shortest.reduce((all, each) => all + each, 0);
    const headers = earlier.reduce((all, job) => all + draft.costOf(job), 0);
    if (owed + headers <= draft.left) {
      draft.take(earlier);
      for (const [at, job] of jobs.entries()) {
        owed -= shortest[at] ?? 0;
        takeBestBullet(job, draft.left - owed);
      }
      return true;
    }
    takeBestBullet(latest, draft.left);
    let room = budget * HEADERS_SHARE;
    for (const job of earlier) {
      room -= draft.costOf(job);
      if (room < 0 || !draft.take([job])) break;
    }
    return true;
  };

  const fill = (): void => {
    const queue = new LazyQueue((index) => waysTo(index, draft.costOf)[0]?.density ?? 0);
    const push = (index: number) => {
      const [best] = waysTo(index, draft.atLeast);
      if (best) queue.push(index, best.density);
    };
    const nextJob = () => jobs.find((job) => !draft.chosen.has(job)) ?? -1;
    const next = nextJob();
    for (const [index, { parent }] of parts.entries()) {
      const isOpen = parent === -1 ? !isJob(parts[index]) || index === next : draft.chosen.has(parent);
      if (isOpen && !draft.chosen.has(index)) push(index);
    }
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
      const taken = waysTo(index, draft.costOf).find((way) => draft.take(way.taken));
      if (!taken || parts[index]?.role !== "header") continue;
      openChildren(index).forEach(push);
      if (isJob(parts[index])) push(nextJob());
    }
  };

  if (!takeJobs()) return [];
  fill();
  draft.left = budget - measure(draft.chosen);
  fill();
  return [...draft.chosen];
}

/** The part is the header of paid work. */
export function isJob(part: SheetPart | undefined): boolean {
  return part?.role === "header" && part.entry?.kind === "work" && !part.entry.section;
}

function compareJobs(parts: SheetPart[]): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [parts[a]?.entry, parts[b]?.entry];
    return (one && other && byRecency(one, other)) || a - b;
  };
}

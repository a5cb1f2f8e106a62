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

/** Of the budget, what the header and best bullet of every job may take, or else the headers alone. */
const JOBS_SHARE = 2 / 3;

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
    return sumOf(indexes, worth.of) / sumOf(indexes, cost);
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
  /** The bullet with the most worth for its tokens of those that cost no more than `most`. */
  const takeBestBullet = (job: number, most: number): void => {
    openChildren(job)
      .filter((index) => parts[index]?.role === "bullet" && draft.atLeast(index) <= most)
      .map((index) => ({ index, density: density([index], draft.costOf) }))
      .sort((a, b) => b.density - a.density)
      .find(({ index }) => draft.costOf(index) <= most && draft.take([index]));
  };
  const shortestBullet = (job: number): number[] => {
    const bullets = openChildren(job).filter((index) => parts[index]?.role === "bullet");
    return bullets.sort((a, b) => draft.atLeast(a) - draft.atLeast(b)).slice(0, 1);
  };

  /** False where not even the most recent job's header fits. */
  const takeJobs = (): boolean => {
    const [latest, ...earlier] = jobs;
    if (latest === undefined) return true;
    if (!draft.take([latest])) return false;
    const room = budget * JOBS_SHARE;
    const shortest = jobs.map(shortestBullet);
    const needed = [...jobs, ...shortest.flat()];
    if (sumOf(needed, draft.atLeast) <= room && sumOf(needed, draft.costOf) <= room) {
      draft.take(earlier);
      let owed = sumOf(shortest.flat(), draft.costOf);
      for (const [at, job] of jobs.entries()) {
        owed -= sumOf(shortest[at] ?? [], draft.costOf);
        takeBestBullet(job, draft.left - owed);
      }
      return true;
    }
    takeBestBullet(latest, draft.left);
    for (const job of earlier) {
      if (budget - draft.left + draft.costOf(job) > room || !draft.take([job])) break;
    }
    return true;
  };

  const fill = (): void => {
    const queue = new LazyQueue((index) => waysTo(index, draft.costOf)[0]?.density);
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

function sumOf(indexes: number[], of: (index: number) => number): number {
  return indexes.reduce((sum, index) => sum + of(index), 0);
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

import { type Draft, sumOf } from "./draft.ts";
import { LazyQueue } from "./lazy-queue.ts";
import { byRecency } from "./schema.ts";
import { isJob, type SheetPart } from "./sheet.ts";

/** Of the budget, what the headers and best bullets of all jobs may take, if not the headers alone. */
const JOBS_SHARE = 2 / 3;

/**
 * Chooses which parts of a resume to keep.
 *
 * First the header of the most recent job (nothing stands without it), then header and best bullet of every job; where
 * these would take more than their share, the best bullet of the most recent and the headers of the others from new to
 * old, as many as fit. What is left goes to the parts with the most worth for their tokens. An older job is only taken
 * when all newer ones are, so that no gap appears where there is none.
 */
export function chooseParts(parts: SheetPart[], draft: Draft): void {
  const jobs = [...parts.entries()].filter(([, part]) => isJobHeader(part)).map(([index]) => index);
  jobs.sort(newestFirst(parts));
  if (takeJobs(jobs, draft)) fill(parts, jobs, draft);
}

/** False where not even the most recent job's header fits. */
function takeJobs([latest, ...earlier]: number[], draft: Draft): boolean {
  if (latest === undefined) return true;
  const room = draft.left * JOBS_SHARE;
  if (!draft.take([latest])) return false;

  const jobs = [latest, ...earlier];
  const shortest = jobs.map((job) => {
    const bullets = draft.bulletsUnder(job);
    return bullets.sort((a, b) => draft.atLeast(a) - draft.atLeast(b)).slice(0, 1);
  });
  const needed = [...jobs, ...shortest.flat()];
  if (sumOf(needed, draft.atLeast) <= room && sumOf(needed, draft.costOf) <= room) {
    draft.take(earlier);
    let owed = sumOf(shortest.flat(), draft.costOf);
    for (const [at, job] of jobs.entries()) {
      owed -= sumOf(shortest[at] ?? [], draft.costOf);
      draft.takeBestBullet(job, draft.left - owed);
    }
  } else {
    draft.takeBestBullet(latest, draft.left);
    earlier.every((job) => draft.take([job]));
  }
  return true;
}

/**
 * Takes the part with the most worth for its tokens, again and again, as long as any fits. The worth of a part falls as
 * others are chosen, so the queue is lazy: a part is looked at again only when it comes up (Minoux 1978).
 */
function fill(parts: SheetPart[], jobs: number[], draft: Draft): void {
  const queue = new LazyQueue((index) => draft.waysTo(index, draft.costOf)[0]?.density);
  const push = (index: number | undefined) => {
    const [best] = index === undefined ? [] : draft.waysTo(index, draft.atLeast);
    if (index !== undefined && best) queue.push(index, best.density);
  };
  const nextJob = () => jobs.find((job) => !draft.chosen.has(job));
  const next = nextJob();
  for (const [index, part] of parts.entries()) {
    if (draft.chosen.has(index)) continue;
    const isOpen = isJobHeader(part)
      ? index === next
      : part.parent === -1 || draft.chosen.has(part.parent);
    if (isOpen) push(index);
  }
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const way = draft.waysTo(index, draft.costOf).find(({ taken }) => draft.take(taken));
    if (!way) continue;
    draft.openUnder(index).forEach(push);
    if (jobs.includes(index)) push(nextJob());
  }
}

function isJobHeader({ role, entry }: SheetPart): boolean {
  return role === "header" && entry !== null && isJob(entry);
}

function newestFirst(parts: SheetPart[]): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [parts[a]?.entry, parts[b]?.entry];
    return (one && other && byRecency(one, other)) || a - b;
  };
}

import { LazyQueue } from "./lazy-queue.ts";
import { byRecency } from "./schema.ts";
import type { SheetLine } from "./sheet.ts";
import type { Worth } from "./worth.ts";

interface Choice {
  sheet: SheetLine[];
  worth: Worth;
  /** Tokens to spend. */
  budget: number;
  /** Exact tokens of a line with its line break. Called at most once for a line. */
  count: (line: SheetLine) => number;
}

/** The headers of the jobs may take this share of the budget before any job but the latest gets a bullet. */
const HEADERS_SHARE = 0.5;

/** No line of any language comes near it; runs of one sign do, and go first when space is short. */
const MAX_CHARS_PER_TOKEN = 24;

/** Tokens added to a line's length when its worth is put in relation to it, so that not every short line wins. */
const LENGTH_OFFSET = 8;

/**
 * Which lines of a resume to keep, as indexes in the order chosen; a line's header and heading stand before it.
 *
 * First the most recent job with its best bullet (nothing stands without it), then the headers of the other jobs from
 * new to old, so that no gap appears that there is none, then the best bullet of each; what is left of the budget goes
 * to the lines with the most worth for their length. The worth of a line falls as others are chosen, so the queue is
 * lazy: a line is looked at again only when it comes up (Minoux 1978).
 */
export function chooseLines({ sheet, worth, budget, count }: Choice): number[] {
  const chosen = new Set<number>();
  const costs = new Map<number, number>();
  const bullets = Map.groupBy(sheet.keys(), (index) => sheet[index]?.parent ?? -1);
  let left = budget;

  const costOf = (index: number): number => {
    const line = sheet[index];
    const cost = costs.get(index) ?? (line ? count(line) : 0);
    costs.set(index, cost);
    return cost;
  };

  const take = (index: number): boolean => {
    const chain: number[] = [];
    for (let at = index; at !== -1 && !chosen.has(at); at = sheet[at]?.parent ?? -1) {
      chain.unshift(at);
    }
    // Counting is the slow part: a line of more words than tokens are left, or far too many letters, is not counted.
    const text = sheet[index]?.text ?? "";
    if (leastTokens(text) > left || text.length > left * MAX_CHARS_PER_TOKEN) return false;
    const cost = chain.reduce((sum, at) => sum + costOf(at), 0);
    if (cost > left) return false;
    left -= cost;
    for (const at of chain) {
      chosen.add(at);
      worth.choose(at);
    }
    return true;
  };

  const density = (index: number): number => worth.of(index) / lengthOf(sheet[index]);
  const openBullets = (header: number): number[] =>
    (bullets.get(header) ?? []).filter((index) => !chosen.has(index));
  const takeBestBullet = (header: number): void => {
    openBullets(header)
      .map((index) => ({ index, density: density(index) }))
      .sort((a, b) => b.density - a.density || a.index - b.index)
      .find(({ index }) => take(index));
  };

  const headers = [...sheet.keys()].filter((index) => sheet[index]?.role === "header");
  const jobs = headers.filter((index) => isJob(sheet[index])).sort(compareJobs(sheet));
  const [latest, ...earlier] = jobs;
  if (latest !== undefined) {
    if (!take(latest)) return [];
    takeBestBullet(latest);
  }
  for (const job of earlier) if (left > budget * (1 - HEADERS_SHARE)) take(job);
  for (const job of earlier) if (chosen.has(job)) takeBestBullet(job);
  for (const job of earlier) if (!chosen.has(job) && take(job)) takeBestBullet(job);

  const queue = new LazyQueue((index) =>
    sheet[index]?.role === "header"
      ? openBullets(index)
          .map(density)
          .reduce((best, each) => Math.max(best, each), density(index))
      : density(index),
  );
  for (const [index, line] of sheet.entries()) {
    const ready = line.role === "bullet" ? chosen.has(line.parent) : line.role !== "heading";
    if (ready && !chosen.has(index) && !isJob(line)) queue.push(index);
  }
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (!take(index) || sheet[index]?.role !== "header") continue;
    takeBestBullet(index);
    for (const bullet of openBullets(index)) queue.push(bullet);
  }
  return [...chosen];
}

/** The line is the header of paid work. */
export function isJob(line: SheetLine | undefined): boolean {
  return line?.role === "header" && line.entry?.kind === "work" && !line.entry.section;
}

function compareJobs(sheet: SheetLine[]): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [sheet[a]?.entry, sheet[b]?.entry];
    return (one && other && byRecency(one, other)) || a - b;
  };
}

/** A length in about tokens, without counting them. */
function lengthOf(line: SheetLine | undefined): number {
  return (line?.text.length ?? 0) / 4 + LENGTH_OFFSET;
}

/** No token of either encoding holds letters of two words: as many tokens as words at the least. */
export function leastTokens(text: string): number {
  let words = text === "" ? 0 : 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (at > 0 && text[at - 1] !== " ") words += 1;
  }
  return text.endsWith(" ") ? words - 1 : words;
}
